// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/processors/Multiband.h"

#include "dsp/FastMath.h"
#include "dsp/SettingsTable.h"
#include "dsp/Wide.h"

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

SplitKind kindOf(const MultibandSettings& settings)
{
    return settings.split >= 0.5 ? SplitKind::LinearPhase : SplitKind::MinimumPhase;
}

std::span<const double> crossoversOf(const MultibandSettings& settings)
{
    return {settings.crossoverHz.data(), std::size_t(settings.bands() - 1)};
}

std::span<const MultibandBandSettings> bandsOf(const MultibandSettings& settings)
{
    return {settings.band.data(), std::size_t(settings.bands())};
}

bool anySolo(const MultibandSettings& settings)
{
    const auto bands = bandsOf(settings);
    return std::any_of(bands.begin(), bands.end(), [](const auto& band) { return band.solo >= 0.5; });
}

bool bandsAreNeutral(const MultibandSettings& settings)
{
    const auto bands = bandsOf(settings);
    return !anySolo(settings) &&
           std::all_of(bands.begin(), bands.end(), [](const auto& band) { return band.isNeutral(); });
}

/// sum += factor · x, or = for the first.
LACQUER_WIDE void add(double* sum, const double* factor, const double* x, int frames, bool first)
{
    if (first)
        for (int n = 0; n < frames; ++n)
            sum[n] = factor[n] * x[n];
    else
        for (int n = 0; n < frames; ++n)
            sum[n] += factor[n] * x[n];
}

}  // namespace

std::int64_t Multiband::latencyFrames(std::span<const double> values, double rateHz)
{
    return BandSplit::latencyFrames(kindOf(settingsFrom<MultibandSettings>(multibandTable, values)), rateHz);
}

std::int64_t Multiband::tailFrames(std::span<const double> values, double rateHz)
{
    const auto settings = settingsFrom<MultibandSettings>(multibandTable, values);
    return bandsAreNeutral(settings) ? 0 : BandSplit::tailFrames(kindOf(settings), crossoversOf(settings), rateHz);
}

bool Multiband::isTransparent(std::span<const double> values)
{
    const auto settings = settingsFrom<MultibandSettings>(multibandTable, values);
    return kindOf(settings) == SplitKind::MinimumPhase && bandsAreNeutral(settings) && settings.outputGainDb == 0.0;
}

void Multiband::prepare(double rateHz, int)
{
    rateHz_ = rateHz;
    for (MultibandBand& band : band_)
        band.prepare(rateHz);
    split_.prepare(rateHz, mostBands);
    keySplit_.prepare(rateHz, mostBands);
    for (Bands* bands : {&sound_, &key_})
        for (StereoBuffer& buffer : *bands)
            buffer.resize(pieceFrames);
    late_.resize(pieceFrames);
    lateKey_.resize(pieceFrames);
    started_ = false;
    set(valuesFrom<MultibandSettings>(multibandTable));
    reset();
}

void Multiband::reset()
{
    for (MultibandBand& band : band_)
        band.reset();
    split_.reset();
    keyApart_ = false;
    dry_.arrive();
    outputGainDb_.arrive();
    started_ = false;
    frame_ = 0;
}

void Multiband::set(std::span<const double> values)
{
    const auto settings = settingsFrom<MultibandSettings>(multibandTable, values);
    assert(!started_ || settings.bands() == bands_);
    bands_ = settings.bands();
    split_.setShape(kindOf(settings), bands_);
    split_.setFrequencies(crossoversOf(settings), !started_);
    keySplit_.setShape(kindOf(settings), bands_);
    if (keyApart_)
        keySplit_.setFrequencies(crossoversOf(settings), !started_);
    const bool solo = anySolo(settings);
    for (std::size_t b = 0; b < std::size_t(bands_); ++b)
        band_[b].set(settings.band[b], !solo || settings.band[b].solo >= 0.5, !started_);
    dry_.set(bandsAreNeutral(settings) ? 1.0 : 0.0, !started_, rateHz_);
    outputGainDb_.set(settings.outputGainDb, !started_, rateHz_);
}

bool Multiband::moving() const
{
    return dry_.moving() || outputGainDb_.moving() ||
           std::any_of(band_.begin(), band_.begin() + bands_, [](const MultibandBand& band) { return band.moving(); });
}

void Multiband::step()
{
    dry_.step();
    outputGainDb_.step();
    for (int b = 0; b < bands_; ++b)
        band_[std::size_t(b)].step();
}

void Multiband::process(Block audio, ConstBlock key)
{
    started_ = started_ || audio.frames > 0;
    for (int done = 0; done < audio.frames;) {
        const int sinceStep = int(frame_ % Glide::framesPerStep);
        if (sinceStep == 0 && moving())
            step();
        const int longest = moving() ? Glide::framesPerStep - sinceStep : pieceFrames;
        const int frames = std::min(audio.frames - done, longest);
        processPiece(audio.part(done, frames), key.part(done, frames), sinceStep);
        frame_ += frames;
        done += frames;
    }
}

void Multiband::processPiece(Block audio, ConstBlock key, int sinceStep)
{
    const int frames = audio.frames;
    const auto count = std::size_t(bands_);
    std::array<Block, mostBands> sound;
    std::array<Block, mostBands> heard;
    for (std::size_t b = 0; b < count; ++b) {
        sound[b] = sound_[b].block(frames);
        heard[b] = key_[b].block(frames);
    }
    if (!keyApart_ && (key.left != audio.left || key.right != audio.right)) {
        keySplit_.takeStateOf(split_);
        keyApart_ = true;
    }
    split_.process(audio, {sound.data(), count}, late_.block(frames));
    if (keyApart_)
        keySplit_.process(key, {heard.data(), count}, lateKey_.block(frames));
    for (std::size_t b = 0; b < count; ++b)
        band_[b].gains(keyApart_ ? heard[b] : sound[b], factors_[b].data(), sinceStep);
    mix(audio, late_.block(frames), sinceStep);
}

/// Bands times their factors, the untouched sound where none of them does anything, and the output gain.
void Multiband::mix(Block audio, ConstBlock dry, int sinceStep)
{
    const int frames = audio.frames;
    if (dry_.rests(1.0)) {
        audio.copyFrom(dry);
    } else {
        for (int c = 0; c < 2; ++c)
            for (std::size_t b = 0; b < std::size_t(bands_); ++b)
                add(audio.channel(c), factors_[b].data(), sound_[b].block().channel(c), frames, b == 0);
        if (!dry_.rests(0.0))
            for (int c = 0; c < 2; ++c)
                for (int n = 0; n < frames; ++n)
                    audio.channel(c)[n] += dry_.at(sinceStep + n) * (dry.channel(c)[n] - audio.channel(c)[n]);
    }
    if (outputGainDb_.rests(0.0))
        return;
    for (int n = 0; n < frames; ++n) {
        const double gain = quickGainFromDecibels(outputGainDb_.at(sinceStep + n));
        audio.left[n] *= gain;
        audio.right[n] *= gain;
    }
}

double Multiband::takeGainReductionDb()
{
    double largest = 0.0;
    for (int b = 0; b < bands_; ++b)
        largest = std::max(largest, band_[std::size_t(b)].takeReductionDb());
    return largest;
}

int Multiband::takeBandMovesDb(std::span<double> moves)
{
    for (int b = 0; b < bands_; ++b)
        moves[std::size_t(b)] = -band_[std::size_t(b)].takeReductionDb();
    return bands_;
}

}  // namespace lacquer
