// SPDX-License-Identifier: GPL-3.0-or-later
// OggStream: packets into the pages of one logical stream (RFC 3533), with a serial number that is given and not rolled.
#pragma once

#include "audio/OutputFile.h"
#include "delivery/encoders/PacketQueue.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>

namespace lacquer {

/// Writes pages as they fill, but after half a second at the latest. The first page of sound ends with the first frame that
/// can be heard: were all sound on one page, its granule position could mean a cut at the start as well as one at the end.
class OggStream {
public:
    /// The file must outlive the stream.
    OggStream(OutputFile& file, std::uint32_t serial, int rateHz);
    ~OggStream();

    /// A header packet; `ends` a page, as both codecs demand of their first and last one.
    Result<void> header(std::span<const std::byte> packet, bool endsPage);

    /// A packet of sound; the granule position is its end. The page with the last one ends the stream.
    Result<void> packet(const EncodedPacket& packet);

private:
    struct State;
    Result<void> put(std::span<const std::byte> bytes, std::int64_t granule, bool last, bool flush);

    OutputFile& file_;
    int longestPageFrames_;
    std::int64_t pageBegin_ = 0;
    std::unique_ptr<State> state_;
};

}  // namespace lacquer
