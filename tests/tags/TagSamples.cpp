// SPDX-License-Identifier: GPL-3.0-or-later
#include "TagSamples.h"

#include "audio/WaveWriter.h"
#include "tags/AiffTags.h"
#include "tags/FlacTags.h"
#include "tags/Mp3Tags.h"
#include "tags/Mp4Tags.h"
#include "tags/OggTags.h"
#include "tags/WaveTags.h"

#include <QProcess>

#include <fstream>

namespace lacquer::test {

namespace {

Result<void> makeWave(const std::filesystem::path& path, const Tags& tags, const TagOptions& options, std::uint64_t largestRiff)
{
    const auto chunks = waveTagChunks(tags, options);
    if (!chunks)
        return chunks.error();
    WaveOptions wave;
    wave.largestRiff = largestRiff;
    for (const auto& chunk : *chunks) {
        char id[5] = {};
        std::copy_n(chunk.id.constData(), 4, id);
        wave.chunks.push_back({riffId(id), chunk.content});
    }
    const std::vector<std::int32_t> samples(2 * 5000, 1234);
    auto writer = WaveWriter::create(path, wave);
    if (!writer)
        return writer.error();
    if (auto written = (*writer)->write(samples.data(), 5000); !written)
        return written;
    return (*writer)->finish();
}

TagOptions with(Id3Version version, bool id3v1)
{
    TagOptions options;
    options.id3 = version;
    options.id3v1 = id3v1;
    return options;
}

QString text(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

}  // namespace

Tags fullTags()
{
    Tags tags;
    tags.title = QStringLiteral("Größe & <Ruhm> \u2014 夜の歌 \U0001F3B5");
    tags.version = QStringLiteral("Radio Édit");
    tags.artist = QStringLiteral("Björk Guðmundsdóttir");
    tags.featuring = QStringLiteral("Łukasz");
    tags.album = QStringLiteral("Ærø; \"Live\" = 100%");
    tags.albumVersion = QStringLiteral("Deluxe");
    tags.albumArtist = QStringLiteral("Various");
    tags.trackNumber = 3;
    tags.trackCount = 12;
    tags.discNumber = 1;
    tags.discCount = 2;
    tags.date = QStringLiteral("2026-11-20");
    tags.isrc = QStringLiteral("de-a62-26-12345");
    tags.iswc = QStringLiteral("T-034.524.680-1");
    tags.songwriter = QStringLiteral("Ada Šimková");
    tags.composer = QStringLiteral("J. S. Bach");
    tags.lyricist = QStringLiteral("Picander");
    tags.arranger = QStringLiteral("Yō Arai");
    tags.performers = QStringLiteral("Ada: drums; Bo: bass; Cyd");
    tags.producer = QStringLiteral("Pia");
    tags.mixer = QStringLiteral("Max");
    tags.masteringEngineer = QStringLiteral("Mia Möller");
    tags.genre = QStringLiteral("Chamber Pop");
    tags.label = QStringLiteral("Lacquer Records");
    tags.catalogNumber = QStringLiteral("LAC 001");
    tags.barcode = QStringLiteral("4006381333931");
    tags.copyright = QStringLiteral("2026 Lacquer Records");
    tags.phonogram = QStringLiteral("\u2117 2026 Lacquer Records");
    tags.language = QStringLiteral("de");
    tags.advisory = Advisory::Explicit;
    tags.bpm = 127.5;
    tags.musicalKey = QStringLiteral("F#m");
    tags.work = QStringLiteral("Suite in E");
    tags.movement = QStringLiteral("Gavotte");
    tags.comment = QStringLiteral("Mastered at home.");
    tags.lyrics = QStringLiteral("First line\nSecond line, größer");
    tags.recordingId = QStringLiteral("8f3471b5-7e6a-48da-86a9-c1c07a0f47ae");
    tags.releaseId = QStringLiteral("2ff3d2a8-8b1e-4b1a-9a70-1c7f9d3a5e11");
    tags.trackLoudness = TagLoudness{-11.48, 0.988553};
    tags.albumLoudness = TagLoudness{-10.02, 1.01};
    return tags;
}

Picture madePicture(const QString& folder, const char* suffix)
{
    const QString path = folder + QStringLiteral("/cover.") + QLatin1String(suffix);
    run(QStringLiteral("ffmpeg"), {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-y"), QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                                   QStringLiteral("testsrc=size=96x64"), QStringLiteral("-frames:v"), QStringLiteral("1"), path});
    Picture picture;
    picture.mime = QLatin1String(qstrcmp(suffix, "png") == 0 ? "image/png" : "image/jpeg");
    picture.width = 96;
    picture.height = 64;
    picture.bytes = readFile(path.toStdString());
    return picture;
}

QByteArray run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(30000) || process.exitCode() != 0)
        qWarning() << program << arguments << "failed" << process.errorString() << process.readAllStandardError();
    return process.readAllStandardOutput();
}

QByteArray readFile(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return QByteArray::fromStdString({std::istreambuf_iterator<char>(file), {}});
}

void writeFile(const std::filesystem::path& path, const QByteArray& bytes)
{
    std::ofstream file(path, std::ios::binary);
    file.write(bytes.constData(), bytes.size());
}

QString listed(const std::vector<TagDifference>& differences)
{
    QStringList lines;
    for (const auto& difference : differences)
        lines += describe(difference).left(300);
    return lines.join(QLatin1Char('\n'));
}

const std::vector<TagHolder>& tagHolders()
{
    const auto wave = [](std::uint64_t largest) {
        return [largest](const std::filesystem::path& path, const Tags& tags, const TagOptions& options) { return makeWave(path, tags, options, largest); };
    };
    static const std::vector<TagHolder> holders = {
        {"WAV", "wav", {}, wave(0xffffffffu), compareWaveTags, {}},
        {"WAV 2.3", "wav", with(Id3Version::V23, false), wave(0xffffffffu), compareWaveTags, {}},
        {"RF64", "rf64.wav", {}, wave(1000), compareWaveTags, {}},
        {"AIFF", "aiff", {}, writeAiffTags, compareAiffTags, {QStringLiteral("pcm_s24be")}},
        {"MP3 2.3", "mp3", with(Id3Version::V23, false), writeMp3Tags, compareMp3Tags, {QStringLiteral("libmp3lame")}},
        {"MP3 2.4", "mp3", with(Id3Version::V24, true), writeMp3Tags, compareMp3Tags, {QStringLiteral("libmp3lame")}},
        {"FLAC", "flac", {}, writeFlacTags, compareFlacTags, {QStringLiteral("flac")}},
        {"Ogg Vorbis", "ogg", {}, writeVorbisTags, compareVorbisTags, {QStringLiteral("libvorbis")}},
        {"Opus", "opus", {}, writeOpusTags, compareOpusTags, {QStringLiteral("libopus")}},
        {"AAC", "aac.m4a", {}, writeMp4Tags, compareMp4Tags, {QStringLiteral("aac")}},
        {"ALAC", "alac.m4a", {}, writeMp4Tags, compareMp4Tags, {QStringLiteral("alac"), QStringLiteral("-movflags"), QStringLiteral("+faststart")}},
    };
    return holders;
}

std::filesystem::path untagged(const TagHolder& holder, const QString& folder)
{
    if (holder.encoder.isEmpty())
        return {};
    const std::filesystem::path path = (folder + QStringLiteral("/untagged.") + QLatin1String(holder.suffix)).toStdString();
    if (!std::filesystem::exists(path))
        run(QStringLiteral("ffmpeg"), QStringList{QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                                                  QStringLiteral("sine=440:duration=2:sample_rate=48000"), QStringLiteral("-ac"), QStringLiteral("2"),
                                                  QStringLiteral("-metadata"), QStringLiteral("title=left over"), QStringLiteral("-metadata"), QStringLiteral("MOOD=grim"),
                                                  QStringLiteral("-c:a")} + holder.encoder + QStringList{text(path)});
    return path;
}

std::filesystem::path tagged(const TagHolder& holder, const QString& folder, const Tags& tags, const TagOptions& options)
{
    static int files = 0;
    const std::filesystem::path path = (folder + QStringLiteral("/tagged%1.").arg(++files) + QLatin1String(holder.suffix)).toStdString();
    if (!holder.encoder.isEmpty())
        std::filesystem::copy_file(untagged(holder, folder), path);
    if (const auto written = holder.write(path, tags, options); !written)
        qFatal("%s: %s", holder.name, qPrintable(written.error().message));
    return path;
}

}  // namespace lacquer::test
