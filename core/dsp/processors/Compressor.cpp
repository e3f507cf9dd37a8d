// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/processors/Compressor.h"

#include "dsp/Decibels.h"
#include "dsp/FastMath.h"
#include "dsp/FilterDesign.h"
#include "dsp/SettingsTable.h"

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

constexpr double glideSeconds = 0.02;
constexpr double longestHoldMs = 10.0;
constexpr double holdPartOfRelease = 0.25;
constexpr double slowChargeSeconds = 0.1;
constexpr double slowReleaseFactor = 8.0;
constexpr double highPassOffHz = CompressorSettings::highPassOffHz;
/// Added to every power before the logarithm: −240 dB, where no threshold is.
constexpr double faintPower = 1e-24;
/// A knee of zero width would divide by it; this one is as good as none.
constexpr double hardKneeDb = 1e-6;

int lookaheadFrames(const CompressorSettings& settings, double rateHz)
{
    return int(std::lround(settings.lookaheadMs * rateHz / 1000.0));
}

/// Straight below the knee, a parabola in it, straight above; without branches so that loops over it vectorise.
inline double reduction(double overDb, double slope, double knee)
{
    const double inKnee = std::min(std::max(overDb + 0.5 * knee, 0.0), knee);
    const double above = std::max(overDb - 0.5 * knee, 0.0);
    return slope * (inKnee * inKnee / (2.0 * knee) + above);
}

double slopeOf(const CompressorSettings& settings)
{
    return 1.0 - 1.0 / settings.ratio;
}

}  // namespace

std::int64_t Compressor::latencyFrames(std::span<const double> values, double rateHz)
{
    return lookaheadFrames(settingsFrom<CompressorSettings>(compressorTable, values), rateHz);
}

bool Compressor::isTransparent(std::span<const double> values)
{
    const auto settings = settingsFrom<CompressorSettings>(compressorTable, values);
    const bool changesNothing = (settings.ratio == 1.0 && settings.makeupDb == 0.0) || settings.mixPercent == 0.0;
    return changesNothing && settings.lookaheadMs == 0.0;
}

double Compressor::staticReductionDb(const CompressorSettings& settings, double levelDb)
{
    return reduction(levelDb - settings.thresholdDb, slopeOf(settings), std::max(settings.kneeDb, hardKneeDb));
}

double Compressor::autoMakeupDb(const CompressorSettings& settings)
{
    return 0.5 * staticReductionDb(settings, 0.0);
}

void Compressor::Glide::jump(double value)
{
    ramp.jump(value);
    line = {value, 0.0};
}

void Compressor::Glide::step()
{
    line = {ramp.value(), 0.0};
    if (ramp.moving())
        line.perFrame = (ramp.step() - line.from) / framesPerStep;
}

void Compressor::prepare(double rateHz, int)
{
    rateHz_ = rateHz;
    settings_ = {};
    const int longestDelay = int(std::ceil(CompressorSettings::longestLookaheadMs * rateHz / 1000.0)) + 1;
    for (Lane& lane : lane_) {
        lane.hold.prepare(int(std::ceil((CompressorSettings::longestLookaheadMs + longestHoldMs) * rateHz / 1000.0)) +
                          2);
        lane.delay.assign(std::size_t(longestDelay), 0.0);
    }
    started_ = false;
    set(valuesFrom<CompressorSettings>(compressorTable));
    reset();
}

void Compressor::reset()
{
    for (Lane& lane : lane_) {
        lane.highPass.reset();
        lane.meanSquare = 0.0;
        lane.hold.reset();
        lane.fast.reset();
        lane.slow.reset();
        std::fill(lane.delay.begin(), lane.delay.end(), 0.0);
    }
    for (Glide* glide : {&threshold_, &slope_, &knee_, &link_, &makeup_, &mix_})
        glide->jump(glide->ramp.target());
    applyTimes();
    delayAt_ = 0;
    moving_ = false;
    started_ = false;
    linkedSinceReset_ = isFullyLinked();
    frame_ = 0;
    largestReductionDb_ = 0.0;
}

void Compressor::set(std::span<const double> values)
{
    settings_ = settingsFrom<CompressorSettings>(compressorTable, values);
    const double makeup = settings_.makeupDb + (settings_.autoMakeup >= 0.5 ? autoMakeupDb(settings_) : 0.0);
    const int steps = std::max(1, int(std::lround(glideSeconds * rateHz_ / framesPerStep)));
    const auto glide = [&](Glide& number, double value) {
        if (started_)
            number.ramp.aim(value, steps);
        else
            number.jump(value);
    };
    glide(threshold_, settings_.thresholdDb);
    glide(slope_, slopeOf(settings_));
    glide(knee_, std::max(settings_.kneeDb, hardKneeDb));
    glide(link_, settings_.linkPercent / 100.0);
    glide(makeup_, makeup);
    glide(mix_, settings_.mixPercent / 100.0);
    moving_ = started_;
    if (!isFullyLinked()) {
        if (linkedSinceReset_ && started_)
            takeOver();
        linkedSinceReset_ = false;
    } else if (!started_) {
        linkedSinceReset_ = true;
    }
    applyTimes();
}

/// Up to now both lanes did the same: from now on the second one does its own.
void Compressor::takeOver()
{
    lane_[1].hold = lane_[0].hold;
    lane_[1].fast = lane_[0].fast;
    lane_[1].slow = lane_[0].slow;
}

bool Compressor::isFullyLinked() const
{
    return link_.ramp.value() == 1.0 && link_.ramp.target() == 1.0;
}

/// Speeds and filters of the detector change at once: the reduction stays smooth because it is smoothed after them.
void Compressor::applyTimes()
{
    delayFrames_ = lookaheadFrames(settings_, rateHz_);
    const double holdSeconds = std::min(holdPartOfRelease * settings_.releaseMs, longestHoldMs) / 1000.0;
    const int holdFrames = int(std::lround(holdSeconds * rateHz_));
    const double rising = Envelope::remainder(settings_.attackMs / 1000.0, rateHz_);
    const double falling = Envelope::remainder(settings_.releaseMs / 1000.0 - holdFrames / rateHz_, rateHz_);
    const double slowFalling = Envelope::remainder(slowReleaseFactor * settings_.releaseMs / 1000.0, rateHz_);
    meanSquareRemainder_ = Envelope::remainder(settings_.rmsMs / 1000.0, rateHz_);

    BiquadCoefficients highPass;
    if (settings_.sidechainHighPassHz > highPassOffHz) {
        const SectionList list =
            designBand({BandType::HighPass, settings_.sidechainHighPassHz, 0.0, 0.7071, 12}, rateHz_);
        highPass = biquadCoefficients(list.sections[0]);
    }
    for (Lane& lane : lane_) {
        lane.highPass.setCoefficients(highPass);
        lane.hold.setWindow(1 + holdFrames + delayFrames_);
        lane.fast.setRemainders(rising, falling);
        lane.slow.setRemainders(Envelope::remainder(std::max(slowChargeSeconds, settings_.attackMs / 1000.0), rateHz_),
                                slowFalling);
    }
}

void Compressor::step()
{
    moving_ = false;
    for (Glide* glide : {&threshold_, &slope_, &knee_, &link_, &makeup_, &mix_}) {
        moving_ = moving_ || glide->ramp.moving();
        glide->step();
    }
}

void Compressor::process(Block audio, ConstBlock key)
{
    started_ = started_ || audio.frames > 0;
    for (int done = 0; done < audio.frames;) {
        const int sinceStep = int(frame_ % framesPerStep);
        if (moving_ && sinceStep == 0)
            step();
        const int longest = moving_ ? framesPerStep - sinceStep : pieceFrames;
        const int frames = std::min(audio.frames - done, longest);
        runFor<&Compressor::processStretch>(set_, *this, audio.part(done, frames), key.part(done, frames), sinceStep);
        frame_ += frames;
        done += frames;
    }
}

LACQUER_KERNEL void Compressor::processStretch(Block audio, ConstBlock key, int firstFrame)
{
    // Plain pointers below: checked access would keep the loops from working on several frames at once.
    const int frames = audio.frames;
    const bool midSide = settings_.midSide >= 0.5;
    std::array<Stretch, lanes> values;
    double* const first = values[0].data();
    double* const second = values[1].data();
    for (int n = 0; n < frames; ++n) {
        const double left = key.left[n];
        const double right = key.right[n];
        first[n] = midSide ? 0.5 * (left + right) : left;
        second[n] = midSide ? 0.5 * (left - right) : right;
    }
    powers(lane_[0], first, frames);
    powers(lane_[1], second, frames);

    const Line threshold = threshold_.line;
    const Line slope = slope_.line;
    const Line knee = knee_.line;
    if (linkedSinceReset_) {
        // One level, one gain: the logarithm of the louder is the louder logarithm.
        for (int n = 0; n < frames; ++n)
            first[n] = std::max(first[n], second[n]);
        for (int n = 0; n < frames; ++n) {
            const int at = firstFrame + n;
            const double level = quickDecibelsFromPower(first[n]);
            first[n] = reduction(level - threshold.at(at), slope.at(at), knee.at(at));
        }
        smooth(lane_[0], first, frames);
        toGains(first, frames, firstFrame);
        std::copy_n(first, frames, second);
    } else {
        const Line link = link_.line;
        for (int n = 0; n < frames; ++n) {
            const int at = firstFrame + n;
            const double left = quickDecibelsFromPower(first[n]);
            const double right = quickDecibelsFromPower(second[n]);
            const double louder = std::max(left, right);
            // Written so that a full link gives both lanes the very same number.
            const double own = 1.0 - link.at(at);
            first[n] = reduction(louder + own * (left - louder) - threshold.at(at), slope.at(at), knee.at(at));
            second[n] = reduction(louder + own * (right - louder) - threshold.at(at), slope.at(at), knee.at(at));
        }
        smooth(lane_[0], first, frames);
        smooth(lane_[1], second, frames);
        toGains(first, frames, firstFrame);
        toGains(second, frames, firstFrame);
    }
    delayed(audio);
    for (int n = 0; n < frames; ++n) {
        const double left = audio.left[n];
        const double right = audio.right[n];
        if (midSide) {
            audio.left[n] = 0.5 * (first[n] + second[n]) * left + 0.5 * (first[n] - second[n]) * right;
            audio.right[n] = 0.5 * (first[n] - second[n]) * left + 0.5 * (first[n] + second[n]) * right;
        } else {
            audio.left[n] = first[n] * left;
            audio.right[n] = second[n] * right;
        }
    }
}

/// From the detector's signal to its power, in place.
LACQUER_KERNEL void Compressor::powers(Lane& lane, double* signal, int frames)
{
    if (settings_.sidechainHighPassHz > highPassOffHz) {
        Biquad highPass = lane.highPass;
        for (int n = 0; n < frames; ++n)
            signal[n] = highPass.tick(signal[n]);
        lane.highPass = highPass;
    }
    for (int n = 0; n < frames; ++n)
        signal[n] = signal[n] * signal[n] + faintPower;
    if (settings_.detector >= 0.5) {
        double meanSquare = lane.meanSquare;
        for (int n = 0; n < frames; ++n) {
            meanSquare = signal[n] + meanSquareRemainder_ * (meanSquare - signal[n]);
            signal[n] = meanSquare;
        }
        lane.meanSquare = meanSquare;
    }
}

/// Holds and smooths the wanted reduction in dB, in place.
LACQUER_KERNEL void Compressor::smooth(Lane& lane, double* reduction, int frames)
{
    lane.hold.process(reduction, frames);
    if (settings_.autoRelease < 0.5) {
        lane.fast.process(reduction, frames);
        return;
    }
    // Both in one loop: neither waits for the other.
    Envelope fast = lane.fast;
    Envelope slow = lane.slow;
    for (int n = 0; n < frames; ++n)
        reduction[n] = std::max(fast.next(reduction[n]), slow.next(reduction[n]));
    lane.fast = fast;
    lane.slow = slow;
}

/// From reduction in dB to the factor for the audio, make-up and mix included, in place.
LACQUER_KERNEL void Compressor::toGains(double* reduction, int frames, int firstFrame)
{
    for (int n = 0; n < frames; ++n)
        largestReductionDb_ = std::max(largestReductionDb_, reduction[n]);
    const Line makeup = makeup_.line;
    const Line mix = mix_.line;
    for (int n = 0; n < frames; ++n) {
        const int at = firstFrame + n;
        reduction[n] = 1.0 + mix.at(at) * (quickGainFromDecibels(makeup.at(at) - reduction[n]) - 1.0);
    }
}

/// Delays the audio by the look-ahead, in place.
void Compressor::delayed(Block audio)
{
    if (delayFrames_ == 0)
        return;
    for (int n = 0; n < audio.frames; ++n) {
        std::swap(audio.left[n], lane_[0].delay[delayAt_]);
        std::swap(audio.right[n], lane_[1].delay[delayAt_]);
        if (++delayAt_ == std::size_t(delayFrames_))
            delayAt_ = 0;
    }
}

double Compressor::takeGainReductionDb()
{
    const double mixed = 1.0 + mix_.ramp.value() * (gainFromDecibels(-largestReductionDb_) - 1.0);
    largestReductionDb_ = 0.0;
    return std::max(0.0, -decibelsFromGain(mixed));
}

}  // namespace lacquer
