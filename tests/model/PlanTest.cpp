// SPDX-License-Identifier: GPL-3.0-or-later
// Plan: where songs stand, in frames, for every way one song can follow another.
#include "model/Plan.h"

#include "base/Time.h"
#include "dsp/Registry.h"
#include "model/SampleAlbum.h"
#include "support/TestMain.h"

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

class PlanTest : public QObject {
    Q_OBJECT

private:
    static constexpr std::int64_t second = 44100;

    static QString refusal(const Album& album)
    {
        const auto plan = makePlan(album);
        return plan ? QString() : plan.error().message;
    }

private Q_SLOTS:
    void aPauseIsRoundedUpToTheGrid_data()
    {
        QTest::addColumn<double>("length");
        QTest::addColumn<double>("gap");
        QTest::newRow("on it already") << 10.0 << 2.0;
        QTest::newRow("odd length") << 10.00001 << 2.0;
        QTest::newRow("odd gap") << 10.0 << 1.9999;
        QTest::newRow("one frame") << 10.0 << 1.0 / 44100;
        QTest::newRow("third") << 7.0 / 3 << 0.5;
    }

    void aPauseIsRoundedUpToTheGrid()
    {
        QFETCH(double, length);
        QFETCH(double, gap);
        for (const int rate : allowedRates()) {
            Album album = albumOf({10, 20});
            album.rate = rate;
            album.edit(0).stems[0].file = fileOf("a.wav", length, rate);
            album.edit(1).gapSeconds = gap;
            const auto plan = makePlan(album);
            LACQUER_VERIFY_OK(plan);
            const PlannedSong& first = *plan->songs()[0];
            const PlannedSong& next = *plan->songs()[1];
            QCOMPARE(first.start, 0);
            QCOMPARE(next.start % gridFrames(rate), 0);
            const std::int64_t silence = next.start - first.end();
            QVERIFY(silence >= framesFromSeconds(gap, rate));
            QVERIFY(silence < framesFromSeconds(gap, rate) + gridFrames(rate));
        }
    }

    void aSongThatTouchesKeepsItsExactFrame()
    {
        Album album = albumOf({10, 20, 5});
        album.edit(0).stems[0].file.frames = 441001;
        album.edit(1).gapSeconds = 0;
        const auto plan = makePlan(album);
        LACQUER_VERIFY_OK(plan);
        QCOMPARE(plan->songs()[1]->start, 441001);
        QCOMPARE(plan->groups.size(), std::size_t(2));
        QCOMPARE(plan->groups[0].songs.size(), std::size_t(2));
        QVERIFY(!plan->songs()[1]->continuesPrevious);
        QCOMPARE(plan->songs()[1]->fadeIn.frames, 0);
    }

    void aContinuedRecordingIsCutSharply()
    {
        Album album = albumOf({10, 20});
        album.edit(1).gapSeconds = 0;
        album.edit(1).continuesPrevious = true;
        album.chain = {};
        const auto plan = makePlan(album);
        LACQUER_VERIFY_OK(plan);
        const auto songs = plan->songs();
        QVERIFY(songs[0]->continuesIntoNext && songs[1]->continuesPrevious);
        QCOMPARE(songs[0]->range.end, songs[0]->end());
        QCOMPARE(songs[1]->range.begin, songs[1]->start);
        // Over a gap there is nothing to continue.
        album.edit(1).gapSeconds = 1;
        QVERIFY(!makePlan(album)->songs()[1]->continuesPrevious);
    }

    void anOverlapBringsItsCrossfade()
    {
        Album album = albumOf({10, 20, 9});
        album.edit(1).gapSeconds = -3;
        const auto plan = makePlan(album);
        LACQUER_VERIFY_OK(plan);
        const auto songs = plan->songs();
        QCOMPARE(songs[1]->start, 7 * second);
        QCOMPARE(songs[0]->fadeOut.frames, 3 * second);
        QCOMPARE(songs[1]->fadeIn.frames, 3 * second);
        QVERIFY(songs[0]->fadeOut.shape == FadeShape::EqualPower && songs[0]->fadeOut.inside && songs[1]->fadeIn.inside);
        // Explicit fades win.
        album.edit(0).fadeOutSeconds = 1;
        album.edit(0).fadeOutShape = FadeShape::Linear;
        const auto explicitly = makePlan(album);
        QCOMPARE(explicitly->songs()[0]->fadeOut.frames, second);
        QVERIFY(explicitly->songs()[0]->fadeOut.shape == FadeShape::Linear && explicitly->songs()[0]->fadeOut.inside);
        QCOMPARE(explicitly->songs()[1]->fadeIn.frames, 3 * second);
    }

    void threeSongsNeverSoundAtOnce()
    {
        Album album = albumOf({10, 6, 10});
        album.edit(1).gapSeconds = -3;
        album.edit(2).gapSeconds = -3;
        LACQUER_VERIFY_OK(makePlan(album));
        album.edit(2).gapSeconds = -3.001;
        QVERIFY2(refusal(album).contains(u"'Three'"_s) && refusal(album).contains(u"half"_s), qPrintable(refusal(album)));
        Random random{11};
        int laidOut = 0;
        for (int round = 0; round < 300; ++round) {
            Album any = albumOf({10, 6, 10, 4, 8});
            for (std::size_t i = 0; i < 5; ++i)
                any.edit(i).gapSeconds = random.between(-4, 1);
            const auto plan = makePlan(any);
            if (!plan)
                continue;
            ++laidOut;
            const auto songs = plan->songs();
            for (std::size_t i = 2; i < songs.size(); ++i)
                QVERIFY(songs[i]->start >= songs[i - 2]->end());
        }
        QVERIFY(laidOut > 30);
    }

    void groupsBreakAtATenthOfASecond()
    {
        Album album = albumOf({10, 10, 10});
        album.edit(1).gapSeconds = 0.099;
        album.edit(2).gapSeconds = 0.1;
        const auto plan = makePlan(album);
        LACQUER_VERIFY_OK(plan);
        QCOMPARE(plan->groups.size(), std::size_t(2));
        QCOMPARE(plan->groups[0].songs.size(), std::size_t(2));
        album.edit(1).join = Join::Fresh;
        album.edit(2).join = Join::Continuous;
        const auto other = makePlan(album);
        LACQUER_VERIFY_OK(other);
        QCOMPARE(other->groups.size(), std::size_t(2));
        QCOMPARE(other->groups[1].songs.size(), std::size_t(2));
    }

    void freshIsRefusedOnTouchingSongs()
    {
        Album album = albumOf({10, 10});
        album.edit(1).join = Join::Fresh;
        LACQUER_VERIFY_OK(makePlan(album));
        for (const double gap : {0.0, -1.0}) {
            album.edit(1).gapSeconds = gap;
            QVERIFY2(refusal(album).contains(u"fresh"_s), qPrintable(refusal(album)));
        }
    }

    void aDisabledSongTakesItsGapAway()
    {
        Album album = albumOf({10, 10, 10});
        album.edit(1).gapSeconds = 7;
        album.edit(1).enabled = false;
        const auto plan = makePlan(album);
        LACQUER_VERIFY_OK(plan);
        QCOMPARE(plan->songs().size(), std::size_t(2));
        QCOMPARE(plan->songs()[1]->start, 12 * second);
        QCOMPARE(plan->songs()[1]->track, 2);
        QCOMPARE(plan->songs()[1]->position, std::size_t(2));
        // The first song that is left starts at 0, whatever its gap.
        album.edit(1).enabled = true;
        album.edit(0).enabled = false;
        QCOMPARE(makePlan(album)->songs()[0]->start, 0);
        // What continued the disabled song continues nothing.
        Album live = albumOf({10, 10, 10});
        for (const std::size_t i : {1u, 2u}) {
            live.edit(i).gapSeconds = 0;
            live.edit(i).continuesPrevious = true;
        }
        live.edit(1).enabled = false;
        QVERIFY(!makePlan(live)->songs()[1]->continuesPrevious);
    }

    void trimmingCutsTheSong()
    {
        Album album = albumOf({10, 10});
        album.edit(0).trimStartSeconds = 1.5;
        album.edit(0).trimEndSeconds = 1.5;
        const auto plan = makePlan(album);
        LACQUER_VERIFY_OK(plan);
        QCOMPARE(plan->songs()[0]->frames, 7 * second);
        QCOMPARE(plan->songs()[1]->start, 9 * second);
        album.edit(0).trimEndSeconds = 8.5;
        QVERIFY2(refusal(album).contains(u"'One'"_s) && refusal(album).contains(u"trim"_s), qPrintable(refusal(album)));
    }

    void aSongIsAsLongAsItsLongestStem()
    {
        Album album = albumOf({10});
        Song& song = album.edit(0);
        Stem late = song.stems[0];
        late.id = Id::fresh();
        late.file = fileOf("late.wav", 12, 48000);
        late.delayFrames = 24000;
        song.stems.push_back(late);
        QCOMPARE(makePlan(album)->songs()[0]->frames, std::llround(12.5 * second));
    }

    void driveMovesAtJoinsAndOverOverlaps()
    {
        Album album = albumOf({10, 10, 10});
        album.edit(1).gapSeconds = 0;
        album.edit(2).gapSeconds = -2;
        album.edit(0).driveDb = 1;
        album.edit(1).driveDb = 3;
        album.edit(2).driveDb = -2;
        const auto plan = makePlan(album);
        LACQUER_VERIFY_OK(plan);
        QCOMPARE(plan->groups.size(), std::size_t(1));
        const auto& drive = plan->groups[0].drive;
        QCOMPARE(drive.size(), std::size_t(5));
        QCOMPARE(drive[0].gainDb, 1.0);
        // The last 20 ms before a join without overlap …
        QCOMPARE(drive[1].frame, 10 * second - 882);
        QCOMPARE(drive[1].gainDb, 1.0);
        QCOMPARE(drive[2].frame, 10 * second);
        QCOMPARE(drive[2].gainDb, 3.0);
        // … and the whole of an overlap.
        QCOMPARE(drive[3].frame, 18 * second);
        QCOMPARE(drive[3].gainDb, 3.0);
        QCOMPARE(drive[4].frame, 20 * second);
        QCOMPARE(drive[4].gainDb, -2.0);
    }

    void rangesHoldTheContentAndNeverOverlap()
    {
        Random random{5};
        for (int round = 0; round < 100; ++round) {
            Album album = albumOf({10, 6, 10, 4, 8});
            for (const ProcessorType& type : processorTypes()) {
                album.chain.push_back(ProcessorSettings::withDefaults(type));
                album.edit(2).chain.push_back(ProcessorSettings::withDefaults(type));
            }
            for (std::size_t i = 0; i < 5; ++i) {
                Song& song = album.edit(i);
                song.gapSeconds = random.between(-1.9, 0.5);
                song.fadeInSeconds = random.below(2) ? 0.5 : 0;
                song.fadeOutSeconds = random.below(2) ? 0.5 : 0;
                song.stems[0].file = fileOf("x.wav", random.between(4, 10), random.below(2) ? 48000 : 44100);
            }
            const auto plan = makePlan(album);
            LACQUER_VERIFY_OK(plan);
            std::int64_t end = 0;
            for (const PlannedGroup& group : plan->groups) {
                QVERIFY(group.range.begin >= end);
                end = group.range.end;
                for (const PlannedSong& song : group.songs)
                    QVERIFY(group.range.begin <= song.start && group.range.end >= song.end());
                QVERIFY(group.closingFade >= 0 && group.closingFade <= group.range.end - group.contentEnd());
            }
            QVERIFY(plan->frames >= end);
        }
    }

    void saysWhatIsMissing()
    {
        Album album = albumOf({});
        QVERIFY(refusal(album).contains(u"no songs"_s));
        album = albumOf({10});
        album.edit(0).stems.clear();
        QVERIFY(refusal(album).contains(u"no stems"_s));
        album.edit(0).title.clear();
        QVERIFY(refusal(album).contains(u"song 1"_s));
    }

    void titlesChangeNothing()
    {
        const Album album = richAlbum();
        Album renamed = album;
        renamed.title = u"x"_s;
        renamed.edit(1).title = u"y"_s;
        const auto a = makePlan(album), b = makePlan(renamed);
        LACQUER_VERIFY_OK(a);
        QCOMPARE(a->frames, b->frames);
        QVERIFY(a->songs()[1]->range == b->songs()[1]->range);
    }
};

LACQUER_TEST(PlanTest)
#include "PlanTest.moc"
