// SPDX-License-Identifier: GPL-3.0-or-later
// The monitor section does what its buttons say, never passes full scale, and never reaches what meters see.
#include "Listener.h"

#include "dsp/Decibels.h"
#include "playback/Crossfade.h"
#include "support/TestMain.h"

#include <cmath>
#include <limits>

using namespace lacquer;
using namespace lacquer::test;

class MonitorTest : public QObject {
    Q_OBJECT

    static Stereo through(const MonitorSettings& settings, const Stereo& sound)
    {
        Monitor monitor;
        monitor.set(settings, 44100);
        monitor.settle();
        std::vector<RingFrame> frames(sound.left.size());
        monitor.process({sound.left.data(), sound.right.data(), sound.frames()}, frames.data());
        Stereo out;
        for (const RingFrame& frame : frames) {
            out.left.push_back(double(frame.left));
            out.right.push_back(double(frame.right));
        }
        return out;
    }

private Q_SLOTS:
    void neutralPassesEverySample()
    {
        const Stereo sound = storedNoise(1, 5000, 1.0);
        QVERIFY(sameBits(through({}, sound), asFloats(sound)));
    }

    void everyButtonDoesWhatItSays()
    {
        const Stereo sound = storedNoise(2, 2000, 0.4);
        const auto expect = [&](const MonitorSettings& settings, auto left, auto right) {
            Stereo expected = sound;
            for (std::size_t n = 0; n < sound.left.size(); ++n) {
                expected.left[n] = left(sound.left[n], sound.right[n]);
                expected.right[n] = right(sound.left[n], sound.right[n]);
            }
            return worstDifference(through(settings, sound), expected);
        };
        const auto l = [](double a, double) { return a; };
        const auto r = [](double, double b) { return b; };
        const auto mid = [](double a, double b) { return (a + b) / 2; };
        const auto side = [](double a, double b) { return (a - b) / 2; };
        QVERIFY(expect({.gainDb = 6}, [](double a, double) { return a * gainFromDecibels(6); },
                       [](double, double b) { return b * gainFromDecibels(6); }) < 1e-7);
        QVERIFY(expect({.dim = true}, [](double a, double) { return a / 10; }, [](double, double b) { return b / 10; }) < 1e-7);
        QVERIFY(expect({.mono = true}, mid, mid) < 1e-7);
        QVERIFY(expect({.side = true}, side, side) < 1e-7);
        QVERIFY(expect({.invertLeft = true}, [](double a, double) { return -a; }, r) < 1e-7);
        QVERIFY(expect({.invertRight = true}, l, [](double, double b) { return -b; }) < 1e-7);
        QVERIFY(expect({.swap = true}, r, l) < 1e-7);
        QVERIFY(expect({.mono = true, .invertRight = true}, side, side) < 1e-7);
    }

    void twoHundredDecibelsStayUnderFullScale()
    {
        const Stereo out = through({.gainDb = 200}, storedNoise(3, 2000, 1.0));
        QCOMPARE(peak(out.left), 1.0);
        QCOMPARE(peak(out.right), 1.0);
    }

    void aTurnedKnobGlides()
    {
        Monitor monitor;
        monitor.set({}, 48000);
        monitor.settle();
        const Stereo dc{std::vector<double>(3000, 0.5), std::vector<double>(3000, 0.5)};
        std::vector<RingFrame> frames(3000);
        monitor.set({.dim = true}, 48000);
        monitor.process({dc.left.data(), dc.right.data(), 3000}, frames.data());
        float steepest = 0;
        for (std::size_t n = 1; n < frames.size(); ++n)
            steepest = std::max(steepest, std::abs(frames[n].left - frames[n - 1].left));
        QVERIFY(steepest < 0.001f);
        QCOMPARE(frames.back().left, 0.05f);
    }

    void metersSeeWhatTheMonitorDoesNotTouch()
    {
        AlbumFolder folder;
        const Stereo sound = storedMusic(4, 30000);
        Song song = folder.song({folder.stem(sound)});
        const Album album = AlbumFolder::album({song});
        Listener listener;
        listener.render().order([](RenderOrders& orders) { orders.monitor = {.gainDb = -40, .mono = true}; });
        listener.play(album, folder.path(), Programme::Source, song.id, 0);
        const Heard heard = listener.hear(30000);
        QVERIFY(rms(heard.sound.left) < 0.02 * rms(sound.left));
        Stereo seen;
        TapBlock tap;
        std::int64_t next = 0;
        while (listener.render().takeTap(tap)) {
            QCOMPARE(tap.frame, next);
            next += std::int64_t(tap.left.size());
            seen.left.insert(seen.left.end(), tap.left.begin(), tap.left.end());
            seen.right.insert(seen.right.end(), tap.right.begin(), tap.right.end());
        }
        QVERIFY(sameBits(seen, sound));
    }

    void metersSeeNothingBeforeItIsHeard()
    {
        AlbumFolder folder;
        Song song = folder.song({folder.stem(storedMusic(5, 30000))});
        Listener listener;
        listener.play(AlbumFolder::album({song}), folder.path(), Programme::Source, song.id, 0);
        static_cast<void>(listener.hear(1000));
        QVERIFY(Listener::wait([&] { return listener.ring().readable() > 2000; }));
        TapBlock tap;
        std::int64_t seen = 0;
        while (listener.render().takeTap(tap))
            seen += std::int64_t(tap.left.size());
        QCOMPARE(seen, std::int64_t(512));
    }

    void gainReductionArrivesWithItsProcessor()
    {
        AlbumFolder folder;
        Song song = folder.song({folder.stem(storedMusic(6, 30000))});
        song.chain = {someCompressor()};
        Listener listener;
        listener.play(AlbumFolder::album({song}), folder.path(), Programme::Master, song.id, 0);
        static_cast<void>(listener.hear(20000));
        TapBlock tap;
        double largest = 0;
        while (listener.render().takeTap(tap)) {
            QCOMPARE(tap.readings.size(), std::size_t(1));
            QVERIFY(tap.readings[0].id == song.chain[0].id);
            largest = std::max(largest, tap.readings[0].reductionDb);
        }
        QVERIFY2(largest > 3, qPrintable(QString::number(largest)));
    }

    void whatIsNoNumberMutesAndNamesTheCulprit()
    {
        AlbumFolder folder;
        Stem stem = folder.stem(storedMusic(7, 60000));
        stem.name = QStringLiteral("Kick");
        stem.chain = {someEqualizer()};
        Song song = folder.song({stem, folder.stem(storedMusic(8, 60000))});
        Album album = AlbumFolder::album({song});
        album.edit(0).stems[0].chain = {
            processor("trim", {{"gainDb", std::numeric_limits<double>::quiet_NaN()}})};
        Listener listener;
        listener.play(album, folder.path(), Programme::Album, {}, 0);
        const Heard heard = listener.hear(20000);
        const QString reason = listener.render().state().muteReason;
        qInfo("%s", qPrintable(reason));
        QCOMPARE(peak(heard.sound.left), 0.0);
        QVERIFY(reason.contains(QStringLiteral("Kick")) && reason.contains(QStringLiteral("trim")));
        album.edit(0).stems[0].chain[0].bypassed = true;
        listener.edit(album);
        const Heard after = listener.hear(20000);
        QVERIFY(listener.render().state().muteReason.isEmpty());
        QVERIFY(rms(after.sound.left) > 0.01);
    }

    void crossfadesHoldTheEnergy_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("the same sound") << 0;
        QTest::newRow("unrelated sounds") << 1;
        QTest::newRow("half of it the same") << 2;
    }

    void crossfadesHoldTheEnergy()
    {
        QFETCH(int, kind);
        const Stereo first = storedNoise(9, 960, 0.5);
        Stereo second = kind == 0 ? first : storedNoise(10, 960, 0.5);
        if (kind == 2)
            for (std::size_t n = 0; n < second.left.size(); ++n) {
                second.left[n] = std::sqrt(0.5) * (first.left[n] + second.left[n]);
                second.right[n] = std::sqrt(0.5) * (first.right[n] + second.right[n]);
            }
        Stereo mixed = first;
        crossfade({mixed.left.data(), mixed.right.data(), 960}, {second.left.data(), second.right.data(), 960});
        const Stereo middle = cut(mixed, 320, 320);
        const double change = decibels(rms(middle.left) / rms(first.left));
        qInfo("power in the middle third changes by %.2f dB", change);
        QVERIFY(std::abs(change) < 0.5);
    }
};

LACQUER_TEST(MonitorTest)
#include "MonitorTest.moc"
