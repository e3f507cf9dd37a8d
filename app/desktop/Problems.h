// SPDX-License-Identifier: GPL-3.0-or-later
// Problems: what preflight finds, kept fresh in the background while the album changes.
#pragma once

#include "base/HashMemory.h"
#include "delivery/Preflight.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace lacquer {

class Workspace;

/// GUI thread; the examining runs as a silent job.
class Problems : public QObject {
    Q_OBJECT

public:
    explicit Problems(Workspace& workspace, QObject* parent = nullptr);

    /// Errors first, then warnings, then notes.
    [[nodiscard]] const std::vector<Problem>& list() const { return list_; }
    [[nodiscard]] int count(ProblemLevel level) const;
    /// False while the album has changed since it was examined.
    [[nodiscard]] bool fresh() const { return fresh_; }
    /// Examines now instead of when edits have settled.
    void refresh();

    /// Position in the album, from 0, of the song that a problem's key ("songs[3].isrc") speaks of, or nothing.
    [[nodiscard]] static std::optional<std::size_t> songOf(const Problem& problem);

Q_SIGNALS:
    void changed();

private:
    /// First with what is remembered of the sources' sound, so that an answer comes at once; then, where some of it was never
    /// looked at, once more with everything.
    void examine(SourceLooking::How how = SourceLooking::How::Remembered);

    Workspace& workspace_;
    QTimer settle_;
    std::shared_ptr<HashMemory> hashes_ = std::make_shared<HashMemory>();
    std::vector<Problem> list_;
    bool fresh_ = false;
    int job_ = 0;
};

}  // namespace lacquer
