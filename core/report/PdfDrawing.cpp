// SPDX-License-Identifier: GPL-3.0-or-later
// What a report draws besides words: the disc, the lamps, the graphs.
#include "report/PdfSheet.h"

#include "report/ReportPage.h"
#include "report/ReportSvg.h"

#include <QPainterPath>
#include <QPolygonF>

namespace lacquer {

void PdfSheet::disc(double x, double top, double size)
{
    painter_.save();
    painter_.translate(x * unit_, top * unit_);
    painter_.scale(size * unit_ / 120, size * unit_ / 120);
    painter_.setBrush(Qt::NoBrush);
    painter_.setPen(QPen(inks_.strong, 0.8));
    painter_.drawEllipse(QPointF(60, 60), 58, 58);
    painter_.drawEllipse(QPointF(60, 60), 30, 30);
    painter_.setPen(QPen(inks_.signal, 3, Qt::SolidLine, Qt::RoundCap));
    painter_.drawArc(QRectF(16, 16, 88, 88), 90 * 16, -270 * 16);
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(inks_.signal);
    painter_.drawEllipse(QPointF(60, 60), 5, 5);
    painter_.restore();
}

QColor PdfSheet::lampInk(ReportLamp lamp) const
{
    switch (lamp) {
    case ReportLamp::None: return inks_.text;
    case ReportLamp::Ok: return inks_.ok;
    case ReportLamp::Note: return inks_.compare;
    case ReportLamp::Warning: return inks_.warning;
    case ReportLamp::Error: return inks_.error;
    }
    return inks_.text;
}

void PdfSheet::lamp(double x, double top, ReportLamp lamp)
{
    if (lamp == ReportLamp::None)
        return;
    painter_.save();
    painter_.translate(x * unit_, top * unit_);
    painter_.scale(unit_ / 2, unit_ / 2);
    painter_.setBrush(Qt::NoBrush);
    painter_.setPen(QPen(lampInk(lamp), 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (lamp == ReportLamp::Ok || lamp == ReportLamp::Note)
        painter_.drawEllipse(QPointF(8, 8), 7, 7);
    if (lamp == ReportLamp::Ok)
        painter_.drawPolyline(QPolygonF({{5, 8.3}, {7.2, 10.5}, {11.2, 6}}));
    if (lamp == ReportLamp::Warning)
        painter_.drawPolygon(QPolygonF({{8, 1.4}, {15.2, 14.2}, {0.8, 14.2}}));
    if (lamp == ReportLamp::Error) {
        painter_.drawPolygon(QPolygonF({{5.1, 1}, {10.9, 1}, {15, 5.1}, {15, 10.9}, {10.9, 15}, {5.1, 15}, {1, 10.9}, {1, 5.1}}));
        painter_.drawLine(QPointF(5.8, 5.8), QPointF(10.2, 10.2));
        painter_.drawLine(QPointF(10.2, 5.8), QPointF(5.8, 10.2));
    }
    // An i is an exclamation mark upside down.
    if (lamp == ReportLamp::Note || lamp == ReportLamp::Warning) {
        const bool note = lamp == ReportLamp::Note;
        painter_.drawLine(QPointF(8, note ? 7.6 : 6.2), QPointF(8, note ? 11.4 : 9.6));
        painter_.drawPoint(QPointF(8, note ? 4.8 : 12));
    }
    painter_.restore();
}

void PdfSheet::outline(const QRectF& area, const std::vector<std::pair<double, double>>& points, const QColor& fill)
{
    QPolygonF polygon;
    for (const auto& [x, height] : points)
        polygon << QPointF((area.left() + x * area.width()) * unit_, (area.top() + height * area.height()) * unit_);
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(fill);
    painter_.drawPolygon(polygon);
}

void PdfSheet::graph(const QRectF& area, const ReportGraph& graph)
{
    box(area, inks_.well);
    const auto level = [&](double lufs) { return area.bottom() - graphHeight(lufs) * area.height(); };
    for (const double lufs : {-12.0, -24.0})
        line(area.left(), level(lufs), area.right(), level(lufs), inks_.groove, 0.4);
    for (const double mark : graph.marks)
        if (mark > 0)
            line(area.left() + mark * area.width(), area.top(), area.left() + mark * area.width(), area.bottom(), inks_.quiet, 0.4);
    if (graph.course.wave.size() > 1) {
        outline(area, waveOutline(graph.course.wave, false), inks_.peak);
        outline(area, waveOutline(graph.course.wave, true), inks_.signal);
        line(area.left(), area.center().y(), area.right(), area.center().y(), inks_.well, 0.5);
    }
    if (graph.targetLufs)
        line(area.left(), level(*graph.targetLufs), area.right(), level(*graph.targetLufs), inks_.compare, 0.9, true);
    if (graph.course.shortTermLufs.size() < 2)
        return;
    QPolygonF curve;
    for (const auto& [x, height] : curveLine(graph.course.shortTermLufs))
        curve << QPointF((area.left() + x * area.width()) * unit_, (area.top() + height * area.height()) * unit_);
    for (const auto& [ink, thickness] : {std::pair(inks_.well, 2.4), std::pair(inks_.text, 0.8)}) {
        painter_.setPen(QPen(ink, thickness * unit_, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter_.drawPolyline(curve);
    }
}

}  // namespace lacquer
