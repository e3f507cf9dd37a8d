// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/TruePeakFollower.h"

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

/// Pushed frames up to here belong to the stretch that this window answers for, the rest to the next.
constexpr int headFrames = TruePeakScan::hop - TruePeakScan::reach;

}  // namespace

void TruePeakFollower::reset()
{
    scan_.reset();
    found_ = {};
    head_ = tail_ = {};
    taken_ = 0;
    overs_ = {};
    lastOver_ = 0;
}

int TruePeakFollower::room() const
{
    return (taken_ < headFrames ? headFrames : TruePeakScan::hop) - taken_;
}

bool TruePeakFollower::process(ConstBlock in)
{
    auto& highest = taken_ < headFrames ? head_ : tail_;
    for (int c = 0; c < 2; ++c) {
        double most = highest[std::size_t(c)];
        for (int n = 0; n < in.frames; ++n)
            most = std::max(most, std::abs(in.channel(c)[n]));
        highest[std::size_t(c)] = most;
    }
    scan_.push(in);
    taken_ += in.frames;
    if (taken_ < TruePeakScan::hop)
        return false;
    analyse();
    return true;
}

void TruePeakFollower::analyse()
{
    for (std::size_t c = 0; c < 2; ++c) {
        // Just under the highest sample nothing but the highest peak needs to be looked at closely.
        scan_.analyse(int(c), std::min(threshold_, head_[c] * (1.0 - 1e-9)));
        const auto cells = scan_.cells();
        const auto highest = std::max_element(cells.begin(), cells.end());
        found_.peak[c] = *highest;
        found_.frame[c] = std::max<std::int64_t>(0, scan_.hopStart() + (highest - cells.begin()));
        for (std::size_t n = 0; n < cells.size(); ++n)
            both_[n] = c == 0 ? cells[n] : std::max(both_[n], cells[n]);
    }
    if (std::max(found_.peak[0], found_.peak[1]) > threshold_)
        countOvers();
    scan_.advance();
    head_ = tail_;
    tail_ = {};
    taken_ = 0;
}

void TruePeakFollower::countOvers()
{
    for (std::size_t n = 0; n < both_.size(); ++n) {
        if (both_[n] <= threshold_)
            continue;
        const std::int64_t frame = std::max<std::int64_t>(0, scan_.hopStart() + std::int64_t(n));
        if (overs_.count == 0)
            overs_.firstFrame = frame;
        if (overs_.count == 0 || frame - lastOver_ > apartFrames_)
            ++overs_.count;
        lastOver_ = frame;
    }
}

}  // namespace lacquer
