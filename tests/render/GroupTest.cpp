// SPDX-License-Identifier: GPL-3.0-or-later
// Songs and groups as a whole: nothing unasked, chains aligned to the frame, keys that keep a chain linear.
#include "AlbumFolder.h"

#include "render/ChainSource.h"
#include "render/FileSource.h"
#include "support/TestMain.h"

#include <QElapsedTimer>

#include <cmath>

using namespace lacquer;
using namespace lacquer::test;

class GroupTest : public QObject {
    Q_OBJECT

    static std::unique_ptr<Source> source(const AlbumFolder& folder, const FileReference& file)
    {
        return std::make_unique<FileSource>(folder.path() / file.path, file, 0);
    }

private Q_SLOTS:
    void changesNothingUnasked()
    {
        // Two songs that touch, one after a pause, with chains that are there but flat or bypassed.
        AlbumFolder folder;
        const std::array<Stereo, 3> sounds{storedNoise(1, 30000, 1.0), storedNoise(2, 10001, 1.0),
                                           storedNoise(3, 20000, 1.0)};
        std::vector<Song> songs;
        for (const Stereo& sound : sounds)
            songs.push_back(folder.song({folder.stem(sound)}));
        songs[2].gapSeconds = 1.5;
        songs[0].chain = {processor("equalizer"), someCompressor(5)};
        songs[0].chain[1].bypassed = true;
        Album album = AlbumFolder::album(songs);
        album.chain = {processor("trim")};
        const auto tree = folder.tree(album);
        QVERIFY(tree->nodes().empty());
        QCOMPARE(tree->plan().groups.size(), std::size_t(2));
        for (const PlannedGroup& group : tree->plan().groups) {
            const auto sound = tree->group(group);
            for (const PlannedSong& song : group.songs)
                QVERIFY(sameBits(rendered(*sound, {song.start, song.end()}), sounds[song.position]));
            QCOMPARE(peak(rendered(*sound, {group.contentEnd(), group.contentEnd() + 5000}).left), 0.0);
        }
        const PlannedSong& last = tree->plan().groups[1].songs[0];
        QCOMPARE(last.start % 588, std::int64_t(0));
        const std::int64_t gap = last.start - 40001;
        QVERIFY(gap >= 66150 && gap < 66150 + 588);
    }

    void staysAlignedThroughChainsThatDelay_data()
    {
        QTest::addColumn<double>("lookaheadMs");
        for (const double lookahead : {0.0, 1.0, 7.3})
            QTest::addRow("%.1f ms", lookahead) << lookahead;
    }
    void staysAlignedThroughChainsThatDelay()
    {
        QFETCH(double, lookaheadMs);
        AlbumFolder folder;
        Stereo impulse = cut({}, 0, 40000);
        impulse.left[12345] = 0.25;
        impulse.right[23456] = -0.125;
        const Chain delaying = {processor("limiter", {{"ceilingDbtp", 0}}),
                                processor("compressor", {{"thresholdDb", 0}, {"lookaheadMs", lookaheadMs}})};
        Song song = folder.song({folder.stem(impulse), folder.stem(cut({}, 0, 100))});
        song.stems[0].chain = delaying;
        song.chain = delaying;
        Album album = AlbumFolder::album({song});
        album.chain = delaying;
        QVERIFY(latencyFrames(delaying, 44100) > 100);
        const auto tree = folder.tree(album);
        QVERIFY(worstDifference(rendered(*tree->group(tree->plan().groups[0]), {0, 40000}), impulse) <= 1e-12);
    }

    void placesGainAndRideInSongTime()
    {
        AlbumFolder folder;
        const Stereo sound = storedNoise(4, 44100);
        Song song = folder.song({folder.stem(sound)});
        song.trimStartSeconds = 0.25;
        song.gainDb = -2;
        song.gainRide = {{0.5, 0}, {0.75, -12}};
        const auto tree = folder.tree(AlbumFolder::album({song}));
        const std::int64_t trim = 11025;
        Stereo expected = cut(sound, trim, 44100 - trim);
        for (std::size_t n = 0; n < expected.left.size(); ++n) {
            const double t = double(std::int64_t(n) + trim) / 44100;
            const double gain = std::pow(10, (-2 - 12 * std::clamp((t - 0.5) / 0.25, 0.0, 1.0)) / 20);
            expected.left[n] *= gain;
            expected.right[n] *= gain;
        }
        QVERIFY(worstDifference(rendered(*tree->song(tree->plan().groups[0].songs[0]), {0, 44100 - trim}), expected) <=
                1e-12);
    }

    void isLinearUnderAKey_data()
    {
        QTest::addColumn<QString>("type");
        QTest::newRow("compressor") << "compressor";
        QTest::newRow("limiter") << "limiter";
        QTest::newRow("both and an equalizer") << "all";
    }
    void isLinearUnderAKey()
    {
        QFETCH(QString, type);
        Chain chain;
        if (type != u"limiter")
            chain.push_back(someCompressor(3));
        if (type == u"all")
            chain.push_back(someEqualizer());
        if (type != u"compressor")
            chain.push_back(processor("limiter", {{"ceilingDbtp", -14}}));
        // Instrumental and voice through the chain of the mix, which listens to the mix, add up to the mix.
        AlbumFolder folder;
        const Stereo instrumental = storedMusic(5, 60000);
        const Stereo voice = storedMusic(6, 60000);
        Stereo mix = instrumental;
        for (std::size_t n = 0; n < mix.left.size(); ++n) {
            mix.left[n] = 0.5 * (mix.left[n] + voice.left[n]);
            mix.right[n] = 0.5 * (mix.right[n] + voice.right[n]);
        }
        mix = asStored(mix);
        Stereo rest = mix;
        for (std::size_t n = 0; n < mix.left.size(); ++n) {
            rest.left[n] -= 0.5 * instrumental.left[n];
            rest.right[n] -= 0.5 * instrumental.right[n];
        }
        Stereo half = instrumental;
        for (std::size_t n = 0; n < half.left.size(); ++n) {
            half.left[n] = std::floor(half.left[n] * 0.5 * 8388608) / 8388608;
            half.right[n] = std::floor(half.right[n] * 0.5 * 8388608) / 8388608;
            rest.left[n] = mix.left[n] - half.left[n];
            rest.right[n] = mix.right[n] - half.right[n];
        }
        const FileReference whole = folder.file(mix);
        const auto through = [&](const FileReference& file, bool keyed) {
            ChainSource sound(source(folder, file), chain, 44100, keyed ? source(folder, whole) : nullptr);
            return rendered(sound, {0, 60000}, 1234);
        };
        const Stereo master = through(whole, false);
        QVERIFY(sameBits(through(whole, true), master));
        Stereo added = through(folder.file(half), true);
        const Stereo other = through(folder.file(rest), true);
        for (std::size_t n = 0; n < added.left.size(); ++n) {
            added.left[n] += other.left[n];
            added.right[n] += other.right[n];
        }
        qInfo("%.1f dBFS; the chain changes the mix by %.1f dBFS", differenceDb(added, master),
              differenceDb(master, mix));
        QVERIFY(differenceDb(added, master) <= -140);
        QVERIFY(differenceDb(master, mix) > -30);
    }

    void fadesOutWhatRingsIntoTheNextGroup()
    {
        // A narrow low boost rings for seconds; the next group stands 0.2 s later.
        AlbumFolder folder;
        Album album = AlbumFolder::album(
            {folder.song({folder.stem(storedNoise(7, 30000))}), folder.song({folder.stem(storedNoise(8, 30000))})});
        album.edit(1).gapSeconds = 0.2;
        album.chain = {processor("equalizer", {{"band3.frequencyHz", 60}, {"band3.gainDb", 18}, {"band3.q", 20}})};
        const auto tree = folder.tree(album);
        const PlannedGroup& first = tree->plan().groups[0];
        const PlannedGroup& second = tree->plan().groups[1];
        QCOMPARE(first.range.end, second.range.begin);
        QCOMPARE(first.closingFade, std::int64_t(882));
        const Stereo sound = rendered(*tree->group(first), first.range);
        // The same without a successor rings on; what the fade leaves is that times the curve, to the frame.
        Album alone = album;
        alone.songs.pop_back();
        const auto aloneTree = folder.tree(alone);
        const Stereo free = rendered(*aloneTree->group(aloneTree->plan().groups[0]), first.range);
        const std::int64_t length = first.range.frames();
        QVERIFY(sameBits(cut(sound, 0, length - 882), cut(free, 0, length - 882)));
        for (int n = 0; n < 882; ++n) {
            const auto at = std::size_t(length - 882 + n);
            const double u = (881 - n + 0.5) / 882;
            const double expected = free.left[at] * (1 - std::cos(M_PI * u)) / 2;
            QVERIFY(std::abs(sound.left[at] - expected) <= 1e-12);
        }
        QVERIFY(peak(cut(free, length - 882, 882).left) > 1e-4);
    }

    void rendersFasterThanPlayed()
    {
        AlbumFolder folder;
        const int frames = 10 * 44100;
        const auto measure = [&](const char* name, const Album& album) {
            const auto tree = folder.tree(album);
            const auto sound = tree->group(tree->plan().groups[0]);
            std::vector<double> left(4096);
            std::vector<double> right(4096);
            QElapsedTimer timer;
            timer.start();
            sound->seek(0);
            for (int n = 0; n < frames; n += 4096)
                LACQUER_VERIFY_OK(sound->read({left.data(), right.data(), 4096}));
            qInfo("%s: %.2f ms per second of sound", name, double(timer.nsecsElapsed()) / 1e6 / 10);
        };
        const FileReference file = folder.file(storedMusic(9, frames));
        const FileReference other = folder.file(storedMusic(10, 10 * 48000, 48000), 48000);
        const Song plain = folder.song({folder.stem(file)});
        measure("one plain file", AlbumFolder::album({plain}));
        measure("one file at 48 kHz", AlbumFolder::album({folder.song({folder.stem(other)})}));
        Song ridden = plain;
        ridden.gainRide = {{0, -6}, {10, 6}};
        measure("a ride", AlbumFolder::album({ridden}));
        std::vector<Stem> stems;
        for (int i = 0; i < 8; ++i)
            stems.push_back(folder.stem(file));
        measure("eight stems", AlbumFolder::album({folder.song(stems)}));
        for (Stem& stem : stems)
            stem.chain = {someEqualizer(), someCompressor(5)};
        measure("eight stems with equalizer and compressor", AlbumFolder::album({folder.song(stems)}));
    }
};

LACQUER_TEST(GroupTest)
#include "GroupTest.moc"
