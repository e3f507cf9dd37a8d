// SPDX-License-Identifier: GPL-3.0-or-later
// ChainSource: a source through a chain of processors, with the chain's delay paid by reading ahead.
#pragma once

#include "dsp/Processor.h"
#include "dsp/StereoBuffer.h"
#include "model/Chain.h"
#include "render/ChainMeters.h"
#include "render/ChainTap.h"
#include "render/DeltaTap.h"
#include "render/ProcessorReading.h"
#include "render/Source.h"

#include <memory>
#include <optional>
#include <vector>

namespace lacquer {

/// Frames a chain is warmed on before the frame a seek asks for.
[[nodiscard]] inline std::int64_t warmUpFrames(int rateHz) { return 5 * std::int64_t(rateHz); }

/// Its range is the input's, longer by what the chain rings. Detectors read the sound itself, or, given a key, what the
/// key sounds like at the same place of the same chain: so an instrumental moves with the gain of the full song.
/// Bypassed, transparent and unknown processors take no part.
class ChainSource final : public Source {
public:
    /// The key, if any, has the same timeline as the input.
    ChainSource(std::unique_ptr<Source> input, const Chain& chain, int rateHz, std::unique_ptr<Source> key = nullptr);

    [[nodiscard]] FrameRange range() const override { return range_; }

    /// Largest gain reduction of any of its processors since the last call, dB >= 0.
    [[nodiscard]] double takeGainReductionDb();

    /// For playback. Builds never call what follows, so it cannot change them.
    void visitInputs(const std::function<void(Source&)>& visit) override;
    /// Warms on so many frames before a seek instead; set before the first read.
    void setWarmUp(std::int64_t frames) { warmUp_ = frames; }
    /// New numbers for the processors among these ids, which glide there; nothing structural may have changed.
    void update(const std::function<const ProcessorSettings*(Id)>& find);
    /// Whether one of these processors is of this chain, running or not.
    [[nodiscard]] bool holds(Id processor) const;
    /// Only what this stretch changes is heard: the sound after it less the sound before it, which waits for it; nothing of
    /// what comes after it in the chain. The stretch must be of this chain. Before the first read.
    void hearOnlyChange(const DeltaTap& tap);
    /// The sound passes as it is, as late as if it were processed. Before the first read.
    void pass();
    /// From now on readings hold the energies before and after each processor. Before the first read.
    void measureLevels() { measures_ = true; }
    /// What each running processor has done since the last call.
    void takeReadings(const std::function<void(const ProcessorReading&)>& take);
    /// The first processor that turns silence into something that is no number, or no id. Spoils what plays.
    [[nodiscard]] Id findNonFinite();

protected:
    Result<void> start(std::int64_t frame) override;
    Result<void> produce(Block out) override;

private:
    using Processors = std::vector<std::unique_ptr<Processor>>;

    [[nodiscard]] static Processors makeProcessors(const Chain& chain, int rateHz);
    Result<void> advance(Block out);
    /// Runs processors first … end - 1.
    void run(std::size_t first, std::size_t end, Block out, Block key);
    /// So many of the first `count` members of the chain are running ones.
    [[nodiscard]] std::size_t running(std::size_t count) const;
    [[nodiscard]] std::size_t placeOf(Id processor) const;

    std::unique_ptr<Source> input_;
    std::unique_ptr<Source> key_;
    Chain chain_;
    int rateHz_;
    std::vector<Id> ids_;    ///< of processors_
    Processors processors_;  ///< made when the first sound is asked for: many sources are only asked for their range
    Processors keyProcessors_;
    std::int64_t latency_;
    std::int64_t warmUp_;
    FrameRange range_;
    StereoBuffer keySound_;
    std::optional<ChainTap> tap_;
    std::optional<StereoDelay> passing_;
    bool measures_ = false;
    std::optional<ChainMeters> meters_;
};

}  // namespace lacquer
