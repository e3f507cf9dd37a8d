// SPDX-License-Identifier: GPL-3.0-or-later
// Prefetch: reads sound files seconds ahead on a thread of its own, so that a slow disk is not heard at once.
#pragma once

#include "model/FileReference.h"
#include "render/Source.h"

#include <atomic>
#include <condition_variable>
#include <filesystem>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace lacquer {

/// Set when nobody wants the sound any more: whoever waits for a file gets the error Cancelled.
using CancelFlag = std::shared_ptr<const std::atomic<bool>>;

/// One reading thread for all files that play. Must outlive the sources it hands out.
class Prefetch {
public:
    explicit Prefetch(double secondsAhead = 3.0);
    ~Prefetch();
    Prefetch(const Prefetch&) = delete;
    Prefetch& operator=(const Prefetch&) = delete;

    /// The same sound as a FileSource's. Reading begins when the source is first read.
    [[nodiscard]] std::unique_ptr<Source> open(std::filesystem::path path, const FileReference& reference,
                                               std::int64_t delayFrames, CancelFlag cancelled);

private:
    struct Lane;
    class LaneSource;

    void run();
    [[nodiscard]] std::shared_ptr<Lane> neediest() const;

    double secondsAhead_;
    mutable std::mutex mutex_;  ///< guards all below and every lane
    std::condition_variable wanted_;
    std::condition_variable delivered_;
    std::vector<std::shared_ptr<Lane>> lanes_;
    bool quit_ = false;
    std::thread thread_;
};

}  // namespace lacquer
