// SPDX-License-Identifier: GPL-3.0-or-later
// MemorySource: borrowed sound as a source, so that a stage can be measured without what comes before it.
#pragma once

#include "render/Source.h"
#include "support/Signals.h"

#include <algorithm>

namespace lacquer::bench {

/// Frame 0 is the sound's first; the sound must outlive it.
class MemorySource final : public Source {
public:
    explicit MemorySource(const test::Stereo& sound) : sound_(sound) {}

    [[nodiscard]] FrameRange range() const override { return {0, sound_.frames()}; }

protected:
    Result<void> start(std::int64_t frame) override
    {
        at_ = frame;
        return {};
    }
    Result<void> produce(Block out) override
    {
        out.copyFrom({sound_.left.data() + at_, sound_.right.data() + at_, out.frames});
        at_ += out.frames;
        return {};
    }

private:
    const test::Stereo& sound_;
    std::int64_t at_ = 0;
};

}  // namespace lacquer::bench
