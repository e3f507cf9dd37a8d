// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/processors/Limiter.h"

#include "dsp/Decibels.h"
#include "dsp/SettingsTable.h"

#include <algorithm>

namespace lacquer {

namespace {

constexpr double longestLookaheadMs = 5.0;
constexpr double longestHoldMs = 20.0;
constexpr double secondLookaheadMs = 4.0;
constexpr double glideSeconds = 0.02;

/// -0.002 and -0.001 dB: what fits after the first stage lets the second one rest.
constexpr double firstAim = 0.99977;
constexpr double secondAim = 0.99988;

int frames(double milliseconds, double rateHz) { return int(std::lround(milliseconds * 0.001 * rateHz)); }

void applyGains(Block block, const double* gains)
{
    for (int c = 0; c < 2; ++c) {
        double* samples = block.channel(c);
        for (int n = 0; n < block.frames; ++n)
            samples[n] *= gains[n];
    }
}

LimiterStage::Recovery recoveryOf(const Limiter::Settings& settings)
{
    // Holding over half a period of a tone leaves it undistorted but costs loudness: bass gets the long hold it needs,
    // down to 41 Hz (Loud, Balanced) or 25 Hz (Clean), everything else a short one.
    LimiterStage::Recovery recovery;
    switch (int(settings.character)) {
    case Limiter::Loud:
        recovery = {.holdMs = 1, .bassHoldMs = 11, .releaseMs = 0.15, .slowWeight = 0};
        break;
    case Limiter::Clean:
        recovery = {.holdMs = 8, .bassHoldMs = 20, .releaseMs = 2, .chargeMs = 60, .slowWeight = 0.6};
        break;
    default:
        recovery = {.holdMs = 3, .bassHoldMs = 11.5, .releaseMs = 1, .chargeMs = 100, .slowWeight = 0.2};
        break;
    }
    recovery.releaseMs *= settings.releaseMs;
    recovery.slowReleaseMs = settings.slowReleaseMs;
    return recovery;
}

}  // namespace

ProcessorType Limiter::type()
{
    static const auto defaults = valuesFrom<Settings>(table);
    return {
        .id = "limiter",
        .name = QT_TRANSLATE_NOOP("Processor", "Limiter"),
        .algorithm = 1,
        .parameters = table,
        .defaults = defaults,
        .linearWithFixedKey = true,
        .create = [] { return std::unique_ptr<Processor>(std::make_unique<Limiter>()); },
        .latencyFrames = [](std::span<const double> values, double rateHz) {
            return latencyFrames(settingsFrom<Settings>(table, values), rateHz);
        },
        .tailFrames = [](std::span<const double>, double) { return std::int64_t(0); },
        .isTransparent = [](std::span<const double>) { return false; },
    };
}

std::int64_t Limiter::latencyFrames(const Settings& settings, double rateHz)
{
    return 2 * TruePeakEnvelope::latencyFrames + frames(settings.lookaheadMs, rateHz) + frames(secondLookaheadMs, rateHz);
}

void Limiter::prepare(double rateHz, int)
{
    rateHz_ = rateHz;
    const int longest = frames(longestLookaheadMs, rateHz);
    const int second = frames(secondLookaheadMs, rateHz);
    bass_.prepare(rateHz);
    stage_.prepare(rateHz, longest, longestHoldMs, firstAim);
    secondStage_.prepare(rateHz, second, 1.0, secondAim);
    secondStage_.setRecovery({.holdMs = 1.0, .bassHoldMs = 1.0, .releaseMs = 10.0});
    audioDelay_.prepare(TruePeakEnvelope::latencyFrames + longest);
    keyToPeaks_.prepare(TruePeakEnvelope::latencyFrames);
    keyToGain_.prepare(longest);
    secondAudioDelay_.prepare(TruePeakEnvelope::latencyFrames + second);
    fresh_ = true;
    set(valuesFrom<Settings>(table, settings_));
    reset();
}

void Limiter::set(std::span<const double> values)
{
    const Settings wanted = settingsFrom<Settings>(table, values);
    assert(fresh_ || wanted.lookaheadMs == settings_.lookaheadMs);
    settings_ = wanted;
    const double inputGain = gainFromDecibels(wanted.inputGainDb);
    const double ceiling = gainFromDecibels(wanted.ceilingDbtp);
    stage_.setRecovery(recoveryOf(wanted));
    if (fresh_) {
        const int lookahead = frames(wanted.lookaheadMs, rateHz_);
        stage_.setLookahead(lookahead);
        audioDelay_.setFrames(TruePeakEnvelope::latencyFrames + lookahead);
        keyToGain_.setFrames(lookahead);
        inputGain_.jump(inputGain);
        ceiling_.jump(ceiling);
    } else {
        const int steps = std::max(1, int(std::lround(glideSeconds * rateHz_)));
        inputGain_.aim(inputGain, steps);
        ceiling_.aim(ceiling, steps);
    }
    // Peaks below this are not told apart; it stays put between calls, so that block sizes make no difference.
    threshold_ = std::min(ceiling_.value(), ceiling);
}

void Limiter::reset()
{
    fresh_ = true;
    inputGain_.jump(inputGain_.target());
    ceiling_.jump(ceiling_.target());
    threshold_ = ceiling_.value();
    envelope_.reset();
    secondEnvelope_.reset();
    bass_.reset();
    stage_.reset();
    secondStage_.reset();
    audioDelay_.reset();
    secondAudioDelay_.reset();
    keyToPeaks_.reset();
    keyToGain_.reset();
    lowestGain_ = 1;
}

void Limiter::process(Block audio, ConstBlock key)
{
    assert(audio.frames == key.frames);
    fresh_ = fresh_ && audio.frames == 0;
    for (int done = 0; done < audio.frames; done += pieceFrames) {
        const int count = std::min(pieceFrames, audio.frames - done);
        processPiece(audio.part(done, count), key.part(done, count));
    }
}

void Limiter::processPiece(Block audio, ConstBlock incomingKey)
{
    const int count = audio.frames;
    const Block key = key_.block(count);
    key.copyFrom(incomingKey);
    applyInputGain(audio, key);

    // First stage: peaks of the key, and the gain that fits all of them within the look-ahead.
    envelope_.process(key, threshold_, peaks_.data());
    keyToPeaks_.process(key);
    bass_.process(key, bassPeaks_.data());
    if (ceiling_.moving())
        for (int n = 0; n < count; ++n)
            ceilings_[std::size_t(n)] = ceiling_.step();
    else
        std::fill_n(ceilings_.begin(), count, ceiling_.value());
    stage_.process(peaks_.data(), bassPeaks_.data(), ceilings_.data(), gains_.data(), count);
    keyToGain_.process(key);
    audioDelay_.process(audio);
    applyGains(key, gains_.data());
    applyGains(audio, gains_.data());

    // Second stage: the same on what came out, judged by the key again, so that the audio path stays linear.
    secondEnvelope_.process(key, threshold_, peaks_.data());
    secondAudioDelay_.process(audio);
    secondStage_.process(peaks_.data(), bassPeaks_.data(), ceilings_.data(), secondGains_.data(), count);
    applyGains(audio, secondGains_.data());
    const double* const first = gains_.data();
    const double* const second = secondGains_.data();
    double lowest = lowestGain_;
    for (int n = 0; n < count; ++n)
        lowest = std::min(lowest, first[n] * second[n]);
    lowestGain_ = lowest;
}

void Limiter::applyInputGain(Block audio, Block key)
{
    if (!inputGain_.moving() && inputGain_.value() == 1.0)
        return;
    if (inputGain_.moving())
        for (int n = 0; n < audio.frames; ++n)
            gains_[std::size_t(n)] = inputGain_.step();
    else
        std::fill_n(gains_.begin(), audio.frames, inputGain_.value());
    applyGains(audio, gains_.data());
    applyGains(key, gains_.data());
}

double Limiter::takeGainReductionDb()
{
    const double lowest = lowestGain_;
    lowestGain_ = 1;
    return lowest < 1 ? -decibelsFromGain(lowest) : 0.0;
}

}  // namespace lacquer
