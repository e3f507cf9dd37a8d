// SPDX-License-Identifier: GPL-3.0-or-later
// AvEncoder: the two codecs we take from FFmpeg, behind a wall; packets out, files are made elsewhere.
#pragma once

#include "delivery/encoders/PacketQueue.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <span>
#include <string>

namespace lacquer {

/// What shall be encoded, and how.
struct AvEncoding {
    bool lossless = false;  ///< ALAC, else AAC-LC
    int rateHz = 44100;
    int channels = 2;
    int bits = 16;                  ///< of ALAC: 16 or 24
    int kilobitsPerSecond = 256;    ///< of AAC
};

/// One encoder, one thread at a time, the same packets for the same sound.
class AvEncoder {
public:
    /// The library's own words, for instance "libavcodec 59.37.100"; empty when it is not installed.
    [[nodiscard]] static std::string libraryVersion();

    /// Nothing when the library refuses or is not installed.
    [[nodiscard]] static std::unique_ptr<AvEncoder> create(const AvEncoding& encoding);
    ~AvEncoder();

    /// What a decoder has to know besides the packets.
    [[nodiscard]] QByteArray configuration() const;
    /// Frames of every packet but ALAC's last one.
    [[nodiscard]] int packetFrames() const;
    /// Decoded frames before the sound's first one.
    [[nodiscard]] int delayFrames() const;

    /// Encodes packetFrames, or fewer for the last time: integers at the depth for ALAC, the bits of floats for AAC.
    /// Finished packets go into the queue, their begin and end in decoded frames. False when the library fails.
    [[nodiscard]] bool encode(std::span<const std::int32_t> interleaved, PacketQueue& to);

    /// No more sound: the packets that are still inside. False when the library fails.
    [[nodiscard]] bool drain(PacketQueue& to);

private:
    struct State;
    explicit AvEncoder(std::unique_ptr<State> state);
    bool collect(PacketQueue& to);

    std::unique_ptr<State> state_;
};

}  // namespace lacquer
