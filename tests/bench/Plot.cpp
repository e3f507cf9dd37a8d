// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Plot.h"

#include <QFont>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>

namespace lacquer::bench {

namespace {

constexpr int width = 800;
constexpr int height = 560;
constexpr int scale = 2;
constexpr int left = 66;
constexpr int right = 18;
constexpr int top = 38;
constexpr int under = 44;  ///< each panel, for its ticks and label
constexpr int over = 24;   ///< each panel, for its title

double place(const PlotAxis& axis, double value)
{
    if (axis.logarithmic)
        return std::log(value / axis.from) / std::log(axis.to / axis.from);
    return (value - axis.from) / (axis.to - axis.from);
}

QString tickWords(double value, bool thousands)
{
    if (thousands && value >= 1000)
        return QString::number(value / 1000) + QStringLiteral("k");
    QString words = QString::number(value, 'g', 6);
    return words.replace(u'-', QChar(0x2212));
}

void drawGrid(QPainter& painter, const QRectF& area, const PlotPanel& panel)
{
    const QFontMetricsF metrics(painter.font());
    for (const double tick : panel.x.ticks) {
        const double x = area.left() + place(panel.x, tick) * area.width();
        painter.setPen(QPen(QColor(0xdddddd), 0.8));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.setPen(Qt::black);
        const QString words = tickWords(tick, panel.x.logarithmic);
        painter.drawText(QPointF(x - 0.5 * metrics.horizontalAdvance(words), area.bottom() + 15), words);
    }
    for (const double tick : panel.y.ticks) {
        const double y = area.bottom() - place(panel.y, tick) * area.height();
        painter.setPen(QPen(tick == 0 ? QColor(0x999999) : QColor(0xdddddd), 0.8));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(Qt::black);
        const QString words = tickWords(tick, false);
        painter.drawText(QPointF(area.left() - 6 - metrics.horizontalAdvance(words), y + 4), words);
    }
    painter.setPen(QPen(QColor(0x666666), 1));
    painter.drawRect(area);
    painter.setPen(Qt::black);
    painter.drawText(QPointF(area.center().x() - 0.5 * metrics.horizontalAdvance(panel.x.label), area.bottom() + 33),
                     panel.x.label);
    painter.save();
    painter.translate(16, area.center().y() + 0.5 * metrics.horizontalAdvance(panel.y.label));
    painter.rotate(-90);
    painter.drawText(QPointF(0, 0), panel.y.label);
    painter.restore();
}

void drawLines(QPainter& painter, const QRectF& area, const PlotPanel& panel)
{
    painter.save();
    painter.setClipRect(area);
    for (const PlotLine& line : panel.lines) {
        QPainterPath path;
        bool down = false;
        for (const QPointF& point : line.points) {
            const QPointF at(area.left() + place(panel.x, point.x()) * area.width(),
                             area.bottom() - place(panel.y, point.y()) * area.height());
            if (!std::isfinite(at.x()) || !std::isfinite(at.y())) {
                down = false;
                continue;
            }
            // Far outside is as good as just outside, and quicker.
            const QPointF held(at.x(), std::clamp(at.y(), area.top() - 50, area.bottom() + 50));
            down ? path.lineTo(held) : path.moveTo(held);
            down = true;
        }
        painter.setPen(
            QPen(line.colour, line.width, line.dashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.drawPath(path);
    }
    painter.restore();
}

/// To the right of the panel's title, so that it covers no curve.
void drawLegend(QPainter& painter, const QRectF& area, const PlotPanel& panel)
{
    const QFontMetricsF metrics(painter.font());
    double x = area.right();
    for (auto line = panel.lines.rbegin(); line != panel.lines.rend(); ++line) {
        if (line->name.isEmpty())
            continue;
        x -= metrics.horizontalAdvance(line->name);
        painter.setPen(Qt::black);
        painter.drawText(QPointF(x, area.top() - 7), line->name);
        x -= 24;
        painter.setPen(QPen(line->colour, std::max(2.0, line->width), line->dashed ? Qt::DashLine : Qt::SolidLine));
        painter.drawLine(QPointF(x, area.top() - 11), QPointF(x + 18, area.top() - 11));
        x -= 14;
    }
}

}  // namespace

bool drawPlot(const QString& path, const QString& title, const std::vector<PlotPanel>& panels)
{
    QImage image(width * scale, height * scale, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(16);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(Qt::black);
    painter.drawText(QPointF(left, 24), title);
    font.setPixelSize(12);
    double shares = 0;
    for (const PlotPanel& panel : panels)
        shares += panel.height;
    const double free = height - top - double(panels.size()) * (over + under);
    double y = top;
    for (const PlotPanel& panel : panels) {
        const QRectF area(left, y + over, width - left - right, free * panel.height / shares);
        font.setBold(false);
        painter.setFont(font);
        drawGrid(painter, area, panel);
        drawLines(painter, area, panel);
        drawLegend(painter, area, panel);
        font.setBold(true);
        painter.setFont(font);
        painter.setPen(Qt::black);
        painter.drawText(QPointF(left, area.top() - 7), panel.title);
        y = area.bottom() + under;
    }
    painter.end();
    return image.save(path);
}

PlotAxis frequencyAxis(double toHz)
{
    PlotAxis axis{QStringLiteral("frequency, Hz"), 20, toHz, true, {}};
    for (const double tick :
         {20.0, 50.0, 100.0, 200.0, 500.0, 1000.0, 2000.0, 5000.0, 10000.0, 20000.0, 50000.0, 100000.0})
        if (tick <= toHz)
            axis.ticks.push_back(tick);
    return axis;
}

PlotAxis linearAxis(const QString& label, double from, double to, double step)
{
    PlotAxis axis{label, from, to, false, {}};
    for (double multiple = std::ceil(from / step - 1e-9); multiple * step <= to + 1e-9 * step; ++multiple)
        axis.ticks.push_back(multiple * step + 0.0);
    return axis;
}

QColor plotColour(std::size_t number)
{
    static const std::array<QRgb, 7> colours{0x0072b2, 0xd55e00, 0x009e73, 0xcc79a7, 0xe69f00, 0x56b4e9, 0x000000};
    return QColor(colours[number % colours.size()]);
}

}  // namespace lacquer::bench
