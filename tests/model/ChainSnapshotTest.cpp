// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots stay with the album, change nothing that sounds, and tell exactly what differs.
#include "model/ChainSnapshot.h"

#include "dsp/Registry.h"
#include "model/AlbumChange.h"
#include "model/AlbumDiff.h"
#include "model/ChainDiff.h"
#include "model/ProjectFile.h"
#include "model/SampleAlbum.h"
#include "support/TestMain.h"

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

class ChainSnapshotTest : public QObject {
    Q_OBJECT

    static ProcessorSettings fresh(const char* type) { return ProcessorSettings::withDefaults(*findProcessorType(type)); }
    static Chain someChain() { return {fresh("trim"), fresh("compressor"), fresh("limiter")}; }

private Q_SLOTS:
    void surviveTheProjectFile()
    {
        Album album = albumOf({10, 20});
        ChainSnapshots ofAlbum, ofSong, ofStem;
        keepSnapshot(ofAlbum, 7, someChain(), u"Loud"_s);
        keepSnapshot(ofSong, 2, someChain());
        keepSnapshot(ofSong, 0, {}).unknown["colour"] = "red";
        keepSnapshot(ofStem, 1, someChain(), u"Drums"_s);
        putSnapshots(album.unknown, ofAlbum);
        putSnapshots(album.edit(1).unknown, ofSong);
        putSnapshots(album.edit(0).stems[0].unknown, ofStem);
        const auto project = parseProject(projectText(album));
        QVERIFY2(bool(project), project ? "" : qPrintable(project.error().message));
        QVERIFY(project->album == album);
        QVERIFY(snapshotsIn(project->album.unknown) == ofAlbum);
        QVERIFY(snapshotsIn(project->album.songs[1]->unknown) == ofSong);
        QVERIFY(snapshotsIn(project->album.songs[0]->stems[0].unknown) == ofStem);
        QCOMPARE(ofSong[0].place, 0);
        putSnapshots(album.unknown, {});
        QVERIFY(album.unknown.empty());
    }

    void refusesWhatIsDamaged()
    {
        Json unknown = Json::object();
        ChainSnapshots one;
        keepSnapshot(one, 0, someChain());
        putSnapshots(unknown, one);
        unknown["snapshots"][0]["place"] = "Q";
        QVERIFY(!readSnapshots(unknown));
        QVERIFY(readSnapshots(unknown).error().message.contains(u"snapshots[1].place"_s));
        QVERIFY(snapshotsIn(unknown).empty());
        for (const Json& wrong : {Json(7), Json::array({7}), Json::array({Json{{"place", "A"}, {"chain", 3}}})}) {
            unknown["snapshots"] = wrong;
            QVERIFY(!readSnapshots(unknown));
        }
    }

    void areNoPartOfTheSound()
    {
        const Album before = albumOf({10, 20});
        Album after = before;
        ChainSnapshots kept;
        keepSnapshot(kept, 3, someChain());
        putSnapshots(after.unknown, kept);
        putSnapshots(after.edit(0).unknown, kept);
        const AlbumChange change = changeBetween(before, after);
        QVERIFY(!change.isEmpty());
        const Aspects sound = Aspect::Placement | Aspect::Level | Aspect::Parameters | Aspect::Shape | Aspect::Rate;
        QVERIFY(!(change.album & sound));
        for (const auto& [id, aspects] : change.songs)
            QVERIFY(!(aspects & sound));
        QCOMPARE(albumDifferences(before, after), (QStringList{u"album, snapshot D: kept"_s, u"song 'One', snapshot D: kept"_s}));
    }

    void keepsReplacesAndRemoves()
    {
        ChainSnapshots all;
        keepSnapshot(all, 4, someChain(), u"First"_s);
        keepSnapshot(all, 1, {});
        const Chain other = someChain();
        keepSnapshot(all, 4, other);
        QCOMPARE(all.size(), std::size_t(2));
        QVERIFY(snapshotAt(all, 4)->chain == other);
        QCOMPARE(snapshotAt(all, 4)->name, u"First"_s);
        removeSnapshot(all, 1);
        QVERIFY(!snapshotAt(all, 1));
        QCOMPARE(ChainSnapshot::placeOf(u"h"_s), 7);
        for (const auto& wrong : {u"I"_s, u"@"_s, QString(), u"AB"_s, u"1"_s})
            QCOMPARE(ChainSnapshot::placeOf(wrong), -1);
    }

    void comesBackWithItsIdsUnlessTheyAreTaken()
    {
        Album album = albumOf({10, 20});
        const Chain kept = someChain();
        album.edit(0).chain = kept;
        QVERIFY(recalled(kept, kept, album) == kept);
        // As if a copy of the song had come to be: its snapshot names processors of the first song.
        const Chain other = recalled(kept, album.songs[1]->chain, album);
        QCOMPARE(other.size(), kept.size());
        for (std::size_t i = 0; i < kept.size(); ++i) {
            QVERIFY(other[i].id != kept[i].id);
            QCOMPARE(other[i].values, kept[i].values);
        }
    }

    void differencesNameExactlyWhatChanged()
    {
        const Chain before = someChain();
        Chain after = before;
        after[1].values[0] = -30;
        after[1].values[2] += 1;
        after[2].bypassed = true;
        auto changes = chainChanges(before, after);
        QCOMPARE(changes.size(), std::size_t(3));
        QVERIFY(changes[0].kind == ChainChange::Kind::Parameter && changes[0].row == 0 && changes[0].before == before[1].values[0] &&
                changes[0].after == -30);
        QVERIFY(changes[1].row == 2 && changes[1].settings.id == before[1].id);
        QVERIFY(changes[2].kind == ChainChange::Kind::Switched && changes[2].after == 1);
        QVERIFY(chainChanges(before, before).empty());

        after = {before[2], before[0], fresh("deEsser")};
        changes = chainChanges(before, after);
        QCOMPARE(changes.size(), std::size_t(3));
        QVERIFY(changes[0].kind == ChainChange::Kind::Removed && changes[0].settings.type == "compressor");
        QVERIFY(changes[1].kind == ChainChange::Kind::Moved && changes[1].settings.type == "limiter");
        QVERIFY(changes[2].kind == ChainChange::Kind::Added && changes[2].after == 2);
        QCOMPARE(chainDifferences(before, after).size(), qsizetype(3));
    }
};

LACQUER_TEST(ChainSnapshotTest)
#include "ChainSnapshotTest.moc"
