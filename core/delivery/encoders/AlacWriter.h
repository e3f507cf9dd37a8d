// SPDX-License-Identifier: GPL-3.0-or-later
// AlacWriter: Apple Lossless in an M4A, for those whose players do not know FLAC.
#pragma once

#include "delivery/encoders/M4aWriter.h"

namespace lacquer {

/// What an ALAC file shall be.
struct AlacOptions {
    int rateHz = 44100;  ///< 44.1 or 48 kHz, times 1, 2 or 4
    int channels = 2;
    int bits = 24;  ///< 16 or 24
};

/// Takes integers at the depth; they come back bit for bit.
class AlacWriter : public M4aWriter {
public:
    /// The library's own words.
    [[nodiscard]] static std::string libraryVersion() { return AvEncoder::libraryVersion(); }

    /// Creates the file, which must not exist. Fails as OutputFile::create, and with Usage for another rate or depth.
    static Result<std::unique_ptr<AlacWriter>> create(const std::filesystem::path& path, const AlacOptions& options);

private:
    using M4aWriter::M4aWriter;
};

}  // namespace lacquer
