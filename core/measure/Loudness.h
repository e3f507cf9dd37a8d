// SPDX-License-Identifier: GPL-3.0-or-later
// Loudness: measures how loud a programme is (ITU-R BS.1770, EBU R 128), with its own eyes and libebur128's.
#pragma once

#include "base/FrameRange.h"
#include "dsp/Block.h"
#include "dsp/KWeighting.h"
#include "measure/LoudnessReading.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace lacquer {

/// Fed with a programme from its start, block by block; any partition gives the same bits.
///
/// Our own measurement keeps weighted energies of 10 ms, so every window at a 10 ms hop and the exact lists of gating
/// blocks come for free. libebur128 runs beside it for integrated loudness and range: two programs that agree are worth
/// more than one. One thread at a time. Memory grows by less than 2 kB per second.
class Loudness {
public:
    /// Version of the library that measures beside us, for instance "1.2.6".
    [[nodiscard]] static std::string libraryVersion();

    enum class Library {
        Beside,   ///< libebur128 measures too and its figures are the reading: what is reported and verified
        Without,  ///< our own figures only, four times as fast: for meters on screen and for solving
    };

    /// How many LU libebur128 and we may differ before one of us must be wrong: 0.02 up to 48 kHz. Above, the library's
    /// bilinear filters read up to 0.034 LU low, measured, so the limit is 0.04.
    [[nodiscard]] static double agreementLimitLu(int rateHz) { return rateHz <= 48000 ? 0.02 : 0.04; }

    /// rateHz 8000…384000. With one channel only `left` of every block is measured, as BS.1770 has it for a mono file.
    explicit Loudness(int rateHz, int channels = 2, Library library = Library::Beside);
    ~Loudness();
    Loudness(Loudness&&) noexcept;
    Loudness& operator=(Loudness&&) noexcept;

    /// Takes the next frames of the programme.
    void process(ConstBlock in);

    /// The figures of the programme so far.
    [[nodiscard]] LoudnessReading reading() const;

    /// Loudness of the last 400 ms and 3 s, in steps of 10 ms; before the start there was silence.
    [[nodiscard]] double momentaryLufs() const;
    [[nodiscard]] double shortTermLufs() const;

    /// Short-term loudness every 100 ms: entry i is the window that ends (i + 1) * 100 ms after the start. The first 29
    /// windows reach into the silence before the start.
    [[nodiscard]] std::vector<double> shortTermSeriesLufs() const;

    /// Highest short-term loudness at a 10 ms hop among the windows that touch no excluded span. -infinity without any.
    [[nodiscard]] double maxShortTermLufs(std::span<const FrameRange> excluded) const;

    /// loudestFifth of the windows that lie whole inside the programme, every 100 ms, and touch no excluded span. A
    /// programme shorter than 3 s counts as one window. -infinity when nothing remains.
    [[nodiscard]] double loudPartLufs(std::span<const FrameRange> excluded = {}) const;

    /// Mean energies of the gating blocks so far, for pooling with gatedLoudness after this object is gone.
    [[nodiscard]] std::vector<double> gatingBlocks() const;

    /// Integrated loudness of several programmes as one album: the blocks of all are gated together. Only the two
    /// integrated figures are set; libebur128's needs every programme to have been measured beside it.
    [[nodiscard]] static LoudnessReading album(std::span<const Loudness* const> programmes);

private:
    struct Reference;

    static constexpr std::int64_t momentarySteps = 40;
    static constexpr std::int64_t shortTermSteps = 300;
    static constexpr std::int64_t hopSteps = 10;

    [[nodiscard]] std::int64_t steps() const { return std::int64_t(energyUpTo_.size()) - 1; }
    [[nodiscard]] std::int64_t frameOfStep(std::int64_t step) const { return step * rateHz_ / 100; }
    /// Mean energy of the window of that many steps that ends with step `end` (exclusive).
    [[nodiscard]] double windowEnergy(std::int64_t end, std::int64_t length) const;
    [[nodiscard]] std::vector<double> shortTermEnergies(std::span<const FrameRange> excluded) const;
    [[nodiscard]] double highest(std::int64_t length, std::span<const FrameRange> excluded) const;
    void measure(ConstBlock in);

    int rateHz_;
    int channels_;
    KWeighting weighting_;
    std::array<double, 2> stepEnergy_{};  ///< of the 10 ms step that is being filled
    std::int64_t frames_ = 0;
    std::vector<double> energyUpTo_{0.0};  ///< sum of all steps before this one
    std::vector<double> silence_;          ///< the other channel of a mono programme
    std::unique_ptr<Reference> reference_;
};

}  // namespace lacquer
