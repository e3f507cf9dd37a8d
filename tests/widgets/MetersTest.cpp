// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "widgets/CorrelationBar.h"
#include "widgets/CurveView.h"
#include "widgets/GainReductionMeter.h"
#include "widgets/Goniometer.h"
#include "widgets/LevelMeter.h"
#include "widgets/LoudnessGraph.h"
#include "widgets/LoudnessMeter.h"
#include "widgets/ReadingRow.h"
#include "widgets/ReductionView.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace lacquer;
using namespace Qt::StringLiterals;

namespace {

/// How many pixels of a column have this colour.
int countIn(QWidget& widget, int x, const QColor& colour)
{
    const auto picture = widget.grab().toImage();
    int count = 0;
    for (int y = 0; y < picture.height(); ++y)
        count += picture.pixelColor(x, y).rgb() == colour.rgb();
    return count;
}

void sendMove(QWidget& widget, const QPoint& to, Qt::KeyboardModifiers keys = {})
{
    QMouseEvent move(QEvent::MouseMove, to, widget.mapToGlobal(QPointF(to)), Qt::NoButton, Qt::LeftButton, keys);
    QApplication::sendEvent(&widget, &move);
}

}  // namespace

class MetersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void barsMoveInHalfDecibelsOnWholePixels()
    {
        const MeterScale scale{-36, 0};
        const QRect bar(0, 10, 12, 360);
        QCOMPARE(scale.y(0, bar), 10);
        QCOMPARE(scale.y(-18, bar), 190);
        QCOMPARE(scale.y(-99, bar), 370);
        QCOMPARE(scale.y(3, bar), 10);
        QCOMPARE(MeterScale::step(-5.9), -6.0);
        QCOMPARE(MeterScale::step(-5.5), -5.5);
        QVERIFY(std::abs(scale.level(190, bar) + 18) < 1e-9);
    }

    void everyZoneIsAsHighAsItsDecibels()
    {
        LevelMeter meter(u"Level"_s);
        meter.resize(40, 200);
        LevelMeterLook look;
        look.scale = {-36, 0, -20, -6, -1};
        meter.setLook(look);
        meter.setReadings({{-0.1, -10, 0}});
        const auto theme = Theme::of(&meter);
        const int x = 12;
        // Under the cap of 18 pixels the bar is 181 high.
        QVERIFY(std::abs(countIn(meter, x, theme.meterLow) - 16 * 181 / 36) <= 1);
        QVERIFY(std::abs(countIn(meter, x, theme.meterMid) + 2 - 14 * 181 / 36) <= 1);
        QVERIFY(std::abs(countIn(meter, x, theme.meterHigh) - 5 * 181 / 36) <= 1);
        QVERIFY(countIn(meter, x, theme.meterOver) > 0);
        QCOMPARE(countIn(meter, x, theme.text), 2);
        // A hair over the ceiling is seen, whatever the half decibels say.
        meter.setReadings({{-0.95, -10, 0}});
        QVERIFY(countIn(meter, x, theme.meterOver) > 0);
    }

    void aPeakIsHeldForOneSecondAndAHalf()
    {
        PeakHold hold;
        QCOMPARE(hold.update(-3, 0), -3.0);
        QCOMPARE(hold.update(-9, 1.4), -3.0);
        QCOMPARE(hold.update(-9, 1.5), -9.0);
        QCOMPARE(hold.update(-6, 1.6), -6.0);
        QCOMPARE(hold.update(-20, 0.1), -20.0);
        LevelMeter meter(u"Level"_s);
        meter.setLevels(std::array{-3.0, -4.0}, 10);
        meter.setLevels(std::array{-30.0, -30.0}, 11);
        QCOMPARE(meter.readings()[1].hold, -4.0);
        meter.setLevels(std::array{-30.0, -30.0}, 12);
        QCOMPARE(meter.readings()[1].hold, -30.0);
    }

    void clicksOnOversGoThereAndThenClear()
    {
        LevelMeter meter(u"Level"_s);
        meter.resize(40, 200);
        meter.show();
        meter.setReadings({{-3, -1, 0}, {-3, -1, 4}});
        QSignalSpy first(&meter, &LevelMeter::firstOverRequested), cleared(&meter, &LevelMeter::oversCleared),
            list(&meter, &LevelMeter::oversListRequested);
        QTest::mouseClick(&meter, Qt::LeftButton, {}, {5, 100});
        QCOMPARE(first.count(), 0);
        QTest::mouseClick(&meter, Qt::LeftButton, {}, {34, 100});
        QCOMPARE(first.count(), 1);
        QCOMPARE(first[0][0].toInt(), 1);
        QTest::mouseClick(&meter, Qt::LeftButton, {}, {34, 100});
        QCOMPARE(cleared.count(), 1);
        QTest::mouseClick(&meter, Qt::RightButton, {}, {34, 100});
        QCOMPARE(list.count(), 1);
        QTest::keyClick(&meter, Qt::Key_Return);
        QCOMPARE(first.count(), 2);
    }

    void metersTellTheirValueWithItsUnit()
    {
        LevelMeter meter(u"Level"_s);
        LevelMeterLook look;
        look.names = QStringList{u"L"_s, u"R"_s};
        meter.setLook(look);
        meter.setReadings({{-3.25, -1, 0}, {-std::numeric_limits<double>::infinity(), -1, 0}});
        auto* spoken = QAccessible::queryAccessibleInterface(&meter);
        QVERIFY(spoken);
        QCOMPARE(spoken->role(), QAccessible::ProgressBar);
        QCOMPARE(spoken->text(QAccessible::Name), u"Level"_s);
        QVERIFY(spoken->text(QAccessible::Value).contains(u"R −∞ dB"_s));
        QCOMPARE(spoken->valueInterface()->currentValue().toDouble(), -3.25);
    }

    void gainReductionHangsFromTheTop()
    {
        GainReductionMeter meter(u"Gain reduction"_s);
        meter.resize(76, 200);
        meter.setReading({-3, -4.5});
        const auto theme = Theme::of(&meter);
        const auto picture = meter.grab().toImage();
        // 0 to −6 dB is 184 pixels from 8 on.
        QVERIFY(picture.pixelColor(30, 12).lightness() > theme.meterTrack.lightness() + 60);
        QVERIFY(picture.pixelColor(30, 94).lightness() > theme.meterTrack.lightness() + 60);
        QCOMPARE(picture.pixelColor(30, 110).rgb(), theme.meterTrack.rgb());
        QCOMPARE(picture.pixelColor(30, 146).rgb(), theme.signal.rgb());
        QSignalSpy reset(&meter, &GainReductionMeter::resetRequested);
        QTest::mouseClick(&meter, Qt::LeftButton);
        QCOMPARE(reset.count(), 1);
    }

    void theNotchSetsTheTarget()
    {
        LoudnessMeter meter;
        meter.resize(264, 314);
        meter.setLook({LoudnessScale::Full, false, -14, -1});
        meter.show();
        QSignalSpy started(&meter, &LoudnessMeter::gestureStarted), ended(&meter, &LoudnessMeter::gestureEnded),
            changed(&meter, &LoudnessMeter::targetChanged), reset(&meter, &LoudnessMeter::targetReset);
        const QPoint notch(95, meter.yOf(-14)), up(95, meter.yOf(-9));
        QTest::mousePress(&meter, Qt::LeftButton, {}, notch);
        sendMove(meter, (notch + up) / 2);
        sendMove(meter, up);
        QTest::mouseRelease(&meter, Qt::LeftButton, {}, up);
        QCOMPARE(started.count(), 1);
        QCOMPARE(ended.count(), 1);
        QCOMPARE(changed.count(), 2);
        QVERIFY(std::abs(changed.last()[0].toDouble() + 9) < 0.1001);
        QVERIFY(std::abs(*meter.look().target + 9) < 0.1001);
        QTest::mouseDClick(&meter, Qt::LeftButton, {}, up);
        QCOMPARE(reset.count(), 1);
        meter.setLook({LoudnessScale::Full, false, -14, -1});
        QTest::keyClick(&meter, Qt::Key_Up, Qt::ShiftModifier);
        QVERIFY(std::abs(changed.last()[0].toDouble() + 13.9) < 1e-9);
        auto* spoken = QAccessible::queryAccessibleInterface(&meter);
        QCOMPARE(spoken->role(), QAccessible::Slider);
        spoken->valueInterface()->setCurrentValue(-12.0);
        QCOMPARE(changed.last()[0].toDouble(), -12.0);
        QVERIFY(spoken->text(QAccessible::Value).contains(u"target −12.0 LUFS"_s));
    }

    void ebuScalesHangFromTheTarget()
    {
        LoudnessMeter meter;
        meter.resize(264, 314);
        meter.setLook({LoudnessScale::EbuPlus9, true, -23, {}});
        QCOMPARE(meter.yOf(-14), 22);
        QVERIFY(std::abs(meter.yOf(-23) - (22 + 270 / 3)) <= 1);
        meter.setLook({LoudnessScale::EbuPlus18, true, -23, {}});
        QVERIFY(std::abs(meter.yOf(-23) - (22 + 270 / 3)) <= 1);
        QCOMPARE(meter.yOf(-5), 22);
    }

    void pointsStandWhereTheirSoundIs()
    {
        const auto mono = Goniometer::place(0.5, 0.5, 1), left = Goniometer::place(0.7, 0, 1),
                   side = Goniometer::place(0.5, -0.5, 1);
        QVERIFY(std::abs(mono.x()) < 1e-12 && mono.y() > 0.7);
        QVERIFY(left.x() < -0.4 && std::abs(left.x() + left.y()) < 1e-9);
        QVERIFY(std::abs(side.y()) < 1e-12);
        QVERIFY(std::hypot(Goniometer::place(4, 4, 1).x(), Goniometer::place(4, 4, 1).y()) <= 1 + 1e-12);
        const auto turned = Goniometer::place(-0.5, -0.5, 1);
        QVERIFY(turned.y() > 0.7);
    }

    void correlationBelowZeroIsSaidInWords()
    {
        CorrelationBar bar;
        bar.setReading({0.69, 0.4, 0.8, -0.9});
        QCOMPARE(bar.spokenValue(), u"+0.69"_s);
        bar.setReading({-0.2, -0.4, 0.8, -0.9});
        QVERIFY(bar.spokenValue().contains(u"out of phase"_s));
    }

    void theLoudnessGraphPlaysWhereItIsClicked()
    {
        LoudnessGraph graph;
        graph.resize(600, 120);
        LoudnessGraphShown shown;
        shown.to = 100;
        shown.secondsPerPoint = 1;
        shown.shortTerm.assign(100, -12.0F);
        shown.shortTerm[50] = -9;
        graph.setShown(shown);
        graph.setPlayhead(50);
        QCOMPARE(graph.spokenValue(), u"−9.0 LUFS at 0:50"_s);
        QSignalSpy play(&graph, &LoudnessGraph::playRequested);
        QTest::mouseClick(&graph, Qt::LeftButton, {}, {int(graph.xOf(25)), 60});
        QVERIFY(std::abs(play[0][0].toDouble() - 25) < 0.2);
        QTest::keyClick(&graph, Qt::Key_Right);
        QCOMPARE(play[1][0].toDouble(), 55.0);
    }

    void theWorkingPointFollowsTheCurve()
    {
        CurveView view(u"Compressor"_s);
        CurveShown shown;
        shown.curve = QPolygonF{{-60, -60}, {-20, -20}, {0, -10}};
        shown.y.from = -60;
        view.setShown(shown);
        QCOMPARE(view.valueAt(-10), -15.0);
        QCOMPARE(view.valueAt(-80), -60.0);
        QCOMPARE(view.valueAt(5), -10.0);
    }

    void whatIsShavedOffIsBlueBeyondTheCeiling()
    {
        ReductionView view;
        view.resize(600, 400);
        ReductionShown shown;
        ReductionColumn column;
        column.peak = {0.89F, 0.89F}, column.body = {0.4F, 0.4F}, column.before = {1.2F, 0.5F};
        column.gainDb = -2.6F;
        shown.columns.assign(600, column);
        view.setShown(shown);
        QVERIFY(std::abs(view.deepest() + 2.6) < 1e-6);
        const auto theme = Theme::of(&view);
        const auto picture = view.grab().toImage();
        const auto groove = view.groovePlot();
        const int x = groove.right() - 60, middle = groove.top() + groove.height() / 2;
        const auto at = [&](double amplitude, int way) {
            return picture.pixelColor(x, middle - way * int(amplitude / 1.5 * groove.height() / 2)).rgb();
        };
        QCOMPARE(at(0.2, 1), theme.waveBody.rgb());
        QCOMPARE(at(0.6, -1), theme.wavePeak.rgb());
        QCOMPARE(at(1.05, 1), theme.compare.rgb());
        QVERIFY(at(1.05, -1) != theme.compare.rgb());
    }

    void aNumberTellsItsOriginWhenClicked()
    {
        ReadingRow row(u"Peaks"_s);
        row.resize(264, 66);
        row.setReadings({{u"True peak"_s, u"−1.0"_s, u"dB"_s, {}}, {u"LRA"_s, u"5.6"_s, u"LU"_s, {}}},
                        {LampMark::Tick, u"No overs"_s, {}, false});
        QSignalSpy origin(&row, &ReadingRow::originRequested), note(&row, &ReadingRow::noteClicked);
        QTest::mouseClick(&row, Qt::LeftButton, {}, {258, 20});
        QCOMPARE(origin.count(), 1);
        QCOMPARE(origin[0][0].toInt(), 1);
        QTest::mouseClick(&row, Qt::LeftButton, {}, {30, 54});
        QCOMPARE(note.count(), 1);
    }
};

LACQUER_TEST(MetersTest)
#include "MetersTest.moc"
