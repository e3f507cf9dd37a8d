// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/encoders/VorbisWriter.h"

#include "base/Text.h"

#include <vorbis/vorbisenc.h>

namespace lacquer {

namespace {

constexpr int stepFrames = 1024;

std::span<const std::byte> bytesOf(const ogg_packet& packet)
{
    return std::as_bytes(std::span(packet.packet, std::size_t(packet.bytes)));
}

}  // namespace

/// The library's four states, in the order they are made and the reverse of which they are undone.
struct VorbisWriter::Encoder {
    vorbis_info info{};
    vorbis_comment comment{};
    vorbis_dsp_state dsp{};
    vorbis_block block{};
    bool running = false;
    std::unique_ptr<OggStream> pages;
    PacketQueue queue;
    std::int64_t packed = 0;

    Encoder()
    {
        vorbis_info_init(&info);
        vorbis_comment_init(&comment);
    }
    ~Encoder()
    {
        if (running) {
            vorbis_block_clear(&block);
            vorbis_dsp_clear(&dsp);
        }
        vorbis_comment_clear(&comment);
        vorbis_info_clear(&info);
    }
};

std::string VorbisWriter::libraryVersion()
{
    return vorbis_version_string();
}

Result<std::unique_ptr<VorbisWriter>> VorbisWriter::create(const std::filesystem::path& path, const VorbisOptions& options)
{
    if ((options.rateHz != 44100 && options.rateHz != 48000) || options.channels < 1 || options.channels > 2)
        return Error{ErrorKind::Usage, Text::tr("'%1' cannot be Vorbis of %2 Hz; choose 44100 or 48000 Hz.")
                                           .arg(shown(path)).arg(options.rateHz)};
    if (!(options.quality >= -1 && options.quality <= 10))
        return Error{ErrorKind::Usage, Text::tr("'%1' cannot be Vorbis of quality %2; choose −1 to 10.")
                                           .arg(shown(path)).arg(options.quality)};
    std::unique_ptr<VorbisWriter> writer(new VorbisWriter(path, options));
    if (auto started = writer->start(options); !started)
        return started.error();
    return writer;
}

VorbisWriter::VorbisWriter(const std::filesystem::path& path, const VorbisOptions& options)
    : SteppedWriter(path, options.channels, stepFrames, {0, options.framesAfter}), encoder_(std::make_unique<Encoder>())
{
}

VorbisWriter::~VorbisWriter() = default;

Result<void> VorbisWriter::start(const VorbisOptions& options)
{
    auto& e = *encoder_;
    if (vorbis_encode_init_vbr(&e.info, options.channels, options.rateHz, float(options.quality / 10)) != 0 ||
        vorbis_analysis_init(&e.dsp, &e.info) != 0)
        return refused(QStringLiteral("Vorbis"));
    vorbis_block_init(&e.dsp, &e.block);
    e.running = true;
    if (auto opened = openFile(); !opened)
        return opened;
    e.pages = std::make_unique<OggStream>(file(), options.serial, options.rateHz);

    ogg_packet identification{};
    ogg_packet comments{};
    ogg_packet codebooks{};
    if (vorbis_analysis_headerout(&e.dsp, &e.comment, &identification, &comments, &codebooks) != 0)
        return refused(QStringLiteral("Vorbis"));
    if (auto put = e.pages->header(bytesOf(identification), true); !put)
        return put;
    if (auto put = e.pages->header(bytesOf(comments), false); !put)
        return put;
    return e.pages->header(bytesOf(codebooks), true);
}

Result<void> VorbisWriter::encode(std::span<const std::int32_t> interleaved)
{
    const auto samples = floats(interleaved);
    if (!samples)
        return samples.error();
    auto& e = *encoder_;
    const std::size_t width = std::size_t(channels());
    const std::size_t frames = samples->size() / width;
    float** room = vorbis_analysis_buffer(&e.dsp, int(frames));
    for (std::size_t c = 0; c < width; ++c)
        for (std::size_t i = 0; i < frames; ++i)
            room[c][i] = (*samples)[i * width + c];
    if (vorbis_analysis_wrote(&e.dsp, int(frames)) != 0)
        return refused(QStringLiteral("Vorbis"));
    return drain();
}

Result<void> VorbisWriter::complete()
{
    auto& e = *encoder_;
    if (vorbis_analysis_wrote(&e.dsp, 0) != 0)
        return refused(QStringLiteral("Vorbis"));
    if (auto drained = drain(); !drained)
        return drained;
    while (auto ready = e.queue.nextOfAll(trackFrames()))
        if (auto put = e.pages->packet(*ready); !put)
            return put;
    return {};
}

Result<void> VorbisWriter::drain()
{
    auto& e = *encoder_;
    ogg_packet packet{};
    while (vorbis_analysis_blockout(&e.dsp, &e.block) == 1) {
        if (vorbis_analysis(&e.block, nullptr) != 0 || vorbis_bitrate_addblock(&e.block) != 0)
            return refused(QStringLiteral("Vorbis"));
        while (vorbis_bitrate_flushpacket(&e.dsp, &packet) == 1) {
            const auto content = bytesOf(packet);
            e.queue.push({{content.begin(), content.end()}, e.packed, packet.granulepos});
            e.packed = packet.granulepos;
        }
    }
    while (auto ready = e.queue.next(trackFrames()))
        if (auto put = e.pages->packet(*ready); !put)
            return put;
    return {};
}

}  // namespace lacquer
