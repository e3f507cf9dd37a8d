// SPDX-License-Identifier: GPL-3.0-or-later
// ProposalFix: puts into an album what its problems propose.
#pragma once

#include "base/Result.h"
#include "delivery/Problem.h"
#include "model/Album.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace lacquer {

/// One value that was put right.
struct Fix {
    QString code;
    QString where;
    QString before;
    QString after;
};

struct FixedAlbum {
    Album album;
    std::vector<Fix> fixes;
};

/// Applies the proposals of problems with these codes; "all" stands for every proposal about names and codes, but for none
/// about a deliverable or the sound. `problems` are those of the album as it is; names are judged again until nothing is left
/// to mend in them. Usage for a code that never has a proposal, and what setValues refuses.
[[nodiscard]] Result<FixedAlbum> applyProposals(const Album& album, const std::vector<Problem>& problems, const QStringList& codes);

/// The codes whose problems may carry a proposal.
[[nodiscard]] const QStringList& mendableCodes();

}  // namespace lacquer
