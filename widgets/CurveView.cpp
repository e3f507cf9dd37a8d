// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CurveView.h"

#include "widgets/Figures.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lacquer {

CurveView::CurveView(const QString& accessibleName, QWidget* parent) : DrawnWidget(accessibleName, parent)
{
    setGroundColour(&Theme::well);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CurveView::setShown(CurveShown shown)
{
    if (shown == shown_)
        return;
    shown_ = std::move(shown);
    groundChanged();
}

void CurveView::setWorkingPoint(std::optional<double> x)
{
    if (x == working_)
        return;
    working_ = x;
    update(plot_.adjusted(-8, -8, 8, 8));
}

QSize CurveView::sizeHint() const
{
    return {theme().px(320), theme().px(280)};
}

QSize CurveView::minimumSizeHint() const
{
    return {theme().px(220), theme().px(140)};
}

QString CurveView::spokenValue() const
{
    if (!working_)
        return shown_.threshold ? tr("threshold %1 %2").arg(figures(*shown_.threshold, 1), shown_.x.unit)
                                : tr("no signal");
    return tr("%1 %2 in, %3 %4 out")
        .arg(figures(*working_, 1), shown_.x.unit, figures(valueAt(*working_), 1), shown_.y.unit);
}

void CurveView::arrange()
{
    const auto& t = theme();
    plot_ = QRect(t.px(42), t.px(22), std::max(1, width() - t.px(42 + 14)), std::max(1, height() - t.px(22 + 26)));
}

QPointF CurveView::toPixels(const QPointF& point) const
{
    return {plot_.left() + (point.x() - shown_.x.from) / (shown_.x.to - shown_.x.from) * plot_.width(),
            plot_.top() + (shown_.y.to - point.y()) / (shown_.y.to - shown_.y.from) * plot_.height()};
}

double CurveView::valueAt(double x) const
{
    const auto& curve = shown_.curve;
    if (curve.isEmpty())
        return x;
    const auto after =
        std::lower_bound(curve.begin(), curve.end(), x, [](const QPointF& p, double at) { return p.x() < at; });
    if (after == curve.begin())
        return curve.front().y();
    if (after == curve.end())
        return curve.back().y();
    const auto before = after - 1;
    return before->y() + (x - before->x()) / (after->x() - before->x()) * (after->y() - before->y());
}

void CurveView::drawGround(QPainter& painter)
{
    const auto& t = theme();
    const double line = t.px(16);
    const auto steps = [](const CurveAxis& axis, auto visit) {
        const int count = axis.step > 0 ? int(std::floor((axis.to - axis.from) / axis.step + 1e-9)) : 0;
        for (int i = 0; i <= count; ++i)
            visit(axis.from + i * axis.step);
    };
    steps(shown_.x, [&](double value) {
        const double x = std::round(toPixels({value, shown_.y.from}).x());
        painter.fillRect(QRectF(x, plot_.top(), 1, plot_.height()), t.groove);
        drawWords(painter, QRectF(x - t.px(24), plot_.bottom() + t.px(5), t.px(48), line),
                  Qt::AlignHCenter | Qt::AlignVCenter, figures(value, shown_.x.decimals, shown_.x.sign),
                  t.fonts.caption, t.textQuiet);
    });
    steps(shown_.y, [&](double value) {
        const double y = std::round(toPixels({shown_.x.from, value}).y());
        painter.fillRect(QRectF(plot_.left(), y, plot_.width(), 1), t.groove);
        drawWords(painter, QRectF(0, y - line / 2, plot_.left() - t.px(6), line), Qt::AlignRight | Qt::AlignVCenter,
                  figures(value, shown_.y.decimals, shown_.y.sign), t.fonts.caption, t.textQuiet);
    });
    const auto titled = [](const CurveAxis& axis) {
        return axis.unit.isEmpty() ? axis.name : axis.name + QStringLiteral(", ") + axis.unit;
    };
    drawWords(painter, QRectF(t.px(8), t.px(2), width(), line), Qt::AlignLeft | Qt::AlignVCenter, titled(shown_.y),
              t.fonts.caption, t.textQuiet);
    drawWords(painter, QRectF(0, plot_.bottom() - line, plot_.right() - t.px(4), line),
              Qt::AlignRight | Qt::AlignVCenter, titled(shown_.x), t.fonts.caption, t.textQuiet);
    painter.setClipRect(plot_);
    if (shown_.threshold) {
        const double from = toPixels({*shown_.threshold - shown_.knee / 2, 0}).x(),
                     to = toPixels({*shown_.threshold + shown_.knee / 2, 0}).x();
        auto bed = t.text;
        bed.setAlphaF(0.08F);
        painter.fillRect(QRectF(from, plot_.top(), to - from, plot_.height()), bed);
        painter.fillRect(QRectF(std::round(toPixels({*shown_.threshold, 0}).x()), plot_.top(), 1, plot_.height()),
                         t.edge);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    if (shown_.unity) {
        const double from = std::max(shown_.x.from, shown_.y.from), to = std::min(shown_.x.to, shown_.y.to);
        painter.setPen(QPen(t.grooveStrong, 1));
        painter.drawLine(toPixels({from, from}), toPixels({to, to}));
    }
    const auto pixels = [this](const QPolygonF& curve) {
        QPolygonF placed;
        for (const auto& point : curve)
            placed.append(toPixels(point));
        return placed;
    };
    if (shown_.compared.size() > 1) {
        QPen dashed(t.compare, 1.4 * t.metrics.scale, Qt::CustomDashLine, Qt::FlatCap);
        dashed.setDashPattern({5 / 1.4, 3 / 1.4});
        painter.setPen(dashed);
        painter.drawPolyline(pixels(shown_.compared));
    }
    if (shown_.curve.size() > 1) {
        const auto curve = pixels(shown_.curve);
        painter.setPen(QPen(t.well, 6 * t.metrics.scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(curve);
        painter.setPen(QPen(t.text, 2.2 * t.metrics.scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(curve);
    }
}

void CurveView::drawContent(QPainter& painter)
{
    if (!working_ || !std::isfinite(*working_))
        return;
    const auto& t = theme();
    const double x = std::clamp(*working_, shown_.x.from, shown_.x.to);
    const auto at = toPixels({x, std::clamp(valueAt(x), shown_.y.from, shown_.y.to)});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.well, t.px(2)));
    painter.setBrush(t.signal);
    painter.drawEllipse(at, t.px(5), t.px(5));
}

}  // namespace lacquer
