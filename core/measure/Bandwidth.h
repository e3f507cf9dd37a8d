// SPDX-License-Identifier: GPL-3.0-or-later
// Bandwidth: how far up a file's sound goes, and whether it ends at a cliff that no instrument makes.
#pragma once

#include "dsp/Block.h"
#include "dsp/Fft.h"
#include "dsp/StereoBuffer.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace lacquer {

/// The mean power spectrum of all that is not silent, in bands of 100 Hz: Hann windows of 8192 frames up to 48 kHz, twice or
/// four times as many above, one after the other from the start. Any blocks give the same bits. Allocates in the constructor
/// only; one thread at a time.
class Bandwidth {
public:
    static constexpr double bandHz = 100.0;
    /// What lies under this in a band counts as noise: dBFS per 100 Hz. The plain dither of 16 bits lies at -117.
    static constexpr double floorDb = -110.0;
    /// A cliff falls by so much within 1 kHz, and nothing comes back above it.
    static constexpr double cliffDb = 30.0;

    explicit Bandwidth(int rateHz, int channels);

    void process(ConstBlock in);

    /// Upper edge of the highest band above the floor; 0 when nothing is.
    [[nodiscard]] double highestHz() const;
    /// Where broad sound from 14 kHz up ends at a cliff, to about 200 Hz: the mark of lossy coders and of converted rates.
    /// Nothing when it fades out, or reaches 93 % of half the rate.
    [[nodiscard]] std::optional<double> cliffHz() const;

private:
    [[nodiscard]] std::vector<double> bandsDb() const;
    void analyse();

    int rateHz_;
    int channels_;
    Fft fft_;
    std::vector<double> window_;
    StereoBuffer buffer_;
    int fill_ = 0;
    std::vector<double> power_;
    std::int64_t windows_ = 0;
};

}  // namespace lacquer
