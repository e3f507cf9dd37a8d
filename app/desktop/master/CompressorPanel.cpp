// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/CompressorPanel.h"

#include "Listening.h"
#include "dsp/Registry.h"
#include "dsp/SettingsTable.h"
#include "dsp/processors/Compressor.h"
#include "master/ChainDeeds.h"
#include "master/ControlsArea.h"
#include "master/ModuleWords.h"
#include "widgets/CurveView.h"
#include "widgets/GainReductionMeter.h"
#include "widgets/ParameterPanel.h"

#include <QHBoxLayout>

namespace lacquer {

namespace {

constexpr double lowest = -60, step = 0.25;
/// The meter falls back so much a tick, about 20 dB in a second.
constexpr double fallDb = 0.7;

}  // namespace

CompressorPanel::CompressorPanel(ChainDeeds& deeds, QWidget* parent) : ModulePanel(parent), deeds_(deeds)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    curve_ = new CurveView(tr("Compressor curve"), this);
    meter_ = new GainReductionMeter(tr("Gain reduction of the compressor"), this);
    meter_->setRange(-12);
    auto* area = new ControlsArea(this);
    controls_ = area->controls();
    controls_->setTable(findProcessorType("compressor")->parameters, findProcessorType("compressor")->defaults,
                        ModuleWords::name(*findProcessorType("compressor")));
    row->addWidget(curve_, 5);
    row->addWidget(meter_);
    row->addWidget(area, 6);
    connect(controls_, &ParameterPanel::valueChanged, this,
            [this](int index, double value) { deeds_.setValue(processor_, index, value); });
    connect(controls_, &ParameterPanel::gestureEnded, this, [this] { deeds_.endGesture(); });
    connect(meter_, &GainReductionMeter::resetRequested, this, [this] {
        deepest_ = 0;
        meter_->setReading({-shown_, 0});
    });
}

std::optional<double> CompressorPanel::levelFor(const CompressorSettings& settings, double reductionDb)
{
    const double wet = settings.mixPercent / 100;
    if (reductionDb < 0.05 || wet <= 0)
        return std::nullopt;
    double low = lowest, high = 24;
    for (int i = 0; i < 40; ++i) {
        const double middle = 0.5 * (low + high);
        const double gain = wet * std::pow(10, -Compressor::staticReductionDb(settings, middle) / 20) + 1 - wet;
        (-20 * std::log10(gain) < reductionDb ? low : high) = middle;
    }
    return std::min(0.0, high);
}

void CompressorPanel::show(const ProcessorSettings& settings)
{
    if (processor_ != settings.id)
        deepest_ = shown_ = 0;
    processor_ = settings.id;
    settings_ = settingsFrom<CompressorSettings>(compressorTable, settings.values);
    controls_->setValues(settings.values);
    CurveShown shown;
    shown.x = {lowest, 0, 12, tr("In"), tr("dB"), 0, false};
    shown.y = {lowest, 0, 12, tr("Out"), tr("dB"), 0, false};
    shown.unity = true;
    shown.threshold = settings_.thresholdDb;
    shown.knee = settings_.kneeDb;
    // Make-up lifts the whole curve; what leaves the picture at the top is not drawn.
    const double makeup = settings_.makeupDb + (settings_.autoMakeup >= 0.5 ? Compressor::autoMakeupDb(settings_) : 0);
    const double wet = settings_.mixPercent / 100;
    for (double in = lowest; in <= 0; in += step) {
        const double gain = wet * std::pow(10, (makeup - Compressor::staticReductionDb(settings_, in)) / 20) + 1 - wet;
        shown.curve << QPointF(in, in + 20 * std::log10(std::max(1e-6, gain)));
    }
    curve_->setShown(shown);
}

void CompressorPanel::tick()
{
    const double now = deeds_.desk().listening.reductionDb(processor_);
    shown_ = std::max(now, shown_ - fallDb);
    if (shown_ < 0)
        shown_ = 0;
    deepest_ = std::max(deepest_, now);
    meter_->setReading({-shown_, -deepest_});
    curve_->setWorkingPoint(levelFor(settings_, shown_));
}

}  // namespace lacquer
