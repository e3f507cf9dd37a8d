// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/encoders/OggStream.h"

#include <ogg/ogg.h>

#include <algorithm>

namespace lacquer {

struct OggStream::State {
    ogg_stream_state stream{};
    std::int64_t packets = 0;

    explicit State(std::uint32_t serial) { ogg_stream_init(&stream, int(serial)); }
    ~State() { ogg_stream_clear(&stream); }
};

OggStream::OggStream(OutputFile& file, std::uint32_t serial, int rateHz)
    : file_(file), longestPageFrames_(rateHz / 2), state_(std::make_unique<State>(serial))
{
}

OggStream::~OggStream() = default;

Result<void> OggStream::header(std::span<const std::byte> packet, bool endsPage)
{
    return put(packet, 0, false, endsPage);
}

Result<void> OggStream::packet(const EncodedPacket& packet)
{
    const bool first = pageBegin_ == 0 && packet.end > 0;
    const bool flush = packet.last || first || packet.end - pageBegin_ >= longestPageFrames_;
    return put(packet.bytes, packet.end, packet.last, flush);
}

Result<void> OggStream::put(std::span<const std::byte> bytes, std::int64_t granule, bool last, bool flush)
{
    // The library copies the bytes and takes them by a pointer that is not const all the same.
    std::vector<unsigned char> copy(bytes.size());
    std::transform(bytes.begin(), bytes.end(), copy.begin(), [](std::byte byte) { return std::to_integer<unsigned char>(byte); });
    auto& s = *state_;
    ogg_packet packet{copy.data(), long(copy.size()), s.packets == 0, last, granule, s.packets};
    ++s.packets;
    ogg_stream_packetin(&s.stream, &packet);
    ogg_page page{};
    while (flush ? ogg_stream_flush(&s.stream, &page) : ogg_stream_pageout(&s.stream, &page)) {
        if (auto head = file_.append(std::as_bytes(std::span(page.header, std::size_t(page.header_len)))); !head)
            return head;
        if (auto body = file_.append(std::as_bytes(std::span(page.body, std::size_t(page.body_len)))); !body)
            return body;
        pageBegin_ = std::max<std::int64_t>(pageBegin_, ogg_page_granulepos(&page));
    }
    return {};
}

}  // namespace lacquer
