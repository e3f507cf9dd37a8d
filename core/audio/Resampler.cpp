// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/Resampler.h"

#include <soxr.h>

#include <algorithm>
#include <cassert>
#include <new>
#include <numeric>

namespace lacquer {

namespace {

/// The engine is fed in steps of this many frames counted from the start, whatever the blocks.
constexpr std::size_t stepFrames = 4096;

/// Silence before the first frame, at least.
constexpr int leadFrames = 2048;

}  // namespace

struct Resampler::Engine {
    soxr_t handle = nullptr;

    Engine(int inputRateHz, int outputRateHz)
    {
        const auto io = soxr_io_spec(SOXR_FLOAT64_I, SOXR_FLOAT64_I);
        // Without this the filter already falls by 0.006 dB at 20 kHz when 44.1 kHz come in.
        const auto quality = soxr_quality_spec(SOXR_VHQ, SOXR_ROLLOFF_NONE);
        const auto runtime = soxr_runtime_spec(1);
        soxr_error_t error = nullptr;
        handle = soxr_create(inputRateHz, outputRateHz, 2, &error, &io, &quality, &runtime);
        // With rates in range only memory can be lacking.
        if (error || !handle)
            throw std::bad_alloc();
    }
    ~Engine() { soxr_delete(handle); }
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;
};

std::string Resampler::libraryVersion()
{
    return soxr_version();
}

Resampler::Resampler(int inputRateHz, int outputRateHz) : inputRateHz_(inputRateHz), outputRateHz_(outputRateHz)
{
    assert(inputRateHz >= 8000 && inputRateHz <= 384000 && outputRateHz >= 8000 && outputRateHz <= 384000);
    reset();
}

Resampler::~Resampler() = default;

std::int64_t Resampler::outputFrames(std::int64_t inputFrames, int inputRateHz, int outputRateHz)
{
    // Split so that no product overflows, however long the input.
    const std::int64_t whole = inputFrames / inputRateHz;
    const std::int64_t rest = inputFrames % inputRateHz;
    return whole * outputRateHz + (2 * rest * outputRateHz + inputRateHz) / (2 * std::int64_t(inputRateHz));
}

void Resampler::reset()
{
    engine_ = inputRateHz_ == outputRateHz_ ? nullptr : std::make_unique<Engine>(inputRateHz_, outputRateHz_);
    pending_.clear();
    ready_.clear();
    readFrom_ = 0;
    pushed_ = 0;
    produced_ = 0;
    toDiscard_ = 0;
    if (!engine_)
        return;
    // The engine is inexact in the first few frames of its life, where its second filter misses what the first one
    // rings ahead. So it gets silence first, of a length that is a whole number of frames at both rates.
    const int common = std::gcd(inputRateHz_, outputRateHz_);
    const int period = inputRateHz_ / common;
    const int periods = (leadFrames + period - 1) / period;
    toDiscard_ = std::int64_t(periods) * (outputRateHz_ / common);
    pending_.reserve(2 * stepFrames);
    const double silence = 0.0;
    for (int i = 0; i < periods * period; ++i)
        take({&silence, &silence, 1});
}

/// Appends to what waits for the engine, step by step.
void Resampler::take(ConstBlock input)
{
    while (input.frames > 0) {
        const std::size_t from = pending_.size();
        const int count = std::min(input.frames, int(stepFrames - from / 2));
        pending_.resize(from + 2 * std::size_t(count));
        double* const to = pending_.data() + from;
        for (int i = 0; i < count; ++i) {
            to[2 * i] = input.left[i];
            to[2 * i + 1] = input.right[i];
        }
        if (pending_.size() == 2 * stepFrames)
            convert();
        input = input.part(count, input.frames - count);
    }
}

void Resampler::push(ConstBlock input)
{
    pushed_ += input.frames;
    if (engine_)
        return take(input);
    for (int i = 0; i < input.frames; ++i) {
        ready_.push_back(input.left[i]);
        ready_.push_back(input.right[i]);
    }
}

void Resampler::finish()
{
    if (!engine_)
        return;
    // Silence after the end, until the engine has let go of every frame that is due.
    const auto due = outputFrames(pushed_, inputRateHz_, outputRateHz_);
    while (produced_ < due) {
        pending_.resize(2 * stepFrames, 0.0);
        convert();
    }
    ready_.resize(ready_.size() - 2 * std::size_t(produced_ - due));
    produced_ = due;
}

int Resampler::available() const
{
    return int((ready_.size() - readFrom_) / 2);
}

int Resampler::pull(Block output)
{
    const int count = std::min(output.frames, available());
    const double* from = ready_.data() + readFrom_;
    for (int i = 0; i < count; ++i) {
        output.left[i] = from[2 * i];
        output.right[i] = from[2 * i + 1];
    }
    readFrom_ += 2 * std::size_t(count);
    if (readFrom_ == ready_.size() || readFrom_ >= 16 * stepFrames) {
        ready_.erase(ready_.begin(), ready_.begin() + std::ptrdiff_t(readFrom_));
        readFrom_ = 0;
    }
    return count;
}

void Resampler::convert()
{
    converted_.resize(2 * (stepFrames * std::size_t(outputRateHz_) / std::size_t(inputRateHz_) + 64));
    const double* input = pending_.data();
    std::size_t left = stepFrames;
    for (;;) {
        std::size_t taken = 0;
        std::size_t made = 0;
        soxr_process(engine_->handle, left > 0 ? input : converted_.data(), left, &taken, converted_.data(), converted_.size() / 2, &made);
        input += 2 * taken;
        left -= taken;
        const auto discarded = std::min(toDiscard_, std::int64_t(made));
        toDiscard_ -= discarded;
        ready_.insert(ready_.end(), converted_.begin() + 2 * discarded, converted_.begin() + std::ptrdiff_t(2 * made));
        produced_ += std::int64_t(made) - discarded;
        if (left == 0 && made < converted_.size() / 2)
            break;
    }
    pending_.clear();
}

}  // namespace lacquer
