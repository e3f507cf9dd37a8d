// SPDX-License-Identifier: GPL-3.0-or-later
// Every field in every container: written, read back by our own parsers, and the smallest damage is noticed.
#include "TagSamples.h"

#include "support/TestMain.h"
#include "tags/TagText.h"

#include <QTemporaryDir>

using namespace lacquer;
using namespace lacquer::test;

namespace {

struct Change {
    const char* field;
    std::function<void(Tags&)> make;
};

const std::vector<Change>& changes()
{
    static const std::vector<Change> all = {
        {"title", [](Tags& t) { t.title += QLatin1Char(' '); }},
        {"version", [](Tags& t) { t.version.clear(); }},
        {"artist", [](Tags& t) { t.artist += QLatin1Char('x'); }},
        {"featuring", [](Tags& t) { t.featuring.clear(); }},
        {"album", [](Tags& t) { t.album.chop(1); }},
        {"albumVersion", [](Tags& t) { t.albumVersion.clear(); }},
        {"albumArtist", [](Tags& t) { t.albumArtist.clear(); }},
        {"trackNumber", [](Tags& t) { t.trackNumber = 4; }},
        {"trackCount", [](Tags& t) { t.trackCount.reset(); }},
        {"discNumber", [](Tags& t) { t.discNumber = 2; }},
        {"discCount", [](Tags& t) { t.discCount.reset(); }},
        {"date", [](Tags& t) { t.date = QStringLiteral("2026-11-21"); }},
        {"isrc", [](Tags& t) { t.isrc = QStringLiteral("DEA622612346"); }},
        {"iswc", [](Tags& t) { t.iswc.clear(); }},
        {"songwriter", [](Tags& t) { t.songwriter.clear(); }},
        {"composer", [](Tags& t) { t.composer.clear(); }},
        {"lyricist", [](Tags& t) { t.lyricist.clear(); }},
        {"arranger", [](Tags& t) { t.arranger.clear(); }},
        {"performers", [](Tags& t) { t.performers.replace(QStringLiteral("bass"), QStringLiteral("voice")); }},
        {"producer", [](Tags& t) { t.producer.clear(); }},
        {"mixer", [](Tags& t) { t.mixer.clear(); }},
        {"masteringEngineer", [](Tags& t) { t.masteringEngineer.clear(); }},
        {"genre", [](Tags& t) { t.genre.clear(); }},
        {"label", [](Tags& t) { t.label.clear(); }},
        {"catalogNumber", [](Tags& t) { t.catalogNumber.clear(); }},
        {"barcode", [](Tags& t) { t.barcode.clear(); }},
        {"copyright", [](Tags& t) { t.copyright.clear(); }},
        {"phonogram", [](Tags& t) { t.phonogram.clear(); }},
        {"language", [](Tags& t) { t.language = QStringLiteral("ja"); }},
        {"advisory", [](Tags& t) { t.advisory = Advisory::Clean; }},
        {"bpm", [](Tags& t) { t.bpm = 90; }},
        {"musicalKey", [](Tags& t) { t.musicalKey = QStringLiteral("Gm"); }},
        {"work", [](Tags& t) { t.work.clear(); }},
        {"movement", [](Tags& t) { t.movement.clear(); }},
        {"comment", [](Tags& t) { t.comment.clear(); }},
        {"lyrics", [](Tags& t) { t.lyrics.chop(1); }},
        {"recordingId", [](Tags& t) { t.recordingId.clear(); }},
        {"releaseId", [](Tags& t) { t.releaseId.clear(); }},
        {"track loudness", [](Tags& t) { t.trackLoudness->integratedLufs += 0.02; }},
        {"track peak", [](Tags& t) { t.albumLoudness->peak.reset(); }},
        {"album loudness", [](Tags& t) { t.albumLoudness->integratedLufs -= 0.02; }},
        {"album peak", [](Tags& t) { t.albumLoudness->peak.reset(); }},
        {"cover", [](Tags& t) { t.cover->bytes[t.cover->bytes.size() - 1] = char(t.cover->bytes.back() ^ 1); }},
        {"no cover", [](Tags& t) { t.cover.reset(); }},
    };
    return all;
}

/// Texts that have broken tags elsewhere.
QStringList hostileTexts()
{
    return {QStringLiteral("\U0001F468\u200D\U0001F469\u200D\U0001F467 \U0001F1E9\U0001F1EA"),
            QStringLiteral("שלום \u202Eعربي\u202C abc"),
            QStringLiteral("a\0b").append(QChar(u'\0')).append(QLatin1Char('c')),
            QStringLiteral("\x01\x02\x07\x1b[31m\x7f\u0085 tab\t line\nreturn\r\n end"),
            QString(65536, QLatin1Char('x')) + QStringLiteral("ü"),
            QString(40000, QChar(0x591c)),
            QStringLiteral("Zoe\u0308 A\u030A \u1100\u1161\u11A8"),
            QString(QStringLiteral("half ")).append(QChar(0xd800)).append(QLatin1Char('x')),
            QStringLiteral("=;:/\\\"'<>&|%1"),
            QStringLiteral(" spaces  around "),
            QStringLiteral("ID3\xff\xfe"),
            QStringLiteral("]]><!--&amp;")};
}

}  // namespace

class TagContainersTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    Tags full_;

    std::filesystem::path make(const TagHolder& holder, const Tags& tags) { return tagged(holder, folder_.path(), tags, holder.options); }

    static QByteArray soundOf(const std::filesystem::path& path)
    {
        return run(QStringLiteral("ffmpeg"), {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"), QString::fromStdString(path.string()), QStringLiteral("-map"),
                                              QStringLiteral("0:a"), QStringLiteral("-f"), QStringLiteral("md5"), QStringLiteral("-")});
    }

private Q_SLOTS:
    void initTestCase()
    {
        full_ = fullTags();
        full_.cover = madePicture(folder_.path(), "png");
        QVERIFY(full_.cover->bytes.size() > 500);
    }

    void everyContainerGivesBackEveryField()
    {
        Tags few;
        few.title = QStringLiteral("x");
        Tags jpeg = few;
        jpeg.cover = madePicture(folder_.path(), "jpg");
        Tags half = full_;
        half.trackCount.reset();
        half.date = QStringLiteral("2026");
        half.featuring.clear();
        half.advisory = Advisory::Clean;
        half.language = QStringLiteral("zxx");
        for (const TagHolder& holder : tagHolders())
            for (const Tags& tags : {full_, Tags(), few, jpeg, half}) {
                const auto path = make(holder, tags);
                const auto differences = holder.compare(path, tags, holder.options);
                QVERIFY2(differences.ok(), qPrintable(QLatin1String(holder.name) + QLatin1Char(' ') + (differences ? QString() : differences.error().message)));
                QVERIFY2(differences->empty(), qPrintable(QLatin1String(holder.name) + QLatin1Char('\n') + listed(*differences)));
            }
    }

    void readBackNoticesEveryFieldInEveryContainer()
    {
        int noticed = 0;
        for (const TagHolder& holder : tagHolders()) {
            const auto path = make(holder, full_);
            for (const Change& change : changes()) {
                // Opus has no peaks: RFC 7845 knows gains only.
                if (QLatin1String(holder.name) == QLatin1String("Opus") && QByteArray(change.field).endsWith("peak"))
                    continue;
                Tags expected = full_;
                change.make(expected);
                QVERIFY2(!(expected == full_), change.field);
                const auto differences = holder.compare(path, expected, holder.options);
                LACQUER_VERIFY_OK(differences);
                QVERIFY2(!differences->empty() && differences->size() <= 6, qPrintable(QLatin1String(holder.name) + QLatin1Char(' ') + QLatin1String(change.field) + QLatin1Char('\n') + listed(*differences)));
                ++noticed;
            }
        }
        qInfo("%d changed fields in %d containers, all noticed", noticed, int(tagHolders().size()));
        QVERIFY(noticed > 450);
    }

    void leavesTheSoundAlone()
    {
        for (const TagHolder& holder : tagHolders()) {
            if (holder.encoder.isEmpty())
                continue;
            const auto before = soundOf(untagged(holder, folder_.path()));
            QVERIFY(before.startsWith("MD5="));
            Tags large = full_;
            large.lyrics = QString(300000, QLatin1Char('l'));
            const auto path = make(holder, large);
            QCOMPARE(soundOf(path), before);
            LACQUER_VERIFY_OK(holder.write(path, {}, holder.options));
            LACQUER_VERIFY_OK(holder.write(path, full_, holder.options));
            QCOMPARE(soundOf(path), before);
            const auto differences = holder.compare(path, full_, holder.options);
            LACQUER_VERIFY_OK(differences);
            QVERIFY2(differences->empty(), qPrintable(listed(*differences)));
        }
    }

    void givesTheSameBytesForTheSameTags()
    {
        for (const TagHolder& holder : tagHolders()) {
            const auto once = readFile(make(holder, full_));
            QVERIFY2(once == readFile(make(holder, full_)), holder.name);
            if (holder.encoder.isEmpty())
                continue;
            const auto again = make(holder, full_);
            LACQUER_VERIFY_OK(holder.write(again, full_, holder.options));
            QVERIFY2(readFile(again) == once, holder.name);
        }
    }

    void hostileTextsComeBackOrAreSeenToChange()
    {
        for (const TagHolder& holder : tagHolders())
            for (const QString& text : hostileTexts()) {
                Tags tags;
                tags.title = tags.comment = tags.albumVersion = tags.lyrics = tags.copyright = text;
                tags.performers = tags.arranger = text.left(200);
                const auto path = make(holder, tags);
                const auto differences = holder.compare(path, tags, holder.options);
                const QString what = QLatin1String(holder.name) + QLatin1Char(' ') + text.left(40);
                QVERIFY2(differences.ok(), qPrintable(what + (differences ? QString() : differences.error().message)));
                QVERIFY2(differences->empty(), qPrintable(what + QLatin1Char('\n') + listed(*differences)));
            }
        // NUL and half characters are the only ones that change, and one sees it.
        QCOMPARE(wholeText(QStringLiteral("a\0b").left(1) + QChar(u'\0') + QLatin1Char('b')), QStringLiteral("a\uFFFDb"));
        QCOMPARE(wholeText(QString(QChar(0xd800))), QStringLiteral("\uFFFD"));
        QCOMPARE(asciiText(QStringLiteral("Zoë Größe 夜 x")), QStringLiteral("Zoe Gro?e ? x"));
    }

    void readBackNoticesPlantedDamage()
    {
        for (const TagHolder& holder : tagHolders()) {
            const auto path = make(holder, full_);
            const auto whole = readFile(path);
            // One letter of a title, one bit of the picture, and the last byte of the head that announces a size.
            const auto find = [&](const QByteArray& text) {
                auto at = whole.indexOf(text);
                if (at < 0) {
                    QByteArray wide;
                    for (const char c : text)
                        wide += QByteArray(1, c) + '\0';
                    at = whole.indexOf(wide);
                }
                return at;
            };
            const QByteArray cover = full_.cover->bytes.mid(200, 40);
            qsizetype inCover = whole.indexOf(cover);
            if (inCover < 0) {
                // Ogg holds it in base64, in which three bytes become four wherever the block begins.
                for (int shift = 0; shift < 3 && inCover < 0; ++shift)
                    inCover = whole.indexOf(full_.cover->bytes.mid(200 + shift, 30).toBase64());
            }
            const qsizetype places[] = {find("Suite in E"), find("DEA622612345"), inCover, find("Chamber Pop") - 1, find("LAC 001") - 2};
            for (const qsizetype at : places) {
                QVERIFY2(at > 0, holder.name);
                QByteArray damaged = whole;
                damaged[at] = char(damaged[at] ^ 0x04);
                writeFile(path, damaged);
                const auto differences = holder.compare(path, full_, holder.options);
                QVERIFY2(!differences || !differences->empty(), qPrintable(QStringLiteral("%1 at %2 of %3").arg(QLatin1String(holder.name)).arg(at).arg(whole.size())));
            }
            for (const qsizetype left : {qsizetype(3), qsizetype(11), qsizetype(60), find("Suite in E")}) {
                writeFile(path, whole.left(left));
                const auto differences = holder.compare(path, full_, holder.options);
                QVERIFY2(!differences || !differences->empty(), qPrintable(QStringLiteral("%1 cut at %2").arg(QLatin1String(holder.name)).arg(left)));
            }
        }
    }

    void readBackSurvivesAnyBytes()
    {
        std::uint32_t state = 7;
        const auto next = [&] { return state = state * 1664525u + 1013904223u, state >> 8; };
        int read = 0;
        int refused = 0;
        Tags tags = full_;
        tags.cover->bytes.truncate(300);
        for (const TagHolder& holder : tagHolders()) {
            const auto path = make(holder, tags);
            const auto whole = readFile(path);
            for (int round = 0; round < 60; ++round) {
                QByteArray bytes = whole;
                for (int i = 0; i < 1 + round % 4; ++i)
                    bytes[qsizetype(next()) % std::min<qsizetype>(bytes.size(), 6000)] = char(next());
                writeFile(path, bytes);
                (holder.compare(path, tags, holder.options) ? read : refused) += 1;
            }
        }
        qInfo("%d damaged files read, %d refused", read, refused);
        QVERIFY(read > 0 && refused > 0);
    }

    void refusesWhatNoContainerCanHold()
    {
        Tags falseIsrc;
        falseIsrc.isrc = QStringLiteral("DE-12");
        Tags falseCover;
        falseCover.cover = Picture{QStringLiteral("image/png"), 1, 1, 24, "GIF89a"};
        Tags tooLong;
        tooLong.lyrics = QString(5 << 20, QLatin1Char('x'));
        for (const TagHolder& holder : tagHolders()) {
            for (const Tags& tags : {falseIsrc, falseCover, tooLong}) {
                const auto path = holder.encoder.isEmpty() ? std::filesystem::path((folder_.path() + QStringLiteral("/never.wav")).toStdString()) : make(holder, {});
                const auto before = readFile(path);
                const auto written = holder.write(path, tags, holder.options);
                QVERIFY2(!written && written.error().kind == ErrorKind::Usage, holder.name);
                QVERIFY2(readFile(path) == before, holder.name);
            }
            if (holder.encoder.isEmpty())
                continue;
            const std::filesystem::path text = (folder_.path() + QStringLiteral("/text.") + QLatin1String(holder.suffix)).toStdString();
            writeFile(text, "no sound at all, only words, and more than ten of them");
            const auto refused = holder.write(text, full_, holder.options);
            QVERIFY2(!refused && refused.error().kind == ErrorKind::BadData, holder.name);
            QVERIFY2(!holder.compare(text, {}, holder.options), holder.name);
            QVERIFY2(holder.compare(folder_.path().toStdString() + "/nowhere", {}, holder.options).error().kind == ErrorKind::InputOutput, holder.name);
        }
    }

    void cleanFilesHoldNothingButSound()
    {
        for (const TagHolder& holder : tagHolders()) {
            TagOptions clean = holder.options;
            clean.clean = true;
            clean.broadcast = broadcastInfo(full_);
            const auto path = tagged(holder, folder_.path(), full_, clean);
            const auto bytes = readFile(path);
            // Short names may well stand somewhere in compressed sound.
            QByteArrayList traces = {"Lacquer", "left over", "MOOD", "Chamber", full_.cover->bytes.left(30)};
            if (holder.encoder.isEmpty())
                traces += {"bext", "axml", "iXML", "LIST", "INFO", "id3 "};
            for (const QByteArray& trace : traces)
                QVERIFY2(!bytes.contains(trace), qPrintable(QLatin1String(holder.name) + QLatin1Char(' ') + QString::fromLatin1(trace)));
            QVERIFY(!bytes.startsWith("ID3") && !bytes.right(128).startsWith("TAG"));
            const auto differences = holder.compare(path, full_, clean);
            LACQUER_VERIFY_OK(differences);
            QVERIFY2(differences->empty(), qPrintable(QLatin1String(holder.name) + QLatin1Char('\n') + listed(*differences)));
            // And a file that is not clean is told from one that is.
            const auto full = holder.compare(make(holder, full_), full_, clean);
            QVERIFY2(!full || !full->empty(), holder.name);
        }
    }

    void nothingFollowsTheSound()
    {
        for (const TagHolder& holder : tagHolders()) {
            if (QByteArray(holder.name) != "WAV" && QByteArray(holder.name) != "AIFF")
                continue;
            TagOptions options = holder.options;
            if (QByteArray(holder.name) == "WAV")
                options.broadcast = broadcastInfo(full_);
            const auto bytes = readFile(tagged(holder, folder_.path(), full_, options));
            const bool isWave = bytes.startsWith("RIFF");
            QByteArrayList order;
            qsizetype end = 12;
            while (end + 8 <= bytes.size()) {
                std::uint32_t size = 0;
                for (int i = 0; i < 4; ++i)
                    size |= std::uint32_t(std::uint8_t(bytes[end + 4 + i])) << (isWave ? 8 * i : 24 - 8 * i);
                order += bytes.mid(end, 4);
                end += 8 + size + size % 2;
            }
            QCOMPARE(end, bytes.size());
            QCOMPARE(order.last(), QByteArray(isWave ? "data" : "SSND"));
            QVERIFY(order.size() >= (isWave ? 7 : 6));
            qInfo("%s: %s", holder.name, order.join(' ').constData());
        }
    }
};

LACQUER_TEST(TagContainersTest)
#include "TagContainersTest.moc"
