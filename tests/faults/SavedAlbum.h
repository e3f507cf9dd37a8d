// SPDX-License-Identifier: GPL-3.0-or-later
// The file that the fault tests save over and over, its versions, and the promise every save has to keep.
#pragma once

#include "support/Command.h"

#include <filesystem>
#include <string>

namespace lacquer::test {

/// `file` holds `old`, its backups `older`; saving is to make it `fresh`, which lies ready in `base`/new.
class SavedAlbum {
public:
    static constexpr const char* file = "album.lacquer";
    static constexpr const char* backup = "album.lacquer.bak";
    static const std::string older;
    static const std::string old;
    static const std::string fresh;

    SavedAlbum();
    ~SavedAlbum();
    SavedAlbum(const SavedAlbum&) = delete;
    SavedAlbum& operator=(const SavedAlbum&) = delete;

    /// A directory for anything else that a test needs; everybody may look into it.
    [[nodiscard]] const std::filesystem::path& base() const { return base_; }
    /// Saves `fresh` to {}/album.lacquer with backups.
    [[nodiscard]] Command save() const;

    /// An album that has been saved before, with its backups.
    static void setUpSaved(const std::filesystem::path& directory);
    /// One that has been written once, by whatever program.
    static void setUpFirst(const std::filesystem::path& directory);

    /// The names of hidden files.
    [[nodiscard]] static std::vector<std::string> temporaries(const std::filesystem::path& directory);
    /// Everything that looks like a backup can be loaded.
    [[nodiscard]] static bool backupsAreWhole(const std::filesystem::path& directory);
    /// What holds after any fault whatever; returns what does not.
    [[nodiscard]] static QString checkPromise(const std::filesystem::path& directory, const Outcome& outcome);

private:
    std::filesystem::path base_;
};

}  // namespace lacquer::test
