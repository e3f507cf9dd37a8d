// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/processors/EqualizerBand.h"

#include "dsp/FilterDesign.h"

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

constexpr double glideSeconds = 0.03;

/// A zero that "never" comes would glide through nothing audible for most of its way. For gliding it stays this many
/// powers of e below its poles: 70 dB for a width, twice that for a frequency.
constexpr double nearNever = 8.0;

SectionShape forGliding(SectionShape shape)
{
    shape.zeroFrequency = std::max(shape.zeroFrequency, shape.poleFrequency - nearNever);
    shape.zeroWidth = std::max(shape.zeroWidth, shape.poleWidth - nearNever);
    return shape;
}

/// Where a section rests next to a shape. A sharp resonance is blunt there: set ringing by the first steps of a glide, it
/// would still be heard at the end.
SectionShape restOf(SectionShape shape)
{
    shape.poleWidth = std::max(shape.poleWidth, shape.poleFrequency);
    return shape.asIdentity();
}

SvfCoefficients<Lanes> slope(const SvfCoefficients<Lanes>& from, const SvfCoefficients<Lanes>& to)
{
    constexpr double part = 1.0 / EqualizerBand::framesPerStep;
    const Lanes scale{part, part};
    return {(to.direct - from.direct) * scale,
            (to.fromFirst - from.fromFirst) * scale,
            (to.fromSecond - from.fromSecond) * scale,
            (to.hold - from.hold) * scale,
            (to.turn - from.turn) * scale,
            (to.push - from.push) * scale};
}

}  // namespace

void EqualizerBand::Glide::jump(const SectionShape& shape)
{
    gain.jump(shape.gain);
    poleFrequency.jump(shape.poleFrequency);
    poleWidth.jump(shape.poleWidth);
    zeroFrequency.jump(shape.zeroFrequency);
    zeroWidth.jump(shape.zeroWidth);
}

void EqualizerBand::Glide::aim(const SectionShape& shape, int steps)
{
    gain.aim(shape.gain, steps);
    poleFrequency.aim(shape.poleFrequency, steps);
    poleWidth.aim(shape.poleWidth, steps);
    zeroFrequency.aim(shape.zeroFrequency, steps);
    zeroWidth.aim(shape.zeroWidth, steps);
}

void EqualizerBand::Glide::step()
{
    gain.step();
    poleFrequency.step();
    poleWidth.step();
    zeroFrequency.step();
    zeroWidth.step();
}

bool EqualizerBand::Glide::moving() const
{
    return gain.moving() || poleFrequency.moving() || poleWidth.moving() || zeroFrequency.moving() ||
           zeroWidth.moving();
}

SectionShape EqualizerBand::Glide::shape() const
{
    return {gain.value(), poleFrequency.value(), poleWidth.value(), zeroFrequency.value(), zeroWidth.value()};
}

SectionShape EqualizerBand::Glide::target() const
{
    return {gain.target(), poleFrequency.target(), poleWidth.target(), zeroFrequency.target(), zeroWidth.target()};
}

bool EqualizerBand::isMidSide() const
{
    return kind_.channels == BandChannels::Mid || kind_.channels == BandChannels::Side;
}

SvfCoefficients<Lanes> EqualizerBand::lanes(const SectionShape& shape) const
{
    const SvfCoefficients<double> filter = svfCoefficients(shape);
    const SvfCoefficients<double> none = svfIdentity();
    const bool second = kind_.channels == BandChannels::Right || kind_.channels == BandChannels::Side;
    const SvfCoefficients<double>& l = second ? none : filter;
    const SvfCoefficients<double>& r = second || kind_.channels == BandChannels::Stereo ? filter : none;
    return {Lanes{l.direct, r.direct}, Lanes{l.fromFirst, r.fromFirst}, Lanes{l.fromSecond, r.fromSecond},
            Lanes{l.hold, r.hold},     Lanes{l.turn, r.turn},           Lanes{l.push, r.push}};
}

void EqualizerBand::prepare(double rateHz)
{
    rateHz_ = rateHz;
    steps_ = std::max(2, int(std::lround(glideSeconds * rateHz / framesPerStep)));
    settings_ = {.on = 0};
    target_ = {};
    reset();
}

void EqualizerBand::reset()
{
    adopt();
}

void EqualizerBand::set(const EqualizerBandSettings& settings, bool atOnce)
{
    if (settings == settings_)
        return;
    settings_ = settings;
    const BandShape shape = settings.shape();
    target_.active = settings.isActive();
    target_.kind = {shape.type, shape.slopeDbPerOctave, settings.bandChannels()};
    target_.list = target_.active ? designBand(shape, rateHz_) : SectionList{};
    if (atOnce) {
        adopt();
        return;
    }
    moving_ = true;
    if (count_ == 0)
        enterFromRest(steps_);
    else if (!target_.active)
        aimAtRest(steps_);
    else if (target_.kind == kind_)
        aimAtTarget(steps_);
    else if (!leaving_)
        aimAtRest(steps_ / 2);
}

void EqualizerBand::adopt()
{
    moving_ = leaving_ = false;
    kind_ = target_.kind;
    count_ = target_.list.count;
    for (std::size_t i = 0; i < std::size_t(count_); ++i) {
        glides_[i].jump(target_.list.sections[i]);
        sections_[i].now = lanes(target_.list.sections[i]);
        sections_[i].perFrame = {};
        sections_[i].state = {};
    }
}

void EqualizerBand::aimAtTarget(int steps)
{
    leaving_ = false;
    for (std::size_t i = 0; i < std::size_t(std::max(count_, target_.list.count)); ++i) {
        const bool stays = i < std::size_t(target_.list.count);
        if (i >= std::size_t(count_)) {
            const SectionShape rest = restOf(target_.list.sections[i]);
            glides_[i].jump(rest);
            sections_[i].now = lanes(rest);
            sections_[i].perFrame = {};
            sections_[i].state = {};
        } else if (!glides_[i].moving()) {
            glides_[i].jump(forGliding(glides_[i].shape()));
        }
        glides_[i].aim(stays ? forGliding(target_.list.sections[i]) : restOf(glides_[i].target()), steps);
    }
    count_ = std::max(count_, target_.list.count);
}

void EqualizerBand::aimAtRest(int steps)
{
    leaving_ = true;
    for (std::size_t i = 0; i < std::size_t(count_); ++i) {
        if (!glides_[i].moving())
            glides_[i].jump(forGliding(glides_[i].shape()));
        glides_[i].aim(restOf(glides_[i].target()), steps);
    }
}

void EqualizerBand::enterFromRest(int steps)
{
    kind_ = target_.kind;
    count_ = 0;
    aimAtTarget(steps);
}

/// All glides have come to their ends: what was an approximation of the target becomes the target.
void EqualizerBand::arrive()
{
    if (leaving_) {
        leaving_ = false;
        count_ = 0;
        moving_ = target_.active;
        if (target_.active)
            enterFromRest(std::max(1, steps_ / 2));
        return;
    }
    count_ = target_.list.count;
    bool exact = true;
    for (std::size_t i = 0; i < std::size_t(count_); ++i) {
        exact = exact && glides_[i].shape() == target_.list.sections[i];
        glides_[i].jump(target_.list.sections[i]);
    }
    if (!exact)
        return;  // one more step leads there
    moving_ = false;
    for (std::size_t i = 0; i < std::size_t(count_); ++i) {
        sections_[i].now = lanes(target_.list.sections[i]);
        sections_[i].perFrame = {};
    }
}

bool EqualizerBand::step()
{
    if (!moving_)
        return false;
    const bool gliding =
        std::any_of(glides_.begin(), glides_.begin() + count_, [](const Glide& g) { return g.moving(); });
    if (!gliding)
        arrive();
    if (!moving_)
        return false;
    for (std::size_t i = 0; i < std::size_t(count_); ++i) {
        glides_[i].step();
        sections_[i].perFrame = slope(sections_[i].now, lanes(glides_[i].shape()));
    }
    return true;
}

}  // namespace lacquer
