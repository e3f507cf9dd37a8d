// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/SplitPanel.h"

#include "Listening.h"
#include "dsp/Registry.h"
#include "master/ChainDeeds.h"
#include "master/ControlsArea.h"
#include "master/ModuleWords.h"
#include "master/SpectrumPoints.h"
#include "widgets/ParameterPanel.h"
#include "widgets/SplitView.h"
#include "widgets/Theme.h"

#include <QHBoxLayout>

#include <algorithm>

namespace lacquer {

namespace {

/// A meter falls back so much a tick, about 20 dB in a second.
constexpr double fallDb = 0.7;

}  // namespace

SplitPanel::SplitPanel(ChainDeeds& deeds, const char* type, const QString& pictureName, QWidget* parent)
    : ModulePanel(parent), deeds_(deeds), type_(*findProcessorType(type))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    view_ = new SplitView(pictureName, this);
    column->addWidget(view_, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(0);
    area_ = new ControlsArea(this);
    controls_ = area_->controls();
    foot->addWidget(area_, 1);
    common_ = new ParameterPanel(this);
    foot->addWidget(common_, 0, Qt::AlignVCenter);
    foot->addSpacing(Theme::of(this).px(14));
    column->addLayout(foot);
    for (auto* panel : {controls_, common_}) {
        connect(panel, &ParameterPanel::valueChanged, this, [this](int index, double value) {
            // Another number of bands has other controls: what was used must have finished before it is replaced.
            QMetaObject::invokeMethod(this, [this, index, value] { deeds_.setValue(processor_, index, value); },
                                      type_.parameters[std::size_t(index)].choices.empty() ? Qt::DirectConnection : Qt::QueuedConnection);
        });
        connect(panel, &ParameterPanel::gestureEnded, this, [this] { deeds_.endGesture(); });
    }
    connect(view_, &SplitView::edgeMoved, this, [this](int edge, double hertz) { deeds_.setValue(processor_, edgeRow(edge), hertz); });
    connect(view_, &SplitView::levelMoved, this, [this](int band, double level) {
        if (const auto* settings = deeds_.find(processor_))
            deeds_.setValue(processor_, levelRow(*settings, band), level);
    });
    connect(view_, &SplitView::gestureEnded, this, [this] { deeds_.endGesture(); });
    connect(view_, &SplitView::bandToggled, this, [this](int band) {
        const auto* settings = deeds_.find(processor_);
        if (!settings || switchRow(band) < 0)
            return;
        deeds_.setValue(processor_, switchRow(band), settings->values[std::size_t(switchRow(band))] < 0.5 ? 1 : 0);
        deeds_.endGesture();
    });
    connect(view_, &SplitView::bandChosen, this, [this] {
        if (const auto* settings = deeds_.find(processor_))
            showControls(*settings);
    });
}

void SplitPanel::begin()
{
    const auto rows = commonRows();
    common_->setVisible(!rows.empty());
    if (rows.empty())
        return;
    common_->setTable(type_.parameters, type_.defaults, ModuleWords::name(type_), rows);
    common_->setFixedSize(common_->sizeHint());
}

int SplitPanel::row(const char* id) const
{
    return ModuleWords::row(type_, id);
}

void SplitPanel::show(const ProcessorSettings& settings)
{
    if (processor_ != settings.id) {
        moves_ = {};
        view_->setChosen(-1);
    }
    processor_ = settings.id;
    auto drawn = picture(settings);
    for (std::size_t i = 0; i < drawn.bands.size(); ++i)
        drawn.bands[i].moveDb = moves_[i];
    view_->setPicture(std::move(drawn));
    if (view_->chosen() < 0)
        view_->setChosen(0);
    showControls(settings);
}

void SplitPanel::showControls(const ProcessorSettings& settings)
{
    const int band = view_->chosen();
    auto rows = bandRows(settings, band);
    if (rows != shownRows_ || band != shownBand_) {
        shownRows_ = std::move(rows);
        shownBand_ = band;
        const auto& bands = view_->picture().bands;
        controls_->setTable(type_.parameters, type_.defaults,
                            bands.size() > 1 ? bands[std::size_t(std::max(0, band))].name : ModuleWords::name(type_), shownRows_);
        arrange();
    }
    controls_->setValues(settings.values);
    common_->setValues(settings.values);
}

void SplitPanel::arrange()
{
    area_->arrange();
    const auto& theme = Theme::of(this);
    const int wanted = controls_->height() + theme.px(28);
    area_->setFixedHeight(std::clamp(wanted, theme.px(100), std::max(theme.px(100), height() - theme.px(170))));
}

void SplitPanel::resizeEvent(QResizeEvent* event)
{
    ModulePanel::resizeEvent(event);
    arrange();
}

void SplitPanel::tick()
{
    const auto& pictures = deeds_.desk().listening.pictures();
    SpectrumShown shown;
    shown.after = spectrumPoints(pictures.spectrum);
    shown.hold = spectrumPoints(pictures.hold);
    view_->setSpectrum(std::move(shown));
    std::vector<double> moves;
    for (std::size_t i = 0; i < view_->picture().bands.size(); ++i) {
        moves_[i] = std::min({moveDb(processor_, int(i)), moves_[i] + fallDb, 0.0});
        moves.push_back(moves_[i]);
    }
    view_->setMoves(moves);
}

}  // namespace lacquer
