// SPDX-License-Identifier: GPL-3.0-or-later
// TruePeakFollower: the highest true peak of every stretch of sound as it passes, for meters that must fall again.
#pragma once

#include "dsp/TruePeakScan.h"
#include "measure/LiveReading.h"

#include <vector>

namespace lacquer {

/// TruePeakScan's curve in stretches of TruePeakScan::hop frames counted from the start, so that blocks do not matter. No
/// allocation after construction; one thread at a time.
class TruePeakFollower {
public:
    /// What one stretch came to.
    struct Found {
        std::array<double, 2> peak{};          ///< linear, exact
        std::array<std::int64_t, 2> frame{};   ///< the frame it stands at or just behind
    };

    void reset();
    /// True peaks above this are counted, linear. Acts from the next stretch on.
    void setOverThreshold(double linear) { threshold_ = linear; }

    /// Takes at most room() frames; true when a stretch is complete and found() tells of it.
    [[nodiscard]] int room() const;
    [[nodiscard]] bool process(ConstBlock in);
    [[nodiscard]] const Found& found() const { return found_; }

    /// Stretches of either channel above the threshold; those less than `apartFrames` apart count as one.
    [[nodiscard]] const LiveReading::Count& overs() const { return overs_; }
    void setApart(std::int64_t frames) { apartFrames_ = frames; }

private:
    void analyse();
    void countOvers();

    TruePeakScan scan_;
    std::vector<double> both_ = std::vector<double>(TruePeakScan::hop);  ///< the higher channel at every frame
    Found found_;
    double threshold_ = 1.0;
    std::int64_t apartFrames_ = 480;
    std::array<double, 2> head_{};  ///< highest samples of the stretch that is being filled …
    std::array<double, 2> tail_{};  ///< … and of the last `reach` frames, which belong to the one after it
    int taken_ = 0;
    LiveReading::Count overs_;
    std::int64_t lastOver_ = 0;
};

}  // namespace lacquer
