// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PanelHead.h"

#include "widgets/ElidedLabel.h"
#include "widgets/Icons.h"

#include <QHBoxLayout>
#include <QPainter>

namespace lacquer {

PanelHead::PanelHead(const QString& title, QWidget* parent)
    : QWidget(parent), row_(new QHBoxLayout(this)), slots_(new QHBoxLayout), end_(new QHBoxLayout),
      title_(new ElidedLabel(title, this)), fact_(new ElidedLabel({}, this))
{
    title_->setLook(&Fonts::title);
    fact_->setLook(&Fonts::label, &Theme::textQuiet);
    row_->addWidget(title_);
    row_->addWidget(fact_);
    row_->addLayout(slots_);
    row_->addStretch(1);
    row_->addLayout(end_);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    arrange();
}

void PanelHead::arrange()
{
    const auto& theme = Theme::of(this);
    const int icon = icon_.isEmpty() ? 0 : theme.px(18) + theme.px(8);
    row_->setContentsMargins(theme.metrics.padding + icon, 0, theme.metrics.padding, 0);
    for (auto* layout : {row_, slots_, end_})
        layout->setSpacing(theme.metrics.space);
    setFixedHeight(theme.metrics.panelHead);
}

void PanelHead::setTitle(const QString& title)
{
    title_->setText(title);
}

void PanelHead::setFact(const QString& fact)
{
    fact_->setText(fact);
}

void PanelHead::setIconName(const QString& icon)
{
    icon_ = icon;
    arrange();
    update();
}

void PanelHead::addAfterTitle(QWidget* widget)
{
    slots_->addWidget(widget);
}

void PanelHead::addAtEnd(QWidget* widget)
{
    end_->addWidget(widget);
}

QSize PanelHead::sizeHint() const
{
    return {QWidget::sizeHint().width(), Theme::of(this).metrics.panelHead};
}

void PanelHead::paintEvent(QPaintEvent*)
{
    const auto& theme = Theme::of(this);
    QPainter painter(this);
    painter.setPen(QPen(theme.groove, 0));
    painter.drawLine(0, height() - 1, width(), height() - 1);
    if (icon_.isEmpty())
        return;
    const int size = theme.px(18);
    const int left = layoutDirection() == Qt::RightToLeft ? width() - theme.metrics.padding - size : theme.metrics.padding;
    drawIcon(painter, QRectF(left, 0, size, height()), icon_, theme.signal, size);
}

void PanelHead::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

}  // namespace lacquer
