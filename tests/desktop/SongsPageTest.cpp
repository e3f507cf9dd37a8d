// SPDX-License-Identifier: GPL-3.0-or-later
#include "Actions.h"
#include "Listening.h"
#include "desktop/TestDesk.h"
#include "songs/DropDeeds.h"
#include "songs/DropDialog.h"
#include "songs/DropModel.h"
#include "songs/DropTable.h"
#include "songs/FactRow.h"
#include "songs/SongList.h"
#include "songs/SourceDeeds.h"
#include "support/Signals.h"
#include "support/TestMain.h"
#include "widgets/Button.h"
#include "widgets/Knob.h"
#include "widgets/StemLanes.h"
#include "widgets/Toggle.h"
#include "widgets/ValueField.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>

#include <cmath>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

namespace {

QString name(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

void type(QWidget* field, const QString& text)
{
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

/// Lets files go over the middle of a window, as a file manager does.
void dropOn(QWidget& window, const QStringList& files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const auto& file : files)
        urls << QUrl::fromLocalFile(file);
    data.setUrls(urls);
    const QPoint at = window.rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    if (qEnvironmentVariableIsSet("LACQUER_PICTURES"))
        window.grab().save(u"/tmp/s-hover.png"_s);
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
    QVERIFY(drop.isAccepted());
}

/// A folder with a song of stems and mix, a song of one file, and something that is no sound.
QStringList writeDrop(TestDesk& desk)
{
    TestAlbum source(44100);
    const auto folder = desk.folder() / "new mixes";
    std::filesystem::create_directories(folder / "02 Harbour stems");
    const auto put = [&](const char* as, std::uint64_t seed) {
        const auto file = source.write("x" + std::to_string(seed), {pinkNoise(seed, 22050, 0.1), pinkNoise(seed + 50, 22050, 0.1)}, 44100, 24);
        std::filesystem::copy_file(file.path.is_absolute() ? file.path : source.folder() / file.path, folder / as);
    };
    put("01 Signal Fires.wav", 11);
    put("02 Harbour stems/02_Harbour_DRUMS.wav", 12);
    put("02 Harbour stems/02_Harbour_BASS.wav", 13);
    put("02 Harbour stems/02_Harbour_VOX.wav", 14);
    QFile notes(name(folder / "notes.txt"));
    if (notes.open(QIODevice::WriteOnly))
        notes.write("not sound");
    return {name(folder)};
}

}  // namespace

class SongsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesToTheFrontByItsKey()
    {
        TestDesk desk;
        desk.show(1);
        QTest::keyClick(&desk.window(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(desk.window().page(), 0);
    }

    void choosesWithArrowsAndShowsTheLanesOfTheSong()
    {
        TestDesk desk;
        desk.show(0);
        auto* list = desk.child<SongList>(u"Songs"_s);
        QVERIFY(list);
        auto* lanes = desk.window().findChild<StemLanes*>();
        QCOMPARE(lanes->count(), 1);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(desk.workspace().selection().song() == desk.song(1).id);
        QCOMPARE(lanes->count(), 2);
        QCOMPARE(lanes->lane(1)->picture().name, u"Bass"_s);
        // Drawn from the file, which is there.
        const auto wave = [&] { return lanes->lane(1)->picture().wave.wave(0, 4, 10); };
        QTRY_VERIFY(wave().has_value() && wave()->channels[0][5].peak() > 0.01F);
    }

    void takesAGainTypedAndGivesItBack()
    {
        TestDesk desk;
        desk.show(0);
        desk.workspace().selection().chooseSong(desk.song(1).id);
        auto* lanes = desk.window().findChild<StemLanes*>();
        auto* gain = lanes->lane(1)->gainField();
        gain->setFocus();
        QTest::keyClick(gain, Qt::Key_Return);
        QVERIFY(gain->entry());
        type(gain->entry(), u"-3.25"_s);
        QVERIFY(std::abs(desk.song(1).stems[1].gainDb + 3.25) < 1e-12);
        QVERIFY(desk.workspace().document().undoName().contains(u"Bass"_s));
        QTest::keyClick(&desk.window(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desk.song(1).stems[1].gainDb == 0.0);
        QVERIFY(std::abs(gain->value()) < 1e-9);
    }

    void mutesSolosAndTurnsOver()
    {
        TestDesk desk;
        desk.show(0);
        desk.workspace().selection().chooseSong(desk.song(1).id);
        auto* lanes = desk.window().findChild<StemLanes*>();
        QTest::mouseClick(lanes->lane(0)->muteToggle(), Qt::LeftButton);
        QVERIFY(desk.song(1).stems[0].muted);
        QVERIFY(lanes->lane(0)->picture().mute);
        desk.workspace().selection().chooseStem(desk.song(1).stems[1].id);
        QTest::keyClick(&desk.window(), Qt::Key_S, Qt::AltModifier);
        QVERIFY(desk.desk().listening.soloed().contains(desk.song(1).stems[1].id));
        QVERIFY(lanes->lane(0)->picture().silentBySolo);
        QTest::keyClick(&desk.window(), Qt::Key_M, Qt::AltModifier);
        QVERIFY(desk.song(1).stems[1].muted);
        auto* over = desk.child<Toggle>(u"Turn over, Bass"_s);
        QVERIFY(over);
        QTest::mouseClick(over, Qt::LeftButton);
        QVERIFY(desk.song(1).stems[1].polarity);
    }

    void setsPanAndDelayOfTheChosenStem()
    {
        TestDesk desk;
        desk.show(0, {1920, 1080});
        desk.workspace().selection().chooseSong(desk.song(1).id);
        desk.workspace().selection().chooseStem(desk.song(1).stems[1].id);
        for (auto* knob : desk.window().findChildren<Knob*>()) {
            if (!knob->isVisible() || knob->quantity().module != u"Bass"_s)
                continue;
            const auto what = knob->quantity().name;
            knob->setFocus();
            QTest::keyClick(knob, Qt::Key_Return);
            QVERIFY(knob->entry());
            type(knob->entry(), what == u"Pan"_s ? u"-20"_s : what == u"Delay"_s ? u"17"_s : u"1.5"_s);
        }
        const Stem& bass = desk.song(1).stems[1];
        QVERIFY(std::abs(bass.pan + 0.2) < 1e-9);
        QCOMPARE(bass.delayFrames, std::int64_t(17));
        QVERIFY(std::abs(bass.gainDb - 1.5) < 1e-9);
        QCOMPARE(desk.window().findChild<StemLanes*>()->lane(1)->picture().place, u"L 20"_s);
    }

    void renamesInPlace()
    {
        TestDesk desk;
        desk.show(0);
        auto* list = desk.child<SongList>(u"Songs"_s);
        list->setFocus();
        QTest::keyClick(&desk.window(), Qt::Key_F2);
        auto* field = list->findChild<QLineEdit*>();
        QVERIFY(field);
        field->selectAll();
        type(field, u"Marram"_s);
        QTRY_COMPARE(desk.song(0).title, u"Marram"_s);
    }

    void reordersAndRemovesWithAWayBack()
    {
        TestDesk desk;
        desk.show(0);
        auto* list = desk.child<SongList>(u"Songs"_s);
        const Id first = desk.song(0).id, second = desk.song(1).id, third = desk.song(2).id;
        desk.workspace().selection().chooseSong(first);
        list->moveChosen(3);
        QVERIFY(desk.song(2).id == first && desk.song(0).id == second);
        desk.workspace().undo();
        QVERIFY(desk.song(0).id == first);
        desk.workspace().selection().chooseSong(second);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(desk.album().songs.size(), std::size_t(2));
        QVERIFY(desk.song(1).id == third);
        desk.workspace().undo();
        QCOMPARE(desk.album().songs.size(), std::size_t(3));
        QVERIFY(desk.song(1).id == second);
    }

    void narrowsToNumbersInASmallWindow()
    {
        TestDesk desk;
        desk.show(0, {1024, 640});
        auto* list = desk.child<SongList>(u"Songs"_s);
        QVERIFY(list->narrow());
        desk.window().resize(1366, 768);
        QTRY_VERIFY(!list->narrow());
    }

    void addsADroppedFolderAfterGuessesWereChanged()
    {
        TestDesk desk;
        desk.show(0);
        dropOn(desk.window(), writeDrop(desk));
        QTRY_VERIFY(desk.window().drops().dialog());
        auto* dialog = desk.window().drops().dialog();
        auto& model = dialog->model();
        QTRY_COMPARE(model.songCount(), 2);
        QCOMPARE(model.fileCount(), 4);
        QCOMPARE(int(model.grouping().refused().size()), 1);
        QCOMPARE(desk.album().songs.size(), std::size_t(3));   // nothing has happened yet
        if (qEnvironmentVariableIsSet("LACQUER_PICTURES"))
            dialog->grab().save(u"/tmp/s-drop.png"_s);
        // With the keys: the bass becomes guitars, and back again, and out for good.
        auto& table = dialog->table();
        const auto rowOf = [&](const QString& file) {
            for (int row = 0; row < model.rowCount(); ++row)
                if (model.index(row, DropModel::File).data().toString().contains(file))
                    return row;
            return -1;
        };
        table.setCurrentIndex(model.index(rowOf(u"BASS"_s), DropModel::UsedAs));
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Space);
        QTRY_VERIFY(table.findChild<QComboBox*>());
        auto* box = table.findChild<QComboBox*>();
        QTRY_VERIFY(box->view()->isVisible());
        const int guitars = box->findText(u"Guitar"_s, Qt::MatchStartsWith);
        QVERIFY(guitars >= 0);
        box->view()->setCurrentIndex(box->model()->index(guitars, 0));
        QTest::keyClick(box->view(), Qt::Key_Return);
        QTRY_VERIFY(model.fileAt(rowOf(u"BASS"_s))->roleName.startsWith(u"guitar"_s));
        QVERIFY(model.fileAt(rowOf(u"BASS"_s))->reason == DropReason::ByHand);
        model.undo();
        QCOMPARE(model.fileAt(rowOf(u"BASS"_s))->roleName, u"bass"_s);
        table.setCurrentIndex(model.index(rowOf(u"VOX"_s), DropModel::UsedAs));
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Delete);
        QCOMPARE(model.fileCount(), 3);
        // Another song, another name, another order.
        model.moveTo({rowOf(u"VOX"_s)}, model.grouping().songs().size());
        QCOMPARE(int(model.grouping().songs().size()), 3);
        model.undo();
        model.rename(0, u"Fires"_s);
        model.moveSong(0, 1);
        QCOMPARE(model.grouping().songs()[1].title, u"Fires"_s);
        QTest::keyClick(&table, Qt::Key_Return);
        QTRY_COMPARE(desk.album().songs.size(), std::size_t(5));
        QTRY_VERIFY(!desk.window().drops().dialog() || !desk.window().drops().dialog()->isVisible());
        QCOMPARE(desk.song(3).stems.size(), std::size_t(2));
        QCOMPARE(desk.song(4).title, u"Fires"_s);
        QVERIFY(!desk.song(4).stems[0].file.path.is_absolute());
        desk.workspace().undo();
        QCOMPARE(desk.album().songs.size(), std::size_t(3));
    }

    void takesTwoHundredMixedFilesWithoutHoldingUpTheWindow()
    {
        TestDesk desk;
        desk.show(0);
        const std::filesystem::path source = writeDrop(desk).front().toStdString();
        const auto folder = desk.folder() / "many";
        std::filesystem::create_directories(folder);
        for (int i = 0; i < 150; ++i)
            std::filesystem::copy_file(source / "01 Signal Fires.wav", folder / (std::to_string(i + 1) + " Song number.wav"));
        for (int i = 0; i < 50; ++i)
            std::filesystem::copy_file(source / "notes.txt", folder / ("notes " + std::to_string(i) + ".txt"));
        desk.window().drops().take({name(folder)});
        auto* dialog = desk.window().drops().dialog();
        QElapsedTimer since;
        qint64 longest = 0;
        since.start();
        const auto breathe = [&] {
            const auto before = since.elapsed();
            QCoreApplication::processEvents(QEventLoop::AllEvents);
            longest = std::max(longest, since.elapsed() - before);
        };
        while (dialog->model().fileCount() == 0 && since.elapsed() < 20000)
            breathe();
        QCOMPARE(dialog->model().fileCount(), 150);
        QCOMPARE(int(dialog->model().grouping().refused().size()), 50);
        dialog->table().setFocus();
        QTest::keyClick(&dialog->table(), Qt::Key_Return);
        while (desk.album().songs.size() == 3 && since.elapsed() < 40000)
            breathe();
        QVERIFY(desk.album().songs.size() > 3);
        qInfo("longest pause of the window: %lld ms", static_cast<long long>(longest));
        QVERIFY(longest < 1000);
        desk.workspace().undo();
        QCOMPARE(desk.album().songs.size(), std::size_t(3));
    }

    void leavesEverythingAsItWasAfterEscape()
    {
        TestDesk desk;
        desk.show(0);
        const Album before = desk.album();
        desk.window().drops().take(writeDrop(desk));
        auto* dialog = desk.window().drops().dialog();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->model().songCount(), 2);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!desk.window().drops().dialog());
        QVERIFY(desk.album() == before);
    }

    void addsStemsToASong()
    {
        TestDesk desk;
        desk.show(0);
        const auto folder = writeDrop(desk).front();
        desk.window().drops().sources().addStems(desk.song(0).id, {folder + u"/01 Signal Fires.wav"_s});
        QTRY_COMPARE(desk.song(0).stems.size(), std::size_t(2));
        desk.window().drops().sources().addReference(desk.song(0).id, folder + u"/02 Harbour stems/02_Harbour_BASS.wav"_s);
        QTRY_VERIFY(desk.song(0).referenceMix.has_value());
        QVERIFY(desk.window().findChild<StemLanes*>()->referenceLane());
        desk.workspace().undo();
        desk.workspace().undo();
        QCOMPARE(desk.song(0).stems.size(), std::size_t(1));
    }

    void findsAMissingFileAgain()
    {
        TestDesk desk;
        desk.show(0);
        const auto was = desk.song(1).stems[1].file;
        const auto place = desk.folder() / was.path;
        std::filesystem::create_directories(desk.folder() / "elsewhere" / "deep");
        // Watched first, then gone.
        QTest::qWait(1300);
        std::filesystem::rename(place, desk.folder() / "elsewhere" / "deep" / "renamed.wav");
        desk.workspace().selection().chooseSong(desk.song(1).id);
        auto* lanes = desk.window().findChild<StemLanes*>();
        QTRY_VERIFY_WITH_TIMEOUT(lanes->lane(1)->picture().wave.words.contains(u"not there"_s), 6000);
        QTRY_VERIFY_WITH_TIMEOUT(desk.child<Button>(u"Find…"_s) != nullptr || [&] {
            for (auto* button : desk.window().findChildren<Button*>())
                if (button->isVisible() && button->text() == u"Find…"_s)
                    return true;
            return false;
        }(), 3000);
        desk.window().drops().sources().relinkIn(name(desk.folder() / "elsewhere"));
        QTRY_VERIFY(desk.song(1).stems[1].file.path.filename() == "renamed.wav");
        QCOMPARE(desk.song(1).stems[1].file.sha256, was.sha256);
        QTRY_VERIFY_WITH_TIMEOUT(lanes->lane(1)->picture().wave.words.isEmpty(), 4000);
        desk.workspace().undo();
        QVERIFY(desk.song(1).stems[1].file.path == was.path);
    }

    void tellsWhatCameIn()
    {
        TestDesk desk;
        desk.show(0, {1920, 1080});
        FactRow* bits = nullptr;
        for (auto* row : desk.window().findChildren<FactRow*>())
            if (row->accessibleName().startsWith(u"Real bit depth"_s))
                bits = row;
        QVERIFY(bits);
        QTRY_VERIFY_WITH_TIMEOUT(bits->accessibleName().contains(u"24 of 24"_s), 5000);
        QVERIFY(bits->state() == LampState::Fine);
    }

    void invitesWhenTheAlbumIsEmpty()
    {
        TestDesk desk;
        desk.show(0);
        desk.workspace().startNew();
        Button* choose = nullptr;
        for (auto* button : desk.window().findChildren<Button*>())
            if (button->isVisible() && button->text() == u"Choose files…"_s)
                choose = button;
        QVERIFY(choose);
        QVERIFY(choose->hasFocus());
        QVERIFY(!desk.child<SongList>(u"Songs"_s));
    }
};

LACQUER_TEST(SongsPageTest)
#include "SongsPageTest.moc"
