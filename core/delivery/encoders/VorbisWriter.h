// SPDX-License-Identifier: GPL-3.0-or-later
// VorbisWriter: Ogg Vorbis of exactly the frames it was given, with a serial number that repeats.
#pragma once

#include "delivery/encoders/OggStream.h"
#include "delivery/encoders/SteppedWriter.h"

#include <string>

namespace lacquer {

/// What a Vorbis file shall be.
struct VorbisOptions {
    int rateHz = 44100;  ///< 44100 or 48000
    int channels = 2;
    double quality = 6;        ///< −1…10, as other encoders name it; 6 is about 192 kb/s
    std::uint32_t serial = 1;  ///< of the Ogg stream: from a hash of the sound, so that the bytes repeat
    int framesAfter = 0;       ///< NeighbourSound::after; Vorbis has no place to hide sound before
};

/// Encodes by libvorbis; takes 32-bit floats. The library continues the sound backwards by prediction where it begins,
/// and the last page's granule position hides what comes after its end.
class VorbisWriter : public SteppedWriter {
public:
    /// What joins need; where the sound begins prediction is as good.
    static constexpr UsefulNeighbours usefulNeighbours{{0, 2048}, 1};

    /// The library's own words, for instance "Xiph.Org libVorbis 1.3.7".
    [[nodiscard]] static std::string libraryVersion();

    /// Creates the file, which must not exist. Fails as OutputFile::create, and with Usage for another rate or quality.
    static Result<std::unique_ptr<VorbisWriter>> create(const std::filesystem::path& path, const VorbisOptions& options);
    ~VorbisWriter() override;

private:
    struct Encoder;
    VorbisWriter(const std::filesystem::path& path, const VorbisOptions& options);
    Result<void> start(const VorbisOptions& options);
    Result<void> encode(std::span<const std::int32_t> interleaved) override;
    Result<void> complete() override;
    Result<void> drain();

    std::unique_ptr<Encoder> encoder_;
};

}  // namespace lacquer
