// SPDX-License-Identifier: GPL-3.0-or-later
// An album on two compact discs: each is a disc of its own, and together they are the album.
#include "delivery/DeliveredAlbum.h"
#include "delivery/DiscPlan.h"
#include "delivery/DiscSplit.h"
#include "model/Plan.h"
#include "support/TestMain.h"

using namespace lacquer;
using namespace lacquer::test;

class DiscSplitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesOneFolderPerDisc()
    {
        TestAlbum test;
        for (int i = 0; i < 4; ++i)
            test.addSong(QStringLiteral("Song %1").arg(i + 1), music(std::uint64_t(i + 1), 44100, 44100 * 5, 0.5), 16);
        test.album.edit(2).startsDisc = true;
        test.album.edit(3).gapSeconds = 0;
        test.album.deliverables = {Deliverable::of(QStringLiteral("ddp"), DeliverableKind::Ddp)};
        QTemporaryDir folder;
        const auto outcome = built(test, into(folder));
        LACQUER_VERIFY_OK(outcome);
        QCOMPARE(outcome->sets.size(), std::size_t(2));
        std::string joined;
        for (int disc = 1; disc <= 2; ++disc) {
            const DeliveredSet& set = outcome->sets[std::size_t(disc) - 1];
            QCOMPARE(set.discNumber, disc);
            QCOMPARE(set.disc->tracks, 2);
            const auto image = into(folder).target / "ddp" / ("disc " + std::to_string(disc)) / "IMAGE.DAT";
            // Behind two seconds of silence.
            joined += textOf(image).substr(150 * 2352);
        }
        // One disc with all of it.
        test.album.edit(2).startsDisc = false;
        LACQUER_VERIFY_OK(built(test, into(folder, "one")));
        QVERIFY(textOf(into(folder, "one").target / "ddp" / "IMAGE.DAT").substr(150 * 2352) == joined);
    }

    void oneDiscIsThePlanItself()
    {
        TestAlbum test;
        for (int i = 0; i < 3; ++i)
            test.addSong(QStringLiteral("Song %1").arg(i + 1), music(std::uint64_t(i + 1), 44100, 44100, 0.5), 16);
        test.album.edit(0).startsDisc = true;
        const auto plan = makePlan(test.album);
        QCOMPARE(discsOf(test.album, *plan).size(), std::size_t(1));
        test.album.edit(2).startsDisc = true;
        const auto discs = discsOf(test.album, *plan);
        QCOMPARE(discs.size(), std::size_t(2));
        QCOMPARE(discs[1].songs().front()->track, 1);
        QCOMPARE(discs[1].songs().front()->start, plan->songs()[2]->start);
        QCOMPARE(discs[0].frames, plan->songs()[2]->start);
    }
};

LACQUER_TEST(DiscSplitTest)
#include "DiscSplitTest.moc"
