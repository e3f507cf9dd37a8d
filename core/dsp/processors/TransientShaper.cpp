// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/processors/TransientShaper.h"

#include "dsp/FastMath.h"
#include "dsp/SettingsTable.h"

#include <cmath>
#include <cstddef>

namespace lacquer {

namespace {

constexpr double lookaheadMs = 2.0;
/// As long as half a period at 33 Hz: the followers see no ripple of tones above that.
constexpr double holdMs = 15.0;
constexpr double quickRise = 0.0003, commonFall = 0.060;
constexpr double quickFall = 0.020;
constexpr double faintPower = 1e-24;
/// The smoother works on 0 … 1; half of that is no change, to the last bit.
constexpr double smootherSpanDb = 96.0;
constexpr double nothing = 0.5;

int lookaheadFrames(double rateHz)
{
    return int(std::lround(lookaheadMs * rateHz / 1000.0));
}

}  // namespace

constinit const std::array<Parameter, 6> transientShaperTable{{
    {"attackPercent", QT_TRANSLATE_NOOP("Parameter", "Attack amount"), Unit::Percent, -100, 100,
     offsetof(TransientShaperSettings, attackPercent)},
    {"sustainPercent", QT_TRANSLATE_NOOP("Parameter", "Sustain amount"), Unit::Percent, -100, 100,
     offsetof(TransientShaperSettings, sustainPercent)},
    {"attackMs", QT_TRANSLATE_NOOP("Parameter", "Attack length"), Unit::Milliseconds, 2, 100,
     offsetof(TransientShaperSettings, attackMs), Curve::Logarithmic},
    {"sustainMs", QT_TRANSLATE_NOOP("Parameter", "Sustain length"), Unit::Milliseconds, 50, 1000,
     offsetof(TransientShaperSettings, sustainMs), Curve::Logarithmic},
    {"limitDb", QT_TRANSLATE_NOOP("Parameter", "Range"), Unit::Decibel, 0, 24,
     offsetof(TransientShaperSettings, limitDb)},
    {"mixPercent", QT_TRANSLATE_NOOP("Parameter", "Mix"), Unit::Percent, 0, 100,
     offsetof(TransientShaperSettings, mixPercent)},
}};

std::int64_t TransientShaper::latencyFrames(std::span<const double>, double rateHz)
{
    return lookaheadFrames(rateHz);
}

auto TransientShaper::glides()
{
    return std::array{&attack_, &sustain_, &limit_, &mix_};
}

void TransientShaper::prepare(double rateHz, int)
{
    rateHz_ = rateHz;
    const int lookahead = lookaheadFrames(rateHz);
    delay_.prepare(lookahead);
    smoother_.prepare(lookahead + 1);
    const int held = 1 + int(std::lround(holdMs * rateHz / 1000.0));
    hold_.prepare(held);
    hold_.setWindow(held);
    started_ = false;
    set(valuesFrom<TransientShaperSettings>(transientShaperTable));
    reset();
}

void TransientShaper::set(std::span<const double> values)
{
    settings_ = settingsFrom<TransientShaperSettings>(transientShaperTable, values);
    attack_.set(settings_.attackPercent / 100.0, !started_, rateHz_);
    sustain_.set(settings_.sustainPercent / 100.0, !started_, rateHz_);
    limit_.set(settings_.limitDb, !started_, rateHz_);
    mix_.set(settings_.mixPercent / 100.0, !started_, rateHz_);
    applyTimes();
}

/// Speeds change at once: what they lead to is smoothed.
void TransientShaper::applyTimes()
{
    const auto remainder = [this](double seconds) { return Envelope::remainder(seconds, rateHz_); };
    fastRise_.rising = remainder(quickRise);
    slowRise_.rising = remainder(settings_.attackMs / 1000.0);
    fastRise_.falling = slowRise_.falling = remainder(commonFall);
    fastFall_.rising = slowFall_.rising = remainder(quickRise);
    fastFall_.falling = remainder(quickFall);
    slowFall_.falling = remainder(settings_.sustainMs / 1000.0);
}

void TransientShaper::reset()
{
    for (Glide* glide : glides())
        glide->arrive();
    hold_.reset();
    for (Follower* follower : {&fastRise_, &slowRise_, &fastFall_, &slowFall_})
        follower->value = silentDb;
    smoother_.reset(nothing);
    delay_.reset();
    started_ = false;
    frame_ = 0;
    largestReductionDb_ = 0.0;
}

bool TransientShaper::moving()
{
    const auto all = glides();
    return std::any_of(all.begin(), all.end(), [](const Glide* glide) { return glide->moving(); });
}

void TransientShaper::process(Block audio, ConstBlock key)
{
    started_ = started_ || audio.frames > 0;
    for (int done = 0; done < audio.frames;) {
        const int sinceStep = int(frame_ % Glide::framesPerStep);
        if (sinceStep == 0 && moving())
            for (Glide* glide : glides())
                glide->step();
        const int longest = moving() ? Glide::framesPerStep - sinceStep : pieceFrames;
        const int frames = std::min(audio.frames - done, longest);
        processPiece(audio.part(done, frames), key.part(done, frames), sinceStep);
        frame_ += frames;
        done += frames;
    }
}

void TransientShaper::processPiece(Block audio, ConstBlock key, int sinceStep)
{
    const int frames = audio.frames;
    double* const gains = gains_.data();
    runFor<&TransientShaper::changesOf>(set_, *this, key, gains, sinceStep);
    smoother_.process(gains, frames);
    delay_.process(audio);
    const Glide mix = mix_;
    double largest = largestReductionDb_;
    for (int n = 0; n < frames; ++n) {
        const double changeDb = (gains[n] - nothing) * smootherSpanDb;
        largest = std::max(largest, -changeDb * mix.at(sinceStep + n));
        gains[n] = 1.0 + mix.at(sinceStep + n) * (quickGainFromDecibels(changeDb) - 1.0);
    }
    largestReductionDb_ = largest;
    for (int n = 0; n < frames; ++n) {
        audio.left[n] *= gains[n];
        audio.right[n] *= gains[n];
    }
}

/// How much the level is to change at every frame, as the smoother wants it.
LACQUER_KERNEL void TransientShaper::changesOf(ConstBlock key, double* change, int sinceStep)
{
    const int frames = key.frames;
    for (int n = 0; n < frames; ++n)
        change[n] = std::max(key.left[n] * key.left[n], key.right[n] * key.right[n]) + faintPower;
    hold_.process(change, frames);
    for (int n = 0; n < frames; ++n)
        change[n] = quickDecibelsFromPower(change[n]);
    Follower fastRise = fastRise_;
    Follower slowRise = slowRise_;
    Follower fastFall = fastFall_;
    Follower slowFall = slowFall_;
    const Glide attack = attack_;
    const Glide sustain = sustain_;
    const Glide limit = limit_;
    for (int n = 0; n < frames; ++n) {
        const double level = change[n];
        fastRise.next(level);
        slowRise.next(level);
        slowRise.keepNear(fastRise.value);
        fastFall.next(level);
        slowFall.next(level);
        slowFall.keepNear(fastFall.value);
        const int at = sinceStep + n;
        const double wanted = attack.at(at) * std::max(0.0, fastRise.value - slowRise.value) +
                              sustain.at(at) * std::max(0.0, slowFall.value - fastFall.value);
        const double most = limit.at(at);
        change[n] = nothing + std::max(-most, std::min(most, wanted)) / smootherSpanDb;
    }
    fastRise_ = fastRise;
    slowRise_ = slowRise;
    fastFall_ = fastFall;
    slowFall_ = slowFall;
}

double TransientShaper::takeGainReductionDb()
{
    const double largest = largestReductionDb_;
    largestReductionDb_ = 0.0;
    return largest;
}

}  // namespace lacquer
