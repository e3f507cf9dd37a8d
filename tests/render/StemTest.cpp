// SPDX-License-Identifier: GPL-3.0-or-later
// What a stem does to its file, compared with arithmetic done outside.
#include "AlbumFolder.h"

#include "model/SongSpan.h"
#include "support/TestMain.h"

#include <cmath>
#include <numbers>

using namespace lacquer;
using namespace lacquer::test;

class StemTest : public QObject {
    Q_OBJECT

    /// A song's sound from its first content frame on.
    static Stereo songSound(const AlbumFolder& folder, const Song& song, std::int64_t from, std::int64_t to,
                            int rateHz = 44100)
    {
        const auto tree = folder.tree(AlbumFolder::album({song}, rateHz));
        const auto source = tree->song(tree->plan().groups[0].songs[0]);
        return rendered(*source, {from, to}, 777);
    }

private Q_SLOTS:
    void leavesEverySampleAsItIs()
    {
        AlbumFolder folder;
        const Stereo sound = storedNoise(1, 20000, 1.0);
        QVERIFY(sameBits(songSound(folder, folder.song({folder.stem(sound)}), 0, 20000), sound));
    }

    void setsLevels_data()
    {
        QTest::addColumn<double>("gainDb");
        QTest::addColumn<double>("pan");
        QTest::addColumn<bool>("polarity");
        QTest::newRow("quieter") << -7.25 << 0.0 << false;
        QTest::newRow("louder") << 24.0 << 0.0 << false;
        QTest::newRow("inverted") << 0.0 << 0.0 << true;
        QTest::newRow("left") << 0.0 << -1.0 << false;
        QTest::newRow("a little right, inverted") << -0.01 << 0.3 << true;
        QTest::newRow("hard right") << 3.0 << 1.0 << false;
    }
    void setsLevels()
    {
        QFETCH(double, gainDb);
        QFETCH(double, pan);
        QFETCH(bool, polarity);
        AlbumFolder folder;
        Stereo sound = storedNoise(2, 20000);
        Stem stem = folder.stem(sound);
        stem.gainDb = gainDb;
        stem.pan = pan;
        stem.polarity = polarity;
        const Stereo got = songSound(folder, folder.song({stem}), 0, 20000);
        const double gain = std::exp(gainDb / 20 * std::numbers::ln10) * (polarity ? -1 : 1);
        for (std::size_t n = 0; n < sound.left.size(); ++n) {
            sound.left[n] *= gain * (pan > 0 ? 1 - pan : 1);
            sound.right[n] *= gain * (pan < 0 ? 1 + pan : 1);
        }
        QVERIFY(worstDifference(got, sound) <= 1e-12);
    }

    void movesByTheFrame_data()
    {
        QTest::addColumn<int>("delay");
        for (const int delay : {0, 1, 12345, -1, -4321})
            QTest::addRow("%d", delay) << delay;
    }
    void movesByTheFrame()
    {
        QFETCH(int, delay);
        AlbumFolder folder;
        const Stereo sound = storedNoise(3, 20000);
        Stem stem = folder.stem(sound);
        stem.delayFrames = delay;
        const Song song = folder.song({stem});
        // The song begins at frame 0; what an earlier stem has before it is not heard.
        QCOMPARE(songSpan(song, 44100).frames, std::int64_t(20000 + delay));
        QVERIFY(sameBits(songSound(folder, song, -100, 20000 + delay + 100), [&] {
            Stereo expected = cut(sound, -100 - delay, 20000 + delay + 200);
            for (std::size_t n = 0; n < 100; ++n)
                expected.left[n] = expected.right[n] = 0;
            return expected;
        }()));
    }

    void movesByTheFileFrameAtAnotherRate_data()
    {
        QTest::addColumn<int>("fileRate");
        QTest::addColumn<int>("albumRate");
        QTest::addColumn<int>("delay");
        for (const int delay : {0, 96000, -4800, 501, -1003})
            for (const auto& [file, album] :
                 {std::pair{96000, 44100}, {48000, 44100}, {44100, 96000}, {8000, 44100}, {11025, 48000}})
                QTest::addRow("%d Hz in %d Hz, %d", file, album, delay) << file << album << delay;
    }
    void movesByTheFileFrameAtAnotherRate()
    {
        QFETCH(int, fileRate);
        QFETCH(int, albumRate);
        QFETCH(int, delay);
        // A tone burst that starts and ends smoothly: its value between frames is known.
        AlbumFolder folder;
        const double seconds = 1.5;
        const auto burst = [&](double t) {
            return t <= 0 || t >= seconds ? 0.0
                                          : 0.5 * std::pow(std::sin(std::numbers::pi * t / seconds), 4) *
                                                std::sin(2 * std::numbers::pi * 997 * t);
        };
        Stereo sound;
        for (int n = 0; n < int(seconds * fileRate); ++n)
            sound.left.push_back(burst(double(n) / fileRate));
        sound.right = sound.left;
        Stem stem = folder.stem(sound, fileRate);
        stem.delayFrames = delay;
        const Song song = folder.song({stem});
        const std::int64_t frames = songSpan(song, albumRate).frames;
        QVERIFY(std::abs(double(frames) - (seconds + double(delay) / fileRate) * albumRate) <=
                1 + double(albumRate) / fileRate);
        const Stereo got = songSound(folder, song, 0, frames, albumRate);
        double worst = 0;
        for (std::size_t n = 0; n < got.left.size(); ++n)
            worst = std::max(worst, std::abs(got.left[n] - burst(double(n) / albumRate - double(delay) / fileRate)));
        // Rounding of the file to 24 bits alone makes -139 dB.
        QVERIFY2(decibels(worst) <= -134, qPrintable(QString::number(decibels(worst))));
    }

    void followsARide_data()
    {
        QTest::addColumn<int>("fileRate");
        QTest::addColumn<int>("delay");
        QTest::newRow("same rate") << 44100 << 0;
        QTest::newRow("delayed") << 44100 << 3001;
        QTest::newRow("earlier") << 44100 << -2000;
    }
    void followsARide()
    {
        QFETCH(int, fileRate);
        QFETCH(int, delay);
        AlbumFolder folder;
        const Stereo sound = storedNoise(4, 44100);
        Stem stem = folder.stem(sound, fileRate);
        stem.delayFrames = delay;
        stem.gainRide = {{0.1, -2}, {0.3, 4}, {0.3001, -60}, {0.75, 0}};
        const auto db = [](double t) {
            if (t < 0.1)
                return -2.0;
            if (t < 0.3)
                return -2 + 6 * (t - 0.1) / 0.2;
            if (t < 0.3001)
                return 4 - 64 * (t - 0.3) / 0.0001;
            return t < 0.75 ? -60 + 60 * (t - 0.3001) / 0.4499 : 0.0;
        };
        const Stereo got = songSound(folder, folder.song({stem}), 0, 44100 + delay);
        Stereo expected = cut(sound, -delay, 44100 + delay);
        for (std::size_t n = 0; n < expected.left.size(); ++n) {
            const double gain = std::pow(10, db((double(n) - delay) / 44100) / 20);
            expected.left[n] *= gain;
            expected.right[n] *= gain;
        }
        QVERIFY(worstDifference(got, expected) <= 1e-12);
    }

    void leavesAMutedStemOutButKeepsItsLength()
    {
        AlbumFolder folder;
        const Stereo sound = storedNoise(5, 10000);
        Stem muted = folder.stem(storedNoise(6, 15000));
        muted.muted = true;
        const Song song = folder.song({folder.stem(sound), muted});
        QCOMPARE(songSpan(song, 44100).frames, std::int64_t(15000));
        QVERIFY(sameBits(songSound(folder, song, 0, 15000), cut(sound, 0, 15000)));
    }

    void nullsMonoAgainstStereo()
    {
        AlbumFolder folder;
        Stereo sound = storedNoise(7, 10000);
        sound.right = sound.left;
        Stem inverted = folder.stem(sound, 44100, 1);
        inverted.polarity = true;
        QCOMPARE(peak(songSound(folder, folder.song({folder.stem(sound), inverted}), 0, 10000).right), 0.0);
    }

    void addsStemsOfDifferentLengthInAnyListedOrder()
    {
        AlbumFolder folder;
        std::vector<Stem> stems;
        Stereo expected = cut({}, 0, 12000);
        for (int i = 0; i < 7; ++i) {
            const Stereo sound = storedMusic(10 + std::uint64_t(i), 3000 + 1500 * i);
            stems.push_back(folder.stem(sound));
            stems.back().gainDb = -0.1 * i;
            for (std::size_t n = 0; n < sound.left.size(); ++n) {
                expected.left[n] += sound.left[n] * std::pow(10, -0.1 * i / 20);
                expected.right[n] += sound.right[n] * std::pow(10, -0.1 * i / 20);
            }
        }
        const Song song = folder.song(stems);
        const Stereo first = songSound(folder, song, 0, 12000);
        QVERIFY(worstDifference(first, expected) <= 1e-12);
        Song reversed = song;
        std::reverse(reversed.stems.begin(), reversed.stems.end());
        QVERIFY(sameBits(songSound(folder, reversed, 0, 12000), first));
    }

    void keepsAChainOnOneStemToThatStem()
    {
        AlbumFolder folder;
        const Stereo sound = storedMusic(20, 30000);
        Song song = folder.song({folder.stem(sound), folder.stem(storedMusic(21, 30000))});
        const Stereo dry = songSound(folder, song, 0, 30000);
        song.stems[0].chain = {someEqualizer(), someCompressor(5)};
        const Stereo mixed = songSound(folder, song, 0, 30000);
        const Stereo wetAlone = songSound(folder, folder.song({song.stems[0]}), 0, 30000);
        Stereo difference = mixed;
        for (std::size_t n = 0; n < sound.left.size(); ++n) {
            difference.left[n] += sound.left[n] - dry.left[n];
            difference.right[n] += sound.right[n] - dry.right[n];
        }
        QVERIFY(worstDifference(difference, wetAlone) <= 1e-12);
        QVERIFY(differenceDb(mixed, dry) > -40);
    }

    void trimsToTheFrame()
    {
        AlbumFolder folder;
        const Stereo sound = storedNoise(30, 44100);
        Song song = folder.song({folder.stem(sound)});
        song.trimStartSeconds = 1000 / 44100.0;
        song.trimEndSeconds = 441 / 44100.0;
        QCOMPARE(songSpan(song, 44100).frames, std::int64_t(44100 - 1441));
        Stereo expected = cut(sound, 1000 - 50, 44100 - 1441 + 100);
        std::fill_n(expected.left.begin(), 50, 0.0);
        std::fill_n(expected.right.begin(), 50, 0.0);
        std::fill_n(expected.left.end() - 50, 50, 0.0);
        std::fill_n(expected.right.end() - 50, 50, 0.0);
        QVERIFY(sameBits(songSound(folder, song, -50, 44100 - 1441 + 50), expected));
    }

    void ringsNoFurtherThanItsRange_data()
    {
        QTest::addColumn<int>("fileRate");
        QTest::addColumn<int>("albumRate");
        for (const auto& [file, album] : {std::pair{96000, 44100},
                                          {44100, 96000},
                                          {8000, 44100},
                                          {11025, 48000},
                                          {192000, 44100},
                                          {48000, 44100},
                                          {384000, 48000}})
            QTest::addRow("%d in %d", file, album) << file << album;
    }
    void ringsNoFurtherThanItsRange()
    {
        QFETCH(int, fileRate);
        QFETCH(int, albumRate);
        // What the converter makes of a sharp edge, just inside either end of its range.
        const auto click = [](std::int64_t) {
            return Stereo{std::vector<double>(2000, 0.9), std::vector<double>(2000, 0.9)};
        };
        AlbumFolder folder;
        const auto tree =
            folder.tree(AlbumFolder::album({folder.song({folder.stem(asStored(click(0)), fileRate)})}, albumRate));
        const auto source = tree->song(tree->plan().groups[0].songs[0]);
        const FrameRange range = source->range();
        const double before = decibels(peak(rendered(*source, {range.begin, range.begin + 8}).left));
        const double after = decibels(peak(rendered(*source, {range.end - 8, range.end}).left));
        qInfo("%.0f and %.0f dBFS at the edges", before, after);
        QVERIFY(before <= -140 && after <= -140);
    }
};

LACQUER_TEST(StemTest)
#include "StemTest.moc"
