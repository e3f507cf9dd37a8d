// SPDX-License-Identifier: GPL-3.0-or-later
// Seeking, pausing, looping, switching and playing on land on the frames they should.
#include "Listener.h"

#include "support/TestMain.h"

#include <cmath>

using namespace lacquer;
using namespace lacquer::test;

class TransportTest : public QObject {
    Q_OBJECT

    static double steepest(const Stereo& sound)
    {
        double most = 0;
        for (std::size_t n = 1; n < sound.left.size(); ++n)
            most = std::max(most, std::abs(sound.left[n] - sound.left[n - 1]));
        return most;
    }

private Q_SLOTS:
    void aSeekStopsTheOldSoundAndBeginsSoftly()
    {
        AlbumFolder folder;
        const Stereo tone{sine(200, 44100, 200000, 0.5), sine(200, 44100, 200000, 0.5)};
        Song song = folder.song({folder.stem(asStored(tone))});
        Listener listener;
        listener.play(AlbumFolder::album({song}), folder.path(), Programme::Album, {}, 0);
        static_cast<void>(listener.hear(5000));
        listener.render().order([](RenderOrders& orders) {
            orders.seekFrame = 100000;
            ++orders.seeks;
        });
        QVERIFY(Listener::wait([&] { return listener.render().state().heardFrame == 100000; }));
        const Heard heard = listener.hear(5000);
        int old = 0;
        while (heard.frames[std::size_t(old)] < 100000)
            ++old;
        QVERIFY2(old <= 442 + 64, qPrintable(QString::number(old)));
        QCOMPARE(heard.frames[std::size_t(old)], std::int64_t(100000));
        // No step larger than the tone's own steepest.
        QVERIFY(steepest(heard.sound) < 0.5 * 2 * 3.1416 * 200 / 44100 * 1.1);
    }

    void pausingKeepsThePlace()
    {
        AlbumFolder folder;
        Song song = folder.song({folder.stem(storedMusic(1, 200000))});
        Listener listener;
        listener.play(AlbumFolder::album({song}), folder.path(), Programme::Album, {}, 0);
        const Heard before = listener.hear(5000);
        listener.render().order([](RenderOrders& orders) { orders.playing = false; });
        QTest::qSleep(30);
        const Heard fading = listener.hear(5000);
        QVERIFY(fading.size() < 1000);
        const std::int64_t place = fading.frames.empty() ? before.frames.back() : fading.frames.back();
        QCOMPARE(listener.render().state().heardFrame, place);
        QVERIFY(!listener.render().state().playing);
        listener.render().order([](RenderOrders& orders) { orders.playing = true; });
        const Heard after = listener.hear(5000);
        QCOMPARE(after.frames.front(), place + 1);
    }

    void aLoopIsExactToTheSample()
    {
        AlbumFolder folder;
        Stem stem = folder.stem(storedMusic(2, 300000));
        stem.chain = {someEqualizer(), someCompressor(2)};
        Song song = folder.song({stem});
        constexpr std::int64_t begin = 60001;
        constexpr std::int64_t end = 73337;
        Listener listener;
        listener.render().order([](RenderOrders& orders) { orders.loop = FrameRange{begin, end}; });
        listener.play(AlbumFolder::album({song}), folder.path(), Programme::Album, {}, begin);
        const int length = int(end - begin);
        const Heard heard = listener.hear(4 * length);
        for (int n = 0; n < heard.size(); ++n)
            QCOMPARE(heard.frames[std::size_t(n)], begin + n % length);
        // The first pass begins softly.
        QVERIFY(sameBits(cut(heard.sound, length + 0, length), cut(heard.sound, 2 * length, length)));
        QVERIFY(sameBits(cut(heard.sound, length, length), cut(heard.sound, 3 * length, length)));
        QVERIFY(sameBits(cut(heard.sound, 2000, length - 2000), cut(heard.sound, length + 2000, length - 2000)));
        QVERIFY(rms(heard.sound.left) > 0.01);
    }

    void aLoopGoesOnWhileAKnobIsDragged()
    {
        AlbumFolder folder;
        Song song = folder.song({folder.stem(storedMusic(11, 300000))});
        song.chain = {someCompressor()};
        Album album = AlbumFolder::album({song});
        Player player(Player::Output::Clock);
        player.setAlbum(std::make_shared<const Album>(album), folder.path());
        player.setLoop(FrameRange{0, 22050});
        player.play();
        int wraps = 0;
        std::int64_t last = 0;
        QElapsedTimer timer;
        timer.start();
        for (int edit = 0; timer.elapsed() < 2500; ++edit) {
            // Numbers that glide, and a level that takes a new tree.
            album.edit(0).chain[0].values[0] = -30 + edit % 10;
            album.edit(0).gainDb = -1 - 0.01 * (edit % 7);
            player.setAlbum(std::make_shared<const Album>(album), folder.path());
            QTest::qSleep(33);
            const std::int64_t now = player.state().heardFrame;
            wraps += now < last;
            last = now;
        }
        qInfo("%d times round, %llu underruns", wraps, static_cast<unsigned long long>(player.state().underruns));
        QVERIFY(wraps >= 2 && player.state().playing);
        QCOMPARE(player.state().underruns, std::uint64_t(0));
    }

    void switchingProgrammesKeepsThePlaceOfTheMusic()
    {
        AlbumFolder folder;
        const Stereo first = storedMusic(3, 100000);
        const Stereo second = storedMusic(4, 400000);
        Song one = folder.song({folder.stem(first)});
        Song two = folder.song({folder.stem(second)});
        two.gapSeconds = 1;
        const Album album = AlbumFolder::album({one, two});
        const std::int64_t start = folder.tree(album)->plan().songs()[1]->start;
        Listener listener;
        listener.play(album, folder.path(), Programme::Album, {}, start);
        static_cast<void>(listener.hear(20000));
        listener.render().order([&](RenderOrders& orders) {
            orders.programme = Programme::Source;
            orders.song = two.id;
        });
        QVERIFY(Listener::wait([&] { return listener.render().state().renderedFrame < start; }));
        const Heard heard = listener.hear(30000);
        // Nothing is done to the song, so the switch cannot be heard: every sample is the file's, in order.
        QCOMPARE(heard.frames.front(), start + 20000);
        QCOMPARE(heard.frames.back(), std::int64_t(20000 + 30000 - 1));
        QVERIFY(worstDifference(heard.sound, cut(second, 20000, 30000)) < 1e-6);
        QVERIFY(listener.render().state().programme == Programme::Source);
        QVERIFY(listener.render().state().song == two.id);
        listener.render().order([&](RenderOrders& orders) {
            orders.programme = Programme::Album;
            orders.song = {};
        });
        QVERIFY(Listener::wait([&] { return listener.render().state().renderedFrame > start; }));
        const Heard back = listener.hear(10000);
        QCOMPARE(back.frames.back(), start + 20000 + 30000 + 10000 - 1);
    }

    void aSongEndsOrLeadsToTheNext()
    {
        AlbumFolder folder;
        const Stereo first = storedMusic(5, 30000);
        const Stereo second = storedMusic(6, 20000);
        Song one = folder.song({folder.stem(first)});
        Song two = folder.song({folder.stem(second)});
        two.gapSeconds = 3;
        const Album album = AlbumFolder::album({one, two});
        {
            Listener listener;
            listener.play(album, folder.path(), Programme::Master, one.id, 0);
            QCOMPARE(listener.hear(60000).size(), 30000);
            QVERIFY(Listener::wait([&] { return !listener.render().state().playing; }));
            QCOMPARE(listener.reader().underruns(), std::uint64_t(0));
        }
        Listener listener;
        listener.render().order([](RenderOrders& orders) { orders.playsOn = true; });
        listener.play(album, folder.path(), Programme::Master, one.id, 0);
        const Heard heard = listener.hear(60000);
        QCOMPARE(heard.size(), 50000);
        QVERIFY(sameBits(cut(heard.sound, 0, 30000), first));
        QVERIFY(sameBits(cut(heard.sound, 30000, 20000), second));
        QVERIFY(listener.render().state().error.isEmpty());
    }

    void gapsBetweenSongsAreExactSilence()
    {
        AlbumFolder folder;
        Song one = folder.song({folder.stem(storedMusic(7, 20000))});
        Song two = folder.song({folder.stem(storedMusic(8, 20000))});
        two.gapSeconds = 0.5;
        Listener listener;
        listener.play(AlbumFolder::album({one, two}), folder.path(), Programme::Album, {}, 0);
        const Heard heard = listener.hear(40000);
        const Stereo gap = cut(heard.sound, 20000, 22050);
        QVERIFY(sameBits(gap, cut({}, 0, gap.frames())));
    }

    void callsFromTheWindowDoNotWait()
    {
        AlbumFolder folder;
        Stem stem = folder.stem(storedMusic(9, 14 * 44100));
        stem.chain = {someEqualizer(), someCompressor()};
        Song song = folder.song({stem});
        const auto album = std::make_shared<const Album>(AlbumFolder::album({song}));
        Player player(Player::Output::Clock);
        double worstMs = 0;
        const auto timed = [&](auto call) {
            QElapsedTimer timer;
            timer.start();
            call();
            worstMs = std::max(worstMs, double(timer.nsecsElapsed()) * 1e-6);
        };
        timed([&] { player.setAlbum(album, folder.path()); });
        timed([&] { player.play(); });
        for (int i = 0; i < 40; ++i) {
            timed([&] { player.seek((i * 7919) % 14 * 44100); });
            timed([&] { player.setProgramme(i % 2 ? Programme::Album : Programme::Master, song.id); });
            timed([&] { player.setLoop(FrameRange{i * 100, i * 100 + 44100}); });
            timed([&] { static_cast<void>(player.state()); });
            QTest::qWait(5);
        }
        timed([&] { player.pause(); });
        qInfo("the slowest call took %.2f ms", worstMs);
        QVERIFY(worstMs < 100);
    }

    void aClockStandsInForASoundCard()
    {
        AlbumFolder folder;
        Song song = folder.song({folder.stem(storedMusic(10, 200000))});
        Player player(Player::Output::Clock);
        player.setAlbum(std::make_shared<const Album>(AlbumFolder::album({song})), folder.path());
        player.play();
        QVERIFY(Listener::wait([&] { return player.state().heardFrame > 4000; }));
        player.pause();
        QVERIFY(Listener::wait([&] { return !player.state().playing; }));
        QCOMPARE(player.state().underruns, std::uint64_t(0));
        player.stop();
        QVERIFY(Listener::wait([&] { return player.state().heardFrame == 0; }));
    }
};

LACQUER_TEST(TransportTest)
#include "TransportTest.moc"
