// SPDX-License-Identifier: GPL-3.0-or-later
// Edits are heard soon, without a gap, and end in the sound a build would have.
#include "Listener.h"

#include "support/TestMain.h"

#include <QElapsedTimer>

#include <cmath>

using namespace lacquer;
using namespace lacquer::test;

class EditInPlayTest : public QObject {
    Q_OBJECT

    static constexpr int rateHz = 48000;

    /// A steady tone on each of so many stems, each through an equalizer and a compressor.
    static Album stemAlbum(AlbumFolder& folder, int stems, int seconds)
    {
        std::vector<Stem> all;
        const int frames = seconds * rateHz;
        for (int i = 0; i < stems; ++i) {
            // One pitch, whose level is steady from block to block.
            Stereo tone{sine(1500, rateHz, frames, 0.5 / stems), sine(1500, rateHz, frames, 0.5 / stems)};
            Stem stem = folder.stem(asStored(std::move(tone)), rateHz);
            stem.chain = {someEqualizer(), someCompressor()};
            all.push_back(std::move(stem));
        }
        Song song = folder.song(std::move(all));
        song.chain = {someEqualizer()};
        Album album = AlbumFolder::album({song}, rateHz);
        album.chain = {processor("trim", {{"gainDb", -1}})};
        album.loudness.ceilingDbtp = -1;
        return album;
    }

    /// Of the final limiter, which everything passes.
    static int latency(const Album& album)
    {
        return int(latencyFrames(Chain{album.finalLimiter}, rateHz));
    }

    static void expectSoon(const char* what, int frames, const Album& album, std::uint64_t underruns)
    {
        qInfo("%s: heard after %.0f ms at worst, of which the limiter's latency is %.0f ms; %llu underruns", what,
              frames * 1e3 / rateHz, latency(album) * 1e3 / rateHz, static_cast<unsigned long long>(underruns));
        QVERIFY(frames > 0);
        QVERIFY(frames - latency(album) < 0.150 * rateHz);
    }

    /// Plays in real time against a clock of 256 frames; tells how many frames after the edit the sound is another one
    /// than without it, the longest of several edits.
    static int worstReaction(const Album& album, const std::filesystem::path& folder, const std::function<void(Album&, int)>& edit,
                             int edits, std::uint64_t& underruns)
    {
        Listener listener;
        listener.play(album, folder, Programme::Album, {}, 0);
        std::vector<float> out(512);
        QElapsedTimer clock;
        std::int64_t pulled = 0;
        double level = 0;
        const auto pump = [&] {
            while (pulled < clock.nsecsElapsed() * rateHz / 1000000000) {
                listener.reader().pull(out.data(), 256);
                pulled += 256;
                double power = 0;
                for (std::size_t n = 0; n < 512; ++n)
                    power += double(out[n]) * double(out[n]);
                level = power;
            }
        };
        if (!Listener::wait([&] { listener.reader().pull(out.data(), 16); return !listener.render().state().warming; }))
            return -1;
        clock.start();
        while (clock.elapsed() < 700) {
            pump();
            QTest::qSleep(2);
        }
        Album now = album;
        int worst = 0;
        for (int i = 0; i < edits; ++i) {
            const double before = level;
            edit(now, i);
            const std::int64_t at = pulled;
            listener.edit(now);
            // The edit is a large change of level in turns up and down: heard when half of it has arrived.
            while (std::abs(std::log10((level + 1e-12) / (before + 1e-12))) < 0.3 && pulled - at < rateHz) {
                pump();
                QTest::qSleep(1);
            }
            worst = std::max(worst, int(pulled - at));
            const std::int64_t rest = pulled + rateHz / 5;
            while (pulled < rest) {
                pump();
                QTest::qSleep(1);
            }
        }
        underruns = listener.reader().underruns();
        return worst;
    }

private Q_SLOTS:
    void aKnobIsHeardWithin150Ms()
    {
        AlbumFolder folder;
        const Album album = stemAlbum(folder, 16, 10);
        std::uint64_t underruns = 0;
        const int frames = worstReaction(
            album, folder.path(), [](Album& a, int i) { a.chain[0].values[0] = i % 2 ? -1 : -13; }, 4, underruns);
        expectSoon("a trim on the album, 16 stems", frames, album, underruns);
    }

    void aStemsFaderIsHeardWithin150Ms()
    {
        AlbumFolder folder;
        const Album album = stemAlbum(folder, 16, 10);
        std::uint64_t underruns = 0;
        const int frames = worstReaction(
            album, folder.path(),
            [](Album& a, int i) {
                for (Stem& stem : a.edit(0).stems)
                    stem.gainDb = i % 2 ? 0 : -30;
            },
            4, underruns);
        expectSoon("16 stem faders", frames, album, underruns);
    }

    void anotherShapeIsHeardWithin150MsPlusItsLatency()
    {
        AlbumFolder folder;
        const Album album = stemAlbum(folder, 16, 10);
        std::uint64_t underruns = 0;
        const int frames = worstReaction(
            album, folder.path(), [](Album& a, int i) { a.edit(0).gainDb = i % 2 ? 0 : -12; }, 4, underruns);
        expectSoon("a new tree, 16 stems", frames, album, underruns);
    }

    void aDraggedFaderGlidesWithoutANewTree()
    {
        AlbumFolder folder;
        const Stereo tone{sine(200, 44100, 200000, 0.5), sine(200, 44100, 200000, 0.5)};
        Song song = folder.song({folder.stem(asStored(tone))});
        Album album = AlbumFolder::album({song});
        Listener listener;
        listener.play(album, folder.path(), Programme::Album, {}, 0);
        Heard all;
        double steepest = 0;
        double last = 0;
        for (int i = 0; i < 20; ++i) {
            album.edit(0).stems[0].gainDb = i % 2 ? 0 : -6;
            listener.edit(album);
            const Heard heard = listener.hear(2000);
            for (const double sample : heard.sound.left) {
                steepest = std::max(steepest, std::abs(sample - last));
                last = sample;
            }
            QCOMPARE(heard.frames.back(), std::int64_t(2000 * (i + 1) - 1));
        }
        const double own = 0.5 * 2 * 3.14159 * 200 / 44100;
        qInfo("steepest step %.4f, the tone's own %.4f", steepest, own);
        QVERIFY(steepest < 1.1 * own);
        QVERIFY(listener.render().state().edits > 10);
    }

    void anotherShapeLeavesNoGap()
    {
        AlbumFolder folder;
        Stem stem = folder.stem(asStored({sine(500, 44100, 300000, 0.5), sine(500, 44100, 300000, 0.5)}));
        Song song = folder.song({stem});
        Album album = AlbumFolder::album({song});
        Listener listener;
        listener.play(album, folder.path(), Programme::Album, {}, 0);
        static_cast<void>(listener.hear(10000));
        double lowest = 1;
        double highest = 0;
        for (int i = 0; i < 6; ++i) {
            // In turns with and without a limiter that delays but does not work: the sound should stay as it is.
            album.chain = i % 2 ? Chain{} : Chain{processor("limiter", {{"ceilingDbtp", 0}})};
            QVERIFY(isActive(album.chain) == (i % 2 == 0));
            const std::uint64_t edits = listener.render().state().edits;
            listener.edit(album);
            Heard heard = listener.hear([&](const Heard&) { return listener.render().state().edits == edits; });
            const Heard more = listener.hear(8000);
            heard.sound.left.insert(heard.sound.left.end(), more.sound.left.begin(), more.sound.left.end());
            heard.frames.insert(heard.frames.end(), more.frames.begin(), more.frames.end());
            for (std::size_t n = 1; n < heard.frames.size(); ++n)
                QCOMPARE(heard.frames[n], heard.frames[n - 1] + 1);
            for (std::size_t n = 0; n + 441 <= heard.sound.left.size(); n += 441) {
                const std::vector<double> part(heard.sound.left.begin() + std::ptrdiff_t(n),
                                               heard.sound.left.begin() + std::ptrdiff_t(n + 441));
                lowest = std::min(lowest, rms(part));
                highest = std::max(highest, rms(part));
            }
        }
        const double level = 0.5 / std::sqrt(2);
        qInfo("level of 10 ms windows over 6 changes of shape: %.3f to %.3f dB", decibels(lowest / level),
              decibels(highest / level));
        QVERIFY(std::abs(decibels(lowest / level)) < 0.2 && std::abs(decibels(highest / level)) < 0.2);
    }

    void afterAnEditTheSoundIsTheBuildsAgain()
    {
        AlbumFolder folder;
        Stem stem = folder.stem(storedMusic(3, 8 * 44100));
        stem.chain = {someEqualizer()};
        Song song = folder.song({stem});
        Album album = AlbumFolder::album({song});
        Listener listener;
        listener.play(album, folder.path(), Programme::Album, {}, 0);
        static_cast<void>(listener.hear(20000));
        album.edit(0).stems[0].chain[0].values = someCompressor().values;
        album.edit(0).stems[0].chain = {someCompressor(), someEqualizer()};
        album.edit(0).gainDb = -2;
        listener.edit(album);
        // The hurried tree first, then the one made when edits rest.
        QVERIFY(Listener::wait([&] {
            static_cast<void>(listener.hear(50));
            return listener.render().state().edits >= 2;
        }));
        static_cast<void>(listener.hear(12000));
        const Heard heard = listener.hear(20000);
        const auto tree = folder.tree(album);
        const auto source = tree->group(tree->plan().groups[0]);
        const Stereo whole = rendered(*source, {0, heard.frames.back() + 1});
        const double difference = differenceDb(heard.sound, asFloats(cut(whole, heard.frames.front(), heard.size())));
        qInfo("after an edit in play the sound differs from the build by %.1f dBFS", difference);
        QVERIFY(difference < -100);
    }
};

LACQUER_TEST(EditInPlayTest)
#include "EditInPlayTest.moc"
