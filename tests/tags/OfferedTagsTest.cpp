// SPDX-License-Identifier: GPL-3.0-or-later
// New songs are offered what their files say, whoever wrote it.
#include "tags/OfferedTags.h"

#include "support/TestMain.h"
#include "tags/TagSamples.h"

#include <QTemporaryDir>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

class OfferedTagsTest : public QObject {
    Q_OBJECT

    static std::filesystem::path in(const QTemporaryDir& folder, const char* name) { return std::filesystem::path(folder.path().toStdString()) / name; }

private Q_SLOTS:
    void readsWhatEveryContainerOfOursSays()
    {
        QTemporaryDir folder;
        Tags tags;
        tags.title = QStringLiteral("Größe 夜");
        tags.artist = QStringLiteral("Die Kapelle");
        tags.isrc = QStringLiteral("DE-A62-26-00001");
        tags.composer = QStringLiteral("Ada");
        tags.genre = QStringLiteral("Rock");
        int read = 0;
        for (const TagHolder& holder : tagHolders()) {
            const QByteArray suffix = holder.suffix;
            if (suffix.contains("m4a"))
                continue;
            const OfferedTags found = offeredTags(tagged(holder, folder.path(), tags, holder.options));
            QVERIFY2(found == (OfferedTags{tags.title, tags.artist, QStringLiteral("DEA622600001"), tags.composer, tags.genre}), holder.name);
            ++read;
        }
        QVERIFY(read >= 7);
    }

    void readsWhatOtherProgramsWrite()
    {
        QTemporaryDir folder;
        const QStringList words = {u"-metadata"_s, u"title=Fünf"_s, u"-metadata"_s, u"artist=Other"_s, u"-metadata"_s, u"ISRC=DEA622600002"_s,
                                   u"-metadata"_s, u"TSRC=DEA622600002"_s};
        for (const char* name : {"a.mp3", "b.mp3", "c.flac", "d.ogg", "e.opus", "f.wav", "g.aiff"}) {
            QStringList arguments = {u"-v"_s, u"error"_s, u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=d=1"_s};
            arguments << words;
            if (QByteArray(name) == "b.mp3")
                arguments << u"-id3v2_version"_s << u"3"_s;
            if (QByteArray(name).endsWith("aiff"))
                arguments << u"-write_id3v2"_s << u"1"_s;
            test::run(QStringLiteral("ffmpeg"), arguments << QString::fromStdString(in(folder, name).string()));
            const OfferedTags found = offeredTags(in(folder, name));
            QVERIFY2(found.title == QStringLiteral("Fünf") && found.artist == QStringLiteral("Other"), name);
            // FFmpeg has no name for the code in WAV.
            if (!QByteArray(name).endsWith("wav"))
                QVERIFY2(found.isrc == QStringLiteral("DEA622600002"), name);
        }
    }

    void offersNothingWhereNothingIsSaid()
    {
        QTemporaryDir folder;
        const QByteArray cut[] = {{}, "fLaC", "ID3", "ID3\x04\x00\x00\x7f\x7f\x7f\x7f", "RIFF....WAVELIST\xff\xff\xff\xff", "OggS", "plain words",
                                  QByteArray("FORM\0\0\0\0AIFFNAME\xff\xff\xff\xff", 20)};
        for (const QByteArray& bytes : cut) {
            writeFile(in(folder, "file"), bytes);
            QVERIFY(offeredTags(in(folder, "file")) == OfferedTags());
        }
        QVERIFY(offeredTags(in(folder, "absent")) == OfferedTags());
    }
};

LACQUER_TEST(OfferedTagsTest)
#include "OfferedTagsTest.moc"
