// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/LiveMeters.h"

#include "dsp/Decibels.h"
#include "measure/LoudnessGate.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace lacquer {

namespace {

constexpr double integratedGateLu = -10.0;
constexpr std::int64_t quickSteps = 30;  // correlation and RMS
constexpr std::int64_t holdSteps = 300;
/// 20 dB in 1.7 s, as a factor per 10 ms.
const double fallPerStep = std::pow(10.0, -20.0 / 170.0 / 20.0);
/// -60 dBFS as the sum of both channels' mean squares.
constexpr double quietestSquares = 2e-6;
constexpr double quietestLufs = -70.0;

}  // namespace

LiveMeters::LiveMeters(int rateHz) : rateHz_(rateHz), weighting_(rateHz)
{
    assert(rateHz >= 8000 && rateHz <= 384000);
    follower_.setApart(rateHz / 100);
}

void LiveMeters::setOverThreshold(double dbtp)
{
    follower_.setOverThreshold(gainFromDecibels(dbtp));
}

void LiveMeters::reset()
{
    weighting_.reset();
    follower_.reset();
    gatingBlocks_.reset();
    shortTermWindows_.reset();
    ring_ = {};
    frames_ = steps_ = 0;
    samplePeak_ = truePeak_ = {};
    maxMomentary_ = maxShortTerm_ = 0;
    integratedLufs_ = LiveReading::silence;
    rangeLu_ = 0;
    sampleOvers_ = {};
}

std::int64_t LiveMeters::stepOfFrame(std::int64_t frame) const
{
    std::int64_t step = frame * 100 / rateHz_;
    while (frameOfStep(step + 1) <= frame)
        ++step;
    return step;
}

void LiveMeters::process(ConstBlock in)
{
    while (in.frames > 0) {
        const std::int64_t room = frameOfStep(steps_ + 1) - frames_;
        const int count = int(std::min<std::int64_t>({room, in.frames, chunkFrames}));
        const ConstBlock part = in.part(0, count);
        measure(part);
        frames_ += count;
        followPeaks(part);
        if (frames_ == frameOfStep(steps_ + 1))
            endStep();
        in = in.part(count, in.frames - count);
    }
}

void LiveMeters::measure(ConstBlock in)
{
    Step& step = stepAt(steps_);
    for (int n = 0; n < in.frames; ++n) {
        const double left = in.left[n];
        const double right = in.right[n];
        // Weighting is linear, so middle and side tell the loudness of both stereo and mono.
        middle_[std::size_t(n)] = 0.5 * (left + right);
        side_[std::size_t(n)] = 0.5 * (left - right);
        step.squares[0] += left * left;
        step.squares[1] += right * right;
        step.product += left * right;
        const double leftPeak = std::abs(left);
        const double rightPeak = std::abs(right);
        step.samplePeak[0] = std::max(step.samplePeak[0], leftPeak);
        step.samplePeak[1] = std::max(step.samplePeak[1], rightPeak);
        if (std::max(leftPeak, rightPeak) > 1.0 && ++sampleOvers_.count == 1)
            sampleOvers_.firstFrame = frames_ + n;
    }
    weighting_.addEnergy({middle_.data(), side_.data(), in.frames}, step.weighted);
    for (std::size_t c = 0; c < 2; ++c) {
        samplePeak_[c] = std::max(samplePeak_[c], step.samplePeak[c]);
        step.truePeak[c] = std::max(step.truePeak[c], step.samplePeak[c]);
        truePeak_[c] = std::max(truePeak_[c], step.samplePeak[c]);
    }
}

void LiveMeters::followPeaks(ConstBlock in)
{
    while (in.frames > 0) {
        const int count = std::min(in.frames, follower_.room());
        if (follower_.process(in.part(0, count))) {
            for (std::size_t c = 0; c < 2; ++c) {
                const double peak = follower_.found().peak[c];
                double& there = stepAt(stepOfFrame(follower_.found().frame[c])).truePeak[c];
                there = std::max(there, peak);
                truePeak_[c] = std::max(truePeak_[c], peak);
            }
        }
        in = in.part(count, in.frames - count);
    }
}

void LiveMeters::endStep()
{
    ++steps_;
    weighting_.flush();
    stepAt(steps_) = {};
    const double momentary = windowEnergy(momentarySteps);
    const double shortTerm = windowEnergy(shortTermSteps);
    maxMomentary_ = std::max(maxMomentary_, momentary);
    maxShortTerm_ = std::max(maxShortTerm_, shortTerm);
    if (steps_ % hopSteps != 0)
        return;
    if (steps_ >= momentarySteps) {
        gatingBlocks_.add(momentary);
        integratedLufs_ = gatingBlocks_.gatedLufs(integratedGateLu);
    }
    if (steps_ >= shortTermSteps) {
        shortTermWindows_.add(shortTerm);
        rangeLu_ = shortTermWindows_.rangeLu();
    }
}

LiveMeters::Step LiveMeters::lastSteps(std::int64_t count) const
{
    Step sum;
    for (std::int64_t step = std::max<std::int64_t>(0, steps_ - count); step < steps_; ++step) {
        const Step& one = stepAt(step);
        for (std::size_t c = 0; c < 2; ++c) {
            sum.weighted[c] += one.weighted[c];
            sum.squares[c] += one.squares[c];
            sum.truePeak[c] = std::max(sum.truePeak[c], one.truePeak[c]);
        }
        sum.product += one.product;
    }
    return sum;
}

double LiveMeters::windowEnergy(std::int64_t steps) const
{
    double sum = 0;
    for (std::int64_t step = std::max<std::int64_t>(0, steps_ - steps); step < steps_; ++step)
        sum += stepAt(step).weighted[0] + stepAt(step).weighted[1];
    // L² + R² = 2 (M² + S²). Before the start there was silence.
    const std::int64_t frames = steps_ >= steps ? frameOfStep(steps_) - frameOfStep(steps_ - steps) : frameOfStep(steps);
    return 2.0 * sum / double(frames);
}

LiveReading::Peak LiveMeters::peakMeter(std::array<double, 2> Step::*peak, std::size_t channel, double maximum) const
{
    double falling = 0;
    double held = 0;
    double factor = 1.0;
    // The step that is being filled counts too; the ring's last entry is not older than it.
    for (std::int64_t age = 0; age < ringSteps - 1 && age <= steps_; ++age) {
        const double level = (stepAt(steps_ - age).*peak)[channel];
        falling = std::max(falling, level * factor);
        if (age <= holdSteps)
            held = std::max(held, level);
        factor *= fallPerStep;
    }
    return {decibelsFromGain(falling), decibelsFromGain(held), decibelsFromGain(maximum)};
}

LiveReading LiveMeters::reading() const
{
    LiveReading reading;
    reading.frames = frames_;
    reading.momentaryLufs = lufsFromEnergy(steps_ == 0 ? 0.0 : windowEnergy(momentarySteps));
    reading.shortTermLufs = lufsFromEnergy(steps_ == 0 ? 0.0 : windowEnergy(shortTermSteps));
    reading.integratedLufs = integratedLufs_;
    reading.loudnessRangeLu = rangeLu_;
    reading.maxMomentaryLufs = lufsFromEnergy(maxMomentary_);
    reading.maxShortTermLufs = lufsFromEnergy(maxShortTerm_);

    const Step quick = lastSteps(quickSteps);
    const double quickFrames = double(frameOfStep(steps_) - frameOfStep(std::max<std::int64_t>(0, steps_ - quickSteps)));
    for (std::size_t c = 0; c < 2; ++c) {
        reading.samplePeak[c] = peakMeter(&Step::samplePeak, c, samplePeak_[c]);
        reading.truePeak[c] = peakMeter(&Step::truePeak, c, truePeak_[c]);
        if (steps_ > 0)
            reading.rmsDb[c] = 10.0 * std::log10(quick.squares[c] / quickFrames);
    }
    const double norm = std::sqrt(quick.squares[0] * quick.squares[1]);
    if (quick.squares[0] + quick.squares[1] > quietestSquares * quickFrames && norm > 0)
        reading.correlation = std::clamp(quick.product / norm, -1.0, 1.0);

    const Step slow = lastSteps(shortTermSteps);
    if (reading.shortTermLufs > quietestLufs) {
        reading.monoLossLu = 10.0 * std::log10(slow.weighted[0] / (slow.weighted[0] + slow.weighted[1]));
        reading.psrDb = decibelsFromGain(std::max(slow.truePeak[0], slow.truePeak[1])) - reading.shortTermLufs;
    }
    if (std::isfinite(integratedLufs_))
        reading.plrDb = decibelsFromGain(std::max(truePeak_[0], truePeak_[1])) - integratedLufs_;
    reading.sampleOvers = sampleOvers_;
    reading.truePeakOvers = follower_.overs();
    return reading;
}

}  // namespace lacquer
