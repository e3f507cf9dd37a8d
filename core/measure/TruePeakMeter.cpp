// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/TruePeakMeter.h"

#include "dsp/Decibels.h"

#include <algorithm>
#include <cmath>

namespace lacquer {

void TruePeakMeter::process(ConstBlock in)
{
    if (channels_ == 1)
        in.right = in.left;
    double largest = samplePeak_;
    for (int c = 0; c < channels_; ++c) {
        const double* samples = in.channel(c);
        for (int n = 0; n < in.frames; ++n)
            largest = std::max(largest, std::abs(samples[n]));
    }
    samplePeak_ = largest;
    reference_.process(in);
}

PeakReading TruePeakMeter::reading() const
{
    const int higher = reference_.peak(1) > reference_.peak(0) ? 1 : 0;
    return {decibelsFromGain(std::max(samplePeak_, reference_.peak())), decibelsFromGain(samplePeak_),
            reference_.peakPosition(higher)};
}

}  // namespace lacquer
