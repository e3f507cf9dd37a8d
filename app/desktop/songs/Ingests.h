// SPDX-License-Identifier: GPL-3.0-or-later
// Ingests: what each source file was found to be, read once in the background and remembered by its content.
#pragma once

#include "measure/Ingest.h"
#include "model/FileReference.h"

#include <QObject>

#include <map>
#include <memory>
#include <string>

namespace lacquer {

class Workspace;

/// GUI thread.
class Ingests : public QObject {
    Q_OBJECT

public:
    explicit Ingests(Workspace& workspace, QObject* parent = nullptr);

    /// The report, or nullptr while it is being made: changed() tells when it is there.
    [[nodiscard]] std::shared_ptr<const IngestReport> report(const FileReference& file);
    /// Why there will be none, or empty.
    [[nodiscard]] QString trouble(const FileReference& file) const;
    void retry();

Q_SIGNALS:
    void changed();

private:
    struct Entry {
        std::shared_ptr<const IngestReport> report;
        QString trouble;
        bool asked = false;
    };

    Workspace& workspace_;
    std::map<std::string, Entry> entries_;   ///< by content hash
};

}  // namespace lacquer
