// SPDX-License-Identifier: GPL-3.0-or-later
// DiscTime: the compact disc's clock: 75 frames a second, 588 samples a frame, written MM:SS:FF.
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace lacquer {

inline constexpr int discRateHz = 44100;
inline constexpr int discFramesPerSecond = 75;
inline constexpr int samplesPerDiscFrame = 588;
inline constexpr int bytesPerDiscFrame = 2352;
inline constexpr std::int64_t firstPauseFrames = 150;
/// 99:59:74, the last address there is.
inline constexpr std::int64_t lastDiscFrame = (99 * 60 + 59) * 75 + 74;

struct DiscTime {
    int minutes = 0;
    int seconds = 0;
    int frames = 0;

    friend bool operator==(const DiscTime&, const DiscTime&) = default;
};

/// Frames 0…lastDiscFrame as minutes, seconds and frames.
[[nodiscard]] DiscTime discTime(std::int64_t frames);
/// Back again; nothing where seconds reach 60 or frames 75, or one is negative. Minutes may exceed 99: cue sheets may.
[[nodiscard]] std::optional<std::int64_t> discFrames(const DiscTime& time);
/// "03:25:07"; minutes take more digits when they must.
[[nodiscard]] QString shownDiscTime(std::int64_t frames);
/// "mm:ss:ff" with one or more digits of minutes and exactly two of the others; nothing for anything else.
[[nodiscard]] std::optional<std::int64_t> parsedDiscTime(QStringView text);

}  // namespace lacquer
