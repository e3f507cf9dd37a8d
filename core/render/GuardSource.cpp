// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/GuardSource.h"

#include "dsp/StereoBuffer.h"

#include <utility>

namespace lacquer {

GuardSource::GuardSource(std::unique_ptr<Source> input, int rateHz, double ceilingDbtp)
    : input_(std::move(input)),
      guard_([this](const CeilingGuard::Dip& dip) {
          dips_.push_back({dip.frame + startedAt_, dip.depthDb});
      }),
      latency_(CeilingGuard::latencyFrames(rateHz))
{
    guard_.prepare(rateHz, ceilingDbtp);
}

std::vector<CeilingGuard::Dip> GuardSource::takeDips()
{
    guard_.finish();
    return std::exchange(dips_, {});
}

Result<void> GuardSource::start(std::int64_t frame)
{
    // After a seek the meter would take a sharp beginning for a peak, so it hears what lies before.
    startedAt_ = std::max(range().begin, frame - latency_);
    guard_.reset();
    dips_.clear();
    input_->seek(startedAt_);
    StereoBuffer discarded(maximumBlockFrames);
    for (std::int64_t left = latency_ + frame - startedAt_; left > 0;) {
        const int count = int(std::min<std::int64_t>(left, maximumBlockFrames));
        if (auto produced = produce(discarded.block(count)); !produced)
            return produced;
        left -= count;
    }
    return {};
}

Result<void> GuardSource::produce(Block out)
{
    if (auto read = input_->read(out); !read)
        return read;
    guard_.process(out);
    return {};
}

}  // namespace lacquer
