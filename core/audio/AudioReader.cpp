// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/AudioReader.h"

#include "audio/InputFile.h"
#include "audio/SoundContainer.h"
#include "base/SystemError.h"
#include "base/Text.h"

#include <sndfile.h>

#include <array>
#include <cmath>
#include <cstdio>

namespace lacquer {

namespace {

/// 160 dB: far over anything recorded, and low enough that no chain of gains makes it infinite.
constexpr double largestSample = 1e8;

/// No codec packs more frames into one byte: 65535 equal samples take FLAC eleven bytes.
constexpr std::int64_t framesPerByte = 8192;

struct Encoding {
    int bits;
    bool isFloat;
    bool lossy;
};

std::optional<Encoding> encodingOf(int subtype)
{
    switch (subtype) {
    case SF_FORMAT_PCM_S8:
    case SF_FORMAT_PCM_U8:
        return Encoding{8, false, false};
    case SF_FORMAT_PCM_16:
    case SF_FORMAT_ALAC_16:
        return Encoding{16, false, false};
    case SF_FORMAT_ALAC_20:
        return Encoding{20, false, false};
    case SF_FORMAT_PCM_24:
    case SF_FORMAT_ALAC_24:
        return Encoding{24, false, false};
    case SF_FORMAT_PCM_32:
    case SF_FORMAT_ALAC_32:
        return Encoding{32, false, false};
    case SF_FORMAT_FLOAT:
        return Encoding{32, true, false};
    case SF_FORMAT_DOUBLE:
        return Encoding{64, true, false};
    case SF_FORMAT_VORBIS:
    case SF_FORMAT_OPUS:
    case SF_FORMAT_MPEG_LAYER_III:
        return Encoding{0, false, true};
    default:
        return std::nullopt;
    }
}

bool isAlac(int subtype)
{
    return subtype >= SF_FORMAT_ALAC_16 && subtype <= SF_FORMAT_ALAC_32;
}

QString inSeconds(double seconds)
{
    return QString::number(seconds, 'f', 3);
}

}  // namespace

/// The library's handle, the file below it, and where both stand.
struct AudioReader::Decoder {
    std::unique_ptr<InputFile> file;
    std::filesystem::path path;
    SoundContainer container;
    AudioFormat format;
    SNDFILE* handle = nullptr;
    int subtype = 0;
    std::int64_t bytePosition = 0;
    std::int64_t frame = 0;

    ~Decoder()
    {
        if (handle)
            sf_close(handle);
    }

    static sf_count_t length(void* self) { return static_cast<Decoder*>(self)->file->size(); }
    static sf_count_t tell(void* self) { return static_cast<Decoder*>(self)->bytePosition; }
    static sf_count_t write(const void*, sf_count_t, void*) { return 0; }
    static sf_count_t seekBytes(sf_count_t offset, int whence, void* self)
    {
        auto& decoder = *static_cast<Decoder*>(self);
        const auto base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? decoder.bytePosition : decoder.file->size();
        if (base + offset < 0)
            return -1;
        decoder.bytePosition = base + offset;
        return decoder.bytePosition;
    }
    static sf_count_t readBytes(void* to, sf_count_t count, void* self)
    {
        auto& decoder = *static_cast<Decoder*>(self);
        if (count <= 0)
            return 0;
        const std::span bytes(static_cast<std::byte*>(to), std::size_t(count));
        const auto done = decoder.file->readAt(decoder.bytePosition, bytes);
        // BW64 is RF64 by another name, which the library does not know.
        if (decoder.container.kind == "bw64" && decoder.bytePosition < 4)
            for (std::int64_t i = 0; i < done && decoder.bytePosition + i < 4; ++i)
                bytes[std::size_t(i)] = std::byte("RF64"[decoder.bytePosition + i]);
        decoder.bytePosition += done;
        return done;
    }

    [[nodiscard]] Error unusable(const QString& why) const
    {
        return {ErrorKind::BadData, Text::tr("'%1' cannot be used: %2. Export it again.").arg(shown(path), why)};
    }

    [[nodiscard]] Error breaksOff(double missingSeconds) const
    {
        return {ErrorKind::BadData, Text::tr("'%1' breaks off: %2 s of the sound that it announces are missing. Copy or export it again.")
                                        .arg(shown(path), inSeconds(missingSeconds))};
    }

    [[nodiscard]] Error endsAt(std::int64_t lastFrame) const
    {
        return breaksOff(double(format.frames - lastFrame) / format.rateHz);
    }

    /// Why the library stopped: the disk's fault, or the file's.
    [[nodiscard]] std::optional<Error> diskFault() const
    {
        if (const auto code = file->readError())
            return readingError(path, code);
        return std::nullopt;
    }

    /// Opens the library's handle afresh.
    SF_INFO connect()
    {
        if (handle)
            sf_close(handle);
        SF_INFO info{};
        SF_VIRTUAL_IO io{length, seekBytes, readBytes, write, tell};
        bytePosition = 0;
        handle = sf_open_virtual(&io, SFM_READ, &info, this);
        return info;
    }

    Result<void> start()
    {
        if (container.missingSeconds > 0.0)
            return breaksOff(container.missingSeconds);
        if (container.missingBytes > 0)
            return unusable(Text::tr("it announces more sound than it holds"));
        const SF_INFO info = connect();
        if (auto fault = diskFault())
            return *fault;
        if (!handle)
            return unusable(Text::tr("its content is damaged"));
        return check(info);
    }

    Result<void> check(const SF_INFO& info)
    {
        if (auto refusal = checkShape(path, info.channels, info.samplerate); !refusal)
            return refusal;
        subtype = info.format & SF_FORMAT_SUBMASK;
        const auto encoding = encodingOf(subtype);
        const bool lossless = encoding && !encoding->lossy;
        if (!encoding || (container.kind == "ogg" && lossless))
            return unusable(Text::tr("its samples are of a kind that is not used for masters"));
        format.rateHz = info.samplerate;
        format.channels = info.channels;
        format.bits = encoding->bits;
        format.isFloat = encoding->isFloat;
        format.lossy = encoding->lossy;
        format.container = isAlac(subtype)                ? "alac"
                           : subtype == SF_FORMAT_VORBIS ? "vorbis"
                           : subtype == SF_FORMAT_OPUS   ? "opus"
                                                         : container.kind;
        return checkLength(info.frames);
    }

    Result<void> checkLength(std::int64_t frames)
    {
        const bool packed = format.container == "alac" || format.container == "flac" || format.lossy;
        const auto size = file->size();
        const std::int64_t width = packed ? 1 : format.channels * format.bits / 8;
        if (frames <= 0)
            return unusable(Text::tr("it holds no sound"));
        if (container.announcedFrames > std::uint64_t(frames))
            return breaksOff((double(container.announcedFrames) - double(frames)) / format.rateHz);
        if (frames > (packed ? size * framesPerByte : size / width))
            return unusable(Text::tr("it announces more sound than its size can hold"));
        format.frames = frames;
        return packed && !format.lossy ? checkEnd() : Result<void>();
    }

    /// A packed lossless file may be cut anywhere without its header knowing: the last frame must decode.
    Result<void> checkEnd()
    {
        std::array<double, 2> last{};
        const bool whole = sf_seek(handle, format.frames - 1, SEEK_SET) == format.frames - 1 &&
                           sf_readf_double(handle, last.data(), 1) == 1;
        if (auto fault = diskFault())
            return *fault;
        if (!whole)
            return endsAt(countFrames());
        if (sf_seek(handle, 0, SEEK_SET) != 0)
            return unusable(Text::tr("its content is damaged"));
        return {};
    }

    /// How many frames decode from the start; slow, and only done to say how much of a damaged file is missing.
    std::int64_t countFrames()
    {
        std::array<double, 8192> room{};
        std::int64_t count = 0;
        // A decoder that has failed to seek does not recover.
        connect();
        while (handle && count < format.frames) {
            const auto done = sf_readf_double(handle, room.data(), sf_count_t(room.size()) / format.channels);
            if (done <= 0)
                break;
            count += done;
        }
        return std::min(count, format.frames);
    }
};

std::string AudioReader::libraryVersion()
{
    return sf_version_string();
}

Result<std::unique_ptr<AudioReader>> AudioReader::open(const std::filesystem::path& path)
{
    auto file = InputFile::open(path);
    if (!file)
        return file.error();
    auto container = readContainer(**file, path);
    if (!container)
        return container.error();
    auto decoder = std::make_unique<Decoder>();
    decoder->file = std::move(*file);
    decoder->path = path;
    decoder->container = std::move(*container);
    if (auto opened = decoder->start(); !opened)
        return opened.error();
    return std::unique_ptr<AudioReader>(new AudioReader(std::move(decoder)));
}

AudioReader::AudioReader(std::unique_ptr<Decoder> decoder) : decoder_(std::move(decoder)) {}

AudioReader::~AudioReader() = default;

const AudioFormat& AudioReader::format() const
{
    return decoder_->format;
}

Result<void> AudioReader::seek(std::int64_t frame)
{
    auto& d = *decoder_;
    frame = std::clamp<std::int64_t>(frame, 0, d.format.frames);
    if (frame == d.frame)
        return {};
    // Decoders refuse to stand behind the last frame; there is nothing to read there anyway.
    if (frame < d.format.frames && sf_seek(d.handle, frame, SEEK_SET) != frame) {
        if (auto fault = d.diskFault())
            return *fault;
        return d.unusable(Text::tr("its sound cannot be read from %1 s on").arg(inSeconds(double(frame) / d.format.rateHz)));
    }
    d.frame = frame;
    return {};
}

Result<int> AudioReader::read(double* interleaved, int frames)
{
    auto& d = *decoder_;
    const int wanted = int(std::clamp<std::int64_t>(frames, 0, d.format.frames - d.frame));
    int done = 0;
    while (done < wanted) {
        const auto count = int(sf_readf_double(d.handle, interleaved + std::size_t(done) * std::size_t(d.format.channels), wanted - done));
        if (auto fault = d.diskFault())
            return *fault;
        if (count <= 0)
            return d.endsAt(d.frame + done);
        done += count;
    }
    for (std::size_t i = 0; i < std::size_t(done) * std::size_t(d.format.channels); ++i)
        if (!(std::abs(interleaved[i]) <= largestSample))
            return Error{ErrorKind::BadData, Text::tr("'%1' holds a sample that is no sound (not a number, or without bounds) at %2 s; export it again.")
                                                 .arg(shown(d.path), inSeconds(double(d.frame + std::int64_t(i) / d.format.channels) / d.format.rateHz))};
    d.frame += done;
    return done;
}

}  // namespace lacquer
