// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/RenditionRender.h"

#include "base/Time.h"
#include "dsp/Dither.h"
#include "render/Pump.h"

namespace lacquer {

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
