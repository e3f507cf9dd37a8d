// SPDX-License-Identifier: GPL-3.0-or-later
#include "songs/FactRow.h"

#include "widgets/FigureLabel.h"
#include "widgets/Lamp.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace lacquer {

FactRow::FactRow(const QString& name, QWidget* parent)
    : QWidget(parent), words_(name), name_(new ElidedLabel(name, this)), figure_(new FigureLabel({}, this)), lamp_(new Lamp(LampState::Waits, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 3, 0, 3);
    name_->setLook(&Fonts::body, &Theme::textSecondary);
    figure_->setLook(&Fonts::bodyStrong);
    row->addWidget(name_, 1);
    row->addWidget(figure_);
    row->addWidget(lamp_);
}

void FactRow::show(const QString& figure, LampState state, const QString& why, bool place)
{
    state_ = state;
    place_ = place;
    figure_->setText(figure);
    lamp_->setState(state);
    lamp_->setWords(why);
    setToolTip(place ? why + u' ' + tr("Click to go there.") : why);
    setAccessibleName(why.isEmpty() ? tr("%1: %2").arg(words_, figure) : tr("%1: %2. %3").arg(words_, figure, why));
    setFocusPolicy(place ? Qt::TabFocus : Qt::NoFocus);
    setCursor(place ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FactRow::mouseReleaseEvent(QMouseEvent*)
{
    if (place_)
        Q_EMIT placeAsked();
}

void FactRow::keyPressEvent(QKeyEvent* event)
{
    if (place_ && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT placeAsked();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace lacquer
