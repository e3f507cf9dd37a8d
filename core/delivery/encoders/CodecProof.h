// SPDX-License-Identifier: GPL-3.0-or-later
// CodecProof: decodes an encoded file and compares it with the sound it was made of, frame by frame.
#pragma once

#include "base/Progress.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

namespace lacquer {

/// What a file should decode to. `sound` fills interleaved frames, full scale ±1, of the track from a frame on.
struct ExpectedSound {
    std::string codec;  ///< as DecodedFile names it
    int rateHz = 44100;
    int channels = 2;
    std::int64_t frames = 0;
    std::function<Result<void>(std::int64_t frame, double* interleaved, int frames)> sound;
};

/// How the decoded sound compares.
struct CodecReading {
    std::int64_t frames = 0;
    int lagFrames = 0;        ///< by how much the file is late; early is negative
    double levelErrorDb = 0;  ///< RMS of the decoded sound over that of the given one
    double noiseDbfs = 0;     ///< RMS of the difference, full scale 1; −infinity when there is none
    double noiseDb = 0;       ///< the same over the RMS of the given sound
    double largestError = 0;  ///< full scale 1
};

/// What a lossy file may do to the sound.
struct LossyLimits {
    double levelErrorDb = 1;    ///< white noise loses 0.8 dB to the low-pass of a 190 kb/s MP3
    double noiseDb = -6;        ///< over the sound; swapped or inverted channels are far above
    double quietDbfs = -70;     ///< below this RMS codecs may leave things out, and only the length counts
};

/// Decodes all of the file. BadData or InputOutput for what cannot be decoded, is another codec, rate or number of
/// channels, or has more or fewer frames; a sentence each. The lag is found by cross-correlation of the first differences,
/// at the loudest place, up to 2400 frames.
[[nodiscard]] Result<CodecReading> compareDecoded(const std::filesystem::path& path, const ExpectedSound& expected, Progress& progress);

/// compareDecoded, and every sample must be equal.
[[nodiscard]] Result<CodecReading> proveLossless(const std::filesystem::path& path, const ExpectedSound& expected, Progress& progress);

/// compareDecoded, and it must be aligned and near enough.
[[nodiscard]] Result<CodecReading> proveLossy(const std::filesystem::path& path, const ExpectedSound& expected,
                                              const LossyLimits& limits, Progress& progress);

}  // namespace lacquer
