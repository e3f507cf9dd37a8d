// SPDX-License-Identifier: GPL-3.0-or-later
// Levelling: songs enter the album chain at one loudness, whatever their gains were before, and drives stay.
#include "measure/Levelling.h"

#include "dsp/Registry.h"
#include "dsp/StereoBuffer.h"
#include "measure/Loudness.h"
#include "render/AlbumTree.h"
#include "support/TestAlbum.h"
#include "support/TestMain.h"

#include <cmath>

using namespace lacquer;
using namespace lacquer::test;

namespace {

constexpr int rateHz = 44100;

void addSongs(TestAlbum& test)
{
    std::uint64_t seed = 0;
    for (const double amplitude : {0.8, 0.05, 0.3, 0.5}) {
        test.addSong(QStringLiteral("Song %1").arg(seed), music(seed, rateHz, 3 * rateHz, amplitude));
        ++seed;
    }
    test.album.edit(std::size_t(1)).gapSeconds = -1;
    Chain chain{ProcessorSettings::withDefaults(*findProcessorType("limiter"))};
    chain.front().values.front() = 9;
    test.album.edit(std::size_t(2)).chain = chain;
    test.album.edit(std::size_t(3)).driveDb = 2.5;
}

Result<LevelOutcome> level(const TestAlbum& test, std::optional<double> targetLufs, int threads = 2)
{
    Progress progress;
    return levelSongs(test.album, test.folder(), nullptr, {targetLufs, threads, 4096}, progress);
}

/// Each song's integrated loudness as it enters the album chain.
std::vector<double> entering(const TestAlbum& test)
{
    const AlbumTree tree(test.album, *makePlan(test.album), test.folder(), nullptr);
    std::vector<double> all;
    for (const PlannedSong* song : tree.plan().songs()) {
        StereoBuffer buffer(int(song->frames));
        const auto sound = tree.song(*song);
        sound->seek(0);
        if (!sound->read(buffer.block()))
            return {};
        Loudness loudness(rateHz);
        loudness.process(buffer.block());
        all.push_back(loudness.reading().integratedLufs);
    }
    return all;
}

}  // namespace

class LevellingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsEverySongToTheTarget()
    {
        TestAlbum test(rateHz);
        addSongs(test);
        const auto outcome = level(test, -18);
        LACQUER_VERIFY_OK(outcome);
        const Album before = test.album;
        test.album = withLevels(test.album, *outcome);
        const auto levels = entering(test);
        QCOMPARE(levels.size(), 4u);
        for (const double each : levels)
            QVERIFY2(std::abs(each - -18.0) < 0.002, qPrintable(QString::number(each)));
        for (std::size_t i = 0; i < 4; ++i) {
            Song restored = *test.album.songs[i];
            restored.gainDb = before.songs[i]->gainDb;
            QVERIFY(restored == *before.songs[i]);
        }
    }

    void aimsAtTheMedianUnlessToldOtherwise()
    {
        TestAlbum test(rateHz);
        addSongs(test);
        auto natural = entering(test);
        std::sort(natural.begin(), natural.end());
        const auto outcome = level(test, std::nullopt);
        LACQUER_VERIFY_OK(outcome);
        QVERIFY(std::abs(outcome->targetLufs - (natural[1] + natural[2]) / 2) < 1e-9);
    }

    void answersTheSameWhateverTheGainsOfTheMoment()
    {
        TestAlbum test(rateHz);
        addSongs(test);
        const auto first = level(test, std::nullopt, 1);
        LACQUER_VERIFY_OK(first);
        test.album = withLevels(test.album, *first);
        const auto second = level(test, std::nullopt, 3);
        LACQUER_VERIFY_OK(second);
        QVERIFY(withLevels(test.album, *second) == test.album);
        test.album.edit(std::size_t(0)).gainDb = -20;
        const auto third = level(test, std::nullopt);
        LACQUER_VERIFY_OK(third);
        QVERIFY(withLevels(test.album, *third) == withLevels(test.album, *first));
    }

    void leavesSilentSongsAlone()
    {
        TestAlbum test(rateHz);
        test.addSong(QStringLiteral("Nothing"), Stereo{std::vector<double>(rateHz), std::vector<double>(rateHz)});
        test.album.edit(std::size_t(0)).gainDb = 1.25;
        QVERIFY(level(test, std::nullopt).error().kind == ErrorKind::Usage);
        test.addSong(QStringLiteral("Song"), music(1, rateHz, 2 * rateHz, 0.5));
        const auto outcome = level(test, -16);
        LACQUER_VERIFY_OK(outcome);
        QVERIFY(std::isinf(outcome->songs[0].measuredLufs) && outcome->songs[0].gainDb == 1.25);
        QVERIFY(level(test, 5.0).error().kind == ErrorKind::Usage);
    }
};

LACQUER_TEST(LevellingTest)
#include "LevellingTest.moc"
