// SPDX-License-Identifier: GPL-3.0-or-later
// LiveFeed: a thread that measures what is heard, when it is heard, and hands the figures to the window.
#pragma once

#include "Listening.h"
#include "playback/Player.h"

#include <array>
#include <atomic>
#include <mutex>
#include <thread>

namespace lacquer {

class LiveFeed {
public:
    explicit LiveFeed(Player& player);
    ~LiveFeed();
    LiveFeed(const LiveFeed&) = delete;
    LiveFeed& operator=(const LiveFeed&) = delete;

    struct Snapshot {
        LiveReading reading;
        LivePictures pictures;
        std::map<Id, double> reductionsDb;
        std::map<Id, std::array<double, ProcessorReading::mostBands>> bandMovesDb;
        std::map<Id, ModuleLevels> levels;
        std::uint64_t number = 0;   ///< rises with everything new
    };

    /// What was heard last; any thread, at once.
    [[nodiscard]] std::uint64_t number() const { return number_; }
    [[nodiscard]] Snapshot take() const;
    void reset() { resetAsked_ = true; }

private:
    void run();

    Player& player_;
    std::atomic<bool> quit_ = false;
    std::atomic<bool> resetAsked_ = false;
    std::atomic<std::uint64_t> number_ = 0;
    mutable std::mutex mutex_;
    Snapshot snapshot_;
    std::thread thread_;
};

}  // namespace lacquer
