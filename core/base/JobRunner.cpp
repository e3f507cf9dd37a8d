// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/JobRunner.h"

#include "base/Denormals.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>

namespace lacquer {

namespace {

/// What the threads of one run share.
class Run {
public:
    explicit Run(const std::vector<Job>& jobs) : jobs_(jobs) {}

    /// Takes jobs until none is left or one has failed.
    void work()
    {
        const ScopedFlushDenormals flush;
        while (!failed_.load(std::memory_order_acquire)) {
            const std::size_t index = next_.fetch_add(1, std::memory_order_relaxed);
            if (index >= jobs_.size())
                return;
            if (auto done = jobs_[index](); !done)
                remember(index, done.error());
        }
    }

    [[nodiscard]] Result<void> result() const { return error_ ? Result<void>(*error_) : Result<void>(); }

private:
    void remember(std::size_t index, const Error& error)
    {
        const std::lock_guard lock(mutex_);
        if (!error_ || index < failedIndex_) {
            error_ = error;
            failedIndex_ = index;
        }
        failed_.store(true, std::memory_order_release);
    }

    const std::vector<Job>& jobs_;
    std::atomic<std::size_t> next_{0};
    std::atomic<bool> failed_{false};
    std::mutex mutex_;
    std::optional<Error> error_;
    std::size_t failedIndex_ = 0;
};

}  // namespace

int JobRunner::processors()
{
    return std::max(1, int(std::thread::hardware_concurrency()));
}

Result<void> JobRunner::run(const std::vector<Job>& jobs) const
{
    Run run(jobs);
    {
        std::vector<std::jthread> others;
        const std::size_t wanted = std::min(std::size_t(std::max(threads_, 1)), jobs.size());
        try {
            for (std::size_t i = 1; i < wanted; ++i)
                others.emplace_back([&run] { run.work(); });
        } catch (const std::system_error&) {
            // The system gives no more threads: those there are do the work.
        }
        run.work();
    }
    return run.result();
}

}  // namespace lacquer
