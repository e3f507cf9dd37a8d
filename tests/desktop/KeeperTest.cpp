// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/TestDesk.h"

#include "Habits.h"
#include "Keeper.h"
#include "frame/RecoveryDialog.h"
#include "model/ProjectFile.h"
#include "support/TestMain.h"
#include "widgets/Button.h"

#include <random>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

namespace {

/// One edit of a kind, from a seed; every page's sorts are among them.
void editSomething(Workspace& w, std::mt19937& random)
{
    const auto position = random() % w.album().songs.size();
    const Id song = w.album().songs[position]->id;
    const double number = double(random() % 2000) / 100 - 10;
    switch (random() % 8) {
    case 0:
        w.editSong(u"gain"_s, song, [&](Song& s) { s.gainDb = number; });
        break;
    case 1:
        w.editSong(u"title"_s, song, [&](Song& s) { s.title = u"Title %1"_s.arg(number); });
        break;
    case 2:
        w.editSong(u"gap"_s, song, [&](Song& s) { s.gapSeconds = std::abs(number); });
        break;
    case 3:
        w.edit(u"order"_s, [&](Album& a) { std::swap(a.songs.front(), a.songs[position]); });
        break;
    case 4:
        w.editSong(u"mute"_s, song, [&](Song& s) { s.stems.front().muted = !s.stems.front().muted; });
        break;
    case 5:
        w.editSong(u"fade"_s, song, [&](Song& s) { s.fadeOutSeconds = std::abs(number) / 10; });
        break;
    case 6:
        w.edit(u"artist"_s, [&](Album& a) { a.artist = u"Artist %1"_s.arg(number); });
        break;
    default:
        w.editSong(u"leave out"_s, song, [&](Song& s) { s.enabled = !s.enabled; });
        break;
    }
}

}  // namespace

class KeeperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoHundredEditsUndoneAndRedoneAreByteEqualAtBothEnds()
    {
        TestDesk desk(5);
        auto& w = desk.workspace();
        const auto first = projectText(w.album());
        std::mt19937 random(7);
        for (int i = 0; i < 200; ++i) {
            w.endGesture();
            editSomething(w, random);
        }
        const auto last = projectText(w.album());
        QVERIFY(first != last);
        int steps = 0;
        while (w.document().canUndo()) {
            w.undo();
            ++steps;
        }
        QVERIFY2(steps > 150, qPrintable(QString::number(steps)));
        QCOMPARE(projectText(w.album()), first);
        while (w.document().canRedo())
            w.redo();
        QCOMPARE(projectText(w.album()), last);
    }

    void whatWasNotSavedComesBackAsOneStep()
    {
        TestDesk desk(3);
        auto& w = desk.workspace();
        {
            // A second keeper on the same workspace stands for the program that crashed: it never says goodbye.
            Keeper keeper(w);
            w.editSong(u"rename"_s, desk.song(0).id, [](Song& s) { s.title = u"Not saved"_s; });
        }
        const auto lost = projectText(w.album());
        const auto saved = loadProject(desk.project());
        LACQUER_VERIFY_OK(saved);
        auto found = Keeper::find();
        QCOMPARE(found.work.size(), std::size_t(1));
        QCOMPARE(projectText(found.work.front().newer.album), lost);
        RecoveryDialog dialog(found.work.front());
        for (auto* button : dialog.findChildren<Button*>())
            if (button->kind() == Button::Kind::Primary)
                button->click();
        QCOMPARE(dialog.choice(), RecoveryDialog::OpenNewer);

        Workspace later;
        Keeper keeper(later);
        keeper.bringBack(found.work.front());
        QCOMPARE(projectText(later.album()), lost);
        QVERIFY(!later.document().isSaved());
        later.undo();
        QCOMPARE(projectText(later.album()), projectText(saved->album));
    }

    void aSavedAlbumLeavesNothingToRecover()
    {
        TestDesk desk(2);
        auto& w = desk.workspace();
        w.editSong(u"rename"_s, desk.song(0).id, [](Song& s) { s.title = u"Saved"_s; });
        LACQUER_VERIFY_OK(w.save());
        w.startNew();
        QTRY_COMPARE(Keeper::find().work.size(), std::size_t(0));
        LACQUER_VERIFY_OK(w.open(desk.project()));
        QCOMPARE(desk.song(0).title, u"Saved"_s);
    }

    void damagedSettingsAreSetAsideAndNeverStopTheStart()
    {
        QTemporaryDir home;
        qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
        QDir(home.path()).mkpath(u"lacquer"_s);
        QFile file(home.filePath(u"lacquer/lacquer.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(64 << 20));
        file.close();
        Habits habits;
        QCOMPARE(habits.scale(), 1.0);
        habits.setScale(1.5);
        QCOMPARE(Habits().scale(), 1.5);
        QCOMPARE(QDir(home.filePath(u"lacquer"_s)).entryList({u"*.broken-*"_s}, QDir::Files).size(), 1);
    }
};

LACQUER_TEST(KeeperTest)
#include "KeeperTest.moc"
