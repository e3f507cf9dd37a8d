// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "widgets/BandLedger.h"
#include "widgets/BigReading.h"
#include "widgets/CorrelationBar.h"
#include "widgets/CostGraph.h"
#include "widgets/CurveView.h"
#include "widgets/DeviationBars.h"
#include "widgets/EqualizerView.h"
#include "widgets/GainReductionMeter.h"
#include "widgets/Goniometer.h"
#include "widgets/LacquerStyle.h"
#include "widgets/LevelMeter.h"
#include "widgets/LoudnessGraph.h"
#include "widgets/LoudnessMeter.h"
#include "widgets/ReadingRow.h"
#include "widgets/ReadingTable.h"
#include "widgets/ReductionView.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace lacquer;
using namespace Qt::StringLiterals;

namespace {

float hump(double hertz, double at, double q, double gain)
{
    const double x = std::log2(hertz / at) * q * 1.4;
    return float(gain / (1 + x * x));
}

/// Draws a widget as often as it needs to tell its cost, in milliseconds a picture.
double paintCost(QWidget& widget)
{
    QImage picture(widget.size(), QImage::Format_RGB32);
    widget.render(&picture);
    QElapsedTimer clock;
    double best = 1e9;
    for (int turn = 0; turn < 15; ++turn) {
        clock.start();
        widget.render(&picture, {}, {}, QWidget::DrawChildren);
        best = std::min(best, double(clock.nsecsElapsed()) / 1e6);
    }
    return best;
}

}  // namespace

/// Every meter and graph at its usual size, in three lights: pictures to look at, and what a picture costs.
class MeterPicturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawnInEveryLightWithinTheirTime_data()
    {
        QTest::addColumn<int>("light");
        QTest::newRow("dark") << int(Light::Dark);
        QTest::newRow("light") << int(Light::Light);
        QTest::newRow("contrast") << int(Light::HighContrast);
    }

    void drawnInEveryLightWithinTheirTime()
    {
        QFETCH(int, light);
        LacquerStyle style(Theme::make(Light(light)));
        const auto& theme = style.theme();
        const auto folder = QStringLiteral(LACQUER_BINARY_DIR "/screenshots/meters/");
        QVERIFY(QDir().mkpath(folder));

        QWidget rail;
        rail.setAutoFillBackground(true);
        const auto dress = [&](QWidget& widget) {
            widget.setStyle(&style);
            widget.setPalette(theme.palette());
        };
        std::vector<std::unique_ptr<QWidget>> all;
        const auto show = [&]<class W>(std::unique_ptr<W> widget, QSize size, double limit) {
            dress(*widget);
            widget->resize(size);
            const double cost = paintCost(*widget);
            const QString name = QString::fromLatin1(widget->metaObject()->className()).section(u"::"_s, -1);
            qInfo("%s %s %dx%d: %.2f ms", QTest::currentDataTag(), qPrintable(name), size.width(), size.height(), cost);
            widget->grab().save(folder + name + u'-' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s);
            // The aim, five times over: machines that test are slow and shared.
            QVERIFY2(cost < 5 * limit, qPrintable(name));
        };
        std::mt19937 random(7);
        std::normal_distribution<float> noise;

        auto levels = std::make_unique<LevelMeter>(u"Level"_s);
        LevelMeterLook look;
        look.names = QStringList{u"L"_s, u"R"_s};
        look.showTicks = true;
        look.scale.over = -1;
        levels->setLook(look);
        levels->setReadings({{-3.2, -0.5, 3}, {-4.6, -2, 0}});
        show(std::move(levels), {72, 200}, 4);

        auto reduction = std::make_unique<GainReductionMeter>(u"Gain reduction"_s);
        reduction->setReading({-2.2, -3.4});
        show(std::move(reduction), {76, 200}, 4);

        LoudnessPicture reading;
        reading.momentary = -8.9, reading.shortTerm = -9.9, reading.highestMomentary = -8.1,
        reading.highestShortTerm = -9.1;
        reading.truePeak = {-2.2, -3.1}, reading.truePeakHold = {-1, -1.2}, reading.overs = {0, light ? 2 : 0};
        for (int i = 0; i < 600; ++i)
            reading.lastMinute.push_back(-9.5F - (i > 200 ? 2.2F : 0.0F) + 0.3F * noise(random));
        auto loudness = std::make_unique<LoudnessMeter>();
        loudness->setLook({LoudnessScale::Full, false, -9.5, -1.0});
        loudness->setReading(reading);
        show(std::move(loudness), {264, 314}, 1);

        auto goniometer = std::make_unique<Goniometer>();
        std::vector<GoniometerPoint> points;
        for (int i = 0; i < 2400; ++i) {
            const float mid = 0.35F * noise(random), side = 0.12F * noise(random);
            points.push_back({mid - side, mid + side, 0.4F * float(i) / 2400});
        }
        goniometer->setPoints(points);
        goniometer->setOutOfPhase(light == 1);
        show(std::move(goniometer), {264, 130}, 4);

        auto correlation = std::make_unique<CorrelationBar>();
        correlation->setReading({light == 1 ? -0.2 : 0.69, light == 1 ? -0.4 : 0.48, 0.86, -0.9});
        show(std::move(correlation), {264, 52}, 4);

        auto big = std::make_unique<BigReading>(u"Integrated loudness"_s);
        big->setShown({u"−11.4"_s,
                       u"LUFS"_s,
                       u"integrated"_s,
                       u"whole song"_s,
                       {LampMark::None, u"Loud parts −9.5"_s, u"target −9.5, ±0.0"_s, true},
                       {}});
        show(std::move(big), {264, 72}, 4);

        auto row = std::make_unique<ReadingRow>(u"Peaks"_s);
        row->setReadings({{u"True peak"_s, u"−1.0"_s, u"dB"_s, {}},
                          {u"PLR"_s, u"10.4"_s, {}, {}},
                          {u"LRA"_s, u"5.6"_s, u"LU"_s, {}}},
                         {LampMark::Tick, u"No overs"_s, u"· highest −1.00 at 2:06.441"_s, false});
        show(std::move(row), {264, 66}, 4);

        auto services = std::make_unique<ReadingTable>(u"Services"_s);
        ReadingTableShown table{u"What services will do"_s, {{}, u"song"_s, u"album"_s}, 1, false, {}};
        table.rows = {{u"Spotify"_s, {u"−14"_s, u"−2.6"_s, u"−1.8"_s}, LampMark::None, {}},
                      {u"Apple Music"_s, {u"−16"_s, u"−4.6"_s, u"−3.8"_s}, LampMark::None, {}},
                      {u"Deezer"_s, {u"−15"_s, u"−3.6"_s, u"—"_s}, LampMark::None, {}}};
        services->setShown(table);
        show(std::move(services), {264, 96}, 4);

        auto equalizer = std::make_unique<EqualizerView>();
        SpectrumShown spectrum;
        for (const double hertz : FrequencyAxis::points(1024)) {
            const double slope = -30 - 5 * std::abs(std::log2(hertz / 60)) * (hertz > 60 ? 1 : 3) -
                                 (hertz > 9000 ? (hertz - 9000) / 600 : 0);
            spectrum.after.push_back(float(slope) + noise(random));
            spectrum.before.push_back(float(slope) + 4 + noise(random));
            spectrum.hold.push_back(float(slope) + 8 + noise(random));
            spectrum.reference.push_back(float(slope) + 1);
        }
        equalizer->setSpectrum(spectrum);
        equalizer->setRange(4);
        const auto band = [](int number, double hertz, double gain, double q, BandPlacement placement, QString kind) {
            EqualizerBand one;
            one.number = number, one.frequencyHz = hertz, one.gainDb = gain, one.q = q, one.placement = placement,
            one.kindName = std::move(kind);
            return one;
        };
        auto bands = std::vector{band(1, 24, 0, 0.71, BandPlacement::Stereo, u"Low cut"_s),
                                 band(2, 78, 0.75, 0.62, BandPlacement::Mid, u"Low shelf"_s),
                                 band(3, 214, -1.25, 1.1, BandPlacement::Left, u"Bell"_s),
                                 band(4, 2650, -0.8, 1.6, BandPlacement::Stereo, u"Bell"_s),
                                 band(5, 6300, 0.6, 0.9, BandPlacement::Side, u"Bell"_s),
                                 band(6, 11800, 1.1, 0.58, BandPlacement::Right, u"High shelf"_s)};
        bands[0].usesGain = false;
        bands[3].dynamicRangeDb = -1.2, bands[3].dynamicNowDb = -0.5;
        bands[5].enabled = false;
        equalizer->setBands(bands);
        equalizer->setChosen(3);
        const auto mid = [](double hertz) {
            return double(hump(hertz, 78, 0.6, 0.75) + hump(hertz, 214, 1.1, -1.25) + hump(hertz, 2650, 1.6, -0.8) +
                          hump(hertz, 22000, 0.6, 1.1)) -
                   40 / (1 + std::pow(hertz / 20, 5));
        };
        equalizer->setCurves(
            mid,
            [&](double hertz) { return mid(hertz) + double(hump(hertz, 6300, 0.9, 0.6) - hump(hertz, 78, 0.6, 0.75)); },
            [](double hertz) { return double(hump(hertz, 2650, 1.6, -0.8)); });
        dress(*equalizer);
        equalizer->resize(1370, 450);
        const auto over = equalizer->handle(3);
        QMouseEvent hover(QEvent::MouseMove, over, equalizer->mapToGlobal(over), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(equalizer.get(), &hover);
        // While a band is dragged its curves are drawn anew for every picture.
        double dragged = 1e9;
        for (int turn = 0; turn < 10; ++turn) {
            QImage picture(equalizer->size(), QImage::Format_RGB32);
            QElapsedTimer clock;
            clock.start();
            equalizer->setCurves([&](double hertz) { return mid(hertz) + 0.01 * turn; }, {}, {});
            equalizer->render(&picture, {}, {}, QWidget::DrawChildren);
            dragged = std::min(dragged, double(clock.nsecsElapsed()) / 1e6);
        }
        qInfo("EqualizerView while its curve changes: %.2f ms", dragged);
        equalizer->setCurves(
            mid,
            [&](double hertz) { return mid(hertz) + double(hump(hertz, 6300, 0.9, 0.6) - hump(hertz, 78, 0.6, 0.75)); },
            [](double hertz) { return double(hump(hertz, 2650, 1.6, -0.8)); });
        show(std::move(equalizer), {1370, 450}, 4);

        auto ledger = std::make_unique<BandLedger>();
        dress(*ledger);
        for (auto* child : ledger->findChildren<QWidget*>())
            child->setStyle(&style);
        ledger->setBands(bands);
        for (auto* child : ledger->findChildren<QWidget*>())
            child->setStyle(&style);
        ledger->setChosen(3);
        show(std::move(ledger), {1340, 96}, 4);

        auto bars = std::make_unique<DeviationBars>(u"Tone against the album"_s);
        bars->setDeviations({{1.6, u"Low +1.6 dB"_s}, {-0.3, {}}, {0.1, {}}, {-0.5, {}}, {-1.4, {}}});
        show(std::move(bars), {40, 16}, 4);

        auto graph = std::make_unique<LoudnessGraph>();
        LoudnessGraphShown album;
        album.to = 2390;
        album.target = -9.5;
        album.targetWords = u"loud parts −9.5"_s;
        album.words = u"Short-term loudness, LUFS"_s;
        album.chosenFrom = 700, album.chosenTo = 930;
        for (int i = 0; i < 23900; ++i)
            album.shortTerm.push_back(i % 2390 < 30 ? -90.0F
                                                    : -12 + 3 * float(std::sin(i / 300.0)) + 0.4F * noise(random) -
                                                          (i % 2390 > 2200 ? 9.0F : 0.0F));
        graph->setShown(album);
        graph->setPlayhead(780);
        show(std::move(graph), {1310, 130}, 4);

        auto curve = std::make_unique<CurveView>(u"Compressor curve"_s);
        CurveShown transfer;
        transfer.x.name = u"In"_s, transfer.x.unit = u"dB"_s, transfer.y = transfer.x, transfer.y.name = u"Out"_s;
        for (double in = -60; in <= 0; in += 0.5)
            transfer.curve.append({in, in < -24   ? in
                                       : in < -16 ? in - (in + 24) * (in + 24) / 40
                                                  : -17.6 + (in + 16) / 5});
        transfer.unity = true, transfer.threshold = -20, transfer.knee = 8;
        curve->setShown(transfer);
        curve->setWorkingPoint(-14);
        show(std::move(curve), {360, 320}, 4);

        auto taken = std::make_unique<ReductionView>();
        ReductionShown reduced;
        reduced.startSeconds = 134, reduced.endSeconds = 142;
        for (int i = 0; i < 1600; ++i) {
            ReductionColumn column;
            const float since = float(i % 100);
            column.gainDb = -3.1F * std::exp(-since / 18);
            for (std::size_t side = 0; side < 2; ++side) {
                column.body[side] = 0.25F + 0.06F * std::abs(noise(random));
                column.before[side] =
                    std::min(1.4F, (0.6F + 0.12F * std::abs(noise(random))) + (since < 4 ? 0.5F : 0.0F));
                column.peak[side] = std::min(0.89F, column.before[side]);
            }
            reduced.columns.push_back(column);
        }
        taken->setShown(reduced);
        show(std::move(taken), {795, 530}, 4);

        auto cost = std::make_unique<CostGraph>();
        CostShown costs;
        costs.service = u"Spotify"_s;
        costs.drive = 3.6;
        for (int i = 0; i <= 32; ++i) {
            const float drive = float(i) / 4;
            costs.loudness.push_back(-14.9F + drive - drive * drive / 42);
            costs.afterService.push_back(std::min(-14.0F, costs.loudness.back()));
            costs.plr.push_back(13.9F - 1.0F * drive);
        }
        cost->setShown(costs);
        show(std::move(cost), {355, 330}, 4);
    }
};

LACQUER_TEST(MeterPicturesTest)
#include "MeterPicturesTest.moc"
