// SPDX-License-Identifier: GPL-3.0-or-later
// DecodedFile: what a player hears of a delivered file: decoded by other code than wrote it, its gapless data honoured.
#pragma once

#include "base/Result.h"

#include <filesystem>
#include <memory>
#include <string>

namespace lacquer {

/// Decodes MP3, Ogg Vorbis, Ogg Opus, M4A (AAC, ALAC), AIFF, FLAC and WAV by FFmpeg, front to back. One thread at a time.
class DecodedFile {
public:
    /// The library's own words, for instance "libavformat 59.27.100"; empty when it is not installed.
    [[nodiscard]] static std::string libraryVersion();

    /// Every error is one sentence naming the file: Missing for what cannot be opened, BadData for what holds no sound,
    /// Unavailable when FFmpeg is not installed.
    static Result<std::unique_ptr<DecodedFile>> open(const std::filesystem::path& path);
    ~DecodedFile();

    /// "mp3", "vorbis", "opus", "aac", "alac", "flac", "pcm_s24be" …
    [[nodiscard]] std::string codec() const;
    [[nodiscard]] int rateHz() const;
    [[nodiscard]] int channels() const;

    /// Reads up to `frames` frames, interleaved, full scale ±1. Fewer only at the end. BadData where the sound is damaged.
    Result<int> read(double* interleaved, int frames);

private:
    struct Decoder;
    explicit DecodedFile(std::unique_ptr<Decoder> decoder);

    std::unique_ptr<Decoder> decoder_;
};

}  // namespace lacquer
