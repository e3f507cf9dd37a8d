// SPDX-License-Identifier: GPL-3.0-or-later
// AacWriter: AAC-LC in an M4A, by FFmpeg's own encoder: good, and not the one Apple's stores use.
#pragma once

#include "delivery/encoders/M4aWriter.h"

namespace lacquer {

/// What an AAC file shall be.
struct AacOptions {
    int rateHz = 44100;  ///< 44100 or 48000
    int channels = 2;
    int kilobitsPerSecond = 256;  ///< 96…320, on average
    NeighbourSound neighbours;    ///< at most largestNeighbours
};

/// Takes 32-bit floats. Delay, padding and neighbours are hidden by an edit list and by iTunSMPB.
class AacWriter : public M4aWriter {
public:
    /// Readers that look at iTunSMPB alone take no more than 16383 frames of delay.
    static constexpr NeighbourSound largestNeighbours{15359, 8192};
    /// What joins need: this encoder takes ten packets to find its rate, and until then its noise is up to 11 dB higher.
    static constexpr UsefulNeighbours usefulNeighbours{{10240, 2048}, 1024};

    /// The library's own words.
    [[nodiscard]] static std::string libraryVersion() { return AvEncoder::libraryVersion(); }

    /// Creates the file, which must not exist. Fails as OutputFile::create, and with Usage for another rate or bit rate.
    static Result<std::unique_ptr<AacWriter>> create(const std::filesystem::path& path, const AacOptions& options);

private:
    using M4aWriter::M4aWriter;
};

}  // namespace lacquer
