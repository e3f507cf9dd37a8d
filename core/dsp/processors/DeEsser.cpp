// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/processors/DeEsser.h"

#include "dsp/FastMath.h"
#include "dsp/SectionShape.h"
#include "dsp/SettingsTable.h"
#include "dsp/SvfPolynomial.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace lacquer {

namespace {

constexpr double kneeDb = 3.0;
/// How the two levels are followed, in seconds: the band closely, the rest so that the gaps between its own periods and
/// the dips of noise do not look like sibilants.
constexpr double bandRise = 0.001, bandFall = 0.008;
constexpr double restRise = 0.0005, restFall = 0.060;
/// Added before the logarithm; more to the rest, so that silence is no sibilant.
constexpr double faintBand = 1e-24;
constexpr double faintRest = 1e-16;
constexpr double silentDb = 180.0;

double slopeOf(const DeEsserSettings& settings)
{
    return 1.0 - 1.0 / settings.ratio;
}

SvfCoefficients<double> bandPass(double frequencyHz, double q, double rateHz)
{
    return SvfPolynomial{0.0, 1.0 / q, 0.0}.coefficients(svfCorner(frequencyHz, rateHz), 1.0 / q);
}

SvfCoefficients<double> perFrame(const SvfCoefficients<double>& from, const SvfCoefficients<double>& to)
{
    constexpr double part = 1.0 / Glide::framesPerStep;
    return {(to.direct - from.direct) * part,
            (to.fromFirst - from.fromFirst) * part,
            (to.fromSecond - from.fromSecond) * part,
            (to.hold - from.hold) * part,
            (to.turn - from.turn) * part,
            (to.push - from.push) * part};
}

SvfCoefficients<Lanes> onBothLanes(const SvfCoefficients<double>& c, const SvfCoefficients<double>& slope, int n)
{
    const auto both = [n](double from, double move) { return Lanes{from + n * move, from + n * move}; };
    return {both(c.direct, slope.direct), both(c.fromFirst, slope.fromFirst), both(c.fromSecond, slope.fromSecond),
            both(c.hold, slope.hold),     both(c.turn, slope.turn),           both(c.push, slope.push)};
}

inline double bent(double overDb)
{
    const double inKnee = std::min(std::max(overDb + 0.5 * kneeDb, 0.0), kneeDb);
    return inKnee * inKnee / (2.0 * kneeDb) + std::max(overDb - 0.5 * kneeDb, 0.0);
}

}  // namespace

constinit const std::array<Parameter, 7> deEsserTable{{
    {"frequencyHz", QT_TRANSLATE_NOOP("Parameter", "Frequency"), Unit::Hertz, 2000, 16000,
     offsetof(DeEsserSettings, frequencyHz), Curve::Logarithmic},
    {"q", QT_TRANSLATE_NOOP("Parameter", "Q"), Unit::None, 0.4, 6, offsetof(DeEsserSettings, q), Curve::Logarithmic},
    {"thresholdDb", QT_TRANSLATE_NOOP("Parameter", "Threshold over the rest"), Unit::Decibel, -30, 20,
     offsetof(DeEsserSettings, thresholdDb)},
    {"ratio", QT_TRANSLATE_NOOP("Parameter", "Ratio"), Unit::Ratio, 1, 20, offsetof(DeEsserSettings, ratio),
     Curve::Logarithmic},
    {"rangeDb", QT_TRANSLATE_NOOP("Parameter", "Range"), Unit::Decibel, 0, 24, offsetof(DeEsserSettings, rangeDb)},
    {"attackMs", QT_TRANSLATE_NOOP("Parameter", "Attack"), Unit::Milliseconds, 0.2, 20,
     offsetof(DeEsserSettings, attackMs), Curve::Logarithmic},
    {"releaseMs", QT_TRANSLATE_NOOP("Parameter", "Release"), Unit::Milliseconds, 10, 300,
     offsetof(DeEsserSettings, releaseMs), Curve::Logarithmic},
}};

std::int64_t DeEsser::tailFrames(std::span<const double> values, double rateHz)
{
    const auto settings = settingsFrom<DeEsserSettings>(deEsserTable, values);
    if (isTransparent(values))
        return 0;
    const double corner = svfCorner(settings.frequencyHz, rateHz);
    SectionShape shape;
    shape.poleFrequency = std::log(corner);
    shape.poleWidth = std::log(corner / settings.q);
    const double framesPerDb = -1.0 / (20.0 * std::log10(std::max(1e-9, shape.slowestPole())));
    return std::int64_t(std::ceil(framesPerDb * silentDb)) + 2;
}

bool DeEsser::isTransparent(std::span<const double> values)
{
    const auto settings = settingsFrom<DeEsserSettings>(deEsserTable, values);
    return settings.ratio == 1.0 || settings.rangeDb == 0.0;
}

auto DeEsser::glides()
{
    return std::array{&logHz_, &logQ_, &threshold_, &slope_, &range_};
}

void DeEsser::prepare(double rateHz, int)
{
    rateHz_ = rateHz;
    bandPower_.setRemainders(Envelope::remainder(bandRise, rateHz), Envelope::remainder(bandFall, rateHz));
    restPower_.setRemainders(Envelope::remainder(restRise, rateHz), Envelope::remainder(restFall, rateHz));
    started_ = false;
    set(valuesFrom<DeEsserSettings>(deEsserTable));
    reset();
}

void DeEsser::set(std::span<const double> values)
{
    settings_ = settingsFrom<DeEsserSettings>(deEsserTable, values);
    const bool atOnce = !started_;
    logHz_.set(std::log(settings_.frequencyHz), atOnce, rateHz_);
    logQ_.set(std::log(settings_.q), atOnce, rateHz_);
    threshold_.set(settings_.thresholdDb, atOnce, rateHz_);
    slope_.set(slopeOf(settings_), atOnce, rateHz_);
    range_.set(settings_.rangeDb, atOnce, rateHz_);
    reduction_.setRemainders(Envelope::remainder(settings_.attackMs / 1000.0, rateHz_),
                             Envelope::remainder(settings_.releaseMs / 1000.0, rateHz_));
    if (atOnce)
        bandPass_ = bandPassAt(0);
}

void DeEsser::reset()
{
    for (Glide* glide : glides())
        glide->arrive();
    bandPass_ = bandPassAt(0);
    bandPassPerFrame_ = {};
    sound_ = heard_ = {};
    bandPower_.reset();
    restPower_.reset();
    reduction_.reset();
    started_ = false;
    frame_ = 0;
    largestReductionDb_ = 0.0;
}

bool DeEsser::moving()
{
    const auto all = glides();
    return std::any_of(all.begin(), all.end(), [](const Glide* glide) { return glide->moving(); });
}

SvfCoefficients<double> DeEsser::bandPassAt(int frame) const
{
    return bandPass(std::exp(logHz_.at(frame)), std::exp(logQ_.at(frame)), rateHz_);
}

void DeEsser::step()
{
    for (Glide* glide : glides())
        glide->step();
    bandPass_ = bandPassAt(0);
    bandPassPerFrame_ = perFrame(bandPass_, bandPassAt(Glide::framesPerStep));
}

void DeEsser::process(Block audio, ConstBlock key)
{
    started_ = started_ || audio.frames > 0;
    for (int done = 0; done < audio.frames;) {
        const int sinceStep = int(frame_ % Glide::framesPerStep);
        if (sinceStep == 0 && moving())
            step();
        const int longest = moving() ? Glide::framesPerStep - sinceStep : pieceFrames;
        const int frames = std::min(audio.frames - done, longest);
        runFor<&DeEsser::processPiece>(set_, *this, audio.part(done, frames), key.part(done, frames), sinceStep);
        frame_ += frames;
        done += frames;
    }
}

LACQUER_KERNEL void DeEsser::processPiece(Block audio, ConstBlock key, int sinceStep)
{
    const int frames = audio.frames;
    SvfState<Lanes> state = heard_;
    SvfState<Lanes> soundState = sound_;
    std::array<Lanes, pieceFrames> inAudio;
    double* const band = inBand_.data();
    double* const rest = outside_.data();
    // Key and audio side by side: two filters that do not wait for each other.
    for (int n = 0; n < frames; ++n) {
        const SvfCoefficients<Lanes> c = onBothLanes(bandPass_, bandPassPerFrame_, sinceStep + n);
        const Lanes x{key.left[n], key.right[n]};
        const Lanes inside = svfTick(c, state, x);
        inAudio[std::size_t(n)] = svfTick(c, soundState, Lanes{audio.left[n], audio.right[n]});
        const Lanes outside = x - inside;
        const Lanes insidePower = inside * inside;
        const Lanes outsidePower = outside * outside;
        band[n] = insidePower.left() + insidePower.right();
        rest[n] = outsidePower.left() + outsidePower.right();
    }
    heard_ = state;
    sound_ = soundState;
    Envelope bandPower = bandPower_;
    Envelope restPower = restPower_;
    for (int n = 0; n < frames; ++n) {
        band[n] = bandPower.next(band[n]) + faintBand;
        rest[n] = restPower.next(rest[n]) + faintRest;
    }
    bandPower_ = bandPower;
    restPower_ = restPower;
    const Glide threshold = threshold_;
    const Glide slope = slope_;
    const Glide range = range_;
    for (int n = 0; n < frames; ++n) {
        const int at = sinceStep + n;
        const double over = quickDecibelsFromPower(band[n]) - quickDecibelsFromPower(rest[n]) - threshold.at(at);
        band[n] = std::min(slope.at(at) * bent(over), range.at(at));
    }
    Envelope reduction = reduction_;
    double largest = largestReductionDb_;
    for (int n = 0; n < frames; ++n) {
        band[n] = reduction.next(band[n]);
        largest = std::max(largest, band[n]);
    }
    reduction_ = reduction;
    largestReductionDb_ = largest;
    for (int n = 0; n < frames; ++n)
        band[n] = quickGainFromDecibels(-band[n]) - 1.0;
    for (int n = 0; n < frames; ++n) {
        audio.left[n] += band[n] * inAudio[std::size_t(n)].left();
        audio.right[n] += band[n] * inAudio[std::size_t(n)].right();
    }
}

double DeEsser::takeGainReductionDb()
{
    const double largest = largestReductionDb_;
    largestReductionDb_ = 0.0;
    return largest;
}

}  // namespace lacquer
