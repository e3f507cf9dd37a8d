// SPDX-License-Identifier: GPL-3.0-or-later
// Progress of long work: workers add what they did, a watcher polls, anyone may cancel. Knows no threads.
#pragma once

#include "base/Result.h"
#include "base/Text.h"

#include <atomic>
#include <cstdint>

namespace lacquer {

/// Thread-safe counters and a cancel flag. Long functions take a Progress& and look at cancelled() every block,
/// so that work stops within a fraction of a second.
class Progress {
public:
    Progress() = default;
    /// Counts for itself, in whatever unit, and is cancelled together with the whole, which must outlive it.
    explicit Progress(const Progress* whole) : whole_(whole) {}

    /// Announces more work, in any unit that is used consistently (frames of audio, bytes).
    void expect(std::int64_t units) { expected_.fetch_add(units, std::memory_order_relaxed); }
    /// Says that some of it is done.
    void add(std::int64_t units) { done_.fetch_add(units, std::memory_order_relaxed); }
    /// 0…1; 0 while nothing is expected.
    [[nodiscard]] double fraction() const
    {
        const auto expected = expected_.load(std::memory_order_relaxed);
        const auto done = done_.load(std::memory_order_relaxed);
        return expected <= 0 ? 0.0 : done >= expected ? 1.0 : double(done) / double(expected);
    }

    void cancel() { cancelled_.store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool cancelled() const { return cancelled_.load(std::memory_order_relaxed) || (whole_ && whole_->cancelled()); }

    /// The error every function returns when it notices that it was cancelled.
    [[nodiscard]] static Error cancelledError() { return {ErrorKind::Cancelled, Text::tr("Stopped as asked; nothing was changed.")}; }

private:
    std::atomic<std::int64_t> expected_{0};
    std::atomic<std::int64_t> done_{0};
    std::atomic<bool> cancelled_{false};
    const Progress* whole_ = nullptr;
};

}  // namespace lacquer
