// SPDX-License-Identifier: GPL-3.0-or-later
// A group's last way out: exact without a ceiling, under it with one, whole through rate conversion, free of its
// neighbours.
#include "AlbumFolder.h"

#include "audio/Resampler.h"
#include "base/Time.h"
#include "dsp/Decibels.h"
#include "dsp/TruePeakReference.h"
#include "render/FileSource.h"
#include "render/FinalSource.h"
#include "render/GuardSource.h"
#include "support/TestMain.h"

#include <cmath>
#include <random>

using namespace lacquer;
using namespace lacquer::test;

class FinalSourceTest : public QObject {
    Q_OBJECT

    static std::unique_ptr<FinalSource> final(const AlbumTree& tree, std::size_t group, const FinalSettings& settings)
    {
        const Plan& plan = tree.plan();
        return std::make_unique<FinalSource>(tree.group(plan.groups[group]), plan.groups[group], plan.rateHz,
                                             deliveredRange(plan, group, settings.rateHz), settings);
    }
    /// The whole album as delivered, before rounding.
    static Stereo delivered(const AlbumTree& tree, const FinalSettings& settings)
    {
        Stereo all = cut({}, 0, deliveredFrames(tree.plan(), settings.rateHz));
        for (std::size_t i = 0; i < tree.plan().groups.size(); ++i) {
            const auto source = final(tree, i, settings);
            const FrameRange range = source->range();
            const Stereo sound = rendered(*source, range, 1500);
            std::copy(sound.left.begin(), sound.left.end(), all.left.begin() + range.begin);
            std::copy(sound.right.begin(), sound.right.end(), all.right.begin() + range.begin);
        }
        return all;
    }
    static double truePeak(const Stereo& sound)
    {
        TruePeakReference meter;
        meter.process({sound.left.data(), sound.right.data(), sound.frames()});
        meter.finish();
        return decibelsFromGain(meter.peak());
    }

private Q_SLOTS:
    void passesEverySampleWithoutACeiling()
    {
        AlbumFolder folder;
        const Stereo first = storedNoise(1, 20000, 1.0);
        const Stereo second = storedNoise(2, 9999, 1.0);
        Album album = AlbumFolder::album({folder.song({folder.stem(first)}), folder.song({folder.stem(second)})});
        album.edit(1).gapSeconds = 0.5;
        const auto tree = folder.tree(album);
        const Stereo sound = delivered(*tree, referenceSettings(album));
        const std::int64_t start = tree->plan().groups[1].start();
        QVERIFY(sameBits(cut(sound, 0, 20000), first));
        QVERIFY(sameBits(cut(sound, 20000, start - 20000), cut({}, 0, start - 20000)));
        QVERIFY(sameBits(cut(sound, start, 9999), second));
        QCOMPARE(std::int64_t(sound.frames()), start + 9999);
    }

    void convertsAGroupInOnePiece_data()
    {
        QTest::addColumn<int>("rate");
        for (const int rate : {48000, 96000, 88200, 192000})
            QTest::addRow("%d Hz", rate) << rate;
    }
    void convertsAGroupInOnePiece()
    {
        QFETCH(int, rate);
        AlbumFolder folder;
        const Stereo sound = storedMusic(3, 44100);
        const Song uncut = folder.song({folder.stem(sound)});
        Song first = uncut;
        first.id = Id{1000};
        first.trimEndSeconds = 1 - 20001 / 44100.0;
        Song second = uncut;
        second.trimStartSeconds = 20001 / 44100.0;
        const auto one = folder.tree(AlbumFolder::album({uncut}));
        const auto two = folder.tree(AlbumFolder::album({first, second}));
        FinalSettings settings;
        settings.rateHz = rate;
        const Stereo converted = delivered(*two, settings);
        QVERIFY(sameBits(converted, delivered(*one, settings)));

        Resampler resampler(44100, rate);
        resampler.push({sound.left.data(), sound.right.data(), sound.frames()});
        resampler.finish();
        QCOMPARE(resampler.available(), converted.frames());
        Stereo expected = cut({}, 0, converted.frames());
        QCOMPARE(resampler.pull({expected.left.data(), expected.right.data(), expected.frames()}), expected.frames());
        qInfo("%.1f dBFS", differenceDb(converted, expected));
        QVERIFY(differenceDb(converted, expected) <= -200);
    }

    void keepsGroupsApart()
    {
        // Plans need no files: hundreds of random albums at every pair of rates.
        AlbumFolder folder;
        std::mt19937_64 random(7);
        const auto upTo = [&](std::uint64_t n) { return std::int64_t(random() % n); };
        int groups = 0;
        for (int round = 0; round < 300; ++round) {
            std::vector<Song> songs;
            for (int i = 0; i < 6; ++i) {
                FileReference file;
                file.rateHz = std::array{44100, 48000, 96000, 22050}[std::size_t(upTo(4))];
                file.channels = 2;
                file.frames = 1000 + upTo(200000);
                Song song = folder.song({folder.stem(file)});
                song.stems[0].delayFrames = upTo(3) == 0 ? upTo(1000) : 0;
                song.gapSeconds = std::array{0.0, 0.01, 0.11, 0.13, 0.2, 2.0}[std::size_t(upTo(6))];
                if (song.gapSeconds > 0 && upTo(3) == 0)
                    song.join = Join::Fresh;
                if (upTo(2))
                    song.stems[0].chain = {someEqualizer()};
                songs.push_back(song);
            }
            Album album = AlbumFolder::album(songs, std::array{44100, 48000, 96000}[std::size_t(upTo(3))]);
            if (upTo(2))
                album.chain = {someEqualizer()};
            const auto made = makePlan(album);
            LACQUER_VERIFY_OK(made);
            const Plan& plan = *made;
            for (const int rate : {44100, 48000, 88200, 96000, 192000}) {
                std::int64_t end = 0;
                for (std::size_t i = 0; i < plan.groups.size(); ++i, ++groups) {
                    const FrameRange range = deliveredRange(plan, i, rate);
                    QVERIFY(range.begin >= end);
                    QVERIFY(range.begin <= atRate(plan.groups[i].start(), plan.rateHz, rate));
                    QVERIFY(range.end >= atRate(plan.groups[i].contentEnd(), plan.rateHz, rate));
                    end = range.end;
                }
                QVERIFY(end <= deliveredFrames(plan, rate));
                // Rounded up and no more.
                QVERIFY(double(deliveredFrames(plan, rate)) * plan.rateHz >= double(plan.frames) * rate);
                QVERIFY(double(deliveredFrames(plan, rate) - 1) * plan.rateHz < double(plan.frames) * rate);
            }
        }
        qInfo("%d groups", groups);
        QVERIFY(groups > 3000);
    }

    void staysUnderTheCeiling_data()
    {
        QTest::addColumn<int>("rate");
        QTest::addColumn<double>("ceiling");
        for (const auto& [rate, ceiling] : {std::pair{44100, -1.0}, {48000, -0.1}, {96000, -6.0}, {44100, -20.0}})
            QTest::addRow("%d Hz, %.1f dBTP", rate, ceiling) << rate << ceiling;
    }
    void staysUnderTheCeiling()
    {
        QFETCH(int, rate);
        QFETCH(double, ceiling);
        // Driven hard, with edges that end in the middle of a wave.
        AlbumFolder folder;
        Album album = AlbumFolder::album({folder.song({folder.stem(storedMusic(4, 60000))}),
                                          folder.song({folder.stem(storedNoise(5, 30001, 0.9))}),
                                          folder.song({folder.stem(storedMusic(6, 30000))})});
        for (std::size_t i = 0; i < 3; ++i)
            album.edit(i).driveDb = 14 - 3 * double(i);
        album.edit(2).gapSeconds = 0.11;
        album.loudness.ceilingDbtp = ceiling;
        Deliverable deliverable;
        deliverable.rate = rate;
        const auto tree = folder.tree(album);
        const double peakDb = truePeak(delivered(*tree, finalSettings(album, deliverable)));
        qInfo("%.6f dBTP", peakDb);
        QVERIFY(peakDb <= ceiling);
        QVERIFY(peakDb > ceiling - 0.2);
    }

    void trimsStaticallyForALowerCeiling()
    {
        AlbumFolder folder;
        Album album = AlbumFolder::album({folder.song({folder.stem(storedMusic(7, 40000))})});
        album.edit(0).driveDb = 12;
        album.loudness.ceilingDbtp = -1;
        Deliverable lower;
        lower.ceilingDbtp = -3.5;
        const auto tree = folder.tree(album);
        Stereo expected = delivered(*tree, referenceSettings(album));
        for (auto* channel : {&expected.left, &expected.right})
            for (double& sample : *channel)
                sample *= std::pow(10, -2.5 / 20);
        QVERIFY(worstDifference(delivered(*tree, finalSettings(album, lower)), expected) <= 1e-12);
        // The reference is what a delivery at album rate and ceiling is, before it is rounded to 24 bits.
        QVERIFY(finalSettings(album, Deliverable{}) == referenceSettings(album));
        Deliverable higher;
        higher.ceilingDbtp = -0.5;
        QCOMPARE(*finalSettings(album, higher).ceilingDbtp, -0.5);
    }

    void leavesRoomForRounding()
    {
        // Rounding moves a sample by steps, not by decibels: the lower the ceiling, the more of them that takes.
        Album album = Album::fresh();
        Deliverable cd;
        cd.bits = 16;
        for (const DitherType dither : {DitherType::None, DitherType::Flat, DitherType::Light, DitherType::Strong}) {
            cd.dither = dither;
            for (const double ceiling : {-0.1, -1.0, -20.0}) {
                album.loudness.ceilingDbtp = ceiling;
                const double room = gainFromDecibels(ceiling) - gainFromDecibels(*finalSettings(album, cd).ceilingDbtp);
                QVERIFY(room * 32768 > 7 && room * 32768 < 80);
            }
        }
    }

    void listsDipsWhereTheyAre()
    {
        // Two short bursts, 0.4 and 0.2 dB over the ceiling, in a file that begins late.
        AlbumFolder folder;
        Stereo sound = cut({}, 0, 60000);
        const double ceiling = gainFromDecibels(-6);
        for (const auto& [at, over] : {std::pair{15000, 0.4}, {47000, 0.2}})
            for (int n = -3000; n <= 3000; ++n)
                sound.left[std::size_t(at + n)] =
                    gainFromDecibels(-6 + over) * std::pow(std::cos(M_PI * n / 6002), 8) * std::cos(0.05 * n);
        sound = asStored(sound);
        const FileReference file = folder.file(sound);
        const std::int64_t delay = 7321;
        GuardSource guard(std::make_unique<FileSource>(folder.path() / file.path, file, delay), 44100, -6);
        const Stereo out = rendered(guard, {delay, delay + 60000}, 500);
        QVERIFY(peak(out.left) <= ceiling);
        const auto dips = guard.takeDips();
        for (const auto& dip : dips)
            qInfo("frame %lld, %.3f dB", static_cast<long long>(dip.frame), dip.depthDb);
        QCOMPARE(dips.size(), std::size_t(2));
        QVERIFY(std::abs(dips[0].frame - (delay + 15000)) <= 1 && std::abs(dips[1].frame - (delay + 47000)) <= 1);
        QVERIFY(std::abs(dips[0].depthDb - 0.4) < 0.01 && std::abs(dips[1].depthDb - 0.2) < 0.01);
        // Bit for bit outside ±5 ms and the rounds that follow one another.
        QVERIFY(sameBits(cut(out, 0, 14500), cut(sound, 0, 14500)) &&
                sameBits(cut(out, 15500, 31000), cut(sound, 15500, 31000)));
        QVERIFY(guard.takeDips().empty());
    }

    void doesNotDependOnWhatStandsBefore_data()
    {
        QTest::addColumn<int>("rate");
        for (const int rate : {44100, 48000, 96000})
            QTest::addRow("%d Hz", rate) << rate;
    }
    void doesNotDependOnWhatStandsBefore()
    {
        QFETCH(int, rate);
        AlbumFolder folder;
        const auto song = [&](std::uint64_t seed, int frames, int fileRate) {
            Song made = folder.song({folder.stem(storedMusic(seed, frames, fileRate), fileRate)});
            made.chain = {someEqualizer()};
            made.driveDb = 9;
            made.gapSeconds = 0.7;
            return made;
        };
        const Song last = song(10, 40000, 48000);
        Song touching = song(11, 20000, 44100);
        touching.gapSeconds = 0;
        const Song before = song(12, 12345, 44100);
        const Song muchBefore = song(13, 33333, 96000);
        Album shorter = AlbumFolder::album({before, last, touching});
        Album longer = AlbumFolder::album({muchBefore, before, before, last, touching});
        longer.edit(2).id = Id{5000};
        Stereo sounds[2];
        std::string keys[2];
        int i = 0;
        for (Album* album : {&shorter, &longer}) {
            album->chain = {someCompressor(2)};
            album->loudness.ceilingDbtp = -1;
            const auto tree = folder.tree(*album);
            const std::size_t group = tree->plan().groups.size() - 1;
            const std::int64_t start = atRate(tree->plan().groups[group].start(), 44100, rate);
            FinalSettings settings = referenceSettings(*album);
            settings.rateHz = rate;
            const auto source = final(*tree, group, settings);
            sounds[i] = rendered(*source, {start - 5000, start + 2 * rate});
            keys[i++] = tree->keyOf(tree->plan().groups[group]);
        }
        QVERIFY(sameBits(sounds[0], sounds[1]));
        QCOMPARE(keys[0], keys[1]);
    }
};

LACQUER_TEST(FinalSourceTest)
#include "FinalSourceTest.moc"
