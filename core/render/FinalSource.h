// SPDX-License-Identifier: GPL-3.0-or-later
// FinalSource: a group's last way out: drive, fades into silence, the delivery's sample rate, the final limiter and its
// last word. What it hands out only needs to be rounded.
#pragma once

#include "dsp/CeilingGuard.h"
#include "model/Plan.h"
#include "render/FinalSettings.h"
#include "render/Source.h"

#include <memory>
#include <vector>

namespace lacquer {

class ChainSource;
class GuardSource;

/// Where a group sounds on the delivered timeline: its range at the delivered rate, with the converter's ringing as far
/// as the neighbouring groups leave room. Ranges of different groups never overlap.
[[nodiscard]] FrameRange deliveredRange(const Plan& plan, std::size_t group, int rateHz);

/// Frames of the whole album at a delivered rate, rounded up.
[[nodiscard]] std::int64_t deliveredFrames(const Plan& plan, int rateHz);

/// Whether the long-kernel meter looks at what the limiter made and dips what is still over: what is delivered has passed
/// it; what is played has not, since it needs to look at everything.
enum class LastWord { Measured, Left };

/// One group on the delivered timeline. Read from its range's start for a build.
class FinalSource final : public Source {
public:
    /// `sound` is the group after the album chain, at the plan's rate; `group` gives drive and outer fades.
    FinalSource(std::unique_ptr<Source> sound, const PlannedGroup& group, int albumRateHz, FrameRange delivered,
                const FinalSettings& settings, LastWord lastWord = LastWord::Measured);

    [[nodiscard]] FrameRange range() const override { return range_; }
    void visitInputs(const std::function<void(Source&)>& visit) override { visit(*output_); }

    /// Largest reduction of the final limiter since the last call, dB >= 0.
    [[nodiscard]] double takeLimiterReductionDb();

    /// The dips the limiter's last word made, on the delivered timeline; asked for once, after the end has been read.
    [[nodiscard]] std::vector<CeilingGuard::Dip> takeDips();

protected:
    Result<void> start(std::int64_t frame) override;
    Result<void> produce(Block out) override;

private:
    std::unique_ptr<Source> output_;
    ChainSource* limiter_ = nullptr;  ///< inside output_
    GuardSource* guard_ = nullptr;    ///< inside output_
    FrameRange range_;
};

}  // namespace lacquer
