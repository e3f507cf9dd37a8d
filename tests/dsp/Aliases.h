// SPDX-License-Identifier: GPL-3.0-or-later
// Aliases: what a bent tone contains that is no harmonic of it.
#pragma once

#include "dsp/Fft.h"
#include "dsp/Processor.h"

#include "support/Signals.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace lacquer::test {

/// A tone of a whole number of Hz through a processor at 44.1 kHz, then one second of it, settled, as lines 1 Hz apart.
struct BentTone {
    static constexpr int rateHz = 44100;
    std::vector<double> lines;  ///< amplitudes, 0 … 22050 Hz
    double peak = 0;            ///< of the samples
    int frequencyHz = 0;

    BentTone(Processor& processor, int toneHz, double amplitude) : frequencyHz(toneHz)
    {
        std::vector<double> left = sine(toneHz, rateHz, 2 * rateHz, amplitude);
        std::vector<double> right = left;
        for (int done = 0; done < int(left.size()); done += 4410) {
            const Block block{left.data() + done, right.data() + done, 4410};
            processor.process(block, block);
        }
        Fft fft(rateHz);
        std::copy_n(left.end() - rateHz, rateHz, fft.time().begin());
        fft.forward();
        for (const auto& bin : fft.spectrum())
            lines.push_back(std::abs(bin) * 2.0 / rateHz);
        lines[0] *= 0.5;
        peak = *std::max_element(left.end() - rateHz, left.end());
    }
    [[nodiscard]] double at(int hz) const { return lines[std::size_t(hz)]; }
    /// The highest line below 20 kHz that is neither a harmonic nor the constant, re the fundamental, in dB.
    [[nodiscard]] double worstAliasDb() const
    {
        double worst = 0;
        for (int hz = 1; hz <= 20000; ++hz)
            if (hz % frequencyHz != 0)
                worst = std::max(worst, at(hz));
        return decibels(worst / at(frequencyHz));
    }
};

}  // namespace lacquer::test
