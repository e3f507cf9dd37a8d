// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/Loudness.h"

#include "measure/LoudnessGate.h"

#include <ebur128.h>

#include <algorithm>
#include <cassert>

namespace lacquer {

namespace {

/// The library says "not a number" of a kind of its own, or fails; for us both are silence.
double orSilence(int outcome, double value)
{
    return outcome == EBUR128_SUCCESS && std::isfinite(value) ? value : LoudnessReading::silence;
}

bool touchesAny(std::span<const FrameRange> ranges, const FrameRange& window)
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [&](const FrameRange& range) { return !range.intersected(window).empty(); });
}

}  // namespace

/// libebur128, fed in blocks of exactly 100 ms: its own hop, so that it never sees how we were fed.
struct Loudness::Reference {
    Reference(int rateHz, int channelCount)
        : channels(channelCount),
          state(ebur128_init(unsigned(channelCount), unsigned(rateHz), EBUR128_MODE_I | EBUR128_MODE_LRA)),
          block(std::size_t((rateHz + 5) / 10 * channelCount))
    {
    }
    ~Reference() { ebur128_destroy(&state); }
    Reference(const Reference&) = delete;
    Reference& operator=(const Reference&) = delete;

    void process(ConstBlock in)
    {
        while (in.frames > 0) {
            const int count = std::min(in.frames, int((block.size() - filled) / std::size_t(channels)));
            double* const to = block.data() + filled;
            for (int c = 0; c < channels; ++c) {
                const double* const from = in.channel(c);
                for (int n = 0; n < count; ++n)
                    to[n * channels + c] = from[n];
            }
            filled += std::size_t(count * channels);
            if (filled == block.size()) {
                filled = 0;
                if (state)
                    ebur128_add_frames_double(state, block.data(), block.size() / std::size_t(channels));
            }
            in = in.part(count, in.frames - count);
        }
    }

    int channels;
    ebur128_state* state;  ///< nullptr when there was no memory for it: reads as silence, and so as a disagreement
    std::vector<double> block;
    std::size_t filled = 0;
};

std::string Loudness::libraryVersion()
{
    int major = 0;
    int minor = 0;
    int patch = 0;
    ebur128_get_version(&major, &minor, &patch);
    return std::to_string(major) + "." + std::to_string(minor) + "." + std::to_string(patch);
}

Loudness::Loudness(int rateHz, int channels, Library library) : rateHz_(rateHz), channels_(channels), weighting_(rateHz)
{
    assert(rateHz >= 8000 && rateHz <= 384000 && (channels == 1 || channels == 2));
    if (channels == 1)
        silence_.assign(std::size_t(rateHz / 100 + 1), 0.0);
    if (library == Library::Beside)
        reference_ = std::make_unique<Reference>(rateHz, channels);
}

Loudness::~Loudness() = default;
Loudness::Loudness(Loudness&&) noexcept = default;
Loudness& Loudness::operator=(Loudness&&) noexcept = default;

void Loudness::process(ConstBlock in)
{
    if (reference_)
        reference_->process(in);
    while (in.frames > 0) {
        const std::int64_t room = frameOfStep(steps() + 1) - frames_;
        const int count = int(std::min<std::int64_t>(room, in.frames));
        measure(in.part(0, count));
        in = in.part(count, in.frames - count);
    }
}

void Loudness::measure(ConstBlock in)
{
    weighting_.addEnergy({in.left, channels_ == 1 ? silence_.data() : in.right, in.frames}, stepEnergy_);
    frames_ += in.frames;
    if (frames_ < frameOfStep(steps() + 1))
        return;
    energyUpTo_.push_back(energyUpTo_.back() + (stepEnergy_[0] + stepEnergy_[1]));
    stepEnergy_ = {};
    weighting_.flush();
}

double Loudness::windowEnergy(std::int64_t end, std::int64_t length) const
{
    const std::int64_t start = std::max<std::int64_t>(0, end - length);
    const double sum = energyUpTo_[std::size_t(end)] - energyUpTo_[std::size_t(start)];
    const std::int64_t frames = start == end - length ? frameOfStep(end) - frameOfStep(start) : frameOfStep(length);
    return sum / double(frames);
}

double Loudness::highest(std::int64_t length, std::span<const FrameRange> excluded) const
{
    double most = 0;
    for (std::int64_t end = 1; end <= steps(); ++end) {
        const double energy = windowEnergy(end, length);
        if (energy > most &&
            !touchesAny(excluded, {frameOfStep(std::max<std::int64_t>(0, end - length)), frameOfStep(end)}))
            most = energy;
    }
    return lufsFromEnergy(most);
}

std::vector<double> Loudness::shortTermEnergies(std::span<const FrameRange> excluded) const
{
    std::vector<double> energies;
    for (std::int64_t end = shortTermSteps; end <= steps(); end += hopSteps)
        if (!touchesAny(excluded, {frameOfStep(end - shortTermSteps), frameOfStep(end)}))
            energies.push_back(windowEnergy(end, shortTermSteps));
    return energies;
}

LoudnessReading Loudness::reading() const
{
    LoudnessReading reading;
    const std::vector<double> blocks = gatingBlocks();
    const std::span<const double> programme = blocks;
    reading.ownIntegratedLufs = reading.integratedLufs = gatedLoudness({&programme, 1});
    reading.ownLoudnessRangeLu = reading.loudnessRangeLu = loudnessRange(shortTermEnergies({}));
    reading.maxMomentaryLufs = highest(momentarySteps, {});
    reading.maxShortTermLufs = highest(shortTermSteps, {});
    if (reference_) {
        reading.integratedLufs = LoudnessReading::silence;
        reading.loudnessRangeLu = 0;
        if (reference_->state) {
            double value = 0;
            int outcome = ebur128_loudness_global(reference_->state, &value);
            reading.integratedLufs = orSilence(outcome, value);
            outcome = ebur128_loudness_range(reference_->state, &value);
            if (outcome == EBUR128_SUCCESS && std::isfinite(value))
                reading.loudnessRangeLu = value;
        }
    }
    return reading;
}

double Loudness::momentaryLufs() const
{
    return steps() == 0 ? LoudnessReading::silence : lufsFromEnergy(windowEnergy(steps(), momentarySteps));
}

double Loudness::shortTermLufs() const
{
    return steps() == 0 ? LoudnessReading::silence : lufsFromEnergy(windowEnergy(steps(), shortTermSteps));
}

std::vector<double> Loudness::shortTermSeriesLufs() const
{
    std::vector<double> series;
    for (std::int64_t end = hopSteps; end <= steps(); end += hopSteps)
        series.push_back(lufsFromEnergy(windowEnergy(end, shortTermSteps)));
    return series;
}

double Loudness::maxShortTermLufs(std::span<const FrameRange> excluded) const
{
    return highest(shortTermSteps, excluded);
}

double Loudness::loudPartLufs(std::span<const FrameRange> excluded) const
{
    if (steps() == 0)
        return LoudnessReading::silence;
    if (steps() < shortTermSteps)
        return touchesAny(excluded, {0, frameOfStep(steps())}) ? LoudnessReading::silence : shortTermLufs();
    return loudestFifth(shortTermEnergies(excluded));
}

std::vector<double> Loudness::gatingBlocks() const
{
    std::vector<double> blocks;
    for (std::int64_t end = momentarySteps; end <= steps(); end += hopSteps)
        blocks.push_back(windowEnergy(end, momentarySteps));
    return blocks;
}

LoudnessReading Loudness::album(std::span<const Loudness* const> programmes)
{
    std::vector<std::vector<double>> blocks;
    std::vector<ebur128_state*> states;
    for (const Loudness* programme : programmes) {
        blocks.push_back(programme->gatingBlocks());
        if (programme->reference_ && programme->reference_->state)
            states.push_back(programme->reference_->state);
    }
    const std::vector<std::span<const double>> spans(blocks.begin(), blocks.end());
    LoudnessReading reading;
    reading.ownIntegratedLufs = reading.integratedLufs = gatedLoudness(spans);
    if (!programmes.empty() && states.size() == programmes.size()) {
        double value = 0;
        const int outcome = ebur128_loudness_global_multiple(states.data(), states.size(), &value);
        reading.integratedLufs = orSilence(outcome, value);
    }
    return reading;
}

}  // namespace lacquer
