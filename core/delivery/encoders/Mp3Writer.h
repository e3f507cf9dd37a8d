// SPDX-License-Identifier: GPL-3.0-or-later
// Mp3Writer: MP3 by LAME, with the tag by which players leave out what the codec adds at both ends.
#pragma once

#include "delivery/encoders/SteppedWriter.h"

#include <string>

namespace lacquer {

/// What LAME aims at.
enum class Mp3Quality { Constant, V0, V2 };

/// What an MP3 shall be.
struct Mp3Options {
    int rateHz = 44100;  ///< 44100 or 48000
    int channels = 2;    ///< 2 is joint stereo
    Mp3Quality quality = Mp3Quality::V0;
    NeighbourSound neighbours;  ///< at most largestNeighbours
    int kilobitsPerSecond = 320;  ///< of a constant rate: 128, 160, 192, 224, 256 or 320
};

/// MPEG-1 layer 3 with the Xing header and LAME's extension in its first frame: delay, padding, frames, and no clock.
/// Takes 32-bit floats. Before finish that first frame is empty.
class Mp3Writer : public SteppedWriter {
public:
    /// Both numbers of the tag have twelve bits, and the codec needs some of them itself.
    static constexpr NeighbourSound largestNeighbours{3456, 2304};
    /// With this the noise at a join is that of unbroken sound; no more, since a player that ignores the tag plays it.
    static constexpr UsefulNeighbours usefulNeighbours{{2304, 2304}, 1152};

    /// The library's own words, for instance "lame-3.100".
    [[nodiscard]] static std::string libraryVersion();

    /// Creates the file, which must not exist. Fails as OutputFile::create, and with Usage for another rate.
    static Result<std::unique_ptr<Mp3Writer>> create(const std::filesystem::path& path, const Mp3Options& options);
    ~Mp3Writer() override;

private:
    struct Encoder;
    Mp3Writer(const std::filesystem::path& path, const Mp3Options& options);
    Result<void> encode(std::span<const std::int32_t> interleaved) override;
    Result<void> complete() override;
    Result<void> writeTag();

    std::unique_ptr<Encoder> encoder_;
};

}  // namespace lacquer
