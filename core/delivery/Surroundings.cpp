// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/Surroundings.h"

#include "delivery/SpoolScale.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace lacquer {

namespace {

/// Several times the reach of the meter's interpolator.
constexpr std::int64_t mostFrames = 4096;

enum class Ramp { Up, Down };

Result<StereoBuffer> ramped(FrameRange range, Ramp ramp, const Rendition& rendition, const Spool& spool)
{
    const int frames = int(range.frames());
    std::vector<std::int32_t> samples(std::size_t(2 * frames));
    if (auto read = spool.read(range.begin, samples.data(), frames); !read)
        return read.error();
    if (std::all_of(samples.begin(), samples.end(), [](std::int32_t sample) { return sample == 0; }))
        return StereoBuffer();
    StereoBuffer buffer(frames);
    const Block sound = buffer.block();
    const SpoolScale scale(rendition.bits);
    for (int n = 0; n < frames; ++n) {
        const double place = (n + 0.5) / frames;
        const double risen = 0.5 - 0.5 * std::cos(std::numbers::pi * (ramp == Ramp::Up ? place : 1 - place));
        sound.left[n] = risen * scale(samples[std::size_t(2 * n)]);
        sound.right[n] = risen * scale(samples[std::size_t(2 * n + 1)]);
    }
    return buffer;
}

}  // namespace

Result<Surroundings> Surroundings::of(const PlannedFile& file, const Rendition& rendition, const Spool& spool)
{
    if (file.parts.empty())
        return Surroundings();
    const std::int64_t begin = file.parts.front().begin;
    const std::int64_t end = file.parts.back().end;
    // A file with silence and fades of its own at its ends sounds as it stands; nothing is around it.
    if (!file.fades.empty())
        return Surroundings();
    auto before = ramped({std::max<std::int64_t>(0, begin - mostFrames), begin}, Ramp::Up, rendition, spool);
    if (!before)
        return before.error();
    auto after = ramped({end, std::min(spool.frames(), end + mostFrames)}, Ramp::Down, rendition, spool);
    if (!after)
        return after.error();
    return Surroundings{std::move(*before), std::move(*after)};
}

}  // namespace lacquer
