// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/StemLevelSource.h"

#include "dsp/Decibels.h"

#include <algorithm>

namespace lacquer {

StemLevelSource::StemLevelSource(std::unique_ptr<Source> input, const Stem& stem, int albumRateHz)
    : input_(std::move(input))
{
    const double gain = (stem.polarity ? -1.0 : 1.0) * gainFromDecibels(stem.gainDb);
    left_ = gain * std::min(1.0, 1.0 - stem.pan);
    right_ = gain * std::min(1.0, 1.0 + stem.pan);
    // File time starts where the delay ends.
    ride_.addRide(stem.gainRide, double(stem.delayFrames) * albumRateHz / stem.file.rateHz, albumRateHz);
}

std::unique_ptr<Source> StemLevelSource::around(std::unique_ptr<Source> input, const Stem& stem, int albumRateHz)
{
    if (stem.gainDb == 0 && stem.pan == 0 && !stem.polarity && isFlat(stem.gainRide))
        return input;
    return std::make_unique<StemLevelSource>(std::move(input), stem, albumRateHz);
}

Result<void> StemLevelSource::start(std::int64_t frame)
{
    input_->seek(frame);
    return {};
}

Result<void> StemLevelSource::produce(Block out)
{
    const std::int64_t frame = input_->position();
    if (auto read = input_->read(out); !read)
        return read;
    for (int n = 0; n < out.frames; ++n) {
        out.left[n] *= left_;
        out.right[n] *= right_;
    }
    ride_.apply(out, frame);
    return {};
}

}  // namespace lacquer
