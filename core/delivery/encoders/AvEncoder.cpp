// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/encoders/AvEncoder.h"

extern "C" {
#include <libavcodec/avcodec.h>
}

#include <bit>

namespace lacquer {

struct AvEncoder::State {
    AvEncoding encoding;
    AVCodecContext* context = nullptr;
    AVFrame* frame = av_frame_alloc();
    AVPacket* packet = av_packet_alloc();
    std::int64_t sent = 0;
    std::int64_t packed = 0;

    ~State()
    {
        av_packet_free(&packet);
        av_frame_free(&frame);
        avcodec_free_context(&context);
    }
};

std::string AvEncoder::libraryVersion()
{
    const unsigned version = avcodec_version();
    return "libavcodec " + std::to_string(AV_VERSION_MAJOR(version)) + "." + std::to_string(AV_VERSION_MINOR(version)) + "." +
           std::to_string(AV_VERSION_MICRO(version));
}

std::unique_ptr<AvEncoder> AvEncoder::create(const AvEncoding& encoding)
{
    // Its remarks on the console are not for our users.
    av_log_set_level(AV_LOG_QUIET);
    auto state = std::make_unique<State>();
    state->encoding = encoding;
    const AVCodec* codec = avcodec_find_encoder(encoding.lossless ? AV_CODEC_ID_ALAC : AV_CODEC_ID_AAC);
    state->context = codec ? avcodec_alloc_context3(codec) : nullptr;
    if (!state->context || !state->frame || !state->packet)
        return nullptr;
    AVCodecContext& c = *state->context;
    c.sample_rate = encoding.rateHz;
    c.time_base = {1, encoding.rateHz};
    av_channel_layout_default(&c.ch_layout, encoding.channels);
    c.flags |= AV_CODEC_FLAG_BITEXACT | AV_CODEC_FLAG_GLOBAL_HEADER;
    c.thread_count = 1;
    if (encoding.lossless) {
        c.sample_fmt = encoding.bits == 16 ? AV_SAMPLE_FMT_S16P : AV_SAMPLE_FMT_S32P;
        c.bits_per_raw_sample = encoding.bits;
    } else {
        c.sample_fmt = AV_SAMPLE_FMT_FLTP;
        c.bit_rate = std::int64_t(encoding.kilobitsPerSecond) * 1000;
    }
    if (avcodec_open2(&c, codec, nullptr) < 0 || c.frame_size <= 0)
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
    av_frame_unref(s.frame);
    s.frame->nb_samples = int(frames);
    s.frame->format = s.context->sample_fmt;
    s.frame->sample_rate = s.encoding.rateHz;
    s.frame->pts = s.sent;
    if (av_channel_layout_copy(&s.frame->ch_layout, &s.context->ch_layout) < 0 || av_frame_get_buffer(s.frame, 0) < 0)
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
    return avcodec_send_frame(s.context, s.frame) >= 0 && collect(to);
}

bool AvEncoder::drain(PacketQueue& to)
{
    return avcodec_send_frame(state_->context, nullptr) >= 0 && collect(to);
}

bool AvEncoder::collect(PacketQueue& to)
{
    auto& s = *state_;
    for (;;) {
        const int outcome = avcodec_receive_packet(s.context, s.packet);
        if (outcome == AVERROR(EAGAIN) || outcome == AVERROR_EOF)
            return true;
        if (outcome < 0)
            return false;
        const auto content = std::as_bytes(std::span(s.packet->data, std::size_t(s.packet->size)));
        const std::int64_t end = s.packed + packetFrames();
        to.push({{content.begin(), content.end()}, s.packed, end});
        s.packed = end;
        av_packet_unref(s.packet);
    }
}

}  // namespace lacquer
