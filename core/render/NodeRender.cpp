// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/NodeRender.h"

#include "base/JobRunner.h"

namespace lacquer {

Result<NodeCounts> renderNodes(const AlbumTree& tree, RenderCache& cache, int threads, int blockFrames, Progress& progress)
{
    const std::vector<Node> nodes = tree.nodes();
    // Looking into the cache reads whole entries once, so that is shared out too.
    std::vector<char> present(nodes.size(), 0);
    std::vector<Job> looks;
    for (std::size_t i = 0; i < nodes.size(); ++i)
        looks.push_back([&, i]() -> Result<void> {
            if (progress.cancelled())
                return Progress::cancelledError();
            present[i] = cache.contains(nodes[i].key) ? 1 : 0;
            return {};
        });
    const JobRunner runner(threads);
    if (auto looked = runner.run(looks); !looked)
        return looked.error();

    NodeCounts counts;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (present[i]) {
            ++counts.cached;
            continue;
        }
        ++counts.rendered;
        counts.renderedNames << nodes[i].name;
        progress.expect(nodes[i].make()->range().frames());
    }
    for (const NodeLevel level : {NodeLevel::Stem, NodeLevel::Song, NodeLevel::Group}) {
        std::vector<Job> jobs;
        for (std::size_t i = 0; i < nodes.size(); ++i)
            if (nodes[i].level == level && !present[i])
                jobs.push_back([&, i]() -> Result<void> {
                    const auto source = nodes[i].make();
                    return cache.store(nodes[i].key, *source, blockFrames, progress);
                });
        if (auto rendered = runner.run(jobs); !rendered)
            return rendered.error();
    }
    return counts;
}

}  // namespace lacquer
