// SPDX-License-Identifier: GPL-3.0-or-later
// GuardSource: the limiter's last word as a source, which reads ahead what it delays.
#pragma once

#include "dsp/CeilingGuard.h"
#include "render/Source.h"

#include <memory>
#include <vector>

namespace lacquer {

/// Its input with dips where a true peak was still over the ceiling.
class GuardSource final : public Source {
public:
    GuardSource(std::unique_ptr<Source> input, int rateHz, double ceilingDbtp);

    [[nodiscard]] FrameRange range() const override { return input_->range(); }
    void visitInputs(const std::function<void(Source&)>& visit) override { visit(*input_); }

    /// The dips since the last seek, on this source's timeline; asked for once, after the end has been read.
    [[nodiscard]] std::vector<CeilingGuard::Dip> takeDips();

protected:
    Result<void> start(std::int64_t frame) override;
    Result<void> produce(Block out) override;

private:
    std::unique_ptr<Source> input_;
    CeilingGuard guard_;
    std::int64_t latency_;
    std::int64_t startedAt_ = 0;
    std::vector<CeilingGuard::Dip> dips_;
};

}  // namespace lacquer
