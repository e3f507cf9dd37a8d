// SPDX-License-Identifier: GPL-3.0-or-later
// OpusWriter: Ogg Opus (RFC 7845) of exactly the frames it was given.
#pragma once

#include "delivery/encoders/OggStream.h"
#include "delivery/encoders/SteppedWriter.h"

#include <string>

namespace lacquer {

/// What an Opus file shall be.
struct OpusOptions {
    int rateHz = 48000;  ///< Opus knows no other
    int channels = 2;
    int kilobitsPerSecond = 192;  ///< 32…510, on average
    std::uint32_t serial = 1;     ///< of the Ogg stream: from a hash of the sound, so that the bytes repeat
    NeighbourSound neighbours;    ///< at most largestNeighbours
};

/// Packets of 20 ms, variable rate, by libopus; takes 32-bit floats. Neighbours before are hidden as pre-skip, those after
/// and the padding by the last page's granule position.
class OpusWriter : public SteppedWriter {
public:
    /// The pre-skip has sixteen bits.
    static constexpr NeighbourSound largestNeighbours{48000, 48000};
    /// What joins need: the 80 ms after which a decoder has converged (RFC 7845, section 4.6), and as much for the encoder's rate.
    static constexpr UsefulNeighbours usefulNeighbours{{5760, 960}, 960};

    /// The library's own words, for instance "libopus 1.3.1".
    [[nodiscard]] static std::string libraryVersion();

    /// Creates the file, which must not exist. Fails as OutputFile::create, and with Usage for another rate or bit rate.
    static Result<std::unique_ptr<OpusWriter>> create(const std::filesystem::path& path, const OpusOptions& options);
    ~OpusWriter() override;

private:
    struct Encoder;
    OpusWriter(const std::filesystem::path& path, const OpusOptions& options);
    Result<void> start(const OpusOptions& options);
    Result<void> encode(std::span<const std::int32_t> interleaved) override;
    Result<void> complete() override;
    Result<void> packet(std::span<const float> frame);

    std::unique_ptr<Encoder> encoder_;
};

}  // namespace lacquer
