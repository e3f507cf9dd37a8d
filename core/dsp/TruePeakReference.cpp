// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/TruePeakReference.h"

namespace lacquer {

TruePeakReference::TruePeakReference(double threshold, std::function<void(const Over&)> onOver)
    : threshold_(threshold), onOver_(std::move(onOver))
{
}

void TruePeakReference::reset()
{
    scan_.reset();
    peak_ = {};
    position_ = {};
    frames_ = 0;
}

void TruePeakReference::process(ConstBlock frames)
{
    for (int done = 0; done < frames.frames;) {
        const int count = std::min(frames.frames - done, scan_.room());
        scan_.push(frames.part(done, count));
        done += count;
        if (scan_.room() == 0)
            analyse();
    }
    frames_ += frames.frames;
}

void TruePeakReference::finish()
{
    static constexpr std::array<double, 256> silence{};
    const std::int64_t end = frames_ + TruePeakScan::reach;
    while (scan_.hopStart() < end) {
        const int count = std::min(scan_.room(), int(silence.size()));
        scan_.push({silence.data(), silence.data(), count});
        if (scan_.room() == 0)
            analyse();
    }
}

void TruePeakReference::analyse()
{
    for (int c = 0; c < 2; ++c) {
        double& peak = peak_[std::size_t(c)];
        scan_.analyse(c, std::min(peak, threshold_));
        for (const TruePeakScan::Maximum& maximum : scan_.maxima()) {
            const double position = maximum.position + double(scan_.hopStart());
            if (maximum.value > peak) {
                peak = maximum.value;
                position_[std::size_t(c)] = position;
            }
            if (onOver_ && maximum.value > threshold_)
                onOver_({position, maximum.value, c});
        }
    }
    scan_.advance();
}

}  // namespace lacquer
