// SPDX-License-Identifier: GPL-3.0-or-later
// StemLevelSource: a stem's polarity, gain with its ride, and balance.
#pragma once

#include "dsp/Ramp.h"
#include "model/Stem.h"
#include "render/GainCurve.h"
#include "render/Source.h"

#include <memory>

namespace lacquer {

/// Balance only attenuates: in the centre both sides pass unchanged. A unity gain leaves every sample as it is.
class StemLevelSource final : public Source {
public:
    StemLevelSource(std::unique_ptr<Source> input, const Stem& stem, int albumRateHz);

    /// The input itself when the stem changes nothing.
    [[nodiscard]] static std::unique_ptr<Source> around(std::unique_ptr<Source> input, const Stem& stem, int albumRateHz);

    [[nodiscard]] FrameRange range() const override { return input_->range(); }
    void visitInputs(const std::function<void(Source&)>& visit) override { visit(*input_); }

    /// Of the stem it was made for.
    [[nodiscard]] Id stem() const { return stem_; }
    /// For playback: glides over 20 ms to the stem's gain, balance and polarity; its ride stays. Builds never call it.
    void update(const Stem& stem);

protected:
    Result<void> start(std::int64_t frame) override;
    Result<void> produce(Block out) override;

private:
    std::unique_ptr<Source> input_;
    GainCurve ride_;
    Id stem_;
    int rateHz_;
    Ramp left_;
    Ramp right_;
};

}  // namespace lacquer
