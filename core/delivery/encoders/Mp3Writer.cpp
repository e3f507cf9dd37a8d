// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/encoders/Mp3Writer.h"

#include "base/Text.h"
#include "delivery/encoders/Mp3Tag.h"

#include <lame/lame.h>

namespace lacquer {

namespace {

constexpr int frameLength = 1152;
// What LAME asks for: 1.25 times the frames and 7200 bytes.
constexpr std::size_t roomForStep = frameLength * 5 / 4 + 7200;

bool configure(lame_global_flags* lame, const Mp3Options& options)
{
    bool good = lame_set_num_channels(lame, options.channels) == 0 && lame_set_in_samplerate(lame, options.rateHz) == 0 &&
                lame_set_out_samplerate(lame, options.rateHz) == 0 &&
                lame_set_mode(lame, options.channels == 1 ? MONO : JOINT_STEREO) == 0 &&
                lame_set_bWriteVbrTag(lame, 1) == 0 && lame_set_findReplayGain(lame, 0) == 0;
    lame_set_write_id3tag_automatic(lame, 0);
    for (const auto silence : {lame_set_errorf, lame_set_debugf, lame_set_msgf})
        silence(lame, nullptr);
    if (options.quality == Mp3Quality::Constant)
        good = good && lame_set_VBR(lame, vbr_off) == 0 && lame_set_brate(lame, options.kilobitsPerSecond) == 0 && lame_set_quality(lame, 2) == 0;
    else
        good = good && lame_set_VBR(lame, vbr_mtrh) == 0 &&
               lame_set_VBR_quality(lame, options.quality == Mp3Quality::V0 ? 0.0f : 2.0f) == 0;
    return good && lame_init_params(lame) >= 0;
}

}  // namespace

/// LAME's state and where its bytes go.
struct Mp3Writer::Encoder {
    lame_global_flags* lame = lame_init();
    std::vector<unsigned char> bytes = std::vector<unsigned char>(roomForStep);

    ~Encoder() { lame_close(lame); }

    [[nodiscard]] std::span<std::byte> first(std::size_t count) { return std::as_writable_bytes(std::span(bytes)).first(count); }
};

std::string Mp3Writer::libraryVersion()
{
    return std::string("lame-") + get_lame_version();
}

Result<std::unique_ptr<Mp3Writer>> Mp3Writer::create(const std::filesystem::path& path, const Mp3Options& options)
{
    if ((options.rateHz != 44100 && options.rateHz != 48000) || options.channels < 1 || options.channels > 2)
        return Error{ErrorKind::Usage, Text::tr("'%1' cannot be an MP3 of %2 Hz; choose 44100 or 48000 Hz.")
                                           .arg(shown(path)).arg(options.rateHz)};
    const auto& near = options.neighbours;
    if (near.before < 0 || near.after < 0 || near.before > largestNeighbours.before || near.after > largestNeighbours.after)
        return Error{ErrorKind::Internal, Text::tr("'%1' cannot hide that much of its neighbours; please report this.").arg(shown(path))};
    std::unique_ptr<Mp3Writer> writer(new Mp3Writer(path, options));
    if (!writer->encoder_->lame || !configure(writer->encoder_->lame, options))
        return writer->refused(QStringLiteral("MP3"));
    if (auto opened = writer->openFile(); !opened)
        return opened.error();
    return writer;
}

Mp3Writer::Mp3Writer(const std::filesystem::path& path, const Mp3Options& options)
    : SteppedWriter(path, options.channels, frameLength, options.neighbours), encoder_(std::make_unique<Encoder>())
{
}

Mp3Writer::~Mp3Writer() = default;

Result<void> Mp3Writer::encode(std::span<const std::int32_t> interleaved)
{
    const auto samples = floats(interleaved);
    if (!samples)
        return samples.error();
    auto& e = *encoder_;
    const int frames = int(samples->size()) / channels();
    const int room = int(e.bytes.size());
    const int count = channels() == 1
                          ? lame_encode_buffer_ieee_float(e.lame, samples->data(), samples->data(), frames, e.bytes.data(), room)
                          : lame_encode_buffer_interleaved_ieee_float(e.lame, samples->data(), frames, e.bytes.data(), room);
    return count < 0 ? refused(QStringLiteral("MP3")) : file().append(e.first(std::size_t(count)));
}

Result<void> Mp3Writer::complete()
{
    auto& e = *encoder_;
    const int count = lame_encode_flush(e.lame, e.bytes.data(), int(e.bytes.size()));
    if (count < 0)
        return refused(QStringLiteral("MP3"));
    if (auto flushed = file().append(e.first(std::size_t(count))); !flushed)
        return flushed;
    return writeTag();
}

Result<void> Mp3Writer::writeTag()
{
    auto& e = *encoder_;
    const auto size = lame_get_lametag_frame(e.lame, e.bytes.data(), e.bytes.size());
    if (size == 0 || size > e.bytes.size())
        return refused(QStringLiteral("MP3"));
    // Neighbours are hidden by calling them delay and padding.
    const Mp3Gaps gaps{lame_get_encoder_delay(e.lame) + neighbours().before, lame_get_encoder_padding(e.lame) + neighbours().after};
    if (!putMp3Gaps(e.first(size), gaps))
        return Error{ErrorKind::Internal, Text::tr("The length of '%1' could not be put into its first frame; please report this.").arg(shown(path()))};
    return file().overwrite(0, e.first(size));
}

}  // namespace lacquer
