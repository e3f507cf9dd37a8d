// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ReductionView.h"

#include "widgets/Figures.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

// Room beyond full scale for what came in too loud: 3.5 dB.
constexpr double headroom = 1.5;
constexpr double ticks[] = {0, -3, -6, -12};

double amplitude(double decibels)
{
    return std::pow(10, decibels / 20);
}

}  // namespace

ReductionView::ReductionView(QWidget* parent) : DrawnWidget(tr("Gain reduction over time"), parent)
{
    setGroundColour(&Theme::well);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ReductionView::setShown(ReductionShown shown)
{
    shown.endSeconds = std::max(shown.endSeconds, shown.startSeconds + 1e-3);
    const bool still = shown.ceilingDb == shown_.ceilingDb && shown.deepestDb == shown_.deepestDb &&
                       shown.startSeconds == shown_.startSeconds && shown.endSeconds == shown_.endSeconds;
    shown_ = std::move(shown);
    if (still)
        update();
    else
        groundChanged();
}

double ReductionView::deepest() const
{
    double deepest = 0;
    for (const auto& column : shown_.columns)
        deepest = std::min(deepest, double(column.gainDb));
    return deepest;
}

QSize ReductionView::sizeHint() const
{
    return {theme().px(780), theme().px(530)};
}

QSize ReductionView::minimumSizeHint() const
{
    return {theme().px(220), theme().px(140)};
}

QString ReductionView::spokenValue() const
{
    return tr("deepest %1 dB, ceiling %2 dBTP").arg(figures(deepest(), 1), figures(shown_.ceilingDb, 1));
}

void ReductionView::arrange()
{
    const auto& t = theme();
    const int left = t.px(44), right = t.px(14), top = t.px(12), foot = t.px(28);
    const int wide = std::max(1, width() - left - right), high = std::max(2, height() - top - foot);
    above_ = QRect(left, top, wide, high / 4);
    below_ = QRect(left, above_.bottom() + 1 + t.px(10), wide, std::max(1, high - high / 4 - t.px(10)));
}

double ReductionView::gainY(double gainDb) const
{
    return above_.top() + std::clamp(gainDb / shown_.deepestDb, 0.0, 1.0) * above_.height();
}

double ReductionView::reach(double level) const
{
    return std::clamp(level / headroom, 0.0, 1.0) * below_.height() / 2;
}

void ReductionView::drawGround(QPainter& painter)
{
    const auto& t = theme();
    const double line = t.px(16), middle = below_.top() + below_.height() / 2;
    const auto left = [&](double y, const QString& words) {
        drawWords(painter, QRectF(0, y - line / 2, above_.left() - t.px(8), line), Qt::AlignRight | Qt::AlignVCenter,
                  words, t.fonts.caption, t.textQuiet);
    };
    // Whole seconds, or the tenths and minutes that give six to twelve lines.
    const double span = shown_.endSeconds - shown_.startSeconds;
    double step = 0.05;
    for (const double wish : {0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0})
        if (span / step > std::max(2, above_.width() / t.px(84)))
            step = wish;
    for (double at = std::ceil(shown_.startSeconds / step) * step; at < shown_.endSeconds; at += step) {
        const double x = std::round(above_.left() + (at - shown_.startSeconds) / span * above_.width());
        painter.fillRect(QRectF(x, above_.top(), 1, below_.bottom() - above_.top()), t.groove);
        auto words = timeFigures(at);
        if (step < 1)
            words = timeFigures(at + 1e-9, true).chopped(step < 0.1 ? 1 : 2);
        if (x + t.px(44) < width())
            drawWords(painter, QRectF(x, below_.bottom() + t.px(6), t.px(60), line), Qt::AlignLeft | Qt::AlignVCenter,
                      words, t.fonts.caption, t.textQuiet);
    }
    const int lines = shown_.deepestDb < -8 ? 3 : 1;
    for (double gain = 0; gain >= shown_.deepestDb - 1e-9; gain -= lines) {
        const double y = std::round(gainY(gain));
        painter.fillRect(QRectF(above_.left(), y, above_.width(), 1), t.groove);
        left(y, figures(gain, 0));
    }
    for (const double tick : ticks)
        for (const double way : {-1.0, 1.0})
            left(middle + way * reach(amplitude(tick)), figures(tick, 0));
    drawWords(painter, QRectF(below_.left(), below_.top(), below_.width() - t.px(6), line),
              Qt::AlignRight | Qt::AlignVCenter, tr("L"), t.fonts.caption, t.textQuiet);
    drawWords(painter, QRectF(below_.left(), below_.bottom() - line, below_.width() - t.px(6), line),
              Qt::AlignRight | Qt::AlignVCenter, tr("R"), t.fonts.caption, t.textQuiet);
}

void ReductionView::drawReduction(QPainter& painter) const
{
    const auto& t = theme();
    const auto& columns = shown_.columns;
    const int count = int(columns.size());
    const double perColumn = double(above_.width()) / count;
    QPolygonF line;
    int lowest = 0;
    for (int i = 0; i < count; ++i) {
        if (columns[std::size_t(i)].gainDb < columns[std::size_t(lowest)].gainDb)
            lowest = i;
        const QPointF at(above_.left() + (i + 0.5) * perColumn, gainY(double(columns[std::size_t(i)].gainDb)));
        // Of what falls on one pixel the deepest stays.
        if (!line.isEmpty() && std::floor(line.back().x()) == std::floor(at.x()))
            line.back().setY(std::max(line.back().y(), at.y()));
        else
            line.append(at);
    }
    auto bed = t.text;
    bed.setAlphaF(0.16F);
    for (const auto& at : line)
        painter.fillRect(QRectF(std::floor(at.x()), above_.top(), 1, std::round(at.y()) - above_.top()), bed);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.text, 1.5 * t.metrics.scale, Qt::SolidLine, Qt::RoundCap, Qt::BevelJoin));
    constexpr qsizetype piece = 32;
    for (qsizetype from = 0; from + 1 < line.size(); from += piece)
        painter.drawPolyline(line.constData() + from, int(std::min(piece + 1, line.size() - from)));
    painter.setRenderHint(QPainter::Antialiasing, false);
    const double depth = double(columns[std::size_t(lowest)].gainDb);
    if (depth > -0.05)
        return;
    const double x = above_.left() + (lowest + 0.5) * perColumn, y = gainY(depth);
    painter.fillRect(QRectF(x - t.px(6), y, t.px(12), t.px(2)), t.signal);
    const double wide = t.px(40);
    const double at = x + t.px(10) + wide > above_.right() ? x - t.px(10) - wide : x + t.px(10);
    const int side = at < x ? Qt::AlignRight : Qt::AlignLeft;
    drawWords(painter, QRectF(at, std::min(y - t.px(8), double(above_.bottom() - t.px(16))), wide, t.px(16)),
              side | Qt::AlignVCenter, figures(depth, 1), t.fonts.captionStrong, t.signal);
}

void ReductionView::drawGroove(QPainter& painter) const
{
    const auto& t = theme();
    const auto& columns = shown_.columns;
    const int count = int(columns.size());
    const int middle = below_.top() + below_.height() / 2;
    const double ceiling = amplitude(shown_.ceilingDb);
    std::array<std::vector<QRect>, 3> parts;
    for (int x = 0; x < below_.width(); ++x) {
        const int first = std::min(count - 1, int(std::int64_t(x) * count / below_.width()));
        const int last = std::max(first + 1, int((std::int64_t(x) + 1) * count / below_.width()));
        for (std::size_t side = 0; side < 2; ++side) {
            float peak = 0, body = 0, before = 0;
            for (int i = first; i < std::min(last, count); ++i) {
                peak = std::max(peak, columns[std::size_t(i)].peak[side]);
                body = std::max(body, columns[std::size_t(i)].body[side]);
                before = std::max(before, columns[std::size_t(i)].before[side]);
            }
            const auto bar = [&](double from, double to) {
                const int near = int(std::lround(reach(from))), far = int(std::lround(reach(to)));
                return side == 0 ? QRect(below_.left() + x, middle - far, 1, far - near)
                                 : QRect(below_.left() + x, middle + near, 1, far - near);
            };
            parts[0].push_back(bar(0, double(peak)));
            parts[1].push_back(bar(0, double(body)));
            if (double(before) > ceiling && before > peak)
                parts[2].push_back(bar(std::max(ceiling, double(peak)), double(before)));
        }
    }
    const QColor colours[] = {t.wavePeak, t.waveBody, t.compare};
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        painter.setBrush(colours[i]);
        painter.drawRects(parts[i].data(), int(parts[i].size()));
    }
    painter.setBrush(Qt::NoBrush);
    painter.fillRect(QRect(below_.left(), middle, below_.width(), std::max(1, t.px(1))), t.well);
}

void ReductionView::drawContent(QPainter& painter)
{
    const auto& t = theme();
    const double line = t.px(20), middle = below_.top() + below_.height() / 2;
    if (!shown_.columns.empty()) {
        drawReduction(painter);
        drawGroove(painter);
    }
    drawWords(painter, QRectF(above_.left() + t.px(8), above_.bottom() - t.px(16), above_.width(), t.px(16)),
              Qt::AlignLeft | Qt::AlignVCenter, tr("Gain reduction"), t.fonts.caption, t.textSecondary);
    const double reachCeiling = reach(amplitude(shown_.ceilingDb));
    for (const double way : {-1.0, 1.0}) {
        const double y = std::round(middle + way * reachCeiling);
        for (int x = below_.left(); x <= below_.right(); x += t.px(8))
            painter.fillRect(QRectF(x, y, std::min(t.px(5), below_.right() + 1 - x), std::max(1, t.px(1))), t.compare);
    }
    const auto words = tr("Ceiling %1 dBTP").arg(figures(shown_.ceilingDb, 1));
    const QRectF chip(below_.left() + t.px(8) + 0.5, std::round(middle - reachCeiling - line / 2) + 0.5,
                      figuresWidth(words, t.fonts.captionStrong) + t.px(12), line);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.compareDim, 1));
    painter.setBrush(t.compareDeep);
    painter.drawRoundedRect(chip, t.metrics.radiusToggle, t.metrics.radiusToggle);
    painter.setBrush(Qt::NoBrush);
    drawWords(painter, chip, Qt::AlignHCenter | Qt::AlignVCenter, words, t.fonts.captionStrong, t.compare);
}

void ReductionView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const double part = std::clamp((event->position().x() - above_.left()) / above_.width(), 0.0, 1.0);
    Q_EMIT playRequested(shown_.startSeconds + part * (shown_.endSeconds - shown_.startSeconds));
}

}  // namespace lacquer
