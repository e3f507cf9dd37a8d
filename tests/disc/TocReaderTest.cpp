// SPDX-License-Identifier: GPL-3.0-or-later
// TOC files as cdrdao writes them and as people do, and those that are broken.
#include "disc/SheetLayout.h"
#include "disc/TocReader.h"

#include "disc/Growth.h"
#include "support/TestMain.h"

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

namespace {

QStringList codesOf(const CueSheet& sheet)
{
    QStringList codes;
    for (const DiscProblem& problem : sheet.problems)
        codes += QString::fromLatin1(problem.code);
    return codes;
}

}  // namespace

class TocReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTocByHandIsRead()
    {
        const CueSheet sheet = readToc(
            "// made by hand // twice\n"
            "CD_DA\nCATALOG \"4006381333931\"\n"
            "CD_TEXT { LANGUAGE_MAP {0:EN 1 : 8}\n LANGUAGE 0 { TITLE \"Caf\\351 // \\\"x\\\" \\ \\134\" PERFORMER "
            "\"P\" GENRE { 0, 23,\n 82, 0} DISC_ID \"XY1\"\n"
            "   SIZE_INFO { 0, 1, 2, 3 } UPC_EAN \"4006381333931\" }\n LANGUAGE 1 { TITLE \"Das Caf\xC3\xA9\" } }\n"
            "TRACK AUDIO\nNO COPY\nPRE_EMPHASIS\nTWO_CHANNEL_AUDIO\nISRC \"DE-A62-26-12301\"\nCD_TEXT { LANGUAGE 0 { "
            "TITLE \"One\" PERFORMER \"\" ISRC \"DE-A62-26-12301\" } }\n"
            "SILENCE 00:02:00\nAUDIOFILE \"one.wav\" 0 00:10:00\nSTART 00:02:00 // the pause\nINDEX 00:03:00\nINDEX "
            "00:04:00\n"
            "TRACK AUDIO\nCOPY\nPREGAP 00:03:00\nFILE \"two.wav\" 588 5880\nFILE \"three.wav\" 0\n"
            "TRACK AUDIO\nFILE \"four.wav\" 0 441000\nSTART\nFILE \"five.wav\" 00:00:10 00:20:00\n");
        QCOMPARE(codesOf(sheet), QStringList());
        QCOMPARE(sheet.files.size(), std::size_t(7));
        QVERIFY(sheet.files[0].silence && sheet.files[1].continuesTrack && !sheet.files[2].continuesTrack);
        QCOMPARE(sheet.tracks[0].pause, std::optional(CueSheet::Mark{0, 0}));
        QCOMPARE(sheet.tracks[0].indexes,
                 (std::vector{CueSheet::Mark{1, 0}, CueSheet::Mark{1, 225}, CueSheet::Mark{1, 300}}));
        QCOMPARE(sheet.files[3].start, 588);
        QCOMPARE(sheet.files[3].length, std::optional<std::int64_t>(5880));
        QVERIFY(!sheet.files[4].length);
        QCOMPARE(sheet.texts.size(), std::size_t(2));
        QCOMPARE(sheet.texts[0].texts.at(CdTextKind::Title),
                 (std::vector{u"Caf\u00E9 // \"x\" \\ \\"_s, u"One"_s, QString(), QString()}));
        QCOMPARE(sheet.texts[0].texts.at(CdTextKind::Code)[1], u"DEA622612301"_s);
        QCOMPARE(sheet.texts[0].genreCode, 23);
        QCOMPARE(sheet.texts[0].genre, u"R"_s);
        QCOMPARE(sheet.texts[0].discId, u"XY1"_s);
        QCOMPARE(sheet.texts[1].language, 8);
        QCOMPARE(sheet.texts[1].texts.at(CdTextKind::Title)[0], u"Das Caf\u00E9"_s);
        const auto layout = layoutFromSheet(sheet, {0, 900 * 588, 0, 588 * 11, 588 * 750 - 100, 441000, 588 * 2000});
        LACQUER_VERIFY_OK(layout);
        QCOMPARE(layout->tracks[0].indexes, (std::vector<std::int64_t>{150, 375, 450}));
        QCOMPARE(layout->tracks[0].pause, std::optional<std::int64_t>(0));
        QVERIFY(layout->tracks[0].preEmphasis && layout->tracks[1].copyPermitted);
        QCOMPARE(layout->tracks[1].pause, std::optional<std::int64_t>(900));
        QCOMPARE(layout->tracks[1].start(), 1125);
        // 10 frames, then 750 less 100 samples, filled up to the frame.
        QCOMPARE(layout->tracks[2].pause, std::optional<std::int64_t>(1885));
        QCOMPARE(layout->tracks[2].start(), 2635);
        QCOMPARE(layout->leadOut, 4135);
    }

    void cdrdaosOwnTwoSecondsAreThere()
    {
        const std::string plain = "CD_DA\nTRACK AUDIO\nFILE \"a.wav\" 0 00:10:00\n";
        QCOMPARE(layoutFromSheet(readToc(plain), {750 * 588})->tracks[0].start(), 150);
        QCOMPARE(layoutFromSheet(readToc(plain + "START 00:02:00\n"), {750 * 588})->tracks[0].start(), 150);
        QCOMPARE(layoutFromSheet(readToc(plain + "START 00:00:32\n"), {750 * 588})->tracks[0].start(), 182);
        QCOMPARE(layoutFromSheet(readToc(plain), {749 * 588}).error().kind, ErrorKind::Usage);
    }

    void everyMistakeHasItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("line");
        const QByteArray track = "TRACK AUDIO\nFILE \"a.wav\" 0 00:10:00\n";
        const auto row = [](const char* code, int line, const QByteArray& text) {
            QTest::addRow("%s %d", code, line) << text << QString::fromLatin1(code) << line;
        };
        row("toc-unknown", 1, "HELLO { a { b } c }\n" + track);
        row("toc-unknown", 1, "FIFO \"x\" 3\n" + track);
        row("toc-unknown", 3, track + "DATAFILE \"x\" 00:01:00\n");
        row("toc-unknown", 3, track + "NO WAY\n");
        row("toc-unknown", 3, track + "FOUR_CHANNEL_AUDIO\n");
        row("toc-unknown", 2, "CD_TEXT { LANGUAGE_MAP { 0 : EN }\nCOLOUR { 3 } }\n" + track);
        row("toc-unknown", 2,
            "CD_TEXT { LANGUAGE_MAP { 0 : EN } LANGUAGE 0 {\nCOLOUR \"red\" TITLE \"x\" } }\n" + track);
        row("toc-unknown", 2, "CD_TEXT { LANGUAGE_MAP { 0 : EN } LANGUAGE 0 {\n\"red\" { } 7 } }\n" + track);
        row("toc-unknown", 2, "TRACK AUDIO\nFILE \"a.wav\" #44 0 00:10:00\n");
        row("toc-unknown", 1, "TRACK AUDIO RW\nFILE \"a.wav\" 0 00:10:00\n");
        row("toc-no-audio-disc", 1, "CD_ROM\n" + track);
        row("toc-language", 1, "CD_TEXT { LANGUAGE_MAP { 0 : EN 9 : EN } }\n" + track);
        row("toc-language-unmapped", 1, "CD_TEXT { LANGUAGE 0 { TITLE \"x\" } }\n" + track);
        row("toc-string-missing", 1, "CATALOG 4006381333931\n" + track);
        row("toc-string-open", 1, "CATALOG \"4006381333931\n" + track);
        row("toc-time-missing", 3, track + "INDEX soon\n");
        row("toc-no-sound", 1, "TRACK AUDIO\n");
        row("toc-no-sound", 1, "TRACK AUDIO\nFILE \"a.wav\" 0\nSTART\n");
        row("toc-file-nameless", 2, "TRACK AUDIO\nFILE \"\" 0 00:10:00\n");
        row("toc-start-twice", 4, "TRACK AUDIO\nPREGAP 00:02:00\nFILE \"a.wav\" 0 00:10:00\nSTART\n");
        row("sheet-no-audio", 1, "TRACK MODE1\nZERO 00:10:00\n");
        row("sheet-isrc", 2, "TRACK AUDIO\nISRC \"X\"\nFILE \"a.wav\" 0 00:10:00\n");
        row("sheet-barcode", 1, "CATALOG \"4006381333930\"\n" + track);
        row("sheet-file-outside", 2, "TRACK AUDIO\nFILE \"../a.wav\" 0 00:10:00\n");
        row("sheet-no-tracks", 0, "CD_DA\n");
    }

    void everyMistakeHasItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        QFETCH(int, line);
        const CueSheet sheet = readToc(text.toStdString());
        QVERIFY2(codesOf(sheet).contains(code), qPrintable(codesOf(sheet).join(u' ')));
        QVERIFY2(codesOf(sheet).size() <= 2, qPrintable(codesOf(sheet).join(u' ')));
        const auto found = std::find_if(sheet.problems.begin(), sheet.problems.end(),
                                        [&](const DiscProblem& p) { return code == QLatin1StringView(p.code); });
        QCOMPARE(found->where, line ? u"line %1"_s.arg(line) : u"sheet"_s);
    }

    void limitsHold()
    {
        QCOMPARE(codesOf(readToc(std::string((1 << 20) + 1, ' '))), QStringList{u"sheet-too-large"_s});
        const CueSheet many = readToc(QByteArray("TRACK AUDIO\nFILE \"a\" 0 00:10:00\n").repeated(120).toStdString());
        QCOMPARE(many.tracks.size(), std::size_t(99));
        QCOMPARE(codesOf(many), QStringList{u"sheet-too-many-tracks"_s});
        QVERIFY(!readToc(QByteArray("{").repeated(1 << 20).toStdString()).problems.empty());
        QVERIFY(!readToc(QByteArray("CD_TEXT{").repeated(1 << 17).toStdString()).problems.empty());
    }

    void timeGrowsInProportion()
    {
        const auto read = [](const std::string& bytes) { (void)readToc(bytes); };
        for (const char* part : {"\\", "\"", "\n", "{", "LANGUAGE 0 {", "TITLE \"\"", "9", ":", "FILE \"a\" 0\n",
                                 "SILENCE 1\n", "START\n", "//"})
            for (const char* front : {"", "CD_TEXT {", "CD_TEXT { LANGUAGE 0 {", "TRACK AUDIO\nFILE \"a\" 0 1\n"})
                QVERIFY2(growsInProportion(read, front, part),
                         qPrintable(QString::fromLatin1(front) + QString::fromLatin1(part)));
    }
};

LACQUER_TEST(TocReaderTest)
#include "TocReaderTest.moc"
