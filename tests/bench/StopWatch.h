// SPDX-License-Identifier: GPL-3.0-or-later
// StopWatch: processor time of this process, and the median of several measurements, which a busy machine moves least.
#pragma once

#include <functional>

namespace lacquer::bench {

/// User and system time of all threads of this process so far, in seconds.
[[nodiscard]] double processorSeconds();

/// Median processor time of `work` in milliseconds over `runs` runs, after one run that is not counted.
[[nodiscard]] double medianMilliseconds(int runs, const std::function<void()>& work);

}  // namespace lacquer::bench
