// SPDX-License-Identifier: GPL-3.0-or-later
// FilterPrototype: what an equaliser band promises, as an analogue filter; the curve that is drawn and designed
// towards.
#pragma once

#include <array>

namespace lacquer {

/// What a band does; the order is that of the choice in the equaliser's table.
enum class BandType { Bell, LowShelf, HighShelf, Tilt, LowPass, HighPass, Notch, BandPass };

/// One band in the user's terms.
struct BandShape {
    BandType type = BandType::Bell;
    double frequencyHz =
        1000.0;           ///< centre, or where shelves reach half their gain in dB, or the −3 dB point of passes
    double gainDb = 0.0;  ///< bell and shelves; a tilt raises the top by half of it and lowers the bottom by half
    double q = 0.7071;    ///< resonance; passes have it on their sharpest section, 0.7071 meaning Butterworth
    int slopeDbPerOctave = 12;  ///< shelves and tilt: 6 or 12; passes: 6 to 96 in steps of 6

    bool operator==(const BandShape&) const = default;
};

/// (n0 + n1 s + n2 s²) / (d0 + d1 s + d2 s²), s = j f / f0.
struct PrototypeSection {
    double n0, n1, n2;
    double d0, d1, d2;

    /// |H|² at f / f0.
    [[nodiscard]] double power(double ratio) const;
};

/// A band's prototype is a product of at most this many sections: 96 dB per octave takes eight.
inline constexpr int maximumPrototypeSections = 8;

/// The product of sections that makes a band, the sharpest first.
struct FilterPrototype {
    std::array<PrototypeSection, maximumPrototypeSections> sections{};
    int count = 0;
};

/// True for bells, shelves and tilts; passes, notches and band-passes know no gain.
[[nodiscard]] constexpr bool hasGain(BandType type)
{
    return type == BandType::Bell || type == BandType::LowShelf || type == BandType::HighShelf ||
           type == BandType::Tilt;
}

/// True when the shape asks for no change at all: a bell, shelf or tilt of 0 dB.
[[nodiscard]] bool isFlat(const BandShape& shape);

/// The analogue filter of a band. Bells and shelves have the form whose cut is the exact inverse of the boost
/// (R. Bristow-Johnson's "Cookbook" prototypes); passes are Butterworth.
[[nodiscard]] FilterPrototype filterPrototype(const BandShape& shape);

/// The curve that is promised, in dB, at a frequency in Hz; not below −400 dB.
[[nodiscard]] double prototypeResponseDb(const BandShape& shape, double frequencyHz);

}  // namespace lacquer
