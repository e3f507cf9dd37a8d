// SPDX-License-Identifier: GPL-3.0-or-later
// RenditionRender: one group of one rendition, pulled to the end, rounded and put into the rendition's spool.
#pragma once

#include "base/Progress.h"
#include "delivery/DeliveryPlan.h"
#include "delivery/Spool.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace lacquer {

/// What happened to a group on its way out.
struct GroupOutcome {
    std::int64_t clampedSamples = 0;      ///< samples over full scale that had to be clamped
    std::optional<std::int64_t> firstClamped;   ///< where the first of them stands, a frame of the delivered timeline
    double limiterMaxReductionDb = 0;
    std::vector<CeilingGuard::Dip> dips;        ///< frames of the delivered timeline
};

/// Renders into the spool, which must have the rendition's length. Any thread; other groups may be rendered at once.
[[nodiscard]] Result<GroupOutcome> renderGroup(const AlbumTree& tree, const Rendition& rendition, std::size_t group,
                                               const Spool& spool, int blockFrames, Progress& progress);

}  // namespace lacquer
