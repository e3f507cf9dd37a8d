// SPDX-License-Identifier: GPL-3.0-or-later
// Resampler: another sample rate for a stereo stream, without delay and with the same bits however it is fed.
#pragma once

#include "dsp/Block.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace lacquer {

/// libsoxr at very high quality in double precision. Output frame n stands at input time n·in/out, counted from the
/// first pushed frame; before and after the input there is silence. Equal rates copy. One thread at a time.
class Resampler {
public:
    /// The library's own words, for instance "libsoxr-0.1.3".
    [[nodiscard]] static std::string libraryVersion();

    /// Rates of 8…384 kHz.
    Resampler(int inputRateHz, int outputRateHz);
    ~Resampler();

    /// round(frames · out / in), halves upwards: how many frames come out of so many.
    [[nodiscard]] static std::int64_t outputFrames(std::int64_t inputFrames, int inputRateHz, int outputRateHz);

    /// Takes the next input frames; any block sizes give the same bits.
    void push(ConstBlock input);

    /// Says that the input has ended: everything becomes available, outputFrames of it altogether.
    void finish();

    /// Frames that can be pulled now.
    [[nodiscard]] int available() const;

    /// Moves up to output.frames frames out; returns how many.
    int pull(Block output);

    /// Forgets everything: equals a new Resampler of the same rates.
    void reset();

private:
    struct Engine;
    void take(ConstBlock input);
    void convert();

    std::unique_ptr<Engine> engine_;
    int inputRateHz_;
    int outputRateHz_;
    std::vector<double> pending_;   ///< interleaved input, less than one step of the engine
    std::vector<double> converted_; ///< interleaved output of one step
    std::vector<double> ready_;     ///< interleaved output, from readFrom_ on
    std::size_t readFrom_ = 0;
    std::int64_t pushed_ = 0;
    std::int64_t produced_ = 0;
    std::int64_t toDiscard_ = 0;    ///< output frames of the silence before the first pushed frame
};

}  // namespace lacquer
