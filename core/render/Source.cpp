// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/Source.h"

namespace lacquer {

Result<void> Source::read(Block out)
{
    const FrameRange here = range();
    int done = 0;
    while (done < out.frames) {
        const int left = out.frames - done;
        if (here.contains(position_)) {
            const int count = int(std::min<std::int64_t>({left, here.end - position_, maximumBlockFrames}));
            if (!started_) {
                if (auto ready = start(position_); !ready)
                    return ready;
                started_ = true;
            }
            if (auto produced = produce(out.part(done, count)); !produced) {
                started_ = false;
                return produced;
            }
            position_ += count;
            done += count;
        } else {
            const bool before = position_ < here.begin;
            const int count = before ? int(std::min<std::int64_t>(left, here.begin - position_)) : left;
            out.part(done, count).clear();
            started_ = false;
            position_ += count;
            done += count;
        }
    }
    return {};
}

}  // namespace lacquer
