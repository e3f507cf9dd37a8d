// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the packs, byte for byte; what happens when there is too much of it; and that nothing changes in
// silence.
#include "disc/CdTextDecoder.h"
#include "disc/CdTextEncoder.h"
#include "disc/CdTextPack.h"
#include "disc/CdTextPackWriter.h"
#include "disc/DiscTexts.h"

#include "support/TestMain.h"

#include <algorithm>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

namespace {

/// A disc with one Latin-1 block of titles only.
DiscLayout titled(const std::vector<QString>& titles)
{
    DiscLayout layout = bareDisc(int(titles.size()) - 1);
    layout.texts.emplace_back().texts[CdTextKind::Title] = titles;
    return layout;
}

const DiscProblem* found(const std::vector<DiscProblem>& problems, const char* code)
{
    const auto place = std::find_if(problems.begin(), problems.end(),
                                    [&](const DiscProblem& p) { return qstrcmp(p.code, code) == 0; });
    return place == problems.end() ? nullptr : &*place;
}

/// Different texts that fill exactly 253 packs: 2936 characters and 100 end marks.
std::vector<QString> fullBlock()
{
    std::vector<QString> titles;
    for (int track = 0; track < 100; ++track)
        titles.push_back(u"%1"_s.arg(track, 29, 10, QLatin1Char('a')));
    for (std::size_t i = 0; i < 36; ++i)
        titles[i] += u'x';
    return titles;
}

}  // namespace

class CdTextEncoderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theChecksumIsThatOfAKnownPack()
    {
        QCOMPARE(CdTextPackWriter::crc(QByteArray::fromHex("80000000") + QByteArray("Disc Title\0T", 12)), 0xA714u);
    }

    void aSmallDiscIsTheseBytes()
    {
        DiscLayout layout = bareDisc(2);
        CdTextBlock& block = layout.texts.emplace_back();
        block.language = 0x08;
        block.copyrighted = true;
        block.texts[CdTextKind::Title] = {u"Disc Title"_s, u"Track One"_s, u"Zwei"_s};
        block.texts[CdTextKind::Performer] = {u"Ärzte"_s, {}, u"Gäste"_s};
        block.texts[CdTextKind::Composer] = {{}, {}, {}};
        block.texts[CdTextKind::Code] = {u"4006381333931"_s, u"DEA622612345"_s, {}};
        block.genreCode = 23;
        block.genre = u"Rock"_s;
        block.discId = u"LQ 001"_s;
        const QByteArray expected = QByteArray::fromHex(
            "80 00 00 00  44 69 73 63 20 54 69 74 6C 65 00 54  A714"  // Disc Title, Track One
            "80 01 01 01  72 61 63 6B 20 4F 6E 65 00 5A 77 65  2815"
            "80 02 02 03  69 00 00 00 00 00 00 00 00 00 00 00  280D"  // Zwei
            "81 00 03 00  C4 72 7A 74 65 00 00 47 E4 73 74 65  4B0E"  // Ärzte, none, Gäste
            "81 02 04 05  00 00 00 00 00 00 00 00 00 00 00 00  AF18"  // its end mark alone
            "86 00 05 00  4C 51 20 30 30 31 00 00 00 00 00 00  D953"  // catalogue number
            "87 00 06 00  00 17 52 6F 63 6B 00 00 00 00 00 00  0D79"  // 23 and Rock
            "8E 00 07 00  34 30 30 36 33 38 31 33 33 33 39 33  A0A0"  // barcode
            "8E 00 08 0C  31 00 44 45 41 36 32 32 36 31 32 33  57BB"  // ISRC of track 1
            "8E 01 09 0A  34 35 00 00 00 00 00 00 00 00 00 00  BBB7"  // none for track 2
            "8F 00 0A 00  00 01 02 03 03 02 00 00 00 00 01 01  333C"  // Latin-1, tracks 1 to 2, copyright, packs of 80
                                                                      // to 87
            "8F 01 0B 00  00 00 00 00 00 00 03 03 0C 00 00 00  29A0"  // packs of 88 to 8F, last numbers of blocks 0 to
                                                                      // 3
            "8F 02 0C 00  00 00 00 00 08 00 00 00 00 00 00 00  CB59");  // those of blocks 4 to 7, German
        const CdTextEncoding made = encodedCdText(layout);
        QCOMPARE(made.bytes.toHex(' '), expected.toHex(' '));
        QVERIFY(made.problems.empty());
    }

    void japaneseHasTwoBytesEverywhereButInCodes()
    {
        DiscLayout layout = bareDisc(1);
        CdTextBlock& block = layout.texts.emplace_back();
        block.language = 0x69;
        block.charset = CdTextCharset::MsJis;
        block.texts[CdTextKind::Title] = {u"夜 A"_s, u"ｶﾞ"_s};
        block.texts[CdTextKind::Code] = {{}, u"DEA622612345"_s};
        const CdTextEncoding made = encodedCdText(layout);
        QVERIFY(made.problems.empty());
        // 96E9 夜, 8140 blank, 8260 Ａ, end; 834B ガ, end.
        QCOMPARE(made.bytes.mid(0, 16).toHex(), QByteArray("80000080"
                                                           "96e981408260"
                                                           "0000"
                                                           "834b"
                                                           "0000"));
        QCOMPARE(made.bytes.mid(18, 16).toHex(), QByteArray("8e000100"
                                                            "00"
                                                            "4445413632323631323334")
                                                     .left(32));
        QCOMPARE(int(made.bytes[18 * 3 + 4]) & 0xFF, 0x80);
    }

    void nothingIsMadeOfNothing()
    {
        QVERIFY(encodedCdText(bareDisc(3)).bytes.isEmpty());
        QVERIFY(encodedCdText(bareDisc(3)).problems.empty());
        const CdTextEncoding none = encodedCdText(titled({{}, {}, {}}));
        QVERIFY(none.bytes.isEmpty());
        QVERIFY(found(none.problems, "cdtext-empty-block"));
        DiscLayout noTracks;
        noTracks.texts.resize(1);
        QVERIFY(found(encodedCdText(noTracks).problems, "cdtext-tracks"));
    }

    void exactly256PacksFit()
    {
        const CdTextEncoding made = encodedCdText(titled(fullBlock()));
        QVERIFY(made.problems.empty());
        QCOMPARE(made.bytes.size(), 256 * 18);
        QCOMPARE(int(made.bytes[255 * 18 + 2]) & 0xFF, 255);
        std::vector<QString> more = fullBlock();
        more[50] = u"y"_s + more[50];
        const CdTextEncoding over = encodedCdText(titled(more));
        QVERIFY(over.bytes.isEmpty());
        const DiscProblem* problem = found(over.problems, "cdtext-overflow");
        QVERIFY(problem && problem->severity == DiscSeverity::Error);
        QVERIFY2(problem->remedy.contains(u"title (30)"_s), qPrintable(problem->remedy));
        qInfo("%s %s", qPrintable(problem->message), qPrintable(problem->remedy));
    }

    void repeatedTextsSaveABlockThatIsTooLong()
    {
        DiscLayout layout = titled(fullBlock());
        layout.texts[0].texts[CdTextKind::Title].assign(100, u"T"_s);
        std::vector<QString>& performers = layout.texts[0].texts[CdTextKind::Performer];
        for (int track = 0; track < 100; ++track)
            performers.push_back(track < 70 ? u"Orchester der Landeshauptstadt Hintertupfing"_s : u"Kinderchor"_s);
        const CdTextEncoding made = encodedCdText(layout);
        const DiscProblem* note = found(made.problems, "cdtext-repeats");
        QVERIFY(note && note->severity == DiscSeverity::Note);
        QCOMPARE(made.problems.size(), 1u);
        QCOMPARE(decodedCdText(made.bytes).blocks, layout.texts);
        QVERIFY(decodedCdText(made.bytes).problems.empty());
        // Neither the disc nor track 1 is ever a repetition.
        const QByteArray whole = made.bytes;
        QByteArray texts;
        for (qsizetype at = 0; at < whole.size(); at += 18)
            if (whole[at] == char(0x81))
                texts += whole.mid(at + 4, 12);
        const QList<QByteArray> each = texts.split('\0');
        QCOMPARE(each[0], each[1]);
        QCOMPARE(each[2], QByteArray("\t"));
        QCOMPARE(each[70], QByteArray("Kinderchor"));
        qInfo("%d packs instead of %d", int(whole.size() / 18), (200 + 70 * 45 + 30 * 11 + 22) / 12 + 3);
    }

    void kindsAreOnlyDroppedWhenAllowedAndAlwaysNamed()
    {
        DiscLayout layout = titled(fullBlock());
        for (const CdTextKind kind : {CdTextKind::Composer, CdTextKind::Arranger, CdTextKind::Message})
            layout.texts[0].texts[kind] = std::vector<QString>(100, u"x"_s);
        layout.texts[0].texts[CdTextKind::Title].assign(100, QString(16, u'T'));
        for (std::size_t track = 0; track < 100; ++track)
            layout.texts[0].texts[CdTextKind::Title][track] += QString::number(track);
        layout.texts[0].texts[CdTextKind::Message] = fullBlock();
        const CdTextEncoding refused = encodedCdText(layout);
        QVERIFY(found(refused.problems, "cdtext-overflow") && refused.bytes.isEmpty());
        const CdTextEncoding made = encodedCdText(layout, {.dropKinds = true});
        const DiscProblem* dropped = found(made.problems, "cdtext-dropped");
        QVERIFY(dropped && dropped->message.contains(u"message"_s));
        QCOMPARE(std::count_if(made.problems.begin(), made.problems.end(),
                               [](const DiscProblem& p) { return qstrcmp(p.code, "cdtext-dropped") == 0; }),
                 1);
        DiscLayout without = layout;
        without.texts[0].texts.erase(CdTextKind::Message);
        QCOMPARE(decodedCdText(made.bytes).blocks, without.texts);
        // Titles and performers never go.
        QVERIFY(encodedCdText(titled(std::vector<QString>(100, QString(40, u'x'))), {.dropKinds = true}).bytes.size() >
                0);
        std::vector<QString> tooMany = fullBlock();
        tooMany[9] += u"long"_s;
        QVERIFY(found(encodedCdText(titled(tooMany), {.dropKinds = true}).problems, "cdtext-overflow"));
    }

    void everyChangeIsSaid()
    {
        const CdTextEncoding made = encodedCdText(titled({u"“Łódź” – 夜"_s, QString(161, u'x')}));
        const DiscProblem* lost = found(made.problems, "cdtext-character");
        QVERIFY(lost && lost->severity == DiscSeverity::Error && lost->message.contains(u"夜"_s));
        const DiscProblem* changed = found(made.problems, "cdtext-changed");
        QVERIFY(changed && changed->severity == DiscSeverity::Warning && changed->message.contains(u"Ł → L"_s));
        const DiscProblem* longer = found(made.problems, "cdtext-long");
        QVERIFY(longer && longer->severity == DiscSeverity::Warning && longer->track == 1);
        QVERIFY(!found(encodedCdText(titled({u"a"_s, QString(160, u'x')})).problems, "cdtext-long"));
        QCOMPARE(decodedCdText(made.bytes).blocks[0].texts.at(CdTextKind::Title)[0], u"\"Lódz\" - ?"_s);
    }

    void whatCannotBeIsRefused()
    {
        DiscLayout layout = titled({u"a"_s, u"b"_s});
        layout.texts.resize(9, layout.texts[0]);
        const CdTextEncoding many = encodedCdText(layout);
        QVERIFY(found(many.problems, "cdtext-languages") && many.bytes.isEmpty());
        QVERIFY(found(many.problems, "cdtext-language-twice"));
        layout = titled({u"a"_s, u"b"_s});
        layout.texts[0].language = 0x33;
        QVERIFY(hasError(encodedCdText(layout).problems) && found(encodedCdText(layout).problems, "cdtext-language"));
        layout = titled({u"a"_s, u"b"_s, u"c"_s});
        layout.tracks.pop_back();
        QVERIFY(hasError(encodedCdText(layout).problems) && found(encodedCdText(layout).problems, "cdtext-surplus"));
        layout = titled({u"a"_s, u"b"_s});
        layout.texts[0].texts[CdTextKind::Code] = {u"4006381333932"_s, u"DE-A62-26-12345"_s};
        layout.texts[0].genreCode = 28;
        const CdTextEncoding codes = encodedCdText(layout);
        QVERIFY(found(codes.problems, "cdtext-code") && found(codes.problems, "cdtext-genre"));
        QCOMPARE(decodedCdText(codes.bytes).blocks[0].texts.at(CdTextKind::Code)[1], u"DEA622612345"_s);
    }
};

LACQUER_TEST(CdTextEncoderTest)
#include "CdTextEncoderTest.moc"
