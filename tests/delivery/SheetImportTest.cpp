// SPDX-License-Identifier: GPL-3.0-or-later
// Cue sheets and TOCs become songs that play what the sheet says, and what cannot be followed is refused in words.
#include "delivery/SheetImport.h"

#include "delivery/DiscPlan.h"
#include "disc/CueSheetWriter.h"
#include "disc/TocWriter.h"
#include "support/TestAlbum.h"
#include "support/TestMain.h"

#include <fstream>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

namespace fs = std::filesystem;

namespace {

void put(const fs::path& path, const std::string& bytes)
{
    std::ofstream(path, std::ios::binary) << bytes;
}

Result<SheetSongs> added(const TestAlbum& test, const char* name)
{
    Progress progress;
    return songsOfSheet(test.folder() / name, test.folder(), progress);
}

}  // namespace

class SheetImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ourOwnSheetsComeBackAsTheDiscTheyWere()
    {
        TestAlbum test;
        (void)test.write("image.wav", music(1, 44100, 44100 * 30, 0.5), 44100, 16);
        DiscLayout layout;
        layout.barcode = u"4006381333931"_s;
        const auto track = [](std::optional<std::int64_t> pause, std::vector<std::int64_t> indexes, const QString& isrc) {
            DiscTrack made;
            made.pause = pause;
            made.indexes = std::move(indexes);
            made.isrc = isrc;
            return made;
        };
        layout.tracks = {track(0, {150 + 375}, u"DEA622600001"_s), track(150 + 900, {150 + 975, 150 + 1100}, {}), track({}, {150 + 1500}, {})};
        layout.leadOut = 150 + 30 * 75;
        const SheetImage image{u"image.wav"_s, SheetImage::Kind::Wave, 150};
        put(test.folder() / "disc.cue", writeCueSheet(layout, image)->bytes);
        put(test.folder() / "disc.toc", writeToc(layout, image)->bytes);
        for (const char* sheet : {"disc.cue", "disc.toc"}) {
            auto songs = added(test, sheet);
            LACQUER_VERIFY_OK(songs);
            QCOMPARE(songs->barcode, layout.barcode);
            QCOMPARE(songs->songs.size(), std::size_t(4));
            QVERIFY(songs->songs.front().hidden);
            Album album = Album::fresh();
            album.rate = 44100;
            album.barcode = songs->barcode;
            for (Song& song : songs->songs)
                album.append(std::move(song));
            const auto plan = makePlan(album);
            LACQUER_VERIFY_OK(plan);
            const auto disc = planDisc(album, *plan, Deliverable::of(u"ddp"_s, DeliverableKind::Ddp));
            QVERIFY2(disc.layout.tracks == layout.tracks, sheet);
            QCOMPARE(disc.layout.leadOut, layout.leadOut);
            for (std::size_t i = 1; i < album.songs.size(); ++i)
                QVERIFY2(album.songs[i]->gapSeconds == 0 && album.songs[i]->continuesPrevious,
                         qPrintable(u"%1, song %2: %3 s"_s.arg(QString::fromLatin1(sheet)).arg(i).arg(album.songs[i]->gapSeconds)));
        }
    }

    void aFileForEveryTrackBecomesSongsWithTheirGaps()
    {
        TestAlbum test;
        for (const char* name : {"1.wav", "2.wav"})
            (void)test.write(name, music(2, 44100, 44100 * 8, 0.5), 44100, 16);
        put(test.folder() / "eac.cue", "PERFORMER \"Band\"\nTITLE \"Disc\"\nFILE \"1.wav\" WAVE\n  TRACK 01 AUDIO\n    TITLE \"One\"\n"
                                       "    INDEX 01 00:00:00\n  TRACK 02 AUDIO\n    TITLE \"Two\"\n    INDEX 00 00:06:00\n"
                                       "FILE \"2.wav\" WAVE\n    INDEX 01 00:00:00\n");
        const auto songs = added(test, "eac.cue");
        LACQUER_VERIFY_OK(songs);
        QCOMPARE(songs->title, u"Disc"_s);
        QCOMPARE(songs->songs.size(), std::size_t(2));
        QCOMPARE(songs->songs[1].title, u"Two"_s);
        QCOMPARE(songs->songs[1].pauseSeconds, std::optional(2.0));
        QVERIFY(!songs->songs[1].continuesPrevious);
        put(test.folder() / "gap.cue", "FILE \"1.wav\" WAVE\n  TRACK 01 AUDIO\n    INDEX 01 00:00:00\nFILE \"2.wav\" WAVE\n"
                                       "  TRACK 02 AUDIO\n    PREGAP 00:03:00\n    INDEX 01 00:00:00\n");
        const auto gap = added(test, "gap.cue");
        LACQUER_VERIFY_OK(gap);
        QCOMPARE(gap->songs[1].gapSeconds, 3.0);
    }

    void whatCannotBeFollowedIsRefusedOrSaid()
    {
        TestAlbum test;
        (void)test.write("1.wav", music(3, 44100, 44100 * 5, 0.5), 44100, 16);
        const auto refused = [&](const char* text) {
            put(test.folder() / "x.cue", text);
            const auto songs = added(test, "x.cue");
            return !songs.ok() && !songs.error().message.contains(u".;"_s);
        };
        QVERIFY(refused("FILE \"1.wav\" WAVE\n TRACK 01 AUDIO\n INDEX 01 00:00:00\n TRACK 02 AUDIO\n INDEX 01 00:30:00\n"));
        QVERIFY(refused("FILE \"../1.wav\" WAVE\n TRACK 01 AUDIO\n INDEX 01 00:00:00\n"));
        QVERIFY(refused("FILE \"gone.wav\" WAVE\n TRACK 01 AUDIO\n INDEX 01 00:00:00\n"));
        QVERIFY(refused("FILE \"1.wav\" WAVE\n TRACK 01 AUDIO\n"));
        QVERIFY(refused("REM nothing\n"));
        put(test.folder() / "x.cue", "FILE \"1.wav\" WAVE\n TRACK 01 AUDIO\n INDEX 01 00:00:00\n INDEX 02 00:30:00\n");
        const auto songs = added(test, "x.cue");
        LACQUER_VERIFY_OK(songs);
        QVERIFY(songs->songs[0].indexSeconds.empty() && !songs->notes.isEmpty());
    }
};

LACQUER_TEST(SheetImportTest)
#include "SheetImportTest.moc"
