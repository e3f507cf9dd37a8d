// SPDX-License-Identifier: GPL-3.0-or-later
// Sources: which source files of the album are there: watched on the disk, told when one vanishes, changes or comes back.
#pragma once

#include "Desk.h"
#include "base/FileWatch.h"
#include "model/FileReference.h"

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <set>
#include <vector>

namespace lacquer {

struct Song;

/// GUI thread; the looking is done on a thread of its own.
class Sources : public QObject {
    Q_OBJECT

public:
    explicit Sources(const Desk& desk, QObject* parent = nullptr);

    /// Not there, or not what it was.
    [[nodiscard]] bool isLost(const FileReference& file) const;
    [[nodiscard]] bool isReplaced(const FileReference& file) const;
    /// Files of the album that are lost, mixes for reference too; each once.
    [[nodiscard]] int lostCount() const;
    /// Of one song.
    [[nodiscard]] int lostOf(const Song& song) const;
    /// One sentence for a lane whose file is lost or replaced, or empty.
    [[nodiscard]] QString reason(const FileReference& file) const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] std::filesystem::path placeOf(const FileReference& file) const;
    void watch();
    void look();
    void tell(const std::vector<FileEvent>& events);

    Desk desk_;
    FileWatch watch_;
    QTimer timer_;
    std::set<std::filesystem::path> watched_, lost_, replaced_;
};

}  // namespace lacquer
