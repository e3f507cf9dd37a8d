// SPDX-License-Identifier: GPL-3.0-or-later
// AudioWriter: where finished samples go, whatever the file format.
#pragma once

#include "base/Result.h"

#include <cstdint>

namespace lacquer {

/// Writes one new file, front to back. One thread at a time. A writer dropped before finish leaves a file that no
/// reader takes for complete; only after finish has succeeded is the file whole and on the disk.
class AudioWriter {
public:
    virtual ~AudioWriter() = default;

    /// Appends interleaved frames: integers at the file's depth, right-justified (16 bit: -32768…32767; a value out of
    /// range is an Internal error), or, for a file of 32-bit floats, the bits of each float. Fails with InputOutput.
    virtual Result<void> write(const std::int32_t* interleaved, int frames) = 0;

    /// Completes the header and syncs to the disk. Fails with InputOutput. Called once, last.
    virtual Result<void> finish() = 0;
};

}  // namespace lacquer
