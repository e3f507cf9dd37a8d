// SPDX-License-Identifier: GPL-3.0-or-later
// A broadcast WAV says where it comes from and how loud it is, to us and to others; gains agree with another program's.
#include "TagSamples.h"

#include "audio/AudioReader.h"
#include "base/Json.h"
#include "dsp/StereoBuffer.h"
#include "measure/Loudness.h"
#include "support/TestMain.h"
#include "tags/BroadcastChunks.h"
#include "tags/TagParse.h"
#include "tags/TagText.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace lacquer;
using namespace lacquer::test;

namespace {

BroadcastInfo fullInfo()
{
    BroadcastInfo info = broadcastInfo(fullTags());
    info.originatorReference = QStringLiteral("LAC-001-03");
    info.timeReference = 0x1234567890ull;
    info.rateHz = 44100;
    info.bits = 24;
    info.integratedLufs = -14.32;
    info.loudnessRangeLu = 6.5;
    info.truePeakDbtp = -1.02;
    info.momentaryLufs = -9.871;
    info.shortTermLufs = -11;
    return info;
}

}  // namespace

class BroadcastTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    std::filesystem::path make(const BroadcastInfo& info, const Tags& tags = fullTags(), std::size_t holder = 0)
    {
        TagOptions options = tagHolders()[holder].options;
        options.broadcast = info;
        return tagged(tagHolders()[holder], folder_.path(), tags, options);
    }

    static TagOptions with(const BroadcastInfo& info)
    {
        TagOptions options;
        options.broadcast = info;
        return options;
    }

private Q_SLOTS:
    void standsAsTheStandardLaysItOut()
    {
        const auto bytes = bextChunk(fullInfo());
        QVERIFY(bytes.startsWith("Bjork Gu?mundsdottir - Gro?e & <Ruhm> ? ??? ?"));
        QCOMPARE(bytes.mid(256, 8), QByteArray("Lacquer\0", 8));
        QCOMPARE(bytes.mid(320, 18), QByteArray("2026-11-2000:00:00"));
        QCOMPARE(bytes.mid(338, 8), QByteArray("\x90\x78\x56\x34\x12\0\0\0", 8));
        QCOMPARE(bytes.mid(346, 2), QByteArray("\2\0", 2));
        const auto loudness = [&](int at) { return int(std::int16_t(std::uint16_t(std::uint8_t(bytes[at])) | std::uint16_t(std::uint8_t(bytes[at + 1])) << 8)); };
        QCOMPARE(loudness(412), -1432);
        QCOMPARE(loudness(414), 650);
        QCOMPARE(loudness(416), -102);
        QCOMPARE(loudness(418), -987);
        QCOMPARE(loudness(420), -1100);
        QCOMPARE(bytes.mid(602), QByteArray("A=PCM,F=44100,W=24,M=stereo,T=Lacquer\r\n"));
        BroadcastInfo little;
        little.date = QStringLiteral("2026");
        little.integratedLufs = -120;
        const auto unsaid = bextChunk(little);
        QCOMPARE(unsaid.mid(320, 10), QByteArray(10, '\0'));
        QCOMPARE(unsaid.mid(412, 4), QByteArray("\xff\x7f\xff\x7f"));
        QCOMPARE(unsaid.mid(602), QByteArray("A=PCM,F=44100,W=24,M=stereo\r\n"));
    }

    void foreignProgramsReadIt()
    {
        for (const std::size_t holder : {0, 1, 2}) {
            const auto path = make(fullInfo(), fullTags(), holder);
            const auto name = QString::fromStdString(path.string());
            const auto info = run(QStringLiteral("mediainfo"), {QStringLiteral("--Output=JSON"), name});
            for (const char* said : {"LAC-001-03", "DEA622612345", "2026-11-20 00:00:00", "Lacquer"})
                QVERIFY2(info.contains(said), (QByteArray(said) + '\n' + info.left(3000)).constData());
            const auto probe = run(QStringLiteral("ffprobe"), {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-show_format"), name});
            for (const char* said : {"TAG:originator_reference=LAC-001-03", "TAG:date=2026-11-20", "TAG:creation_time=00:00:00", "TAG:time_reference=78187493520",
                                     "TAG:encoded_by=Lacquer", "TAG:coding_history=A=PCM,F=44100,W=24,M=stereo,T=Lacquer"})
                QVERIFY2(probe.contains(said), (QByteArray(said) + '\n' + probe).constData());
        }
    }

    void readBackNoticesEveryField()
    {
        const auto path = make(fullInfo());
        const auto proof = compareWaveTags(path, fullTags(), with(fullInfo()));
        LACQUER_VERIFY_OK(proof);
        QVERIFY2(proof->empty(), qPrintable(listed(*proof)));
        const std::function<void(BroadcastInfo&)> changes[] = {
            [](BroadcastInfo& i) { i.description += u'x'; }, [](BroadcastInfo& i) { i.originator.clear(); }, [](BroadcastInfo& i) { i.originatorReference.clear(); },
            [](BroadcastInfo& i) { i.date.clear(); }, [](BroadcastInfo& i) { ++i.timeReference; }, [](BroadcastInfo& i) { i.rateHz = 48000; }, [](BroadcastInfo& i) { i.bits = 16; },
            [](BroadcastInfo& i) { i.channels = 1; }, [](BroadcastInfo& i) { i.codingText.clear(); }, [](BroadcastInfo& i) { *i.integratedLufs += 0.01; },
            [](BroadcastInfo& i) { i.loudnessRangeLu.reset(); }, [](BroadcastInfo& i) { *i.truePeakDbtp -= 0.01; }, [](BroadcastInfo& i) { i.momentaryLufs = 0; },
            [](BroadcastInfo& i) { i.shortTermLufs.reset(); }};
        for (const auto& change : changes) {
            BroadcastInfo expected = fullInfo();
            change(expected);
            QVERIFY(!(expected == fullInfo()));
            const auto differences = compareWaveTags(path, fullTags(), with(expected));
            LACQUER_VERIFY_OK(differences);
            QVERIFY2(!differences->empty() && differences->size() <= 4, qPrintable(listed(*differences)));
        }
        // And a chunk nobody asked for.
        const auto unasked = compareWaveTags(path, fullTags(), {});
        LACQUER_VERIFY_OK(unasked);
        QVERIFY(unasked->size() > 15);
    }

    void readBackNoticesDamage()
    {
        const auto path = make(fullInfo());
        const auto whole = readFile(path);
        const auto bext = whole.indexOf("bext") + 8;
        const auto ixml = whole.indexOf("<BWFXML>");
        for (const qsizetype at : {bext, bext + 260, bext + 325, bext + 345, bext + 346, bext + 350, bext + 413, bext + 421, bext + 500, bext + 605, ixml + 3, ixml + 60, whole.indexOf("</NOTE>") - 3}) {
            QByteArray damaged = whole;
            damaged[at] = char(damaged[at] ^ 0x02);
            writeFile(path, damaged);
            const auto differences = compareWaveTags(path, fullTags(), with(fullInfo()));
            QVERIFY2(!differences || !differences->empty(), qPrintable(QString::number(at - bext)));
        }
    }

    void hostileTextsStayWhereTheyBelong()
    {
        for (const QString& text : {QString(QLatin1String("a\"]]>&<b/>")), QString(5000, QLatin1Char('x')), QStringLiteral("\x01\x1b[31m\u202Eabc\U0001F3B5"), QString(QChar(u'\0')) + QLatin1Char('z'),
                                    QStringLiteral("two\r\nlines, and a comma"), QStringLiteral("Zoe\u0308")}) {
            Tags tags;
            tags.album = tags.comment = text;
            BroadcastInfo info;
            info.description = info.originator = info.originatorReference = info.codingText = info.date = text;
            const auto bytes = bextChunk(info);
            QVERIFY(parseBext(bytes).has_value());
            QCOMPARE(bytes.count("\r\n"), qsizetype(1) + bytes.left(602).count("\r\n"));
            const auto proof = compareWaveTags(make(info, tags), tags, with(info));
            LACQUER_VERIFY_OK(proof);
            QVERIFY2(proof->empty(), qPrintable(listed(*proof)));
        }
    }

    void gainsAreThoseOfAnotherProgram()
    {
        const QString path = folder_.filePath(QStringLiteral("noise.flac"));
        run(QStringLiteral("ffmpeg"), {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                                       QStringLiteral("anoisesrc=color=pink:seed=7:duration=8:sample_rate=44100:amplitude=0.4,volume='0.3+0.1*sin(t)':eval=frame"), QStringLiteral("-ac"), QStringLiteral("2"), path});
        auto reader = AudioReader::open(path.toStdString());
        LACQUER_VERIFY_OK(reader);
        const int frames = int((*reader)->format().frames);
        std::vector<double> interleaved(std::size_t(2 * frames));
        LACQUER_VERIFY_OK((*reader)->read(interleaved.data(), frames));
        StereoBuffer sound(frames);
        const Block block = sound.block(frames);
        for (int n = 0; n < frames; ++n) {
            block.left[n] = interleaved[std::size_t(2 * n)];
            block.right[n] = interleaved[std::size_t(2 * n + 1)];
        }
        Loudness meter(44100);
        meter.process(block);
        const TagLoudness loudness{meter.reading().integratedLufs, std::nullopt};
        run(QStringLiteral("loudgain"), {QStringLiteral("-q"), QStringLiteral("-k"), QStringLiteral("-s"), QStringLiteral("i"), path});
        const auto said = QString::fromUtf8(run(QStringLiteral("metaflac"), {QStringLiteral("--show-tag=REPLAYGAIN_TRACK_GAIN"), path}));
        const auto theirs = QRegularExpression(QStringLiteral("=([-0-9.]+) dB")).match(said).captured(1).toDouble();
        const auto ours = replayGain(loudness).section(QLatin1Char(' '), 0, 0).toDouble();
        qInfo("gain %.2f dB, loudgain says %.2f dB", ours, theirs);
        QVERIFY2(std::abs(ours - theirs) < 0.0101 && theirs != 0, qPrintable(said));
        // RFC 7845 aims at -23, five decibels lower, in 256ths.
        QCOMPARE(r128Gain(loudness).toInt(), int(std::lround((-23 - loudness.integratedLufs) * 256)));
        QCOMPARE(r128Gain(TagLoudness{-200, {}}), QStringLiteral("32767"));
        QVERIFY(r128Gain(TagLoudness{-INFINITY, {}}).isEmpty() && replayGain(TagLoudness{-INFINITY, {}}).isEmpty());
    }
};

LACQUER_TEST(BroadcastTest)
#include "BroadcastTest.moc"
