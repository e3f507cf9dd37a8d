// SPDX-License-Identifier: GPL-3.0-or-later
// A project that is open for hours: one writer, nobody's work overwritten unasked, sources found after saving elsewhere.
#include "model/OpenProject.h"

#include "model/ProjectFile.h"
#include "model/SampleAlbum.h"
#include "support/Command.h"
#include "support/TestMain.h"

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

class OpenProjectTest : public QObject {
    Q_OBJECT

private:
    fs::path root_;

private Q_SLOTS:
    void init() { root_ = fastDirectory(); }
    void cleanup() { fs::remove_all(root_); }

    void oneWritesAndTheOtherReadsOrSteals()
    {
        const fs::path path = root_ / "a.lacquer";
        LACQUER_VERIFY_OK(saveProject(path, albumOf({10}), {}));
        Album album, other;
        auto first = OpenProject::open(path, OpenProject::Access::Write, album);
        LACQUER_VERIFY_OK(first);
        const auto second = OpenProject::open(path, OpenProject::Access::Write, other);
        QVERIFY(!second.ok() && second.error().kind == ErrorKind::Busy && other == Album());
        auto reader = OpenProject::open(path, OpenProject::Access::ReadOnly, other);
        LACQUER_VERIFY_OK(reader);
        QVERIFY(other == album && reader->isReadOnly());
        QVERIFY(reader->save(other).error().kind == ErrorKind::Permission);
        LACQUER_VERIFY_OK(OpenProject::open(path, OpenProject::Access::StealLock, other));
    }

    void somebodyElsesWorkIsOverwrittenOnlyWhenAsked()
    {
        const fs::path path = root_ / "a.lacquer";
        LACQUER_VERIFY_OK(saveProject(path, albumOf({10}), {}));
        Album mine;
        auto project = OpenProject::open(path, OpenProject::Access::Write, mine);
        LACQUER_VERIFY_OK(project);
        mine.title = u"Mine"_s;
        LACQUER_VERIFY_OK(project->save(mine));
        Album theirs = mine;
        theirs.title = u"Theirs"_s;
        LACQUER_VERIFY_OK(saveProject(path, theirs, project->contentHash()));
        mine.title = u"Mine again"_s;
        QVERIFY(project->save(mine).error().kind == ErrorKind::Busy);
        QCOMPARE(loadProject(path)->album.title, u"Theirs"_s);
        LACQUER_VERIFY_OK(project->overwrite(mine));
        QVERIFY(loadProject(path)->album == mine && loadProject(path)->contentHash == project->contentHash());
    }

    void sourcesAreFoundFromTheNewFolder()
    {
        fs::create_directories(root_ / "one/audio");
        fs::create_directories(root_ / "two");
        Album album = albumOf({10, 20, 30});
        album.edit(0).stems[0].file.path = root_ / "one/audio/a.wav";
        album.edit(1).stems[0].file.path = root_ / "two/b.wav";
        album.edit(2).stems[0].file.path = "/elsewhere/c.wav";
        OpenProject project;
        QVERIFY(project.save(album).error().kind == ErrorKind::Usage);
        LACQUER_VERIFY_OK(project.saveAs(root_ / "one/a.lacquer", album, false));
        QVERIFY(album.songs[0]->stems[0].file.path == "audio/a.wav" && album.songs[1]->stems[0].file.path == root_ / "two/b.wav");
        QVERIFY(loadProject(project.path())->album == album);
        LACQUER_VERIFY_OK(project.saveAs(root_ / "two/b.lacquer", album, false));
        QVERIFY(album.songs[0]->stems[0].file.path == root_ / "one/audio/a.wav" && album.songs[1]->stems[0].file.path == "b.wav");
        QVERIFY(album.songs[2]->stems[0].file.path == "/elsewhere/c.wav");
        LACQUER_VERIFY_OK(project.save(album));
        // The old file is free, and an existing one is not replaced unasked.
        Album other;
        LACQUER_VERIFY_OK(OpenProject::open(root_ / "one/a.lacquer", OpenProject::Access::Write, other));
        const Album before = album;
        QVERIFY(!project.saveAs(root_ / "one/a.lacquer", album, false).ok() && album == before && project.path() == root_ / "two/b.lacquer");
        LACQUER_VERIFY_OK(project.saveAs(root_ / "one/a.lacquer", album, true));
        LACQUER_VERIFY_OK(project.saveAs(root_ / "one/a.lacquer", album, true));
    }
};

LACQUER_TEST(OpenProjectTest)
#include "OpenProjectTest.moc"
