// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/ConvertSource.h"

#include "base/Time.h"

namespace lacquer {

ConvertSource::ConvertSource(std::unique_ptr<Source> input, int fromRateHz, int toRateHz)
    : input_(std::move(input)),
      fromRateHz_(fromRateHz),
      toRateHz_(toRateHz),
      range_(convertedRange(input_->range(), fromRateHz, toRateHz)),
      resampler_(fromRateHz, toRateHz)
{
}

Result<void> ConvertSource::start(std::int64_t frame)
{
    // From the beginning if that is near, else from a second before: the filter remembers far less.
    const std::int64_t step = converterStep(fromRateHz_, toRateHz_);
    const std::int64_t steps = std::max<std::int64_t>(0, (frame - range_.begin - toRateHz_) / step);
    const std::int64_t from = range_.begin + steps * step;
    input_->seek(atRate(from, toRateHz_, fromRateHz_));
    resampler_.reset();
    for (std::int64_t left = frame - from; left > 0;) {
        const int count = int(std::min<std::int64_t>(left, maximumBlockFrames));
        if (auto produced = produce(discarded_.block(count)); !produced)
            return produced;
        left -= count;
    }
    return {};
}

Result<void> ConvertSource::produce(Block out)
{
    int done = resampler_.pull(out);
    while (done < out.frames) {
        if (auto read = input_->read(fed_.block()); !read)
            return read;
        resampler_.push(fed_.block());
        done += resampler_.pull(out.part(done, out.frames - done));
    }
    return {};
}

std::unique_ptr<Source> convertedTo(std::unique_ptr<Source> input, int fromRateHz, int toRateHz)
{
    if (fromRateHz == toRateHz)
        return input;
    return std::make_unique<ConvertSource>(std::move(input), fromRateHz, toRateHz);
}

}  // namespace lacquer
