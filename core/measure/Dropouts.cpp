// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/Dropouts.h"

#include <algorithm>

namespace lacquer {

namespace {

constexpr int windowsPerSecond = 20;

}  // namespace

Dropouts::Dropouts(int rateHz) : window_(std::size_t(std::max(1, rateHz / windowsPerSecond)))
{
}

void Dropouts::process(ConstBlock in)
{
    for (int n = 0; n < in.frames; ++n, ++frame_) {
        if (in.left[n] == 0.0 && in.right[n] == 0.0) {
            ++zeros_;
            continue;
        }
        endRun();
        add(0.5 * (in.left[n] * in.left[n] + in.right[n] * in.right[n]));
        if (candidateStart_ >= 0 && filled_ == window_.size())
            judge();
    }
}

void Dropouts::endRun()
{
    if (zeros_ >= leastFrames) {
        judge();
        if (mean() > leastPower) {
            candidateStart_ = frame_ - zeros_;
            candidateFrames_ = zeros_;
        }
        next_ = filled_ = 0;
        sum_ = 0;
    } else {
        for (; zeros_ > 0; --zeros_)
            add(0);
    }
    zeros_ = 0;
}

void Dropouts::add(double power)
{
    if (filled_ == window_.size())
        sum_ -= window_[next_];
    else
        ++filled_;
    window_[next_] = power;
    sum_ += power;
    next_ = (next_ + 1) % window_.size();
}

void Dropouts::judge()
{
    if (candidateStart_ >= 0 && mean() > leastPower) {
        if (reading_.count++ == 0)
            reading_.firstFrame = candidateStart_;
        reading_.longestFrames = std::max(reading_.longestFrames, candidateFrames_);
    }
    candidateStart_ = -1;
}

Dropouts::Reading Dropouts::finish()
{
    judge();
    return reading_;
}

}  // namespace lacquer
