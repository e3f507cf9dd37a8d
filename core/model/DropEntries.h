// SPDX-License-Identifier: GPL-3.0-or-later
// DropEntries: the first half of understanding a drop: which of a folder's files belong together, before they are songs.
#pragma once

#include "model/DropGrouping.h"
#include "model/DropName.h"

#include <optional>
#include <vector>

namespace lacquer {

/// What a dropped folder's name means for the files in it.
struct DropPlace {
    std::filesystem::path home;                  ///< the folder that stands for an album or a song; "stems" and "drums" belong to the one above
    std::optional<RoleWord> role;   ///< "Drums/": what its files are unless they say otherwise
    QString roleText;
    DropName name;                  ///< of `home`
    bool ofStems = false;
};

/// One file on its way into a song.
struct DropEntry {
    DroppedFile file;
    DropName name;
    std::optional<PartReading> part;
    const DropPlace* place = nullptr;
    QString key;
    DropReason reason = DropReason::Name;

    [[nodiscard]] bool is(NamedPart kind) const { return part && part->role.part == kind; }
    [[nodiscard]] bool sure() const { return part && !part->role.doubtful; }
    [[nodiscard]] std::optional<int> number() const { return part && part->number ? part->number : name.number; }
};

/// Files of one folder that share a song's name.
struct DropGroup {
    QString key;
    std::vector<DropEntry> entries;
    bool isSet = false;             ///< stems of one song
};

/// What is found of one home folder.
struct DropGroups {
    std::vector<DropGroup> sets;   ///< stems of one song each
    std::vector<DropGroup> lone;   ///< everything else; never empty groups
};

/// Letters and digits of a title in lower case, to compare titles by.
[[nodiscard]] QString essence(const QString& title);

/// Sorts the files of one home into sets of stems and the rest; what lies beside the only set without saying where it
/// belongs goes into it. `place` is the home's.
[[nodiscard]] DropGroups groupsOf(std::vector<DropEntry> entries, const DropPlace& place);

}  // namespace lacquer
