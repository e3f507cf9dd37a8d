// SPDX-License-Identifier: GPL-3.0-or-later
// EdgeLevels: how loud the first and the last 5 ms of a file are: a file that was cut in the middle of sound shows here.
#pragma once

#include "dsp/Block.h"
#include "measure/LoudnessReading.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace lacquer {

/// Fed with a whole file from its start. One thread at a time.
class EdgeLevels {
public:
    explicit EdgeLevels(int rateHz) : last_(std::size_t(rateHz / 200 + 1)) {}

    void process(ConstBlock in)
    {
        for (int n = 0; n < in.frames; ++n) {
            const double power = 0.5 * (in.left[n] * in.left[n] + in.right[n] * in.right[n]);
            if (frames_ < std::int64_t(last_.size()))
                first_ += power;
            last_[std::size_t(frames_ % std::int64_t(last_.size()))] = power;
            ++frames_;
        }
    }

    /// Mean level of both channels in dBFS (RMS); -infinity for zeros and for an empty file.
    [[nodiscard]] double headDbfs() const { return level(first_); }
    [[nodiscard]] double tailDbfs() const
    {
        double sum = 0;
        for (const double power : last_)
            sum += power;
        return level(sum);
    }

private:
    [[nodiscard]] double level(double sum) const
    {
        const double count = double(std::min(frames_, std::int64_t(last_.size())));
        return sum > 0 && count > 0 ? 10.0 * std::log10(sum / count) : LoudnessReading::silence;
    }

    std::vector<double> last_;
    double first_ = 0;
    std::int64_t frames_ = 0;
};

}  // namespace lacquer
