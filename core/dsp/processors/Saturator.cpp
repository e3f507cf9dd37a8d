// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/processors/Saturator.h"

#include "dsp/FastMath.h"
#include "dsp/SettingsTable.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lacquer {

namespace {

constexpr double largestColourDb = 9.0;
constexpr double tapeColourDb = 6.0;
constexpr double constantHz = 5.0;
constexpr double constantTailSeconds = 0.8;
/// From this bias on the constant is removed entirely.
constexpr double littleBias = 0.05;

double colourDb(const SaturatorSettings& settings)
{
    return settings.colourPercent / 100.0 * largestColourDb +
           (settings.shape() == SaturatorCurve::Tape ? tapeColourDb : 0.0);
}

}  // namespace

std::int64_t Saturator::latencyFrames(std::span<const double> values, double)
{
    return Oversampler::latencyFrames(settingsFrom<SaturatorSettings>(saturatorTable, values).stages());
}

std::int64_t Saturator::tailFrames(std::span<const double> values, double rateHz)
{
    const auto settings = settingsFrom<SaturatorSettings>(saturatorTable, values);
    if (settings.driveDb == 0.0 || settings.mixPercent == 0.0)
        return 0;
    const bool symmetric = settings.shape() != SaturatorCurve::Tube && settings.biasPercent == 0.0;
    const double seconds =
        SaturatorColour::tailSeconds(std::abs(colourDb(settings))) + (symmetric ? 0.0 : constantTailSeconds);
    return Oversampler::latencyFrames(settings.stages()) + std::int64_t(std::ceil(seconds * rateHz)) + 2;
}

void Saturator::prepare(double rateHz, int)
{
    rateHz_ = rateHz;
    colour_.prepare(rateHz);
    oversampler_.prepare();
    delay_.prepare(Oversampler::latencyFrames(Oversampler::mostStages));
    started_ = false;
    set(valuesFrom<SaturatorSettings>(saturatorTable));
    reset();
}

void Saturator::set(std::span<const double> values)
{
    const auto settings = settingsFrom<SaturatorSettings>(saturatorTable, values);
    curve_ = settings.shape();
    driveDb_.set(settings.driveDb, !started_, rateHz_);
    bias_.set(settings.biasPercent / 100.0, !started_, rateHz_);
    mix_.set(settings.mixPercent / 100.0, !started_, rateHz_);
    outputGainDb_.set(settings.outputGainDb, !started_, rateHz_);
    colour_.set(colourDb(settings), !started_);
    if (started_)
        return;
    oversampler_.setStages(settings.stages());
    delay_.setFrames(Oversampler::latencyFrames(settings.stages()));
    adoptPath();
}

void Saturator::reset()
{
    for (Glide* glide : {&driveDb_, &bias_, &mix_, &outputGainDb_})
        glide->arrive();
    adoptPath();
    colour_.reset();
    oversampler_.reset();
    delay_.reset();
    constant_.fill(0.0);
    started_ = false;
    frame_ = 0;
}

bool Saturator::moving() const
{
    return driveDb_.moving() || bias_.moving() || mix_.moving() || outputGainDb_.moving() || colour_.moving();
}

void Saturator::step()
{
    for (Glide* glide : {&driveDb_, &bias_, &mix_, &outputGainDb_})
        glide->step();
    colour_.step();
    adoptPath();
}

void Saturator::adoptPath()
{
    constexpr int whole = Glide::framesPerStep;
    path_.from = saturatorPoint(curve_, driveDb_.at(0), bias_.at(0));
    path_.to = saturatorPoint(curve_, driveDb_.at(whole), bias_.at(whole));
    path_.whole = whole * oversampler_.factor();
}

void Saturator::process(Block audio, ConstBlock)
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

void Saturator::processPiece(Block audio, int sinceStep)
{
    const Block added = added_.block(audio.frames);
    added.copyFrom(audio);
    colour_.raise(added, sinceStep);
    const Block high = oversampler_.up(added);
    path_.first = sinceStep * oversampler_.factor();
    for (int c = 0; c < 2; ++c)
        bendBy(set_, curve_, path_, high.channel(c), high.frames);
    oversampler_.down(high, added);
    colour_.lower(added, sinceStep);
    removeConstant(added, sinceStep);
    delay_.process(audio);
    for (int n = 0; n < audio.frames; ++n) {
        const double mix = mix_.at(sinceStep + n);
        audio.left[n] += mix * added.left[n];
        audio.right[n] += mix * added.right[n];
    }
    if (outputGainDb_.rests(0.0))
        return;
    for (int n = 0; n < audio.frames; ++n) {
        const double gain = quickGainFromDecibels(outputGainDb_.at(sinceStep + n));
        audio.left[n] *= gain;
        audio.right[n] *= gain;
    }
}

/// Takes away the constant that an asymmetric curve makes of any sound.
void Saturator::removeConstant(Block added, int sinceStep)
{
    const bool tube = curve_ == SaturatorCurve::Tube;
    if (!tube && bias_.rests(0.0))
        return;
    const double part = 1.0 - std::exp(-2.0 * std::numbers::pi * constantHz / rateHz_);
    for (int n = 0; n < added.frames; ++n) {
        const double weight = tube ? 1.0 : std::min(1.0, std::abs(bias_.at(sinceStep + n)) / littleBias);
        for (int c = 0; c < 2; ++c) {
            double& x = added.channel(c)[n];
            double& constant = constant_[std::size_t(c)];
            constant += part * (x - constant);
            x -= weight * constant;
        }
    }
}

}  // namespace lacquer
