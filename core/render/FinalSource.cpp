// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/FinalSource.h"

#include "base/Time.h"
#include "render/ChainSource.h"
#include "render/ConvertSource.h"
#include "render/GuardSource.h"
#include "render/WindowSource.h"

#include <algorithm>

namespace lacquer {

std::int64_t deliveredFrames(const Plan& plan, int rateHz)
{
    // Rounded up: whole seconds first, so that nothing overflows.
    const std::int64_t seconds = plan.frames / plan.rateHz;
    const std::int64_t rest = plan.frames % plan.rateHz;
    return seconds * rateHz + (rest * rateHz + plan.rateHz - 1) / plan.rateHz;
}

FrameRange deliveredRange(const Plan& plan, std::size_t group, int rateHz)
{
    const auto ringing = [&](std::size_t i) { return convertedRange(plan.groups[i].range, plan.rateHz, rateHz); };
    const auto beginOf = [&](std::size_t i) {
        const std::int64_t earliest = i == 0 ? 0 : atRate(plan.groups[i - 1].contentEnd(), plan.rateHz, rateHz);
        return std::max(ringing(i).begin, earliest);
    };
    FrameRange range{beginOf(group), ringing(group).end};
    range.end =
        std::min(range.end, group + 1 < plan.groups.size() ? beginOf(group + 1) : deliveredFrames(plan, rateHz));
    return range;
}

FinalSource::FinalSource(std::unique_ptr<Source> sound, const PlannedGroup& group, int albumRateHz,
                         FrameRange delivered, const FinalSettings& settings, LastWord lastWord)
    : range_(delivered)
{
    GainCurve gain;
    gain.addDrive(group.drive);
    for (const PlannedSong& song : group.songs) {
        if (!song.fadeIn.inside)
            gain.addFadeIn(song.fadeIn, song.start);
        if (!song.fadeOut.inside)
            gain.addFadeOut(song.fadeOut, song.end());
    }
    const FrameRange all = sound->range();
    output_ = std::make_unique<WindowSource>(std::move(sound), all, std::move(gain));
    output_ = convertedTo(std::move(output_), albumRateHz, settings.rateHz);
    if (settings.monoBelowHz)
        output_ = std::make_unique<ChainSource>(std::move(output_), Chain{monoBass(*settings.monoBelowHz)}, settings.rateHz);
    // Cut before it is limited, because a cut makes peaks of its own.
    output_ = std::make_unique<WindowSource>(std::move(output_), range_);
    if (settings.ceilingDbtp) {
        const Chain chain{limiterAtCeiling(settings)};
        auto limited = std::make_unique<ChainSource>(std::move(output_), chain, settings.rateHz);
        limiter_ = limited.get();
        output_ = std::move(limited);
        if (lastWord == LastWord::Measured) {
            auto guarded = std::make_unique<GuardSource>(std::move(output_), settings.rateHz, *settings.ceilingDbtp);
            guard_ = guarded.get();
            output_ = std::move(guarded);
        }
    }
    GainCurve trim;
    trim.addConstant(settings.trimDb);
    output_ = std::make_unique<WindowSource>(std::move(output_), range_, std::move(trim));
}

double FinalSource::takeLimiterReductionDb()
{
    return limiter_ ? limiter_->takeGainReductionDb() : 0.0;
}

std::vector<CeilingGuard::Dip> FinalSource::takeDips()
{
    return guard_ ? guard_->takeDips() : std::vector<CeilingGuard::Dip>();
}

Result<void> FinalSource::start(std::int64_t frame)
{
    output_->seek(frame);
    return {};
}

Result<void> FinalSource::produce(Block out)
{
    return output_->read(out);
}

}  // namespace lacquer
