// SPDX-License-Identifier: GPL-3.0-or-later
// FlacWriter: FLAC with an MD5 of its sound, the same bytes every time, and no write that fails unnoticed.
#pragma once

#include "audio/AudioWriter.h"

#include <filesystem>
#include <memory>

namespace lacquer {

/// What a FLAC file shall be.
struct FlacOptions {
    int rateHz = 44100;
    int channels = 2;
    int bits = 24;             ///< 16 or 24
    int compressionLevel = 5;  ///< 0…8; 5 to 8 are worth their time
};

/// Encodes by libFLAC through libsndfile, in fixed steps, so that blocking does not change a byte.
class FlacWriter : public AudioWriter {
public:
    /// Creates the file, which must not exist. Fails as OutputFile::create, and with Usage for what FLAC cannot be.
    static Result<std::unique_ptr<FlacWriter>> create(const std::filesystem::path& path, const FlacOptions& options);
    ~FlacWriter() override;

    Result<void> write(const std::int32_t* interleaved, int frames) override;
    Result<void> finish() override;

private:
    struct Encoder;
    explicit FlacWriter(std::unique_ptr<Encoder> encoder);

    std::unique_ptr<Encoder> encoder_;
};

}  // namespace lacquer
