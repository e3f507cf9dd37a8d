// SPDX-License-Identifier: GPL-3.0-or-later
// PacketQueue: holds encoded packets back until it is known that they belong to the track and are not its last.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace lacquer {

/// An encoded packet and the stretch of decoded sound it completes, in frames counted from the stream's first decoded one.
struct EncodedPacket {
    std::vector<std::byte> bytes;
    std::int64_t begin = 0;
    std::int64_t end = 0;
    bool last = false;
};

/// First in, first out; how far the track reaches grows as it is written.
class PacketQueue {
public:
    void push(EncodedPacket packet) { packets_.push_back(std::move(packet)); }

    /// The next packet that ends before `reach`, up to which the track is known to go on.
    std::optional<EncodedPacket> next(std::int64_t reach)
    {
        if (packets_.empty() || packets_.front().end >= reach)
            return std::nullopt;
        return take();
    }

    /// The next packet now that the track is known to end at `end`; the last of them is cut there and marked.
    std::optional<EncodedPacket> nextOfAll(std::int64_t end)
    {
        if (packets_.empty() || packets_.front().begin >= end)
            return std::nullopt;
        auto packet = take();
        packet.last = packet.end >= end || packets_.empty();
        packet.end = packet.last ? end : packet.end;
        return packet;
    }

private:
    EncodedPacket take()
    {
        auto packet = std::move(packets_.front());
        packets_.pop_front();
        return packet;
    }

    std::deque<EncodedPacket> packets_;
};

}  // namespace lacquer
