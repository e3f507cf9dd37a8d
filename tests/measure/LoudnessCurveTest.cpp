// SPDX-License-Identifier: GPL-3.0-or-later
// LoudnessCurve: songs and the album as match hears them, and one course over all of it.
#include "measure/LoudnessCurve.h"

#include "dsp/StereoBuffer.h"
#include "measure/LoudnessMatch.h"
#include "render/FinalSource.h"
#include "support/TestAlbum.h"
#include "support/TestMain.h"

#include <cmath>

using namespace lacquer;
using namespace lacquer::test;

namespace {

constexpr int rateHz = 44100;

/// Two songs that overlap, a pause of two seconds, one more; with a ceiling that has to work.
void addSongs(TestAlbum& test)
{
    std::uint64_t seed = 0;
    for (const double amplitude : {0.8, 0.3, 0.5}) {
        test.addSong(QStringLiteral("Song %1").arg(seed), music(seed, rateHz, 5 * rateHz, amplitude));
        ++seed;
    }
    test.album.edit(std::size_t(1)).gapSeconds = -1;
    test.album.edit(std::size_t(2)).gapSeconds = 2;
    test.album.edit(std::size_t(0)).driveDb = 4.0;
    test.album.edit(std::size_t(1)).driveDb = 6.0;
    test.album.loudness.ceilingDbtp = -1.0;
}

AlbumTree treeOf(const TestAlbum& test)
{
    return {test.album, *makePlan(test.album), test.folder(), nullptr};
}

bool near(double measured, double expected, double tolerance)
{
    if (measured == expected || std::abs(measured - expected) <= tolerance)
        return true;
    qInfo("measured %.5f, expected %.5f", measured, expected);
    return false;
}

}  // namespace

class LoudnessCurveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void measuresASongAsItEntersTheAlbum()
    {
        TestAlbum test(rateHz);
        addSongs(test);
        test.album.edit(std::size_t(0)).gainDb = -6.0;
        const AlbumTree tree = treeOf(test);
        Progress progress;
        const auto reading = measureSong(tree, *tree.plan().songs()[0], 1000, progress);
        LACQUER_VERIFY_OK(reading);
        const Stereo sound = music(0, rateHz, 5 * rateHz, 0.8);
        Loudness loudness(rateHz);
        loudness.process({sound.left.data(), sound.right.data(), sound.frames()});
        QVERIFY(reading->song == test.album.songs[0]->id);
        QVERIFY(near(reading->programme.loudness.integratedLufs, loudness.reading().integratedLufs - 6.0, 0.001));
        QVERIFY(near(reading->programme.loudPartLufs, loudness.loudPartLufs() - 6.0, 0.001));
        QCOMPARE(reading->programme.shortTerm.size(), 50u);
        QVERIFY(near(reading->programme.shortTerm[49], loudness.shortTermLufs() - 6.0, 0.001));
        QVERIFY(near(progress.fraction(), 1.0, 0.0));
    }

    void measuresTheAlbumAsItLeaves()
    {
        TestAlbum test(rateHz);
        addSongs(test);
        const AlbumTree tree = treeOf(test);
        Progress progress;
        const auto album = measureAlbum(tree, 2, 4096, progress);
        LACQUER_VERIFY_OK(album);
        QCOMPARE(album->songs.size(), 3u);
        // The whole timeline, rendered in one piece.
        const Plan& plan = tree.plan();
        Stereo whole{std::vector<double>(std::size_t(plan.frames)), std::vector<double>(std::size_t(plan.frames))};
        for (std::size_t g = 0; g < plan.groups.size(); ++g) {
            FinalSource source(tree.group(plan.groups[g]), plan.groups[g], rateHz, deliveredRange(plan, g, rateHz), referenceSettings(test.album));
            StereoBuffer sound(int(source.range().frames()));
            source.seek(source.range().begin);
            LACQUER_VERIFY_OK(source.read(sound.block()));
            for (int n = 0; n < sound.frames(); ++n) {
                const auto at = source.range().begin + n;
                if (at >= 0 && at < plan.frames) {
                    whole.left[std::size_t(at)] += sound.block().left[n];
                    whole.right[std::size_t(at)] += sound.block().right[n];
                }
            }
        }
        Loudness all(rateHz);
        all.process({whole.left.data(), whole.right.data(), whole.frames()});
        const auto expected = all.shortTermSeriesLufs();
        QVERIFY(album->shortTerm.size() == expected.size() || album->shortTerm.size() == expected.size() + 1);
        double worst = 0;
        for (std::size_t i = 0; i < expected.size(); ++i)
            if (expected[i] > -70)
                worst = std::max(worst, std::abs(double(album->shortTerm[i]) - expected[i]));
        qInfo("%zu entries, largest difference to one measurement of it all %.5f LU", expected.size(), worst);
        QVERIFY(worst < 0.01);

        for (std::size_t i = 0; i < 3; ++i) {
            const SongReading& song = album->songs[i];
            QVERIFY(song.song == test.album.songs[i]->id);
            const FrameRange range = song.programme.range;
            QCOMPARE(range.begin, plan.songs()[i]->start);
            QCOMPARE(range.end, i == 2 ? plan.frames : plan.songs()[i + 1]->start);
            Loudness own(rateHz);
            TruePeakMeter peaks;
            const ConstBlock block{whole.left.data() + range.begin, whole.right.data() + range.begin, int(range.frames())};
            own.process(block);
            peaks.process(block);
            peaks.finish();
            QVERIFY(near(song.programme.loudness.integratedLufs, own.reading().integratedLufs, 0.001));
            QVERIFY(near(song.programme.loudness.loudnessRangeLu, own.reading().loudnessRangeLu, 0.001));
            QVERIFY(near(song.programme.peaks.truePeakDbtp, peaks.reading().truePeakDbtp, 0.001));
            QVERIFY(song.programme.peaks.truePeakDbtp < -0.9);
        }
        QVERIFY(album->songs[0].limiterReductionDb > 1 && album->songs[2].limiterReductionDb == 0.0);
        QVERIFY(album->pooled.integratedLufs > album->songs[2].programme.loudness.integratedLufs);
        QVERIFY(near(album->pooled.disagreementLu(), 0, 0.01));

        // One song of a group, one thread and other blocks agree.
        const auto second = measureAlbumSong(tree, 0, 1, 999, progress);
        LACQUER_VERIFY_OK(second);
        QVERIFY(near(second->programme.loudness.integratedLufs, album->songs[1].programme.loudness.integratedLufs, 0.001));
        const auto again = measureAlbum(tree, 1, 777, progress);
        LACQUER_VERIFY_OK(again);
        QVERIFY(again->shortTerm == album->shortTerm);
        QVERIFY(again->songs[1].programme.shortTerm == album->songs[1].programme.shortTerm);
    }

    void agreesWithMatch()
    {
        TestAlbum test(rateHz);
        addSongs(test);
        MatchOptions options;
        options.mode = LoudnessMode::Integrated;
        options.targetLufs = -14;
        Progress progress;
        const auto outcome = matchAlbum(treeOf(test), options, progress);
        LACQUER_VERIFY_OK(outcome);
        test.album = withDrives(test.album, *outcome);
        const auto album = measureAlbum(treeOf(test), 2, 4096, progress);
        LACQUER_VERIFY_OK(album);
        for (std::size_t i = 0; i < 3; ++i) {
            QVERIFY(near(album->songs[i].programme.loudness.integratedLufs, outcome->songs[i].integratedLufs, 1e-9));
            QVERIFY(near(album->songs[i].programme.peaks.truePeakDbtp, outcome->songs[i].truePeakDbtp, 1e-9));
        }
        QVERIFY(near(album->pooled.integratedLufs, outcome->albumLufs, 1e-9));
    }

    void stopsWhenAsked()
    {
        TestAlbum test(rateHz);
        addSongs(test);
        const AlbumTree tree = treeOf(test);
        Progress progress;
        progress.cancel();
        QVERIFY(measureSong(tree, *tree.plan().songs()[0], 4096, progress).error().kind == ErrorKind::Cancelled);
        QVERIFY(measureAlbum(tree, 2, 4096, progress).error().kind == ErrorKind::Cancelled);
        QVERIFY(measureAlbumSong(tree, 0, 0, 4096, progress).error().kind == ErrorKind::Cancelled);
    }
};

LACQUER_TEST(LoudnessCurveTest)
#include "LoudnessCurveTest.moc"
