// SPDX-License-Identifier: GPL-3.0-or-later
// MatchEqualizer: what a match with references comes to, from spectra to an equalizer; knows no widgets.
#pragma once

#include "dsp/MatchBands.h"
#include "dsp/MatchCurve.h"
#include "model/Chain.h"

#include <QString>

#include <filesystem>
#include <optional>
#include <vector>

namespace lacquer {

/// A record somebody trusts, and how much it counts.
struct MatchReference {
    std::filesystem::path path;
    QString name;
    double weight = 1;                          ///< 0: does not count
    std::optional<AverageSpectrum> spectrum;    ///< once it has been listened to

    [[nodiscard]] bool counts() const { return spectrum && weight > 0; }
};

struct MatchWish {
    MatchSettings curve;
    double smoothOctaves = 0;     ///< on top of the third of an octave every curve is smoothed over
    int bands = 8;
    bool linearPhase = false;
};

struct MatchEqualizer {
    MatchCurve curve;             ///< what is wanted
    MatchBands bands;             ///< what an equalizer makes of it

    /// Any thread; some tens of milliseconds. Nothing where no reference counts.
    [[nodiscard]] static std::optional<MatchEqualizer> make(const std::vector<MatchReference>& references,
                                                            const AverageSpectrum& song, const MatchWish& wish);
    /// The bands' analogue curve, without the output gain, in dB.
    [[nodiscard]] double bandsDb(double frequencyHz, double rateHz) const;
    /// As a new processor, every band to be gone on with by hand.
    [[nodiscard]] ProcessorSettings processor(bool linearPhase) const;
};

}  // namespace lacquer
