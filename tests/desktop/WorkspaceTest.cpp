// SPDX-License-Identifier: GPL-3.0-or-later
// The open project: saved elsewhere its sources are still found, by undo too; leaving never loses work or ends a build unasked.
#include "desktop/TestDesk.h"

#include "FileDeeds.h"
#include "Keeper.h"
#include "Listening.h"
#include "base/StateFolder.h"
#include "dsp/Registry.h"
#include "model/OpenProject.h"
#include "support/TestMain.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

namespace {

/// Presses the n-th button of the question that comes up, and says whether one came.
void answerNext(int role, bool& asked)
{
    QTimer::singleShot(50, [role, &asked] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box)
            return;
        asked = true;
        for (auto* button : box->buttons())
            if (box->buttonRole(button) == role) {
                button->click();
                return;
            }
    });
}

bool everySourceIsThere(const Album& album, const std::filesystem::path& folder)
{
    for (const SharedSong& song : album.songs)
        for (const Stem& stem : song->stems)
            if (!std::filesystem::is_regular_file(folder / stem.file.path))
                return false;
    return true;
}

}  // namespace

class WorkspaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savedIntoAnotherFolderEveryStepStillFindsItsSources()
    {
        TestDesk desk(3);
        auto& w = desk.workspace();
        w.editSong(u"one"_s, desk.song(0).id, [](Song& s) { s.gainDb = 1; });
        w.edit(u"two"_s, [](Album& a) { a.songs.erase(a.songs.begin() + 1); });
        const auto elsewhere = desk.folder() / "deeper" / "down";
        std::filesystem::create_directories(elsewhere);
        LACQUER_VERIFY_OK(w.saveAs(elsewhere / "copy.lacquer", false));
        QVERIFY(w.document().isSaved());
        QVERIFY(everySourceIsThere(w.album(), w.folder()));
        int steps = 0;
        for (; w.document().canUndo(); ++steps) {
            w.undo();
            QVERIFY(everySourceIsThere(w.album(), w.folder()));
        }
        QCOMPARE(steps, 2);
        QVERIFY(!w.document().isSaved());
        while (w.document().canRedo())
            w.redo();
        QVERIFY(w.document().isSaved());
    }

    void aProjectOpenedByARelativePathIsSavedOverItself()
    {
        TestDesk desk(2);
        auto& w = desk.workspace();
        w.startNew();
        const auto here = std::filesystem::current_path();
        std::filesystem::current_path(desk.folder());
        const auto opened = w.open("album.lacquer");
        std::filesystem::current_path(here);
        LACQUER_VERIFY_OK(opened);
        LACQUER_VERIFY_OK(w.saveAs(desk.project(), true));
    }

    void quittingWhileABuildRunsAsksFirst()
    {
        TestDesk desk(1);
        desk.show(0);
        std::atomic<bool> stopped = false;
        desk.workspace().jobs().start(
            u"Building"_s, Jobs::Kind::Asked,
            [&](Progress& progress) -> Result<void> {
                while (!progress.cancelled())
                    QThread::msleep(5);
                stopped = true;
                return Error{ErrorKind::Cancelled, {}};
            },
            &desk.window(), [](const Result<void>&) {});
        bool asked = false;
        answerNext(QMessageBox::AcceptRole, asked);
        QVERIFY(!desk.window().close());
        QVERIFY(asked && !stopped && desk.window().isVisible());
        asked = false;
        answerNext(QMessageBox::DestructiveRole, asked);
        QVERIFY(desk.window().close());
        QVERIFY(asked);
        desk.workspace().jobs().stopAll();
        QTRY_VERIFY(stopped);
    }

    void whatIsLeftUnsavedIsKeptAndNotOfferedAndAFailedOpeningKeepsTheJournal()
    {
        TestDesk desk(2);
        auto& w = desk.workspace();
        desk.show(0);
        w.editSong(u"rename"_s, desk.song(0).id, [](Song& s) { s.title = u"Not saved"_s; });
        bool asked = false;
        answerNext(QMessageBox::DestructiveRole, asked);
        QTimer::singleShot(300, [] {
            if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget()))
                box->accept();
        });
        QVERIFY(!desk.window().files().open(desk.folder() / "nowhere.lacquer"));
        QVERIFY(asked);
        QCOMPARE(desk.song(0).title, u"Not saved"_s);
        // The journal goes on: what is edited now would be found after a crash.
        w.editSong(u"rename"_s, desk.song(0).id, [](Song& s) { s.title = u"Still here"_s; });
        const auto journals = [] {
            int count = 0;
            for (const auto& entry : std::filesystem::directory_iterator(*stateFolder() / "journal"))
                count += entry.is_regular_file() && entry.file_size() > 0;
            return count;
        };
        QTRY_VERIFY(journals() > 0);
        answerNext(QMessageBox::DestructiveRole, asked);
        QVERIFY(desk.window().close());
        QTRY_COMPARE(Keeper::find().work.size(), std::size_t(0));
    }

    void ofTwoThatAreComparedTheLouderComesDownWhicheverIsHeard()
    {
        TestDesk desk(1);
        auto& w = desk.workspace();
        const auto* type = findProcessorType("trim");
        auto trim = ProcessorSettings::withDefaults(*type);
        for (std::size_t row = 0; row < type->parameters.size(); ++row)
            if (std::string_view(type->parameters[row].id) == "gainDb")
                trim.values[row] = 6;
        w.editSong(u"louder"_s, desk.song(0).id, [&](Song& song) { song.chain.push_back(trim); });
        w.selection().chooseSong(desk.song(0).id);
        auto& listening = desk.desk().listening;
        listening.setProgramme(Programme::Master);
        QCOMPARE(listening.matchedDb(), 0.0);
        listening.setBypassed(true);
        QTest::qWait(300);
        QCOMPARE(listening.matchedDb(), 0.0);       // the bare song is the softer one
        listening.setBypassed(false);
        QTRY_COMPARE(listening.matchedDb(), -6.0);  // and the one with the chain comes down to it
        w.editSong(u"softer"_s, desk.song(0).id, [&](Song& song) { song.chain.front().values = trim.values; song.chain.front().bypassed = true; });
        QTRY_COMPARE(listening.matchedDb(), 0.0);
        w.undo();
        QTRY_COMPARE(listening.matchedDb(), -6.0);
        listening.hearTrueLevel();
        QCOMPARE(listening.matchedDb(), 0.0);
    }
};

LACQUER_TEST(WorkspaceTest)
#include "WorkspaceTest.moc"
