// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/AddBandCard.h"

#include "widgets/Icons.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace lacquer {

AddBandCard::AddBandCard(QWidget* parent) : DrawnWidget(tr("Add a band"), parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(tr("Add a band"));
}

void AddBandCard::drawGround(QPainter& painter)
{
    const auto& t = theme();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dashed(t.edge, 1);
    dashed.setDashPattern({4, 3});
    painter.setPen(dashed);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), t.metrics.radiusCard, t.metrics.radiusCard);
    drawIcon(painter, rect(), QStringLiteral("add"), t.textSecondary, t.px(16));
}

void AddBandCard::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT clicked();
}

void AddBandCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT clicked();
    else
        DrawnWidget::keyPressEvent(event);
}

}  // namespace lacquer
