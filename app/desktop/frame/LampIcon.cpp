// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/LampIcon.h"

#include "widgets/Lamp.h"
#include "widgets/Theme.h"

#include <QPainter>
#include <QWidget>

namespace lacquer {

QIcon lampIcon(LampState state, const QWidget* beside)
{
    const auto& theme = Theme::of(beside);
    QPixmap picture(QSize(theme.metrics.lamp, theme.metrics.lamp) * beside->devicePixelRatioF());
    picture.setDevicePixelRatio(beside->devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    drawLamp(painter, QRectF(0, 0, theme.metrics.lamp, theme.metrics.lamp), state, theme);
    painter.end();
    QIcon icon(picture);
    // Chosen rows keep the lamp's own colour.
    icon.addPixmap(picture, QIcon::Selected);
    icon.addPixmap(picture, QIcon::Disabled);
    return icon;
}

}  // namespace lacquer
