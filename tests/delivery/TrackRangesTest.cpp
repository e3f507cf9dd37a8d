// SPDX-License-Identifier: GPL-3.0-or-later
// Where tracks are cut: nothing lost, nothing twice, whatever the rule.
#include "base/Time.h"
#include "delivery/DeliveryPlan.h"

#include "support/TestAlbum.h"
#include "support/TestMain.h"

using namespace lacquer;
using namespace lacquer::test;

class TrackRangesTest : public QObject {
    Q_OBJECT

private:
    static Plan plan()
    {
        TestAlbum test;
        for (int i = 0; i < 4; ++i)
            test.addSong(QStringLiteral("%1").arg(i), {noise(1, 50021 + i), noise(2, 50021 + i)});
        test.album.edit(1).gapSeconds = 0;
        test.album.edit(2).gapSeconds = 1.234;
        test.album.edit(3).gapSeconds = -0.4;
        return *makePlan(test.album);
    }

private Q_SLOTS:
    void keepAndPregapCoverTheAlbumWithoutHolesAtEveryRate()
    {
        const Plan planned = plan();
        for (const int rate : allowedRates()) {
            for (const GapRule gaps : {GapRule::Keep, GapRule::Pregap}) {
                for (const CutRule cut : {CutRule::Exact, CutRule::Grid}) {
                    const auto tracks = trackRanges(planned, rate, gaps, cut);
                    QCOMPARE(tracks.size(), std::size_t(4));
                    QCOMPARE(tracks.front().begin, std::int64_t(0));
                    QCOMPARE(tracks.back().end, deliveredFrames(planned, rate));
                    for (std::size_t i = 1; i < tracks.size(); ++i)
                        QCOMPARE(tracks[i].begin, tracks[i - 1].end);
                }
            }
        }
    }

    void cutsExactlyOrOnTheGrid()
    {
        const Plan planned = plan();
        const auto songs = planned.songs();
        const auto exact = trackRanges(planned, 44100, GapRule::Keep, CutRule::Exact);
        const auto grid = trackRanges(planned, 44100, GapRule::Keep, CutRule::Grid);
        for (std::size_t i = 0; i < songs.size(); ++i) {
            QCOMPARE(exact[i].begin, songs[i]->start);
            QCOMPARE(grid[i].begin % 588, std::int64_t(0));
            QVERIFY(grid[i].begin <= exact[i].begin && exact[i].begin - grid[i].begin < 588);
        }
        QVERIFY(exact[1].begin % 588 != 0);
        QCOMPARE(exact[2].begin % 588, std::int64_t(0));
    }

    void dropLeavesThePauseOut()
    {
        const Plan planned = plan();
        const auto tracks = trackRanges(planned, 44100, GapRule::Drop, CutRule::Exact);
        QCOMPARE(tracks[1].end, planned.songs()[1]->end());
        QVERIFY(tracks[2].begin > tracks[1].end);
        QCOMPARE(tracks[0].end, tracks[1].begin);
    }
};

LACQUER_TEST(TrackRangesTest)
#include "TrackRangesTest.moc"
