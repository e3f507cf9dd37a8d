// SPDX-License-Identifier: GPL-3.0-or-later
// WindowSource: the part of another source inside a window, cut sharply at its edges, optionally under a gain curve.
#pragma once

#include "render/GainCurve.h"
#include "render/Source.h"

#include <memory>

namespace lacquer {

/// The same timeline as its input; silent outside the window.
class WindowSource final : public Source {
public:
    WindowSource(std::unique_ptr<Source> input, FrameRange window, GainCurve gain = {});

    [[nodiscard]] FrameRange range() const override { return range_; }
    void visitInputs(const std::function<void(Source&)>& visit) override { visit(*input_); }

protected:
    Result<void> start(std::int64_t frame) override;
    Result<void> produce(Block out) override;

private:
    std::unique_ptr<Source> input_;
    FrameRange range_;
    GainCurve gain_;
};

}  // namespace lacquer
