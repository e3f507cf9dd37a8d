// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ChainDiff.h"

#include "dsp/Registry.h"
#include "model/LongestRising.h"

#include <algorithm>

namespace lacquer {

namespace {

using Kind = ChainChange::Kind;

void compare(const ProcessorSettings& before, const ProcessorSettings& after, std::vector<ChainChange>& changes)
{
    if (before.bypassed != after.bypassed)
        changes.push_back({Kind::Switched, after, -1, double(before.bypassed), double(after.bypassed)});
    if (before.algorithm != after.algorithm)
        changes.push_back({Kind::Algorithm, after, -1, double(before.algorithm), double(after.algorithm)});
    for (std::size_t i = 0; i < std::min(before.values.size(), after.values.size()); ++i)
        if (before.values[i] != after.values[i])
            changes.push_back({Kind::Parameter, after, int(i), before.values[i], after.values[i]});
    if (before.unknownParameters != after.unknownParameters || before.unknown != after.unknown)
        changes.push_back({Kind::Unknown, after, -1, 0, 0});
}

}  // namespace

std::vector<ChainChange> chainChanges(const Chain& before, const Chain& after)
{
    const auto placeIn = [](const Chain& chain, const ProcessorSettings& wanted) {
        const auto found = std::find_if(chain.begin(), chain.end(),
                                        [&](const auto& one) { return one.id == wanted.id && one.type == wanted.type; });
        return std::size_t(found - chain.begin());
    };
    std::vector<ChainChange> changes;
    for (std::size_t i = 0; i < before.size(); ++i)
        if (placeIn(after, before[i]) == after.size())
            changes.push_back({Kind::Removed, before[i], -1, double(i), 0});
    std::vector<std::size_t> kept;
    for (const ProcessorSettings& settings : after)
        if (const std::size_t old = placeIn(before, settings); old < before.size())
            kept.push_back(old);
    const auto unmoved = longestRising(kept);
    for (std::size_t i = 0; i < after.size(); ++i) {
        const std::size_t old = placeIn(before, after[i]);
        if (old == before.size()) {
            changes.push_back({Kind::Added, after[i], -1, 0, double(i)});
            continue;
        }
        if (!unmoved.contains(old))
            changes.push_back({Kind::Moved, after[i], -1, double(old), double(i)});
        compare(before[old], after[i], changes);
    }
    return changes;
}

}  // namespace lacquer
