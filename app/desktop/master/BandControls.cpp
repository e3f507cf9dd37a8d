// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/BandControls.h"

#include "dsp/Processor.h"
#include "master/EqualizerValues.h"
#include "widgets/Button.h"
#include "widgets/ParameterPanel.h"
#include "widgets/Theme.h"
#include "widgets/Toggle.h"

#include <QHBoxLayout>
#include <QMenu>

#include <cmath>

namespace lacquer {

namespace {

enum Row { On, Type, Frequency, Gain, Q, Slope, Channels };

}  // namespace

BandControls::BandControls(QWidget* parent) : QWidget(parent)
{
    const auto& theme = Theme::of(this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(10));
    auto* side = new QVBoxLayout;
    side->setSpacing(theme.px(6));
    side->addStretch(1);
    type_ = new Button(tr("Type"), Button::Kind::Normal, this);
    type_->setSmall(true);
    type_->setArrow(true);
    type_->setToolTip(tr("Type, slope and channels of this band"));
    type_->setAccessibleName(tr("Type, slope and channels of this band"));
    side->addWidget(type_);
    power_ = Toggle::withIcon(Toggle::Kind::Power, QStringLiteral("power"), tr("This band on or off (Alt+B)"), this);
    dynamics_ = new Toggle(Toggle::Kind::Plain, tr("Moves"), tr("How this band moves with the sound: threshold, range, attack, release"), this);
    auto* switches = new QHBoxLayout;
    switches->setSpacing(theme.px(6));
    switches->addWidget(power_);
    switches->addWidget(dynamics_);
    switches->addStretch(1);
    side->addLayout(switches);
    side->addStretch(1);
    row->addLayout(side);
    knobs_ = new ParameterPanel(this);
    row->addWidget(knobs_, 1, Qt::AlignVCenter);
    connect(knobs_, &ParameterPanel::valueChanged, this, [this](int index, double value) {
        // Another type has other knobs: the list that was used must have finished before it is replaced.
        if (index < equalizerBands * equalizerRowsPerBand && index % equalizerRowsPerBand == Type)
            QMetaObject::invokeMethod(this, [this, index, value] { Q_EMIT valueChanged(index, value); }, Qt::QueuedConnection);
        else
            Q_EMIT valueChanged(index, value);
    });
    connect(knobs_, &ParameterPanel::gestureEnded, this, &BandControls::gestureEnded);
    connect(dynamics_, &Toggle::clicked, this, [this] {
        if (band_ >= 0)
            makeKnobs();
    });
    connect(power_, &Toggle::clicked, this, [this](bool on) { Q_EMIT switched(band_, on); });
    connect(type_, &Button::clicked, this, [this] {
        if (!menu_ || band_ < 0)
            return;
        auto* menu = menu_(band_);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(type_->mapToGlobal(QPoint(0, type_->height())));
    });
}

void BandControls::setType(const ProcessorType& type)
{
    table_ = &type;
    band_ = -1;
}

bool BandControls::canMove() const
{
    return EqualizerValues::moves(table_->id) && (kind_ == BandType::Bell || kind_ == BandType::LowShelf || kind_ == BandType::HighShelf);
}

void BandControls::makeKnobs()
{
    const auto& type = *table_;
    const int first = band_ * equalizerRowsPerBand;
    dynamics_->setVisible(canMove());
    if (canMove() && dynamics_->isChecked()) {
        std::vector<int> rows;
        for (int i = 0; i < dynamicRowsPerBand; ++i)
            rows.push_back(EqualizerValues::dynamicRow(band_) + i);
        knobs_->setMinimumWidth(0);
        knobs_->setTable(type.parameters, type.defaults, tr("Band %1 moves").arg(band_ + 1), rows);
        knobs_->setMinimumWidth(knobs_->sizeHint().width());
        knobs_->setFixedHeight(knobs_->sizeHint().height());
        knobs_->setValues(values_);
        return;
    }
    const auto make = [&](bool wide) {
        std::vector<int> rows = {first + Frequency};
        if (hasGain(kind_))
            rows.push_back(first + Gain);
        rows.push_back(first + Q);
        if (wide) {
            rows.push_back(first + Type);
            if (kind_ == BandType::LowPass || kind_ == BandType::HighPass)
                rows.push_back(first + Slope);
            rows.push_back(first + Channels);
        }
        knobs_->setTable(type.parameters, type.defaults, tr("Band %1").arg(band_ + 1), rows);
    };
    knobs_->setMinimumWidth(0);
    make(true);
    needed_ = knobs_->sizeHint().width() + power_->sizeHint().width() + (canMove() ? dynamics_->sizeHint().width() : 0) + Theme::of(this).px(26);
    wide_ = width() >= needed_;
    if (!wide_)
        make(false);
    // One row: the card is no higher than that.
    knobs_->setMinimumWidth(knobs_->sizeHint().width());
    knobs_->setFixedHeight(knobs_->sizeHint().height());
    type_->setVisible(!wide_);
    knobs_->setValues(values_);
}

void BandControls::setBand(int band, std::span<const double> values)
{
    if (band < 0)
        return;
    const int first = band * equalizerRowsPerBand;
    const auto kind = BandType(int(std::lround(values[std::size_t(first + Type)])));
    const bool other = band != band_ || kind != kind_;
    band_ = band;
    kind_ = kind;
    values_.assign(values.begin(), values.end());
    if (other)
        makeKnobs();
    knobs_->setValues(values);
    power_->setChecked(values[std::size_t(first + On)] >= 0.5);
}

void BandControls::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (band_ >= 0 && needed_ > 0 && wide_ != (width() >= needed_))
        makeKnobs();
}

}  // namespace lacquer
