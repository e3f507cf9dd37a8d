// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/DeEsserPanel.h"

#include "Listening.h"
#include "dsp/Registry.h"
#include "dsp/SettingsTable.h"
#include "master/ChainDeeds.h"
#include "master/ControlsArea.h"
#include "master/ModuleWords.h"
#include "master/SpectrumPoints.h"
#include "widgets/EqualizerView.h"
#include "widgets/Figures.h"
#include "widgets/GainReductionMeter.h"
#include "widgets/ParameterPanel.h"
#include "widgets/Theme.h"

#include <QHBoxLayout>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

enum Row { Frequency, Q, Threshold, Ratio, Range };

/// The meter falls back so much a tick, about 20 dB in a second.
constexpr double fallDb = 0.7;

}  // namespace

DeEsserPanel::DeEsserPanel(ChainDeeds& deeds, QWidget* parent) : ModulePanel(parent), deeds_(deeds)
{
    const auto& type = *findProcessorType("deEsser");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    view_ = new EqualizerView(this);
    view_->setAccessibleName(tr("Band of the de-esser"));
    view_->setGroundColour(&Theme::well);
    view_->setLimits({type.parameters[Frequency].minimum, type.parameters[Frequency].maximum, type.parameters[Range].maximum,
                      type.parameters[Q].minimum, type.parameters[Q].maximum});
    view_->setRange(24);
    meter_ = new GainReductionMeter(tr("Gain reduction of the de-esser"), this);
    meter_->setRange(-12);
    row->addWidget(view_, 1);
    row->addWidget(meter_);
    column->addLayout(row, 1);
    area_ = new ControlsArea(this);
    controls_ = area_->controls();
    controls_->setTable(type.parameters, type.defaults, ModuleWords::name(type));
    column->addWidget(area_);
    connect(controls_, &ParameterPanel::valueChanged, this,
            [this](int index, double value) { deeds_.setValue(processor_, index, value); });
    connect(controls_, &ParameterPanel::gestureEnded, this, [this] { deeds_.endGesture(); });
    connect(view_, &EqualizerView::bandChanged, this,
            [this](int, double frequencyHz, double gainDb, double q) { turn(frequencyHz, gainDb, q); });
    connect(view_, &EqualizerView::gestureEnded, this, [this] { deeds_.endGesture(); });
    connect(meter_, &GainReductionMeter::resetRequested, this, [this] {
        deepest_ = 0;
        meter_->setReading({-shown_, 0});
    });
}

double DeEsserPanel::bellDb(const DeEsserSettings& settings, double reductionDb, double frequencyHz, double rateHz)
{
    // As the filter bends the scale towards half the rate.
    const auto bent = [rateHz](double hertz) { return std::tan(std::numbers::pi * std::min(hertz / rateHz, 0.4999)); };
    const double x = bent(frequencyHz) / bent(settings.frequencyHz);
    const double left = std::pow(10, -reductionDb / 20);
    const double away = (1 - x * x) * (1 - x * x);
    const double width = x / settings.q;
    return 10 * std::log10((away + left * left * width * width) / (away + width * width));
}

void DeEsserPanel::turn(double frequencyHz, double gainDb, double q)
{
    const double range = std::max(0.0, -gainDb);
    deeds_.setValues(processor_,
                     tr("De-esser: %1 kHz, %2 dB, Q %3").arg(figures(frequencyHz / 1000, 2), figures(-range, 1), figures(q, 2)),
                     {{Frequency, frequencyHz}, {Q, q}, {Range, range}}, u"band"_s);
}

void DeEsserPanel::show(const ProcessorSettings& settings)
{
    if (processor_ != settings.id)
        shown_ = deepest_ = 0;
    processor_ = settings.id;
    settings_ = settingsFrom<DeEsserSettings>(deEsserTable, settings.values);
    rateHz_ = double(deeds_.album().rate.value_or(44100));
    controls_->setValues(settings.values);
    EqualizerBand band;
    band.number = 1;
    band.frequencyHz = settings_.frequencyHz;
    band.gainDb = -settings_.rangeDb;
    band.q = settings_.q;
    band.kindName = tr("Bell");
    view_->setBands({band});
    view_->setChosen(0);
    showCurves();
}

void DeEsserPanel::showCurves()
{
    // Ivory is the bell now; the grey area is how deep it may become.
    view_->setCurves([this](double hertz) { return bellDb(settings_, shown_, hertz, rateHz_); }, {},
                     [this](double hertz) { return bellDb(settings_, settings_.rangeDb, hertz, rateHz_); });
}

void DeEsserPanel::tick()
{
    const auto& pictures = deeds_.desk().listening.pictures();
    SpectrumShown shown;
    shown.after = spectrumPoints(pictures.spectrum);
    shown.hold = spectrumPoints(pictures.hold);
    view_->setSpectrum(std::move(shown));
    const double before = shown_;
    const double now = deeds_.desk().listening.reductionDb(processor_);
    shown_ = std::max({now, shown_ - fallDb, 0.0});
    deepest_ = std::max(deepest_, now);
    meter_->setReading({-shown_, -deepest_});
    if (std::abs(shown_ - before) > 0.01)
        showCurves();
}

void DeEsserPanel::resizeEvent(QResizeEvent* event)
{
    ModulePanel::resizeEvent(event);
    area_->arrange();
    const auto& theme = Theme::of(this);
    area_->setFixedHeight(std::clamp(controls_->height() + theme.px(28), theme.px(90), std::max(theme.px(90), height() - theme.px(170))));
}

}  // namespace lacquer
