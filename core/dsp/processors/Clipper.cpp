// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/processors/Clipper.h"

#include "dsp/Decibels.h"
#include "dsp/SettingsTable.h"
#include "dsp/processors/SaturatorSettings.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace lacquer {

namespace {

/// Half width of the bend as a part of the ceiling where no softness is asked for.
constexpr double sharpest = 0.03;

/// Added to what is cut off: nothing is a positive nothing, whatever the sign of its sample, in every block.
constexpr double plus = 0.0;

int stagesOf(const ClipperSettings& settings)
{
    return 2 + int(std::lround(settings.oversampling));
}

/// From over, how far a magnitude is above the bend's beginning: without branches so that loops over it vectorise. The
/// slope falls by the smooth step 6t⁵ − 15t⁴ + 10t³, whose integral is t⁴ (t² − 3t + 5/2).
inline double cutOff(double over, double halfWidth)
{
    const double above = std::max(over, 0.0);
    const double width = 2.0 * halfWidth;
    const double t = std::min(above / width, 1.0);
    const double square = t * t;
    const double inBend = width * (square * square * (square - 3.0 * t + 2.5));
    const double beyond = std::max(above - width, 0.0);
    return inBend + beyond;
}

/// The largest magnitude; in several running maxima, so that they need not wait for each other.
LACQUER_KERNEL double highestOf(const double* samples, int count)
{
    constexpr int lanes = 8;
    double highest[lanes] = {};
    int i = 0;
    for (; i + lanes <= count; i += lanes)
        for (int k = 0; k < lanes; ++k) {
            const double magnitude = std::abs(samples[i + k]);
            highest[k] = highest[k] < magnitude ? magnitude : highest[k];
        }
    for (; i < count; ++i)
        highest[0] = std::max(highest[0], std::abs(samples[i]));
    return *std::max_element(highest, highest + lanes);
}

}  // namespace

constinit const std::array<Parameter, 4> clipperTable{{
    {"ceilingDb", QT_TRANSLATE_NOOP("Parameter", "Ceiling"), Unit::Decibel, -24, 0,
     offsetof(ClipperSettings, ceilingDb)},
    {"softnessPercent", QT_TRANSLATE_NOOP("Parameter", "Softness"), Unit::Percent, 0, 100,
     offsetof(ClipperSettings, softnessPercent)},
    {"mixPercent", QT_TRANSLATE_NOOP("Parameter", "Mix"), Unit::Percent, 0, 100, offsetof(ClipperSettings, mixPercent)},
    {"oversampling", QT_TRANSLATE_NOOP("Parameter", "Oversampling"), Unit::None, 0, 2,
     offsetof(ClipperSettings, oversampling), Curve::Linear, oversamplingNames, true},
}};

std::int64_t Clipper::latencyFrames(std::span<const double> values, double)
{
    return Oversampler::latencyFrames(stagesOf(settingsFrom<ClipperSettings>(clipperTable, values)));
}

std::int64_t Clipper::tailFrames(std::span<const double> values, double rateHz)
{
    return latencyFrames(values, rateHz) + 1;
}

double Clipper::excess(double sample, double ceiling, double halfWidth)
{
    return cutOff(std::abs(sample) - (ceiling - halfWidth), halfWidth);
}

void Clipper::prepare(double rateHz, int)
{
    rateHz_ = rateHz;
    oversampler_.prepare();
    delay_.prepare(Oversampler::latencyFrames(Oversampler::mostStages));
    started_ = false;
    set(valuesFrom<ClipperSettings>(clipperTable));
    reset();
}

void Clipper::set(std::span<const double> values)
{
    const auto settings = settingsFrom<ClipperSettings>(clipperTable, values);
    const double ceiling = gainFromDecibels(settings.ceilingDb);
    ceiling_.set(ceiling, !started_, rateHz_);
    halfWidth_.set(ceiling * (sharpest + (1.0 - sharpest) * settings.softnessPercent / 100.0), !started_, rateHz_);
    mix_.set(settings.mixPercent / 100.0, !started_, rateHz_);
    if (started_)
        return;
    oversampler_.setStages(stagesOf(settings));
    delay_.setFrames(Oversampler::latencyFrames(stagesOf(settings)));
}

void Clipper::reset()
{
    for (Glide* glide : {&ceiling_, &halfWidth_, &mix_})
        glide->arrive();
    oversampler_.reset();
    delay_.reset();
    least_ = 1.0;
    started_ = false;
    frame_ = 0;
}

bool Clipper::moving() const
{
    return ceiling_.moving() || halfWidth_.moving() || mix_.moving();
}

void Clipper::step()
{
    for (Glide* glide : {&ceiling_, &halfWidth_, &mix_})
        glide->step();
}

void Clipper::process(Block audio, ConstBlock)
{
    started_ = started_ || audio.frames > 0;
    for (int done = 0; done < audio.frames;) {
        const int sinceStep = int(frame_ % Glide::framesPerStep);
        if (sinceStep == 0 && moving())
            step();
        const int longest = moving() ? Glide::framesPerStep - sinceStep : pieceFrames;
        const int frames = std::min(audio.frames - done, longest);
        processPiece(audio.part(done, frames), sinceStep);
        frame_ += frames;
        done += frames;
    }
}

void Clipper::processPiece(Block audio, int sinceStep)
{
    const Block added = added_.block(audio.frames);
    const Block high = oversampler_.up(audio);
    for (int c = 0; c < 2; ++c)
        runFor<&Clipper::cut>(set_, *this, high.channel(c), high.frames, sinceStep * oversampler_.factor());
    oversampler_.down(high, added);
    delay_.process(audio);
    for (int n = 0; n < audio.frames; ++n) {
        const double mix = mix_.at(sinceStep + n);
        audio.left[n] -= mix * added.left[n];
        audio.right[n] -= mix * added.right[n];
    }
}

/// Replaces samples by what is cut off them; `first` counts high samples since the last step.
LACQUER_KERNEL void Clipper::cut(double* samples, int count, int first)
{
    const double ceiling = ceiling_.at(0);
    const double halfWidth = halfWidth_.at(0);
    double least = least_;
    if (!moving()) {
        const double begin = ceiling - halfWidth;
        const double highest = highestOf(samples, count);
        if (highest <= begin) {
            std::fill_n(samples, count, 0.0);
            return;
        }
        for (int i = 0; i < count; ++i)
            samples[i] = std::copysign(cutOff(std::abs(samples[i]) - begin, halfWidth), samples[i]) + plus;
        // The higher a sample, the less of it is left.
        least = std::min(least, 1.0 - cutOff(highest - begin, halfWidth) / highest);
    } else {
        const double part = 1.0 / oversampler_.factor();
        const double ceilingPerFrame = ceiling_.at(1) - ceiling;
        const double widthPerFrame = halfWidth_.at(1) - halfWidth;
        for (int i = 0; i < count; ++i) {
            const double frame = (first + i) * part;
            const double width = halfWidth + widthPerFrame * frame;
            const double begin = ceiling + ceilingPerFrame * frame - width;
            const double magnitude = std::abs(samples[i]);
            const double off = cutOff(magnitude - begin, width);
            if (off > 0.0)
                least = std::min(least, 1.0 - off / magnitude);
            samples[i] = std::copysign(off, samples[i]) + plus;
        }
    }
    least_ = least;
}

double Clipper::takeGainReductionDb()
{
    const double left = 1.0 + mix_.target() * (least_ - 1.0);
    least_ = 1.0;
    return left < 1.0 ? -decibelsFromGain(left) : 0.0;
}

}  // namespace lacquer
