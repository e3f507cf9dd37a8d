// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/StopWatch.h"

#include <time.h>

#include <algorithm>
#include <vector>

namespace lacquer::bench {

double processorSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) + 1e-9 * double(now.tv_nsec);
}

double medianMilliseconds(int runs, const std::function<void()>& work)
{
    work();
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const double start = processorSeconds();
        work();
        times.push_back(1000.0 * (processorSeconds() - start));
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

}  // namespace lacquer::bench
