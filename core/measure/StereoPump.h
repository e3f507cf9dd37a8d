// SPDX-License-Identifier: GPL-3.0-or-later
// StereoPump: a file's sound in the shape that meters take.
#pragma once

#include "audio/AudioReader.h"
#include "base/Progress.h"
#include "dsp/StereoBuffer.h"

namespace lacquer {

/// Hands the rest of a file to `sink(ConstBlock, std::int64_t frame)` block by block; a mono file sounds on both sides. Adds
/// the frames to the progress. Fails with the reader's error, or Cancelled within a block.
template <class Sink>
Result<void> pumpStereo(AudioReader& reader, Progress& progress, Sink&& sink)
{
    constexpr int blockFrames = 4096;
    const int channels = reader.format().channels;
    std::vector<double> interleaved(static_cast<std::size_t>(blockFrames * channels));
    StereoBuffer sound(blockFrames);
    std::int64_t frame = 0;
    while (true) {
        if (progress.cancelled())
            return Progress::cancelledError();
        const auto frames = reader.read(interleaved.data(), blockFrames);
        if (!frames)
            return frames.error();
        if (*frames == 0)
            return {};
        const Block block = sound.block(*frames);
        for (int n = 0; n < *frames; ++n) {
            block.left[n] = interleaved[std::size_t(n * channels)];
            block.right[n] = interleaved[std::size_t(n * channels + channels - 1)];
        }
        sink(ConstBlock(block), frame);
        frame += *frames;
        progress.add(*frames);
    }
}

}  // namespace lacquer
