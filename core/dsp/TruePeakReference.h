// SPDX-License-Identifier: GPL-3.0-or-later
// TruePeakReference: the meter every promise about true peaks is measured with.
#pragma once

#include "dsp/Block.h"
#include "dsp/TruePeakScan.h"

#include <array>
#include <functional>
#include <limits>

namespace lacquer {

/// Measures a stream of any length: TruePeakScan's curve, 32 points per frame and a parabola. Reads the ringing before the
/// first and after the last frame too. No allocation after construction; one thread at a time.
class TruePeakReference {
public:
    /// A maximum of one channel above the threshold; position in frames since reset, value linear.
    struct Over {
        double position;
        double value;
        int channel;
    };

    /// Calls onOver for each maximum above threshold (linear), in the order of time within each channel and at most
    /// TruePeakScan::latencyFrames frames late. Without arguments it only measures the largest.
    explicit TruePeakReference(double threshold = std::numeric_limits<double>::infinity(),
                               std::function<void(const Over&)> onOver = {});

    /// Ready for another stream.
    void reset();
    /// The next frames, any number.
    void process(ConstBlock frames);
    /// Says that the stream has ended; then peak() counts all of it.
    void finish();

    /// Largest magnitude of a channel so far, linear; all of it after finish().
    [[nodiscard]] double peak(int channel) const { return peak_[std::size_t(channel)]; }
    [[nodiscard]] double peak() const { return std::max(peak_[0], peak_[1]); }
    /// Where the largest magnitude of a channel stands, in frames since reset.
    [[nodiscard]] double peakPosition(int channel) const { return position_[std::size_t(channel)]; }

private:
    void analyse();

    TruePeakScan scan_;
    double threshold_;
    std::function<void(const Over&)> onOver_;
    std::array<double, 2> peak_{};
    std::array<double, 2> position_{};
    std::int64_t frames_ = 0;
};

}  // namespace lacquer
