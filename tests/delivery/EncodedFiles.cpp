// SPDX-License-Identifier: GPL-3.0-or-later
#include "EncodedFiles.h"

#include "audio/AudioReader.h"
#include "delivery/encoders/AacWriter.h"
#include "delivery/encoders/AlacWriter.h"
#include "delivery/encoders/DecodedFile.h"
#include "delivery/encoders/Mp3Writer.h"
#include "delivery/encoders/OpusWriter.h"
#include "delivery/encoders/VorbisWriter.h"

#include <QFile>
#include <QProcess>

#include <array>
#include <bit>
#include <cmath>

namespace lacquer::test {

namespace {

template <class Writer>
Result<std::unique_ptr<AudioWriter>> asWriter(Result<std::unique_ptr<Writer>> made)
{
    if (!made)
        return made.error();
    return std::unique_ptr<AudioWriter>(std::move(*made));
}

double scaleOf(Encoding encoding)
{
    return encoding == Encoding::Alac16 ? 32768.0 : 8388608.0;
}

}  // namespace

std::span<const Encoding> allEncodings()
{
    using enum Encoding;
    static constexpr std::array all{Mp3Constant320, Mp3V0, Mp3V2, Vorbis, Opus, Aac, Alac16, Alac24};
    return all;
}

const char* nameOf(Encoding encoding)
{
    static constexpr std::array names{"MP3 320", "MP3 V0", "MP3 V2", "Vorbis", "Opus", "AAC", "ALAC 16", "ALAC 24"};
    return names[std::size_t(encoding)];
}

const char* endingOf(Encoding encoding)
{
    static constexpr std::array endings{"mp3", "mp3", "mp3", "ogg", "opus", "m4a", "m4a", "m4a"};
    return endings[std::size_t(encoding)];
}

const char* codecOf(Encoding encoding)
{
    static constexpr std::array codecs{"mp3", "mp3", "mp3", "vorbis", "opus", "aac", "alac", "alac"};
    return codecs[std::size_t(encoding)];
}

bool isLossless(Encoding encoding)
{
    return encoding == Encoding::Alac16 || encoding == Encoding::Alac24;
}

int rateOf(Encoding encoding)
{
    return encoding == Encoding::Opus ? 48000 : 44100;
}

UsefulNeighbours usefulFor(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Mp3Constant320:
    case Encoding::Mp3V0:
    case Encoding::Mp3V2:
        return Mp3Writer::usefulNeighbours;
    case Encoding::Vorbis:
        return VorbisWriter::usefulNeighbours;
    case Encoding::Opus:
        return OpusWriter::usefulNeighbours;
    case Encoding::Aac:
        return AacWriter::usefulNeighbours;
    default:
        return {};
    }
}

Result<std::unique_ptr<AudioWriter>> makeWriter(Encoding encoding, const std::filesystem::path& path, int rateHz, int channels,
                                                NeighbourSound neighbours)
{
    switch (encoding) {
    case Encoding::Mp3Constant320:
        return asWriter(Mp3Writer::create(path, {rateHz, channels, Mp3Quality::Constant, neighbours}));
    case Encoding::Mp3V0:
        return asWriter(Mp3Writer::create(path, {rateHz, channels, Mp3Quality::V0, neighbours}));
    case Encoding::Mp3V2:
        return asWriter(Mp3Writer::create(path, {rateHz, channels, Mp3Quality::V2, neighbours}));
    case Encoding::Vorbis:
        return asWriter(VorbisWriter::create(path, {rateHz, channels, 6, 4711, neighbours.after}));
    case Encoding::Opus:
        return asWriter(OpusWriter::create(path, {rateHz, channels, 192, 4711, neighbours}));
    case Encoding::Aac:
        return asWriter(AacWriter::create(path, {rateHz, channels, 256, neighbours}));
    default:
        return asWriter(AlacWriter::create(path, {rateHz, channels, encoding == Encoding::Alac16 ? 16 : 24}));
    }
}

std::vector<std::int32_t> asWritten(Encoding encoding, std::span<const double> samples)
{
    std::vector<std::int32_t> bits(samples.size());
    const double scale = scaleOf(encoding);
    for (std::size_t i = 0; i < samples.size(); ++i)
        bits[i] = isLossless(encoding) ? std::int32_t(std::clamp(std::round(samples[i] * scale), -scale, scale - 1))
                                       : std::bit_cast<std::int32_t>(float(samples[i]));
    return bits;
}

std::vector<double> asHeard(Encoding encoding, std::span<const double> samples)
{
    std::vector<double> heard(samples.size());
    const auto bits = asWritten(encoding, samples);
    for (std::size_t i = 0; i < bits.size(); ++i)
        heard[i] = isLossless(encoding) ? bits[i] / scaleOf(encoding) : double(std::bit_cast<float>(bits[i]));
    return heard;
}

Result<void> writeAll(AudioWriter& writer, std::span<const std::int32_t> interleaved, int channels, int blockFrames)
{
    const std::size_t block = std::size_t(blockFrames) * std::size_t(channels);
    for (std::size_t at = 0; at < interleaved.size(); at += block) {
        const auto part = interleaved.subspan(at, std::min(block, interleaved.size() - at));
        if (auto written = writer.write(part.data(), int(part.size()) / channels); !written)
            return written;
    }
    return writer.finish();
}

std::vector<double> decodedByUs(const std::filesystem::path& path)
{
    auto file = DecodedFile::open(path);
    if (!file)
        qFatal("%s", qPrintable(file.error().message));
    std::vector<double> all;
    std::vector<double> block(std::size_t(5000) * std::size_t((*file)->channels()));
    for (;;) {
        const auto count = (*file)->read(block.data(), 5000);
        if (!count)
            qFatal("%s", qPrintable(count.error().message));
        all.insert(all.end(), block.begin(), block.begin() + *count * (*file)->channels());
        if (*count < 5000)
            return all;
    }
}

std::vector<double> decodedByFfmpeg(const std::filesystem::path& path)
{
    const auto bytes = outputOf(QStringLiteral("ffmpeg"), {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"), QString::fromStdString(path.string()),
                                                           QStringLiteral("-f"), QStringLiteral("f64le"), QStringLiteral("-")});
    std::vector<double> samples(std::size_t(bytes.size()) / sizeof(double));
    std::memcpy(samples.data(), bytes.constData(), samples.size() * sizeof(double));
    return samples;
}

std::vector<double> realMusic(double fromSeconds, int frames)
{
    auto reader = AudioReader::open("/usr/share/games/fretsonfire/data/songs/sectoid/Metal madness/song.ogg");
    if (!reader)
        qFatal("%s", qPrintable(reader.error().message));
    std::vector<double> samples(std::size_t(frames) * 2);
    if (!(*reader)->seek(std::int64_t(fromSeconds * (*reader)->format().rateHz)))
        qFatal("the song cannot be sought");
    if (const auto count = (*reader)->read(samples.data(), frames); !count || *count != frames)
        qFatal("the song is too short");
    // Leave what lossy codecs need over the peaks.
    for (double& sample : samples)
        sample *= 0.5;
    return samples;
}

QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

QByteArray bytesOfFile(const std::filesystem::path& path)
{
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", path.c_str());
    return file.readAll();
}

}  // namespace lacquer::test
