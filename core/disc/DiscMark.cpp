// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/DiscMark.h"

#include "base/Time.h"

#include <cassert>

namespace lacquer {

std::int64_t discFrameAtOrBefore(std::int64_t sample, int rateHz)
{
    assert(rateHz > 0 && rateHz % 75 == 0);
    const std::int64_t length = gridFrames(rateHz);
    const std::int64_t frame = sample / length;
    return sample % length < 0 ? frame - 1 : frame;
}

std::int64_t discFrameAtOrAfter(std::int64_t sample, int rateHz)
{
    assert(rateHz > 0 && rateHz % 75 == 0);
    const std::int64_t length = gridFrames(rateHz);
    const std::int64_t frame = sample / length;
    return sample % length > 0 ? frame + 1 : frame;
}

std::int64_t sampleOfDiscFrame(std::int64_t frame, int rateHz)
{
    return frame * gridFrames(rateHz);
}

}  // namespace lacquer
