// SPDX-License-Identifier: GPL-3.0-or-later
// What is heard is what is built: the album bit for bit, a song after its chain, its files as they came.
#include "Listener.h"

#include "render/FinalSource.h"
#include "support/TestMain.h"

using namespace lacquer;
using namespace lacquer::test;

class ProgrammeTest : public QObject {
    Q_OBJECT

    /// Three songs: two that overlap, one after a gap; chains everywhere, a ceiling that is reached.
    static Album busyAlbum(AlbumFolder& folder)
    {
        Stem bass = folder.stem(storedMusic(1, 60000));
        bass.chain = {someEqualizer()};
        Stem voice = folder.stem(storedMusic(2, 50000, 48000), 48000);
        voice.gainDb = -3;
        voice.pan = 0.25;
        Song first = folder.song({bass, voice});
        first.chain = {someCompressor(3)};
        first.gainDb = 1;
        Song second = folder.song({folder.stem(storedMusic(3, 55000))});
        second.gapSeconds = -0.3;
        Song third = folder.song({folder.stem(storedMusic(4, 40000))});
        third.gapSeconds = 0.4;
        third.driveDb = 6;
        Album album = AlbumFolder::album({first, second, third});
        album.edit(0).driveDb = 8;
        album.chain = {someEqualizer()};
        album.loudness.ceilingDbtp = -1;
        return album;
    }

    /// The whole album as a build has it before dither.
    static Stereo built(const AlbumTree& tree, const Album& album)
    {
        const FinalSettings settings = referenceSettings(album);
        const Plan& plan = tree.plan();
        Stereo all = cut({}, 0, deliveredFrames(plan, settings.rateHz));
        for (std::size_t i = 0; i < plan.groups.size(); ++i) {
            FinalSource source(tree.group(plan.groups[i]), plan.groups[i], plan.rateHz,
                               deliveredRange(plan, i, settings.rateHz), settings);
            const FrameRange range = source.range();
            const Stereo sound = rendered(source, range, 4096);
            std::copy(sound.left.begin(), sound.left.end(), all.left.begin() + range.begin);
            std::copy(sound.right.begin(), sound.right.end(), all.right.begin() + range.begin);
            if (!source.takeDips().empty())
                qFatal("this album was to need no dips");
        }
        return all;
    }

private Q_SLOTS:
    void theAlbumIsTheBuildBitForBit()
    {
        AlbumFolder folder;
        const Album album = busyAlbum(folder);
        const auto tree = folder.tree(album);
        const Stereo expected = asFloats(built(*tree, album));
        QVERIFY(tree->plan().groups.size() == 2);
        Listener listener;
        listener.play(album, folder.path(), Programme::Album, {}, 0);
        const Heard heard = listener.hear(expected.frames() + 1000);
        QCOMPARE(heard.size(), expected.frames());
        for (int n = 0; n < heard.size(); ++n)
            QCOMPARE(heard.frames[std::size_t(n)], std::int64_t(n));
        QVERIFY(sameBits(heard.sound, expected));
        QVERIFY(rms(expected.left) > 0.05);
        QCOMPARE(listener.reader().underruns(), std::uint64_t(0));
        QVERIFY(!listener.render().state().playing);
    }

    void aGroupFromItsStartIsTheBuildBitForBit()
    {
        AlbumFolder folder;
        const Album album = busyAlbum(folder);
        const auto tree = folder.tree(album);
        const Stereo expected = asFloats(built(*tree, album));
        const std::int64_t begin = deliveredRange(tree->plan(), 1, 44100).begin;
        Listener listener;
        listener.play(album, folder.path(), Programme::Album, {}, begin);
        const Heard heard = listener.hear(20000);
        QVERIFY(sameBits(heard.sound, cut(expected, begin, 20000)));
    }

    void aSeekIntoTheMiddleAgreesClosely()
    {
        AlbumFolder folder;
        Stem stem = folder.stem(storedMusic(5, 14 * 44100));
        stem.chain = {someEqualizer(), someCompressor(2)};
        Album album = AlbumFolder::album({folder.song({stem})});
        album.loudness.ceilingDbtp = -3;
        const auto tree = folder.tree(album);
        const Stereo expected = asFloats(built(*tree, album));
        const std::int64_t from = 12 * 44100;
        Listener listener;
        listener.play(album, folder.path(), Programme::Album, {}, from);
        const Heard heard = listener.hear(30000);
        QCOMPARE(heard.frames.front(), from);
        // The first 30 ms rise softly.
        const double difference = differenceDb(cut(heard.sound, 2000, 28000), cut(expected, from + 2000, 28000));
        qInfo("after a seek to 12 s the sound differs from the build by %.1f dBFS", difference);
        QVERIFY(difference < -100);
    }

    void aSongsMasterIsItsChainsSound()
    {
        AlbumFolder folder;
        const Album album = busyAlbum(folder);
        const auto tree = folder.tree(album);
        const PlannedSong& planned = *tree->plan().songs()[0];
        const auto source = tree->song(planned);
        const Stereo expected = asFloats(rendered(*source, {0, planned.frames}));
        Listener listener;
        listener.play(album, folder.path(), Programme::Master, planned.id, 0);
        const Heard heard = listener.hear(int(planned.frames));
        QVERIFY(sameBits(heard.sound, expected));
    }

    void theSourceIsTheFilesAsTheyCame()
    {
        AlbumFolder folder;
        const Stereo one = storedMusic(6, 30000);
        const Stereo two = storedMusic(7, 30000, 44100, 0.3);
        Stem loud = folder.stem(one);
        loud.gainDb = 5;
        loud.chain = {someEqualizer()};
        Stem muted = folder.stem(storedNoise(8, 30000));
        muted.muted = true;
        Song song = folder.song({loud, folder.stem(two), muted});
        song.chain = {someCompressor()};
        const Album album = AlbumFolder::album({song});
        Stereo sum = one;
        for (std::size_t n = 0; n < sum.left.size(); ++n) {
            sum.left[n] += two.left[n];
            sum.right[n] += two.right[n];
        }
        Listener listener;
        listener.play(album, folder.path(), Programme::Source, song.id, 0);
        QVERIFY(sameBits(listener.hear(30000).sound, asFloats(sum)));
    }

    void theReferenceMixPlaysAndItsAbsenceIsSaid()
    {
        AlbumFolder folder;
        const Stereo mix = storedMusic(9, 20000);
        Song song = folder.song({folder.stem(storedNoise(10, 20000))});
        song.referenceMix = folder.file(mix);
        Song without = folder.song({folder.stem(storedNoise(11, 20000))});
        const Album album = AlbumFolder::album({song, without});
        Listener listener;
        listener.play(album, folder.path(), Programme::Mix, song.id, 0);
        QVERIFY(sameBits(listener.hear(20000).sound, mix));
        listener.play(album, folder.path(), Programme::Mix, without.id, 0);
        QVERIFY(Listener::wait([&] { return !listener.render().state().error.isEmpty(); }));
        QVERIFY(listener.render().state().error.contains(QStringLiteral("no reference mix")));
    }

    void aFileThatIsGoneStopsWithItsName()
    {
        AlbumFolder folder;
        Stem stem = folder.stem(storedNoise(12, 20000));
        Song song = folder.song({stem});
        const Album album = AlbumFolder::album({song});
        std::filesystem::remove(folder.path() / stem.file.path);
        Listener listener;
        listener.play(album, folder.path(), Programme::Album, {}, 0);
        QVERIFY(Listener::wait([&] { return !listener.render().state().error.isEmpty(); }));
        QVERIFY(listener.render().state().error.contains(fromUtf8(stem.file.path.string())));
        QVERIFY(!listener.render().state().playing);
    }
};

LACQUER_TEST(ProgrammeTest)
#include "ProgrammeTest.moc"
