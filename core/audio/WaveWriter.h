// SPDX-License-Identifier: GPL-3.0-or-later
// WaveWriter: our own WAV, because no library writes all metadata before the sound, nothing after it, and 4 GiB safely.
#pragma once

#include "audio/AudioWriter.h"
#include "audio/OutputFile.h"
#include "audio/RiffLayout.h"

#include <QByteArray>

#include <filesystem>
#include <memory>
#include <vector>

namespace lacquer {

/// A chunk with its content, header and pad byte not included.
struct RiffChunk {
    RiffId id = 0;
    QByteArray content;
};

/// What a WAV shall be.
struct WaveOptions {
    int rateHz = 44100;
    int channels = 2;
    int bits = 24;         ///< 16 or 24; 32 for floats
    bool isFloat = false;
    std::vector<RiffChunk> chunks;  ///< stand between fmt and data, in this order
    /// The largest outer size written as plain RIFF; one byte more makes it RF64.
    std::uint64_t largestRiff = 0xffffffffu;
};

/// RIFF (JUNK, fmt, fact for floats, the given chunks, data) that turns its JUNK into ds64 when it grows too large:
/// EBU Tech 3306. Until finish all sizes say 0. The same calls give the same bytes.
class WaveWriter : public AudioWriter {
public:
    /// Creates the file, which must not exist. Fails as OutputFile::create, with Usage for a depth or rate outside
    /// the above, 8…384 kHz, 1…2 channels, and when the chunks are larger than 64 MiB together.
    static Result<std::unique_ptr<WaveWriter>> create(const std::filesystem::path& path, const WaveOptions& options);

    Result<void> write(const std::int32_t* interleaved, int frames) override;
    Result<void> finish() override;

private:
    WaveWriter(std::unique_ptr<OutputFile> file, const WaveOptions& options);
    Result<void> writeHeader(const std::vector<RiffChunk>& chunks);
    Result<void> patch(std::int64_t offset, std::uint64_t value, int bytes);

    std::unique_ptr<OutputFile> file_;
    int rateHz_;
    int channels_;
    int bytesPerSample_;
    bool isFloat_;
    std::uint64_t largestRiff_;
    std::int64_t factOffset_ = 0;
    std::int64_t dataOffset_ = 0;
    std::uint64_t dataBytes_ = 0;
    std::vector<std::byte> packed_;
};

}  // namespace lacquer
