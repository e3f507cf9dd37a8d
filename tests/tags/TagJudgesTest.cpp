// SPDX-License-Identifier: GPL-3.0-or-later
// Foreign programs and the library read from every container what we wrote into it.
#include "TagSamples.h"

#include "base/Json.h"
#include "support/TestMain.h"
#include "tags/TagField.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <taglib/aifffile.h>
#include <taglib/attachedpictureframe.h>
#include <taglib/fileref.h>
#include <taglib/flacfile.h>
#include <taglib/id3v2header.h>
#include <taglib/id3v2tag.h>
#include <taglib/mp4file.h>
#include <taglib/mpegfile.h>
#include <taglib/tpropertymap.h>
#include <taglib/wavfile.h>

#include <map>

using namespace lacquer;
using namespace lacquer::test;

namespace {

QString text(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

/// Foreign names in lower case and their texts.
using Said = std::map<QString, QString>;

void collect(Said& said, const Json& object)
{
    if (!object.is_object())
        return;
    for (const auto& [key, value] : object.items())
        if (value.is_string())
            said.emplace(QString::fromStdString(key).toLower(), QString::fromStdString(value.get<std::string>()));
}

Said ffprobe(const std::filesystem::path& path)
{
    const auto bytes = run(QStringLiteral("ffprobe"), {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-of"), QStringLiteral("json"), QStringLiteral("-show_format"),
                                                       QStringLiteral("-show_streams"), text(path)});
    Said said;
    auto json = parseJson({bytes.constData(), std::size_t(bytes.size())});
    if (!json)
        return said;
    if ((*json)["format"].contains("tags"))
        collect(said, (*json)["format"]["tags"]);
    for (const Json& stream : (*json)["streams"]) {
        if (stream.contains("tags"))
            collect(said, stream["tags"]);
        if (stream.value("codec_type", "") == "video")
            said[QStringLiteral("cover")] = QString::number(stream.value("width", 0)) + QLatin1Char('x') + QString::number(stream.value("height", 0));
    }
    return said;
}

Said mediaInfo(const std::filesystem::path& path)
{
    const auto bytes = run(QStringLiteral("mediainfo"), {QStringLiteral("--Output=JSON"), text(path)});
    Said said;
    auto json = parseJson({bytes.constData(), std::size_t(bytes.size())});
    if (!json)
        return said;
    const Json& general = (*json)["media"]["track"][0];
    collect(said, general);
    if (general.contains("extra"))
        collect(said, general["extra"]);
    return said;
}

Said library(const std::filesystem::path& path)
{
    Said said;
    const TagLib::FileRef file(path.c_str(), false);
    if (file.isNull())
        return said;
    for (const auto& [key, values] : file.file()->properties())
        said.emplace(QString::fromStdString(key.to8Bit(true)).toLower(), QString::fromStdString(values.toString("; ").to8Bit(true)));
    return said;
}

/// The first of these names that is said.
QString first(const Said& said, const QStringList& names)
{
    for (const QString& name : names)
        if (const auto at = said.find(name); at != said.end())
            return at->second;
    return QStringLiteral("(nothing)");
}

struct Expected {
    QStringList names;
    QString text;
};

}  // namespace

class TagJudgesTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    Tags full_;

    std::filesystem::path make(const TagHolder& holder) { return tagged(holder, folder_.path(), full_, holder.options); }

    static void check(const TagHolder& holder, const char* judge, const Said& said, const std::vector<Expected>& all)
    {
        for (const Expected& one : all) {
            const QString is = first(said, one.names);
            QString everything;
            for (const auto& [key, value] : said)
                everything += key + QLatin1Char('=') + value.left(60) + QLatin1Char('\n');
            QVERIFY2(is == one.text, qPrintable(QStringLiteral("%1, %2, %3: '%4' instead of '%5'\n%6").arg(QLatin1String(judge), QLatin1String(holder.name), one.names[0], is, one.text, everything)));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        full_ = fullTags();
        full_.cover = madePicture(folder_.path(), "png");
    }

    void ffprobeReadsEveryContainer()
    {
        for (const TagHolder& holder : tagHolders()) {
            const QByteArray name = holder.name;
            const auto said = ffprobe(make(holder));
            const bool old = name.contains("2.3");
            const bool isWave = QByteArray(holder.suffix).endsWith("wav");
            std::vector<Expected> all = {
                {{QStringLiteral("title")}, full_.title},
                {{QStringLiteral("artist")}, full_.artist + QStringLiteral(" feat. ") + full_.featuring},
                {{QStringLiteral("album")}, full_.album},
                {{QStringLiteral("genre")}, full_.genre},
                {{QStringLiteral("copyright")}, full_.copyright},
                {{QStringLiteral("comment")}, full_.comment},
                {{QStringLiteral("cover")}, QStringLiteral("96x64")},
            };
            if (!old || isWave)
                all.push_back({{QStringLiteral("date")}, full_.date});
            // Where a WAV has INFO, FFmpeg 5.1 shows its texts and of ID3 the picture only.
            if (isWave) {
                check(holder, "ffprobe", said, all);
                continue;
            }
            const std::vector<Expected> more = {
                {{QStringLiteral("album_artist"), QStringLiteral("albumartist")}, full_.albumArtist},
                {{QStringLiteral("composer")}, full_.composer},
                {{QStringLiteral("isrc"), QStringLiteral("tsrc")}, QStringLiteral("DEA622612345")},
                {{QStringLiteral("label"), QStringLiteral("publisher")}, full_.label},
                {{QStringLiteral("barcode")}, full_.barcode},
                {{QStringLiteral("catalognumber")}, full_.catalogNumber},
                {{QStringLiteral("musicbrainz_albumid"), QStringLiteral("musicbrainz album id")}, full_.releaseId},
                {{QStringLiteral("lyrics"), QStringLiteral("lyrics-deu"), QStringLiteral("unsyncedlyrics")}, full_.lyrics},
                {{QStringLiteral("version"), QStringLiteral("tit3"), QStringLiteral("subtitle")}, full_.version},
            };
            all.insert(all.end(), more.begin(), more.end());
            if (name == "Opus")
                all.push_back({{QStringLiteral("r128_track_gain")}, QString::number(-2949)});
            else
                all.push_back({{QStringLiteral("replaygain_track_gain")}, QStringLiteral("-6.52 dB")});
            check(holder, "ffprobe", said, all);
        }
    }

    void mediaInfoReadsEveryContainer()
    {
        for (const TagHolder& holder : tagHolders()) {
            const QByteArray name = holder.name;
            // MediaInfo 23.04 takes each byte of INFO and AIFF's chunks for a character, cannot read what lies beyond 16 bits in
            // ID3v2.3, and takes the artist for the composer where a Vorbis comment names performers too.
            const bool bytewise = QByteArray(holder.suffix).endsWith("wav") || name == "AIFF";
            Tags tags = full_;
            tags.performers.clear();
            if (name.contains("2.3"))
                tags.title.chop(3);
            std::vector<Expected> all = {
                {{QStringLiteral("isrc")}, QStringLiteral("DEA622612345")},
                {{QStringLiteral("album_performer")}, full_.albumArtist},
                {{QStringLiteral("cover")}, QStringLiteral("Yes")},
                {{QStringLiteral("track_position")}, QStringLiteral("3")},
            };
            if (!bytewise) {
                all.push_back({{QStringLiteral("title"), QStringLiteral("track")}, tags.title});
                all.push_back({{QStringLiteral("album")}, full_.album});
                all.push_back({{QStringLiteral("composer"), QStringLiteral("performer/composer")}, full_.composer});
            }
            check(holder, "mediainfo", mediaInfo(tagged(holder, folder_.path(), tags, holder.options)), all);
        }
    }

    void theLibraryReadsEveryContainer()
    {
        for (const TagHolder& holder : tagHolders()) {
            // TagLib 1.13 writes over RF64 and cannot be trusted with it; its reading of WAV's INFO comes second to ID3.
            if (QByteArray(holder.name) == "RF64")
                continue;
            const bool isId3 = QByteArrayList{"wav", "mp3", "aiff"}.contains(holder.suffix);
            std::vector<Expected> all = {
                {{QStringLiteral("title")}, full_.title},
                {{QStringLiteral("album")}, full_.album},
                {{QStringLiteral("albumartist")}, full_.albumArtist},
                {{QStringLiteral("date")}, full_.date},
                {{QStringLiteral("isrc")}, QStringLiteral("DEA622612345")},
                {{QStringLiteral("composer")}, full_.composer},
                {{QStringLiteral("lyricist")}, full_.lyricist},
                {{QStringLiteral("label")}, full_.label},
                {{QStringLiteral("catalognumber")}, full_.catalogNumber},
                {{QStringLiteral("barcode")}, full_.barcode},
                {{QStringLiteral("copyright")}, full_.copyright},
                {{QStringLiteral("comment"), QStringLiteral("comment:xxx")}, full_.comment},
                {{QStringLiteral("lyrics")}, full_.lyrics},
                {{QStringLiteral("musicbrainz_trackid")}, full_.recordingId},
                {{QStringLiteral("musicbrainz_albumid")}, full_.releaseId},
            };
            const bool isXiph = !isId3 && !QByteArray(holder.suffix).endsWith("m4a");
            if (isXiph)
                all.push_back({{QStringLiteral("performer")}, QStringLiteral("Ada (drums); Bo (bass); Cyd")});
            // In ID3 they stand in a list of people, whose roles the library's properties want in capitals.
            if (!isId3)
                all.push_back({{QStringLiteral("producer")}, full_.producer});
            // Of MP4's free names the library's properties know a list.
            if (isXiph || isId3) {
                all.push_back({{QStringLiteral("masteringengineer")}, full_.masteringEngineer});
                all.push_back({{QStringLiteral("producednotice")}, full_.phonogram});
                all.push_back({{QStringLiteral("writer")}, full_.songwriter});
                all.push_back({{QStringLiteral("iswc")}, full_.iswc});
            }
            const bool listless = QByteArray(holder.name).contains("2.3");
            all.push_back({{QStringLiteral("artists")}, listless ? QStringLiteral("Björk Guðmundsdóttir/Łukasz") : QStringLiteral("Björk Guðmundsdóttir; Łukasz")});
            check(holder, "TagLib", library(make(holder)), all);
        }
    }

    void theLibraryFindsCoverAndPeople()
    {
        const QByteArray& cover = full_.cover->bytes;
        const TagLib::ByteVector bytes(cover.constData(), unsigned(cover.size()));
        for (const TagHolder& holder : tagHolders()) {
            const auto path = make(holder);
            const auto inId3 = [&](const TagLib::ID3v2::Tag* tag) {
                const auto pictures = tag->frameList("APIC");
                const auto* picture = pictures.size() == 1 ? dynamic_cast<const TagLib::ID3v2::AttachedPictureFrame*>(pictures.front()) : nullptr;
                const auto people = tag->frameList(tag->header()->majorVersion() == 4 ? "TIPL" : "IPLS");
                // The library calls ID3v2.3's list by its new name.
                const auto renamed = people.isEmpty() ? tag->frameList("TIPL") : people;
                if (renamed.isEmpty() || !QString::fromStdString(renamed.front()->toString().to8Bit(true)).contains(QStringLiteral("Pia")))
                    return false;
                return picture && picture->picture() == bytes && picture->type() == TagLib::ID3v2::AttachedPictureFrame::FrontCover;
            };
            const QByteArray suffix = holder.suffix;
            if (suffix == "mp3")
                QVERIFY(inId3(TagLib::MPEG::File(path.c_str(), false).ID3v2Tag()));
            else if (suffix == "aiff")
                QVERIFY(inId3(TagLib::RIFF::AIFF::File(path.c_str(), false).tag()));
            else if (suffix == "wav")
                QVERIFY(inId3(TagLib::RIFF::WAV::File(path.c_str(), false).ID3v2Tag()));
        }
    }

    void metaflacReadsTheSameTags()
    {
        for (const TagHolder& holder : tagHolders()) {
            if (QByteArray(holder.name) != "FLAC")
                continue;
            const QString path = text(make(holder));
            QVERIFY(run(QStringLiteral("flac"), {QStringLiteral("-s"), QStringLiteral("-t"), path}).isEmpty());
            const QString exported = QString::fromUtf8(run(QStringLiteral("metaflac"), {QStringLiteral("--no-utf8-convert"), QStringLiteral("--export-tags-to=-"), path}));
            int found = 0;
            for (const TagField& field : tagFields())
                for (const QString& value : tagValues(field, full_, TagContainer::Vorbis)) {
                    const QString line = QString::fromLatin1(nameIn(field, TagContainer::Vorbis)) + QLatin1Char('=') + value;
                    QVERIFY2((QLatin1Char('\n') + exported).contains(QLatin1Char('\n') + line + QLatin1Char('\n')), qPrintable(line + QLatin1Char('\n') + exported));
                    ++found;
                }
            qInfo("%d comments", found);
            QVERIFY(found >= 45);
            const QString picture = folder_.filePath(QStringLiteral("back.png"));
            run(QStringLiteral("metaflac"), {QStringLiteral("--export-picture-to=") + picture, path});
            QCOMPARE(readFile(picture.toStdString()), full_.cover->bytes);
            const QString block = QString::fromUtf8(run(QStringLiteral("metaflac"), {QStringLiteral("--list"), QStringLiteral("--block-type=PICTURE"), path}));
            QVERIFY2(block.contains(QStringLiteral("width: 96")) && block.contains(QStringLiteral("type: 3 (Cover (front))")), qPrintable(block.left(500)));
        }
    }
};

LACQUER_TEST(TagJudgesTest)
#include "TagJudgesTest.moc"
