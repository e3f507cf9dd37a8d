// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/processors/Limiter.h"
#include "support/TestMain.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/Chip.h"
#include "widgets/CommandPalette.h"
#include "widgets/DropZone.h"
#include "widgets/ElidedLabel.h"
#include "widgets/FocusRing.h"
#include "widgets/Knob.h"
#include "widgets/LampLabel.h"
#include "widgets/ParameterPanel.h"
#include "widgets/ProblemRow.h"
#include "widgets/ProgressRow.h"
#include "widgets/LacquerStyle.h"
#include "widgets/Segment.h"
#include "widgets/SegmentPart.h"
#include "widgets/Toast.h"
#include "widgets/ToastHost.h"
#include "widgets/Toggle.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>

using namespace lacquer;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array limiterDefaults = {0.0, -1.0, 1.0, 1.5, 15.0, 300.0};

/// Shows a widget in an active window of its own.
template <class Widget>
std::unique_ptr<QWidget> stage(Widget* widget)
{
    auto window = std::make_unique<QWidget>();
    auto* row = new QHBoxLayout(window.get());
    row->addWidget(widget);
    row->addWidget(new QLineEdit);
    window->resize(700, 300);
    window->show();
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(window.get());
    return window;
}

QAccessible::Role roleOf(QWidget* widget)
{
    return QAccessible::queryAccessibleInterface(widget)->role();
}

}  // namespace

class ControlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void buttonAnswersToEnterAndLetsSpacePass()
    {
        auto* button = new Button(u"Build all"_s, Button::Kind::Primary);
        const auto window = stage(button);
        button->setFocus();
        const QSignalSpy clicked(button, &Button::clicked);
        QTest::keyClick(button, Qt::Key_Return);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(clicked.size(), 2);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(clicked.size(), 2);
        QCOMPARE(button->height(), 30);
    }

    void togglesAreCheckBoxesAndSpaceIsNotTheirs()
    {
        auto* toggle = new Toggle(Toggle::Kind::Solo, u"S"_s, u"Solo, drums"_s);
        const auto window = stage(toggle);
        toggle->setFocus();
        QCOMPARE(roleOf(toggle), QAccessible::CheckBox);
        QCOMPARE(QAccessible::queryAccessibleInterface(toggle)->text(QAccessible::Name), u"Solo, drums"_s);
        QTest::keyClick(toggle, Qt::Key_Space);
        QVERIFY(!toggle->isChecked());
        QTest::keyClick(toggle, Qt::Key_Return);
        QVERIFY(toggle->isChecked());
        const QSignalSpy alone(toggle, &Toggle::aloneAsked);
        QTest::mouseClick(toggle, Qt::LeftButton, Qt::ControlModifier);
        QCOMPARE(alone.size(), 1);
        QVERIFY(toggle->isChecked());
    }

    void soloPaintsAcrossLanes()
    {
        auto* lanes = new QWidget;
        auto* row = new QHBoxLayout(lanes);
        std::vector<Toggle*> toggles;
        for (int i = 0; i < 4; ++i) {
            toggles.push_back(new Toggle(i == 2 ? Toggle::Kind::Mute : Toggle::Kind::Solo, u"S"_s, u"Solo %1"_s.arg(i)));
            row->addWidget(toggles.back());
        }
        const auto window = stage(lanes);
        const QSignalSpy last(toggles[3], &Toggle::clicked);
        QTest::mousePress(toggles[0], Qt::LeftButton);
        for (int i = 1; i < 4; ++i) {
            const auto global = toggles[std::size_t(i)]->mapToGlobal(toggles[std::size_t(i)]->rect().center());
            QMouseEvent event(QEvent::MouseMove, toggles[0]->mapFromGlobal(global), global, Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(toggles[0], &event);
        }
        QTest::mouseRelease(toggles[0], Qt::LeftButton);
        QVERIFY(toggles[0]->isChecked() && toggles[1]->isChecked() && toggles[3]->isChecked());
        QVERIFY(!toggles[2]->isChecked());
        QCOMPARE(last.size(), 1);
    }

    void arrowsMoveASegmentWithoutWrapping()
    {
        auto* segment = new Segment(Segment::Bed::Sounding, {u"Source"_s, u"Master"_s, u"Album"_s}, u"Programme"_s);
        const auto window = stage(segment);
        segment->setFocus();
        auto* part = qobject_cast<SegmentPart*>(QApplication::focusWidget());
        QVERIFY(part);
        QCOMPARE(part->text(), u"Source"_s);
        QCOMPARE(roleOf(part), QAccessible::RadioButton);
        const QSignalSpy chosen(segment, &Segment::chosen);
        QTest::keyClick(part, Qt::Key_Left);
        QCOMPARE(segment->current(), 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(segment->current(), 2);
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(qobject_cast<SegmentPart*>(QApplication::focusWidget())->text(), u"Album"_s);
        segment->setChoiceEnabled(1, false, u"Not built yet"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QCOMPARE(segment->current(), 0);
        segment->setCurrent(2);
        QCOMPARE(chosen.size(), 3);
        QTest::mouseClick(segment->childAt(QPoint(10, 15)), Qt::LeftButton);
        QCOMPARE(segment->current(), 0);
    }

    void factsTakeNoFocusAndChoicesDo()
    {
        auto* chip = new Chip(u"Stereo"_s);
        const auto window = stage(chip);
        const QSignalSpy clicked(chip, &Chip::clicked);
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(clicked.size(), 0);
        QCOMPARE(chip->focusPolicy(), Qt::NoFocus);
        chip->setChoice(true);
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Return);
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(clicked.size(), 2);
    }

    void longNamesAreElidedAndStillToldWhole()
    {
        const auto name = u"<b>The Long Way to Morning & Everything After It"_s;
        ElidedLabel label(name);
        label.setFixedWidth(80);
        label.show();
        QCOMPARE(label.accessibleName(), name);
        QVERIFY(label.toolTip().contains(u"&lt;b&gt;The Long Way"_s));
        label.setFixedWidth(900);
        QVERIFY(label.toolTip().isEmpty());
        QVERIFY(label.minimumSizeHint().width() < 40);
    }

    void atMostTwoToastsAndNoneTakesTheFocus()
    {
        auto* area = new QWidget;
        const auto window = stage(area);
        auto* field = window->findChild<QLineEdit*>();
        field->setFocus();
        ToastHost host(window.get(), 30);
        bool undone = false;
        host.say(LampState::Fine, u"one"_s);
        host.say(LampState::Fine, u"two"_s);
        auto* third = host.say(LampState::Fine, u"Chain copied to 9 songs"_s, [&undone] { undone = true; });
        QCOMPARE(host.count(), 2);
        QVERIFY(field->hasFocus());
        QVERIFY(window->rect().contains(third->geometry()));
        QVERIFY(third->geometry().bottom() <= window->height() - 30);
        QTest::mouseClick(third->findChild<Button*>(), Qt::LeftButton);
        QVERIFY(undone);
        QVERIFY(field->hasFocus());
        QTRY_COMPARE(host.count(), 1);
    }

    void paletteFindsByAnyWordAndGivesTheNumber()
    {
        QWidget window;
        window.resize(900, 600);
        window.show();
        CommandPalette palette(&window);
        palette.setEntries({{u"joins"_s, u"Play all joins"_s, {}, {}, {}},
                            {u"match"_s, u"Match the album…"_s, u"Ctrl+Shift+L"_s, {}, u"loudness"_s},
                            {u"ceiling"_s, u"Limiter, ceiling"_s, {}, {}, {}, true}});
        palette.openAt(&window);
        QCOMPARE(palette.shownCount(), 3);
        const QSignalSpy chosen(&palette, &CommandPalette::chosen);
        QTest::keyClicks(&palette.field(), u"album mat"_s);
        QCOMPARE(palette.shownCount(), 1);
        QTest::keyClick(&palette.field(), Qt::Key_Return);
        QCOMPARE(chosen.last()[0].toString(), u"match"_s);
        palette.openAt(&window);
        QTest::keyClicks(&palette.field(), u"ceiling -1.5"_s);
        QTest::keyClick(&palette.field(), Qt::Key_Return);
        QCOMPARE(chosen.last()[0].toString(), u"ceiling"_s);
        QCOMPARE(chosen.last()[1].toString(), u"-1.5"_s);
        palette.openAt(&window);
        QTest::keyClick(&palette.field(), Qt::Key_Down);
        QTest::keyClick(&palette.field(), Qt::Key_Return);
        QCOMPARE(chosen.last()[0].toString(), u"match"_s);
        QVERIFY(paletteFit({.words = u"Café Loud"_s}, u"cafe"_s) > 0);
        QVERIFY(paletteFit({.words = u"Loud"_s}, u"zq"_s) < 0);
    }

    void progressSaysHowFarAndStops()
    {
        auto* row = new ProgressRow(u"WAV for distributor"_s);
        const auto window = stage(row);
        auto* stop = row->findChild<Button*>();
        QVERIFY(!stop->isVisible());
        row->setProgress(0.7, u"7 of 10"_s);
        QVERIFY(stop->isVisible());
        QCOMPARE(row->findChild<QProgressBar*>()->value(), 700);
        const QSignalSpy stopped(row, &ProgressRow::stopAsked);
        QTest::mouseClick(stop, Qt::LeftButton);
        QCOMPARE(stopped.size(), 1);
        row->finish(LampState::Waits, u"stopped by you, nothing half-written"_s);
        QVERIFY(!stop->isVisible());
        QCOMPARE(row->findChild<QProgressBar*>()->value(), 700);
    }

    void panelsAreMadeFromTheTable()
    {
        auto* panel = new ParameterPanel;
        panel->setTable(Limiter::table, limiterDefaults, u"Limiter"_s);
        const auto window = stage(panel);
        auto* ceiling = qobject_cast<Knob*>(panel->control(1));
        QVERIFY(ceiling);
        QVERIFY(qobject_cast<Segment*>(panel->control(2)));
        QCOMPARE(ceiling->value(), -1.0);
        const QSignalSpy changed(panel, &ParameterPanel::valueChanged), started(panel, &ParameterPanel::gestureStarted);
        std::vector<double> values(limiterDefaults.begin(), limiterDefaults.end());
        values[1] = -0.3;
        values[2] = 2;
        panel->setValues(values);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(ceiling->value(), -0.3);
        ceiling->setFocus();
        QTest::keyClick(ceiling, Qt::Key_Down);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toInt(), 1);
        QVERIFY(std::abs(changed[0][1].toDouble() + 0.4) < 1e-9);
        panel->control(2)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QCOMPARE(changed.last()[1].toDouble(), 1.0);
        QCOMPARE(started.size(), 2);
        QVERIFY(panel->heightForWidth(200) > panel->heightForWidth(2000));
    }

    void focusIsSeenOnEverything()
    {
        auto* button = new Button(u"Compare"_s);
        const auto window = stage(button);
        window->findChild<QLineEdit*>()->setFocus();
        const auto before = window->grab().toImage();
        button->setFocus();
        QTRY_VERIFY(window->findChild<FocusRing*>());
        const auto ring = window->findChild<FocusRing*>();
        QCOMPARE(ring->geometry(), button->geometry().adjusted(-3, -3, 3, 3));
        const auto colour = Theme::of(button).focus;
        const auto after = window->grab().toImage();
        const auto at = button->geometry().topLeft() + QPoint(button->width() / 2, -2);
        QVERIFY(before.pixelColor(at) != colour);
        QCOMPARE(after.pixelColor(at), colour);
        QTest::mouseClick(button, Qt::LeftButton);  // the ring is no wall
    }

    void everyControlHasAName()
    {
        auto* all = new QWidget;
        auto* row = new QVBoxLayout(all);
        row->addWidget(new Button(u"Build all"_s));
        row->addWidget(Button::withIcon(u"add"_s, u"Add songs"_s));
        row->addWidget(new Toggle(Toggle::Kind::Mute, u"M"_s, u"Mute, bass"_s));
        row->addWidget(new Segment(Segment::Bed::Showing, {u"Stems"_s, u"Song"_s}, u"Shown"_s));
        row->addWidget(new DropZone(u"Drop songs or stems"_s));
        row->addWidget(new LampLabel(LampState::Warning, u"Too loud"_s));
        row->addWidget(new ProgressRow(u"WAV"_s));
        auto* chip = new Chip(u"Bell"_s);
        chip->setChoice(true);
        row->addWidget(chip);
        auto* problem = new ProblemRow;
        problem->setValue({LampState::Error, u"9 Morning"_s, u"same ISRC"_s, u"Show it"_s, true});
        row->addWidget(problem);
        auto* panel = new ParameterPanel;
        panel->setTable(Limiter::table, limiterDefaults, u"Limiter"_s);
        row->addWidget(panel);
        const auto window = stage(all);
        int heard = 0;
        for (auto* widget : all->findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            auto* spoken = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(spoken, widget->metaObject()->className());
            QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
            QVERIFY2(spoken->role() != QAccessible::Client, widget->metaObject()->className());
            ++heard;
        }
        QVERIFY2(heard >= 16, qPrintable(QString::number(heard)));
    }
};

LACQUER_TEST(ControlsTest)
#include "ControlsTest.moc"
