// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "widgets/Knob.h"
#include "widgets/Slider.h"
#include "widgets/ValueField.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <cmath>

using namespace lacquer;
using namespace Qt::StringLiterals;

namespace {

Quantity drive()
{
    return {.name = u"Drive"_s, .module = u"Limiter"_s, .unit = Unit::Decibel, .minimum = -12, .maximum = 12, .standard = 0, .sign = true};
}

/// A window with a control and a neighbour to give the focus to.
struct Stage {
    QWidget window;
    TurnControl* control;
    QLineEdit* other;

    explicit Stage(TurnControl* made) : control(made), other(new QLineEdit)
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(control);
        column->addWidget(other);
        window.resize(240, 200);
        window.move(200, 200);
        window.show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
        other->setFocus();
    }
};

void mouse(QWidget* widget, QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons held, Qt::KeyboardModifiers keys = {})
{
    QMouseEvent event(type, at, widget->mapToGlobal(at), button, held, keys);
    QApplication::sendEvent(widget, &event);
}

void press(QWidget* widget, QPoint at)
{
    widget->setFocus(Qt::MouseFocusReason);
    mouse(widget, QEvent::MouseButtonPress, at, Qt::LeftButton, Qt::LeftButton);
}

void drag(QWidget* widget, QPoint at, Qt::KeyboardModifiers keys = {})
{
    mouse(widget, QEvent::MouseMove, at, Qt::NoButton, Qt::LeftButton, keys);
}

void release(QWidget* widget, QPoint at)
{
    mouse(widget, QEvent::MouseButtonRelease, at, Qt::LeftButton, Qt::NoButton);
}

bool wheel(QWidget* widget, int delta, Qt::KeyboardModifiers keys = {})
{
    const QPointF at = widget->rect().center();
    QWheelEvent event(at, widget->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, keys, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
    return event.isAccepted();
}

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-6;
}

}  // namespace

class TurningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knobDragNeverJumpsOnPress()
    {
        Stage stage(new Knob(drive()));
        stage.control->setValue(3);
        const QSignalSpy turned(stage.control, &TurnControl::valueChanged);
        for (const auto at : {QPoint(2, 2), stage.control->rect().center(), stage.control->rect().bottomRight()}) {
            press(stage.control, at);
            QCOMPARE(stage.control->value(), 3.0);
            release(stage.control, at);
        }
        QCOMPARE(turned.size(), 0);
    }

    void twoHundredPixelsAreTheRangeAndShiftIsTenTimesFiner()
    {
        Stage stage(new Knob(drive()));
        const QPoint from(20, 60);
        press(stage.control, from);
        drag(stage.control, from - QPoint(0, 50));  // a quarter of 24 dB
        QVERIFY2(near(stage.control->value(), 6), qPrintable(QString::number(stage.control->value())));
        drag(stage.control, from - QPoint(0, 100), Qt::ShiftModifier);
        QVERIFY2(near(stage.control->value(), 6.6), qPrintable(QString::number(stage.control->value())));
        QCOMPARE(stage.control->cursor().shape(), Qt::BlankCursor);
        release(stage.control, from);
        QVERIFY(stage.control->cursor().shape() != Qt::BlankCursor);
    }

    void draggingPastTheEndAndBackTurnsAtOnce()
    {
        Stage stage(new Knob(drive()));
        press(stage.control, {20, 60});
        drag(stage.control, {20, 60 - 400});
        QVERIFY(near(stage.control->value(), 12));
        drag(stage.control, {20, 60 - 390});
        QVERIFY(near(stage.control->value(), 12 - 1.2));
        release(stage.control, {20, 60});
    }

    void escapeDuringDragPutsTheOldValueBack()
    {
        Stage stage(new Knob(drive()));
        stage.control->setValue(2.5);
        const QSignalSpy ended(stage.control, &TurnControl::gestureEnded);
        press(stage.control, {20, 60});
        drag(stage.control, {20, 10});
        QVERIFY(stage.control->value() > 3);
        QTest::keyClick(stage.control, Qt::Key_Escape);
        QCOMPARE(stage.control->value(), 2.5);
        QCOMPARE(ended.size(), 1);
        drag(stage.control, {20, 0});
        QCOMPARE(stage.control->value(), 2.5);
        release(stage.control, {20, 0});
        QCOMPARE(ended.size(), 1);
    }

    void oneDragIsOneGesture()
    {
        Stage stage(new Knob(drive()));
        const QSignalSpy started(stage.control, &TurnControl::gestureStarted), ended(stage.control, &TurnControl::gestureEnded),
            turned(stage.control, &TurnControl::valueChanged);
        press(stage.control, {20, 60});
        for (int y = 60; y > 20; --y)
            drag(stage.control, {20, y});
        release(stage.control, {20, 20});
        QCOMPARE(started.size(), 1);
        QCOMPARE(ended.size(), 1);
        QVERIFY(turned.size() > 20);
        QTest::keyClick(stage.control, Qt::Key_Up);
        QTest::keyClick(stage.control, Qt::Key_Up);
        QCOMPARE(started.size(), 3);
        QCOMPARE(ended.size(), 3);
        for (int i = 0; i < 5; ++i)
            wheel(stage.control, 120);
        QCOMPARE(started.size(), 4);
        QTRY_COMPARE(ended.size(), 4);
    }

    void wheelWithoutFocusDoesNothing()
    {
        for (auto* control : std::initializer_list<TurnControl*>{new Knob(drive()), new Slider(drive()), new ValueField(drive())}) {
            Stage stage(control);
            QVERIFY(!wheel(control, 120));
            QCOMPARE(control->value(), 0.0);
            control->setFocus();
            QVERIFY(wheel(control, 120));
            QVERIFY2(near(control->value(), 0.24), qPrintable(QString::number(control->value())));
            QVERIFY(wheel(control, -120, Qt::ShiftModifier));
            QVERIFY2(std::abs(control->value() - 0.22) < 0.011, qPrintable(QString::number(control->value())));
        }
    }

    void smallTouchpadStepsAddUp()
    {
        Stage stage(new Knob(drive()));
        stage.control->setFocus();
        for (int i = 0; i < 120; ++i)
            wheel(stage.control, 10);  // ten notches in all
        QVERIFY2(std::abs(stage.control->value() - 2.4) < 0.13, qPrintable(QString::number(stage.control->value())));
    }

    void listsNeverTakeTheWheel()
    {
        QComboBox list;
        list.addItems({u"a"_s, u"b"_s});
        QSpinBox spin;
        for (QWidget* widget : std::initializer_list<QWidget*>{&list, &spin}) {
            widget->show();
            QVERIFY(QTest::qWaitForWindowActive(widget));
            widget->clearFocus();
            QVERIFY(!wheel(widget, 120));
        }
        list.setFocus();
        QVERIFY(!wheel(&list, -120));
        QCOMPARE(list.currentIndex(), 0);
        QCOMPARE(spin.value(), 0);
    }

    void keysStepAsTheirNamesSay()
    {
        Stage stage(new ValueField(drive()));
        auto* control = stage.control;
        control->setFocus();
        const auto after = [control](Qt::Key key, Qt::KeyboardModifiers keys = {}) {
            QTest::keyClick(control, key, keys);
            return control->value();
        };
        QVERIFY(near(after(Qt::Key_Up), 0.1));
        QVERIFY(near(after(Qt::Key_Up, Qt::ShiftModifier), 0.11));
        QVERIFY(near(after(Qt::Key_PageUp), 1.11));
        QVERIFY(near(after(Qt::Key_Down), 1.01));
        QVERIFY(near(after(Qt::Key_End), 12));
        QVERIFY(near(after(Qt::Key_Home), -12));
        QVERIFY(near(after(Qt::Key_Delete), 0));
        control->setValue(4);
        QVERIFY(near(after(Qt::Key_Backspace), 0));
    }

    void doubleClickAndControlClickGiveTheDefault()
    {
        Stage stage(new Knob(drive()));
        stage.control->setValue(5);
        QTest::mouseDClick(stage.control, Qt::LeftButton);
        QCOMPARE(stage.control->value(), 0.0);
        stage.control->setValue(5);
        QTest::mouseClick(stage.control, Qt::LeftButton, Qt::ControlModifier);
        QCOMPARE(stage.control->value(), 0.0);
    }

    void typingOpensTheFieldAndEnterKeeps()
    {
        Stage stage(new Knob(drive()));
        auto* control = stage.control;
        control->setValue(5);
        control->setFocus();
        QTest::keyClick(control, '-');
        QVERIFY(control->entry());
        QTest::keyClicks(control->entry(), u"1,5 dB"_s);
        QTest::keyClick(control->entry(), Qt::Key_Return);
        QVERIFY(near(control->value(), -1.5));
        QVERIFY(!control->entry());
        QVERIFY(control->hasFocus());

        QTest::keyClick(control, Qt::Key_Return);
        QCOMPARE(control->entry()->selectedText(), u"−1.5"_s);
        QTest::keyClicks(control->entry(), u"7"_s);
        QTest::keyClick(control->entry(), Qt::Key_Escape);
        QVERIFY(near(control->value(), -1.5));

        const QSignalSpy turned(control, &TurnControl::valueChanged);
        QTest::keyClick(control, Qt::Key_Return);
        QTest::keyClick(control->entry(), Qt::Key_Return);
        QCOMPARE(turned.size(), 0);

        QTest::keyClick(control, Qt::Key_Return);
        QTest::keyClicks(control->entry(), u"99"_s);
        QTest::keyClick(control->entry(), Qt::Key_Tab);
        QVERIFY(near(control->value(), 12));
        QVERIFY(stage.other->hasFocus());
        QVERIFY(control->accessibleDescription().contains(u"12.00 dB"_s));
    }

    void screenReaderHearsValueWithUnit()
    {
        const std::vector<std::pair<TurnControl*, QAccessible::Role>> all = {
            {new Knob(drive()), QAccessible::Dial}, {new Slider(drive()), QAccessible::Slider}, {new ValueField(drive()), QAccessible::SpinBox}};
        for (const auto& [control, role] : all) {
            Stage stage(control);
            control->setValue(-1.5);
            auto* spoken = QAccessible::queryAccessibleInterface(control);
            QVERIFY(spoken);
            QCOMPARE(spoken->role(), role);
            QCOMPARE(spoken->text(QAccessible::Name), u"Limiter, drive"_s);
            QCOMPARE(spoken->text(QAccessible::Value), u"−1.50 dB"_s);
            auto* value = spoken->valueInterface();
            QVERIFY(value);
            QCOMPARE(value->currentValue().toDouble(), -1.5);
            QCOMPARE(value->maximumValue().toDouble(), 12.0);
            QVERIFY(near(value->minimumStepSize().toDouble(), 0.1));
            const QSignalSpy started(control, &TurnControl::gestureStarted);
            value->setCurrentValue(4.0);
            QCOMPARE(control->value(), 4.0);
            QCOMPARE(started.size(), 1);
        }
    }

    void screenReaderIsToldAtMostFiveTimesASecond()
    {
        Stage stage(new Knob(drive()));
        // Without a bridge Qt swallows the events themselves, so the control's own word is counted.
        const QSignalSpy told(stage.control, &TurnControl::told);
        for (int i = 0; i < 400; ++i)
            stage.control->setValue(i % 24 - 12);
        stage.control->setValue(3);
        QTest::qWait(260);
        QVERIFY2(told.size() >= 2 && told.size() <= 4, qPrintable(QString::number(told.size())));
        QCOMPARE(told.last()[0].toString(), u"+3.00 dB"_s);
    }
};

LACQUER_TEST(TurningTest)
#include "TurningTest.moc"
