// SPDX-License-Identifier: GPL-3.0-or-later
// EqualizerBand: the sections of one band and how they glide from one shape to the next.
#pragma once

#include "dsp/Lanes.h"
#include "dsp/Ramp.h"
#include "dsp/SectionShape.h"
#include "dsp/Svf.h"
#include "dsp/processors/EqualizerBandSettings.h"

#include <array>
#include <optional>

namespace lacquer {

/// One section at work on two lanes: left and right, or mid and side.
struct EqualizerSection {
    SvfCoefficients<Lanes> now{};
    SvfCoefficients<Lanes> perFrame{};  ///< added after every frame while something moves
    SvfState<Lanes> state{};
    /// Not 0: before this section left and right become mid and side (0.5) or the other way round (1).
    double turn = 0.0;
    /// The first section of a dynamic band's movement: what goes in is kept.
    bool opens = false;
    /// Not null at the last one: per frame, how much of what came out counts against what was kept.
    const double* weights = nullptr;
};

/// Between shapes of one kind the five logarithms of every section glide. Another kind of filter, another slope or
/// other channels are reached through rest: the zeros glide onto the poles, where a filter of any kind is no filter,
/// and from there into the new one. Switching off and 0 dB end at rest, where the band has no sections and costs
/// nothing.
class EqualizerBand {
public:
    /// Coefficients move along straight lines between steps this far apart.
    static constexpr int framesPerStep = 32;

    void prepare(double rateHz);
    /// Takes the settings at once, or glides there over 30 ms.
    void set(const EqualizerBandSettings& settings, bool atOnce);
    /// Forgets sound and glides: the settings of the last set are in force.
    void reset();

    /// Counts one step and prepares the frames up to the next. False when nothing moves any more.
    bool step();

    [[nodiscard]] int count() const { return count_; }
    [[nodiscard]] EqualizerSection& section(int i) { return sections_[std::size_t(i)]; }
    [[nodiscard]] bool isMidSide() const;

private:
    /// What can only change at rest.
    struct Kind {
        BandType type = BandType::Bell;
        int slopeDbPerOctave = 12;
        BandChannels channels = BandChannels::Stereo;
        bool operator==(const Kind&) const = default;
    };
    struct Target {
        bool active = false;
        Kind kind;
        SectionList list;
    };
    struct Glide {
        Ramp gain, poleFrequency, poleWidth, zeroFrequency, zeroWidth;
        void jump(const SectionShape& shape);
        void aim(const SectionShape& shape, int steps);
        void step();
        [[nodiscard]] bool moving() const;
        [[nodiscard]] SectionShape shape() const;
        [[nodiscard]] SectionShape target() const;
    };

    void adopt();
    void aimAtTarget(int steps);
    void aimAtRest(int steps);
    void enterFromRest(int steps);
    void arrive();
    [[nodiscard]] SvfCoefficients<Lanes> lanes(const SectionShape& shape) const;

    double rateHz_ = 44100.0;
    int steps_ = 1;
    EqualizerBandSettings settings_{.on = 0};
    Target target_;
    Kind kind_;             ///< of the sections at work
    bool leaving_ = false;  ///< towards rest, whatever comes after it
    bool moving_ = false;
    int count_ = 0;
    std::array<Glide, SectionList::capacity> glides_;
    std::array<EqualizerSection, SectionList::capacity> sections_;
};

}  // namespace lacquer
