// SPDX-License-Identifier: GPL-3.0-or-later
// Named states of an album come back as they were, and nothing on the way to them is lost.
#include "model/AlbumDiff.h"
#include "model/ProjectFile.h"
#include "model/Revisions.h"

#include "model/SampleAlbum.h"
#include "support/TestMain.h"

#include <QFile>
#include <QTemporaryDir>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

class RevisionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSavedStateIsFoundAsItWas()
    {
        const QTemporaryDir folder;
        const Revisions revisions(folder.path().toStdString() + "/a.b.lacquer");
        QCOMPARE(QString::fromStdString(revisions.folder().filename().string()), u"a.b.revisions"_s);
        QVERIFY(revisions.list()->empty());
        const Album album = richAlbum();
        LACQUER_VERIFY_OK(revisions.save(album, u" Mix 1: ü/ö "_s, u"first"_s, 1'000'000'000));
        Album louder = album;
        louder.edit(std::size_t(0)).gainDb += 1;
        LACQUER_VERIFY_OK(revisions.save(louder, u"Mix 10"_s, {}, 1'000'000'100));
        LACQUER_VERIFY_OK(revisions.save(louder, u"Mix 2"_s, {}, 1'000'000'100));
        QStringList troubles;
        const auto all = revisions.list(&troubles);
        LACQUER_VERIFY_OK(all);
        QVERIFY(troubles.isEmpty());
        QStringList names;
        for (const Revision& one : *all)
            names << one.name;
        QCOMPARE(names, (QStringList{u"Mix 1: ü/ö"_s, u"Mix 2"_s, u"Mix 10"_s}));
        const auto found = revisions.find(u"mix 1: Ü/ö"_s, album.id);
        LACQUER_VERIFY_OK(found);
        QVERIFY(found->album == album && found->date == 1'000'000'000 && found->note == u"first"_s && !found->automatic);
        // The file is a project like any other: what diff says between two of them is what was edited.
        const auto first = loadProject(all->at(0).file);
        const auto second = loadProject(all->at(1).file);
        LACQUER_VERIFY_OK(first);
        LACQUER_VERIFY_OK(second);
        QCOMPARE(albumDifferences(first->album, second->album), albumDifferences(album, louder));
        QCOMPARE(albumDifferences(first->album, album), QStringList());
    }

    void namesStandOnceAndWhatIsReplacedIsKept()
    {
        const QTemporaryDir folder;
        const Revisions revisions(folder.path().toStdString() + "/album.lacquer");
        const Album album = albumOf({10, 20});
        LACQUER_VERIFY_OK(revisions.save(album, u"Mix"_s, {}, 1));
        QVERIFY(revisions.save(album, u"mix"_s, {}, 2).error().kind == ErrorKind::CannotCreate);
        QVERIFY(revisions.save(album, u"  "_s, {}, 2).error().kind == ErrorKind::Usage);
        QCOMPARE(revisions.saveBefore(album, u"Mix"_s, 3)->name, u"Before Mix"_s);
        QCOMPARE(revisions.saveBefore(album, u"Mix"_s, 4)->name, u"Before Mix (2)"_s);
        QVERIFY(revisions.find(u"before mix (2)"_s, album.id)->automatic);
        QCOMPARE(revisions.saveBefore(album, u"100%2"_s, 5)->name, u"Before 100%2"_s);
        QCOMPARE(revisions.saveBefore(album, u"100%2"_s, 6)->name, u"Before 100%2 (2)"_s);
        const auto missing = revisions.find(u"Mox"_s, album.id);
        QVERIFY(missing.error().kind == ErrorKind::Missing && missing.error().message.contains(u"'Mix'"_s));
        QVERIFY(revisions.find(u"Mix"_s, Id{77}).error().kind == ErrorKind::BadData);
    }

    void whatIsDamagedIsNamedAndTheRestStays()
    {
        const QTemporaryDir folder;
        const Revisions revisions(folder.path().toStdString() + "/album.lacquer");
        const Album album = albumOf({10});
        LACQUER_VERIFY_OK(revisions.save(album, u"Good"_s, {}, 1));
        LACQUER_VERIFY_OK(revisions.save(album, u"Bad"_s, {}, 2));
        QFile file(folder.filePath(u"album.revisions/Bad.lacquer"_s));
        QVERIFY(file.resize(file.size() / 2));
        QStringList troubles;
        QCOMPARE(revisions.list(&troubles)->size(), std::size_t(1));
        QVERIFY(troubles.size() == 1 && troubles[0].contains(u"Bad.lacquer"_s));
        QVERIFY(revisions.find(u"Bad"_s, album.id).error().message.contains(u"Bad.lacquer"_s));
        // A project somebody copied there is a revision without a date.
        LACQUER_VERIFY_OK(saveProject(revisions.folder() / "Mine.lacquer", album, {}));
        QVERIFY(revisions.find(u"mine"_s, album.id)->date == 0);
    }
};

LACQUER_TEST(RevisionsTest)
#include "RevisionsTest.moc"
