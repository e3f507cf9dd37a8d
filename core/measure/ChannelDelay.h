// SPDX-License-Identifier: GPL-3.0-or-later
// ChannelDelay: whether one channel is a late copy of the other, and by how much.
#pragma once

#include "dsp/Block.h"
#include "dsp/Fft.h"
#include "dsp/StereoBuffer.h"

#include <complex>
#include <optional>
#include <vector>

namespace lacquer {

/// Generalised cross-correlation of the ten loudest stretches of four seconds, whitened to the power 0.7 (between plain
/// correlation, which music smears, and the phase transform, which locks on common noise: Knapp and Carter, IEEE ASSP
/// 24(4), 1976), up to 20 ms either way; then the slope of the phase, weighted by coherence, for what lies between
/// frames. A copy with noise 20 dB under it is placed within 0.05 frames. Any block sizes give the same bits; one
/// thread at a time.
class ChannelDelay {
public:
    explicit ChannelDelay(int rateHz);

    /// Takes the next frames of the programme.
    void process(ConstBlock in);
    /// Says that it has ended: what is left over counts as a stretch of its own from one second on.
    void finish();

    struct Reading {
        double frames = 0;        ///< by which the right channel is late; negative: the left one
        bool inverted = false;    ///< the copy is upside down
        double distinctness = 0;  ///< highest peak of the correlation by the second highest
    };
    /// Nothing where no peak stands out by a factor of two or too few frequencies agree: ordinary stereo, noise,
    /// silence, one side only. Channels that agree without delay read 0, or a few thousandths.
    [[nodiscard]] std::optional<Reading> reading() const;

private:
    struct Stretch {
        double energy = 0;
        std::vector<double> left, right;
        std::vector<std::complex<double>> product;
    };

    void analyse();
    void keep();
    [[nodiscard]] Stretch sum() const;

    int rateHz_;
    int size_;
    Fft fft_;
    std::vector<double> window_;
    StereoBuffer frames_;
    int fill_ = 0;     ///< frames in the buffer
    int windows_ = 0;  ///< of the stretch that is being filled
    Stretch current_;
    std::vector<Stretch> loudest_;
};

}  // namespace lacquer
