// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/encoders/AvEncoder.h"

#include "base/LateLibrary.h"

extern "C" {
#include <libavcodec/avcodec.h>
}

#include <bit>

namespace lacquer {

namespace {

/// FFmpeg's functions, by their own names.
struct Ffmpeg {
    decltype(&::av_channel_layout_copy) av_channel_layout_copy = nullptr;
    decltype(&::av_channel_layout_default) av_channel_layout_default = nullptr;
    decltype(&::av_frame_alloc) av_frame_alloc = nullptr;
    decltype(&::av_frame_free) av_frame_free = nullptr;
    decltype(&::av_frame_get_buffer) av_frame_get_buffer = nullptr;
    decltype(&::av_frame_unref) av_frame_unref = nullptr;
    decltype(&::av_log_set_level) av_log_set_level = nullptr;
    decltype(&::av_packet_alloc) av_packet_alloc = nullptr;
    decltype(&::av_packet_free) av_packet_free = nullptr;
    decltype(&::av_packet_unref) av_packet_unref = nullptr;
    decltype(&::avcodec_alloc_context3) avcodec_alloc_context3 = nullptr;
    decltype(&::avcodec_find_encoder) avcodec_find_encoder = nullptr;
    decltype(&::avcodec_free_context) avcodec_free_context = nullptr;
    decltype(&::avcodec_open2) avcodec_open2 = nullptr;
    decltype(&::avcodec_receive_packet) avcodec_receive_packet = nullptr;
    decltype(&::avcodec_send_frame) avcodec_send_frame = nullptr;
    decltype(&::avcodec_version) avcodec_version = nullptr;
    bool complete = false;

    Ffmpeg()
    {
        LateLibrary util("libavutil.so." + std::to_string(LIBAVUTIL_VERSION_MAJOR));
        util.find(av_channel_layout_copy, "av_channel_layout_copy");
        util.find(av_channel_layout_default, "av_channel_layout_default");
        util.find(av_frame_alloc, "av_frame_alloc");
        util.find(av_frame_free, "av_frame_free");
        util.find(av_frame_get_buffer, "av_frame_get_buffer");
        util.find(av_frame_unref, "av_frame_unref");
        util.find(av_log_set_level, "av_log_set_level");
        LateLibrary codec("libavcodec.so." + std::to_string(LIBAVCODEC_VERSION_MAJOR));
        codec.find(av_packet_alloc, "av_packet_alloc");
        codec.find(av_packet_free, "av_packet_free");
        codec.find(av_packet_unref, "av_packet_unref");
        codec.find(avcodec_alloc_context3, "avcodec_alloc_context3");
        codec.find(avcodec_find_encoder, "avcodec_find_encoder");
        codec.find(avcodec_free_context, "avcodec_free_context");
        codec.find(avcodec_open2, "avcodec_open2");
        codec.find(avcodec_receive_packet, "avcodec_receive_packet");
        codec.find(avcodec_send_frame, "avcodec_send_frame");
        codec.find(avcodec_version, "avcodec_version");
        complete = util.complete() && codec.complete();
    }
};

const Ffmpeg& ffmpeg()
{
    static const Ffmpeg functions;
    return functions;
}

}  // namespace

struct AvEncoder::State {
    AvEncoding encoding;
    AVCodecContext* context = nullptr;
    AVFrame* frame = ffmpeg().av_frame_alloc();
    AVPacket* packet = ffmpeg().av_packet_alloc();
    std::int64_t sent = 0;
    std::int64_t packed = 0;

    ~State()
    {
        ffmpeg().av_packet_free(&packet);
        ffmpeg().av_frame_free(&frame);
        ffmpeg().avcodec_free_context(&context);
    }
};

std::string AvEncoder::libraryVersion()
{
    if (!ffmpeg().complete)
        return {};
    const unsigned version = ffmpeg().avcodec_version();
    return "libavcodec " + std::to_string(AV_VERSION_MAJOR(version)) + "." + std::to_string(AV_VERSION_MINOR(version)) + "." +
           std::to_string(AV_VERSION_MICRO(version));
}

std::unique_ptr<AvEncoder> AvEncoder::create(const AvEncoding& encoding)
{
    if (!ffmpeg().complete)
        return nullptr;
    // Its remarks on the console are not for our users.
    ffmpeg().av_log_set_level(AV_LOG_QUIET);
    auto state = std::make_unique<State>();
    state->encoding = encoding;
    const AVCodec* codec = ffmpeg().avcodec_find_encoder(encoding.lossless ? AV_CODEC_ID_ALAC : AV_CODEC_ID_AAC);
    state->context = codec ? ffmpeg().avcodec_alloc_context3(codec) : nullptr;
    if (!state->context || !state->frame || !state->packet)
        return nullptr;
    AVCodecContext& c = *state->context;
    c.sample_rate = encoding.rateHz;
    c.time_base = {1, encoding.rateHz};
    ffmpeg().av_channel_layout_default(&c.ch_layout, encoding.channels);
    c.flags |= AV_CODEC_FLAG_BITEXACT | AV_CODEC_FLAG_GLOBAL_HEADER;
    c.thread_count = 1;
    if (encoding.lossless) {
        c.sample_fmt = encoding.bits == 16 ? AV_SAMPLE_FMT_S16P : AV_SAMPLE_FMT_S32P;
        c.bits_per_raw_sample = encoding.bits;
    } else {
        c.sample_fmt = AV_SAMPLE_FMT_FLTP;
        c.bit_rate = std::int64_t(encoding.kilobitsPerSecond) * 1000;
    }
    if (ffmpeg().avcodec_open2(&c, codec, nullptr) < 0 || c.frame_size <= 0)
        return nullptr;
    return std::unique_ptr<AvEncoder>(new AvEncoder(std::move(state)));
}

AvEncoder::AvEncoder(std::unique_ptr<State> state) : state_(std::move(state)) {}

AvEncoder::~AvEncoder() = default;

QByteArray AvEncoder::configuration() const
{
    return {reinterpret_cast<const char*>(state_->context->extradata), state_->context->extradata_size};
}

int AvEncoder::packetFrames() const
{
    return state_->context->frame_size;
}

int AvEncoder::delayFrames() const
{
    return state_->context->initial_padding;
}

bool AvEncoder::encode(std::span<const std::int32_t> interleaved, PacketQueue& to)
{
    auto& s = *state_;
    const std::size_t channels = std::size_t(s.encoding.channels);
    const std::size_t frames = interleaved.size() / channels;
    // The encoder may still hold the last frame's memory, so each gets its own.
    ffmpeg().av_frame_unref(s.frame);
    s.frame->nb_samples = int(frames);
    s.frame->format = s.context->sample_fmt;
    s.frame->sample_rate = s.encoding.rateHz;
    s.frame->pts = s.sent;
    if (ffmpeg().av_channel_layout_copy(&s.frame->ch_layout, &s.context->ch_layout) < 0 || ffmpeg().av_frame_get_buffer(s.frame, 0) < 0)
        return false;
    for (std::size_t c = 0; c < channels; ++c) {
        std::uint8_t* plane = s.frame->extended_data[c];
        for (std::size_t i = 0; i < frames; ++i) {
            const std::int32_t value = interleaved[i * channels + c];
            if (!s.encoding.lossless)
                reinterpret_cast<float*>(plane)[i] = std::bit_cast<float>(value);
            else if (s.encoding.bits == 16)
                reinterpret_cast<std::int16_t*>(plane)[i] = std::int16_t(value);
            else
                reinterpret_cast<std::int32_t*>(plane)[i] = std::int32_t(std::uint32_t(value) << (32 - s.encoding.bits));
        }
    }
    s.sent += std::int64_t(frames);
    return ffmpeg().avcodec_send_frame(s.context, s.frame) >= 0 && collect(to);
}

bool AvEncoder::drain(PacketQueue& to)
{
    return ffmpeg().avcodec_send_frame(state_->context, nullptr) >= 0 && collect(to);
}

bool AvEncoder::collect(PacketQueue& to)
{
    auto& s = *state_;
    for (;;) {
        const int outcome = ffmpeg().avcodec_receive_packet(s.context, s.packet);
        if (outcome == AVERROR(EAGAIN) || outcome == AVERROR_EOF)
            return true;
        if (outcome < 0)
            return false;
        const auto content = std::as_bytes(std::span(s.packet->data, std::size_t(s.packet->size)));
        const std::int64_t end = s.packed + packetFrames();
        to.push({{content.begin(), content.end()}, s.packed, end});
        s.packed = end;
        ffmpeg().av_packet_unref(s.packet);
    }
}

}  // namespace lacquer
