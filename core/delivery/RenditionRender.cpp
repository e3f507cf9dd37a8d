// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/RenditionRender.h"

#include "base/Time.h"
#include "dsp/Dither.h"
#include "render/Pump.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace lacquer {

namespace {

/// The bits of floats, whatever their size; what is not a number becomes silence and is counted, as Dither does it.
std::int64_t roundToFloat(ConstBlock sound, std::int32_t* interleaved)
{
    std::int64_t lost = 0;
    for (int n = 0; n < sound.frames; ++n)
        for (int c = 0; c < 2; ++c) {
            const auto rounded = float(sound.channel(c)[n]);
            lost += std::isfinite(rounded) ? 0 : 1;
            interleaved[2 * n + c] = std::bit_cast<std::int32_t>(std::isfinite(rounded) ? rounded : 0.0f);
        }
    return lost;
}

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
        if (rendition.bits == 32)
            outcome.clampedSamples += roundToFloat(sound, rounded.data());
        else
            dither.process(sound, frame - groupStart, rounded.data());
        if (dither.clampedSamples() > 0 && !outcome.firstClamped)
            outcome.firstClamped = frame + firstOver(sound);
        return spool.write(frame, rounded.data(), sound.frames);
    });
    if (!pumped)
        return pumped.error();
    outcome.clampedSamples += dither.clampedSamples();
    outcome.limiterMaxReductionDb = source.takeLimiterReductionDb();
    outcome.dips = source.takeDips();
    return outcome;
}

}  // namespace lacquer
