// SPDX-License-Identifier: GPL-3.0-or-later
// Source: sound that is pulled. Everything heard, measured or delivered comes out of a tree of these.
#pragma once

#include "base/FrameRange.h"
#include "base/Result.h"
#include "dsp/Block.h"

#include <cstdint>
#include <functional>

namespace lacquer {

/// A stretch of stereo sound on a timeline of its own, silent outside its range. Nothing arrives live, so a source that
/// needs to look ahead reads ahead: every source is aligned to the frame, however much its processors delay.
///
/// One thread at a time. Any block sizes give the same bits. Reading from the range's start (or before) is what builds
/// do and defines the sound; a seek into the middle warms processors on what lies before.
class Source {
public:
    virtual ~Source() = default;

    /// Where it may differ from silence: content plus what rings before and after.
    [[nodiscard]] virtual FrameRange range() const = 0;

    /// The next read starts here; any frame is allowed.
    void seek(std::int64_t frame)
    {
        position_ = frame;
        started_ = false;
    }

    [[nodiscard]] std::int64_t position() const { return position_; }

    /// Fills the block with the next frames. Fails when a file does, with a sentence that names it; then a seek must come
    /// before the next read.
    Result<void> read(Block out);

    /// Shows the sources this one pulls, so that what plays can find the processors inside a tree. Not while it is read.
    virtual void visitInputs(const std::function<void(Source&)>&) {}

protected:
    /// Gets ready to produce from a frame inside the range.
    virtual Result<void> start(std::int64_t frame) = 0;
    /// Produces the next frames, all inside the range.
    virtual Result<void> produce(Block out) = 0;

private:
    std::int64_t position_ = 0;
    bool started_ = false;
};

/// Largest block that sources hand each other.
inline constexpr int maximumBlockFrames = 4096;

}  // namespace lacquer
