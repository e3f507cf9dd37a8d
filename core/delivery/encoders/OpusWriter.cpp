// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/encoders/OpusWriter.h"

#include "audio/ByteOrder.h"
#include "base/Text.h"

#include <opus.h>

#include <array>

namespace lacquer {

namespace {

constexpr int packetFrames = 960;
constexpr int rate = 48000;
// Larger than any packet of one or two channels can be.
constexpr std::size_t packetRoom = 4000;

std::span<const std::byte> bytesOf(const QByteArray& array)
{
    return std::as_bytes(std::span(array.constData(), std::size_t(array.size())));
}

}  // namespace

/// The library's state, the pages, and how far we are, in frames of the decoded stream.
struct OpusWriter::Encoder {
    OpusEncoder* opus = nullptr;
    std::unique_ptr<OggStream> pages;
    PacketQueue queue;
    std::int64_t packed = 0;
    int preSkip = 0;

    ~Encoder()
    {
        if (opus)
            opus_encoder_destroy(opus);
    }
};

std::string OpusWriter::libraryVersion()
{
    return opus_get_version_string();
}

Result<std::unique_ptr<OpusWriter>> OpusWriter::create(const std::filesystem::path& path, const OpusOptions& options)
{
    if (options.rateHz != rate || options.channels < 1 || options.channels > 2)
        return Error{ErrorKind::Usage, Text::tr("'%1' cannot be Opus of %2 Hz; choose 48000 Hz.").arg(shown(path)).arg(options.rateHz)};
    if (options.kilobitsPerSecond < 32 || options.kilobitsPerSecond > 510)
        return Error{ErrorKind::Usage, Text::tr("'%1' cannot be Opus of %2 kb/s; choose 32 to 510 kb/s.")
                                           .arg(shown(path)).arg(options.kilobitsPerSecond)};
    const auto& near = options.neighbours;
    if (near.before < 0 || near.after < 0 || near.before > largestNeighbours.before || near.after > largestNeighbours.after)
        return Error{ErrorKind::Internal, Text::tr("'%1' cannot hide that much of its neighbours; please report this.").arg(shown(path))};
    std::unique_ptr<OpusWriter> writer(new OpusWriter(path, options));
    if (auto started = writer->start(options); !started)
        return started.error();
    return writer;
}

OpusWriter::OpusWriter(const std::filesystem::path& path, const OpusOptions& options)
    : SteppedWriter(path, options.channels, packetFrames, options.neighbours), encoder_(std::make_unique<Encoder>())
{
}

OpusWriter::~OpusWriter() = default;

Result<void> OpusWriter::start(const OpusOptions& options)
{
    auto& e = *encoder_;
    int error = OPUS_OK;
    e.opus = opus_encoder_create(rate, options.channels, OPUS_APPLICATION_AUDIO, &error);
    opus_int32 lookahead = 0;
    if (!e.opus || opus_encoder_ctl(e.opus, OPUS_SET_BITRATE(options.kilobitsPerSecond * 1000)) != OPUS_OK ||
        opus_encoder_ctl(e.opus, OPUS_SET_COMPLEXITY(10)) != OPUS_OK ||
        opus_encoder_ctl(e.opus, OPUS_GET_LOOKAHEAD(&lookahead)) != OPUS_OK)
        return refused(QStringLiteral("Opus"));
    e.preSkip = lookahead + options.neighbours.before;
    if (auto opened = openFile(); !opened)
        return opened;
    e.pages = std::make_unique<OggStream>(file(), options.serial, options.rateHz);

    QByteArray head("OpusHead\x01", 9);
    appendLittleEndian(head, std::uint64_t(options.channels), 1);
    appendLittleEndian(head, std::uint64_t(e.preSkip), 2);
    appendLittleEndian(head, rate, 4);
    // No gain, and the mapping of one or two channels.
    appendLittleEndian(head, 0, 3);
    QByteArray tags("OpusTags");
    const std::string vendor = libraryVersion();
    appendLittleEndian(tags, vendor.size(), 4);
    tags.append(vendor.data(), qsizetype(vendor.size()));
    appendLittleEndian(tags, 0, 4);
    if (auto put = e.pages->header(bytesOf(head), true); !put)
        return put;
    return e.pages->header(bytesOf(tags), true);
}

Result<void> OpusWriter::encode(std::span<const std::int32_t> interleaved)
{
    const auto samples = floats(interleaved);
    if (!samples)
        return samples.error();
    if (samples->size() == std::size_t(packetFrames) * std::size_t(channels()))
        return packet(*samples);
    // The last step: silence after it, and as many packets as bring its own last frame out of the decoder.
    std::vector<float> padded(samples->begin(), samples->end());
    padded.resize(std::size_t(packetFrames) * std::size_t(channels()));
    return packet(padded);
}

Result<void> OpusWriter::complete()
{
    auto& e = *encoder_;
    const std::int64_t end = e.preSkip + trackFrames();
    const std::vector<float> silence(std::size_t(packetFrames) * std::size_t(channels()));
    while (e.packed < end)
        if (auto put = packet(silence); !put)
            return put;
    while (auto ready = e.queue.nextOfAll(end))
        if (auto put = e.pages->packet(*ready); !put)
            return put;
    return {};
}

Result<void> OpusWriter::packet(std::span<const float> frame)
{
    auto& e = *encoder_;
    std::array<unsigned char, packetRoom> bytes{};
    const auto count = opus_encode_float(e.opus, frame.data(), packetFrames, bytes.data(), opus_int32(bytes.size()));
    if (count < 0)
        return refused(QStringLiteral("Opus"));
    const auto content = std::as_bytes(std::span(bytes)).first(std::size_t(count));
    e.queue.push({{content.begin(), content.end()}, e.packed, e.packed + packetFrames});
    e.packed += packetFrames;
    while (auto ready = e.queue.next(e.preSkip + trackFrames()))
        if (auto put = e.pages->packet(*ready); !put)
            return put;
    return {};
}

}  // namespace lacquer
