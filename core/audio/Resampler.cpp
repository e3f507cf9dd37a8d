// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/Resampler.h"

#include <soxr.h>

#include <cassert>
#include <new>

namespace lacquer {

namespace {

/// The engine is fed in steps of this many frames counted from the start, whatever the blocks.
constexpr std::size_t stepFrames = 4096;

}  // namespace

struct Resampler::Engine {
    soxr_t handle = nullptr;

    Engine(int inputRateHz, int outputRateHz)
    {
        const auto io = soxr_io_spec(SOXR_FLOAT64_I, SOXR_FLOAT64_I);
        const auto quality = soxr_quality_spec(SOXR_VHQ, 0);
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
}

void Resampler::push(ConstBlock input)
{
    pushed_ += input.frames;
    auto& to = engine_ ? pending_ : ready_;
    for (int i = 0; i < input.frames; ++i) {
        to.push_back(input.left[i]);
        to.push_back(input.right[i]);
        if (engine_ && pending_.size() == 2 * stepFrames)
            convert();
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
        ready_.insert(ready_.end(), converted_.begin(), converted_.begin() + std::ptrdiff_t(2 * made));
        produced_ += std::int64_t(made);
        if (left == 0 && made < converted_.size() / 2)
            break;
    }
    pending_.clear();
}

}  // namespace lacquer
