// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/encoders/DecodedFile.h"

#include "base/Text.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

#include <algorithm>
#include <cerrno>
#include <limits>
#include <string_view>
#include <vector>

namespace lacquer {

namespace {

/// One sample of a frame as a double, full scale ±1.
double sample(const AVFrame& frame, AVSampleFormat format, int channel, int channels, int index)
{
    const bool planar = av_sample_fmt_is_planar(format) != 0;
    const std::uint8_t* plane = frame.extended_data[planar ? channel : 0];
    const int at = planar ? index : index * channels + channel;
    switch (av_get_packed_sample_fmt(format)) {
    case AV_SAMPLE_FMT_S16:
        return reinterpret_cast<const std::int16_t*>(plane)[at] / 32768.0;
    case AV_SAMPLE_FMT_S32:
        return reinterpret_cast<const std::int32_t*>(plane)[at] / 2147483648.0;
    case AV_SAMPLE_FMT_FLT:
        return double(reinterpret_cast<const float*>(plane)[at]);
    case AV_SAMPLE_FMT_DBL:
        return reinterpret_cast<const double*>(plane)[at];
    default:
        return 0;
    }
}

bool understood(AVSampleFormat format)
{
    const auto packed = av_get_packed_sample_fmt(format);
    return packed == AV_SAMPLE_FMT_S16 || packed == AV_SAMPLE_FMT_S32 || packed == AV_SAMPLE_FMT_FLT || packed == AV_SAMPLE_FMT_DBL;
}

}  // namespace

/// The library's handles, and what was decoded and not yet read.
struct DecodedFile::Decoder {
    std::filesystem::path path;
    AVFormatContext* format = nullptr;
    AVCodecContext* codec = nullptr;
    AVPacket* packet = av_packet_alloc();
    AVFrame* frame = av_frame_alloc();
    int stream = -1;
    /// Frames still to come where the container says how many there are, and the library leaves it to us.
    std::int64_t remaining = std::numeric_limits<std::int64_t>::max();
    bool ended = false;
    std::vector<double> ready;
    std::size_t taken = 0;

    ~Decoder()
    {
        av_frame_free(&frame);
        av_packet_free(&packet);
        avcodec_free_context(&codec);
        avformat_close_input(&format);
    }

    [[nodiscard]] int channels() const { return codec->ch_layout.nb_channels; }
    [[nodiscard]] Error damaged() const
    {
        return {ErrorKind::BadData, Text::tr("'%1' cannot be decoded; make it again.").arg(shown(path))};
    }

    /// Decodes until something is ready or the end is reached.
    Result<void> more();
    Result<void> feed();
    void keepFrame();
};

Result<void> DecodedFile::Decoder::feed()
{
    for (;;) {
        const int outcome = av_read_frame(format, packet);
        if (outcome < 0) {
            if (outcome != AVERROR_EOF || avcodec_send_packet(codec, nullptr) < 0)
                return damaged();
            return {};
        }
        const bool ours = packet->stream_index == stream;
        const int sent = ours ? avcodec_send_packet(codec, packet) : 0;
        av_packet_unref(packet);
        if (sent < 0)
            return damaged();
        if (ours)
            return {};
    }
}

Result<void> DecodedFile::Decoder::more()
{
    ready.clear();
    taken = 0;
    while (ready.empty() && !ended) {
        const int outcome = avcodec_receive_frame(codec, frame);
        if (outcome == AVERROR_EOF) {
            ended = true;
        } else if (outcome == AVERROR(EAGAIN)) {
            if (auto fed = feed(); !fed)
                return fed;
        } else if (outcome < 0) {
            return damaged();
        } else {
            keepFrame();
            av_frame_unref(frame);
        }
    }
    return {};
}

void DecodedFile::Decoder::keepFrame()
{
    const int width = channels();
    const auto layout = AVSampleFormat(frame->format);
    const int frames = int(std::min<std::int64_t>(frame->nb_samples, remaining));
    remaining -= frames;
    ready.reserve(std::size_t(frames) * std::size_t(width));
    for (int i = 0; i < frames; ++i)
        for (int c = 0; c < width; ++c)
            ready.push_back(sample(*frame, layout, c, width, i));
}

std::string DecodedFile::libraryVersion()
{
    const unsigned version = avformat_version();
    return "libavformat " + std::to_string(AV_VERSION_MAJOR(version)) + "." + std::to_string(AV_VERSION_MINOR(version)) + "." +
           std::to_string(AV_VERSION_MICRO(version));
}

Result<std::unique_ptr<DecodedFile>> DecodedFile::open(const std::filesystem::path& path)
{
    av_log_set_level(AV_LOG_QUIET);
    auto d = std::make_unique<Decoder>();
    d->path = path;
    // Otherwise a name with a colon would be taken for the address of something elsewhere.
    const std::string address = "file:" + path.string();
    const Error noSound{ErrorKind::BadData, Text::tr("'%1' holds no sound that can be decoded; make it again.").arg(shown(path))};
    if (const int opened = avformat_open_input(&d->format, address.c_str(), nullptr, nullptr); opened < 0) {
        if (opened != AVERROR(ENOENT) && opened != AVERROR(EACCES))
            return noSound;
        return Error{ErrorKind::Missing, Text::tr("'%1' cannot be opened; check that it is there and may be read.").arg(shown(path))};
    }
    if (avformat_find_stream_info(d->format, nullptr) < 0)
        return noSound;
    const AVCodec* decoder = nullptr;
    d->stream = av_find_best_stream(d->format, AVMEDIA_TYPE_AUDIO, -1, -1, &decoder, 0);
    if (d->stream < 0 || !decoder)
        return noSound;
    const AVStream& stream = *d->format->streams[d->stream];
    d->codec = avcodec_alloc_context3(decoder);
    if (!d->codec || avcodec_parameters_to_context(d->codec, stream.codecpar) < 0)
        return noSound;
    d->codec->pkt_timebase = stream.time_base;
    d->codec->thread_count = 1;
    // libavformat 59 takes an edit list's start into account, but plays the last packet to its end.
    if (stream.duration > 0 && std::string_view(d->format->iformat->name).find("mp4") != std::string_view::npos)
        d->remaining = av_rescale_q(stream.duration, stream.time_base, {1, stream.codecpar->sample_rate});
    // The first frame shows whether we understand its samples, and makes width and rate known for certain.
    if (avcodec_open2(d->codec, decoder, nullptr) < 0 || !d->more() || d->ready.empty() || !understood(d->codec->sample_fmt))
        return noSound;
    return std::unique_ptr<DecodedFile>(new DecodedFile(std::move(d)));
}

DecodedFile::DecodedFile(std::unique_ptr<Decoder> decoder) : decoder_(std::move(decoder)) {}

DecodedFile::~DecodedFile() = default;

std::string DecodedFile::codec() const
{
    return avcodec_get_name(decoder_->codec->codec_id);
}

int DecodedFile::rateHz() const
{
    return decoder_->codec->sample_rate;
}

int DecodedFile::channels() const
{
    return decoder_->channels();
}

Result<int> DecodedFile::read(double* interleaved, int frames)
{
    auto& d = *decoder_;
    const std::size_t width = std::size_t(d.channels());
    std::size_t done = 0;
    const std::size_t wanted = std::size_t(frames) * width;
    while (done < wanted) {
        if (d.taken == d.ready.size()) {
            if (auto decoded = d.more(); !decoded)
                return decoded.error();
            if (d.ready.empty())
                break;
        }
        const auto count = std::min(wanted - done, d.ready.size() - d.taken);
        std::copy_n(d.ready.begin() + std::ptrdiff_t(d.taken), count, interleaved + done);
        d.taken += count;
        done += count;
    }
    return int(done / width);
}

}  // namespace lacquer
