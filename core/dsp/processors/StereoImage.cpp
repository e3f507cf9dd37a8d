// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/processors/StereoImage.h"

#include "dsp/FastMath.h"
#include "dsp/SettingsTable.h"

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

constexpr double correlationSeconds = 0.050;
constexpr double attackSeconds = 0.020, releaseSeconds = 0.300;
constexpr double mostReductionDb = 24.0;
/// Added to the powers: silence is mono, and so needs no guarding.
constexpr double faintMid = 1e-18, faintSide = 1e-24;

double leftGain(const StereoImageSettings& settings)
{
    return std::min(1.0, 1.0 - settings.balancePercent / 100.0);
}

double rightGain(const StereoImageSettings& settings)
{
    return std::min(1.0, 1.0 + settings.balancePercent / 100.0);
}

/// The factor for the side's power at which (m − qs) / √((m + qs)² − 4qc²), which is the correlation of left and right,
/// equals the bound: with b² taken over, a quadratic in q whose discriminant factors.
inline double sidePowerAllowed(double mid, double side, double common, double bound)
{
    const double b2 = bound * bound;
    const double product = mid * side;
    const double c2 = std::min(common * common, product);
    const double root = std::sqrt((product - c2) * (product - b2 * c2));
    return (product * (1.0 + b2) - 2.0 * b2 * c2 - 2.0 * bound * root) / ((1.0 - b2) * side * side);
}

}  // namespace

std::int64_t StereoImage::latencyFrames(std::span<const double> values, double rateHz)
{
    const auto settings = settingsFrom<StereoImageSettings>(stereoImageTable, values);
    return settings.isSplit() ? BandSplit::latencyFrames(settings.kind(), rateHz) : 0;
}

std::int64_t StereoImage::tailFrames(std::span<const double> values, double rateHz)
{
    return StereoImagePath::tailFrames(settingsFrom<StereoImageSettings>(stereoImageTable, values), rateHz);
}

bool StereoImage::isTransparent(std::span<const double> values)
{
    const auto settings = settingsFrom<StereoImageSettings>(stereoImageTable, values);
    return latencyFrames(values, 44100.0) == 0 && !settings.isGuarded() && settings.isEven() &&
           settings.width(0) == 1.0 && settings.rotationDegrees == 0.0 && settings.monoBass < 0.5 &&
           settings.balancePercent == 0.0;
}

void StereoImage::prepare(double rateHz, int)
{
    rateHz_ = rateHz;
    path_.prepare(rateHz);
    keyPath_.prepare(rateHz);
    delay_.prepare(int(BandSplit::latencyFrames(SplitKind::LinearPhase, rateHz)));
    remainder_ = Envelope::remainder(correlationSeconds, rateHz);
    reduction_.setRemainders(Envelope::remainder(attackSeconds, rateHz), Envelope::remainder(releaseSeconds, rateHz));
    started_ = false;
    set(valuesFrom<StereoImageSettings>(stereoImageTable));
    reset();
}

void StereoImage::set(std::span<const double> values)
{
    settings_ = settingsFrom<StereoImageSettings>(stereoImageTable, values);
    path_.set(settings_, !started_);
    if (keyApart_)
        keyPath_.set(settings_, !started_);
    bound_.set(settings_.guardCorrelation, !started_, rateHz_);
    left_.set(leftGain(settings_), !started_, rateHz_);
    right_.set(rightGain(settings_), !started_, rateHz_);
    if (!started_)
        delay_.setFrames(int(latencyFrames(values, rateHz_)));
}

void StereoImage::reset()
{
    path_.reset();
    keyApart_ = false;
    for (Glide* glide : {&bound_, &left_, &right_})
        glide->arrive();
    delay_.reset();
    midPower_ = sidePower_ = common_ = 0.0;
    reduction_.reset();
    largestReductionDb_ = 0.0;
    started_ = false;
    frame_ = 0;
}

bool StereoImage::moving() const
{
    return path_.moving() || bound_.moving() || left_.moving() || right_.moving();
}

void StereoImage::step()
{
    path_.step();
    if (keyApart_)
        keyPath_.step();
    for (Glide* glide : {&bound_, &left_, &right_})
        glide->step();
}

void StereoImage::process(Block audio, ConstBlock key)
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

void StereoImage::processPiece(Block audio, ConstBlock key, int sinceStep)
{
    const int frames = audio.frames;
    const bool guarded = settings_.isGuarded();
    if (guarded && !keyApart_ && (key.left != audio.left || key.right != audio.right)) {
        keyPath_.set(settings_, true);
        keyPath_.takeStateOf(path_);
        keyApart_ = true;
    }
    const Block sound = sound_.block(frames);
    path_.process(audio, sound, sinceStep);
    if (guarded) {
        const Block heard = heard_.block(frames);
        if (keyApart_)
            keyPath_.process(key, heard, sinceStep);
        runFor<&StereoImage::guard>(set_, *this, keyApart_ ? heard : sound, sinceStep);
    }
    delay_.process(audio);
    const bool neutral = path_.isNeutral();
    for (int n = 0; n < frames; ++n) {
        const double side = guarded ? sideGain_[std::size_t(n)] * sound.right[n] : sound.right[n];
        // What is not changed is not computed either: left and right from mid and side are rounded.
        const bool same = neutral && (!guarded || sideGain_[std::size_t(n)] == 1.0);
        const double left = same ? audio.left[n] : sound.left[n] + side;
        const double right = same ? audio.right[n] : sound.left[n] - side;
        audio.left[n] = left_.at(sinceStep + n) * left;
        audio.right[n] = right_.at(sinceStep + n) * right;
    }
}

/// Writes the factors for the side.
LACQUER_KERNEL void StereoImage::guard(ConstBlock midSide, int sinceStep)
{
    const int frames = midSide.frames;
    double* const gain = sideGain_.data();
    double mid = midPower_;
    double side = sidePower_;
    double common = common_;
    const Glide bound = bound_;
    for (int n = 0; n < frames; ++n) {
        const double m = midSide.left[n];
        const double s = midSide.right[n];
        mid = m * m + remainder_ * (mid - m * m);
        side = s * s + remainder_ * (side - s * s);
        common = m * s + remainder_ * (common - m * s);
        gain[n] = sidePowerAllowed(mid + faintMid, side + faintSide, common, bound.at(sinceStep + n));
    }
    midPower_ = mid;
    sidePower_ = side;
    common_ = common;
    constexpr double least = 1e-3;
    for (int n = 0; n < frames; ++n) {
        const double allowed = std::min(std::max(gain[n], least), 1.0);
        gain[n] = std::min(-quickDecibelsFromPower(allowed), mostReductionDb);
    }
    Envelope reduction = reduction_;
    double largest = largestReductionDb_;
    for (int n = 0; n < frames; ++n) {
        // Not quite nothing after the logarithm's rounding: nothing.
        const double wanted = gain[n] < 1e-5 ? 0.0 : gain[n];
        gain[n] = reduction.next(wanted);
        largest = std::max(largest, gain[n]);
    }
    reduction_ = reduction;
    largestReductionDb_ = largest;
    for (int n = 0; n < frames; ++n)
        gain[n] = quickGainFromDecibels(-gain[n]);
}

double StereoImage::takeGainReductionDb()
{
    const double largest = largestReductionDb_;
    largestReductionDb_ = 0.0;
    return largest;
}

}  // namespace lacquer
