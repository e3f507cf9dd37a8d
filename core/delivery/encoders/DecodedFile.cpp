// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/encoders/DecodedFile.h"

#include "base/Text.h"
#include "base/LateLibrary.h"

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

/// FFmpeg's functions, by their own names.
struct Ffmpeg {
    decltype(&::av_find_best_stream) av_find_best_stream = nullptr;
    decltype(&::av_frame_alloc) av_frame_alloc = nullptr;
    decltype(&::av_frame_free) av_frame_free = nullptr;
    decltype(&::av_frame_unref) av_frame_unref = nullptr;
    decltype(&::av_get_packed_sample_fmt) av_get_packed_sample_fmt = nullptr;
    decltype(&::av_log_set_level) av_log_set_level = nullptr;
    decltype(&::av_packet_alloc) av_packet_alloc = nullptr;
    decltype(&::av_packet_free) av_packet_free = nullptr;
    decltype(&::av_packet_unref) av_packet_unref = nullptr;
    decltype(&::av_read_frame) av_read_frame = nullptr;
    decltype(&::av_rescale_q) av_rescale_q = nullptr;
    decltype(&::av_sample_fmt_is_planar) av_sample_fmt_is_planar = nullptr;
    decltype(&::avcodec_alloc_context3) avcodec_alloc_context3 = nullptr;
    decltype(&::avcodec_free_context) avcodec_free_context = nullptr;
    decltype(&::avcodec_get_name) avcodec_get_name = nullptr;
    decltype(&::avcodec_open2) avcodec_open2 = nullptr;
    decltype(&::avcodec_parameters_to_context) avcodec_parameters_to_context = nullptr;
    decltype(&::avcodec_receive_frame) avcodec_receive_frame = nullptr;
    decltype(&::avcodec_send_packet) avcodec_send_packet = nullptr;
    decltype(&::avformat_close_input) avformat_close_input = nullptr;
    decltype(&::avformat_find_stream_info) avformat_find_stream_info = nullptr;
    decltype(&::avformat_open_input) avformat_open_input = nullptr;
    decltype(&::avformat_version) avformat_version = nullptr;
    bool complete = false;

    Ffmpeg()
    {
        LateLibrary util("libavutil.so." + std::to_string(LIBAVUTIL_VERSION_MAJOR));
        util.find(av_frame_alloc, "av_frame_alloc");
        util.find(av_frame_free, "av_frame_free");
        util.find(av_frame_unref, "av_frame_unref");
        util.find(av_get_packed_sample_fmt, "av_get_packed_sample_fmt");
        util.find(av_log_set_level, "av_log_set_level");
        util.find(av_rescale_q, "av_rescale_q");
        util.find(av_sample_fmt_is_planar, "av_sample_fmt_is_planar");
        LateLibrary codec("libavcodec.so." + std::to_string(LIBAVCODEC_VERSION_MAJOR));
        codec.find(av_packet_alloc, "av_packet_alloc");
        codec.find(av_packet_free, "av_packet_free");
        codec.find(av_packet_unref, "av_packet_unref");
        codec.find(avcodec_alloc_context3, "avcodec_alloc_context3");
        codec.find(avcodec_free_context, "avcodec_free_context");
        codec.find(avcodec_get_name, "avcodec_get_name");
        codec.find(avcodec_open2, "avcodec_open2");
        codec.find(avcodec_parameters_to_context, "avcodec_parameters_to_context");
        codec.find(avcodec_receive_frame, "avcodec_receive_frame");
        codec.find(avcodec_send_packet, "avcodec_send_packet");
        LateLibrary format("libavformat.so." + std::to_string(LIBAVFORMAT_VERSION_MAJOR));
        format.find(av_find_best_stream, "av_find_best_stream");
        format.find(av_read_frame, "av_read_frame");
        format.find(avformat_close_input, "avformat_close_input");
        format.find(avformat_find_stream_info, "avformat_find_stream_info");
        format.find(avformat_open_input, "avformat_open_input");
        format.find(avformat_version, "avformat_version");
        complete = util.complete() && codec.complete() && format.complete();
    }
};

const Ffmpeg& ffmpeg()
{
    static const Ffmpeg functions;
    return functions;
}

/// One sample of a frame as a double, full scale ±1.
double sample(const AVFrame& frame, AVSampleFormat format, int channel, int channels, int index)
{
    const bool planar = ffmpeg().av_sample_fmt_is_planar(format) != 0;
    const std::uint8_t* plane = frame.extended_data[planar ? channel : 0];
    const int at = planar ? index : index * channels + channel;
    switch (ffmpeg().av_get_packed_sample_fmt(format)) {
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
    const auto packed = ffmpeg().av_get_packed_sample_fmt(format);
    return packed == AV_SAMPLE_FMT_S16 || packed == AV_SAMPLE_FMT_S32 || packed == AV_SAMPLE_FMT_FLT || packed == AV_SAMPLE_FMT_DBL;
}

}  // namespace

/// The library's handles, and what was decoded and not yet read.
struct DecodedFile::Decoder {
    std::filesystem::path path;
    AVFormatContext* format = nullptr;
    AVCodecContext* codec = nullptr;
    AVPacket* packet = ffmpeg().av_packet_alloc();
    AVFrame* frame = ffmpeg().av_frame_alloc();
    int stream = -1;
    /// Frames still to come where the container says how many there are, and the library leaves it to us.
    std::int64_t remaining = std::numeric_limits<std::int64_t>::max();
    bool ended = false;
    std::vector<double> ready;
    std::size_t taken = 0;

    ~Decoder()
    {
        ffmpeg().av_frame_free(&frame);
        ffmpeg().av_packet_free(&packet);
        ffmpeg().avcodec_free_context(&codec);
        ffmpeg().avformat_close_input(&format);
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
        const int outcome = ffmpeg().av_read_frame(format, packet);
        if (outcome < 0) {
            if (outcome != AVERROR_EOF || ffmpeg().avcodec_send_packet(codec, nullptr) < 0)
                return damaged();
            return {};
        }
        const bool ours = packet->stream_index == stream;
        const int sent = ours ? ffmpeg().avcodec_send_packet(codec, packet) : 0;
        ffmpeg().av_packet_unref(packet);
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
        const int outcome = ffmpeg().avcodec_receive_frame(codec, frame);
        if (outcome == AVERROR_EOF) {
            ended = true;
        } else if (outcome == AVERROR(EAGAIN)) {
            if (auto fed = feed(); !fed)
                return fed;
        } else if (outcome < 0) {
            return damaged();
        } else {
            keepFrame();
            ffmpeg().av_frame_unref(frame);
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
    if (!ffmpeg().complete)
        return {};
    const unsigned version = ffmpeg().avformat_version();
    return "libavformat " + std::to_string(AV_VERSION_MAJOR(version)) + "." + std::to_string(AV_VERSION_MINOR(version)) + "." +
           std::to_string(AV_VERSION_MICRO(version));
}

Result<std::unique_ptr<DecodedFile>> DecodedFile::open(const std::filesystem::path& path)
{
    if (!ffmpeg().complete)
        return Error{ErrorKind::Unavailable,
                     Text::tr("'%1' cannot be decoded because FFmpeg is missing; install libavformat.").arg(shown(path))};
    ffmpeg().av_log_set_level(AV_LOG_QUIET);
    auto d = std::make_unique<Decoder>();
    d->path = path;
    // Otherwise a name with a colon would be taken for the address of something elsewhere.
    const std::string address = "file:" + path.string();
    const Error noSound{ErrorKind::BadData, Text::tr("'%1' holds no sound that can be decoded; make it again.").arg(shown(path))};
    if (const int opened = ffmpeg().avformat_open_input(&d->format, address.c_str(), nullptr, nullptr); opened < 0) {
        if (opened != AVERROR(ENOENT) && opened != AVERROR(EACCES))
            return noSound;
        return Error{ErrorKind::Missing, Text::tr("'%1' cannot be opened; check that it is there and may be read.").arg(shown(path))};
    }
    if (ffmpeg().avformat_find_stream_info(d->format, nullptr) < 0)
        return noSound;
    const AVCodec* decoder = nullptr;
    d->stream = ffmpeg().av_find_best_stream(d->format, AVMEDIA_TYPE_AUDIO, -1, -1, &decoder, 0);
    if (d->stream < 0 || !decoder)
        return noSound;
    const AVStream& stream = *d->format->streams[d->stream];
    d->codec = ffmpeg().avcodec_alloc_context3(decoder);
    if (!d->codec || ffmpeg().avcodec_parameters_to_context(d->codec, stream.codecpar) < 0)
        return noSound;
    d->codec->pkt_timebase = stream.time_base;
    d->codec->thread_count = 1;
    // libavformat 59 takes an edit list's start into account, but plays the last packet to its end.
    if (stream.duration > 0 && std::string_view(d->format->iformat->name).find("mp4") != std::string_view::npos)
        d->remaining = ffmpeg().av_rescale_q(stream.duration, stream.time_base, {1, stream.codecpar->sample_rate});
    // The first frame shows whether we understand its samples, and makes width and rate known for certain.
    if (ffmpeg().avcodec_open2(d->codec, decoder, nullptr) < 0 || !d->more() || d->ready.empty() || !understood(d->codec->sample_fmt))
        return noSound;
    return std::unique_ptr<DecodedFile>(new DecodedFile(std::move(d)));
}

DecodedFile::DecodedFile(std::unique_ptr<Decoder> decoder) : decoder_(std::move(decoder)) {}

DecodedFile::~DecodedFile() = default;

std::string DecodedFile::codec() const
{
    return ffmpeg().avcodec_get_name(decoder_->codec->codec_id);
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
