// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/RenditionRender.h"

#include "base/Time.h"
#include "dsp/Dither.h"
#include "render/Pump.h"

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

/// Where a block with clamped samples first reaches full scale; its loudest frame where only dither lifted it so far.
int firstOver(ConstBlock sound)
{
    int loudest = 0;
    const auto level = [&](int n) { return std::max(std::abs(sound.left[n]), std::abs(sound.right[n])); };
    for (int n = 0; n < sound.frames; ++n) {
        if (level(n) >= 1.0)
            return n;
        if (level(n) > level(loudest))
            loudest = n;
    }
    return loudest;
}

}  // namespace

Result<GroupOutcome> renderGroup(const AlbumTree& tree, const Rendition& rendition, std::size_t index, const Spool& spool,
                                 int blockFrames, Progress& progress)
{
    const Plan& plan = tree.plan();
    const PlannedGroup& group = plan.groups[index];
    const int rateHz = rendition.settings.rateHz;
    const FrameRange range = deliveredRange(plan, index, rateHz);
    const std::int64_t groupStart = atRate(group.start(), plan.rateHz, rateHz);
    FinalSource source(tree.group(group), group, plan.rateHz, range, rendition.settings);
    Dither dither(rateHz, rendition.bits, ditherOf(tree.album(), group, rendition));
    std::vector<std::int32_t> rounded(std::size_t(2 * blockFrames));
    GroupOutcome outcome;
    const auto pumped = pump(source, range, blockFrames, progress, [&](ConstBlock sound, std::int64_t frame) {
        dither.process(sound, frame - groupStart, rounded.data());
        if (dither.clampedSamples() > 0 && !outcome.firstClamped)
            outcome.firstClamped = frame + firstOver(sound);
        return spool.write(frame, rounded.data(), sound.frames);
    });
    if (!pumped)
        return pumped.error();
    outcome.clampedSamples = dither.clampedSamples();
    outcome.limiterMaxReductionDb = source.takeLimiterReductionDb();
    outcome.dips = source.takeDips();
    return outcome;
}

}  // namespace lacquer
