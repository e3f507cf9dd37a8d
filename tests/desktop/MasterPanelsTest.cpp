// SPDX-License-Identifier: GPL-3.0-or-later
// The instruments of the Master page beyond equalizer and limiter: hearing only the change, snapshots, panels of bands.
#include "Actions.h"

#include "desktop/TestDesk.h"
#include "support/Signals.h"
#include "support/TestMain.h"

#include "Listening.h"
#include "dsp/Registry.h"
#include "dsp/SettingsTable.h"
#include "master/BandControls.h"
#include "master/ChainDeeds.h"
#include "master/ChainHead.h"
#include "master/ChainPanel.h"
#include "master/DeEsserPanel.h"
#include "master/EqualizerPanel.h"
#include "master/MasterPage.h"
#include "master/MatchEqualizerDialog.h"
#include "master/ModuleView.h"
#include "master/ModuleWords.h"
#include "master/MultibandPanel.h"
#include "master/SnapshotDialog.h"
#include "master/SnapshotRow.h"
#include "master/StereoImagePanel.h"
#include "model/ProjectFile.h"
#include "widgets/BandLedger.h"
#include "widgets/Button.h"
#include "widgets/ChainStrip.h"
#include "widgets/Chip.h"
#include "widgets/EqualizerView.h"
#include "widgets/FrequencyAxis.h"
#include "widgets/Knob.h"
#include "widgets/SplitView.h"
#include "widgets/Toggle.h"

#include <QComboBox>
#include <QMenu>
#include <QTableWidget>

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

double rowValue(const ProcessorSettings& settings, const char* id)
{
    return ModuleWords::value(settings, id, std::nan(""));
}

void drag(QWidget* widget, QPointF from, QPointF to)
{
    QTest::mousePress(widget, Qt::LeftButton, {}, from.toPoint());
    for (int i = 1; i <= 8; ++i) {
        const QPointF at = from + (to - from) * i / 8;
        QMouseEvent move(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(widget, &move);
    }
    QTest::mouseRelease(widget, Qt::LeftButton, {}, to.toPoint());
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

}  // namespace

class MasterPanelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hearsOnlyTheChangeByCardKeyAndHead()
    {
        TestDesk desk;
        desk.show(1);
        auto& deeds = pageOf(desk).deeds();
        deeds.add(*findProcessorType("equalizer"), 0);
        deeds.add(*findProcessorType("compressor"), 1);
        auto& listening = desk.desk().listening;
        const Album before = desk.album();
        auto* strip = pageOf(desk).chain()->strip();
        QTest::mouseClick(strip, Qt::LeftButton, {}, strip->deltaButton(0).center().toPoint());
        QVERIFY(listening.delta() == chainOf(desk)[0].id);
        QVERIFY(strip->picture().modules[0].delta && !strip->picture().modules[1].delta);
        Chip* lamp = nullptr;
        for (auto* chip : desk.window().findChildren<Chip*>())
            if (chip->text() == u"Only the change")
                lamp = chip;
        QVERIFY(lamp && lamp->isVisible());
        // The second module is the chosen one.
        QTest::keyClick(&desk.window(), Qt::Key_B, Qt::ShiftModifier);
        QVERIFY(listening.delta() == chainOf(desk)[1].id);
        QTest::keyClick(&desk.window(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(listening.delta() == desk.song(0).id);
        auto* head = desk.child<Toggle>(u"Hear only what the chain changes"_s);
        QVERIFY(head && head->isChecked());
        QTest::mouseClick(lamp, Qt::LeftButton);
        QVERIFY(!listening.delta());
        QVERIFY(!lamp->isVisible());
        QVERIFY(desk.album() == before);
    }

    void theChangeEndsWithItsModuleAndWithOtherListening()
    {
        TestDesk desk;
        desk.show(1);
        auto& deeds = pageOf(desk).deeds();
        auto& listening = desk.desk().listening;
        deeds.add(*findProcessorType("trim"), 0);
        const Id id = chainOf(desk)[0].id;
        listening.setDelta(id);
        QVERIFY(listening.delta());
        deeds.remove(id);
        QVERIFY(!listening.delta());
        listening.setDelta(id);
        QVERIFY2(!listening.delta(), "what is not there cannot be heard");
        deeds.add(*findProcessorType("trim"), 0);
        const Id other = chainOf(desk)[0].id;
        const std::function<void()> ends[] = {[&] { listening.setBypassed(true); }, [&] { listening.setHearsB(true); },
                                              [&] { listening.setProgramme(Programme::Source); },
                                              [&] { desk.workspace().selection().chooseSong(desk.song(1).id); }};
        for (const auto& end : ends) {
            listening.setBypassed(false);
            listening.setHearsB(false);
            listening.setProgramme(Programme::Master);
            desk.workspace().selection().chooseSong(desk.song(0).id);
            listening.setDelta(other);
            QVERIFY(listening.delta() == other);
            end();
            QVERIFY(!listening.delta());
        }
        // The album's limiter is heard in the album; afterwards one is back where one was.
        listening.setBypassed(false);
        listening.setProgramme(Programme::Master);
        listening.setDelta(desk.album().finalLimiter.id);
        QVERIFY(listening.heard().programme == Programme::Album);
        listening.setDelta(std::nullopt);
        QVERIFY(listening.heard().programme == Programme::Master);
    }

    void cardsShowTheLevelBeforeAndAfter()
    {
        TestDesk desk;
        desk.show(1);
        auto& deeds = pageOf(desk).deeds();
        deeds.add(*findProcessorType("trim"), 0);
        deeds.setValue(chainOf(desk)[0].id, ModuleWords::row(*findProcessorType("trim"), "gainDb"), -9);
        desk.desk().listening.play();
        const Id id = chainOf(desk)[0].id;
        const auto change = [&] {
            const auto levels = desk.desk().listening.levels(id);
            return levels ? levels->afterLufs - levels->beforeLufs : 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(change() + 9) < 0.01, 6000);
        auto* strip = pageOf(desk).chain()->strip();
        QTRY_VERIFY(strip->picture().modules[0].in > strip->picture().modules[0].out + 0.1);
        desk.desk().listening.pause();
    }

    void snapshotsAreKeptWithTheAlbumAndUndone()
    {
        TestDesk desk;
        desk.show(1);
        auto& deeds = pageOf(desk).deeds();
        auto* row = pageOf(desk).head()->snapshots();
        deeds.add(*findProcessorType("trim"), 0);
        row->use(0);
        QCOMPARE(desk.workspace().document().undoName(), u"Keep chain as snapshot A"_s);
        QVERIFY(row->has(0) && row->current() == 0);
        deeds.setValue(chainOf(desk)[0].id, 0, -3);
        deeds.endGesture();
        QCOMPARE(row->current(), -1);
        row->use(1);
        deeds.nameSnapshot(1, u"Softer"_s);
        const int before = steps(desk);
        for (const int place : {0, 1, 0, 1, 0})
            row->use(place);
        QCOMPARE(rowValue(chainOf(desk)[0], "gainDb"), 0.0);
        QCOMPARE(steps(desk), before + 1);
        desk.workspace().undo();
        QCOMPARE(rowValue(chainOf(desk)[0], "gainDb"), -3.0);
        QVERIFY(desk.workspace().save());
        const auto saved = loadProject(desk.project());
        QVERIFY(bool(saved));
        const auto kept = snapshotsIn(saved->album.songs[0]->unknown);
        QCOMPARE(kept.size(), std::size_t(2));
        QCOMPARE(kept[1].name, u"Softer"_s);
        row->showChain();
        deeds.removeSnapshot(0);
        QVERIFY(!row->has(0));
        desk.workspace().undo();
        QVERIFY(row->has(0));
    }

    void listsWhatDiffersBetweenSnapshots()
    {
        TestDesk desk;
        desk.show(1);
        auto& deeds = pageOf(desk).deeds();
        deeds.add(*findProcessorType("compressor"), 0);
        deeds.keepSnapshot(0);
        deeds.setValue(chainOf(desk)[0].id, 0, -30);
        deeds.setBypassed(chainOf(desk)[0].id, true);
        deeds.add(*findProcessorType("trim"), 1);
        deeds.keepSnapshot(2);
        SnapshotDialog dialog(deeds, 0);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(dialog.table()->rowCount(), 3);
        const auto row = [&](int at) {
            QStringList words;
            for (int i = 0; i < 4; ++i)
                words << dialog.table()->item(at, i)->text();
            return words.join(u'|');
        };
        QCOMPARE(row(0), u"Compressor|Module|on|bypassed"_s);
        QVERIFY2(row(1).startsWith(u"Compressor|Threshold|−18") && row(1).contains(u"|−30"), qPrintable(row(1)));
        QCOMPARE(row(2), u"Trim|Module|not there|place 2"_s);
        dialog.from()->setCurrentIndex(dialog.from()->findData(2));
        QCOMPARE(dialog.table()->rowCount(), 0);
    }

    void everyTypeHasItsPanel()
    {
        TestDesk desk;
        desk.show(1);
        auto& deeds = pageOf(desk).deeds();
        auto* module = pageOf(desk).module();
        deeds.add(*findProcessorType("linearEqualizer"), 0);
        QVERIFY(module->equalizer()->isVisible());
        QVERIFY(desk.child<QWidget>(u"Linear-phase equalizer, output gain"_s));
        deeds.add(*findProcessorType("multiband"), 1);
        QVERIFY(module->multiband()->isVisible());
        deeds.add(*findProcessorType("stereoImage"), 2);
        QVERIFY(module->image()->isVisible());
        deeds.add(*findProcessorType("deEsser"), 3);
        QVERIFY(module->deEsser()->isVisible());
        deeds.add(*findProcessorType("equalizer"), 4);
        QVERIFY(module->equalizer()->isVisible());
        QVERIFY(desk.child<QWidget>(u"Equalizer, output gain"_s));
    }

    void theLinearEqualizersCurveIsWhatItDoes()
    {
        TestDesk desk;
        desk.show(1);
        pageOf(desk).deeds().add(*findProcessorType("linearEqualizer"), 0);
        auto settings = chainOf(desk).front();
        const auto set = [&](const char* id, double value) {
            settings.values[std::size_t(ModuleWords::row(*settings.registered(), id))] = value;
        };
        set("band3.gainDb", -6), set("band5.gainDb", 4), set("band5.q", 2), set("band7.gainDb", 3), set("outputGainDb", -1);
        desk.workspace().editChain(u"All bands"_s, [&](Chain& c) { c.front() = settings; });
        const auto& drawn = pageOf(desk).module()->equalizer()->view()->curves().mid;
        const auto axis = FrequencyAxis::points(int(drawn.size()));
        double worst = 0;
        for (const double hertz : {100.0, 200.0, 700.0, 1500.0, 3000.0, 8000.0, 15000.0}) {
            const auto at = std::size_t(std::lower_bound(axis.begin(), axis.end() - 1, hertz) - axis.begin());
            worst = std::max(worst, std::abs(double(drawn[at]) - measuredDb(settings, axis[at], 44100)));
        }
        qInfo("largest difference of the drawn curve: %.4f dB", worst);
        QVERIFY(drawn.size() > 100 && worst < 0.1);
    }

    void aBandsMovementIsSetAndDrawn()
    {
        TestDesk desk;
        desk.show(1);
        auto& deeds = pageOf(desk).deeds();
        deeds.add(*findProcessorType("equalizer"), 0);
        auto* panel = pageOf(desk).module()->equalizer();
        auto* view = panel->view();
        view->setFocus();
        Q_EMIT view->bandChosen(2);
        auto* moves = desk.child<Toggle>(u"How this band moves"_s);
        QVERIFY(moves);
        QTest::mouseClick(moves, Qt::LeftButton);
        auto* range = desk.child<Knob>(u"Band 4 moves, range"_s);
        QVERIFY(range);
        range->turnTo(-6);
        QCOMPARE(rowValue(chainOf(desk)[0], "band4.dynamicRangeDb"), -6.0);
        auto* threshold = desk.child<Knob>(u"Band 4 moves, threshold"_s);
        QVERIFY(threshold);
        threshold->turnTo(-80);
        QCOMPARE(view->bands()[2].dynamicRangeDb, -6.0);
        desk.desk().listening.play();
        QTRY_VERIFY_WITH_TIMEOUT(view->bands()[2].dynamicNowDb < -4, 6000);
        QVERIFY(view->bands()[2].dynamicNowDb >= -6.01);
        QCOMPARE(view->bands()[1].dynamicNowDb, 0.0);
        desk.desk().listening.pause();
    }

    void crossoversAndGainsAreDragged()
    {
        TestDesk desk;
        desk.show(1);
        auto& deeds = pageOf(desk).deeds();
        deeds.add(*findProcessorType("multiband"), 0);
        auto* view = pageOf(desk).module()->multiband()->view();
        QTRY_VERIFY(view->width() > 300);
        QCOMPARE(view->picture().bands.size(), std::size_t(4));
        const int before = steps(desk);
        const auto edge = view->edgeHandle(1);
        drag(view, edge + QPointF(0, 60), edge + QPointF(80, 60));
        const double crossover = rowValue(chainOf(desk)[0], "crossover2Hz");
        QVERIFY(crossover > 700 && crossover < 2400);
        QCOMPARE(crossover, view->picture().edgesHz[1]);
        QCOMPARE(steps(desk), before + 1);
        const auto grip = view->levelHandle(0);
        drag(view, grip, grip - QPointF(0, 30));
        QVERIFY(rowValue(chainOf(desk)[0], "band1.gainDb") > 0.5);
        QCOMPARE(view->chosen(), 0);
        QCOMPARE(steps(desk), before + 2);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Tab);
        QCOMPARE(view->chosen(), 1);
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(rowValue(chainOf(desk)[0], "band2.gainDb"), -0.5);
        QTest::keyClick(view, Qt::Key_B, Qt::AltModifier);
        QCOMPARE(rowValue(chainOf(desk)[0], "band2.on"), 0.0);
        // Edges keep their order, however far one is dragged.
        drag(view, view->edgeHandle(2) + QPointF(0, 60), QPointF(view->plot().left(), view->plot().top() + 60));
        QVERIFY(view->picture().edgesHz[2] > view->picture().edgesHz[1]);
        QVERIFY(view->spokenValue().contains(u"Band 2"));
    }

    void multibandShowsWhatEachBandTakes()
    {
        TestDesk desk;
        desk.show(1);
        auto& deeds = pageOf(desk).deeds();
        deeds.add(*findProcessorType("multiband"), 0);
        const Id id = chainOf(desk)[0].id;
        const auto& type = *findProcessorType("multiband");
        deeds.setValues(id, u"Deep"_s, {{ModuleWords::row(type, "band2.thresholdDb"), -60}, {ModuleWords::row(type, "band2.ratio"), 4}});
        auto* view = pageOf(desk).module()->multiband()->view();
        desk.desk().listening.play();
        QTRY_VERIFY_WITH_TIMEOUT(view->picture().bands[1].moveDb < -3, 6000);
        QCOMPARE(view->picture().bands[0].moveDb, 0.0);
        desk.desk().listening.pause();
    }

    void widthIsDraggedPerBand()
    {
        TestDesk desk;
        desk.show(1);
        auto& deeds = pageOf(desk).deeds();
        deeds.add(*findProcessorType("stereoImage"), 0);
        auto* view = pageOf(desk).module()->image()->view();
        QTRY_VERIFY(view->width() > 300);
        QCOMPARE(view->picture().bands.size(), std::size_t(1));
        drag(view, view->levelHandle(0), view->levelHandle(0) + QPointF(0, 20));
        QVERIFY(rowValue(chainOf(desk)[0], "widthPercent") < 95);
        deeds.setValue(chainOf(desk)[0].id, ModuleWords::row(*findProcessorType("stereoImage"), "split"), 1);
        deeds.endGesture();
        QCOMPARE(view->picture().bands.size(), std::size_t(3));
        drag(view, view->levelHandle(2), view->levelHandle(2) - QPointF(0, 20));
        QVERIFY(rowValue(chainOf(desk)[0], "highWidthPercent") > 105);
        QCOMPARE(rowValue(chainOf(desk)[0], "lowWidthPercent"), 100.0);
    }

    void theDeEssersBellIsWhatItTakesOut()
    {
        TestDesk desk;
        desk.show(1);
        pageOf(desk).deeds().add(*findProcessorType("deEsser"), 0);
        auto* panel = pageOf(desk).module()->deEsser();
        const auto from = panel->view()->handle(0);
        drag(panel->view(), from, from - QPointF(60, 0));
        QVERIFY(rowValue(chainOf(desk)[0], "frequencyHz") < 6500);
        // A bell of 12 dB at its middle, half of it in dB where the band-pass is 3 dB down, nothing far away.
        DeEsserSettings settings;
        QVERIFY(std::abs(DeEsserPanel::bellDb(settings, 12, 7000, 44100) + 12) < 1e-9);
        QVERIFY(std::abs(DeEsserPanel::bellDb(settings, 12, 30, 44100)) < 0.01);
        QVERIFY(std::abs(DeEsserPanel::bellDb(settings, 0, 7000, 44100)) < 1e-12);
    }

    void matchesTheBalanceOfAReference()
    {
        TestDesk desk;
        desk.show(1);
        auto& deeds = pageOf(desk).deeds();
        // The song itself through a known equalizer is the reference: the match must find that equalizer again.
        auto known = ProcessorSettings::withDefaults(*findProcessorType("equalizer"));
        known.values[std::size_t(ModuleWords::row(*known.registered(), "band4.gainDb"))] = 4;
        known.values[std::size_t(ModuleWords::row(*known.registered(), "band6.gainDb"))] = -3;
        Stereo sound{pinkNoise(1, 44100 * 4, 0.1), pinkNoise(1001, 44100 * 4, 0.1)};
        auto processor = known.registered()->create();
        processor->prepare(44100, int(sound.left.size()));
        processor->set(known.values);
        const Block block{sound.left.data(), sound.right.data(), int(sound.left.size())};
        processor->process(block, block);
        const TestAlbum references(44100);
        const auto file = references.folder() / references.write("reference.wav", sound, 44100).path;
        auto* dialog = new MatchEqualizerDialog(deeds, &desk.window());
        dialog->show();
        QVERIFY(!dialog->applyButton()->isEnabled());
        dialog->addReferences({file, desk.folder() / "not there.wav"});
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->running(), 20000);
        QCOMPARE(dialog->references().size(), std::size_t(1));
        QVERIFY(dialog->applyButton()->isEnabled());
        dialog->amount()->turnTo(100);
        QTRY_VERIFY(std::abs(dialog->made()->curve.at(500) - 4) < 1.2);
        dialog->setWeight(0, 0);
        QVERIFY(!dialog->made());
        dialog->setWeight(0, 2);
        QVERIFY(dialog->made());
        const int before = steps(desk);
        dialog->apply();
        QCOMPARE(steps(desk), before + 1);
        QCOMPARE(chainOf(desk).size(), std::size_t(1));
        double worst = 0;
        for (const double hertz : {100.0, 250.0, 500.0, 1000.0, 2000.0, 4000.0, 8000.0})
            worst = std::max(worst, std::abs(measuredDb(chainOf(desk)[0], hertz, 44100) - measuredDb(known, hertz, 44100) -
                                             (measuredDb(chainOf(desk)[0], 1000, 44100) - measuredDb(known, 1000, 44100))));
        qInfo("the equalizer found differs by %.2f dB at most from the one that was used", worst);
        QVERIFY(worst < 1.5);
        QVERIFY(desk.workspace().document().undoName().contains(u"reference"));
    }
};

LACQUER_TEST(MasterPanelsTest)
#include "MasterPanelsTest.moc"
