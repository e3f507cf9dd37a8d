// SPDX-License-Identifier: GPL-3.0-or-later
// M4aFile: packets in an MPEG-4 file with its index in front, an edit list that is exact to the frame, and no clock.
#pragma once

#include "audio/OutputFile.h"
#include "delivery/encoders/PacketQueue.h"

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace lacquer {

/// What the packets are.
struct M4aTrack {
    bool lossless = false;      ///< ALAC, else AAC-LC
    int rateHz = 44100;
    int channels = 2;
    int bits = 16;              ///< of the sound; AAC says 16
    QByteArray configuration;   ///< ALAC: the magic cookie in its box; AAC: the AudioSpecificConfig
    std::uint64_t largestOffset = 0xffffffffu;  ///< from here on sizes and offsets take 64 bits
};

/// One sound track: ISO/IEC 14496-12 and -14, ALAC as Apple describes it. The sound is written as it comes; at the end it
/// is moved back by the size of the index, which then stands before it, so that a player can start at once. The gapless
/// data stands there twice, as an edit list and as iTunes writes it (iTunSMPB).
class M4aFile {
public:
    /// The file must outlive this.
    M4aFile(OutputFile& file, M4aTrack track);

    /// Writes what stands before the sound. Until finish no reader finds any sound. Fails with InputOutput.
    Result<void> begin();

    /// Appends a packet; its frames are end − begin.
    Result<void> packet(const EncodedPacket& packet);

    /// Puts the index in its place: players leave out `skip` decoded frames and then play `frames`.
    Result<void> finish(std::int64_t skip, std::int64_t frames, int packetFrames);

private:
    [[nodiscard]] QByteArray index(std::int64_t skip, std::int64_t frames, int packetFrames, std::int64_t soundOffset) const;
    [[nodiscard]] QByteArray sampleTable(std::int64_t soundOffset) const;
    [[nodiscard]] QByteArray sampleEntry() const;
    [[nodiscard]] std::int64_t totalFrames() const;
    Result<void> moveSound(std::int64_t by);

    OutputFile& file_;
    M4aTrack track_;
    std::int64_t soundBytes_ = 0;
    std::vector<std::uint32_t> sizes_;
    std::vector<std::uint32_t> frames_;
};

}  // namespace lacquer
