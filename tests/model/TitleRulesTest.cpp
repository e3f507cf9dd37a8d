// SPDX-License-Identifier: GPL-3.0-or-later
// Titles that shops and players stumble over are found, and what is proposed is what somebody would write.
#include "model/TitleRules.h"

#include "base/Text.h"
#include "model/SpellingConsensus.h"
#include "support/TestMain.h"

using namespace lacquer;
using namespace Qt::StringLiterals;

class TitleRulesTest : public QObject {
    Q_OBJECT

private:
    static QStringList codes(const QString& text, TitleSort sort = TitleSort::Title)
    {
        QStringList list;
        for (const TitleFinding& finding : titleFindings(text, sort))
            list << QString::fromLatin1(finding.code);
        return list;
    }

private Q_SLOTS:
    void badTitlesAreFlaggedAndMended_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("proposal");
        const auto row = [](const char* name, const QString& title, const char* code, const QString& proposal) {
            QTest::newRow(name) << title << QString::fromLatin1(code) << proposal;
        };
        row("space at the end", u"Night Drive "_s, "title-space", u"Night Drive"_s);
        row("space before", u"\u00a0Night Drive"_s, "title-space", u"Night Drive"_s);
        row("double space", u"Night  Drive"_s, "title-double-space", u"Night Drive"_s);
        row("accents apart", u"Cafe\u0301"_s, "title-nfd", u"Caf\u00e9"_s);
        row("Cyrillic A in Latin", u"N\u0456ght Dr\u0456ve"_s, "title-look-alike", u"Night Drive"_s);
        row("Cyrillic article", u"\u0410 Night"_s, "title-look-alike", u"A Night"_s);
        row("Greek O in Latin", u"G\u039fLD"_s, "title-look-alike", u"GOLD"_s);
        row("Latin a in Cyrillic", u"Ми\u043ba\u044f"_s, "title-look-alike", u"Ми\u043b\u0430\u044f"_s);
        row("ft.", u"Night Drive (ft. Ada)"_s, "title-featuring", u"Night Drive (feat. Ada)"_s);
        row("Featuring", u"Night Drive [Featuring Ada]"_s, "title-featuring", u"Night Drive [feat. Ada]"_s);
        row("without brackets", u"Night Drive feat. Ada & Bo"_s, "title-featuring", u"Night Drive (feat. Ada & Bo)"_s);
        row("before a version", u"Night Drive ft Ada (Live)"_s, "title-featuring", u"Night Drive (feat. Ada) (Live)"_s);
        row("control character", u"Night\u0007 Drive"_s, "title-control", u"Night Drive"_s);
        row("line break", u"Night\nDrive"_s, "title-control", u"Night Drive"_s);
        row("nothing of no width", u"Night\u200b Drive"_s, "title-control", u"Night Drive"_s);
        row("right to left override", u"Night \u202eevirD"_s, "title-direction", u"Night evirD"_s);
        row("capitals", u"NIGHT DRIVE, DON'T STOP"_s, "title-capitals", u"Night Drive, Don't Stop"_s);
        row("signs", u"Night_Drive"_s, "title-sign", u"Night Drive"_s);
        row("mark of trade", u"Night Drive\u2122"_s, "title-sign", u"Night Drive"_s);
        row("wrong encoding", u"Gr\u00c3\u00bcn"_s, "title-encoding", u"Grün"_s);
        row("number", u"03 - Night Drive"_s, "title-number", u"Night Drive"_s);
        row("file", u"Night Drive.wav"_s, "title-extension", u"Night Drive"_s);
        row("open bracket", u"Night Drive (Live"_s, "title-bracket", u"Night Drive (Live)"_s);
    }

    void badTitlesAreFlaggedAndMended()
    {
        QFETCH(QString, title);
        QFETCH(QString, code);
        QFETCH(QString, proposal);
        const auto found = titleFindings(title, TitleSort::Title);
        const auto own = std::find_if(found.begin(), found.end(), [&](const TitleFinding& f) { return code == QLatin1String(f.code); });
        QVERIFY2(own != found.end(), qPrintable(codes(title).join(u' ')));
        QCOMPARE(own->proposal, proposal);
        QVERIFY(own->message.contains(harmless(title)) || own->message.contains(title));
        // One fault, one flag; only a letter of the wrong script makes capitals of what is none.
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(codes(mendedTitle(title, TitleSort::Title)), QStringList());
    }

    void goodTitlesAreLeftAlone_data()
    {
        QTest::addColumn<QString>("title");
        for (const auto* title : {"Night Drive", "What's Going On?", "AC/DC", "SOS", "DNA", "Y.M.C.A.", "99 Luftballons", "1979", "7 rings", "Café",
                                  "Grüße aus der Ferne", "Drift", "Feature Film", "Soft Feathers", "Left", "Ну, погоди", "Ρόδον", "夜", "שלום", "Love & Fear",
                                  "Crazy (feat. Ada)", "Live (at Home)", "Op. 27 No. 2: I. Adagio", "...", "#1", "50%", "F**k It", "mother!", "Hello,Goodbye",
                                  "A", "Ёлка", "Naïve", "\xf0\x9f\x91\xa8\xe2\x80\x8d\xf0\x9f\x91\xa9", "Don't (Stop) [Live]", "", "Sigur Rós", "Кино и A"})
            QTest::newRow(title) << QString::fromUtf8(title);
    }

    void goodTitlesAreLeftAlone()
    {
        QFETCH(QString, title);
        QCOMPARE(codes(title).join(u' '), QString());
    }

    void namesMayShout()
    {
        QCOMPARE(codes(u"ABBA AND THE BAND"_s, TitleSort::Name), QStringList());
        QCOMPARE(codes(u"Ada "_s, TitleSort::Name), QStringList{u"title-space"_s});
    }

    void severalFaultsAreAllMended()
    {
        const QString bad = u" 01 NIGHT  DRI\u0412E_ft. Cafe\u0301\u202e.wav "_s;
        QVERIFY(codes(bad).size() >= 6);
        QCOMPARE(codes(mendedTitle(bad, TitleSort::Title)).join(u' '), QString());
    }

    void theOddSpellingIsFound()
    {
        const auto odd = oddSpellings({{u"artist"_s, u"The Low Tide"_s}, {u"songs[1].artist"_s, u"The Low Tide"_s}, {u"songs[2].artist"_s, u"the low-tide"_s},
                                       {u"songs[3].artist"_s, u"Ada & Bo"_s}, {u"songs[4].artist"_s, u"Ada and Bó"_s}, {u"songs[5].artist"_s, u"Ada & Bo"_s},
                                       {u"songs[6].artist"_s, u"The Low Tied"_s}, {u"songs[7].artist"_s, u"Somebody"_s}});
        QStringList places;
        for (const OddSpelling& one : odd)
            places << one.where + (one.certain ? u"! "_s : u"? "_s) + one.usual;
        QCOMPARE(places, (QStringList{u"songs[2].artist! The Low Tide"_s, u"songs[4].artist! Ada & Bo"_s, u"songs[6].artist? The Low Tide"_s}));
    }

    void differentNamesStayDifferent()
    {
        QVERIFY(oddSpellings({{u"1"_s, u"Part 1"_s}, {u"2"_s, u"Part 2"_s}, {u"3"_s, u"Part 1"_s}, {u"4"_s, u"夜"_s}, {u"5"_s, u"朝"_s}, {u"6"_s, u"!!!"_s},
                              {u"7"_s, u"???"_s}, {u"8"_s, u"Anna Berg"_s}, {u"9"_s, u"Anne Berg"_s}})
                    .empty());
    }
};

LACQUER_TEST(TitleRulesTest)
#include "TitleRulesTest.moc"
