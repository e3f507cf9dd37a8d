// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/PlainPanel.h"

#include "master/ChainDeeds.h"
#include "master/ControlsArea.h"
#include "master/ModuleWords.h"
#include "widgets/ElidedLabel.h"
#include "widgets/ParameterPanel.h"

#include <QVBoxLayout>

namespace lacquer {

PlainPanel::PlainPanel(ChainDeeds& deeds, QWidget* parent) : ModulePanel(parent), deeds_(deeds)
{
    area_ = new ControlsArea(this);
    controls_ = area_->controls();
    unknown_ = new ElidedLabel;
    unknown_->setLook(&Fonts::body, &Theme::textSecondary);
    unknown_->hide();
    area_->above()->addWidget(unknown_);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area_);
    connect(controls_, &ParameterPanel::valueChanged, this,
            [this](int row, double value) { deeds_.setValue(processor_, row, value); });
    connect(controls_, &ParameterPanel::gestureEnded, this, [this] { deeds_.endGesture(); });
}

void PlainPanel::show(const ProcessorSettings& settings)
{
    processor_ = settings.id;
    const auto* type = settings.registered();
    unknown_->setVisible(!type);
    controls_->setVisible(type != nullptr);
    if (!type) {
        unknown_->setText(tr("This version of Lacquer does not know “%1”. It is kept as it is and passes the sound untouched.")
                              .arg(QString::fromStdString(settings.type)));
        type_.clear();
        return;
    }
    if (type_ != settings.type) {
        controls_->setTable(type->parameters, type->defaults, ModuleWords::name(*type));
        area_->arrange();
    }
    type_ = settings.type;
    controls_->setValues(settings.values);
}

}  // namespace lacquer
