// SPDX-License-Identifier: GPL-3.0-or-later
// SumSource: several sources placed on one timeline and added, always in the same order.
#pragma once

#include "dsp/StereoBuffer.h"
#include "render/Source.h"

#include <memory>
#include <vector>

namespace lacquer {

/// Where what one source plays is heard: its own frame 0 at `offset`.
struct PlacedSource {
    std::unique_ptr<Source> source;
    std::int64_t offset = 0;
};

/// The sum of its members; its range is the smallest that holds theirs. A single member passes as it is, but for -0,
/// which becomes 0.
class SumSource final : public Source {
public:
    explicit SumSource(std::vector<PlacedSource> members);

    [[nodiscard]] FrameRange range() const override { return range_; }
    void visitInputs(const std::function<void(Source&)>& visit) override;

protected:
    Result<void> start(std::int64_t frame) override;
    Result<void> produce(Block out) override;

private:
    std::vector<PlacedSource> members_;
    FrameRange range_;
    StereoBuffer scratch_{maximumBlockFrames};
    std::int64_t at_ = 0;
};

}  // namespace lacquer
