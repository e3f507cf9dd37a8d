// SPDX-License-Identifier: GPL-3.0-or-later
// Journal: every edit since the last save, written down as it happens, so that a crash costs nothing.
#pragma once

#include "base/LineLog.h"
#include "base/Result.h"
#include "model/Album.h"

#include <QString>

#include <cstdint>
#include <deque>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace lacquer {

/// One step of an album's history as the journal keeps it.
struct JournalStep {
    std::int64_t milliseconds = 0;   ///< since 1970
    QString name;                    ///< as it was translated then
};

/// The journal of one open project. One thread at a time; the owner may hand it to a thread of its own. No file exists
/// before the first edit after a save. The file is in use, and left alone by Recovery, until this is destroyed.
///
/// A header names the project and the content of its last save; the album of that save follows, then a line per step with the
/// songs and the sides of the album that it changed. A line outlives this process at once and a power cut after flush().
class Journal {
public:
    /// Milliseconds since 1970; nothing: the system's clock.
    using Clock = std::function<std::int64_t()>;

    /// `folder`: stateFolder()/journal. `project`: where the album was or will be saved; empty: nowhere yet. `saved`: the album
    /// as it is on disk, or a new one; `savedHash`: LoadedProject::contentHash of that; empty: never saved.
    Journal(std::filesystem::path folder, std::filesystem::path project, Album saved, std::string savedHash, Clock clock = {});

    /// Notes that a step led to this album; equal to the one before: nothing. Costs what the step changed. When it fails
    /// (disk full) work can go on, and the next append tries anew with everything since the save.
    [[nodiscard]] Result<void> append(const Album& now, const QString& stepName);

    /// Brings all lines onto the disk if there are new ones; call it at most every two seconds.
    [[nodiscard]] Result<void> flush();

    /// After a save: what was noted is not needed any more.
    void startAnew(std::filesystem::path project, const Album& saved, std::string savedHash);

    /// The project was closed and nothing is to be recovered.
    void discard();

    /// The file; empty while there is none.
    [[nodiscard]] std::filesystem::path file() const { return log_ ? log_->path() : std::filesystem::path(); }
    [[nodiscard]] std::int64_t bytes() const { return log_ ? log_->bytes() : 0; }

    /// A journal grows to this, or to four times its album, then it is written anew with what counts.
    static constexpr std::int64_t largestBytes = std::int64_t(16) << 20;
    /// Names of steps that stay when that happens.
    static constexpr std::size_t mostNames = 500;

private:
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> shorten();
    static void drop(std::optional<LineLog>& log);
    void remove();

    std::filesystem::path folder_;
    std::filesystem::path project_;
    Album saved_;
    std::string savedHash_;
    Clock clock_;
    std::optional<LineLog> log_;
    std::optional<LineLog> torn_;    ///< an earlier one that could not be written on
    std::int64_t beginBytes_ = 0;
    Album last_;
    std::deque<JournalStep> steps_;
    bool unflushed_ = false;
};

}  // namespace lacquer
