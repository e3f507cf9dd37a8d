// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/FinalSource.h"

#include "base/Time.h"
#include "render/ConvertSource.h"
#include "render/WindowSource.h"

#include <algorithm>
#include <cassert>

namespace lacquer {

namespace {

/// How far rounding to a depth can lift a true peak, so much lower the limiter aims: shaped 16-bit noise reaches tens of
/// steps, flat noise two; at 24 bit neither can be measured.
double marginDb(const Deliverable& deliverable)
{
    if (deliverable.bits >= 24)
        return 0.0;
    return deliverable.dither == DitherType::Light || deliverable.dither == DitherType::Strong ? 0.02 : 0.002;
}

void setCeiling(ProcessorSettings& limiter, double ceilingDbtp)
{
    const auto rows = limiter.registered()->parameters;
    const auto row = std::find_if(rows.begin(), rows.end(), [](const Parameter& p) { return p.id == std::string_view("ceilingDbtp"); });
    assert(row != rows.end());
    limiter.values[std::size_t(row - rows.begin())] = std::clamp(ceilingDbtp, row->minimum, row->maximum);
}

}  // namespace

FinalSettings finalSettings(const Album& album, const Deliverable& deliverable)
{
    FinalSettings settings = referenceSettings(album);
    settings.rateHz = deliverable.rate.value_or(settings.rateHz);
    if (deliverable.ceilingDbtp) {
        const double ceiling = *deliverable.ceilingDbtp;
        if (settings.ceilingDbtp && ceiling < *settings.ceilingDbtp)
            settings.trimDb = ceiling - *settings.ceilingDbtp;
        else
            settings.ceilingDbtp = ceiling;
    }
    if (settings.ceilingDbtp)
        *settings.ceilingDbtp -= marginDb(deliverable);
    return settings;
}

FinalSettings referenceSettings(const Album& album)
{
    FinalSettings settings;
    settings.rateHz = album.rate.value_or(settings.rateHz);
    settings.ceilingDbtp = album.loudness.ceilingDbtp;
    settings.limiter = album.finalLimiter;
    return settings;
}

std::int64_t deliveredFrames(const Plan& plan, int rateHz)
{
    const std::int64_t frames = atRate(plan.frames, plan.rateHz, rateHz);
    return atRate(frames, rateHz, plan.rateHz) < plan.frames ? frames + 1 : frames;
}

FrameRange deliveredRange(const Plan& plan, std::size_t group, int rateHz)
{
    const auto ringing = [&](std::size_t i) { return convertedRange(plan.groups[i].range, plan.rateHz, rateHz); };
    const auto beginOf = [&](std::size_t i) {
        const std::int64_t earliest = i == 0 ? 0 : atRate(plan.groups[i - 1].contentEnd(), plan.rateHz, rateHz);
        return std::max(ringing(i).begin, earliest);
    };
    FrameRange range{beginOf(group), ringing(group).end};
    range.end = std::min(range.end, group + 1 < plan.groups.size() ? beginOf(group + 1) : deliveredFrames(plan, rateHz));
    return range;
}

/// The limiter's last word as a source: reads ahead what it delays.
class FinalSource::Guarded final : public Source {
public:
    Guarded(std::unique_ptr<Source> input, int rateHz, double ceilingDbtp)
        : input_(std::move(input)),
          guard_([this](const CeilingGuard::Dip& dip) { dips_.push_back({dip.frame + startedAt_, dip.depthDb}); }),
          latency_(CeilingGuard::latencyFrames(rateHz))
    {
        guard_.prepare(rateHz, ceilingDbtp);
    }

    [[nodiscard]] FrameRange range() const override { return input_->range(); }

    /// All dips, once the end has been read.
    [[nodiscard]] std::vector<CeilingGuard::Dip> takeDips()
    {
        guard_.finish();
        return std::move(dips_);
    }

protected:
    Result<void> start(std::int64_t frame) override
    {
        guard_.reset();
        dips_.clear();
        input_->seek(frame);
        startedAt_ = frame;
        StereoBuffer discarded(maximumBlockFrames);
        for (std::int64_t left = latency_; left > 0;) {
            const int count = int(std::min<std::int64_t>(left, maximumBlockFrames));
            if (auto produced = produce(discarded.block(count)); !produced)
                return produced;
            left -= count;
        }
        return {};
    }

    Result<void> produce(Block out) override
    {
        if (auto read = input_->read(out); !read)
            return read;
        guard_.process(out);
        return {};
    }

private:
    std::unique_ptr<Source> input_;
    CeilingGuard guard_;
    std::int64_t latency_;
    std::int64_t startedAt_ = 0;
    std::vector<CeilingGuard::Dip> dips_;
};

FinalSource::FinalSource(std::unique_ptr<Source> sound, const PlannedGroup& group, int albumRateHz, FrameRange delivered,
                         const FinalSettings& settings)
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
    if (settings.ceilingDbtp) {
        ProcessorSettings limiter = settings.limiter;
        limiter.bypassed = false;
        setCeiling(limiter, *settings.ceilingDbtp);
        auto limited = std::make_unique<ChainSource>(std::move(output_), Chain{limiter}, settings.rateHz);
        limiter_ = limited.get();
        auto guarded = std::make_unique<Guarded>(std::move(limited), settings.rateHz, *settings.ceilingDbtp);
        guarded_ = guarded.get();
        output_ = std::move(guarded);
    }
    GainCurve trim;
    trim.addConstant(settings.trimDb);
    output_ = std::make_unique<WindowSource>(std::move(output_), range_, std::move(trim));
}

FinalSource::~FinalSource() = default;

double FinalSource::takeLimiterReductionDb()
{
    return limiter_ ? limiter_->takeGainReductionDb() : 0.0;
}

std::vector<CeilingGuard::Dip> FinalSource::takeDips()
{
    return guarded_ ? guarded_->takeDips() : std::vector<CeilingGuard::Dip>();
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
