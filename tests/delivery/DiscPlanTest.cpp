// SPDX-License-Identifier: GPL-3.0-or-later
// An album as a disc: marks on the grid at or before each song, pauses by the rule, offsets that move marks and never sound.
#include "delivery/DiscPlan.h"

#include "base/Time.h"
#include "delivery/DeliveryPlan.h"
#include "delivery/DiscProblems.h"
#include "disc/DdpId.h"
#include "disc/DiscTime.h"
#include "disc/RedBook.h"
#include "support/TestMain.h"

#include <random>

using namespace lacquer;
using namespace Qt::StringLiterals;

namespace {

/// Songs of some length that no file has to be read for.
Song songOf(double seconds, int rateHz, double gap = 0)
{
    Song song;
    song.id = Id::fresh();
    Stem stem;
    stem.id = Id::fresh();
    stem.file.rateHz = rateHz;
    stem.file.channels = 2;
    stem.file.bits = 16;
    stem.file.frames = std::int64_t(seconds * rateHz);
    song.stems.push_back(stem);
    song.gapSeconds = gap;
    song.title = u"Song"_s;
    return song;
}

Album albumOf(std::vector<Song> songs, int rateHz = 44100)
{
    Album album = Album::fresh();
    album.rate = rateHz;
    album.title = u"Disc"_s;
    for (Song& song : songs)
        album.append(std::move(song));
    return album;
}

DiscPlan discOf(const Album& album, GapRule gaps = GapRule::Keep, const std::function<void(Deliverable&)>& change = {})
{
    Deliverable deliverable = Deliverable::of(u"ddp"_s, DeliverableKind::Ddp);
    deliverable.gaps = gaps;
    if (change)
        change(deliverable);
    const auto plan = makePlan(album);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().message));
    return planDisc(album, *plan, deliverable);
}

bool noted(const DiscPlan& disc, const char* code, int track)
{
    return std::any_of(disc.notes.begin(), disc.notes.end(),
                       [&](const DiscProblem& note) { return std::string_view(note.code) == code && note.track == track; });
}

}  // namespace

class DiscPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pausesBelongWhereTheRuleSays()
    {
        const Album album = albumOf({songOf(10, 44100), songOf(8, 44100, 2), songOf(6, 44100, 0)});
        const auto keep = discOf(album);
        QCOMPARE(keep.layout.tracks.size(), std::size_t(3));
        QCOMPARE(keep.layout.tracks[0].pause, std::optional<std::int64_t>(0));
        QCOMPARE(keep.layout.tracks[0].start(), std::int64_t(150));
        QCOMPARE(keep.layout.tracks[1].start(), std::int64_t(150 + 12 * 75));
        QVERIFY(!keep.layout.tracks[1].pause && !keep.layout.tracks[2].pause);
        QCOMPARE(keep.layout.tracks[2].start(), std::int64_t(150 + 20 * 75));
        QCOMPARE(keep.layout.leadOut, std::int64_t(150 + 26 * 75));
        const auto pregap = discOf(album, GapRule::Pregap);
        QCOMPARE(pregap.layout.tracks[1].pause, std::optional<std::int64_t>(150 + 10 * 75));
        QCOMPARE(pregap.layout.tracks[1].start(), keep.layout.tracks[1].start());
        QVERIFY(!pregap.layout.tracks[2].pause);
        QCOMPARE(pregap.layout.leadOut, keep.layout.leadOut);
        const auto drop = discOf(album, GapRule::Drop);
        QCOMPARE(drop.layout.tracks[1].start(), std::int64_t(150 + 10 * 75));
        QCOMPARE(drop.layout.leadOut, keep.layout.leadOut - 2 * 75);
        QCOMPARE(drop.parts.size(), std::size_t(2));
    }

    void marksStandOnTheGridAtOrBeforeEverySongAtEveryRate()
    {
        std::mt19937 random(3);
        int moved = 0;
        for (const int rate : {44100, 48000, 88200, 96000, 176400, 192000})
            for (int round = 0; round < 40; ++round) {
                std::vector<Song> songs;
                const int count = 1 + int(random() % 20);
                for (int i = 0; i < count; ++i) {
                    const double gaps[] = {0, 0, 1.2345, 2, 0.05, -1.5};
                    songs.push_back(songOf(7 + double(random() % 100000) / 9973, rate, gaps[random() % 6]));
                }
                const Album album = albumOf(std::move(songs), rate);
                const auto plan = makePlan(album);
                LACQUER_VERIFY_OK(plan);
                const auto disc = planDisc(album, *plan, Deliverable::of(u"ddp"_s, DeliverableKind::Ddp));
                const auto ranges = trackRanges(*plan, discRateHz, GapRule::Keep, CutRule::Grid);
                for (std::size_t t = 0; t < disc.layout.tracks.size(); ++t) {
                    const std::int64_t exact = atRate(plan->songs()[t]->start, rate, discRateHz);
                    const std::int64_t mark = (disc.layout.tracks[t].start() - 150) * samplesPerDiscFrame;
                    QVERIFY(mark <= exact && exact - mark < samplesPerDiscFrame);
                    QCOMPARE(ranges[t].begin, mark);
                    QCOMPARE(noted(disc, "mark-moved", int(t + 1)), exact != mark);
                    moved += exact != mark;
                }
                const std::int64_t frames = deliveredFrames(*plan, discRateHz);
                QCOMPARE(disc.layout.leadOut, 150 + (frames + samplesPerDiscFrame - 1) / samplesPerDiscFrame);
                for (const DiscProblem& problem : checkRedBook(disc.layout))
                    QVERIFY2(problem.severity != DiscSeverity::Error, problem.code);
            }
        qInfo("%d marks before a touching song's first sample", moved);
        QVERIFY(moved > 100);
    }

    void aHiddenSongStandsInTheFirstPause()
    {
        Album album = albumOf({songOf(7, 44100), songOf(10, 44100, 1), songOf(5, 44100, 2)});
        album.edit(0).hidden = true;
        const auto disc = discOf(album, GapRule::Pregap);
        QCOMPARE(disc.layout.tracks.size(), std::size_t(2));
        QCOMPARE(disc.layout.tracks[0].pause, std::optional<std::int64_t>(0));
        QCOMPARE(disc.layout.tracks[0].start(), std::int64_t(150 + 8 * 75));
        QCOMPARE(disc.layout.texts.front().texts.at(CdTextKind::Title).size(), std::size_t(3));
        album.edit(0).hidden = false;
        album.edit(1).hidden = true;
        const auto plan = makePlan(album);
        QVERIFY(!plan.ok() && plan.error().message.contains(u"hidden"_s));
    }

    void offsetsMoveMarksAndNeverSound()
    {
        Album album = albumOf({songOf(7, 44100), songOf(10, 44100, 1), songOf(5, 44100, 0), songOf(6, 44100, 2)});
        const auto plain = discOf(album, GapRule::Pregap);
        const auto offset = discOf(album, GapRule::Pregap, [](Deliverable& d) {
            d.pqFirstStartFrames = 5;
            d.pqStartFrames = 10;
            d.pqEndFrames = 15;
        });
        QVERIFY(offset.parts == plain.parts);
        QCOMPARE(offset.layout.tracks[0].start(), std::int64_t(150));                              // no room before 00:02:00
        QCOMPARE(offset.layout.tracks[1].start(), plain.layout.tracks[1].start() - 10);
        QCOMPARE(offset.layout.tracks[2].start(), plain.layout.tracks[2].start());                 // a join
        QCOMPARE(offset.layout.tracks[3].start(), plain.layout.tracks[3].start() - 10);
        QCOMPARE(*offset.layout.tracks[1].pause, *plain.layout.tracks[1].pause + 15);
        QCOMPARE(offset.layout.leadOut, plain.layout.leadOut + 15);
        const auto much = discOf(album, GapRule::Keep, [](Deliverable& d) { d.pqStartFrames = 150; });
        QCOMPARE(much.layout.tracks[1].start(), plain.layout.tracks[1].start() - 75);              // one second of silence is there
        QVERIFY(noted(much, "pq-offset-limited", 2));
        album.edit(0).hidden = true;
        const auto hidden = discOf(album, GapRule::Keep, [](Deliverable& d) { d.pqFirstStartFrames = 5; });
        QCOMPARE(hidden.layout.tracks[0].start(), std::int64_t(150 + 8 * 75 - 5));
    }

    void indexesAndPausesOfOnesOwnStandWhereTheyAreSet()
    {
        Album album = albumOf({songOf(20, 44100), songOf(20, 44100, 0)});
        album.edit(0).indexSeconds = {4, 10.5};
        album.edit(1).indexSeconds = {5.001, 30};
        album.edit(1).pauseSeconds = 3;
        const auto disc = discOf(album);
        QVERIFY((disc.layout.tracks[0].indexes == std::vector<std::int64_t>{150, 150 + 300, 150 + 787}));
        QVERIFY((disc.layout.tracks[1].indexes == std::vector<std::int64_t>{1650, 1650 + 375}));
        QVERIFY(noted(disc, "index-left-out", 2));
        QCOMPARE(disc.layout.tracks[1].pause, std::optional<std::int64_t>(1650 - 225));
    }

    void flagsCodesAndLanguagesAreSaid()
    {
        Album album = albumOf({songOf(20, 44100), songOf(20, 44100, 2)});
        album.title = u"Größe"_s;
        album.artist = u"Wir"_s;
        album.language = u"de"_s;
        album.barcode = u"036000291452"_s;
        album.genre = u"Rock"_s;
        album.translations["ja"]["title"] = u"大きさ"_s;
        album.edit(0).isrc = u"de-a62-26-00001"_s;
        album.edit(0).copy = CopyRule::Once;
        album.edit(1).copy = CopyRule::Permitted;
        album.edit(1).preEmphasis = true;
        album.edit(1).title = u"夜"_s;
        const auto disc = discOf(album);
        QCOMPARE(disc.layout.barcode, u"0036000291452"_s);
        QCOMPARE(disc.layout.tracks[0].isrc, u"DEA622600001"_s);
        QVERIFY(disc.layout.tracks[0].serialCopy && !disc.layout.tracks[0].copyPermitted);
        QVERIFY(disc.layout.tracks[1].copyPermitted && disc.layout.tracks[1].preEmphasis);
        QCOMPARE(disc.layout.texts.size(), std::size_t(2));
        QCOMPARE(disc.layout.texts[0].language, 0x08);
        QCOMPARE(disc.layout.texts[1].language, 0x69);
        QCOMPARE(disc.layout.texts[0].texts.at(CdTextKind::Title)[0], u"Größe"_s);
        QCOMPARE(disc.layout.texts[1].texts.at(CdTextKind::Title)[0], u"大きさ"_s);
        QVERIFY(noted(disc, "cdtext-letters-lost", 2));
        QVERIFY(!disc.cdText.isEmpty() && disc.cdText.size() % 18 == 0);
        QVERIFY(discOf(album, GapRule::Keep, [](Deliverable& d) { d.cdText = false; }).cdText.isEmpty());
        const auto plan = makePlan(album);
        album.barcode = u"036000291453"_s;
        const auto problems = discProblems(album, *plan, album.deliverables.back());
        QVERIFY(std::any_of(problems.begin(), problems.end(), [](const Problem& p) {
            return p.level == ProblemLevel::Error && std::string_view(p.code) == "barcode-invalid" && p.message.contains(u"036000291452"_s);
        }));
    }

    void whatCannotBeADiscIsAnErrorAndWhatAPlantMayRefuseAWarning()
    {
        const auto levelOf = [](const Album& album, std::string_view code) -> std::optional<ProblemLevel> {
            const auto plan = makePlan(album);
            for (const Problem& problem : discProblems(album, *plan, Deliverable::of(u"ddp"_s, DeliverableKind::Ddp)))
                if (code == problem.code)
                    return problem.level;
            return std::nullopt;
        };
        QCOMPARE(levelOf(albumOf({songOf(3, 44100), songOf(9, 44100, 0)}), "track-too-short"), std::optional(ProblemLevel::Warning));
        QCOMPARE(levelOf(albumOf({songOf(80 * 60, 44100)}), "disc-too-long"), std::optional(ProblemLevel::Warning));
        QCOMPARE(levelOf(albumOf({songOf(101 * 60, 44100)}), "address-impossible"), std::optional(ProblemLevel::Error));
        std::vector<Song> many;
        for (int i = 0; i < 100; ++i)
            many.push_back(songOf(5, 44100));
        QCOMPARE(levelOf(albumOf(std::move(many)), "too-many-tracks"), std::optional(ProblemLevel::Error));
        const Album fine = albumOf({songOf(30, 44100), songOf(30, 44100, 2)});
        for (const Problem& problem : discProblems(fine, *makePlan(fine), fine.deliverables.back()))
            QVERIFY2(problem.level == ProblemLevel::Note, problem.code);
    }
};

LACQUER_TEST(DiscPlanTest)
#include "DiscPlanTest.moc"
