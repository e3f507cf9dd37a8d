// SPDX-License-Identifier: GPL-3.0-or-later
// Recovery: finds the journals that a crash left behind and says what each holds that was never saved.
#pragma once

#include "base/Result.h"
#include "model/Journal.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace lacquer {

/// One of the two albums to choose from.
struct AlbumVersion {
    Album album;
    std::int64_t milliseconds = 0;   ///< when it came about, since 1970
    std::size_t songs = 0;
    double seconds = 0;              ///< length; 0 where it cannot be laid out
};

struct RecoverableWork {
    std::filesystem::path journal;
    std::filesystem::path project;       ///< empty: it was never saved
    std::optional<AlbumVersion> saved;   ///< nothing: it was never saved
    std::string savedHash;               ///< of the project file as `saved` was read; empty where there is none
    AlbumVersion newer;
    std::vector<JournalStep> steps;      ///< since the save, oldest first; of very many the last ones
    QStringList differences;             ///< from saved, or from a new album, to newer
    bool savedByOthers = false;          ///< the project was saved again after the edits began
    bool projectGone = false;            ///< the project file is not there or damaged; `saved` is the journal's own copy
    bool torn = false;                   ///< what followed the last whole line could not be read

    /// For the window's title: the file's name, the album's title, or "Recovered".
    [[nodiscard]] QString name() const;
};

struct RecoverySearch {
    std::vector<RecoverableWork> work;   ///< the newest first
    QStringList notes;                   ///< sentences about journals that were set aside or left alone; no reason for a dialog
};

/// Looks through one folder of journals; another thread than the window's is a good place. Nothing here is a reason not to
/// start: what cannot be read is renamed `.broken-<date>`, never deleted before 30 days are over, and never looked at again.
class Recovery {
public:
    using Clock = std::function<std::int64_t()>;   ///< milliseconds since 1970

    explicit Recovery(std::filesystem::path folder, Clock clock = {});

    /// Journals that no running program holds. One that says nothing newer than its project is removed.
    [[nodiscard]] RecoverySearch find();

    /// Moves a journal into the folder `trash`, from where it vanishes after 30 days.
    [[nodiscard]] Result<void> keepForThirtyDays(const RecoverableWork& work);

    /// Takes a journal out of the trash again, for find().
    [[nodiscard]] Result<void> bringBack(const std::filesystem::path& kept);
    [[nodiscard]] std::vector<std::filesystem::path> kept() const;

    /// Removes what has been kept for 30 days; returns how many.
    int removeExpired();

private:
    void look(const std::filesystem::path& journal, RecoverySearch& search);
    void setAside(const std::filesystem::path& journal, QStringList& notes);

    std::filesystem::path folder_;
    Clock clock_;
};

}  // namespace lacquer
