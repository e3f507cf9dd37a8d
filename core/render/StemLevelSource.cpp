// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/StemLevelSource.h"

#include "dsp/Decibels.h"

#include <algorithm>

namespace lacquer {

namespace {

/// Of the left side (-1) or the right (1).
double sideGain(const Stem& stem, int side)
{
    return (stem.polarity ? -1.0 : 1.0) * gainFromDecibels(stem.gainDb) * std::min(1.0, 1.0 + side * stem.pan);
}

}  // namespace

StemLevelSource::StemLevelSource(std::unique_ptr<Source> input, const Stem& stem, int albumRateHz)
    : input_(std::move(input)), stem_(stem.id), rateHz_(albumRateHz), left_(sideGain(stem, -1)), right_(sideGain(stem, 1))
{
    // File time starts where the delay ends.
    ride_.addRide(stem.gainRide, double(stem.delayFrames) * albumRateHz / stem.file.rateHz, albumRateHz);
}

std::unique_ptr<Source> StemLevelSource::around(std::unique_ptr<Source> input, const Stem& stem, int albumRateHz)
{
    if (stem.gainDb == 0 && stem.pan == 0 && !stem.polarity && isFlat(stem.gainRide))
        return input;
    return std::make_unique<StemLevelSource>(std::move(input), stem, albumRateHz);
}

void StemLevelSource::update(const Stem& stem)
{
    const int steps = std::max(1, rateHz_ / 50);
    left_.aim(sideGain(stem, -1), steps);
    right_.aim(sideGain(stem, 1), steps);
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
    if (left_.moving() || right_.moving()) {
        for (int n = 0; n < out.frames; ++n) {
            out.left[n] *= left_.step();
            out.right[n] *= right_.step();
        }
    } else {
        const double left = left_.value();
        const double right = right_.value();
        for (int n = 0; n < out.frames; ++n) {
            out.left[n] *= left;
            out.right[n] *= right;
        }
    }
    ride_.apply(out, frame);
    return {};
}

}  // namespace lacquer
