// SPDX-License-Identifier: GPL-3.0-or-later
#include "Actions.h"
#include "Listening.h"
#include "Measurements.h"
#include "album/AlbumPage.h"
#include "album/AlbumTable.h"
#include "album/JoinEditor.h"
#include "album/MatchDialog.h"
#include "album/SongTable.h"
#include "desktop/TestDesk.h"
#include "support/TestMain.h"
#include "widgets/AlbumStrip.h"
#include "widgets/JoinView.h"
#include "widgets/Segment.h"

#include <QLineEdit>
#include <QSignalSpy>

#include <cmath>

using namespace lacquer;
using namespace lacquer::test;

namespace {

/// The album page of a window over a small album, in front.
struct OnPage {
    explicit OnPage(int songs = 3) : desk(songs)
    {
        desk.show(2, {1600, 900});
        page = desk.window().findChild<AlbumPage*>();
    }

    [[nodiscard]] AlbumStrip& strip() const { return page->strip(); }
    [[nodiscard]] SongTable& rows() const { return page->table(); }
    [[nodiscard]] QString cell(int row, AlbumColumn column) const
    {
        const auto* table = qobject_cast<AlbumTable*>(rows().model());
        return table->index(row, table->sectionOf(column)).data().toString();
    }
    void drag(QPointF from, QPointF to) const
    {
        auto& s = strip();
        QTest::mousePress(&s, Qt::LeftButton, {}, from.toPoint());
        const auto send = [&s](QPointF at) {
            QMouseEvent move(QEvent::MouseMove, at, s.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(&s, &move);
        };
        for (int i = 1; i <= 8; ++i)
            send(from + (to - from) * i / 8);
        QTest::mouseRelease(&s, Qt::LeftButton, {}, to.toPoint());
        QCoreApplication::processEvents();
    }
    void type(int row, AlbumColumn column, const QString& text) const
    {
        auto* table = qobject_cast<AlbumTable*>(rows().model());
        rows().setFocus();
        rows().setCurrentIndex(table->index(row, table->sectionOf(column)));
        rows().edit(rows().currentIndex());
        // An editor that was closed may not be gone yet.
        auto* editor = qobject_cast<QLineEdit*>(rows().indexWidget(rows().currentIndex()));
        QVERIFY(editor);
        editor->setText(text);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    /// The point by which the space before a song is taken.
    [[nodiscard]] QPointF space(int song) const
    {
        const auto geometry = strip().geometryNow();
        const auto block = geometry.block(song);
        for (double x = block.left() + 20; x > block.left() - 60; --x)
            for (double y = block.bottom(); y > block.top(); y -= 4)
                if (const auto hit = geometry.hit({x, y}); hit.index == song
                    && (hit.part == AlbumStripHit::Part::Badge || hit.part == AlbumStripHit::Part::Gap))
                    return {x, y};
        return {};
    }

    TestDesk desk;
    AlbumPage* page = nullptr;
};

}  // namespace

class AlbumPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesToTheFrontByItsKey()
    {
        TestDesk desk;
        desk.show(0);
        QTest::keyClick(&desk.window(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(desk.window().page(), 2);
    }

    void aDraggedBlockChangesTheOrderInAlbumStripAndTable()
    {
        OnPage on;
        const Id first = on.desk.song(0).id;
        const auto geometry = on.strip().geometryNow();
        on.drag(geometry.block(0).center(), geometry.block(2).center() + QPointF(geometry.block(2).width() * 0.4, 0));
        QCOMPARE(on.desk.song(2).id, first);
        QCOMPARE(on.cell(2, AlbumColumn::Title), QStringLiteral("Song 1"));
        QCOMPARE(on.strip().picture().songs.at(2).title, QStringLiteral("Song 1"));
        on.desk.workspace().undo();
        QCOMPARE(on.desk.song(0).id, first);
        QVERIFY(!on.desk.workspace().document().canUndo());
    }

    void aTypedSpaceIsInTheStrip()
    {
        OnPage on;
        on.type(1, AlbumColumn::Space, QStringLiteral("3.4 s"));
        QCOMPARE(on.desk.song(1).gapSeconds, 3.4);
        QVERIFY(std::abs(on.strip().picture().songs.at(1).start - 7.4) < 1.0 / 75);
        QCOMPARE(on.cell(1, AlbumColumn::Space), QStringLiteral("3.4 s"));
        // Enter went on to the row below.
        QCOMPARE(on.rows().currentIndex().row(), 2);
        on.type(2, AlbumColumn::Space, QStringLiteral("-1.6"));
        QCOMPARE(on.desk.song(2).gapSeconds, -1.6);
        QTest::keyClick(&on.rows(), Qt::Key_Delete);
        QCOMPARE(on.desk.song(2).gapSeconds, 2.0);
        on.desk.workspace().undo();
        on.desk.workspace().undo();
        on.desk.workspace().undo();
        QCOMPARE(on.desk.song(1).gapSeconds, 2.0);
        QVERIFY(!on.desk.workspace().document().canUndo());
    }

    void aDraggedSpaceOverlapsTheSongs()
    {
        OnPage on;
        const auto from = on.space(1);
        QVERIFY(!from.isNull());
        const double pixels = on.strip().axis().pixelsPerSecond;
        on.drag(from, from - QPointF(3.2 * pixels, 0));
        QVERIFY2(std::abs(on.desk.song(1).gapSeconds + 1.2) < 0.1, qPrintable(QString::number(on.desk.song(1).gapSeconds)));
        QVERIFY(on.cell(1, AlbumColumn::Space).startsWith(QChar(0x2212)));
        on.desk.workspace().undo();
        QCOMPARE(on.desk.song(1).gapSeconds, 2.0);
        QVERIFY(!on.desk.workspace().document().canUndo());
    }

    void aRefusedOverlapTellsTheSentenceAndChangesNothing()
    {
        OnPage on;
        const auto from = on.space(1);
        QSignalSpy told(&on.desk.workspace(), &Workspace::told);
        const double pixels = on.strip().axis().pixelsPerSecond;
        on.drag(from, from - QPointF(5 * pixels, 0));
        QCOMPARE(told.size(), 1);
        QVERIFY(!told.front().front().toString().isEmpty());
        QCOMPARE(on.desk.song(1).gapSeconds, 2.0);
        QVERIFY(!on.desk.workspace().document().canUndo());
        QCOMPARE(on.strip().picture().songs.at(1).spaceBefore, 2.0);
        QVERIFY(std::abs(on.strip().picture().songs.at(1).start - 6.0) < 0.02);
    }

    void aDraggedFadeIsOneStep()
    {
        OnPage on;
        on.desk.workspace().selection().chooseSong(on.desk.song(1).id);
        const auto from = on.strip().geometryNow().fadeSquare(1, true).center();
        const double pixels = on.strip().axis().pixelsPerSecond;
        on.drag(from, from - QPointF(1.5 * pixels, 0));
        QVERIFY2(std::abs(on.desk.song(1).fadeOutSeconds - 1.5) < 0.1, qPrintable(QString::number(on.desk.song(1).fadeOutSeconds)));
        QVERIFY(on.cell(1, AlbumColumn::FadeOut).contains(QStringLiteral("1.")));
        const auto bend = on.strip().geometryNow().bendPoint(1, true);
        on.drag(bend, bend + QPointF(0, 30));
        QCOMPARE(on.desk.song(1).fadeOutShape, FadeShape::Power);
        QVERIFY(on.desk.song(1).fadeOutCurvature > 0);
        on.desk.workspace().undo();
        QCOMPARE(on.desk.song(1).fadeOutShape, FadeShape::EqualPower);
        on.desk.workspace().undo();
        QCOMPARE(on.desk.song(1).fadeOutSeconds, 0.0);
        QVERIFY(!on.desk.workspace().document().canUndo());
    }

    void aDraggedEdgeTrims()
    {
        OnPage on;
        on.desk.workspace().selection().chooseSong(on.desk.song(0).id);
        const auto geometry = on.strip().geometryNow();
        const auto block = geometry.block(0);
        QPointF edge;
        for (double x = block.right() + 4; x > block.right() - 10 && edge.isNull(); --x)
            if (geometry.hit({x, block.center().y()}) == AlbumStripHit{AlbumStripHit::Part::RightEdge, 0})
                edge = {x, block.center().y()};
        QVERIFY(!edge.isNull());
        on.drag(edge, edge - QPointF(on.strip().axis().pixelsPerSecond, 0));
        QVERIFY2(std::abs(on.desk.song(0).trimEndSeconds - 1) < 0.1, qPrintable(QString::number(on.desk.song(0).trimEndSeconds)));
        on.desk.workspace().undo();
        QCOMPARE(on.desk.song(0).trimEndSeconds, 0.0);
        QVERIFY(!on.desk.workspace().document().canUndo());
    }

    void crossfadesAndSplitsByTheirKeys()
    {
        OnPage on;
        on.desk.workspace().edit(QStringLiteral("fade"), [](Album& a) { a.edit(std::size_t(0)).fadeOutSeconds = 1; });
        on.desk.workspace().selection().chooseSong(on.desk.song(1).id);
        on.strip().setFocus();
        QTest::keyClick(&on.strip(), Qt::Key_X);
        QCOMPARE(on.desk.song(1).gapSeconds, -1.0);
        QCOMPARE(on.desk.song(1).fadeInSeconds, 1.0);
        on.desk.workspace().undo();
        QCOMPARE(on.desk.song(1).gapSeconds, 2.0);
        on.desk.desk().listening.setProgramme(Programme::Album);
        on.desk.desk().listening.seekAlbum(8);
        QTRY_VERIFY(std::abs(on.desk.desk().listening.heard().albumSeconds - 8) < 0.1);
        QTest::keyClick(&on.strip(), Qt::Key_S);
        QCOMPARE(on.desk.album().songs.size(), std::size_t(4));
        QVERIFY(on.desk.song(2).continuesPrevious);
        QCOMPARE(on.rows().model()->rowCount(), 4);
    }

    void matchesToTheEndAsOneStep()
    {
        OnPage on;
        on.desk.desk().actions.action("song.match")->trigger();
        auto* dialog = on.desk.window().findChild<MatchDialog*>();
        QVERIFY(dialog);
        dialog->match();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->running(), 60000);
        QVERIFY(dialog->outcome());
        for (const auto& song : dialog->outcome()->songs)
            QVERIFY2(std::abs(song.resultLufs - song.targetLufs) <= 0.05, qPrintable(QString::number(song.resultLufs)));
        QVERIFY(!on.desk.workspace().document().canUndo());
        dialog->apply();
        QCOMPARE(on.desk.workspace().document().undoName(), QStringLiteral("Match the album"));
        for (const auto& song : on.desk.album().songs)
            QVERIFY(!song->driveSolvedFor.empty() && !on.page->scene().isStale(song->id));
        QTRY_VERIFY_WITH_TIMEOUT(on.desk.desk().measurements.complete(), 60000);
        for (const auto& song : on.desk.album().songs) {
            const auto* figures = on.desk.desk().measurements.album(song->id);
            QVERIFY(figures);
            qInfo("%s: %.3f LUFS", qPrintable(song->title), on.page->scene().inMode(*figures));
        }
        on.desk.workspace().undo();
        QCOMPARE(on.desk.song(0).driveDb, 0.0);
        QVERIFY(!on.desk.workspace().document().canUndo());
    }

    void levelsAsOneStep()
    {
        OnPage on;
        on.desk.desk().actions.action("song.level")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(on.desk.workspace().document().canUndo(), 30000);
        QVERIFY(on.desk.song(0).gainDb != 0);
        on.desk.workspace().undo();
        QCOMPARE(on.desk.song(0).gainDb, 0.0);
        QVERIFY(!on.desk.workspace().document().canUndo());
    }

    void theChosenJoinIsPlayed()
    {
        OnPage on;
        const auto from = on.space(2);
        QTest::mouseClick(&on.strip(), Qt::LeftButton, {}, from.toPoint());
        QVERIFY(on.desk.workspace().selection().joinChosen());
        QCOMPARE(on.desk.workspace().selection().song(), std::optional(on.desk.song(2).id));
        QCOMPARE(on.rows().currentIndex().row(), 2);
        QTest::keyClick(&on.strip(), Qt::Key_T);
        QTRY_VERIFY(on.desk.desk().listening.playing());
        QCOMPARE(on.desk.desk().listening.heard().programme, Programme::Album);
        on.desk.desk().listening.stop();
    }

    void theJoinEditorSetsTheSpaceAndEscapeReturns()
    {
        OnPage on;
        QTest::mouseDClick(&on.strip(), Qt::LeftButton, {}, on.space(1).toPoint());
        auto& editor = on.page->joinEditor();
        QTRY_VERIFY(editor.isVisible());
        auto& view = editor.view();
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(std::abs(on.desk.song(1).gapSeconds - 2 - 1.0 / 75) < 1e-9);
        on.desk.workspace().undo();
        QCOMPARE(on.desk.song(1).gapSeconds, 2.0);
        QTest::keyClick(&view, Qt::Key_BracketRight);
        QCoreApplication::processEvents();
        QVERIFY(editor.isVisible());
        QCOMPARE(on.desk.workspace().selection().song(), std::optional(on.desk.song(2).id));
        on.desk.desk().listening.stop();
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(!editor.isVisible());
        QVERIFY(on.strip().isVisible());
    }

    void theLoudnessViewPinsAndMarksWhatIsStale()
    {
        OnPage on;
        auto* segment = on.desk.child<Segment>(QStringLiteral("Table"));
        QVERIFY(segment);
        Q_EMIT segment->chosen(2);
        auto* table = qobject_cast<AlbumTable*>(on.rows().model());
        QCOMPARE(table->view(), AlbumTableView::Loudness);
        on.desk.workspace().editSong(QStringLiteral("drive"), on.desk.song(1).id, [](Song& s) {
            s.driveDb = 3;
            s.driveSolvedFor = "something else";
        });
        const auto verdict = table->index(1, table->sectionOf(AlbumColumn::Verdict));
        QVERIFY(verdict.data(AlbumTable::OutlierRole).toBool());
        on.type(1, AlbumColumn::Drive, QStringLiteral("2.5 dB"));
        QCOMPARE(on.desk.song(1).driveDb, 2.5);
        QVERIFY(!verdict.data(AlbumTable::OutlierRole).toBool());
        QVERIFY(table->setData(table->index(1, table->sectionOf(AlbumColumn::Pinned)), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(on.desk.song(1).pinned);
        on.type(1, AlbumColumn::Offset, QStringLiteral("-2 LU"));
        QCOMPARE(on.desk.song(1).loudnessOffsetLu, -2.0);
    }
};

LACQUER_TEST(AlbumPageTest)
#include "AlbumPageTest.moc"
