// SPDX-License-Identifier: GPL-3.0-or-later
// AudioReader: sound out of any file musicians hand in, exact where the file is, and refused where it cannot be trusted.
#pragma once

#include "audio/AudioFormat.h"
#include "base/Result.h"

#include <filesystem>
#include <memory>
#include <string>

namespace lacquer {

/// Reads WAV, RF64, BW64, W64, AIFF, FLAC, CAF (also ALAC), Ogg Vorbis, Opus and MP3, of 1 or 2 channels and
/// 8…384 kHz. One thread at a time; several readers may read one file.
class AudioReader {
public:
    /// The library's own words, for instance "libsndfile-1.2.0".
    [[nodiscard]] static std::string libraryVersion();

    /// Opens and checks. Every error is one sentence naming the file: Missing, Permission, InputOutput, or BadData for
    /// what is no sound file, has no sound, contradicts itself or ends before its announced length.
    static Result<std::unique_ptr<AudioReader>> open(const std::filesystem::path& path);

    ~AudioReader();

    [[nodiscard]] const AudioFormat& format() const;

    /// Makes the next read start at a frame, 0…frames. Exact for lossless files; a lossy file's first milliseconds
    /// after a seek may differ from those of a read from the start. Fails with InputOutput or BadData.
    Result<void> seek(std::int64_t frame);

    /// Reads up to `frames` frames of all channels, interleaved. Full scale is ±1: integers are value / 2^(bits-1),
    /// floats are themselves, both exact. Returns how many frames there were: as many as asked for, fewer only at the
    /// announced end. Fails with BadData when the sound breaks off before that, or holds a sample that is not a number
    /// or more than 160 dB over full scale (the engine could not stay finite); InputOutput when the disk fails.
    Result<int> read(double* interleaved, int frames);

private:
    struct Decoder;
    explicit AudioReader(std::unique_ptr<Decoder> decoder);

    std::unique_ptr<Decoder> decoder_;
};

}  // namespace lacquer
