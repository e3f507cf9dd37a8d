// SPDX-License-Identifier: GPL-3.0-or-later
// Cue sheets and TOCs are, byte for byte, what one would write by hand, and what does not fit into them is told.
#include "disc/CueSheetWriter.h"
#include "disc/TocWriter.h"

#include "disc/SheetDiscs.h"
#include "support/TestMain.h"

#include "base/Text.h"

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

namespace {

/// The faultless disc with words, flags and a second language.
DiscLayout disc()
{
    DiscLayout disc = faultlessDisc();
    disc.tracks[0].copyPermitted = true;
    disc.tracks[1].preEmphasis = disc.tracks[2].preEmphasis = true;
    disc.tracks[1].serialCopy = true;
    CdTextBlock english;
    english.texts[CdTextKind::Title] = {u"Caf\u00E9 \"Zur Post\""_s, u"One"_s, u""_s, u"Three \u2013 Coda"_s};
    english.texts[CdTextKind::Performer] = {u"The Band"_s, u""_s, u"A Guest"_s, u""_s};
    english.texts[CdTextKind::Composer] = {u""_s, u"B. Bach"_s, u""_s, u""_s};
    english.genreCode = 23;
    english.genre = u"Rock"_s;
    english.discId = u"LQ-001"_s;
    CdTextBlock japanese;
    japanese.language = 0x69;
    japanese.charset = CdTextCharset::MsJis;
    japanese.texts[CdTextKind::Title] = {u"\u3042\u30BD"_s, u"\u8868\u80FD"_s, u""_s, u"x"_s};
    disc.texts = {english, japanese};
    return disc;
}

QByteArray bytesOf(const Result<WrittenSheet>& sheet)
{
    return sheet ? QByteArray::fromStdString(sheet->bytes) : sheet.error().message.toUtf8();
}

QStringList codesOf(const Result<WrittenSheet>& sheet)
{
    QStringList codes;
    if (sheet)
        for (const DiscProblem& problem : sheet->problems)
            codes += QString::fromLatin1(problem.code);
    return codes;
}

}  // namespace

class CueSheetWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCueSheetIsAsOneWouldWriteItByHand()
    {
        const QByteArray expected = QByteArray(
            "CATALOG 4006381333931\n"
            "TITLE \"Caf@e@ 'Zur Post'\"\n"
            "PERFORMER \"The Band\"\n"
            "REM GENRE \"Rock\"\n"
            "REM DISC_ID \"LQ-001\"\n"
            "REM FILE-BEGINS-AT 00:00:00\n"
            "FILE \"IMAGE.DAT\" BINARY\n"
            "  TRACK 01 AUDIO\n"
            "    TITLE \"One\"\n"
            "    REM COMPOSER \"B. Bach\"\n"
            "    ISRC DEA622612301\n"
            "    FLAGS DCP\n"
            "    INDEX 00 00:00:00\n"
            "    INDEX 01 00:02:00\n"
            "  TRACK 02 AUDIO\n"
            "    PERFORMER \"A Guest\"\n"
            "    ISRC DEA622612302\n"
            "    FLAGS PRE SCMS\n"
            "    INDEX 00 00:20:00\n"
            "    INDEX 01 00:22:00\n"
            "    INDEX 02 00:26:50\n"
            "    INDEX 03 00:30:00\n"
            "  TRACK 03 AUDIO\n"
            "    TITLE \"Three - Coda\"\n"
            "    ISRC DEA622612303\n"
            "    FLAGS PRE\n"
            "    INDEX 01 00:40:00\n");
        QByteArray latin1 = expected;
        latin1.replace("@e@", "\xE9").replace("\n", "\r\n");
        const auto sheet = writeCueSheet(disc(), {u"IMAGE.DAT"_s, SheetImage::Kind::Binary, 0}, CueEncoding::Latin1);
        QCOMPARE(bytesOf(sheet), latin1);
        QCOMPARE(codesOf(sheet), (QStringList{u"cue-quotation-mark"_s, u"cue-languages-left-out"_s}));
        QByteArray utf8 = expected;
        utf8.replace("@e@", "\xC3\xA9").replace("Three - Coda", "Three \xE2\x80\x93 Coda").replace("\n", "\r\n");
        QCOMPARE(bytesOf(writeCueSheet(disc(), {u"IMAGE.DAT"_s, SheetImage::Kind::Binary, 0})), utf8);
    }

    void timesCountFromWhereTheFileBegins_data()
    {
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("begins");
        QTest::addColumn<QByteArray>("marks");
        QTest::newRow("with the first two seconds") << 150 << 0 << QByteArray("INDEX 00 00:00:00|INDEX 01 00:02:00|");
        QTest::newRow("from 00:02:00") << 150 << 150 << QByteArray("INDEX 01 00:00:00|");
        QTest::newRow("from 00:02:00, hidden sound")
            << 600 << 150 << QByteArray("INDEX 00 00:00:00|INDEX 01 00:06:00|");
        QTest::newRow("from index 01, long pause") << 600 << 600 << QByteArray("PREGAP 00:06:00|INDEX 01 00:00:00|");
        QTest::newRow("within the pause") << 600 << 100 << QByteArray("INDEX 00 00:00:00|INDEX 01 00:06:50|");
    }

    void timesCountFromWhereTheFileBegins()
    {
        QFETCH(int, start);
        QFETCH(int, begins);
        QFETCH(QByteArray, marks);
        DiscLayout one;
        one.tracks.resize(1);
        one.tracks[0].pause = 0;
        one.tracks[0].indexes = {start};
        one.leadOut = 3000;
        QByteArray found;
        for (const QByteArray& line :
             bytesOf(writeCueSheet(one, {u"a.wav"_s, SheetImage::Kind::Wave, begins})).split('\n'))
            if (line.contains("INDEX") || line.contains("GAP"))
                found += line.trimmed() + '|';
        QCOMPARE(found, marks);
    }

    void aTocIsAsOneWouldWriteItByHand()
    {
        const QByteArray expected =
            "CATALOG \"4006381333931\"\n"
            "CD_DA\n"
            "CD_TEXT {\n"
            "  LANGUAGE_MAP { 0 : EN 1 : 105 }\n"
            "  LANGUAGE 0 {\n"
            "    TITLE \"Caf\\351 \\\"Zur Post\\\"\"\n"
            "    PERFORMER \"The Band\"\n"
            "    COMPOSER \"\"\n"
            "    DISC_ID \"LQ-001\"\n"
            "    GENRE { 0, 23, 82, 111, 99, 107, 0 }\n"
            "  }\n"
            "  LANGUAGE 1 {\n"
            "    TITLE \"\\202\\240\\203\\134\"\n"
            "  }\n"
            "}\n"
            "\n"
            "// Track 1\n"
            "TRACK AUDIO\n"
            "COPY\n"
            "NO PRE_EMPHASIS\n"
            "TWO_CHANNEL_AUDIO\n"
            "ISRC \"DEA622612301\"\n"
            "CD_TEXT {\n"
            "  LANGUAGE 0 {\n"
            "    TITLE \"One\"\n"
            "    PERFORMER \"\"\n"
            "    COMPOSER \"B. Bach\"\n"
            "    ISRC \"\"\n"
            "  }\n"
            "  LANGUAGE 1 {\n"
            "    TITLE \"\\225\\134\\224\\134\"\n"
            "  }\n"
            "}\n"
            "FILE \"image.wav\" 00:00:00 00:20:00\n"
            "START 00:02:00\n"
            "\n"
            "// Track 2\n"
            "TRACK AUDIO\n"
            "NO COPY\n"
            "PRE_EMPHASIS\n"
            "TWO_CHANNEL_AUDIO\n"
            "ISRC \"DEA622612302\"\n"
            "CD_TEXT {\n"
            "  LANGUAGE 0 {\n"
            "    TITLE \"\"\n"
            "    PERFORMER \"A Guest\"\n"
            "    COMPOSER \"\"\n"
            "    ISRC \"\"\n"
            "  }\n"
            "  LANGUAGE 1 {\n"
            "    TITLE \"\"\n"
            "  }\n"
            "}\n"
            "FILE \"image.wav\" 00:20:00 00:20:00\n"
            "START 00:02:00\n"
            "INDEX 00:04:50\n"
            "INDEX 00:08:00\n"
            "\n"
            "// Track 3\n"
            "TRACK AUDIO\n"
            "NO COPY\n"
            "PRE_EMPHASIS\n"
            "TWO_CHANNEL_AUDIO\n"
            "ISRC \"DEA622612303\"\n"
            "CD_TEXT {\n"
            "  LANGUAGE 0 {\n"
            "    TITLE \"Three - Coda\"\n"
            "    PERFORMER \"\"\n"
            "    COMPOSER \"\"\n"
            "    ISRC \"\"\n"
            "  }\n"
            "  LANGUAGE 1 {\n"
            "    TITLE \"x\"\n"
            "  }\n"
            "}\n"
            "FILE \"image.wav\" 00:40:00 00:30:00\n";
        const auto sheet = writeToc(disc(), {u"image.wav"_s, SheetImage::Kind::Wave, 0});
        QCOMPARE(bytesOf(sheet), expected);
        QCOMPARE(codesOf(sheet), QStringList{u"toc-scms"_s});
    }

    void whatDoesNotFitIsTold()
    {
        DiscLayout odd = faultlessDisc();
        odd.barcode = u"4006381333930"_s;
        odd.tracks[0].isrc = u"no code"_s;
        CdTextBlock block;
        block.texts[CdTextKind::Title] = {QString(81, u'x'), u"\u0416\u0416"_s, u"two\nlines"_s, u"ok\\"_s};
        odd.texts = {block};
        const SheetImage image{u"a.wav"_s, SheetImage::Kind::Wave, 0};
        const auto cue = writeCueSheet(odd, image, CueEncoding::Latin1);
        QCOMPARE(codesOf(cue), (QStringList{u"cue-barcode-left-out"_s, u"cue-text-long"_s, u"cue-text-lost"_s,
                                            u"cue-isrc-left-out"_s, u"cue-quotation-mark"_s, u"cue-quotation-mark"_s}));
        QVERIFY(bytesOf(cue).contains(QByteArray(81, 'x')) && bytesOf(cue).contains("\"??\"") &&
                bytesOf(cue).contains("\"two lines\"") && bytesOf(cue).contains("\"ok/\""));
        const auto toc = writeToc(odd, {u"a.bin"_s, SheetImage::Kind::Binary, 0});
        QCOMPARE(codesOf(toc), (QStringList{u"toc-barcode-left-out"_s, u"toc-isrc-left-out"_s, u"toc-text-lost"_s,
                                            u"toc-byte-order"_s}));
        odd.texts.assign(9, block);
        QVERIFY(codesOf(writeToc(odd, image)).contains(u"toc-languages-left-out"_s));
    }

    void whatCannotBeWrittenIsRefused()
    {
        const SheetImage image{u"a.wav"_s, SheetImage::Kind::Wave, 0};
        const auto refused = [](const DiscLayout& layout, const SheetImage& file) {
            return !writeCueSheet(layout, file) && !writeToc(layout, file) &&
                   writeToc(layout, file).error().kind == ErrorKind::Usage;
        };
        QVERIFY(!refused(faultlessDisc(), image));
        QVERIFY(refused(DiscLayout(), image));
        QVERIFY(refused(faultlessDisc(), {u"a\"b.wav"_s, SheetImage::Kind::Wave, 0}));
        QVERIFY(refused(faultlessDisc(), {u"a\nb.wav"_s, SheetImage::Kind::Wave, 0}));
        QVERIFY(refused(faultlessDisc(), {u""_s, SheetImage::Kind::Wave, 0}));
        QVERIFY(refused(faultlessDisc(), {u"a.wav"_s, SheetImage::Kind::Wave, 151}));
        QVERIFY(refused(faultlessDisc(), {u"a.wav"_s, SheetImage::Kind::Wave, -1}));
        DiscLayout layout = faultlessDisc();
        layout.tracks[1].indexes.clear();
        QVERIFY(refused(layout, image));
        layout = faultlessDisc();
        layout.tracks[2].indexes = {2250};
        QVERIFY(refused(layout, image));
        layout = faultlessDisc();
        layout.leadOut = 3000;
        QVERIFY(refused(layout, image));
        layout.leadOut = lastDiscFrame + 1;
        QVERIFY(refused(layout, image));
        QVERIFY(!writeCueSheet(faultlessDisc(), {u"\u0416.wav"_s, SheetImage::Kind::Wave, 0}, CueEncoding::Latin1));
        QVERIFY(writeCueSheet(faultlessDisc(), {u"\u00C4.wav"_s, SheetImage::Kind::Wave, 0}, CueEncoding::Latin1));
    }
};

LACQUER_TEST(CueSheetWriterTest)
#include "CueSheetWriterTest.moc"
