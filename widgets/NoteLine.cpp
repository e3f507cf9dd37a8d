// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/NoteLine.h"

#include "widgets/Figures.h"
#include "widgets/Icons.h"
#include "widgets/Theme.h"

#include <QFontMetricsF>
#include <QPainter>

namespace lacquer {

void NoteLine::draw(QPainter& painter, const Theme& theme, const QRectF& place) const
{
    double x = place.left();
    const double side = theme.metrics.lamp;
    const QRectF sign(x, place.center().y() - side / 2, side, side);
    if (compare)
        drawIcon(painter, sign, QStringLiteral("check"), theme.compare, int(side));
    else if (lamp != LampMark::None)
        drawLampMark(painter, theme, sign, lamp);
    if (compare || lamp != LampMark::None)
        x += side + theme.px(6);
    const auto put = [&](const QString& text, const QFont& font, const QColor& colour) {
        const auto shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, std::max(0.0, place.right() - x));
        painter.setPen(colour);
        drawFigures(painter, QRectF(x, place.top(), place.right() - x, place.height()),
                    Qt::AlignLeft | Qt::AlignVCenter, shown, font);
        x += figuresWidth(shown, font) + theme.px(6);
    };
    if (!words.isEmpty())
        put(words, compare ? theme.fonts.captionStrong : theme.fonts.caption, compare ? theme.compare : theme.text);
    if (!quiet.isEmpty() && x < place.right())
        put(quiet, theme.fonts.caption, theme.textQuiet);
}

}  // namespace lacquer
