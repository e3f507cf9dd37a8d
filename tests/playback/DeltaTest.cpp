// SPDX-License-Identifier: GPL-3.0-or-later
// Hearing only what a processor changes, while the album plays; and that nobody who builds hears of it.
#include "Listener.h"

#include "render/FinalSource.h"
#include "support/TestMain.h"

using namespace lacquer;
using namespace lacquer::test;

class DeltaTest : public QObject {
    Q_OBJECT

    static Album someAlbum(AlbumFolder& folder)
    {
        Stem stem = folder.stem(storedMusic(1, 90000));
        stem.chain = {someEqualizer()};
        Song song = folder.song({stem});
        song.chain = {someEqualizer(), someCompressor(3)};
        song.gainDb = 1;
        Album album = AlbumFolder::album({song});
        album.chain = {someEqualizer()};
        album.loudness.ceilingDbtp = -6;
        album.edit(0).driveDb = -6;
        return album;
    }
    static Stereo built(AlbumFolder& folder, const Album& album)
    {
        const auto tree = folder.tree(album);
        const PlannedGroup& group = tree->plan().groups[0];
        FinalSource source(tree->group(group), group, 44100, deliveredRange(tree->plan(), 0, 44100), referenceSettings(album),
                           LastWord::Left);
        return rendered(source, source.range());
    }
    static Stereo master(AlbumFolder& folder, const Album& album, int frames)
    {
        const auto tree = folder.tree(album);
        const auto source = tree->song(*tree->plan().songs()[0]);
        return rendered(*source, {0, frames});
    }
    static void tap(Listener& listener, std::optional<DeltaTap> delta)
    {
        listener.render().order([&](RenderOrders& orders) { orders.delta = delta; });
    }
    static Stereo difference(Stereo a, const Stereo& b)
    {
        for (std::size_t n = 0; n < a.left.size(); ++n) {
            a.left[n] -= b.left[n];
            a.right[n] -= b.right[n];
        }
        return a;
    }

private Q_SLOTS:
    void aSongsModuleIsHeardByWhatItChanges()
    {
        AlbumFolder folder;
        const Album album = someAlbum(folder);
        Album without = album;
        without.edit(0).chain.pop_back();
        const Stereo expected = difference(master(folder, album, 40000), master(folder, without, 40000));
        Listener listener;
        const Id id = album.songs[0]->chain[1].id;
        tap(listener, DeltaTap{id, id});
        listener.play(album, folder.path(), Programme::Master, album.songs[0]->id, 0);
        const double worst = worstDifference(listener.hear(40000).sound, asFloats(expected));
        qInfo("the change as played and as computed differ by %.2g", worst);
        QVERIFY(worst < 1e-6);
        QVERIFY(rms(expected.left) > 1e-3);
    }

    void whatComesAfterItPassesTheChange()
    {
        // In the album the change goes through the album's chain and the limiter untouched, with level and drive.
        AlbumFolder folder;
        const Album album = someAlbum(folder);
        Album without = album;
        without.edit(0).chain.pop_back();
        Stereo expected = difference(master(folder, album, 40000), master(folder, without, 40000));
        const double drive = std::pow(10, -6 / 20.0);
        for (std::size_t n = 0; n < expected.left.size(); ++n) {
            expected.left[n] *= drive;
            expected.right[n] *= drive;
        }
        Listener listener;
        const Id id = album.songs[0]->chain[1].id;
        tap(listener, DeltaTap{id, id});
        listener.play(album, folder.path(), Programme::Album, {}, 0);
        const Stereo heard = listener.hear(40000).sound;
        const double worst = worstDifference(heard, asFloats(expected));
        qInfo("in the album they differ by %.2g", worst);
        QVERIFY(worst < 1e-6);
    }

    void theFinalLimiterIsHeardByWhatItTakes()
    {
        AlbumFolder folder;
        Album album = someAlbum(folder);
        album.edit(0).driveDb = 12;
        album.loudness.ceilingDbtp = -12;
        Album open = album;
        open.loudness.ceilingDbtp.reset();
        const Stereo expected = difference(cut(built(folder, album), 0, 40000), cut(built(folder, open), 0, 40000));
        Listener listener;
        const Id id = album.finalLimiter.id;
        tap(listener, DeltaTap{id, id});
        listener.play(album, folder.path(), Programme::Album, {}, 0);
        const double worst = worstDifference(listener.hear(40000).sound, asFloats(expected));
        qInfo("the limiter's change differs by %.2g", worst);
        QVERIFY(worst < 1e-6);
        QVERIFY(rms(expected.left) > 1e-3);
    }

    void switchedOnWhilePlayingItTakesOverAndGoesAgain()
    {
        AlbumFolder folder;
        Album album = someAlbum(folder);
        album.edit(0).chain = {processor("trim", {{"gainDb", -6}})};
        album.edit(0).stems[0].chain.clear();
        const Id id = album.songs[0]->chain[0].id;
        const auto level = [](const Heard& heard, int from) { return rms(cut(heard.sound, from, heard.size() - from).left); };
        Listener listener;
        listener.play(album, folder.path(), Programme::Master, album.songs[0]->id, 0);
        static_cast<void>(listener.hear(12000));
        const auto edits = [&] { return listener.render().state().edits; };
        auto before = edits();
        tap(listener, DeltaTap{id, id});
        QVERIFY(Listener::wait([&] { return edits() > before; }));
        static_cast<void>(listener.hear(12000));
        const Heard changed = listener.hear(12000);
        before = edits();
        tap(listener, std::nullopt);
        QVERIFY(Listener::wait([&] { return edits() > before; }));
        static_cast<void>(listener.hear(12000));
        const Heard whole = listener.hear(12000);
        for (const Heard* heard : {&changed, &whole})
            for (int n = 1; n < heard->size(); ++n)
                QCOMPARE(heard->frames[std::size_t(n)], heard->frames[std::size_t(n - 1)] + 1);
        // Six decibels less is half the sound: what is gone is as loud as what is left, of the same music further on.
        const Stereo music = storedMusic(1, 90000);
        const auto expected = [&](const Heard& heard, double factor) {
            return rms(cut(music, heard.frames.front(), heard.size()).left) * factor * std::pow(10, 1 / 20.0);
        };
        const double half = std::pow(10, -6 / 20.0);
        QVERIFY(std::abs(level(changed, 0) / expected(changed, 1 - half) - 1) < 0.01);
        QVERIFY(std::abs(level(whole, 0) / expected(whole, half) - 1) < 0.01);
        QVERIFY(listener.render().state().playing);
    }

    void aChangeThatIsNotThereIsSilence()
    {
        AlbumFolder folder;
        Album album = someAlbum(folder);
        for (const bool gone : {false, true}) {
            Album now = album;
            const Id id = now.songs[0]->chain[1].id;
            if (gone)
                now.edit(0).chain.clear();
            else
                now.edit(0).chain[1].bypassed = true;
            Listener listener;
            tap(listener, DeltaTap{id, id});
            listener.play(now, folder.path(), Programme::Album, {}, 0);
            const Heard heard = listener.hear(20000);
            QCOMPARE(heard.size(), 20000);
            QCOMPARE(rms(heard.sound.left), 0.0);
        }
    }

    void buildingHearsNothingOfIt()
    {
        AlbumFolder folder;
        const Album album = someAlbum(folder);
        const auto tree = folder.tree(album);
        const std::string key = tree->keyOf(tree->plan().groups[0]);
        const Stereo before = built(folder, album);
        Listener listener;
        const Id id = album.chain[0].id;
        tap(listener, DeltaTap{id, id});
        listener.play(album, folder.path(), Programme::Album, {}, 0);
        static_cast<void>(listener.hear(20000));
        QVERIFY(sameBits(built(folder, album), before));
        QCOMPARE(folder.tree(album)->keyOf(tree->plan().groups[0]), key);
    }
};

LACQUER_TEST(DeltaTest)
#include "DeltaTest.moc"
