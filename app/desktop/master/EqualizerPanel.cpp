// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/EqualizerPanel.h"

#include "Habits.h"
#include "Listening.h"
#include "Workspace.h"
#include "dsp/processors/EqualizerSettings.h"
#include "master/BandControls.h"
#include "master/ChainDeeds.h"
#include "master/ModuleWords.h"
#include "master/SpectrumPoints.h"
#include "widgets/BandLedger.h"
#include "widgets/EqualizerView.h"
#include "widgets/Figures.h"
#include "widgets/ParameterPanel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

/// A moved band falls back so much a tick, about 20 dB in a second.
constexpr double fallDb = 0.7;

enum Row { On, Type, Frequency, Gain, Q, Slope, Channels };

constexpr int rowOf(int band, Row row)
{
    return band * equalizerRowsPerBand + row;
}

BandPlacement placementOf(BandChannels channels)
{
    switch (channels) {
    case BandChannels::Left:
        return BandPlacement::Left;
    case BandChannels::Right:
        return BandPlacement::Right;
    case BandChannels::Mid:
        return BandPlacement::Mid;
    case BandChannels::Side:
        return BandPlacement::Side;
    case BandChannels::Stereo:
        break;
    }
    return BandPlacement::Stereo;
}

/// Both equalizers' tables begin with the rows of the same bands.
const Parameter& parameterOf(Row row)
{
    return equalizerTable[std::size_t(row)];
}

/// What a band becomes that is made by pointing: a bell; shelves near the ends, cuts outside.
BandType typeAt(double frequencyHz)
{
    return frequencyHz < 25      ? BandType::HighPass
           : frequencyHz < 60    ? BandType::LowShelf
           : frequencyHz > 18000 ? BandType::LowPass
           : frequencyHz > 9000  ? BandType::HighShelf
                                 : BandType::Bell;
}

EqualizerBand drawn(const EqualizerBandSettings& settings, const BandDynamicsSettings& dynamics, int band)
{
    EqualizerBand out;
    out.number = band + 1;
    out.frequencyHz = settings.frequencyHz;
    out.gainDb = settings.gainDb;
    out.q = settings.q;
    out.placement = placementOf(settings.bandChannels());
    out.enabled = settings.on >= 0.5;
    const auto shape = settings.shape();
    out.usesGain = hasGain(shape.type);
    out.kindName = ModuleWords::choice(parameterOf(Type), settings.type);
    if (shape.type == BandType::LowPass || shape.type == BandType::HighPass)
        out.detail = ModuleWords::choice(parameterOf(Slope), settings.slope);
    if (!out.usesGain)
        out.gainDb = 0;
    if (isDynamic(settings, dynamics))
        out.dynamicRangeDb = dynamics.rangeDb;
    return out;
}

}  // namespace

EqualizerPanel::EqualizerPanel(ChainDeeds& deeds, QWidget* parent) : ModulePanel(parent), deeds_(deeds)
{
    const auto& theme = Theme::of(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    view_ = new EqualizerView(this);
    view_->setGroundColour(&Theme::well);
    view_->setLimits({10, 24000, 24, 0.1, 40});
    view_->setRange(deeds.desk().habits.value(u"master/equalizerRange"_s, 6.0).toDouble());
    column->addWidget(view_, 1);
    // The ledger never forces the window wider: what does not fit is reached by Tab, the wheel or a click on its handle.
    auto* scroll = scroll_ = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedHeight(theme.px(96 + 20));
    auto* inside = new QWidget;
    auto* row = new QVBoxLayout(inside);
    row->setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10));
    ledger_ = new BandLedger;
    row->addWidget(ledger_);
    scroll->setWidget(inside);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(0);
    foot->addWidget(scroll, 1);
    common_ = new ParameterPanel(this);
    foot->addWidget(common_, 0, Qt::AlignVCenter);
    foot->addSpacing(theme.px(14));
    column->addLayout(foot);
    controls_ = new BandControls;
    controls_->setMenu([this](int band) { return bandMenu(band); });
    ledger_->setOpenedContent(controls_);
    connectView();
}

void EqualizerPanel::connectView()
{
    connect(view_, &EqualizerView::gestureStarted, this, [this](int index) {
        if (const int band = bandAt(index); band >= 0)
            turnedFrom_ = settings_.band[std::size_t(band)];
    });
    connect(view_, &EqualizerView::bandChanged, this, &EqualizerPanel::turn);
    connect(view_, &EqualizerView::gestureEnded, this, [this] {
        turnedFrom_.reset();
        deeds_.endGesture();
    });
    connect(view_, &EqualizerView::bandChosen, this, &EqualizerPanel::chooseShown);
    connect(view_, &EqualizerView::bandRequested, this, &EqualizerPanel::addBand);
    connect(view_, &EqualizerView::bandRemoved, this, [this](int index) { switchBand(bandAt(index), false, false); });
    connect(view_, &EqualizerView::bandBypassToggled, this, [this](int index) {
        if (const int band = bandAt(index); band >= 0)
            switchBand(band, settings_.band[std::size_t(band)].on < 0.5, true);
    });
    connect(view_, &EqualizerView::rangeChosen, this,
            [this](double range) { deeds_.desk().habits.setValue(u"master/equalizerRange"_s, range); });
    connect(view_, &EqualizerView::contextRequested, this, [this](int index, const QPoint& place) {
        if (const int band = bandAt(index); band >= 0) {
            auto* menu = bandMenu(band);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            menu->popup(place);
        }
    });
    connect(ledger_, &BandLedger::bandChosen, this, &EqualizerPanel::chooseShown);
    connect(ledger_, &BandLedger::bandRequested, this, [this] { addBand(1000, 0); });
    connect(controls_, &BandControls::valueChanged, this,
            [this](int row, double value) { deeds_.setValue(processor_, row, value); });
    connect(controls_, &BandControls::gestureEnded, this, [this] { deeds_.endGesture(); });
    connect(common_, &ParameterPanel::valueChanged, this, [this](int row, double value) { deeds_.setValue(processor_, row, value); });
    connect(common_, &ParameterPanel::gestureEnded, this, [this] { deeds_.endGesture(); });
    connect(controls_, &BandControls::switched, this, [this](int band, bool on) { switchBand(band, on, true); });
}

int EqualizerPanel::bandAt(int index) const
{
    return index >= 0 && index < int(shown_.size()) ? shown_[std::size_t(index)] : -1;
}

void EqualizerPanel::show(const ProcessorSettings& settings)
{
    if (processor_ != settings.id) {
        bypassed_.clear();
        moves_ = {};
        chosenBand_ = -1;
    }
    processor_ = settings.id;
    if (type_ != settings.registered()) {
        type_ = settings.registered();
        controls_->setType(*type_);
        common_->setTable(type_->parameters, type_->defaults, ModuleWords::name(*type_), EqualizerValues::commonRows(*type_));
        common_->setFixedSize(common_->sizeHint());
    }
    common_->setValues(settings.values);
    settings_ = EqualizerValues::of(settings);
    response_.set(settings_, double(deeds_.album().rate.value_or(44100)));
    shown_.clear();
    std::vector<EqualizerBand> bands;
    for (int i = 0; i < equalizerBands; ++i) {
        const auto& band = settings_.band[std::size_t(i)];
        if (band.on < 0.5 && !bypassed_.contains(i))
            continue;
        shown_.push_back(i);
        bands.push_back(drawn(band, settings_.dynamic[std::size_t(i)], i));
    }
    if (std::find(shown_.begin(), shown_.end(), chosenBand_) == shown_.end())
        chosenBand_ = shown_.empty() ? -1 : shown_.front();
    view_->setBands(bands);
    ledger_->setBands(bands);
    const auto at = std::find(shown_.begin(), shown_.end(), chosenBand_);
    const int index = at == shown_.end() ? -1 : int(at - shown_.begin());
    view_->setChosen(index);
    ledger_->setChosen(index);
    controls_->setBand(chosenBand_, settings.values);
    showCurves();
}

void EqualizerPanel::showCurves()
{
    using Way = EqualizerResponse::Way;
    const auto way = [this](Way one) { return [this, one](double hertz) { return response_.responseDb(one, hertz); }; };
    std::function<double(double)> side, chosen;
    if (response_.hasTwoWays())
        side = way(Way::Side);
    if (chosenBand_ >= 0 && settings_.band[std::size_t(chosenBand_)].isActive())
        chosen = [this](double hertz) { return response_.bandDb(chosenBand_, hertz); };
    view_->setCurves(way(Way::Middle), side, chosen);
}

void EqualizerPanel::chooseShown(int index)
{
    const int band = bandAt(index);
    if (band < 0 || band == chosenBand_)
        return;
    chosenBand_ = band;
    view_->setChosen(index);
    ledger_->setChosen(index);
    if (const auto* settings = deeds_.find(processor_))
        controls_->setBand(band, settings->values);
    scroll_->ensureWidgetVisible(controls_);
    showCurves();
}

void EqualizerPanel::turn(int index, double frequencyHz, double gainDb, double q)
{
    const int band = bandAt(index);
    if (band < 0)
        return;
    const auto& now = settings_.band[std::size_t(band)];
    const auto from = turnedFrom_.value_or(now);
    std::vector<std::pair<int, double>> values = {{rowOf(band, Frequency), frequencyHz}, {rowOf(band, Q), q}};
    if (hasGain(now.shape().type))
        values.emplace_back(rowOf(band, Gain), gainDb);
    const auto numbers = [](double hertz, double gain, double width, bool withGain) {
        const auto hz = hertz < 1000 ? EqualizerPanel::tr("%1 Hz").arg(figures(hertz, 0))
                                     : EqualizerPanel::tr("%1 kHz").arg(figures(hertz / 1000, 2));
        return withGain ? EqualizerPanel::tr("%1 %2 dB Q %3").arg(hz, figures(gain, 2, true), figures(width, 2))
                        : EqualizerPanel::tr("%1 Q %2").arg(hz, figures(width, 2));
    };
    const bool gains = hasGain(now.shape().type);
    const auto name = tr("Equalizer band %1: %2 → %3")
                          .arg(band + 1)
                          .arg(numbers(from.frequencyHz, from.gainDb, from.q, gains), numbers(frequencyHz, gainDb, q, gains));
    deeds_.setValues(processor_, name, values, u"band%1"_s.arg(band + 1));
}

void EqualizerPanel::addBand(double frequencyHz, double gainDb)
{
    const auto& all = settings_.band;
    int free = -1;
    for (int i = 0; i < equalizerBands && free < 0; ++i)
        if (all[std::size_t(i)].on < 0.5 && !bypassed_.contains(i))
            free = i;
    // None is switched off: one that does nothing yet moves there.
    double nearest = 0;
    for (int i = 0; i < equalizerBands && gainDb != 0; ++i) {
        const auto& band = all[std::size_t(i)];
        const double distance = std::abs(std::log(band.frequencyHz / frequencyHz));
        if (band.on >= 0.5 && isFlat(band.shape()) && (free < 0 || (all[std::size_t(free)].on >= 0.5 && distance < nearest))) {
            free = i;
            nearest = distance;
        }
    }
    if (free < 0) {
        deeds_.desk().workspace.tell(tr("All twelve bands are in use. Take one off with Del, or add a second equalizer."));
        return;
    }
    const auto type = typeAt(frequencyHz);
    const double q = type == BandType::Bell ? 1 : 0.7071;
    chosenBand_ = free;
    std::vector<std::pair<int, double>> values = {{rowOf(free, On), 1},
                                                  {rowOf(free, Type), double(type)},
                                                  {rowOf(free, Frequency), std::clamp(frequencyHz, 10.0, 24000.0)},
                                                  {rowOf(free, Gain), hasGain(type) ? gainDb : 0},
                                                  {rowOf(free, Q), q},
                                                  {rowOf(free, Slope), 1},
                                                  {rowOf(free, Channels), 0}};
    // A band that was used before may have moved; a new one stands still.
    for (int i = 0; EqualizerValues::moves(type_->id) && i < dynamicRowsPerBand; ++i)
        values.emplace_back(EqualizerValues::dynamicRow(free) + i, type_->defaults[std::size_t(EqualizerValues::dynamicRow(free) + i)]);
    deeds_.setValues(processor_, tr("Add equalizer band %1").arg(free + 1), values);
    view_->setFocus();
}

void EqualizerPanel::setRow(int band, int row, double value)
{
    deeds_.setValue(processor_, rowOf(band, Row(row)), value);
    deeds_.endGesture();
}

void EqualizerPanel::switchBand(int band, bool on, bool keepShown)
{
    if (band < 0)
        return;
    if (on || !keepShown)
        bypassed_.erase(band);
    else
        bypassed_.insert(band);
    if ((settings_.band[std::size_t(band)].on >= 0.5) == on) {
        if (const auto* settings = deeds_.find(processor_))
            show(*settings);
        return;
    }
    deeds_.setValues(processor_, on ? tr("Equalizer band %1 on").arg(band + 1) : tr("Equalizer band %1 off").arg(band + 1),
                     {{rowOf(band, On), on ? 1 : 0}});
}

QMenu* EqualizerPanel::bandMenu(int band)
{
    auto* menu = new QMenu(this);
    const auto& settings = settings_.band[std::size_t(band)];
    const auto choices = [&](QMenu* into, Row row, double now) {
        const auto& parameter = parameterOf(row);
        for (std::size_t i = 0; i < parameter.choices.size(); ++i) {
            if (row == Slope && hasGain(settings.shape().type) && i > 1)
                break;
            auto* action = into->addAction(ModuleWords::choice(parameter, double(i)), this,
                                           [this, band, row, i] { setRow(band, row, double(i)); });
            action->setCheckable(true);
            action->setChecked(std::lround(now) == long(i));
        }
    };
    choices(menu, Type, settings.type);
    menu->addSeparator();
    if (settings.shape().type != BandType::Bell && settings.shape().type != BandType::Notch)
        choices(menu->addMenu(tr("Slope")), Slope, settings.slope);
    choices(menu->addMenu(tr("Channels")), Channels, settings.channels);
    menu->addSeparator();
    const bool on = settings.on >= 0.5;
    menu->addAction(on ? tr("Bypass this band") : tr("Switch this band on"), this, [this, band, on] { switchBand(band, !on, true); });
    menu->addAction(tr("Take this band off"), this, [this, band] { switchBand(band, false, false); });
    return menu;
}

void EqualizerPanel::tick()
{
    const auto& pictures = deeds_.desk().listening.pictures();
    SpectrumShown shown;
    shown.after = spectrumPoints(pictures.spectrum);
    shown.hold = spectrumPoints(pictures.hold);
    view_->setSpectrum(std::move(shown));
    if (!type_ || !EqualizerValues::moves(type_->id))
        return;
    // A band jumps to where it has been furthest and falls back, as every meter does.
    std::vector<double> moves;
    for (const int band : shown_) {
        auto& move = moves_[std::size_t(band)];
        const double now = deeds_.desk().listening.bandMoveDb(processor_, band);
        const double fallen = std::copysign(std::max(0.0, std::abs(move) - fallDb), move);
        move = std::abs(now) >= std::abs(fallen) ? now : fallen;
        moves.push_back(move);
    }
    view_->setMoves(moves);
}

}  // namespace lacquer
