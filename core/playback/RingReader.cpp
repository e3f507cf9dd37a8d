// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/RingReader.h"

#include <chrono>
#include <cmath>

namespace lacquer {

void RingReader::setRate(int rateHz)
{
    rise_.store(1.0f / (0.030f * float(rateHz)), std::memory_order_relaxed);
    fall_.store(1.0f / (0.010f * float(rateHz)), std::memory_order_relaxed);
}

void RingReader::pull(float* out, int frames) noexcept
{
    const auto begun = std::chrono::steady_clock::now();
    deliver(out, frames);
    period_.store(frames, std::memory_order_relaxed);
    heartbeat_.fetch_add(1, std::memory_order_relaxed);
    note(std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count());
}

void RingReader::deliver(float* out, int frames) noexcept
{
    if (level_ <= 0 && ring_.discardPending())
        ring_.discard();
    const int gate = gate_.load(std::memory_order_acquire);
    // What is to be thrown away fades out first.
    const bool wanted = gate != closed && !ring_.discardPending();
    if (wanted && gate == openAtOnce && level_ <= 0)
        level_ = 1;
    const float rise = rise_.load(std::memory_order_relaxed);
    const float fall = fall_.load(std::memory_order_relaxed);
    int done = 0;
    RingFrame chunk[64];
    std::uint64_t last = 0;
    bool any = false;
    while (done < frames && (wanted || level_ > 0)) {
        const int asked = std::min(frames - done, 64);
        const int got = ring_.read(chunk, asked);
        for (int n = 0; n < got; ++n) {
            float gain = 1;
            if (level_ < 1 || !wanted) {
                level_ = wanted ? std::min(1.0f, level_ + rise) : std::max(0.0f, level_ - fall);
                gain = level_ * level_ * (3 - 2 * level_);
            }
            out[2 * (done + n)] = gain * chunk[n].left;
            out[2 * (done + n) + 1] = gain * chunk[n].right;
        }
        if (got > 0) {
            last = chunk[got - 1].stamp;
            any = true;
        }
        done += got;
        if (got < asked) {
            if (wanted && !ended_.load(std::memory_order_acquire))
                underruns_.fetch_add(1, std::memory_order_relaxed);
            level_ = 0;
            break;
        }
    }
    std::fill(out + 2 * done, out + 2 * frames, 0.0f);
    if (any)
        heard_.store(last, std::memory_order_release);
    silent_.store(!wanted && level_ <= 0, std::memory_order_release);
}

void RingReader::note(double seconds) noexcept
{
    const double octaves = std::log2(std::max(1.0, seconds * 1e9));
    times_[std::size_t(std::clamp(int(octaves * 8), 0, bins - 1))].fetch_add(1, std::memory_order_relaxed);
}

double RingReader::longestMicroseconds() const
{
    for (int bin = bins - 1; bin >= 0; --bin)
        if (times_[std::size_t(bin)].load(std::memory_order_relaxed) > 0)
            return std::exp2((bin + 1) / 8.0) * 1e-3;
    return 0;
}

double RingReader::usualMicroseconds() const
{
    std::uint64_t all = 0;
    for (const auto& bin : times_)
        all += bin.load(std::memory_order_relaxed);
    std::uint64_t counted = 0;
    for (int bin = 0; bin < bins; ++bin) {
        counted += times_[std::size_t(bin)].load(std::memory_order_relaxed);
        if (counted > 0 && counted * 1000 >= all * 999)
            return std::exp2((bin + 1) / 8.0) * 1e-3;
    }
    return 0;
}

void RingReader::resetTimes()
{
    for (auto& bin : times_)
        bin.store(0, std::memory_order_relaxed);
}

}  // namespace lacquer
