// SPDX-License-Identifier: GPL-3.0-or-later
// LoudSpectrum: the balance of a programme where it is loud, middle and sides apart: what matching compares.
#pragma once

#include "dsp/Block.h"
#include "dsp/Fft.h"
#include "dsp/KWeighting.h"
#include "dsp/MatchCurve.h"
#include "dsp/StereoBuffer.h"

#include <array>
#include <cstdint>
#include <deque>
#include <map>
#include <vector>

namespace lacquer {

/// Power spectra by Hann windows of 8192 frames up to 48 kHz, twice or four times as many above, that overlap by three
/// quarters. A window counts when the K-weighted loudness of the three seconds around it (fewer at the programme's
/// ends) lies within 6 LU of the programme's loudest: verses that wait and tails that ring on do not speak for a song.
/// White noise of variance v reads v in every bin. Any block sizes give the same bits; memory stays below 10 MB up to
/// 48 kHz. One thread at a time.
class LoudSpectrum {
public:
    explicit LoudSpectrum(int rateHz);

    /// Takes the next frames of the programme.
    void process(ConstBlock in);
    /// Says that it has ended; before that the last second and a half do not count.
    void finish();

    /// What counted, with 16-bit rounding as the floor. Powers are 0 when nothing did: silence, or under two windows.
    [[nodiscard]] StereoSpectrum spectra() const;
    /// Which part of all windows counted, 0…1.
    [[nodiscard]] double loudShare() const;

    static constexpr double gateLu = 6.0;

private:
    struct Powers {
        std::vector<double> mid, side;
        std::int64_t windows = 0;
    };
    struct Waiting {
        std::vector<double> mid, side;
    };

    void analyse();
    void settle(std::size_t hop);
    void dropQuiet();
    [[nodiscard]] double loudnessAround(std::size_t hop) const;

    int rateHz_;
    int size_;
    int hop_;
    Fft fft_;
    KWeighting weighting_;
    std::vector<double> window_;
    StereoBuffer frames_;  ///< the newest frames, size_ of them
    int fill_ = 0;         ///< frames since the last hop
    std::int64_t hops_ = 0;
    std::array<double, 2> hopEnergy_{};
    std::vector<double> energyUpTo_{0.0};  ///< of all hops before this one
    std::deque<Waiting> waiting_;          ///< windows whose surroundings are not known yet
    std::size_t settled_ = 0;              ///< windows that left the queue
    std::map<int, Powers> classes_;        ///< by loudness in tenths of a LU
};

}  // namespace lacquer
