// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "widgets/BandCard.h"
#include "widgets/BandLedger.h"
#include "widgets/EqualizerView.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace lacquer;
using namespace Qt::StringLiterals;

namespace {

EqualizerBand band(int number, double hertz, double gain, bool usesGain = true)
{
    EqualizerBand one;
    one.number = number, one.frequencyHz = hertz, one.gainDb = gain, one.q = 1.6, one.usesGain = usesGain;
    one.kindName = usesGain ? u"Bell"_s : u"Low cut"_s;
    one.detail = usesGain ? QString() : u"24 dB/oct"_s;
    return one;
}

/// A view in a window with something to tab to after it, and its signals counted.
struct Stage {
    QWidget window;
    EqualizerView view{&window};
    QLineEdit after{&window};
    QSignalSpy started{&view, &EqualizerView::gestureStarted}, ended{&view, &EqualizerView::gestureEnded},
        changed{&view, &EqualizerView::bandChanged};

    Stage()
    {
        window.resize(1000, 500);
        view.setGeometry(0, 0, 1000, 450);
        after.setGeometry(0, 460, 100, 30);
        view.setBands({band(1, 40, 0, false), band(2, 200, -1), band(3, 2650, -0.8)});
        view.setRange(6);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        view.setFocus();
    }

    [[nodiscard]] const EqualizerBand& at(int index) const { return view.bands()[std::size_t(index)]; }

    void drag(int index, const QPoint& way, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers keys = {},
              bool release = true)
    {
        const auto from = view.handle(index).toPoint();
        QTest::mousePress(&view, button, keys, from);
        for (int step = 1; step <= 4; ++step)
            sendMove(from + way * step / 4, button, keys);
        if (release)
            QTest::mouseRelease(&view, button, keys, from + way);
    }

    void sendMove(const QPoint& to, Qt::MouseButton button, Qt::KeyboardModifiers keys)
    {
        QMouseEvent move(QEvent::MouseMove, to, view.mapToGlobal(QPointF(to)), Qt::NoButton, button, keys);
        QApplication::sendEvent(&view, &move);
    }

    void wheel(int delta, Qt::KeyboardModifiers keys = {})
    {
        const auto at = view.handle(2);
        QWheelEvent turn(at, view.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, keys, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&view, &turn);
    }
};

}  // namespace

class EqualizerViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void frequenciesAreWrittenInHertzAndNotes()
    {
        QCOMPARE(FrequencyAxis::words(24), u"24 Hz"_s);
        QCOMPARE(FrequencyAxis::words(2650), u"2.65 kHz"_s);
        QCOMPARE(FrequencyAxis::words(11800), u"11.8 kHz"_s);
        QCOMPARE(FrequencyAxis::words(999.8), u"1.00 kHz"_s);
        QCOMPARE(FrequencyAxis::note(2650), u"E7 +9 ct"_s);
        QCOMPARE(FrequencyAxis::note(440), u"A4 ±0 ct"_s);
        QVERIFY(std::abs(FrequencyAxis::hertz(FrequencyAxis::part(1234)) - 1234) < 1e-9);
    }

    void aDragMovesFrequencyAndGainInOneGesture()
    {
        Stage stage;
        const auto way = QPoint(60, -40);
        const auto target = stage.view.handle(2) + way;
        stage.drag(2, way);
        QCOMPARE(stage.started.count(), 1);
        QCOMPARE(stage.ended.count(), 1);
        QCOMPARE(stage.changed.count(), 4);
        QCOMPARE(stage.view.chosen(), 2);
        QVERIFY(QLineF(stage.view.handle(2), target).length() < 1.5);
        const double perPixel = 12.0 / stage.view.plot().height();
        QVERIFY(std::abs(stage.at(2).gainDb - (-0.8 + 40 * perPixel)) < 0.02);
        QVERIFY(std::abs(stage.at(2).frequencyHz / stage.view.hertzAt(target.x()) - 1) < 0.01);
        QCOMPARE(stage.at(2).q, 1.6);
    }

    void modifiersMakeADragFineOrHoldOneAxis()
    {
        const double perPixel = 12.0 / 412;
        Stage fine;
        fine.drag(2, {0, -40}, Qt::LeftButton, Qt::ShiftModifier);
        QVERIFY(std::abs(fine.at(2).gainDb - (-0.8 + 4 * perPixel)) < 0.02);
        Stage gain;
        gain.drag(2, {60, -40}, Qt::LeftButton, Qt::AltModifier);
        QCOMPARE(gain.at(2).frequencyHz, 2650.0);
        QVERIFY(gain.at(2).gainDb > 0.3);
        Stage frequency;
        frequency.drag(2, {60, -40}, Qt::LeftButton, Qt::ControlModifier);
        QCOMPARE(frequency.at(2).gainDb, -0.8);
        QVERIFY(frequency.at(2).frequencyHz > 3000);
    }

    void aCutHasNoGainToDrag()
    {
        Stage stage;
        stage.drag(0, {50, -60});
        QCOMPARE(stage.at(0).gainDb, 0.0);
        QVERIFY(stage.at(0).frequencyHz > 50);
    }

    void escapePutsTheBandBack()
    {
        Stage stage;
        stage.drag(2, {60, -40}, Qt::LeftButton, {}, false);
        QVERIFY(stage.at(2).gainDb != -0.8);
        QTest::keyClick(&stage.view, Qt::Key_Escape);
        QCOMPARE(stage.at(2).gainDb, -0.8);
        QCOMPARE(stage.at(2).frequencyHz, 2650.0);
        QCOMPARE(stage.ended.count(), 1);
        QCOMPARE(stage.changed.last()[2].toDouble(), -0.8);
    }

    void whatIsSetDuringADragDoesNotMoveTheBandInHand()
    {
        Stage stage;
        stage.drag(2, {60, -40}, Qt::LeftButton, {}, false);
        const auto mine = stage.at(2);
        stage.view.setBands({band(1, 40, 0, false), band(2, 200, -3), band(3, 2650, -0.8)});
        QCOMPARE(stage.at(2), mine);
        QCOMPARE(stage.at(1).gainDb, -3.0);
    }

    void aClickWithoutMovingIsNoGesture()
    {
        Stage stage;
        QSignalSpy chosen(&stage.view, &EqualizerView::bandChosen);
        QTest::mouseClick(&stage.view, Qt::LeftButton, {}, stage.view.handle(1).toPoint() + QPoint(9, 9));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toInt(), 1);
        QCOMPARE(stage.started.count(), 0);
        QCOMPARE(stage.changed.count(), 0);
    }

    void rightDragAndWheelSetQ()
    {
        Stage stage;
        QSignalSpy menu(&stage.view, &EqualizerView::contextRequested);
        stage.drag(2, {0, -50}, Qt::RightButton);
        QVERIFY(std::abs(stage.at(2).q - 3.2) < 0.05);
        QCOMPARE(stage.at(2).gainDb, -0.8);
        QCOMPARE(menu.count(), 0);
        QTest::mouseClick(&stage.view, Qt::RightButton, {}, stage.view.handle(2).toPoint());
        QCOMPARE(menu.count(), 1);

        const double before = stage.at(2).q;
        stage.started.clear(), stage.ended.clear();
        stage.wheel(120);
        stage.wheel(120);
        QVERIFY(stage.at(2).q > before * 1.1);
        QCOMPARE(stage.started.count(), 1);
        QCOMPARE(stage.ended.count(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(stage.ended.count(), 1, 2000);
        stage.after.setFocus();
        const double rest = stage.at(2).q;
        stage.wheel(120);
        QCOMPARE(stage.at(2).q, rest);
    }

    void doubleClickMakesABandOrZeroesOne()
    {
        Stage stage;
        QSignalSpy asked(&stage.view, &EqualizerView::bandRequested);
        const auto spot = QPoint(int(stage.view.xOf(1000)), stage.view.plot().top() + stage.view.plot().height() / 4);
        QTest::mouseDClick(&stage.view, Qt::LeftButton, {}, spot);
        QCOMPARE(asked.count(), 1);
        QVERIFY(std::abs(asked[0][0].toDouble() - 1000) < 10);
        QCOMPARE(asked[0][1].toDouble(), 3.0);
        QTest::mouseDClick(&stage.view, Qt::LeftButton, {}, stage.view.handle(2).toPoint());
        QCOMPARE(asked.count(), 1);
        QCOMPARE(stage.at(2).gainDb, 0.0);
    }

    void keysMoveBypassListenAndRemove()
    {
        Stage stage;
        stage.view.setChosen(2);
        QTest::keyClick(&stage.view, Qt::Key_Up);
        QVERIFY(std::abs(stage.at(2).gainDb + 0.7) < 1e-9);
        QTest::keyClick(&stage.view, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(std::abs(stage.at(2).gainDb + 0.71) < 1e-9);
        QTest::keyClick(&stage.view, Qt::Key_Right);
        QVERIFY(std::abs(stage.at(2).frequencyHz - 2650 * std::exp2(1.0 / 24)) < 1e-6);
        QCOMPARE(stage.started.count(), 3);
        QCOMPARE(stage.ended.count(), 3);

        QSignalSpy removed(&stage.view, &EqualizerView::bandRemoved),
            bypass(&stage.view, &EqualizerView::bandBypassToggled), listened(&stage.view, &EqualizerView::bandListened);
        QTest::keyClick(&stage.view, Qt::Key_B);
        QCOMPARE(bypass.count(), 0);
        QTest::keyClick(&stage.view, Qt::Key_B, Qt::AltModifier);
        QCOMPARE(bypass.count(), 1);
        QTest::keyPress(&stage.view, Qt::Key_H);
        QCOMPARE(listened.count(), 1);
        QVERIFY(listened[0][1].toBool());
        QTest::keyRelease(&stage.view, Qt::Key_H);
        QCOMPARE(listened.count(), 2);
        QVERIFY(!listened[1][1].toBool());
        QTest::keyPress(&stage.view, Qt::Key_H);
        stage.after.setFocus();
        QCOMPARE(listened.count(), 4);
        stage.view.setFocus();
        QTest::keyClick(&stage.view, Qt::Key_Delete);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(removed[0][0].toInt(), 2);
    }

    void itsKeysAreNotTheWindowsWhileABandIsInHand()
    {
        Stage stage;
        QAction remove(&stage.window);
        remove.setShortcut(Qt::Key_Delete);
        stage.window.addAction(&remove);
        QSignalSpy window(&remove, &QAction::triggered), removed(&stage.view, &EqualizerView::bandRemoved);
        stage.view.setChosen(1);
        QTest::keyClick(&stage.view, Qt::Key_Delete);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(window.count(), 0);
    }

    void tabWalksTheBandsAndThenOn()
    {
        Stage stage;
        stage.after.setFocus();
        QTest::keyClick(&stage.after, Qt::Key_Tab);
        QVERIFY(stage.view.hasFocus());
        QCOMPARE(stage.view.chosen(), 0);
        QTest::keyClick(&stage.view, Qt::Key_Tab);
        QCOMPARE(stage.view.chosen(), 1);
        QTest::keyClick(&stage.view, Qt::Key_Tab);
        QCOMPARE(stage.view.chosen(), 2);
        QTest::keyClick(&stage.view, Qt::Key_Tab);
        QVERIFY(stage.after.hasFocus());
        QTest::keyClick(&stage.after, Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(stage.view.hasFocus());
        QCOMPARE(stage.view.chosen(), 2);
    }

    void rangeChangesWhatAPixelMeans()
    {
        Stage stage;
        QSignalSpy ranged(&stage.view, &EqualizerView::rangeChosen);
        const double before = stage.view.handle(1).y();
        QTest::keyClick(&stage.view, Qt::Key_Plus);
        QCOMPARE(stage.view.range(), 4.0);
        QCOMPARE(ranged.count(), 1);
        QVERIFY(stage.view.handle(1).y() > before + 10);
    }

    void everyBandIsASliderToAScreenReader()
    {
        Stage stage;
        auto* whole = QAccessible::queryAccessibleInterface(&stage.view);
        QVERIFY(whole);
        QCOMPARE(whole->role(), QAccessible::Chart);
        QCOMPARE(whole->childCount(), 3);
        auto* third = whole->child(2);
        QVERIFY(third);
        QCOMPARE(third->role(), QAccessible::Slider);
        QCOMPARE(third->text(QAccessible::Name), u"Band 3, bell"_s);
        QCOMPARE(third->text(QAccessible::Value), u"2.65 kHz, −0.80 dB, Q 1.60, stereo"_s);
        QCOMPARE(whole->indexOfChild(third), 2);
        third->valueInterface()->setCurrentValue(1.5);
        QCOMPARE(stage.at(2).gainDb, 1.5);
        QCOMPARE(stage.started.count(), 1);
        stage.view.setBands({band(1, 40, 0, false)});
        QCOMPARE(whole->childCount(), 1);
        QVERIFY(!third->isValid());
        QCOMPARE(third->text(QAccessible::Value), QString());
    }

    void theLedgerOpensTheChosenBand()
    {
        BandLedger ledger;
        ledger.resize(1000, 100);
        ledger.setBands({band(1, 40, 0, false), band(2, 200, -1), band(3, 2650, -0.8)});
        auto* knobs = new QLineEdit;
        ledger.setOpenedContent(knobs);
        ledger.show();
        QSignalSpy chosen(&ledger, &BandLedger::bandChosen);
        QTest::mouseClick(ledger.card(1), Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(ledger.chosen(), 1);
        QVERIFY(!ledger.card(1)->isVisible());
        QVERIFY(knobs->isVisible());
        QTest::keyClick(ledger.card(2), Qt::Key_Return);
        QCOMPARE(ledger.chosen(), 2);
        QVERIFY(ledger.card(1)->isVisible());
        QCOMPARE(QAccessible::queryAccessibleInterface(ledger.card(1))->text(QAccessible::Value),
                 u"200 Hz, −1.00 dB, Q 1.60, stereo"_s);
        ledger.setBands({band(1, 40, 0, false)});
        QCOMPARE(ledger.chosen(), -1);
        QVERIFY(!knobs->isVisible());
    }
};

LACQUER_TEST(EqualizerViewTest)
#include "EqualizerViewTest.moc"
