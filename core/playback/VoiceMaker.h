// SPDX-License-Identifier: GPL-3.0-or-later
// VoiceMaker: a thread that makes and warms voices, so that playing never waits for a chain to settle.
#pragma once

#include "playback/Voice.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace lacquer {

/// One voice in the making, one that waits to be fetched, the newest wish after that. Any thread.
class VoiceMaker {
public:
    explicit VoiceMaker(Prefetch& prefetch);
    ~VoiceMaker();
    VoiceMaker(const VoiceMaker&) = delete;
    VoiceMaker& operator=(const VoiceMaker&) = delete;

    /// Replaces what waits. What is in the making is given up too, unless the wish keeps it going.
    void want(VoiceWish wish);
    /// Nothing is wanted any more.
    void forget();
    /// True while a wish is not answered.
    [[nodiscard]] bool busy() const;

    struct Answer {
        std::uint64_t request = 0;
        std::unique_ptr<Voice> voice;
        std::optional<Error> error;  ///< when there is no voice; never Cancelled
    };
    /// What has been finished since the last call.
    [[nodiscard]] std::optional<Answer> take();
    /// Voices that are done with, to be destroyed away from the thread that played them.
    void bury(std::unique_ptr<Voice> voice);

private:
    void run();

    Prefetch& prefetch_;
    mutable std::mutex mutex_;
    std::condition_variable wanted_;
    std::optional<VoiceWish> wish_;
    Voice* making_ = nullptr;
    bool isMaking_ = false;
    bool givenUp_ = false;
    std::optional<Answer> answer_;
    std::vector<std::unique_ptr<Voice>> buried_;
    bool quit_ = false;
    std::thread thread_;
};

}  // namespace lacquer
