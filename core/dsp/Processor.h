// SPDX-License-Identifier: GPL-3.0-or-later
// Processor: the verbs every sound processor knows, in the order life calls them, and the line that registers one.
#pragma once

#include "dsp/Block.h"
#include "dsp/Parameter.h"

#include <cstdint>
#include <memory>
#include <span>

namespace lacquer {

/// Changes sound in place. Stereo, double, one rate per life. Not thread-safe: one thread at a time.
///
/// Life: prepare once; set; then process blocks of any size up to maximumFrames in the order of time; reset to start again.
/// Nothing allocates, locks or fails after prepare. Any partition of the same signal into blocks gives the same bits:
/// whatever works in steps counts frames since reset, never since the start of a block.
class Processor {
public:
    virtual ~Processor() = default;

    /// Sizes every buffer. rateHz is 8000…384000; maximumFrames bounds every later process call. Ends in the reset state.
    virtual void prepare(double rateHz, int maximumFrames) = 0;

    /// Takes one value per row of the table, in table order, inside the rows' ranges. Before the first process after a
    /// reset it takes effect at once; later, numbers glide there over 20 to 50 ms without a click. Structural rows must not
    /// change after prepare has been followed by process.
    virtual void set(std::span<const double> values) = 0;

    /// Forgets all sound: equals a freshly prepared processor with the same settings, bit for bit.
    virtual void reset() = 0;

    /// Processes audio in place. Every detector reads key, which has as many frames as audio and may be the very same
    /// memory; the audio path must not. With a fixed key the processor is linear, unless its registry line says otherwise.
    virtual void process(Block audio, ConstBlock key) = 0;

    /// The largest gain reduction in dB (>= 0) since the last call, or 0 where the idea makes no sense.
    virtual double takeGainReductionDb() { return 0.0; }
};

/// What the registry knows about one processor.
struct ProcessorType {
    const char* id;                          ///< "compressor": stable name in project files and on the command line
    const char* name;                        ///< English, marked with QT_TRANSLATE_NOOP("Processor", …)
    int algorithm;                           ///< raised whenever the sound for the same settings changes
    std::span<const Parameter> parameters;
    std::span<const double> defaults;        ///< one per parameter, read from the Settings' initialisers
    bool linearWithFixedKey;
    std::unique_ptr<Processor> (*create)();
    /// Delay of the audio path in frames; depends on structural settings and rate only.
    std::int64_t (*latencyFrames)(std::span<const double> values, double rateHz);
    /// How long something may still ring, 180 dB under the input, after the input has ended (latency not counted).
    std::int64_t (*tailFrames)(std::span<const double> values, double rateHz);
    /// True when these values leave every sample as it is (latency is then 0), so that the chain may skip the processor.
    bool (*isTransparent)(std::span<const double> values);
};

}  // namespace lacquer
