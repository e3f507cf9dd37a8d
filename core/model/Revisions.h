// SPDX-License-Identifier: GPL-3.0-or-later
// Revisions: states of an album with a name, a date and a note, kept as plain project files in a folder beside the project.
#pragma once

#include "base/Result.h"
#include "model/Album.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <filesystem>
#include <vector>

namespace lacquer {

struct Revision {
    QString name;
    QString note;
    std::int64_t date = 0;       ///< seconds since 1970; 0 where the file does not say
    bool automatic = false;      ///< kept by a restore
    std::filesystem::path file;
    Album album;                 ///< without what makes the file a revision; paths start at the project's folder
};

/// `Album.revisions/` beside `Album.lacquer` holds `NAME.lacquer`, which any command reads. Name, date and note stand in the
/// file's member "revision". Paths of sources are those of the project, so that comparing with it shows what was edited and
/// nothing else; to work on a revision, restore it.
class Revisions {
public:
    explicit Revisions(const std::filesystem::path& project);

    [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }

    /// Oldest first. Files that cannot be read are named in `troubles`. No folder is no revisions.
    [[nodiscard]] Result<std::vector<Revision>> list(QStringList* troubles = nullptr) const;
    /// By its name in any case, or its file's. Missing with the nearest name; BadData for another album's.
    [[nodiscard]] Result<Revision> find(const QString& name, Id album) const;
    /// Keeps an album, by the protocol of SafeFile. Usage for an empty name, CannotCreate when the name is taken.
    Result<Revision> save(const Album& album, const QString& name, const QString& note, std::int64_t date, bool automatic = false) const;
    /// Keeps what a restore of `name` is about to replace, as "Before NAME", "Before NAME (2)" …
    Result<Revision> saveBefore(const Album& album, const QString& name, std::int64_t date) const;

private:
    [[nodiscard]] static Result<Revision> read(const std::filesystem::path& file);

    std::filesystem::path folder_;
};

}  // namespace lacquer
