// SPDX-License-Identifier: GPL-3.0-or-later
// MatchCurve: how a song would have to be equalised to have the balance of a reference.
#pragma once

#include <span>
#include <vector>

namespace lacquer {

/// A long-term average spectrum: power per bin from 0 to half the rate, on any scale.
struct AverageSpectrum {
    double rateHz = 44100.0;
    std::vector<double> power;
    /// Power per bin of what is not music: noise, what a codec left. Empty: nothing known of it.
    std::vector<double> floor;
};

/// The spectra of (left + right) / 2 and (left - right) / 2, on one scale.
struct StereoSpectrum {
    AverageSpectrum mid;
    AverageSpectrum side;

    /// Left and right together; where one part is floor alone, that floor counts.
    [[nodiscard]] AverageSpectrum sum() const;
};

struct MatchSettings {
    double amountPercent = 100;
    double limitDb = 6;        ///< never exceeded; from 70 % of it on the curve bends towards it
    double lowestHz = 30;      ///< outside these two the curve runs out within less than an octave
    double highestHz = 16000;
};

/// A curve in dB over a logarithmic frequency scale.
struct MatchCurve {
    static constexpr double firstHz = 20.0;
    static constexpr int pointsPerOctave = 12;
    static constexpr int points = 121;  ///< to 20.5 kHz

    std::vector<double> gainDb;   ///< at frequencyHz(0) … frequencyHz(points - 1)
    double levelDb = 0;           ///< what keeps the song as loud as it was, by K-weighted energy

    [[nodiscard]] static double frequencyHz(int point);
    /// Without levelDb; straight lines between points, level beyond the ends.
    [[nodiscard]] double at(double frequencyHz) const;
};

/// The difference of the spectra in dB, smoothed over a third of an octave, a sixth in the bass, freed of its mean from
/// 100 Hz to 10 kHz (loudness is another matter), scaled, bent under the limit and faded out at its ends and where
/// either spectrum lies within 10 dB of its floor.
[[nodiscard]] MatchCurve matchCurve(const AverageSpectrum& reference, const AverageSpectrum& song,
                                    const MatchSettings& settings);

/// One curve for the middle and one for the sides.
struct MidSideCurve {
    MatchCurve mid;
    MatchCurve side;
};

/// The same for middle and sides apart. The sides are freed of the middle's mean, not of their own, so that the width
/// follows the reference too, but never by more than sideLimitDb. Both curves have the levelDb that keeps the song as loud
/// as it was when both are applied.
[[nodiscard]] MidSideCurve matchMidSide(const StereoSpectrum& reference, const StereoSpectrum& song,
                                        const MatchSettings& settings, double sideLimitDb = 3);

/// Median of several curves, point by point: what most references agree on. At least one curve.
[[nodiscard]] MatchCurve medianCurve(std::span<const MatchCurve> curves);

/// A symmetric impulse response of taps frames (a power of two) that has the curve as its magnitude, levelDb included;
/// its middle is the frame taps / 2.
[[nodiscard]] std::vector<double> linearPhaseResponse(const MatchCurve& curve, int taps, double rateHz);

}  // namespace lacquer
