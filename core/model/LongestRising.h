// SPDX-License-Identifier: GPL-3.0-or-later
// LongestRising: which elements of a list that was put in another order need not have been moved.
#pragma once

#include <algorithm>
#include <set>
#include <vector>

namespace lacquer {

/// The members of a longest rising subsequence of places in the old list, given in the new order.
[[nodiscard]] inline std::set<std::size_t> longestRising(const std::vector<std::size_t>& sequence)
{
    std::vector<std::size_t> ends;                                  // index of the smallest end of each length
    std::vector<std::size_t> previous(sequence.size(), sequence.size());
    for (std::size_t i = 0; i < sequence.size(); ++i) {
        const auto at = std::lower_bound(ends.begin(), ends.end(), sequence[i],
                                         [&](std::size_t end, std::size_t value) { return sequence[end] < value; });
        if (at != ends.begin())
            previous[i] = *(at - 1);
        if (at == ends.end())
            ends.push_back(i);
        else
            *at = i;
    }
    std::set<std::size_t> rising;
    for (std::size_t i = ends.empty() ? sequence.size() : ends.back(); i < sequence.size(); i = previous[i])
        rising.insert(sequence[i]);
    return rising;
}

}  // namespace lacquer
