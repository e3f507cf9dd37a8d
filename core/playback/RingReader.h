// SPDX-License-Identifier: GPL-3.0-or-later
// RingReader: the sound card's side of the ring: copies, fades at its gate, counts, and never waits for anyone.
#pragma once

#include "playback/SampleRing.h"

#include <array>
#include <atomic>
#include <cstdint>

namespace lacquer {

/// `pull` belongs to one thread at a time, the sound card's or a clock's: no allocation, no lock, no system call. All else
/// may be called from any thread.
class RingReader {
public:
    /// How sound begins: at once, where its own beginning is heard; else rising over 30 ms, to spare ears and speakers.
    enum class Begin { AtOnce, Softly };

    explicit RingReader(SampleRing& ring) : ring_(ring) { setRate(44100); }

    /// Decides how long its fades are.
    void setRate(int rateHz);
    /// Lets sound through.
    void open(Begin begin) { gate_.store(begin == Begin::AtOnce ? openAtOnce : openSoftly, std::memory_order_release); }
    /// Fades out over 10 ms and stops taking frames.
    void close() { gate_.store(closed, std::memory_order_release); }
    /// Sound has come to its end, so an empty ring is no underrun.
    void setEnded(bool ended) { ended_.store(ended, std::memory_order_release); }

    /// Fills `frames` stereo frames, interleaved.
    void pull(float* out, int frames) noexcept;

    /// True once it is closed and silent.
    [[nodiscard]] bool isSilent() const { return silent_.load(std::memory_order_acquire); }
    /// Stamp of the last frame handed out.
    [[nodiscard]] Stamp heard() const { return Stamp::unpacked(heard_.load(std::memory_order_acquire)); }
    /// Calls of pull so far: stands still when the sound card does.
    [[nodiscard]] std::uint64_t heartbeat() const { return heartbeat_.load(std::memory_order_relaxed); }
    /// Times the ring was empty while sound was due.
    [[nodiscard]] std::uint64_t underruns() const { return underruns_.load(std::memory_order_relaxed); }
    /// Frames of the last pull.
    [[nodiscard]] int period() const { return period_.load(std::memory_order_relaxed); }
    /// Longest pull and the one that 999 of 1000 stay under, in microseconds, since the last reset; upper edges of bins of
    /// 1/8 octave.
    [[nodiscard]] double longestMicroseconds() const;
    [[nodiscard]] double usualMicroseconds() const;
    void resetTimes();

private:
    static constexpr int closed = 0, openSoftly = 1, openAtOnce = 2;
    static constexpr int bins = 256;

    void deliver(float* out, int frames) noexcept;
    void note(double seconds) noexcept;

    SampleRing& ring_;
    std::atomic<int> gate_{closed};
    std::atomic<bool> ended_{false};
    std::atomic<bool> silent_{true};
    std::atomic<float> rise_{0};
    std::atomic<float> fall_{0};
    std::atomic<std::uint64_t> heard_{0};
    std::atomic<std::uint64_t> heartbeat_{0};
    std::atomic<std::uint64_t> underruns_{0};
    std::atomic<int> period_{0};
    std::array<std::atomic<std::uint32_t>, bins> times_{};
    float level_ = 0;
};

}  // namespace lacquer
