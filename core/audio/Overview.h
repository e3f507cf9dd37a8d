// SPDX-License-Identifier: GPL-3.0-or-later
// Overview: a file's waveform at every zoom, small enough to keep in memory and there before the file has been read.
#pragma once

#include "audio/AudioReader.h"
#include "base/FrameRange.h"
#include "base/Progress.h"

#include <array>
#include <atomic>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace lacquer {

/// One column of a picture: lowest and highest sample and root mean square of each channel, full scale ±1. A mono file
/// fills channel 0 only. `frames` is how many frames it is made of: 0 where nothing has been read, and all else is 0.
struct WaveColumn {
    std::array<float, 2> minimum{};
    std::array<float, 2> maximum{};
    std::array<float, 2> rms{};
    std::int64_t frames = 0;
};

/// Lowest, highest and root mean square of every 256 frames, and of 8, 64, 512 … of those. 12 bytes per channel and
/// block: 111 MB for three hours of stereo at 96 kHz. One thread fills it while any others read what is ready.
class Overview {
public:
    static constexpr int blockFrames = 256;
    static constexpr int factor = 8;

    /// An empty overview of a file of this shape. Memory that is not filled yet is not used yet.
    explicit Overview(const AudioFormat& format);

    [[nodiscard]] int rateHz() const { return rateHz_; }
    [[nodiscard]] int channels() const { return channels_; }
    [[nodiscard]] std::int64_t frames() const { return frames_; }
    /// How many frames from the start can be drawn. Any thread.
    [[nodiscard]] std::int64_t readyFrames() const;

    /// Told after the first second of sound and then every 2^20 frames, and at the end: how many frames are ready.
    using Listener = std::function<void(std::int64_t readyFrames)>;

    /// Reads the whole file, from wherever the reader stands back to its start, and adds its frames to the progress. Called
    /// once. Fails with the reader's error, or Cancelled; what was ready stays. The listener is called on this thread.
    Result<void> build(AudioReader& reader, Progress& progress, const Listener& listener = {});

    /// `count` columns of equal width over frames from … to, which may reach beyond the file. Edges lie on blocks, at most
    /// 255 frames too far out, so below 256 frames per column a picture is made of samples (readSamples). Costs a few
    /// dozen steps per column at any zoom. Any thread.
    [[nodiscard]] std::vector<WaveColumn> columns(double from, double to, int count) const;

    /// What blocks of 256 frames come to, channels of a block side by side.
    struct Peak {
        float minimum;
        float maximum;
        float rms;
    };

    /// The finest level as it stands; complete once everything is ready.
    [[nodiscard]] std::span<const Peak> finest() const;
    /// Takes over a complete finest level of the right size; false, and nothing changed, for any other.
    bool restore(std::span<const Peak> finest);

private:
    struct Level {
        std::int64_t blocks = 0;
        std::int64_t blockFrames = 0;
        std::unique_ptr<Peak[]> peaks;
    };
    class Sum;

    void publish(std::int64_t blocks);
    [[nodiscard]] std::int64_t framesOf(const Level& level, std::int64_t block) const;

    int rateHz_;
    int channels_;
    std::int64_t frames_;
    std::vector<Level> levels_;
    std::atomic<std::int64_t> readyBlocks_{0};  ///< of the finest level; all above them are ready too
};

/// The exact samples of a short range, cut to the file: one vector per channel. Fails with the reader's error. The
/// caller's thread; moves the reader.
[[nodiscard]] Result<std::vector<std::vector<double>>> readSamples(AudioReader& reader, FrameRange range);

/// A first picture of a long file within moments: of each of `count` equal columns the 256 frames at its middle, or all
/// where it is shorter. For formats in which seeking is cheap. Fails with the reader's error, or Cancelled.
[[nodiscard]] Result<std::vector<WaveColumn>> glance(AudioReader& reader, int count, const Progress& progress);

}  // namespace lacquer
