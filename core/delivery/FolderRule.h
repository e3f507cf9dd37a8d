// SPDX-License-Identifier: GPL-3.0-or-later
// FolderRule: which folder a deliverable's files lie in.
#pragma once

#include "delivery/NameTemplate.h"
#include "model/Album.h"

#include <filesystem>
#include <string>

namespace lacquer {

/// A folder called like the deliverable, or what its template makes of the words. Each part of a template between slashes
/// becomes one folder whose name is safe everywhere, whatever the words are; so it is always below the target.
class FolderRule {
public:
    /// `own`: the folder of this deliverable without a template, from foldersOf().
    FolderRule(const Album& album, const Deliverable& deliverable, std::string own);

    /// Where the file with these words lies.
    [[nodiscard]] std::filesystem::path of(const NameWords& words) const;

    /// Where the files of one of several discs lie: in a folder of its own, "disc 2", unless the template tells discs apart.
    [[nodiscard]] std::filesystem::path ofDisc(int disc, int discs) const;

    /// Where files lie that hold all of the album, or are about it.
    [[nodiscard]] std::filesystem::path ofAlbum() const;

private:
    const Album& album_;
    const Deliverable& deliverable_;
    std::string own_;
};

}  // namespace lacquer
