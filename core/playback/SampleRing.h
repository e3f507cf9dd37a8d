// SPDX-License-Identifier: GPL-3.0-or-later
// SampleRing: rendered frames on their way to the sound card; the only lock-free code of the program.
#pragma once

#include <algorithm>
#include <atomic>
#include <bit>
#include <cstdint>
#include <vector>

namespace lacquer {

/// Where a frame comes from: a frame of a programme's timeline, and which stretch of playing it belongs to; a seek, a
/// switch or an edit that moves songs begins a new stretch. 20 bits of generation, 44 of frame, so that it is one atomic.
struct Stamp {
    std::int64_t frame = 0;
    std::uint32_t generation = 0;

    static constexpr std::uint32_t generations = 1u << 20;

    [[nodiscard]] std::uint64_t packed() const
    {
        return std::uint64_t(generation % generations) << 44 | (std::uint64_t(frame) & ((std::uint64_t(1) << 44) - 1));
    }
    [[nodiscard]] static Stamp unpacked(std::uint64_t bits)
    {
        return {std::int64_t(bits << 20) >> 20, std::uint32_t(bits >> 44)};
    }
    friend bool operator==(const Stamp&, const Stamp&) = default;
};

/// One stereo frame as the sound card gets it, with its packed stamp.
struct RingFrame {
    float left = 0;
    float right = 0;
    std::uint64_t stamp = 0;
};

/// One thread writes, one reads, neither waits. Indices count every frame ever written, so 64 bits never wrap.
class SampleRing {
public:
    /// Capacity is rounded up to a power of two.
    explicit SampleRing(int frames) : frames_(std::bit_ceil(std::size_t(std::max(2, frames)))), mask_(frames_.size() - 1) {}

    [[nodiscard]] int capacity() const { return int(frames_.size()); }
    /// Frames written and not yet read or thrown away. Any thread; exact for the writer or the reader of the moment.
    [[nodiscard]] int readable() const
    {
        const std::uint64_t read = readIndex_.load(std::memory_order_acquire);
        return int(writeIndex_.load(std::memory_order_acquire) - read);
    }
    /// How many frames have been read or thrown away so far. Any thread.
    [[nodiscard]] std::uint64_t readIndex() const { return readIndex_.load(std::memory_order_acquire); }
    [[nodiscard]] std::uint64_t writeIndex() const { return writeIndex_.load(std::memory_order_acquire); }

    /// The writer: appends as many frames as fit; returns how many.
    int write(const RingFrame* from, int count)
    {
        const std::uint64_t at = writeIndex_.load(std::memory_order_relaxed);
        count = std::min(count, capacity() - int(at - readIndex_.load(std::memory_order_acquire)));
        for (int n = 0; n < count; ++n)
            frames_[(at + std::uint64_t(n)) & mask_] = from[n];
        writeIndex_.store(at + std::uint64_t(count), std::memory_order_release);
        return count;
    }
    /// The writer: what has been written so far is not to be heard any more.
    void discardWritten() { discardTo_.store(writeIndex_.load(std::memory_order_relaxed), std::memory_order_release); }

    /// The reader: takes up to `count` frames out; returns how many.
    int read(RingFrame* to, int count)
    {
        const std::uint64_t at = readIndex_.load(std::memory_order_relaxed);
        count = std::min(count, int(writeIndex_.load(std::memory_order_acquire) - at));
        for (int n = 0; n < count; ++n)
            to[n] = frames_[(at + std::uint64_t(n)) & mask_];
        readIndex_.store(at + std::uint64_t(count), std::memory_order_release);
        return count;
    }
    /// Whether the reader still has something to throw away. Any thread.
    [[nodiscard]] bool discardPending() const
    {
        return discardTo_.load(std::memory_order_acquire) > readIndex_.load(std::memory_order_acquire);
    }
    /// The reader: throws it away.
    void discard()
    {
        const std::uint64_t to = discardTo_.load(std::memory_order_acquire);
        if (to > readIndex_.load(std::memory_order_relaxed))
            readIndex_.store(to, std::memory_order_release);
    }

private:
    std::vector<RingFrame> frames_;
    std::size_t mask_;
    alignas(64) std::atomic<std::uint64_t> writeIndex_{0};
    alignas(64) std::atomic<std::uint64_t> readIndex_{0};
    alignas(64) std::atomic<std::uint64_t> discardTo_{0};
};

}  // namespace lacquer
