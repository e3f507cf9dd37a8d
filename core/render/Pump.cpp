// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/Pump.h"

#include "dsp/StereoBuffer.h"

#include <algorithm>

namespace lacquer {

Result<void> pump(Source& source, FrameRange range, int blockFrames, Progress& progress, const Sink& sink)
{
    StereoBuffer buffer(blockFrames);
    source.seek(range.begin);
    for (std::int64_t frame = range.begin; frame < range.end;) {
        if (progress.cancelled())
            return Progress::cancelledError();
        const Block block = buffer.block(int(std::min<std::int64_t>(blockFrames, range.end - frame)));
        if (auto read = source.read(block); !read)
            return read;
        if (auto taken = sink(block, frame); !taken)
            return taken;
        progress.add(block.frames);
        frame += block.frames;
    }
    return {};
}

int blockFramesFromEnvironment()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("LACQUER_BLOCK", &isNumber);
    return isNumber ? std::clamp(wanted, 16, 65536) : maximumBlockFrames;
}

}  // namespace lacquer
