// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/BandMark.h"

#include "widgets/Figures.h"
#include "widgets/FrequencyAxis.h"
#include "widgets/Theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace lacquer {

using namespace Qt::StringLiterals;

void BandMark::draw(QPainter& painter, const Theme& theme, const QPointF& centre, double size,
                    const EqualizerBand& band, bool chosen)
{
    const double half = size / 2 - 1;
    const QRectF box(centre.x() - half, centre.y() - half, 2 * half, 2 * half);
    QPainterPath shape;
    switch (band.placement) {
        case BandPlacement::Stereo:
            shape.addEllipse(box);
            break;
        case BandPlacement::Mid: {
            const double inset = half * 0.06, round = size * 0.16;
            shape.addRoundedRect(box.adjusted(inset, inset, -inset, -inset), round, round);
            break;
        }
        case BandPlacement::Side: {
            const double out = half * 0.16;
            shape.addPolygon(QPolygonF{{centre.x(), box.top() - out},
                                       {box.right() + out, centre.y()},
                                       {centre.x(), box.bottom() + out},
                                       {box.left() - out, centre.y()}});
            shape.closeSubpath();
            break;
        }
        case BandPlacement::Left:
        case BandPlacement::Right: {
            // A half disc moved so that its middle stays under the number.
            const bool left = band.placement == BandPlacement::Left;
            const QRectF wide(centre.x() + (left ? 0.5 : -0.5) * half - 1.4 * half, centre.y() - 1.1 * half, 2.8 * half,
                              2.2 * half);
            shape.moveTo(wide.center().x(), wide.top());
            shape.arcTo(wide, 90, left ? 180 : -180);
            shape.closeSubpath();
            break;
        }
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto fill = !band.enabled ? theme.well : chosen ? theme.signal : theme.well;
    QPen outline(chosen ? theme.signal : band.enabled ? theme.text : theme.textQuiet, 1.5 * theme.metrics.scale);
    if (!band.enabled)
        outline.setDashPattern({2, 2});
    painter.setPen(outline);
    painter.setBrush(fill);
    painter.drawPath(shape);
    painter.setPen(!band.enabled ? theme.textQuiet : chosen ? theme.onSignal : theme.text);
    const double shift = band.placement == BandPlacement::Left    ? -half * 0.1
                         : band.placement == BandPlacement::Right ? half * 0.1
                                                                  : 0;
    auto font = theme.fonts.captionStrong;
    font.setWeight(QFont::DemiBold);
    drawFigures(painter, box.translated(shift, 0), Qt::AlignHCenter | Qt::AlignVCenter, QString::number(band.number),
                font);
    painter.restore();
}

QString BandMark::placementWords(BandPlacement placement)
{
    switch (placement) {
        case BandPlacement::Stereo:
            return QCoreApplication::translate("BandMark", "Stereo");
        case BandPlacement::Mid:
            return QCoreApplication::translate("BandMark", "Mid");
        case BandPlacement::Side:
            return QCoreApplication::translate("BandMark", "Side");
        case BandPlacement::Left:
            return QCoreApplication::translate("BandMark", "Left");
        case BandPlacement::Right:
            return QCoreApplication::translate("BandMark", "Right");
    }
    return {};
}

QString BandMark::words(const EqualizerBand& band)
{
    QStringList words = {FrequencyAxis::words(band.frequencyHz)};
    if (band.usesGain)
        words += QCoreApplication::translate("BandMark", "%1 dB").arg(figures(band.gainDb, 2, true));
    else if (!band.detail.isEmpty())
        words += band.detail;
    words += QCoreApplication::translate("BandMark", "Q %1").arg(figures(band.q, 2));
    words += placementWords(band.placement).toLower();
    if (!band.enabled)
        words += QCoreApplication::translate("BandMark", "bypassed");
    return words.join(u", "_s);
}

QString BandMark::name(const EqualizerBand& band)
{
    return QCoreApplication::translate("BandMark", "Band %1, %2").arg(band.number).arg(band.kindName.toLower());
}

}  // namespace lacquer
