// SPDX-License-Identifier: GPL-3.0-or-later
// ConvertSource: a source at another sample rate, its frame 0 where the input's frame 0 is.
#pragma once

#include "audio/Resampler.h"
#include "dsp/StereoBuffer.h"
#include "render/Source.h"

#include <memory>

namespace lacquer {

/// Range: convertedRange() of the input's. Sharp starts and ends ring, and that ringing is kept, so that two pieces of
/// one recording, converted apart and added, equal the whole.
class ConvertSource final : public Source {
public:
    ConvertSource(std::unique_ptr<Source> input, int fromRateHz, int toRateHz);

    [[nodiscard]] FrameRange range() const override { return range_; }
    void visitInputs(const std::function<void(Source&)>& visit) override { visit(*input_); }

protected:
    Result<void> start(std::int64_t frame) override;
    Result<void> produce(Block out) override;

private:
    std::unique_ptr<Source> input_;
    int fromRateHz_;
    int toRateHz_;
    FrameRange range_;
    Resampler resampler_;
    StereoBuffer fed_{maximumBlockFrames};
    StereoBuffer discarded_{maximumBlockFrames};
};

/// Puts a ConvertSource around an input when the rates differ.
[[nodiscard]] std::unique_ptr<Source> convertedTo(std::unique_ptr<Source> input, int fromRateHz, int toRateHz);

}  // namespace lacquer
