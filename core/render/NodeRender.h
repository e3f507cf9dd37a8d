// SPDX-License-Identifier: GPL-3.0-or-later
// NodeRender: renders what an album's tree needs and the cache does not have yet, on all processors.
#pragma once

#include "base/Progress.h"
#include "render/AlbumTree.h"

#include <QStringList>

namespace lacquer {

/// What renderNodes did.
struct NodeCounts {
    int rendered = 0;
    int cached = 0;
    QStringList renderedNames;  ///< in the tree's order
};

/// Renders the tree's nodes that are absent from `cache` (the one the tree reads from) or damaged there: stems, then songs,
/// then groups, those of one level in parallel on `threads` threads, in blocks of `blockFrames`, which must not matter.
/// Tells `progress` the frames to expect and those done. Fails with the first error of the tree's order, or Cancelled;
/// what was finished until then stays in the cache. Does not trim the cache: until everything has been read, all of it
/// is needed. The caller's thread and those it starts.
[[nodiscard]] Result<NodeCounts> renderNodes(const AlbumTree& tree, RenderCache& cache, int threads, int blockFrames,
                                             Progress& progress);

}  // namespace lacquer
