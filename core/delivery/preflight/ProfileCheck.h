// SPDX-License-Identifier: GPL-3.0-or-later
// ProfileCheck: whether deliverables keep the rules of those who will receive them.
#pragma once

#include "delivery/Problem.h"
#include "delivery/ProfileShelf.h"
#include "delivery/preflight/CoverFacts.h"
#include "delivery/preflight/SongSound.h"
#include "model/Album.h"
#include "model/Plan.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace lacquer {

/// Everything the deliverables' profiles say, and profile-unknown, profile-unreadable, profile-overridden and stale-profile
/// about the profiles themselves. A deliverable of sides without a profile is held to the side lengths of "vinyl-plant".
/// `plan` may be nullptr, `found` is what our own rules have found, `now` seconds since 1970.
[[nodiscard]] std::vector<Problem> profileProblems(const Album& album, const Plan* plan, const std::vector<SongSound>& sounds,
                                                   const std::optional<CoverFacts>& cover, const std::vector<Problem>& found,
                                                   const ProfileShelf& shelf, std::int64_t now);

}  // namespace lacquer
