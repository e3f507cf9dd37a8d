// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/PlainPanel.h"

#include "master/ChainDeeds.h"
#include "master/ModuleWords.h"
#include "widgets/ElidedLabel.h"
#include "widgets/ParameterPanel.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace lacquer {

PlainPanel::PlainPanel(ChainDeeds& deeds, QWidget* parent) : ModulePanel(parent), deeds_(deeds)
{
    const auto& theme = Theme::of(this);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20));
    unknown_ = new ElidedLabel;
    unknown_->setLook(&Fonts::body, &Theme::textSecondary);
    column->addWidget(unknown_);
    controls_ = new ParameterPanel;
    column->addWidget(controls_);
    column->addStretch(1);
    scroll->setWidget(inside);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
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
    if (type_ != settings.type)
        controls_->setTable(type->parameters, type->defaults, ModuleWords::name(*type));
    type_ = settings.type;
    controls_->setValues(settings.values);
}

}  // namespace lacquer
