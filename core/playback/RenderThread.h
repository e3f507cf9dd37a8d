// SPDX-License-Identifier: GPL-3.0-or-later
// RenderThread: keeps the ring full with what the orders say, and moves from one tree of sources to the next unheard.
#pragma once

#include "playback/RenderOrders.h"
#include "playback/RingReader.h"
#include "playback/TapQueue.h"
#include "playback/VoiceMaker.h"

#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace lacquer {

/// Orders and state may be given and asked from any thread; both return at once.
class RenderThread {
public:
    /// `ring` is written here only; `reader` is its other end.
    RenderThread(SampleRing& ring, RingReader& reader);
    ~RenderThread();
    RenderThread(const RenderThread&) = delete;
    RenderThread& operator=(const RenderThread&) = delete;

    /// Changes the orders by a function.
    void order(const std::function<void(RenderOrders&)>& change);
    [[nodiscard]] RenderState state() const;

    /// The oldest rendered block that has been heard by now.
    bool takeTap(TapBlock& block) { return taps_.take(block, ring_.readIndex()); }

private:
    /// Chains of a tree that replaces another one after an edit are warmed on so much, each; a longer warmed one follows.
    static constexpr double editWarmSeconds = 0.1;

    struct Stretch {
        std::uint32_t generation = 0;
        Programme programme = Programme::Album;
        Id song;
    };

    void run();
    void takeOrders();
    void takeAlbum(const RenderOrders& now);
    void takeDelta(const RenderOrders& now);
    void takeProgramme(const RenderOrders& now);
    void restartAt(std::int64_t frame);
    void beginStretch();
    void wish(VoiceWish wish);
    /// A voice for what is playing now, warmed so long, to be crossfaded to.
    void wishAgain(double warmSeconds, std::int64_t followOffset = 0);
    [[nodiscard]] VoiceWish wishFor(std::int64_t frame) const;
    void wishSuccessor();
    void dropSuccessor();
    void takeVoice();
    void takeSuccessor();
    /// Makes a voice play the newest album's numbers; false when that takes a new voice.
    [[nodiscard]] bool refresh(Voice& voice);
    void join(std::unique_ptr<Voice> incoming);
    void fill();
    void renderBlock(int frames);
    void emit(Block sound, std::int64_t frame);
    void arriveAtEnd();
    void openWhenReady();
    void stopBecause(const QString& sentence);
    void endWhenHeard();
    void settle();
    void growAfterUnderruns();
    [[nodiscard]] std::int64_t unheard() const;
    [[nodiscard]] bool insideLoop() const;
    [[nodiscard]] std::int64_t nextBoundary() const;
    [[nodiscard]] Id songAfter(Id song) const;
    [[nodiscard]] int ringTarget() const;

    SampleRing& ring_;
    RingReader& reader_;
    TapQueue taps_{1024};

    mutable std::mutex mutex_;          ///< guards orders_, state_, stretches_
    std::condition_variable ordered_;
    RenderOrders orders_;
    RenderState state_;
    std::array<Stretch, 64> stretches_{};
    std::uint32_t restart_ = 0;         ///< generation of the last restart; what was heard before is no place any more
    std::int64_t restartPlace_ = 0;
    bool quit_ = false;

    // The render thread's own.
    RenderOrders at_;                   ///< the orders acted on
    int rateHz_ = 44100;
    std::optional<Plan> plan_;
    Monitor monitor_;
    std::unique_ptr<Voice> voice_;
    std::unique_ptr<Voice> successor_;  ///< takes over at the loop's end or the song's
    bool needsStart_ = true;            ///< nothing sounds: play begins at place_
    std::int64_t place_ = 0;
    bool waitsToOpen_ = false;
    bool beginsAtOnce_ = false;
    bool ended_ = false;
    bool muted_ = false;
    /// What sounds was warmed shortly only, or glided here: when edits rest, a voice made from scratch takes over.
    bool settles_ = false;
    std::chrono::steady_clock::time_point settleAt_;
    std::uint64_t discardMark_ = 0;
    std::uint64_t underruns_ = 0;
    int extraFrames_ = 0;               ///< the ring is kept fuller after underruns
    std::uint64_t firstValid_ = 0;      ///< answers to older wishes are thrown away
    std::uint64_t request_ = 0;         ///< of the newest wish for a voice; 0: none is open
    std::uint64_t requests_ = 0;
    std::uint64_t successorRequest_ = 0;
    std::uint32_t generation_ = 0;
    std::uint64_t edits_ = 0;
    std::shared_ptr<std::atomic<std::int64_t>> position_ = std::make_shared<std::atomic<std::int64_t>>(0);
    StereoBuffer sound_{maximumBlockFrames};
    StereoBuffer other_{maximumBlockFrames};
    std::vector<RingFrame> frames_;

    Prefetch prefetch_;
    VoiceMaker maker_{prefetch_};
    VoiceMaker successorMaker_{prefetch_};
    std::thread thread_;
};

}  // namespace lacquer
