// SPDX-License-Identifier: GPL-3.0-or-later
// SoundContainer: what a sound file's own headers promise, read by us before any decoder sees the file.
#pragma once

#include "audio/ByteSource.h"
#include "base/Result.h"

#include <filesystem>
#include <string>

namespace lacquer {

/// A value.
struct SoundContainer {
    /// "wav" "rf64" "bw64" "w64" "aiff" "flac" "caf" "ogg" or "mp3", from the file's first bytes.
    std::string kind;
    /// Bytes of sound that the header announces and the file does not hold.
    std::uint64_t missingBytes = 0;
    /// The same in seconds; 0 where packed sound does not tell.
    double missingSeconds = 0.0;
    /// Frames that the header announces apart from the size of the data; 0 where it does not.
    std::uint64_t announcedFrames = 0;
};

/// Recognises the file by its first bytes and checks its headers. Fails with BadData and a sentence naming the file for
/// formats that Lacquer does not read, for channels other than 1 or 2, rates outside 8…384 kHz, and headers that
/// contradict themselves. A sound that is cut short is not an error yet: see missingBytes.
[[nodiscard]] Result<SoundContainer> readContainer(const ByteSource& source, const std::filesystem::path& path);

/// The refusals shared with the decoder's own view of the file.
[[nodiscard]] Result<void> checkShape(const std::filesystem::path& path, std::int64_t channels, double rateHz);

}  // namespace lacquer
