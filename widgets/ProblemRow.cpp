// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ProblemRow.h"

#include "widgets/Button.h"
#include "widgets/ElidedLabel.h"
#include "widgets/Lamp.h"

#include <QHBoxLayout>
#include <QPainter>

namespace lacquer {

ProblemRow::ProblemRow(QWidget* parent)
    : QWidget(parent), lamp_(new Lamp(LampState::Warning, this)), where_(new ElidedLabel({}, this)), what_(new ElidedLabel({}, this)),
      accept_(new Button(tr("Accept"), Button::Kind::Quiet, this)), action_(new Button({}, this))
{
    const auto& theme = Theme::of(this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.metrics.padding, theme.px(7), theme.metrics.padding, theme.px(8));
    row->setSpacing(theme.px(10));
    auto* words = new QVBoxLayout;
    words->setSpacing(theme.px(1));
    words->addWidget(where_);
    words->addWidget(what_);
    row->addWidget(lamp_);
    row->addLayout(words, 1);
    row->addWidget(accept_);
    row->addWidget(action_);
    where_->setLook(&Fonts::bodyStrong);
    what_->setLook(&Fonts::label, &Theme::textSecondary);
    accept_->setSmall(true);
    action_->setSmall(true);
    connect(action_, &Button::clicked, this, &ProblemRow::actionAsked);
    connect(accept_, &Button::clicked, this, &ProblemRow::acceptAsked);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ProblemRow::setValue(const Value& value)
{
    lamp_->setState(value.state);
    lamp_->setWords(value.what);
    where_->setText(value.where);
    where_->setVisible(!value.where.isEmpty());
    what_->setText(value.what);
    action_->setText(value.action);
    action_->setVisible(!value.action.isEmpty());
    action_->setAccessibleName(tr("%1: %2, %3", "a button, and the problem it mends").arg(value.action, value.where, value.what));
    accept_->setVisible(value.acceptable);
    accept_->setAccessibleName(tr("Accept: %1, %2").arg(value.where, value.what));
    setAccessibleName(tr("%1: %2, %3", "kind of problem: where, what").arg(lampWords(value.state), value.where, value.what));
}

void ProblemRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(QPen(Theme::of(this).groove, 0));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

}  // namespace lacquer
