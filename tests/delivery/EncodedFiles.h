// SPDX-License-Identifier: GPL-3.0-or-later
// Files from our encoders for tests, all asked for in one way, and what other programs make of them.
#pragma once

#include "audio/AudioWriter.h"
#include "delivery/encoders/NeighbourSound.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <vector>

namespace lacquer::test {

/// Every encoder at every setting that tests tell apart.
enum class Encoding { Mp3Constant320, Mp3V0, Mp3V2, Vorbis, Opus, Aac, Alac16, Alac24 };

/// All of them.
[[nodiscard]] std::span<const Encoding> allEncodings();

/// Its name in test tables, and the ending of its files.
[[nodiscard]] const char* nameOf(Encoding encoding);
[[nodiscard]] const char* endingOf(Encoding encoding);
/// The codec as FFmpeg names it.
[[nodiscard]] const char* codecOf(Encoding encoding);

[[nodiscard]] bool isLossless(Encoding encoding);

/// A rate it takes: 48 kHz for Opus, else 44.1.
[[nodiscard]] int rateOf(Encoding encoding);

/// What the encoding's writer calls useful.
[[nodiscard]] UsefulNeighbours usefulFor(Encoding encoding);

/// A new file at its usual quality.
[[nodiscard]] Result<std::unique_ptr<AudioWriter>> makeWriter(Encoding encoding, const std::filesystem::path& path, int rateHz,
                                                              int channels = 2, NeighbourSound neighbours = {});

/// What the writer takes for these samples (full scale ±1): the bits of floats, or integers, rounded.
[[nodiscard]] std::vector<std::int32_t> asWritten(Encoding encoding, std::span<const double> samples);

/// The same samples as the writer sees them: rounded to float or to the depth.
[[nodiscard]] std::vector<double> asHeard(Encoding encoding, std::span<const double> samples);

/// Writes everything in blocks and finishes; the first failure.
[[nodiscard]] Result<void> writeAll(AudioWriter& writer, std::span<const std::int32_t> interleaved, int channels, int blockFrames);

/// Interleaved stereo out of our decoder; fails the program when that fails.
[[nodiscard]] std::vector<double> decodedByUs(const std::filesystem::path& path);

/// Interleaved stereo out of the program ffmpeg, gapless data honoured as far as it does.
[[nodiscard]] std::vector<double> decodedByFfmpeg(const std::filesystem::path& path);

/// The start of a song from the second test packages, interleaved stereo.
[[nodiscard]] std::vector<double> realMusic(double fromSeconds, int frames);

/// Runs a program to its end and returns what it printed; fails the program when that fails.
[[nodiscard]] QByteArray outputOf(const QString& program, const QStringList& arguments);

/// A whole file's bytes.
[[nodiscard]] QByteArray bytesOfFile(const std::filesystem::path& path);

}  // namespace lacquer::test
