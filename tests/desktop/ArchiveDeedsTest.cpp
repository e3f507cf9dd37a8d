// SPDX-License-Identifier: GPL-3.0-or-later
// What outlasts a sitting, by the window: revisions, a collected folder, albums made of somebody's disc or cue sheet.
#include "desktop/TestDesk.h"

#include "Actions.h"
#include "ArchiveDeeds.h"
#include "base/Progress.h"
#include "delivery/Builder.h"
#include "frame/RevisionsDialog.h"
#include "model/ProjectFile.h"
#include "songs/DropDeeds.h"
#include "support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTreeWidget>

#include <algorithm>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

namespace {

bool idle(TestDesk& desk)
{
    return QTest::qWaitFor([&desk] { return !desk.workspace().jobs().busy(); }, 60000);
}

}  // namespace

class ArchiveDeedsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRevisionIsKeptComparedAndGoneBackTo()
    {
        TestDesk desk;
        desk.show(0);
        desk.desk().actions.action("file.revisions")->trigger();
        auto* dialog = desk.window().findChild<RevisionsDialog*>();
        QVERIFY(dialog);
        const auto then = desk.album();
        desk.child<QLineEdit>(u"Name of a new revision"_s)->setText(u"Mix 1"_s);
        desk.child<QLineEdit>(u"Note of a new revision"_s)->setText(u"before the strings"_s);
        dialog->keep();
        desk.workspace().editSong(u"Title"_s, desk.song(1).id, [](Song& song) { song.title = u"Strings"_s; });
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        desk.desk().actions.action("file.revisions")->trigger();
        dialog = desk.window().findChild<RevisionsDialog*>();
        QVERIFY(dialog);
        QVERIFY(desk.child<QPlainTextEdit>(u"What the album differs in"_s)->toPlainText().contains(u"Strings"_s));
        QCOMPARE(desk.child<QTreeWidget>(u"Revisions"_s)->topLevelItem(0)->text(0), u"Mix 1"_s);
        dialog->restore();
        QVERIFY(desk.album() == then);
        desk.workspace().undo();
        QCOMPARE(desk.song(1).title, u"Strings"_s);
        // What was replaced is a state of its own.
        const auto all = Revisions(desk.project()).list();
        LACQUER_VERIFY_OK(all);
        QCOMPARE(all->size(), std::size_t(2));
        QVERIFY(std::any_of(all->begin(), all->end(), [](const Revision& one) { return one.name == u"Before Mix 1"_s && one.automatic; }));
    }

    void aCollectedFolderIsAnAlbumOfItsOwn()
    {
        TestDesk desk;
        desk.show(0);
        const auto target = desk.folder() / "collected";
        desk.window().archive().collectInto(target);
        QVERIFY(idle(desk));
        const auto project = loadProject(target / "album.lacquer");
        LACQUER_VERIFY_OK(project);
        QCOMPARE(project->album.songs.size(), desk.album().songs.size());
        for (const auto& song : project->album.songs)
            for (const auto& stem : song->stems)
                QVERIFY(std::filesystem::is_regular_file(target / stem.file.path));
    }

    void aDiscBecomesAnAlbum()
    {
        TestDesk desk;
        desk.show(0);
        Album album = desk.album();
        album.deliverables = {Deliverable::of(u"ddp"_s, DeliverableKind::Ddp)};
        BuildOptions options;
        options.target = desk.folder() / "delivery";
        options.useCache = false;
        Progress progress;
        LACQUER_VERIFY_OK(build(album, desk.folder(), options, progress));
        const auto made = desk.folder() / "disc" / "again.lacquer";
        std::filesystem::create_directories(made.parent_path());
        desk.window().archive().importFrom(options.target / "ddp", made);
        QVERIFY(idle(desk));
        QTRY_COMPARE(desk.workspace().path(), made);
        QCOMPARE(desk.album().songs.size(), album.songs.size());
        // What stands there already stays.
        desk.window().archive().importFrom(options.target / "ddp", made);
        QVERIFY(idle(desk));
        QTRY_VERIFY(desk.window().findChild<QMessageBox*>());
        QVERIFY(desk.window().findChild<QMessageBox*>()->informativeText().contains(u"exists already"_s));
        desk.window().findChild<QMessageBox*>()->close();
    }

    void aCueSheetBecomesSongs()
    {
        TestDesk desk(1);
        desk.show(0);
        const auto sound = desk.song(0).stems.front().file.path;
        const auto sheet = desk.folder() / sound.parent_path() / "side.cue";
        QFile file(QString::fromStdString(sheet.string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("FILE \"" + QByteArray::fromStdString(sound.filename().string()) +
                   "\" WAVE\n  TRACK 01 AUDIO\n    TITLE \"One\"\n    INDEX 01 00:00:00\n"
                   "  TRACK 02 AUDIO\n    TITLE \"Two\"\n    INDEX 01 00:02:00\n");
        file.close();
        desk.window().drops().take({QString::fromStdString(sheet.string())});
        QVERIFY(idle(desk));
        QTRY_COMPARE(desk.album().songs.size(), std::size_t(3));
        QCOMPARE(desk.song(1).title, u"One"_s);
        QCOMPARE(desk.song(2).title, u"Two"_s);
        QCOMPARE(desk.workspace().document().undoName(), u"Add songs of a cue sheet"_s);
    }
};

LACQUER_TEST(ArchiveDeedsTest)
#include "ArchiveDeedsTest.moc"
