// SPDX-License-Identifier: GPL-3.0-or-later
// LoudnessMatch: every mode lands on target as measured again on a full render, and what cannot be reached is said.
#include "measure/LoudnessMatch.h"

#include "dsp/Registry.h"
#include "dsp/StereoBuffer.h"
#include "measure/DriveStamp.h"
#include "measure/FinalListener.h"
#include "measure/MatchScope.h"
#include "render/FinalSource.h"
#include "render/Pump.h"
#include "support/TestAlbum.h"
#include "support/TestMain.h"

#include <bit>
#include <cmath>

using namespace lacquer;
using namespace lacquer::test;

namespace {

constexpr int rateHz = 44100;

bool sameBits(double a, double b)
{
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

Stereo seconds(std::uint64_t seed, double length, double amplitude)
{
    return music(seed, rateHz, int(length * rateHz), amplitude);
}

/// Short clicks in silence: so sparse that no limiter can make them loud.
Stereo clicks(double length)
{
    Stereo sound{std::vector<double>(std::size_t(length * rateHz)), {}};
    for (std::size_t at = 0; at + 8 < sound.left.size(); at += rateHz / 2)
        for (std::size_t n = 0; n < 8; ++n)
            sound.left[at + n] = n % 2 ? -0.5 : 0.5;
    sound.right = sound.left;
    return sound;
}

MatchOptions options(int threads = 2, int blockFrames = 4096)
{
    MatchOptions all;
    all.threads = threads;
    all.blockFrames = blockFrames;
    return all;
}

Result<MatchOutcome> match(const TestAlbum& test, MatchOptions how = options())
{
    const auto plan = makePlan(test.album);
    if (!plan)
        return plan.error();
    const AlbumTree tree(test.album, *plan, test.folder(), nullptr);
    how.mode = test.album.loudness.mode;
    how.targetLufs = test.album.loudness.targetLufs;
    Progress progress;
    return matchAlbum(tree, how, progress);
}

/// The reference delivery of the whole album, from a build's own sources.
Stereo reference(const TestAlbum& test)
{
    const Plan plan = *makePlan(test.album);
    const AlbumTree tree(test.album, plan, test.folder(), nullptr);
    Stereo all{std::vector<double>(std::size_t(plan.frames)), std::vector<double>(std::size_t(plan.frames))};
    for (std::size_t g = 0; g < plan.groups.size(); ++g) {
        FinalSource source(tree.group(plan.groups[g]), plan.groups[g], plan.rateHz, deliveredRange(plan, g, rateHz),
                           referenceSettings(test.album));
        Progress progress;
        const auto pumped = pump(source, source.range(), 1000, progress, [&](ConstBlock sound, std::int64_t frame) -> Result<void> {
            std::copy_n(sound.left, sound.frames, all.left.begin() + frame);
            std::copy_n(sound.right, sound.frames, all.right.begin() + frame);
            return {};
        });
        if (!pumped)
            qFatal("%s", qPrintable(pumped.error().message));
    }
    return all;
}

Loudness measured(const Stereo& sound, FrameRange range)
{
    Loudness loudness(rateHz);
    loudness.process({sound.left.data() + range.begin, sound.right.data() + range.begin, int(range.frames())});
    return loudness;
}

/// Integrated loudness of each track as cut, by libebur128.
std::vector<double> trackLufs(const TestAlbum& test)
{
    const Stereo sound = reference(test);
    const Plan plan = *makePlan(test.album);
    std::vector<double> all;
    for (std::size_t g = 0; g < plan.groups.size(); ++g)
        for (std::size_t i = 0; i < plan.groups[g].songs.size(); ++i)
            all.push_back(measured(sound, trackOf(plan, g, i)).reading().integratedLufs);
    return all;
}

QByteArray drives(const MatchOutcome& outcome)
{
    QByteArray bits;
    for (const MatchedSong& song : outcome.songs)
        bits.append(reinterpret_cast<const char*>(&song.driveDb), sizeof song.driveDb);
    return bits;
}

/// Three songs with silence between them, at different levels.
void addThreeSongs(TestAlbum& test, double length = 3.1)
{
    test.addSong(QStringLiteral("Loud"), seconds(1, length, 0.8));
    test.addSong(QStringLiteral("Soft"), seconds(2, length + 0.6, 0.1));
    test.addSong(QStringLiteral("Middle"), seconds(3, length + 0.3, 0.4));
}

void aim(TestAlbum& test, LoudnessMode mode, double targetLufs)
{
    test.album.loudness.mode = mode;
    test.album.loudness.targetLufs = targetLufs;
    test.album.loudness.ceilingDbtp = -1;
}

}  // namespace

class LoudnessMatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void landsOnTargetAsMeasuredAgain_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<double>("target");
        QTest::newRow("integrated, hardly limited") << int(LoudnessMode::Integrated) << -20.0;
        QTest::newRow("integrated") << int(LoudnessMode::Integrated) << -12.0;
        QTest::newRow("shortTerm") << int(LoudnessMode::ShortTerm) << -11.0;
        QTest::newRow("loudPart") << int(LoudnessMode::LoudPart) << -13.0;
    }

    void landsOnTargetAsMeasuredAgain()
    {
        QFETCH(int, mode);
        QFETCH(double, target);
        TestAlbum test(rateHz);
        addThreeSongs(test);
        aim(test, LoudnessMode(mode), target);
        test.album.edit(std::size_t(1)).loudnessOffsetLu = -2;
        const auto outcome = match(test);
        LACQUER_VERIFY_OK(outcome);
        test.album = withDrives(test.album, *outcome);
        const Stereo sound = reference(test);
        const Plan plan = *makePlan(test.album);
        for (std::size_t i = 0; i < 3; ++i) {
            const MatchedSong& song = outcome->songs[i];
            const PlannedSong& planned = plan.groups[i].songs[0];
            const Loudness track = measured(sound, trackOf(plan, i, 0));
            const Loudness content = measured(sound, {planned.start, planned.end()});
            const double level = LoudnessMode(mode) == LoudnessMode::Integrated  ? track.reading().integratedLufs
                                 : LoudnessMode(mode) == LoudnessMode::ShortTerm ? content.reading().maxShortTermLufs
                                                                                 : content.loudPartLufs();
            qInfo("song %d: drive %.3f, result %.3f of %.1f, %d renders, reduction %.2f dB, peak %.2f dBTP", int(i), song.driveDb, level,
                  song.targetLufs, song.renders, song.limiterMaxReductionDb, song.truePeakDbtp);
            QVERIFY(song.reachable && song.reason.isEmpty());
            QVERIFY(std::abs(level - (target + (i == 1 ? -2 : 0))) <= 0.05);
            QVERIFY(std::abs(level - song.resultLufs) < 0.02);
            QVERIFY(std::abs(track.reading().integratedLufs - song.integratedLufs) < 1e-9);
            QVERIFY(song.renders <= 8 && song.renders >= 1);
            QVERIFY(song.truePeakDbtp <= -1.0 + 0.001);
            QVERIFY(std::abs(song.plrDb - (song.truePeakDbtp - song.integratedLufs)) < 1e-9);
            QVERIFY(!isDriveStale(test.album, plan, planned));
        }
    }

    void keepsTheDistanceToTheAnchor()
    {
        TestAlbum test(rateHz);
        addThreeSongs(test);
        std::vector<double> natural = trackLufs(test);  // no target yet: drive 0, no limiter
        aim(test, LoudnessMode::Anchor, -13);
        test.album.loudness.anchor = QStringLiteral("Middle");
        test.album.edit(std::size_t(1)).loudnessOffsetLu = 1.5;
        const auto outcome = match(test);
        LACQUER_VERIFY_OK(outcome);
        test.album = withDrives(test.album, *outcome);
        const auto result = trackLufs(test);
        QVERIFY(std::abs(result[2] - -13.0) <= 0.05);
        QVERIFY(std::abs(result[1] - (-13.0 + natural[1] - natural[2] + 1.5)) <= 0.05);
        // The loud song's distance asks for more than a limiter gives without harm, or it is met.
        QVERIFY(!outcome->songs[0].reachable || std::abs(result[0] - (-13.0 + natural[0] - natural[2])) <= 0.05);
    }

    void movesAllByOneGainToThePooledTarget_data()
    {
        QTest::addColumn<double>("target");
        QTest::newRow("hardly limited") << -19.0;
        // On the way the soft song comes through the album's gate and pulls the figure down.
        QTest::newRow("limited") << -12.0;
    }

    void movesAllByOneGainToThePooledTarget()
    {
        QFETCH(double, target);
        TestAlbum test(rateHz);
        addThreeSongs(test);
        aim(test, LoudnessMode::OneGain, target);
        const auto outcome = match(test);
        LACQUER_VERIFY_OK(outcome);
        test.album = withDrives(test.album, *outcome);
        QVERIFY(sameBits(outcome->songs[0].driveDb, outcome->songs[1].driveDb));
        QVERIFY(sameBits(outcome->songs[0].driveDb, outcome->songs[2].driveDb));
        const Stereo sound = reference(test);
        const Plan plan = *makePlan(test.album);
        std::vector<Loudness> tracks;
        for (std::size_t g = 0; g < 3; ++g)
            tracks.push_back(measured(sound, trackOf(plan, g, 0)));
        const std::array<const Loudness*, 3> all = {&tracks[0], &tracks[1], &tracks[2]};
        const double album = Loudness::album(all).integratedLufs;
        qInfo("one drive %.3f, album %.3f LUFS, %d renders", outcome->songs[0].driveDb, album, outcome->songs[0].renders);
        QVERIFY(std::abs(album - target) <= 0.05);
        QVERIFY(std::abs(album - outcome->albumLufs) < 1e-9);
        for (const MatchedSong& song : outcome->songs)
            QVERIFY(song.reachable && song.renders <= 8);
    }

    void saysWhatCannotBeReached()
    {
        TestAlbum test(rateHz);
        test.addSong(QStringLiteral("Clicks"), clicks(6));
        test.addSong(QStringLiteral("Music"), seconds(5, 6, 0.5));
        test.addSong(QStringLiteral("Nothing"), Stereo{std::vector<double>(3 * rateHz), std::vector<double>(3 * rateHz)});
        aim(test, LoudnessMode::Integrated, -3);
        const auto outcome = match(test);
        LACQUER_VERIFY_OK(outcome);
        for (const MatchedSong& song : outcome->songs) {
            qInfo("result %.2f, drive %.2f, %d renders, reduction %.1f dB, %s", song.resultLufs, song.driveDb, song.renders,
                  song.limiterMaxReductionDb, qPrintable(song.reason));
            QVERIFY(!song.reachable && !song.reason.isEmpty());
            QVERIFY(std::isfinite(song.driveDb) && song.renders <= 6);
        }
        QVERIFY(outcome->songs[1].resultLufs < -3.05 && outcome->songs[1].limiterMaxReductionDb > 6);
        QVERIFY(sameBits(outcome->songs[2].driveDb, 0.0) && outcome->songs[2].renders == 0);
    }

    void touchingSongsShareOneDriveUnlessToldOtherwise()
    {
        TestAlbum test(rateHz);
        addThreeSongs(test);
        test.album.edit(std::size_t(1)).gapSeconds = 0;
        aim(test, LoudnessMode::Integrated, -14);
        auto outcome = match(test);
        LACQUER_VERIFY_OK(outcome);
        QVERIFY(sameBits(outcome->songs[0].driveDb, outcome->songs[1].driveDb));
        QVERIFY(std::abs(outcome->songs[0].songLufs - outcome->songs[1].songLufs) > 3);
        test.album = withDrives(test.album, *outcome);
        const Plan plan = *makePlan(test.album);
        const double both = measured(reference(test), {0, trackOf(plan, 0, 1).end}).reading().integratedLufs;
        QVERIFY(std::abs(both - -14.0) <= 0.05 && std::abs(both - outcome->songs[0].resultLufs) < 0.02);

        test.album.edit(std::size_t(1)).loudnessOffsetLu = -1;
        outcome = match(test);
        LACQUER_VERIFY_OK(outcome);
        test.album = withDrives(test.album, *outcome);
        const auto result = trackLufs(test);
        QVERIFY(outcome->songs[1].driveDb > outcome->songs[0].driveDb + 3);
        QVERIFY(std::abs(result[0] - -14.0) <= 0.05 && std::abs(result[1] - -15.0) <= 0.05);
    }

    void solvesOverlappingSongs_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("integrated") << int(LoudnessMode::Integrated);
        QTest::newRow("loudPart") << int(LoudnessMode::LoudPart);
    }

    void solvesOverlappingSongs()
    {
        QFETCH(int, mode);
        TestAlbum test(rateHz);
        addThreeSongs(test, 5.5);
        // The soft song begins under the loud one and ends under the next; 1.7 s of it stand alone.
        test.album.edit(std::size_t(1)).gapSeconds = -2.4;
        test.album.edit(std::size_t(2)).gapSeconds = -2;
        aim(test, LoudnessMode(mode), -13);
        const auto outcome = match(test);
        LACQUER_VERIFY_OK(outcome);
        test.album = withDrives(test.album, *outcome);
        const Stereo sound = reference(test);
        const Plan plan = *makePlan(test.album);
        QCOMPARE(plan.groups.size(), 1u);
        const auto& songs = plan.groups[0].songs;
        for (std::size_t i = 0; i < 3; ++i) {
            double level = measured(sound, trackOf(plan, 0, i)).reading().integratedLufs;
            if (LoudnessMode(mode) == LoudnessMode::LoudPart) {
                const FrameRange alone{i == 0 ? songs[0].start : songs[i - 1].end(), i == 2 ? songs[2].end() : songs[i + 1].start};
                const Loudness heard = measured(sound, alone);
                level = i == 1 ? heard.reading().integratedLufs : heard.loudPartLufs();
            }
            qInfo("song %d: drive %.3f, result %.3f, %d renders", int(i), outcome->songs[i].driveDb, level, outcome->songs[i].renders);
            QVERIFY(outcome->songs[i].reachable);
            QVERIFY(std::abs(level - -13.0) <= 0.05);
        }
    }

    void solvesAgainWhatANeighbourHasMoved()
    {
        TestAlbum test(rateHz);
        test.addSong(QStringLiteral("Before"), seconds(2, 5, 0.4));
        // Only half a second of the music stands alone, so it is heard together with the clicks, whose drive, solved after
        // it, ends far from where it began.
        test.addSong(QStringLiteral("Music"), seconds(1, 5, 0.3));
        test.addSong(QStringLiteral("Clicks"), clicks(6));
        test.album.edit(std::size_t(1)).gapSeconds = -2.2;
        test.album.edit(std::size_t(2)).gapSeconds = -2.3;
        aim(test, LoudnessMode::LoudPart, -14);
        const auto outcome = match(test);
        LACQUER_VERIFY_OK(outcome);
        test.album = withDrives(test.album, *outcome);
        const Plan plan = *makePlan(test.album);
        const PlannedSong& music = plan.groups[0].songs[1];
        const double level = measured(reference(test), {music.start, music.end()}).loudPartLufs();
        for (const MatchedSong& song : outcome->songs)
            qInfo("drive %.3f, result %.3f, %d renders", song.driveDb, song.resultLufs, song.renders);
        QVERIFY(!outcome->songs[2].reachable);
        QVERIFY(outcome->songs[1].reachable && std::abs(level - -14.0) <= 0.05);
    }

    void leavesPinnedSongsAlone()
    {
        TestAlbum test(rateHz);
        addThreeSongs(test);
        Song& pinned = test.album.edit(std::size_t(1));
        pinned.pinned = true;
        pinned.driveDb = 4.56789;
        pinned.gapSeconds = 0;
        aim(test, LoudnessMode::Integrated, -14);
        const auto outcome = match(test);
        LACQUER_VERIFY_OK(outcome);
        const Album after = withDrives(test.album, *outcome);
        QVERIFY(after.songs[1] == test.album.songs[1]);
        QVERIFY(outcome->songs[1].pinned && outcome->songs[1].renders == 0 && sameBits(outcome->songs[1].driveDb, 4.56789));
        test.album = after;
        const auto result = trackLufs(test);
        QVERIFY(std::abs(result[0] - -14.0) <= 0.05 && std::abs(result[2] - -14.0) <= 0.05);
        QVERIFY(std::abs(result[1] - outcome->songs[1].integratedLufs) < 1e-9);
    }

    void findsTheSameBitsHoweverOftenAndByHoweverMany()
    {
        TestAlbum test(rateHz);
        test.addSong(QStringLiteral("Loud"), seconds(1, 3.1, 0.8));
        test.addSong(QStringLiteral("Soft"), seconds(2, 4.2, 0.2));
        test.addSong(QStringLiteral("Middle"), seconds(3, 3.1, 0.4));
        test.album.edit(std::size_t(1)).gapSeconds = -1;
        test.album.edit(std::size_t(2)).loudnessOffsetLu = -3;
        aim(test, LoudnessMode::LoudPart, -12);
        const auto first = match(test, options(1, 4096));
        LACQUER_VERIFY_OK(first);
        test.album = withDrives(test.album, *first);
        const auto second = match(test, options(3, 1500));
        LACQUER_VERIFY_OK(second);
        QCOMPARE(drives(*second), drives(*first));
        QVERIFY(withDrives(test.album, *second) == test.album);
        aim(test, LoudnessMode::OneGain, -14);
        const auto one = match(test, options(1, 4096));
        LACQUER_VERIFY_OK(one);
        test.album = withDrives(test.album, *one);
        QCOMPARE(drives(*match(test, options(2, 777))), drives(*one));
    }

    void hearsTheSameFromTheMiddleAsFromTheStart()
    {
        TestAlbum test(rateHz);
        for (int i = 0; i < 3; ++i) {
            test.addSong(QStringLiteral("Part %1").arg(i), seconds(std::uint64_t(20 + i), i == 1 ? 14 : 3, 0.7));
            test.album.edit(std::size_t(i)).gapSeconds = 0;
        }
        aim(test, LoudnessMode::Integrated, -9);
        const Plan plan = *makePlan(test.album);
        const AlbumTree tree(test.album, plan, test.folder(), nullptr);
        Progress progress;
        const FinalListener listener(tree, 0, 4096, progress);
        const std::array<FinalListening, 2> all = {FinalListening{trackOf(plan, 0, 0)}, FinalListening{trackOf(plan, 0, 2)}};
        const std::vector<double> drives = {9, 10, 8};
        const auto whole = listener.listen(drives, FinalListener::Limiter::On, all);
        const auto part = listener.listen(drives, FinalListener::Limiter::On, {&all[1], 1});
        LACQUER_VERIFY_OK(whole);
        LACQUER_VERIFY_OK(part);
        const double expected = (*whole)[1].loudness.reading().ownIntegratedLufs;
        const double got = (*part)[0].loudness.reading().ownIntegratedLufs;
        qInfo("difference %.3g LU under %.1f dB of reduction", got - expected, (*part)[0].limiterReductionDb);
        QVERIFY(std::abs(got - expected) < 1e-6);
        QVERIFY(std::abs((*whole)[1].limiterReductionDb - (*part)[0].limiterReductionDb) < 1e-6);
        QVERIFY((*part)[0].limiterReductionDb > 3);
    }

    void matchesWithoutALimiterAndWarns()
    {
        TestAlbum test(rateHz);
        addThreeSongs(test);
        aim(test, LoudnessMode::Integrated, -9);
        test.album.loudness.ceilingDbtp.reset();
        const auto outcome = match(test);
        LACQUER_VERIFY_OK(outcome);
        QCOMPARE(outcome->warnings.size(), 1);
        for (const MatchedSong& song : outcome->songs) {
            QVERIFY(std::abs(song.integratedLufs - -9.0) <= 0.05);
            QVERIFY(std::abs(song.driveDb - (-9.0 - song.unlimitedLufs)) < 0.03);
            QVERIFY(sameBits(song.limiterMaxReductionDb, 0.0) && song.renders <= 2);
        }
    }

    void refusesWhatMakesNoSense()
    {
        TestAlbum test(rateHz);
        test.addSong(QStringLiteral("Song"), seconds(1, 1, 0.5));
        for (const LoudnessMode mode : {LoudnessMode::Off, LoudnessMode::Vocal, LoudnessMode::Spread, LoudnessMode::Anchor}) {
            aim(test, mode, -14);
            const auto outcome = match(test);
            QVERIFY(!outcome.ok() && outcome.error().kind == ErrorKind::Usage && !outcome.error().message.isEmpty());
        }
        aim(test, LoudnessMode::Integrated, 3);
        QVERIFY(match(test).error().kind == ErrorKind::Usage);
        test.album.loudness.targetLufs.reset();
        QVERIFY(match(test).error().message.contains(QStringLiteral("loudness.targetLufs")));
    }
};

LACQUER_TEST(LoudnessMatchTest)
#include "LoudnessMatchTest.moc"
