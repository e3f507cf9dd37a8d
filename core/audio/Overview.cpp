// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/Overview.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lacquer {

namespace {

constexpr std::int64_t listenEvery = std::int64_t(1) << 20;

/// Blocks one read takes at a time.
constexpr int readBlocks = 32;

std::int64_t blocksIn(std::int64_t frames, std::int64_t blockFrames)
{
    return (frames + blockFrames - 1) / blockFrames;
}

}  // namespace

/// What several peaks come to together.
class Overview::Sum {
public:
    void addSample(double sample)
    {
        lowest_ = std::min(lowest_, sample);
        highest_ = std::max(highest_, sample);
        squares_ += sample * sample;
    }
    void addFrames(std::int64_t frames) { frames_ += frames; }
    void add(const Peak& peak, std::int64_t frames)
    {
        lowest_ = std::min(lowest_, double(peak.minimum));
        highest_ = std::max(highest_, double(peak.maximum));
        squares_ += double(peak.rms) * double(peak.rms) * double(frames);
        frames_ += frames;
    }
    [[nodiscard]] std::int64_t frames() const { return frames_; }
    [[nodiscard]] Peak peak() const
    {
        if (frames_ == 0)
            return {};
        return {float(lowest_), float(highest_), float(std::sqrt(squares_ / double(frames_)))};
    }

private:
    double lowest_ = std::numeric_limits<double>::infinity();
    double highest_ = -std::numeric_limits<double>::infinity();
    double squares_ = 0;
    std::int64_t frames_ = 0;
};

Overview::Overview(const AudioFormat& format) : rateHz_(format.rateHz), channels_(format.channels), frames_(format.frames)
{
    std::int64_t width = blockFrames;
    do {
        Level level;
        level.blocks = blocksIn(frames_, width);
        level.blockFrames = width;
        // Not touched before it is filled, so a long file costs no memory until it has been read.
        level.peaks.reset(new Peak[std::size_t(level.blocks * channels_)]);
        levels_.push_back(std::move(level));
        width *= factor;
    } while (levels_.back().blocks > 1);
}

std::int64_t Overview::readyFrames() const
{
    return std::min(frames_, readyBlocks_.load(std::memory_order_acquire) * blockFrames);
}

std::span<const Overview::Peak> Overview::finest() const
{
    return {levels_.front().peaks.get(), std::size_t(readyBlocks_.load(std::memory_order_acquire) * channels_)};
}

std::int64_t Overview::framesOf(const Level& level, std::int64_t block) const
{
    return std::min(level.blockFrames, frames_ - block * level.blockFrames);
}

/// Makes blocks ready that stand in the finest level, with all coarser ones that they complete.
void Overview::publish(std::int64_t blocks)
{
    std::int64_t done = readyBlocks_.load(std::memory_order_relaxed);
    std::int64_t now = blocks;
    for (std::size_t l = 1; l < levels_.size(); ++l) {
        const Level& from = levels_[l - 1];
        Level& to = levels_[l];
        const bool ended = now == from.blocks;
        done /= factor;
        now = ended ? to.blocks : now / factor;
        for (std::int64_t block = done; block < now; ++block)
            for (int c = 0; c < channels_; ++c) {
                Sum sum;
                for (std::int64_t i = block * factor; i < std::min(from.blocks, (block + 1) * factor); ++i)
                    sum.add(from.peaks[std::size_t(i * channels_ + c)], framesOf(from, i));
                to.peaks[std::size_t(block * channels_ + c)] = sum.peak();
            }
    }
    readyBlocks_.store(blocks, std::memory_order_release);
}

Result<void> Overview::build(AudioReader& reader, Progress& progress, const Listener& listener)
{
    if (auto sought = reader.seek(0); !sought)
        return sought;
    std::vector<double> interleaved(std::size_t(readBlocks * blockFrames * channels_));
    std::int64_t blocks = 0;
    std::int64_t tellAt = rateHz_;
    while (blocks < levels_.front().blocks) {
        if (progress.cancelled())
            return Progress::cancelledError();
        const auto frames = reader.read(interleaved.data(), readBlocks * blockFrames);
        if (!frames)
            return frames.error();
        if (*frames == 0)
            break;
        for (int at = 0; at < *frames; at += blockFrames, ++blocks) {
            const int count = std::min(blockFrames, *frames - at);
            for (int c = 0; c < channels_; ++c) {
                Sum sum;
                for (int n = 0; n < count; ++n)
                    sum.addSample(interleaved[std::size_t((at + n) * channels_ + c)]);
                sum.addFrames(count);
                levels_.front().peaks[std::size_t(blocks * channels_ + c)] = sum.peak();
            }
        }
        publish(blocks);
        progress.add(*frames);
        if (listener && (readyFrames() >= tellAt || readyFrames() == frames_)) {
            tellAt = readyFrames() + listenEvery;
            listener(readyFrames());
        }
    }
    return {};
}

bool Overview::restore(std::span<const Peak> finest)
{
    if (std::int64_t(finest.size()) != levels_.front().blocks * channels_)
        return false;
    std::copy(finest.begin(), finest.end(), levels_.front().peaks.get());
    publish(levels_.front().blocks);
    return true;
}

std::vector<WaveColumn> Overview::columns(double from, double to, int count) const
{
    std::vector<WaveColumn> all(std::size_t(std::max(0, count)));
    const std::int64_t ready = readyBlocks_.load(std::memory_order_acquire);
    const double width = (to - from) / count;
    for (int i = 0; i < count; ++i) {
        const double begin = std::max(0.0, from + i * width);
        const double end = std::min(double(frames_), from + (i + 1) * width);
        if (!(begin < end))
            continue;
        const auto first = std::int64_t(begin) / blockFrames;
        const auto last = std::min(ready, std::int64_t(std::ceil(end / blockFrames)));
        std::array<Sum, 2> sums;
        // From the left as coarse as the place allows, so that both edges are exact and the middle costs little.
        for (std::int64_t block = first; block < last;) {
            std::size_t l = 0;
            std::int64_t span = 1;
            while (l + 1 < levels_.size() && block % (span * factor) == 0 && block + span * factor <= last) {
                span *= factor;
                ++l;
            }
            const Level& level = levels_[l];
            for (int c = 0; c < channels_; ++c)
                sums[std::size_t(c)].add(level.peaks[std::size_t(block / span * channels_ + c)], framesOf(level, block / span));
            block += span;
        }
        WaveColumn& column = all[std::size_t(i)];
        column.frames = sums[0].frames();
        for (std::size_t c = 0; c < std::size_t(channels_); ++c) {
            const Peak peak = sums[c].peak();
            column.minimum[c] = peak.minimum;
            column.maximum[c] = peak.maximum;
            column.rms[c] = peak.rms;
        }
    }
    return all;
}

Result<std::vector<std::vector<double>>> readSamples(AudioReader& reader, FrameRange range)
{
    const FrameRange inside = range.intersected({0, reader.format().frames});
    const int channels = reader.format().channels;
    const auto count = int(inside.frames());
    std::vector<double> interleaved(std::size_t(count * channels));
    if (auto sought = reader.seek(inside.begin); !sought)
        return sought.error();
    if (auto read = reader.read(interleaved.data(), count); !read)
        return read.error();
    std::vector<std::vector<double>> samples(std::size_t(channels), std::vector<double>(static_cast<std::size_t>(count)));
    for (int n = 0; n < count; ++n)
        for (int c = 0; c < channels; ++c)
            samples[std::size_t(c)][std::size_t(n)] = interleaved[std::size_t(n * channels + c)];
    return samples;
}

Result<std::vector<WaveColumn>> glance(AudioReader& reader, int count, const Progress& progress)
{
    std::vector<WaveColumn> all;
    const std::int64_t frames = reader.format().frames;
    for (int i = 0; i < count; ++i) {
        if (progress.cancelled())
            return Progress::cancelledError();
        FrameRange range{frames * i / count, frames * (i + 1) / count};
        if (range.frames() > Overview::blockFrames) {
            range.begin += (range.frames() - Overview::blockFrames) / 2;
            range.end = range.begin + Overview::blockFrames;
        }
        const auto samples = readSamples(reader, range);
        if (!samples)
            return samples.error();
        WaveColumn column;
        column.frames = range.frames();
        for (std::size_t c = 0; c < samples->size() && column.frames > 0; ++c) {
            const std::vector<double>& channel = (*samples)[c];
            const auto [lowest, highest] = std::minmax_element(channel.begin(), channel.end());
            double squares = 0;
            for (const double sample : channel)
                squares += sample * sample;
            column.minimum[c] = float(*lowest);
            column.maximum[c] = float(*highest);
            column.rms[c] = float(std::sqrt(squares / double(channel.size())));
        }
        all.push_back(column);
    }
    return all;
}

}  // namespace lacquer
