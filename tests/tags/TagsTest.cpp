// SPDX-License-Identifier: GPL-3.0-or-later
// Tags land in the file, foreign programs read the same values, and the read-back notices the smallest change.
#include "TagSamples.h"

#include "tags/FlacTags.h"
#include "tags/Id3Parse.h"
#include "tags/TagParse.h"
#include "tags/TagReadBack.h"
#include "tags/WaveTags.h"

#include "audio/AudioReader.h"
#include "audio/FlacWriter.h"
#include "audio/RiffReader.h"
#include "audio/WaveWriter.h"
#include "base/Json.h"
#include "base/Text.h"
#include "support/TestMain.h"

#include <QTemporaryDir>

using namespace lacquer;
using namespace lacquer::test;

namespace {

/// Artist and guests apart, so that a foreign program's words are our own.
Tags soloTags()
{
    Tags tags = fullTags();
    tags.featuring.clear();
    return tags;
}

}  // namespace

class TagsTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    int files_ = 0;

    std::filesystem::path fresh(const char* suffix) { return folder_.filePath(QStringLiteral("file%1.%2").arg(++files_).arg(QLatin1String(suffix))).toStdString(); }
    const std::vector<std::int32_t> samples_ = std::vector<std::int32_t>(2 * 5000, 1234);

    std::filesystem::path makeWave(const Tags& tags, std::uint64_t largestRiff = 0xffffffffu)
    {
        const auto chunks = waveTagChunks(tags);
        if (!chunks)
            qFatal("%s", qPrintable(chunks.error().message));
        WaveOptions options;
        options.largestRiff = largestRiff;
        for (const auto& chunk : *chunks) {
            RiffId id = 0;
            for (int i = 0; i < 4; ++i)
                id |= RiffId(std::uint8_t(chunk.id[i])) << (8 * i);
            options.chunks.push_back({id, chunk.content});
        }
        const auto path = fresh("wav");
        auto writer = WaveWriter::create(path, options);
        if (!writer || !(*writer)->write(samples_.data(), 5000) || !(*writer)->finish())
            qFatal("no WAV");
        return path;
    }

    std::filesystem::path makeFlac(const Tags& tags)
    {
        const auto path = fresh("flac");
        auto writer = FlacWriter::create(path, {});
        if (!writer || !(*writer)->write(samples_.data(), 5000) || !(*writer)->finish())
            qFatal("no FLAC");
        if (const auto tagged = writeFlacTags(path, tags); !tagged)
            qFatal("%s", qPrintable(tagged.error().message));
        return path;
    }

    /// A JSON member as text, whatever its case.
    static QString member(const Json& object, const char* name)
    {
        for (const auto& [key, value] : object.items())
            if (QString::fromStdString(key).compare(QLatin1String(name), Qt::CaseInsensitive) == 0 && value.is_string())
                return QString::fromStdString(value.get<std::string>());
        return {};
    }

    /// INFO has no declared encoding, and MediaInfo 23.04 takes each byte of it for a character: the bytes are what counts.
    static QString asUtf8(const QString& text)
    {
        const bool bytewise = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x100; });
        const QString decoded = QString::fromUtf8(text.toLatin1());
        return bytewise && !decoded.contains(QChar(QChar::ReplacementCharacter)) ? decoded : text;
    }

    static Json probed(const std::filesystem::path& path)
    {
        const auto bytes = run(QStringLiteral("ffprobe"), {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-of"), QStringLiteral("json"), QStringLiteral("-show_format"), QString::fromStdString(path.string())});
        auto json = parseJson({bytes.constData(), std::size_t(bytes.size())});
        return json && json->contains("format") && (*json)["format"].contains("tags") ? (*json)["format"]["tags"] : Json::object();
    }

    static Json mediaInfo(const std::filesystem::path& path)
    {
        const auto bytes = run(QStringLiteral("mediainfo"), {QStringLiteral("--Output=JSON"), QString::fromStdString(path.string())});
        auto json = parseJson({bytes.constData(), std::size_t(bytes.size())});
        return json ? (*json)["media"]["track"][0] : Json::object();
    }

private Q_SLOTS:
    void foreignProgramsReadWaveTags()
    {
        const Tags tags = soloTags();
        for (const std::uint64_t largest : {std::uint64_t(0xffffffffu), std::uint64_t(1000)}) {
            const auto path = makeWave(tags, largest);
            const auto bytes = readFile(path);
            const auto layout = readRiff(MemoryBytes(std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size())))));
            QVERIFY(layout.findings.empty());
            QVERIFY(layout.chunks.back().id == riffId("data"));

            const auto ffprobe = probed(path);
            QCOMPARE(member(ffprobe, "title"), tags.title);
            QCOMPARE(member(ffprobe, "artist"), tags.artist);
            QCOMPARE(member(ffprobe, "album"), tags.album);
            QCOMPARE(member(ffprobe, "date"), tags.date);
            QCOMPARE(member(ffprobe, "genre"), tags.genre);
            QCOMPARE(member(ffprobe, "copyright"), tags.copyright);
            QCOMPARE(member(ffprobe, "comment"), tags.comment);
            QVERIFY2(member(ffprobe, "track").startsWith(QLatin1Char('3')), qPrintable(member(ffprobe, "track")));

            const auto info = mediaInfo(path);
            QCOMPARE(asUtf8(member(info, "Title")), tags.title);
            QCOMPARE(asUtf8(member(info, "Performer")), tags.artist);
            QCOMPARE(asUtf8(member(info, "Album")), tags.album);
            QCOMPARE(member(info, "Composer"), tags.composer);
            QCOMPARE(member(info, "Album_Performer"), tags.albumArtist);
            QCOMPARE(member(info, "ISRC"), QStringLiteral("DEA622612345"));
        }
    }

    void foreignProgramsReadFlacTags()
    {
        const Tags tags = soloTags();
        const auto path = makeFlac(tags);
        const QString name = QString::fromStdString(path.string());
        QVERIFY(run(QStringLiteral("flac"), {QStringLiteral("-s"), QStringLiteral("-t"), name}).isEmpty());
        const QString exported = QString::fromUtf8(run(QStringLiteral("metaflac"), {QStringLiteral("--no-utf8-convert"), QStringLiteral("--export-tags-to=-"), name}));
        for (const QString& line : {QStringLiteral("TITLE=") + tags.title, QStringLiteral("ARTIST=") + tags.artist, QStringLiteral("ALBUM=") + tags.album, QStringLiteral("ALBUMARTIST=") + tags.albumArtist,
                                    QStringLiteral("TRACKNUMBER=3"), QStringLiteral("TRACKTOTAL=12"), QStringLiteral("DATE=2026-11-20"), QStringLiteral("ISRC=DEA622612345"), QStringLiteral("COMPOSER=") + tags.composer,
                                    QStringLiteral("GENRE=") + tags.genre, QStringLiteral("LABEL=") + tags.label, QStringLiteral("CATALOGNUMBER=") + tags.catalogNumber, QStringLiteral("BARCODE=") + tags.barcode,
                                    QStringLiteral("COPYRIGHT=") + tags.copyright, QStringLiteral("COMMENT=") + tags.comment})
            QVERIFY2(exported.split(QLatin1Char('\n')).contains(line), qPrintable(line + QLatin1Char('\n') + exported));
        const auto ffprobe = probed(path);
        QCOMPARE(member(ffprobe, "title"), tags.title);
        QCOMPARE(member(ffprobe, "isrc"), QStringLiteral("DEA622612345"));
        QCOMPARE(member(ffprobe, "album_artist"), tags.albumArtist);
        const auto info = mediaInfo(path);
        QCOMPARE(member(info, "Title"), tags.title);
        QCOMPARE(member(info, "ISRC"), QStringLiteral("DEA622612345"));
        QCOMPARE(member(info, "Track_Position"), QStringLiteral("3"));
        QCOMPARE(member(info, "Track_Position_Total"), QStringLiteral("12"));
        auto reader = AudioReader::open(path);
        LACQUER_VERIFY_OK(reader);
        QCOMPARE((*reader)->format().frames, std::int64_t(5000));
    }

    void readBackProvesEverythingThatWasWritten()
    {
        Tags few;
        few.title = QStringLiteral("x");
        Tags odd = soloTags();
        odd.comment = QStringLiteral("two\nlines");
        odd.title = QString(QStringLiteral("a\0b")).append(QChar(0xd800));
        for (const Tags& tags : {soloTags(), Tags(), few, odd}) {
            for (const std::uint64_t largest : {std::uint64_t(0xffffffffu), std::uint64_t(1000)}) {
                const auto wave = compareWaveTags(makeWave(tags, largest), tags);
                LACQUER_VERIFY_OK(wave);
                QVERIFY2(wave->empty(), qPrintable(listed(*wave)));
            }
            const auto flac = compareFlacTags(makeFlac(tags), tags);
            LACQUER_VERIFY_OK(flac);
            QVERIFY2(flac->empty(), qPrintable(listed(*flac)));
        }
    }

    void readBackNamesWhatIsTooMuch()
    {
        const auto path = makeFlac(soloTags());
        run(QStringLiteral("metaflac"), {QStringLiteral("--set-tag=MOOD=grim"), QString::fromStdString(path.string())});
        const auto differences = compareFlacTags(path, soloTags());
        LACQUER_VERIFY_OK(differences);
        QCOMPARE(int(differences->size()), 1);
        QVERIFY(listed(*differences).contains(QStringLiteral("MOOD")));
    }

    void givesTheSameBytesForTheSameTags()
    {
        QCOMPARE(readFile(makeWave(soloTags())), readFile(makeWave(soloTags())));
        const auto flac = makeFlac(soloTags());
        QCOMPARE(readFile(flac), readFile(makeFlac(soloTags())));
        Tags shorter;
        shorter.title = QStringLiteral("short");
        LACQUER_VERIFY_OK(writeFlacTags(flac, shorter));
        const auto differences = compareFlacTags(flac, shorter);
        LACQUER_VERIFY_OK(differences);
        QVERIFY2(differences->empty(), qPrintable(listed(*differences)));
    }

    void saysNothingWhereThereIsNothingToSay()
    {
        const auto chunks = waveTagChunks({});
        LACQUER_VERIFY_OK(chunks);
        QVERIFY(chunks->empty());
    }

    void refusesAFalseIsrcAndFalseFiles()
    {
        Tags tags;
        tags.isrc = QStringLiteral("DE-12");
        QVERIFY(!waveTagChunks(tags) && waveTagChunks(tags).error().kind == ErrorKind::Usage);
        const auto path = makeFlac({});
        const auto before = readFile(path);
        const auto tagged = writeFlacTags(path, tags);
        QVERIFY(!tagged && tagged.error().kind == ErrorKind::Usage);
        QCOMPARE(readFile(path), before);
        const auto text = fresh("flac");
        writeFile(text, "no FLAC at all");
        const auto refused = writeFlacTags(text, {});
        QVERIFY(!refused && refused.error().kind == ErrorKind::BadData);
        QVERIFY(!compareFlacTags(text, {}));
        QVERIFY(!compareWaveTags(text, {}));
        QVERIFY(compareWaveTags(fresh("wav"), {}).error().kind == ErrorKind::InputOutput);
    }

    void parsersSurviveAnyBytes()
    {
        const auto chunks = waveTagChunks(soloTags());
        LACQUER_VERIFY_OK(chunks);
        std::uint32_t state = 1;
        const auto next = [&] { return state = state * 1664525u + 1013904223u, state >> 8; };
        int parsed = 0;
        for (const auto& chunk : *chunks)
            for (int round = 0; round < 3000; ++round) {
                QByteArray bytes = chunk.content.left(round % 2 == 0 ? chunk.content.size() : qsizetype(next()) % chunk.content.size());
                for (int i = 0; i < round % 3 && !bytes.isEmpty(); ++i)
                    bytes[qsizetype(next()) % bytes.size()] = char(next());
                parsed += parseInfoList(bytes).has_value() + parseId3(bytes).has_value() + parseVorbisComments(bytes).has_value() + parseAxmlIsrc(bytes).has_value();
            }
        QVERIFY(parsed > 0);
    }
};

LACQUER_TEST(TagsTest)
#include "TagsTest.moc"
