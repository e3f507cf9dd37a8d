// SPDX-License-Identifier: GPL-3.0-or-later
// What a song does not say its album says for it, and nothing else is taken over.
#include "delivery/DeliveryPlan.h"

#include "support/TestAlbum.h"
#include "support/TestMain.h"

using namespace lacquer;
using namespace lacquer::test;

class TagInheritanceTest : public QObject {
    Q_OBJECT

    static TestAlbum threeSongs()
    {
        TestAlbum test;
        for (int i = 0; i < 3; ++i)
            test.addSong(QStringLiteral("song %1").arg(i + 1), {noise(1, 5000), noise(2, 5000)});
        return test;
    }

    /// The tags of every file of the first deliverable.
    static std::vector<Tags> tagsOf(const Album& album)
    {
        const AlbumTree tree = AlbumTree::forComparing(album, *makePlan(album));
        const auto plan = planDelivery(tree, {album.deliverables[0].name});
        if (!plan)
            qFatal("%s", qPrintable(plan.error().message));
        std::vector<Tags> tags;
        for (const PlannedFile* file : plan->files())
            tags.push_back(file->tags);
        return tags;
    }

private Q_SLOTS:
    void songsTakeWhatTheyDoNotSayFromTheAlbum()
    {
        struct Row {
            QString Album::*albums;
            QString Song::*songs;
            QString Tags::*said;
        };
        const Row rows[] = {{&Album::artist, &Song::artist, &Tags::artist},
                            {&Album::year, &Song::year, &Tags::date},
                            {&Album::genre, &Song::genre, &Tags::genre},
                            {&Album::copyright, &Song::copyright, &Tags::copyright},
                            {&Album::phonogram, &Song::phonogram, &Tags::phonogram},
                            {&Album::composer, &Song::composer, &Tags::composer},
                            {&Album::producer, &Song::producer, &Tags::producer},
                            {&Album::mixer, &Song::mixer, &Tags::mixer},
                            {&Album::masteringEngineer, &Song::masteringEngineer, &Tags::masteringEngineer},
                            {&Album::comment, &Song::comment, &Tags::comment}};
        const TestAlbum test = threeSongs();
        for (const Row& row : rows) {
            Album album = test.album;
            album.*row.albums = QStringLiteral("from the album");
            album.edit(1).*row.songs = QStringLiteral("the song's own");
            const auto tags = tagsOf(album);
            QCOMPARE(tags.size(), std::size_t(3));
            QCOMPARE(tags[0].*row.said, QStringLiteral("from the album"));
            QCOMPARE(tags[1].*row.said, QStringLiteral("the song's own"));
            QCOMPARE(tags[2].*row.said, QStringLiteral("from the album"));
        }
    }

    void whatBelongsToOneSongStaysWithIt()
    {
        TestAlbum test = threeSongs();
        Album& album = test.album;
        album.version = QStringLiteral("deluxe");
        album.musicBrainzId = QStringLiteral("release");
        Song& song = album.edit(1);
        song.version = song.featuring = song.iswc = song.songwriter = song.lyricist = song.arranger = QStringLiteral("own");
        song.performers = song.musicalKey = song.work = song.movement = song.lyrics = song.musicBrainzId = QStringLiteral("own");
        song.bpm = 120;
        song.advisory = Advisory::Explicit;
        const auto tags = tagsOf(album);
        for (const auto member : {&Tags::version, &Tags::featuring, &Tags::iswc, &Tags::songwriter, &Tags::lyricist, &Tags::arranger, &Tags::performers,
                                  &Tags::musicalKey, &Tags::work, &Tags::movement, &Tags::lyrics, &Tags::recordingId}) {
            QVERIFY(tags[0].*member == QString() && tags[2].*member == QString());
            QCOMPARE(tags[1].*member, QStringLiteral("own"));
        }
        QVERIFY(tags[1].bpm == 120 && !tags[0].bpm);
        QVERIFY(tags[1].advisory == Advisory::Explicit && tags[2].advisory == Advisory::None);
        for (const Tags& each : tags) {
            QCOMPARE(each.albumVersion, QStringLiteral("deluxe"));
            QCOMPARE(each.releaseId, QStringLiteral("release"));
        }
    }

    void discsAreCountedOnlyWhereThereAreSeveral()
    {
        TestAlbum test = threeSongs();
        test.album.edit(0).startsDisc = true;
        for (const Tags& tags : tagsOf(test.album))
            QVERIFY(!tags.discNumber && !tags.discCount);
        test.album.edit(2).startsDisc = true;
        const auto tags = tagsOf(test.album);
        QVERIFY(tags[0].discNumber == 1 && tags[1].discNumber == 1 && tags[2].discNumber == 2);
        QVERIFY(tags[0].discCount == 2 && tags[2].discCount == 2);
    }

    void anAlbumInOneFileSpeaksForItself()
    {
        TestAlbum test = threeSongs();
        test.album.title = QStringLiteral("whole");
        test.album.producer = QStringLiteral("Pia");
        test.album.deliverables[0].pieces = Pieces::Album;
        const auto tags = tagsOf(test.album);
        QCOMPARE(tags.size(), std::size_t(1));
        QVERIFY(tags[0].title == QStringLiteral("whole") && tags[0].producer == QStringLiteral("Pia") && !tags[0].trackNumber);
    }
};

LACQUER_TEST(TagInheritanceTest)
#include "TagInheritanceTest.moc"
