// SPDX-License-Identifier: GPL-3.0-or-later
// TapQueue: what has been rendered, before the monitor section, kept until it is heard: for meters.
#pragma once

#include "dsp/Block.h"
#include "render/ProcessorReading.h"

#include <cstdint>
#include <deque>
#include <mutex>
#include <vector>

namespace lacquer {

/// A rendered stretch with its place, and what each processor did to it.
struct TapBlock {
    std::vector<double> left;
    std::vector<double> right;
    std::int64_t frame = 0;           ///< of the programme
    int rateHz = 0;
    std::uint32_t generation = 0;     ///< differs after every seek, switch or edit that moves songs
    std::uint64_t ringEnd = 0;        ///< heard once the ring has been read up to here
    std::vector<ProcessorReading> readings;
};

/// One thread puts, one takes; neither is the sound card's. Holds so many blocks at most; the oldest go first, so nobody
/// needs to listen.
class TapQueue {
public:
    explicit TapQueue(std::size_t blocks) : most_(blocks) {}

    void put(TapBlock block)
    {
        const std::lock_guard lock(mutex_);
        blocks_.push_back(std::move(block));
        while (blocks_.size() > most_)
            blocks_.pop_front();
    }
    /// Drops what ends after a place of the ring: it will not be heard.
    void dropAfter(std::uint64_t ringIndex)
    {
        const std::lock_guard lock(mutex_);
        while (!blocks_.empty() && blocks_.back().ringEnd > ringIndex)
            blocks_.pop_back();
    }
    /// The oldest block that has been heard by now.
    bool take(TapBlock& block, std::uint64_t ringIndex)
    {
        const std::lock_guard lock(mutex_);
        if (blocks_.empty() || blocks_.front().ringEnd > ringIndex)
            return false;
        block = std::move(blocks_.front());
        blocks_.pop_front();
        return true;
    }

private:
    std::mutex mutex_;
    std::deque<TapBlock> blocks_;
    std::size_t most_;
};

}  // namespace lacquer
