// SPDX-License-Identifier: GPL-3.0-or-later
// LiveMeters: every meter of sound that is on its way to the ear, a pure function of the frames since the last reset.
#pragma once

#include "dsp/Block.h"
#include "dsp/KWeighting.h"
#include "measure/LiveReading.h"
#include "measure/LoudnessHistogram.h"
#include "measure/TruePeakFollower.h"

#include <array>

namespace lacquer {

/// Fed block by block; any partition gives the same bits. Loudness moves in steps of 10 ms (ITU-R BS.1770, EBU R 128),
/// integrated loudness and range every 100 ms. Nothing allocates after construction, memory never grows. One thread at a
/// time: whoever feeds also takes the readings, and hands them on as values.
class LiveMeters {
public:
    /// rateHz 8000…384000.
    explicit LiveMeters(int rateHz);

    /// True peaks above this are counted as overs, 0 dBTP unless told otherwise.
    void setOverThreshold(double dbtp);

    /// Forgets everything.
    void reset();

    /// Takes the next frames. About 1 ms per second of sound at 44.1 kHz.
    void process(ConstBlock in);

    /// The figures of this moment; a few microseconds.
    [[nodiscard]] LiveReading reading() const;

private:
    /// 10 ms of sound.
    struct Step {
        std::array<double, 2> weighted{};  ///< energy of middle and side after K weighting
        std::array<double, 2> squares{};
        double product = 0;
        std::array<double, 2> samplePeak{};
        std::array<double, 2> truePeak{};
    };

    /// More than 3 s and the true peaks' delay at any rate.
    static constexpr std::int64_t ringSteps = 512;
    static constexpr std::int64_t momentarySteps = 40;
    static constexpr std::int64_t shortTermSteps = 300;
    static constexpr std::int64_t hopSteps = 10;
    static constexpr int chunkFrames = 256;

    [[nodiscard]] std::int64_t frameOfStep(std::int64_t step) const { return step * rateHz_ / 100; }
    [[nodiscard]] std::int64_t stepOfFrame(std::int64_t frame) const;
    [[nodiscard]] Step& stepAt(std::int64_t step) { return ring_[std::size_t(step % ringSteps)]; }
    [[nodiscard]] const Step& stepAt(std::int64_t step) const { return ring_[std::size_t(step % ringSteps)]; }
    /// The sum of the last complete steps.
    [[nodiscard]] Step lastSteps(std::int64_t count) const;
    [[nodiscard]] double windowEnergy(std::int64_t steps) const;
    [[nodiscard]] LiveReading::Peak peakMeter(std::array<double, 2> Step::*peak, std::size_t channel, double maximum) const;

    void measure(ConstBlock in);
    void followPeaks(ConstBlock in);
    void endStep();

    int rateHz_;
    KWeighting weighting_;
    TruePeakFollower follower_;
    LoudnessHistogram gatingBlocks_;
    LoudnessHistogram shortTermWindows_;
    std::array<Step, ringSteps> ring_{};
    std::array<double, chunkFrames> middle_{};
    std::array<double, chunkFrames> side_{};

    std::int64_t frames_ = 0;
    std::int64_t steps_ = 0;  ///< complete ones
    std::array<double, 2> samplePeak_{};
    std::array<double, 2> truePeak_{};
    double maxMomentary_ = 0;  ///< energies
    double maxShortTerm_ = 0;
    double integratedLufs_ = LiveReading::silence;
    double rangeLu_ = 0;
    LiveReading::Count sampleOvers_;
};

}  // namespace lacquer
