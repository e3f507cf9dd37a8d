// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/TestDesk.h"
#include "support/TestMain.h"

#include "Listening.h"
#include "dsp/Registry.h"
#include "master/ChainDeeds.h"
#include "master/ChainPanel.h"
#include "master/CompressorPanel.h"
#include "master/EqualizerPanel.h"
#include "master/LimiterPanel.h"
#include "master/MasterPage.h"
#include "master/ModuleView.h"
#include "master/ModuleWords.h"
#include "master/SongStage.h"
#include "widgets/ChainStrip.h"
#include "widgets/EqualizerView.h"
#include "widgets/FrequencyAxis.h"
#include "widgets/Knob.h"
#include "widgets/WaveformView.h"

#include <QElapsedTimer>
#include <QLineEdit>

#include <complex>
#include <numbers>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

namespace {

MasterPage& pageOf(TestDesk& desk)
{
    return *qobject_cast<MasterPage*>(desk.window().pageAt(1));
}

const Chain& chainOf(TestDesk& desk, std::size_t song = 0)
{
    return desk.song(song).chain;
}

int steps(TestDesk& desk)
{
    int count = 0;
    auto& document = desk.workspace().document();
    while (document.canUndo()) {
        document.undo();
        ++count;
    }
    for (int i = 0; i < count; ++i)
        document.redo();
    return count;
}

void drag(QWidget* widget, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
{
    QTest::mousePress(widget, Qt::LeftButton, modifiers, from);
    for (int i = 1; i <= 8; ++i) {
        const QPoint at = from + (to - from) * i / 8;
        QMouseEvent move(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
        QApplication::sendEvent(widget, &move);
    }
    QTest::mouseRelease(widget, Qt::LeftButton, modifiers, to);
}

/// The processor's gain at a frequency, from its impulse response.
double measuredDb(const ProcessorSettings& settings, double hertz, double rate)
{
    constexpr int frames = 1 << 17;
    std::vector<double> left(frames, 0.0), right(frames, 0.0);
    left[0] = right[0] = 1;
    auto processor = settings.registered()->create();
    processor->prepare(rate, frames);
    processor->set(settings.values);
    const Block block{left.data(), right.data(), frames};
    processor->process(block, block);
    std::complex<double> sum = 0;
    for (int n = 0; n < frames; ++n)
        sum += left[std::size_t(n)] * std::polar(1.0, -2 * std::numbers::pi * hertz * n / rate);
    return 20 * std::log10(std::abs(sum));
}

double rowValue(const ProcessorSettings& settings, const char* id)
{
    return ModuleWords::value(settings, id, std::nan(""));
}

}  // namespace

class MasterModulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setsAParameterByTyping()
    {
        TestDesk desk;
        desk.show(1);
        pageOf(desk).deeds().add(*findProcessorType("compressor"), 0);
        auto* knob = desk.child<Knob>(u"Compressor, threshold"_s);
        QVERIFY(knob);
        knob->setFocus();
        QTest::keyClick(knob, Qt::Key_Return);
        QVERIFY(knob->entry());
        QTest::keyClicks(knob->entry(), u"-17.5"_s);
        QTest::keyClick(knob->entry(), Qt::Key_Return);
        QCOMPARE(rowValue(chainOf(desk).front(), "thresholdDb"), -17.5);
        QCOMPARE(desk.workspace().document().undoName(), u"Compressor threshold −18.0 → −17.5 dB"_s);
    }

    void turningAKnobIsOneStep()
    {
        TestDesk desk;
        desk.show(1);
        pageOf(desk).deeds().add(*findProcessorType("compressor"), 0);
        const int before = steps(desk);
        auto* knob = desk.child<Knob>(u"Compressor, ratio"_s);
        QVERIFY(knob);
        drag(knob, knob->rect().center(), knob->rect().center() - QPoint(0, 60));
        QVERIFY(rowValue(chainOf(desk).front(), "ratio") > 2.1);
        QCOMPARE(steps(desk), before + 1);
        desk.workspace().undo();
        QCOMPARE(rowValue(chainOf(desk).front(), "ratio"), 2.0);
        QCOMPARE(knob->value(), 2.0);
    }

    void draggingABandIsOneStepAndKeepsItsValue()
    {
        TestDesk desk;
        desk.show(1);
        pageOf(desk).deeds().add(*findProcessorType("equalizer"), 0);
        auto* view = pageOf(desk).module()->equalizer()->view();
        QTRY_VERIFY(view->isVisible());
        const int before = steps(desk);
        // Band 4 is the third that is switched on.
        const auto from = view->handle(2).toPoint();
        drag(view, from, from - QPoint(0, 40));
        const auto& values = chainOf(desk).front();
        QVERIFY(rowValue(values, "band4.gainDb") > 0.5);
        QCOMPARE(rowValue(values, "band4.gainDb"), view->bands()[2].gainDb);
        QCOMPARE(steps(desk), before + 1);
        QVERIFY2(desk.workspace().document().undoName().startsWith(u"Equalizer band 4: 500 Hz ±0.00 dB"),
                 qPrintable(desk.workspace().document().undoName()));
        desk.workspace().undo();
        QCOMPARE(rowValue(chainOf(desk).front(), "band4.gainDb"), 0.0);
    }

    void makesAndTakesOffBands()
    {
        TestDesk desk;
        desk.show(1);
        pageOf(desk).deeds().add(*findProcessorType("equalizer"), 0);
        auto* view = pageOf(desk).module()->equalizer()->view();
        const auto count = view->bands().size();
        const QPoint place(int(view->xOf(700)), view->plot().top() + view->plot().height() / 4);
        QTest::mouseDClick(view, Qt::LeftButton, {}, place);
        QVERIFY(view->bands().size() >= count);
        QVERIFY(view->chosen() >= 0);
        const auto made = view->bands()[std::size_t(view->chosen())];
        QVERIFY(std::abs(made.frequencyHz - 700) < 30);
        QVERIFY(made.gainDb > 2 && made.gainDb < 4);
        const auto now = view->bands().size();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Delete);
        QCOMPARE(view->bands().size(), now - 1);
    }

    void drawsTheCurveTheProcessorHas()
    {
        TestDesk desk;
        desk.show(1);
        pageOf(desk).deeds().add(*findProcessorType("equalizer"), 0);
        auto settings = chainOf(desk).front();
        const auto set = [&](const char* id, double value) {
            settings.values[std::size_t(ModuleWords::row(*settings.registered(), id))] = value;
        };
        set("band1.on", 1), set("band1.frequencyHz", 40), set("band1.slopeDbPerOctave", 3);
        set("band2.gainDb", 3), set("band3.gainDb", -6), set("band3.q", 4);
        set("band5.type", 3), set("band5.gainDb", 2);
        set("band6.gainDb", 4.5), set("band6.frequencyHz", 15000), set("band6.q", 2);
        set("band7.gainDb", -2.5), set("outputGainDb", 1.5);
        desk.workspace().editChain(u"All bands"_s, [&](Chain& c) { c.front() = settings; });
        auto* panel = pageOf(desk).module()->equalizer();
        const auto& drawn = panel->view()->curves().mid;
        const auto axis = FrequencyAxis::points(int(drawn.size()));
        double worst = 0;
        for (int i = 0; i < 20; ++i) {
            // From 40 Hz to 20 kHz, at points that are drawn.
            const double wanted = 40 * std::pow(500.0, i / 19.0);
            const auto at = std::size_t(std::lower_bound(axis.begin(), axis.end() - 1, wanted) - axis.begin());
            const double hertz = std::min(axis[at], 20500.0);
            const double difference = std::abs(double(drawn[at]) - measuredDb(settings, hertz, 44100));
            if (axis[at] <= 20500)
                worst = std::max(worst, difference);
        }
        qInfo("largest difference of the drawn curve: %.4f dB", worst);
        QVERIFY(drawn.size() > 100);
        QVERIFY(worst < 0.05);
        QVERIFY(panel->view()->curves().side.empty());
    }

    void drivesTheFinalLimiterAndDrawsWhatItTakes()
    {
        TestDesk desk;
        desk.show(1);
        auto& deeds = pageOf(desk).deeds();
        deeds.setCeiling(-3);
        deeds.endGesture();
        auto* strip = pageOf(desk).chain()->strip();
        QTest::mouseClick(strip, Qt::LeftButton, {}, strip->card(0).center().toPoint());
        auto* knob = desk.child<Knob>(u"Final limiter, drive"_s);
        QVERIFY(knob);
        knob->setFocus();
        QTest::keyClick(knob, Qt::Key_Return);
        QTest::keyClicks(knob->entry(), u"20"_s);
        QTest::keyClick(knob->entry(), Qt::Key_Return);
        QCOMPARE(desk.song(0).driveDb, 20.0);
        QVERIFY(desk.workspace().document().undoName().startsWith(u"Drive of “Song 1”"));
        auto* limiter = pageOf(desk).module()->limiter();
        QTRY_VERIFY_WITH_TIMEOUT(!limiter->reduction().empty(), 8000);
        double deepest = 0;
        for (const auto& point : limiter->reduction())
            deepest = std::max(deepest, point.y());
        // Noise with peaks at -20 dB driven by 20 dB against a ceiling of -3 dB.
        qInfo("deepest reduction drawn: %.2f dB", deepest);
        QVERIFY(deepest > 1.5 && deepest < 7);
        QCOMPARE(pageOf(desk).stage()->view()->picture().reduction.size(), limiter->reduction().size());
        // Another song's picture is not that one.
        deeds.add(*findProcessorType("trim"), 0);
        desk.workspace().selection().chooseSong(desk.song(1).id);
        QVERIFY(pageOf(desk).stage()->view()->picture().reduction.empty());
    }

    void theWorkingPointInvertsTheCurve()
    {
        CompressorSettings settings;
        settings.thresholdDb = -20;
        settings.ratio = 4;
        settings.kneeDb = 0;
        QVERIFY(!CompressorPanel::levelFor(settings, 0));
        const auto level = CompressorPanel::levelFor(settings, 6);
        QVERIFY(level && std::abs(*level - -12) < 0.01);
    }

    void tickingIsCheap()
    {
        TestDesk desk;
        desk.show(1);
        for (const char* type : {"equalizer", "compressor", "limiter"})
            pageOf(desk).deeds().add(*findProcessorType(type), 0);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 200; ++i)
            Q_EMIT desk.desk().listening.ticked();
        const double each = double(timer.nsecsElapsed()) / 200 / 1e6;
        qInfo("one tick: %.3f ms", each);
        QVERIFY(each < 4);
    }
};

LACQUER_TEST(MasterModulesTest)
#include "MasterModulesTest.moc"
