// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/TestDesk.h"

#include "metadata/SongGrid.h"
#include "metadata/SongGridModel.h"
#include "support/TestMain.h"
#include "widgets/Button.h"

#include <QApplication>
#include <QClipboard>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

namespace {

SongGrid& gridOf(TestDesk& desk)
{
    auto* grid = desk.window().findChild<SongGrid*>();
    grid->setFocus();
    return *grid;
}

QModelIndex cell(const SongGrid& grid, int row, int column)
{
    return grid.model()->index(row, column);
}

void clickCell(SongGrid& grid, int row, int column, Qt::KeyboardModifiers modifiers = {})
{
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, modifiers, grid.visualRect(cell(grid, row, column)).center());
}

void keys(TestDesk& desk, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &desk.window(), key, modifiers);
}

}  // namespace

class MetadataPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesToTheFrontByItsKey()
    {
        TestDesk desk;
        desk.show(0);
        QTest::keyClick(&desk.window(), Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(desk.window().page(), 3);
    }

    void everyFieldOfASongHasAColumn()
    {
        TestDesk desk(3);
        desk.show(3);
        auto& grid = gridOf(desk);
        const int producer = SongGridModel::columnOf(u"producer"_s), advisory = SongGridModel::columnOf(u"advisory"_s),
                  tempo = SongGridModel::columnOf(u"bpm"_s), side = SongGridModel::columnOf(u"startsSide"_s);
        QVERIFY(grid.isColumnHidden(producer) && grid.isColumnHidden(advisory));
        QMenu menu;
        grid.fillColumnsMenu(menu);
        for (auto* action : menu.actions())
            if (QStringList{u"Producer"_s, u"Advisory"_s, u"Tempo"_s, u"Starts a side"_s}.contains(action->text()))
                action->trigger();
        QVERIFY(!grid.isColumnHidden(producer) && !grid.isColumnHidden(side));
        desk.workspace().edit(u"Producer"_s, [](Album& album) { album.producer = u"Ada"_s; });
        QCOMPARE(cell(grid, 1, producer).data().toString(), u"Ada"_s);
        QVERIFY(cell(grid, 1, producer).data(SongGridModel::inheritedRole).toBool());
        // What the album says is inherited, not copied.
        QVERIFY(grid.model()->setData(cell(grid, 1, producer), u"Bo"_s));
        QCOMPARE(desk.song(1).producer, u"Bo"_s);
        QVERIFY(grid.model()->setData(cell(grid, 1, producer), u"Ada"_s));
        QCOMPARE(desk.song(1).producer, QString());
        QVERIFY(grid.model()->setData(cell(grid, 0, advisory), u"Explicit"_s));
        QCOMPARE(desk.song(0).advisory, Advisory::Explicit);
        QVERIFY(grid.model()->setData(cell(grid, 0, side), u"yes"_s));
        QVERIFY(desk.song(0).startsSide);
        // Not a number: stays as it was, and is said.
        QSignalSpy told(&desk.workspace(), &Workspace::told);
        QVERIFY(!grid.model()->setData(cell(grid, 0, tempo), u"fast"_s));
        QVERIFY(!desk.song(0).bpm);
        QVERIFY(!told.isEmpty() && told.back().front().toString().contains(u"Tempo of song 1"_s));
        QVERIFY(grid.model()->setData(cell(grid, 0, tempo), u"92,5"_s));
        QCOMPARE(desk.song(0).bpm.value_or(0), 92.5);
    }

    void aBlockGoesIntoTheColumnsThatAreShown()
    {
        TestDesk desk(3);
        desk.show(3);
        auto& grid = gridOf(desk);
        QMenu menu;
        grid.fillColumnsMenu(menu);
        for (auto* action : menu.actions())
            if (action->text() == u"Composer"_s || action->text() == u"Genre"_s)
                action->trigger();
        // Composer is away now, genre is there: ISRC, (length,) genre stand beside each other.
        const int genre = SongGridModel::columnOf(u"genre"_s);
        QApplication::clipboard()->setText(u"GB-XXX-26-00001\t0:10\tFolk\n"_s);
        clickCell(grid, 0, SongGridModel::Isrc);
        keys(desk, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.song(0).isrc, u"GBXXX2600001"_s);
        QCOMPARE(desk.song(0).genre, u"Folk"_s);
        QCOMPARE(desk.song(0).composer, QString());
        grid.goToCell(0, SongGridModel::Isrc, false);
        QTest::keyClick(&grid, Qt::Key_Right);
        QTest::keyClick(&grid, Qt::Key_Right);
        QCOMPARE(grid.currentIndex().column(), genre);
    }

    void pastesABlockAsOneStepAndSaysWhatDidNotFit()
    {
        TestDesk desk(3);
        desk.show(3);
        auto& grid = gridOf(desk);
        QSignalSpy told(&desk.workspace(), &Workspace::told);
        QString block;
        for (int row = 1; row <= 12; ++row)
            block += u"Name %1\tSinger %1\tgb-xxx-26-%2\n"_s.arg(row).arg(row, 5, 10, QChar(u'0'));
        QApplication::clipboard()->setText(block);
        clickCell(grid, 0, SongGridModel::Title);
        keys(desk, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.song(0).title, u"Name 1"_s);
        QCOMPARE(desk.song(2).artist, u"Singer 3"_s);
        QCOMPARE(desk.song(2).isrc, u"GBXXX2600003"_s);
        QCOMPARE(cell(grid, 2, SongGridModel::Isrc).data().toString(), u"GB-XXX-26-00003"_s);
        QVERIFY(!told.isEmpty());
        const auto words = told.back().front().toString();
        QVERIFY2(words.contains(u"3 × 12"_s) && words.contains(u"27 cell"_s), qPrintable(words));
        QCOMPARE(desk.workspace().document().undoName(), u"Paste 9 cell(s)"_s);
        desk.workspace().undo();
        QCOMPARE(desk.song(0).title, u"Song 1"_s);
        QCOMPARE(desk.song(2).isrc, QString());
        QVERIFY(!desk.workspace().document().canUndo());
    }

    void copiesABlockAsASpreadsheetTakesIt()
    {
        TestDesk desk(2);
        desk.show(3);
        auto& grid = gridOf(desk);
        clickCell(grid, 0, SongGridModel::Title);
        clickCell(grid, 1, SongGridModel::Artist, Qt::ShiftModifier);
        keys(desk, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"Song 1\tTest artist\nSong 2\tTest artist\n"_s);
    }

    void fillsDownAsOneStep()
    {
        TestDesk desk(4);
        desk.show(3);
        auto& grid = gridOf(desk);
        clickCell(grid, 0, SongGridModel::Composer);
        QTest::keyClicks(&grid, u"J"_s);
        auto* field = grid.viewport()->findChild<QLineEdit*>();
        QVERIFY(field);
        QTest::keyClicks(field, u". Aldous"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(desk.song(0).composer, u"J. Aldous"_s);
        QCOMPARE(desk.workspace().document().undoName(), u"Composer of song 1"_s);
        QCOMPARE(grid.currentIndex().row(), 1);
        QCOMPARE(grid.currentIndex().column(), int(SongGridModel::Composer));

        clickCell(grid, 0, SongGridModel::Composer);
        clickCell(grid, 3, SongGridModel::Composer, Qt::ShiftModifier);
        keys(desk, Qt::Key_D, Qt::ControlModifier);
        for (std::size_t i = 0; i < 4; ++i)
            QCOMPARE(desk.song(i).composer, u"J. Aldous"_s);
        QCOMPARE(desk.workspace().document().undoName(), u"Fill down Composer"_s);
        desk.workspace().undo();
        QCOMPARE(desk.song(0).composer, u"J. Aldous"_s);
        QCOMPARE(desk.song(3).composer, QString());
    }

    void showsWhatIsInheritedAndTakesItBackWithDelete()
    {
        TestDesk desk(2);
        desk.show(3);
        auto& grid = gridOf(desk);
        const auto artist = cell(grid, 1, SongGridModel::Artist);
        QCOMPARE(artist.data().toString(), u"Test artist"_s);
        QVERIFY(artist.data(SongGridModel::inheritedRole).toBool());
        const auto grey = artist.data(Qt::ForegroundRole).value<QColor>();
        clickCell(grid, 1, SongGridModel::Artist);
        QTest::keyClick(&grid, Qt::Key_F2);
        auto* field = grid.viewport()->findChild<QLineEdit*>();
        QVERIFY(field);
        field->selectAll();
        QTest::keyClicks(field, u"Guest"_s);
        QTest::keyClick(field, Qt::Key_Tab);
        QCOMPARE(desk.song(1).artist, u"Guest"_s);
        QCOMPARE(grid.currentIndex().column(), int(SongGridModel::Isrc));
        QVERIFY(!artist.data(SongGridModel::inheritedRole).toBool());
        QVERIFY(artist.data(Qt::ForegroundRole).value<QColor>() != grey);
        clickCell(grid, 1, SongGridModel::Artist);
        QTest::keyClick(&grid, Qt::Key_Delete);
        QCOMPARE(desk.song(1).artist, QString());
        QCOMPARE(artist.data().toString(), u"Test artist"_s);
        QCOMPARE(artist.data(Qt::ForegroundRole).value<QColor>(), grey);
    }

    void lettersAreLettersInTheGrid()
    {
        // S, X, I, O, L and B are commands elsewhere.
        TestDesk desk(2);
        desk.show(3);
        auto& grid = gridOf(desk);
        clickCell(grid, 0, SongGridModel::Title);
        QTest::keyClick(&grid, Qt::Key_S, Qt::ShiftModifier);
        auto* field = grid.viewport()->findChild<QLineEdit*>();
        QVERIFY(field);
        QTest::keyClicks(field, u"ixlob"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(desk.song(0).title.toLower(), u"sixlob"_s);
        QCOMPARE(desk.album().songs.size(), std::size_t(2));
    }

    void numbersChosenSongsOnFromTheHighestCode()
    {
        TestDesk desk(4);
        desk.show(3);
        desk.workspace().edit(u"Code"_s, [](Album& album) { album.edit(0).isrc = u"GBXXX2600041"_s; });
        auto& grid = gridOf(desk);
        clickCell(grid, 0, SongGridModel::Title);
        clickCell(grid, 3, SongGridModel::Title, Qt::ShiftModifier);
        keys(desk, Qt::Key_I, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(desk.song(0).isrc, u"GBXXX2600041"_s);
        QCOMPARE(desk.song(1).isrc, u"GBXXX2600042"_s);
        QCOMPARE(desk.song(3).isrc, u"GBXXX2600044"_s);
        desk.workspace().undo();
        QCOMPARE(desk.song(3).isrc, QString());
        QCOMPARE(desk.song(0).isrc, u"GBXXX2600041"_s);
    }

    void asksForTheSeriesWhenTheAlbumHasNone()
    {
        TestDesk desk(2);
        desk.show(3);
        auto& grid = gridOf(desk);
        clickCell(grid, 1, SongGridModel::Title);
        keys(desk, Qt::Key_I, Qt::ControlModifier | Qt::AltModifier);
        auto* dialog = desk.window().findChild<QInputDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->setTextValue(u"DE-A62-26"_s);
        dialog->accept();
        QCOMPARE(desk.song(1).isrc, u"DEA622600001"_s);
        QCOMPARE(desk.song(0).isrc, QString());
    }

    void aDoubleCodeIsMarkedAndMendedByItsDeed()
    {
        TestDesk desk(3);
        desk.show(3);
        desk.workspace().edit(u"Codes"_s, [](Album& album) {
            album.edit(0).isrc = u"GBXXX2600001"_s;
            album.edit(1).isrc = u"GBXXX2600001"_s;
            album.edit(2).isrc = u"GBXXX2600002"_s;
        });
        auto& grid = gridOf(desk);
        const auto twice = cell(grid, 1, SongGridModel::Isrc);
        QVERIFY(!twice.data(Qt::DecorationRole).isNull());
        QVERIFY(twice.data(Qt::AccessibleTextRole).toString().contains(u"already on song 1"_s));
        QVERIFY(cell(grid, 2, SongGridModel::Isrc).data(Qt::DecorationRole).isNull());
        auto* deed = desk.child<Button>(u"Use …00003"_s);
        QVERIFY(deed);
        QTest::mouseClick(deed, Qt::LeftButton);
        QCOMPARE(desk.song(1).isrc, u"GBXXX2600003"_s);
        QVERIFY(twice.data(Qt::DecorationRole).isNull());
    }

    void aWrongBarcodeShowsTheRightOneAndIsMended()
    {
        TestDesk desk(1);
        desk.show(3);
        auto* field = desk.child<QLineEdit>(u"Album, Barcode"_s);
        QVERIFY(field);
        field->setFocus();
        QTest::keyClicks(field, u"4006381333930"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(desk.album().barcode, u"4006381333930"_s);
        QCOMPARE(desk.workspace().document().undoName(), u"Barcode of the album"_s);
        auto* deed = desk.child<Button>(u"Use 4006381333931"_s);
        QVERIFY(deed);
        QTest::mouseClick(deed, Qt::LeftButton);
        QCOMPARE(desk.album().barcode, u"4006381333931"_s);
        desk.workspace().undo();
        desk.workspace().undo();
        QCOMPARE(desk.album().barcode, QString());
        QVERIFY(!desk.workspace().document().canUndo());
    }

    void whatTheFileWillHoldFollowsTheLetters()
    {
        TestDesk desk(2);
        desk.show(3);
        auto& grid = gridOf(desk);
        auto* holds = desk.child<QTreeWidget>(u"What the file will hold"_s);
        QVERIFY(holds);
        QTRY_VERIFY_WITH_TIMEOUT(!holds->findItems(u"Song 1"_s, Qt::MatchExactly, 1).isEmpty(), 10000);
        clickCell(grid, 0, SongGridModel::Title);
        QTest::keyClick(&grid, Qt::Key_F2);
        auto* field = grid.viewport()->findChild<QLineEdit*>();
        QVERIFY(field);
        field->selectAll();
        QTest::keyClicks(field, u"Marram"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!holds->findItems(u"Marram"_s, Qt::MatchExactly, 1).isEmpty(), 10000);
        QCOMPARE(holds->findItems(u"Marram"_s, Qt::MatchExactly, 1).front()->text(2), u"6"_s);
        QCOMPARE(desk.song(0).title, u"Song 1"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(desk.song(0).title, u"Song 1"_s);
    }
};

LACQUER_TEST(MetadataPageTest)
#include "MetadataPageTest.moc"
