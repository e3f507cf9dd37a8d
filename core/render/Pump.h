// SPDX-License-Identifier: GPL-3.0-or-later
// Pump: pulls a source from end to end and hands its sound to whoever asked, block by block.
#pragma once

#include "base/Progress.h"
#include "render/Source.h"

#include <functional>

namespace lacquer {

/// Takes the next block and the frame of its first sample on the source's timeline.
using Sink = std::function<Result<void>(ConstBlock sound, std::int64_t frame)>;

/// Pulls the frames of `range` in blocks of `blockFrames`, looks at progress.cancelled() before each, and adds the frames
/// to the progress. Stops at the first error. The caller's thread.
Result<void> pump(Source& source, FrameRange range, int blockFrames, Progress& progress, const Sink& sink);

/// Block size of builds: LACQUER_BLOCK from the environment, 16…65536, or 4096. It must not matter.
[[nodiscard]] int blockFramesFromEnvironment();

}  // namespace lacquer
