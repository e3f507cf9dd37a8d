// SPDX-License-Identifier: GPL-3.0-or-later
// Waves: pictures of sources, made in the background once, kept on disk, and drawn while they are being made.
#pragma once

#include "audio/Overview.h"
#include "model/FileReference.h"
#include "widgets/WaveColumns.h"

#include <QObject>

#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <string>

namespace lacquer {

class Workspace;

/// GUI thread. A picture that is not there yet is asked for, and grown() told as it comes.
class Waves : public QObject {
    Q_OBJECT

public:
    explicit Waves(Workspace& workspace, QObject* parent = nullptr);

    /// The file's overview, complete or growing; nullptr before there is anything, and for a file that cannot be read.
    [[nodiscard]] std::shared_ptr<const Overview> overview(const FileReference& file);

    /// Columns of a stretch of the file, in seconds of the file; nothing while nothing is there.
    [[nodiscard]] std::optional<WaveColumns> columns(const FileReference& file, double fromSeconds, double toSeconds, int count);

    /// Why a file has no picture, or empty.
    [[nodiscard]] QString trouble(const FileReference& file) const;
    /// Lets go of what was refused, so that a file that came back is tried again.
    void retry();

Q_SIGNALS:
    /// More of some picture is there.
    void grown();

private:
    struct Entry {
        std::shared_ptr<Overview> overview;
        QString trouble;
        bool asked = false;
    };

    void ask(const FileReference& file, Entry& entry);

    Workspace& workspace_;
    std::map<std::string, Entry> entries_;   ///< by content hash
};

}  // namespace lacquer
