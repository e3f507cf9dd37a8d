// SPDX-License-Identifier: GPL-3.0-or-later
// The joins of an album, one after the other: as many as there are, as long as they should be, and the very sound of the album.
#include "delivery/DeliveredAlbum.h"
#include "delivery/JoinReel.h"
#include "model/Plan.h"
#include "support/TestMain.h"

using namespace lacquer;
using namespace lacquer::test;

class JoinReelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsEveryJoinOfTenSongs()
    {
        constexpr int rate = 44100;
        constexpr int seconds = 2;
        TestAlbum test;
        for (int i = 0; i < 10; ++i)
            test.addSong(QStringLiteral("Song %1").arg(i + 1), music(std::uint64_t(i + 1), rate, rate * 5 + 333 * i, 0.5), 24);
        test.album.edit(3).gapSeconds = 0;
        test.album.edit(5).gapSeconds = -1;
        Deliverable reel = Deliverable::of(QStringLiteral("joins"), DeliverableKind::Wav);
        reel.pieces = Pieces::Joins;
        reel.joinSeconds = seconds;
        Deliverable whole = Deliverable::of(QStringLiteral("whole"), DeliverableKind::Wav);
        whole.pieces = Pieces::Album;
        test.album.deliverables = {reel, whole};
        QTemporaryDir folder;
        const auto outcome = built(test, into(folder));
        LACQUER_VERIFY_OK(outcome);
        const auto target = into(folder).target;
        const auto sound = samplesOf(target / "joins/Joins.wav");
        const auto album = samplesOf(target / outcome->sets[1].files[0].path);

        const auto plan = makePlan(test.album);
        const auto songs = plan->songs();
        std::size_t at = 0;
        for (std::size_t j = 0; j + 1 < songs.size(); ++j) {
            const auto begin = std::size_t(songs[j]->end() - seconds * rate);
            const auto end = std::size_t(songs[j + 1]->start + seconds * rate);
            const auto gap = std::int64_t(songs[j + 1]->start - songs[j]->end());
            QCOMPARE(std::int64_t(end - begin), 2 * seconds * rate + gap);
            constexpr std::size_t fade = rate / 100;
            // Both ends cut into songs, so they fade; between them it is the album, sample for sample.
            QVERIFY(std::equal(sound.begin() + std::ptrdiff_t(2 * (at + fade)), sound.begin() + std::ptrdiff_t(2 * (at + end - begin - fade)),
                               album.begin() + std::ptrdiff_t(2 * (begin + fade))));
            QVERIFY(std::abs(sound[2 * at]) < 1e-4 && std::abs(sound[2 * (at + end - begin) - 1]) < 1e-4);
            at += end - begin;
            if (j + 2 < songs.size()) {
                QVERIFY(std::all_of(sound.begin() + std::ptrdiff_t(2 * at), sound.begin() + std::ptrdiff_t(2 * (at + rate)), [](double x) { return x == 0; }));
                at += rate;
            }
        }
        QCOMPARE(sound.size(), 2 * at);
        const QString cue = QString::fromStdString(textOf(target / "joins/Joins.cue"));
        QCOMPARE(cue.count(QLatin1String("INDEX 01")), 9);
        QVERIFY(textOf(target / "joins/Joins.txt").find("Song 9 → Song 10") != std::string::npos);
    }

    void leavesEndsAloneThatCutNothing()
    {
        // Songs shorter than what is asked for are there as a whole, and need no fade where silence is around them.
        TestAlbum test;
        for (int i = 0; i < 3; ++i)
            test.addSong(QStringLiteral("Song %1").arg(i + 1), music(std::uint64_t(i + 1), 44100, 44100, 0.5), 24);
        const auto plan = makePlan(test.album);
        const JoinReel reel = joinReel(*plan, 44100, 10);
        QCOMPARE(reel.joins.size(), std::size_t(2));
        QCOMPARE(reel.joins[0].frames, std::int64_t(44100 * 4));
        for (const EdgeFades& edges : reel.sound.fades)
            QVERIFY(edges.in == 0 && edges.out == 0);
        const JoinReel shorter = joinReel(*plan, 44100, 0.5);
        QVERIFY(shorter.sound.fades[0].in > 0 && shorter.sound.fades[0].out > 0);
    }

    void anAlbumOfOneSongHasNone()
    {
        TestAlbum test;
        test.addSong(QStringLiteral("Only"), music(1, 44100, 44100, 0.5), 24);
        QVERIFY(joinReel(*makePlan(test.album), 44100, 10).joins.empty());
    }
};

LACQUER_TEST(JoinReelTest)
#include "JoinReelTest.moc"
