// SPDX-License-Identifier: GPL-3.0-or-later
// Mp3Tag: the two numbers in an MP3's first frame that say which of the decoded frames are the track's.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace lacquer {

/// What a player leaves out: `delay` frames at the start, besides the decoder's own 529, and `padding` at the end.
struct Mp3Gaps {
    int delay = 0;
    int padding = 0;

    friend bool operator==(const Mp3Gaps&, const Mp3Gaps&) = default;
};

/// The numbers of a first frame with a Xing or Info header and LAME's extension (Mp3 Info Tag revision 1), whose checksum
/// must be right; nothing otherwise.
[[nodiscard]] std::optional<Mp3Gaps> readMp3Gaps(std::span<const std::byte> frame);

/// Puts other numbers, each 0…4095, in their place and renews the checksum. Says whether the frame could take them.
[[nodiscard]] bool putMp3Gaps(std::span<std::byte> frame, const Mp3Gaps& gaps);

}  // namespace lacquer
