// SPDX-License-Identifier: GPL-3.0-or-later
// DdpImage: the sound of a disc as one file of bare sectors, with its checksums taken while it is written.
#pragma once

#include "audio/AudioWriter.h"
#include "audio/OutputFile.h"
#include "disc/FileSums.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace lacquer {

/// 16 bits, two channels, 44.1 kHz, little-endian, no header; padded with zeros to a whole sector of 588 frames.
class DdpImage : public AudioWriter {
public:
    /// Creates the file, which must not exist, and puts so many silent sectors in front: 150 for a disc whose sound begins
    /// at 00:02:00. Fails as OutputFile::create and write.
    static Result<std::unique_ptr<DdpImage>> create(const std::filesystem::path& path, std::int64_t silentSectors);

    Result<void> write(const std::int32_t* interleaved, int frames) override;
    Result<void> finish() override;

    /// Whole sectors so far; after finish the length of the image.
    [[nodiscard]] std::int64_t sectors() const;
    /// Of all that was written.
    [[nodiscard]] const FileSums& sums() const { return sums_; }

private:
    explicit DdpImage(std::unique_ptr<OutputFile> file) : file_(std::move(file)) {}
    Result<void> append(const std::vector<std::byte>& bytes);
    Result<void> silence(std::int64_t bytes);

    std::unique_ptr<OutputFile> file_;
    FileSums sums_;
    std::int64_t bytes_ = 0;
    std::vector<std::byte> packed_;
};

}  // namespace lacquer
