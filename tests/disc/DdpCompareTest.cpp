// SPDX-License-Identifier: GPL-3.0-or-later
// Two filesets of one disc are found equal however they are stored, and the smallest difference is named.
#include "DdpByHand.h"

#include "disc/DdpCompare.h"
#include "disc/DdpReader.h"
#include "support/Command.h"
#include "support/TestMain.h"

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

class DdpCompareTest : public QObject {
    Q_OBJECT

private:
    std::filesystem::path base_;

    DdpDifference compared(const DdpFiles& a, const DdpFiles& b)
    {
        putFiles(base_ / "a", a);
        putFiles(base_ / "b", b);
        const auto first = readDdp(base_ / "a");
        const auto second = readDdp(base_ / "b");
        if (!first || !second) {
            qWarning("a fileset cannot be read");
            return {};
        }
        Progress progress;
        const auto difference = compareDdp(*first, *second, progress);
        if (!difference || progress.fraction() != 1.0) {
            qWarning("the comparison did not come to its end");
            return {};
        }
        return *difference;
    }

private Q_SLOTS:
    void initTestCase() { base_ = fastDirectory(); }
    void cleanupTestCase() { std::filesystem::remove_all(base_); }

    void aCopyIsEqual()
    {
        const DdpDifference difference = compared(goodByHand(), goodByHand());
        QVERIFY(difference.isNone());
        QCOMPARE(difference.comparedFrames, 400 * 588);
    }

    void anImageWithoutTheFirstPauseIsEqual()
    {
        DdpFiles other = goodByHand();
        other["IMAGE.DAT"] = other["IMAGE.DAT"].mid(150 * 2352);
        other["DDPMS"].replace(256, 128, soundByHand("     250", "     150", "   0", "IMAGE.DAT"));
        QVERIFY(compared(goodByHand(), other).isNone());
        QVERIFY(compared(other, goodByHand()).isNone());
    }

    void oneSampleIsFound()
    {
        DdpFiles other = goodByHand();
        QByteArray& image = other["IMAGE.DAT"];
        const qsizetype at = (150 * 588 + 1234) * 4 + 2;
        const auto before = std::int16_t(std::uint8_t(image[at]) | std::uint8_t(image[at + 1]) << 8);
        image[at] = char(image[at] ^ 1);
        const auto after = std::int16_t(std::uint8_t(image[at]) | std::uint8_t(image[at + 1]) << 8);
        const DdpDifference difference = compared(goodByHand(), other);
        QCOMPARE(difference.differentFrames, 1);
        QCOMPARE(difference.firstDifferent, std::optional<std::int64_t>(1234));
        QCOMPARE(difference.peak, std::abs(after - before));
        QVERIFY(difference.marks.empty() && difference.fields.empty());
    }

    void soundBeforeTheFirstTrackCounts()
    {
        DdpFiles other = goodByHand();
        other["IMAGE.DAT"][149 * 2352] = 5;
        const DdpDifference difference = compared(goodByHand(), other);
        QCOMPARE(difference.firstDifferent, std::optional<std::int64_t>(-588));
        QCOMPARE(difference.peak, 5);
    }

    void aLongerImageDiffersInLength()
    {
        DdpFiles other = goodByHand();
        other["IMAGE.DAT"] += QByteArray(2352, '\0');
        const DdpDifference difference = compared(goodByHand(), other);
        QVERIFY(difference.soundIsEqual() && !difference.isNone());
        QCOMPARE(difference.firstLength, 250);
        QCOMPARE(difference.secondLength, 251);
    }

    void marksAndFieldsAreNamed()
    {
        DdpFiles other = goodByHand();
        QByteArray& pq = other["PQDESCR"];
        pq = withField(pq, 4 * 64 + 10, "000311");
        pq = withField(pq, 6 * 64 + 16, "11");
        pq = withField(pq, 6 * 64 + 20, "DEA622600009");
        pq.remove(5 * 64, 64);
        other["DDPID"] = withField(other["DDPID"], 38, "B MASTER");
        const DdpDifference difference = compared(goodByHand(), other);
        QVERIFY(difference.soundIsEqual());
        const std::vector<DdpDifference::Field> marks = {{u"track 2, index 01"_s, u"time"_s, u"00:03:10"_s, u"00:03:11"_s},
                                                         {u"track 2, index 02"_s, u"time"_s, u"00:03:20"_s, {}}};
        QVERIFY(difference.marks == marks);
        const std::vector<DdpDifference::Field> fields = {{u"disc"_s, u"master-id"_s, u"A MASTER"_s, u"B MASTER"_s},
                                                          {u"track 3"_s, u"isrc"_s, u"DEA622600003"_s, u"DEA622600009"_s},
                                                          {u"track 3"_s, u"pre-emphasis"_s, u"no"_s, u"yes"_s}};
        QVERIFY(difference.fields == fields);
    }

    void textsAreComparedWhereTheyAreThere()
    {
        DiscLayout a;
        DiscLayout b;
        CdTextBlock block;
        block.texts[CdTextKind::Title] = {u"Disc"_s, u"One"_s};
        a.texts = {block};
        block.texts[CdTextKind::Title][1] = u"Two"_s;
        block.discId = u"LAC 1"_s;
        b.texts = {block};
        DdpDifference difference;
        compareLayouts(a, b, difference);
        QCOMPARE(difference.fields.size(), std::size_t(2));
        QCOMPARE(difference.fields[0].name, u"disc-id"_s);
        QCOMPARE(difference.fields[1].where, u"texts 1, track 1"_s);
    }

    void itStopsWhenAsked()
    {
        putFiles(base_ / "a", goodByHand());
        const auto set = readDdp(base_ / "a");
        LACQUER_VERIFY_OK(set);
        Progress progress;
        progress.cancel();
        QCOMPARE(compareDdp(*set, *set, progress).error().kind, ErrorKind::Cancelled);
    }
};

LACQUER_TEST(DdpCompareTest)
#include "DdpCompareTest.moc"
