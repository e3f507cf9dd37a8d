// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/ControlsArea.h"

#include "widgets/ParameterPanel.h"
#include "widgets/Theme.h"

#include <QVBoxLayout>

namespace lacquer {

ControlsArea::ControlsArea(QWidget* parent) : QScrollArea(parent)
{
    const auto& theme = Theme::of(this);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget;
    column_ = new QVBoxLayout(inside);
    column_->setContentsMargins(theme.px(16), theme.px(14), theme.px(16), theme.px(14));
    column_->setSpacing(theme.px(14));
    above_ = new QVBoxLayout;
    above_->setSpacing(theme.px(14));
    controls_ = new ParameterPanel;
    column_->addLayout(above_);
    column_->addWidget(controls_);
    column_->addStretch(1);
    setWidget(inside);
}

void ControlsArea::arrange()
{
    // The controls wrap to the width there is: their height follows from it and not from their narrowest.
    const auto margins = column_->contentsMargins();
    const int inner = viewport()->width() - margins.left() - margins.right();
    controls_->setFixedHeight(controls_->heightForWidth(std::max(1, inner)));
}

void ControlsArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

}  // namespace lacquer
