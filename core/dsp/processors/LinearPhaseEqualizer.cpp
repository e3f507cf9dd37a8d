// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/processors/LinearPhaseEqualizer.h"

#include "dsp/Decibels.h"
#include "dsp/SettingsTable.h"

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

constexpr int hopAtSingleRate = 2048;
constexpr double fadeSeconds = 0.04;
constexpr double naturalPart = 0.5;

/// 1 at 44.1 and 48 kHz, 2 at twice that: lengths stay powers of two and last about as long at any rate an album has.
double rateFactor(double rateHz)
{
    return std::exp2(std::min(2.0, std::round(std::log2(rateHz / 46000.0))));
}

int hopFramesAt(double rateHz)
{
    return int(hopAtSingleRate * rateFactor(rateHz));
}

int tapsAt(double quality, double rateHz)
{
    return int(linearPhaseTaps[std::size_t(std::lround(quality))] * rateFactor(rateHz));
}

bool isFlatSetting(const LinearPhaseSettings& settings)
{
    return settings.outputGainDb == 0.0 &&
           std::none_of(settings.band.begin(), settings.band.end(), [](const auto& band) { return band.isActive(); });
}

BandRoute routeOf(BandChannels channels)
{
    switch (channels) {
        case BandChannels::Left:
            return {false, true, false};
        case BandChannels::Right:
            return {false, false, true};
        case BandChannels::Mid:
            return {true, true, false};
        case BandChannels::Side:
            return {true, false, true};
        case BandChannels::Stereo:
            break;
    }
    return {};
}

}  // namespace

std::int64_t LinearPhaseEqualizer::latencyFrames(std::span<const double> values, double rateHz)
{
    const auto settings = settingsFrom<LinearPhaseSettings>(linearPhaseTable, values);
    return tapsAt(settings.quality, rateHz) / 2 + hopFramesAt(rateHz);
}

std::int64_t LinearPhaseEqualizer::tailFrames(std::span<const double> values, double rateHz)
{
    const auto settings = settingsFrom<LinearPhaseSettings>(linearPhaseTable, values);
    return isFlatSetting(settings) ? 0 : tapsAt(settings.quality, rateHz) / 2;
}

int LinearPhaseEqualizer::taps() const
{
    return tapsAt(wanted_.quality, rateHz_);
}

void LinearPhaseEqualizer::prepare(double rateHz, int)
{
    rateHz_ = rateHz;
    hopFrames_ = hopFramesAt(rateHz);
    fadeFrames_ = std::min(hopFrames_, int(std::lround(fadeSeconds * rateHz)));
    const int mostTaps = tapsAt(double(linearPhaseTaps.size() - 1), rateHz);
    convolver_.prepare(hopFrames_, mostTaps / hopFrames_);
    design_.prepare(mostTaps);
    transforms_.clear();
    for (std::size_t quality = 0; quality < linearPhaseTaps.size(); ++quality)
        transforms_.emplace_back(2 * tapsAt(double(quality), rateHz));
    response_ = std::make_unique_for_overwrite<double[]>(std::size_t(mostTaps));
    for (Version& version : versions_) {
        version.kernel.prepare(hopFrames_, mostTaps / hopFrames_);
        version.known = false;
    }
    for (StereoBuffer* buffer : {&in_, &out_, &faded_, &direct_})
        buffer->resize(hopFrames_);
    toMiddle_.prepare(mostTaps / 2);
    reset();
}

void LinearPhaseEqualizer::reset()
{
    convolver_.reset(taps() / hopFrames_);
    in_.block().clear();
    out_.block().clear();
    toMiddle_.setFrames(taps() / 2);
    place_ = 0;
    started_ = false;
}

void LinearPhaseEqualizer::set(std::span<const double> values)
{
    wanted_ = settingsFrom<LinearPhaseSettings>(linearPhaseTable, values);
    if (started_)
        return;
    convolver_.reset(taps() / hopFrames_);
    toMiddle_.setFrames(taps() / 2);
}

void LinearPhaseEqualizer::design(Version& version)
{
    if (version.known && version.settings == wanted_)
        return;
    version.settings = wanted_;
    version.known = true;
    version.flat = isFlatSetting(wanted_);
    if (version.flat)
        return;
    std::array<RoutedBand, equalizerBands> bands;
    std::size_t count = 0;
    for (const EqualizerBandSettings& band : wanted_.band)
        if (band.isActive())
            bands[count++] = {band.shape(), routeOf(band.bandChannels())};
    Fft& fft = transforms_[std::size_t(std::lround(wanted_.quality))];
    const bool natural = EqualizerPhase(int(std::lround(wanted_.phase))) == EqualizerPhase::Natural;
    design_.design({bands.data(), count}, gainFromDecibels(wanted_.outputGainDb), natural ? naturalPart : 0.0, taps(),
                   rateHz_, fft);
    const std::span<double> response(response_.get(), std::size_t(taps()));
    version.kernel.begin(design_.paths(), taps() / hopFrames_);
    for (int path = 0; path < countOf(design_.paths()); ++path) {
        design_.response(path, response, fft);
        version.kernel.put(path, response, convolver_.fft());
    }
}

void LinearPhaseEqualizer::render(const Version& version, Block out)
{
    if (version.flat)
        out.copyFrom(direct_.block());
    else
        convolver_.render(version.kernel, out);
}

/// in_ is full: what comes out over the next hop.
void LinearPhaseEqualizer::hop()
{
    convolver_.push(in_.block());
    direct_.block().copyFrom(in_.block());
    toMiddle_.process(direct_.block());
    render(versions_[present_], out_.block());
    if (versions_[present_].settings == wanted_)
        return;
    present_ = 1 - present_;
    design(versions_[present_]);
    render(versions_[present_], faded_.block());
    for (int c = 0; c < 2; ++c) {
        double* from = out_.block().channel(c);
        const double* to = faded_.block().channel(c);
        for (int n = 0; n < fadeFrames_; ++n) {
            const double u = (n + 0.5) / fadeFrames_;
            from[n] += u * u * (3.0 - 2.0 * u) * (to[n] - from[n]);
        }
        std::copy(to + fadeFrames_, to + hopFrames_, from + fadeFrames_);
    }
}

void LinearPhaseEqualizer::process(Block audio, ConstBlock)
{
    if (!started_ && audio.frames > 0) {
        design(versions_[present_]);
        started_ = true;
    }
    for (int done = 0; done < audio.frames;) {
        const int count = std::min(audio.frames - done, hopFrames_ - place_);
        for (int c = 0; c < 2; ++c) {
            std::copy_n(audio.channel(c) + done, count, in_.block().channel(c) + place_);
            std::copy_n(out_.block().channel(c) + place_, count, audio.channel(c) + done);
        }
        done += count;
        place_ += count;
        if (place_ == hopFrames_) {
            hop();
            place_ = 0;
        }
    }
}

}  // namespace lacquer
