// SPDX-License-Identifier: GPL-3.0-or-later
// Runs independent pieces of work on several threads and answers as if they had run one after the other.
#pragma once

#include "base/Result.h"

#include <functional>
#include <vector>

namespace lacquer {

/// One piece of work; it keeps to its own data and looks at a Progress itself if it is to be cancelled.
using Job = std::function<Result<void>()>;

/// Runs jobs on `threads` threads.
class JobRunner {
public:
    /// At least one thread; one means: on the caller's.
    explicit JobRunner(int threads) : threads_(threads) {}

    /// As many threads as the machine has processors.
    [[nodiscard]] static int processors();

    /// Starts the jobs in order and returns when none runs any more. The first error keeps further jobs from starting.
    /// Jobs start in order, so all before a failed one have run: the error returned is that of the earliest failed job,
    /// the same one that a single thread would have met. Denormal numbers count as zero inside jobs on every thread.
    [[nodiscard]] Result<void> run(const std::vector<Job>& jobs) const;

private:
    int threads_;
};

}  // namespace lacquer
