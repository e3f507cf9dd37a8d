// SPDX-License-Identifier: GPL-3.0-or-later
// Sound files for tests: made byte by byte or by foreign programs, so that our readers never only meet our writers.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <filesystem>
#include <vector>

namespace lacquer::test {

/// Numbers of a RIFF WAV header, each of which a test may spoil.
struct WaveHeader {
    std::uint32_t riffSize = 0;  ///< 0 here and in dataSize: the right one
    bool riffSizeGiven = false;
    std::uint32_t dataSize = 0;
    bool dataSizeGiven = false;
    int tag = 1;
    int channels = 2;
    std::uint32_t rateHz = 44100;
    int bits = 16;
    int blockAlign = -1;  ///< -1: the right one
};

/// The bytes of a WAV file with this header and this content of data.
[[nodiscard]] QByteArray waveBytes(const WaveHeader& header, const QByteArray& data);

/// Right-justified integers of a depth from a seed: noise that includes both extremes.
[[nodiscard]] std::vector<std::int32_t> integers(std::uint64_t seed, int count, int bits);

/// Packs integers least significant byte first.
[[nodiscard]] QByteArray packed(const std::vector<std::int32_t>& samples, int bits);

/// Writes a whole file; fails the program when that fails.
void writeFile(const std::filesystem::path& path, const QByteArray& bytes);

/// A whole file's bytes.
[[nodiscard]] QByteArray readFile(const std::filesystem::path& path);

/// Runs a program to its end and returns what it printed; an empty answer and a warning when it failed.
[[nodiscard]] QByteArray run(const QString& program, const QStringList& arguments);

}  // namespace lacquer::test
