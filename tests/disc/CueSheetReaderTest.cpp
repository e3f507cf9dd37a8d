// SPDX-License-Identifier: GPL-3.0-or-later
// Cue sheets as other programs write them, in their three forms and in any characters, and those that are broken.
#include "disc/CueSheetReader.h"
#include "disc/SheetLayout.h"

#include "disc/Growth.h"
#include "support/TestMain.h"

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t second = 75;

std::string crlf(QByteArray text)
{
    return text.replace("\n", "\r\n").toStdString();
}

QStringList codesOf(const CueSheet& sheet)
{
    QStringList codes;
    for (const DiscProblem& problem : sheet.problems)
        codes += QString::fromLatin1(problem.code);
    return codes;
}

QString title(const CueSheet& sheet, std::size_t track, CdTextKind kind = CdTextKind::Title)
{
    if (sheet.texts.empty() || !sheet.texts[0].texts.contains(kind))
        return u"(none)"_s;
    return sheet.texts[0].texts.at(kind).at(track);
}

CueSheet::Mark at(int file, std::int64_t frames)
{
    return {file, frames};
}

/// Each track's pause (or -1) and start, and the lead-out.
std::vector<std::int64_t> marksOf(const Result<DiscLayout>& layout)
{
    std::vector<std::int64_t> marks;
    if (!layout)
        return marks;
    for (const DiscTrack& track : layout->tracks) {
        marks.push_back(track.pause.value_or(-1));
        marks.push_back(track.start());
    }
    marks.push_back(layout->leadOut);
    return marks;
}

using Marks = std::vector<std::int64_t>;

}  // namespace

class CueSheetReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// One file a track, gaps at the end of the file before: the "non-compliant" form of Exact Audio Copy.
    void gapsAtTheEndOfTheFileBefore()
    {
        const CueSheet sheet =
            readCueSheet(crlf("REM GENRE Rock\nREM DATE 1994\nREM DISCID 7A0A1B0C\nREM COMMENT \"ExactAudioCopy "
                              "v1.6\"\nCATALOG 4006381333931\n"
                              "PERFORMER \"The Band\"\nTITLE \"The Record\"\n"
                              "FILE \"01 - One.wav\" WAVE\n  TRACK 01 AUDIO\n    TITLE \"One\"\n    PERFORMER \"The "
                              "Band\"\n    ISRC DEA629400001\n"
                              "    REM COMPOSER \"Somebody\"\n    INDEX 01 00:00:00\n"
                              "  TRACK 02 AUDIO\n    TITLE \"Two\"\n    PERFORMER \"The Band\"\n    ISRC "
                              "DEA629400002\n    FLAGS DCP\n    INDEX 00 00:10:00\n"
                              "FILE \"02 - Two.wav\" WAVE\n    INDEX 01 00:00:00\n"
                              "  TRACK 03 AUDIO\n    TITLE \"Three\"\n    INDEX 00 00:19:70\n"
                              "FILE \"03 - Three.wav\" WAVE\n    INDEX 01 00:00:00\n    INDEX 02 00:05:10\n"));
        QCOMPARE(codesOf(sheet), QStringList());
        QCOMPARE(sheet.files.size(), std::size_t(3));
        QCOMPARE(sheet.tracks[1].pause, std::optional(at(0, 10 * second)));
        QCOMPARE(sheet.tracks[1].indexes, std::vector{at(1, 0)});
        QCOMPARE(sheet.tracks[2].pause, std::optional(at(1, 19 * second + 70)));
        QCOMPARE(sheet.tracks[2].indexes, (std::vector{at(2, 0), at(2, 5 * second + 10)}));
        QVERIFY(sheet.tracks[1].copyPermitted && !sheet.tracks[0].copyPermitted);
        QCOMPARE(title(sheet, 0), u"The Record"_s);
        QCOMPARE(title(sheet, 3), u"Three"_s);
        QCOMPARE(title(sheet, 1, CdTextKind::Composer), u"Somebody"_s);
        QCOMPARE(sheet.texts[0].genre, u"Rock"_s);
        QCOMPARE(sheet.barcode, u"4006381333931"_s);
        QCOMPARE(sheet.remarks[1].key + u'=' + sheet.remarks[1].value, u"DATE=1994"_s);
        const auto layout = layoutFromSheet(sheet, {12 * second * 588, 20 * second * 588, 30 * second * 588});
        QCOMPARE(marksOf(layout), (Marks{0, 150, 150 + 10 * second, 150 + 12 * second, 150 + 31 * second + 70,
                                         150 + 32 * second, 150 + 62 * second}));
    }

    /// Gaps at the beginning of their own file, and with hidden sound before the first track.
    void gapsPrepended()
    {
        const CueSheet sheet = readCueSheet(
            crlf("FILE \"01.flac\" FLAC\n  TRACK 01 AUDIO\n    INDEX 00 00:00:00\n    INDEX 01 00:00:33\n"
                 "FILE \"02.flac\" WAVE\n  TRACK 02 AUDIO\n    INDEX 00 00:00:00\n    INDEX 01 00:02:37\n"));
        QCOMPARE(codesOf(sheet), QStringList());
        QCOMPARE(suggestedBeginning(sheet), 150);
        const auto layout = layoutFromSheet(sheet, {10 * second * 588, 10 * second * 588});
        QCOMPARE(marksOf(layout), (Marks{0, 183, 150 + 10 * second, 150 + 12 * second + 37, 150 + 20 * second}));
    }

    /// Gaps that no file holds, as PREGAP and POSTGAP.
    void gapsLeftOut()
    {
        const CueSheet sheet = readCueSheet(crlf(
            "FILE \"01.wav\" WAVE\n  TRACK 01 AUDIO\n    PREGAP 00:00:32\n    INDEX 01 00:00:00\n    POSTGAP 00:01:00\n"
            "FILE \"02.wav\" WAVE\n  TRACK 02 AUDIO\n    PREGAP 00:02:00\n    INDEX 01 00:00:00\n"
            "FILE \"03.wav\" WAVE\n  TRACK 03 AUDIO\n    INDEX 01 00:00:00\n    POSTGAP 00:03:00\n"));
        QCOMPARE(codesOf(sheet), QStringList());
        // A file that ends within a frame of the disc is filled up.
        const auto layout = layoutFromSheet(sheet, {10 * second * 588 - 587, 10 * second * 588, 10 * second * 588});
        QCOMPARE(marksOf(layout),
                 (Marks{0, 182, 182 + 11 * second, 182 + 13 * second, -1, 182 + 23 * second, 182 + 36 * second}));
        CueSheet two = sheet;
        two.tracks[0].pregap = 150;
        QCOMPARE(suggestedBeginning(two), 150);
    }

    /// CUETools and XLD: one FLAC, REM lines with gains, small letters, UTF-8 with a mark.
    void oneImageWithEverythingInRemarks()
    {
        const CueSheet sheet = readCueSheet(
            "\xEF\xBB\xBFREM REPLAYGAIN_ALBUM_GAIN -7.50 dB\r\nREM ACCURATERIPID 0012aabb-00cc-dd\r\nREM DISCNUMBER "
            "1\r\ncatalog 0036000291452\r\n"
            "performer \"Bj\xC3\xB6rk\"\r\ntitle \"H\xC3\xA9\"\r\nfile \"CDImage.flac\" wave\r\n\ttrack 1 "
            "audio\r\n\t\ttitle \"\xE6\x97\xA5\xE6\x9C\xAC\"\r\n"
            "\t\tflags pre dcp\r\n\t\tindex 0 0:0:0\r\n\t\tindex 1 0:2:0\r\n\ttrack 2 audio\r\n\t\tindex 00 "
            "75:00:00\r\n\t\tindex 01 75:02:00\r\n");
        QCOMPARE(codesOf(sheet), QStringList());
        QCOMPARE(sheet.encoding, u"UTF-8"_s);
        QCOMPARE(sheet.barcode, u"0036000291452"_s);
        QCOMPARE(title(sheet, 0, CdTextKind::Performer), u"Bj\u00F6rk"_s);
        QCOMPARE(title(sheet, 1), u"\u65E5\u672C"_s);
        QVERIFY(sheet.tracks[0].preEmphasis && sheet.tracks[0].copyPermitted);
        // Two seconds between its first indexes: the file holds the disc's first two.
        QCOMPARE(suggestedBeginning(sheet), 0);
        const std::int64_t end = 78 * 60 * second;
        QCOMPARE(marksOf(layoutFromSheet(sheet, {end * 588})),
                 (Marks{0, 150, 75 * 60 * second, 75 * 60 * second + 150, end}));
        QCOMPARE(marksOf(layoutFromSheet(sheet, {end * 588}, 150)),
                 (Marks{0, 300, 75 * 60 * second + 150, 75 * 60 * second + 300, end + 150}));
    }

    /// foobar2000: a sheet inside a file, names with quotation marks in them, several performers.
    void quotationMarksWithinWords()
    {
        const CueSheet sheet = readCueSheet(
            "REM DATE 2001\nTITLE \"12\" Mixes\"\nFILE \"a \"live\" set.flac\" WAVE\nTRACK 01 AUDIO\nTITLE \"He said "
            "\\\"no\\\"\"\nPERFORMER Jane Doe feat. X\n"
            "INDEX 01 00:00:00\n");
        QCOMPARE(codesOf(sheet), QStringList());
        QCOMPARE(title(sheet, 0), u"12\" Mixes"_s);
        QCOMPARE(sheet.files[0].name, u"a \"live\" set.flac"_s);
        QCOMPARE(title(sheet, 1), u"He said \"no\""_s);
        QCOMPARE(title(sheet, 1, CdTextKind::Performer), u"Jane Doe feat. X"_s);
    }

    /// REAPER and Audacity's label exports: no quotes, no disc words, LF or CR alone, one MP3 or WAV.
    void bareSheetsOfEditors()
    {
        const CueSheet sheet = readCueSheet(
            "FILE my mix.wav WAVE\r  TRACK 01 AUDIO\r    TITLE Intro\r    INDEX 01 00:00:00\r  TRACK 02 AUDIO\r    "
            "TITLE \"Song\"\r    INDEX 01 123:59:74\r");
        QCOMPARE(codesOf(sheet), QStringList());
        QCOMPARE(sheet.files[0].name, u"my mix.wav"_s);
        QCOMPARE(sheet.files[0].type, u"WAVE"_s);
        QCOMPARE(title(sheet, 1), u"Intro"_s);
        QCOMPARE(sheet.tracks[1].indexes[0].frames, (123 * 60 + 59) * second + 74);
        QCOMPARE(sheet.tracks[1].line, 5);
        const CueSheet compressed = readCueSheet("FILE \"show.mp3\" MP3\nTRACK 01 AUDIO\nINDEX 01 00:00:00\n");
        QCOMPARE(compressed.files[0].type, u"MP3"_s);
    }

    /// Sony's CD Architect and Sound Forge: full paths of Windows, Windows-1252, SONGWRITER and ARRANGER as commands.
    void fullPathsAndWindowsCharacters()
    {
        const CueSheet sheet =
            readCueSheet(crlf("TITLE \"It\x92s \x84us\x93 \x96 Caf\xE9\"\nCDTEXTFILE \"C:\\Work\\disc.cdt\"\nFILE "
                              "\"C:\\\\Work\\\\Album\\\\master.wav\" WAVE\n"
                              "  TRACK 01 AUDIO\n    ARRANGER \"A\"\n    SONGWRITER \"S\"\n    MESSAGE \"M\"\n    "
                              "FLAGS SCMS PRE 4CH\n    PREGAP 00:02:00\n    INDEX 01 00:00:00\n"));
        QCOMPARE(sheet.encoding, u"Windows-1252"_s);
        QCOMPARE(codesOf(sheet), (QStringList{u"sheet-encoding-guessed"_s, u"sheet-file-outside"_s,
                                              u"sheet-file-outside"_s, u"cue-flag-unknown"_s}));
        QCOMPARE(title(sheet, 0), u"It\u2019s \u201Eus\u201C \u2013 Caf\u00E9"_s);
        QCOMPARE(sheet.files[0].name, u"C:\\Work\\Album\\master.wav"_s);
        QVERIFY(sheet.files[0].outside && sheet.cdTextFileOutside);
        QCOMPARE(sheet.cdTextFile, u"C:\\Work\\disc.cdt"_s);
        QVERIFY(sheet.tracks[0].serialCopy && sheet.tracks[0].preEmphasis);
        QCOMPARE(title(sheet, 1, CdTextKind::Message), u"M"_s);
        // A pregap of two seconds is the disc's own.
        QCOMPARE(marksOf(layoutFromSheet(sheet, {750 * 588})), (Marks{0, 150, 900}));
    }

    void charactersAreFound_data()
    {
        QTest::addColumn<QByteArray>("title");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("expected");
        QTest::newRow("ASCII") << QByteArray("abc") << u"UTF-8"_s << u"abc"_s;
        QTest::newRow("UTF-8") << QByteArray("\xC3\xA4\xE2\x82\xAC") << u"UTF-8"_s << u"\u00E4\u20AC"_s;
        QTest::newRow("Latin-1") << QByteArray("\xE4\xF6\xFC\xDF") << u"ISO-8859-1"_s << u"\u00E4\u00F6\u00FC\u00DF"_s;
        QTest::newRow("Windows-1252") << QByteArray("\x80 \x93q\x94 \xE4") << u"Windows-1252"_s
                                      << u"\u20AC \u201Cq\u201D \u00E4"_s;
        QTest::newRow("Shift_JIS") << QByteArray("\x83\x5C\x83\x93\x83\x4F \x82\xA0\x93\xFA\x96\x7B") << u"Shift_JIS"_s
                                   << u"\u30BD\u30F3\u30B0 \u3042\u65E5\u672C"_s;
    }

    void charactersAreFound()
    {
        QFETCH(QByteArray, title);
        QFETCH(QString, encoding);
        QFETCH(QString, expected);
        const QByteArray text =
            "FILE \"a.wav\" WAVE\r\nTRACK 01 AUDIO\r\nTITLE \"" + title + "\"\r\nINDEX 01 00:00:00\r\n";
        const CueSheet sheet = readCueSheet(text.toStdString());
        QCOMPARE(sheet.encoding, encoding);
        QCOMPARE(::title(sheet, 1), expected);
        QCOMPARE(codesOf(sheet).contains(u"sheet-encoding-guessed"_s), encoding != u"UTF-8"_s);
        QCOMPARE(sheet.texts[0].charset == CdTextCharset::MsJis, encoding == u"Shift_JIS"_s);
    }

    void utf16IsReadWithAndWithoutItsMark()
    {
        const QString text =
            u"FILE \"a.wav\" WAVE\r\nTRACK 01 AUDIO\r\nTITLE \"\u00E4\u65E5\"\r\nINDEX 01 00:00:00\r\n"_s;
        for (const bool big : {false, true})
            for (const bool marked : {false, true}) {
                std::string bytes;
                for (const QChar c : (marked ? QString(QChar(0xFEFF)) : QString()) + text) {
                    const char low = char(c.unicode() & 0xFF);
                    const char high = char(c.unicode() >> 8);
                    bytes += big ? high : low;
                    bytes += big ? low : high;
                }
                const CueSheet sheet = readCueSheet(bytes);
                QCOMPARE(sheet.encoding, big ? u"UTF-16BE"_s : u"UTF-16LE"_s);
                QCOMPARE(title(sheet, 1), u"\u00E4\u65E5"_s);
                QCOMPARE(codesOf(sheet).isEmpty(), marked);
            }
    }

    void everyMistakeHasItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("line");
        const QByteArray file = "FILE \"a.wav\" WAVE\n";
        const QByteArray track = "TRACK 01 AUDIO\n";
        const QByteArray index = "INDEX 01 00:00:00\n";
        const auto row = [](const char* code, int line, const QByteArray& text) {
            QTest::addRow("%s %d", code, line) << text << QString::fromLatin1(code) << line;
        };
        row("cue-command-unknown", 1, "HELLO world\n" + file + track + index);
        row("cue-quotation-open", 1, "TITLE \"open\n" + file + track + index);
        row("cue-file-nameless", 1, "FILE \"\" WAVE\n" + track + index);
        row("cue-file-type", 1, "FILE \"a.ogg\" OGG\n" + track + index);
        row("cue-file-missing", 2, track + index + file + "INDEX 01 00:00:00\n");
        row("cue-before-track", 2, file + index + track + index);
        row("cue-track-number", 2, file + "TRACK 07 AUDIO\n" + index);
        row("sheet-no-audio", 2, file + "TRACK 01 MODE1/2352\n" + index);
        row("cue-index-unreadable", 3, file + track + "INDEX 01 00:00:75\n" + index);
        row("cue-index-unreadable", 3, file + track + "INDEX 01 00:61:00\n" + index);
        row("cue-index-number", 4, file + track + index + "INDEX 03 00:01:00\n");
        row("cue-index-order", 4, file + track + index + "INDEX 02 00:00:00\n");
        row("cue-index-one-missing", 2, file + track);
        row("cue-gap-unreadable", 3, file + track + "PREGAP 2\n" + index);
        row("cue-flag-unknown", 3, file + track + "FLAGS DCP XYZ\n" + index);
        row("sheet-isrc", 3, file + track + "ISRC ABC\n" + index);
        row("sheet-isrc-zero", 3, file + track + "ISRC 000000000000\n" + index);
        row("sheet-barcode", 1, "CATALOG 4006381333930\n" + file + track + index);
        row("sheet-barcode-zero", 1, "CATALOG 0000000000000\n" + file + track + index);
        row("sheet-file-outside", 1, "FILE \"../a.wav\" WAVE\n" + track + index);
        row("sheet-file-outside", 1, "FILE \"x\\..\\a.wav\" WAVE\n" + track + index);
        row("sheet-file-outside", 1, "FILE \"/etc/passwd\" WAVE\n" + track + index);
        row("sheet-file-outside", 1, "FILE \"\\\\server\\a.wav\" WAVE\n" + track + index);
        row("sheet-no-tracks", 0, file);
    }

    void everyMistakeHasItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        QFETCH(int, line);
        const CueSheet sheet = readCueSheet(text.toStdString());
        QCOMPARE(codesOf(sheet), QStringList{code});
        QCOMPARE(sheet.problems[0].where, line ? u"line %1"_s.arg(line) : u"sheet"_s);
    }

    void limitsHold()
    {
        QCOMPARE(codesOf(readCueSheet(std::string((1 << 20) + 1, ' '))), QStringList{u"sheet-too-large"_s});
        QByteArray many = "FILE \"a.wav\" WAVE\n";
        for (int i = 0; i < 200; ++i)
            many +=
                "TRACK " + QByteArray::number(i % 99 + 1) + " AUDIO\nINDEX 01 " + QByteArray::number(i) + ":00:00\n";
        const CueSheet sheet = readCueSheet(many.toStdString());
        QCOMPARE(sheet.tracks.size(), std::size_t(99));
        QCOMPARE(codesOf(sheet), QStringList{u"sheet-too-many-tracks"_s});
        const CueSheet noise = readCueSheet(QByteArray("\x01\x02x\n").repeated(200000).toStdString());
        QCOMPARE(noise.problems.size(), std::size_t(201));
        QVERIFY(codesOf(noise).contains(u"sheet-more-problems"_s));
    }

    void timeGrowsInProportion()
    {
        const auto read = [](const std::string& bytes) { (void)readCueSheet(bytes); };
        for (const char* part : {"\\", "\"", "\r", "FILE a\n", "TITLE \"\n", "TRACK 1 AUDIO\n", "REM A B\n", "\x83\x5C",
                                 "FLAGS x x x x\n"})
            for (const char* front : {"", "FILE \"", "TRACK 1 AUDIO\nFLAGS ", "TITLE "})
                QVERIFY2(growsInProportion(read, front, part),
                         qPrintable(QString::fromLatin1(front) + QString::fromLatin1(part)));
    }

    void whatIsNoDiscIsRefused()
    {
        const std::string good = "FILE \"a.wav\" WAVE\nTRACK 01 AUDIO\nINDEX 01 00:00:00\n";
        QVERIFY(layoutFromSheet(readCueSheet(good), {588000}).ok());
        QCOMPARE(layoutFromSheet(readCueSheet(good), {}).error().kind, ErrorKind::Usage);
        QCOMPARE(layoutFromSheet(readCueSheet(good), {-1}).error().kind, ErrorKind::Usage);
        QCOMPARE(layoutFromSheet(readCueSheet(good), {588000}, -1).error().kind, ErrorKind::Usage);
        QCOMPARE(layoutFromSheet(readCueSheet(""), {}).error().kind, ErrorKind::BadData);
        QCOMPARE(layoutFromSheet(readCueSheet("FILE a WAVE\nTRACK 01 AUDIO\n"), {588000}).error().kind,
                 ErrorKind::BadData);
        QCOMPARE(layoutFromSheet(readCueSheet("FILE a WAVE\nTRACK 01 MODE1/2048\nINDEX 01 00:00:00\n"), {588000})
                     .error()
                     .kind,
                 ErrorKind::BadData);
    }
};

LACQUER_TEST(CueSheetReaderTest)
#include "CueSheetReaderTest.moc"
