// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/LoudnessGraph.h"

#include "widgets/Figures.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lacquer {

namespace {

constexpr double keySeconds = 5;

}  // namespace

LoudnessGraph::LoudnessGraph(QWidget* parent) : DrawnWidget(tr("Loudness over time"), parent)
{
    setGroundColour(&Theme::well);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void LoudnessGraph::setShown(LoudnessGraphShown shown)
{
    shown_ = std::move(shown);
    shown_.to = std::max(shown_.to, shown_.from + 0.001);
    shown_.secondsPerPoint = std::max(shown_.secondsPerPoint, 1e-6);
    groundChanged();
}

void LoudnessGraph::setPlayhead(double seconds)
{
    if (seconds == playhead_)
        return;
    const auto strip = [&](double at) { update(QRect(int(xOf(at)) - 3, 0, 7, height())); };
    strip(playhead_);
    playhead_ = seconds;
    strip(playhead_);
}

void LoudnessGraph::setMargins(int left, int right)
{
    left_ = left;
    right_ = right;
    groundChanged();
}

void LoudnessGraph::arrange()
{
    const auto& t = theme();
    const int left = left_ >= 0 ? left_ : t.px(44), right = right_ >= 0 ? right_ : t.px(14);
    plot_ = QRect(left, t.px(6), std::max(1, width() - left - right), std::max(1, height() - t.px(12)));
}

double LoudnessGraph::secondsAt(double x) const
{
    return shown_.from + (x - plot_.left()) / plot_.width() * (shown_.to - shown_.from);
}

double LoudnessGraph::xOf(double seconds) const
{
    return plot_.left() + (seconds - shown_.from) / (shown_.to - shown_.from) * plot_.width();
}

double LoudnessGraph::yOf(double loudness) const
{
    return plot_.top() + (shown_.top - loudness) / (shown_.top - shown_.bottom) * plot_.height();
}

double LoudnessGraph::loudnessAt(double seconds) const
{
    const double place = std::round((seconds - shown_.start) / shown_.secondsPerPoint);
    return place >= 0 && place < double(shown_.shortTerm.size()) ? double(shown_.shortTerm[std::size_t(place)])
                                                                 : -std::numeric_limits<double>::infinity();
}

QSize LoudnessGraph::sizeHint() const
{
    return {theme().px(900), theme().px(130)};
}

QSize LoudnessGraph::minimumSizeHint() const
{
    return {theme().px(220), theme().px(70)};
}

QString LoudnessGraph::spokenValue() const
{
    const double at = std::clamp(playhead_, shown_.from, shown_.to);
    return tr("%1 LUFS at %2").arg(figures(loudnessAt(at), 1), timeFigures(at));
}

std::optional<SpokenRange> LoudnessGraph::spokenRange() const
{
    return SpokenRange{std::clamp(playhead_, shown_.from, shown_.to), shown_.from, shown_.to, keySeconds, true};
}

void LoudnessGraph::drawLine(QPainter& painter)
{
    const auto& t = theme();
    const auto& values = shown_.shortTerm;
    const auto draw = [&](double from, double to, const QColor& colour) {
        const int count = int(values.size());
        const int first = std::max(0, int(std::floor((from - shown_.start) / shown_.secondsPerPoint)));
        const int last = std::min(count, int(std::ceil((to - shown_.start) / shown_.secondsPerPoint)) + 1);
        painter.setPen(QPen(colour, 1.4 * t.metrics.scale));
        QPolygonF line;
        const auto flush = [&] {
            if (line.size() > 1)
                painter.drawPolyline(line);
            line.clear();
        };
        for (int i = first; i < last;) {
            // The mean of what falls on one pixel; silence breaks the line.
            const double column = std::floor(xOf(shown_.start + i * shown_.secondsPerPoint));
            double sum = 0;
            int heard = 0;
            for (; i < last && std::floor(xOf(shown_.start + i * shown_.secondsPerPoint)) == column; ++i)
                if (std::isfinite(values[std::size_t(i)]) && values[std::size_t(i)] > -70) {
                    sum += double(values[std::size_t(i)]);
                    ++heard;
                }
            if (heard > 0)
                line.append({column + 0.5, std::min(yOf(sum / heard), plot_.bottom() + 4.0)});
            else
                flush();
        }
        flush();
    };
    painter.save();
    painter.setClipRect(plot_);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(shown_.from, shown_.to, t.textSecondary);
    if (shown_.chosenTo > shown_.chosenFrom)
        draw(std::max(shown_.chosenFrom, shown_.from), std::min(shown_.chosenTo, shown_.to), t.signal);
    painter.restore();
}

void LoudnessGraph::drawGround(QPainter& painter)
{
    const auto& t = theme();
    const double line = t.px(16);
    const double step = plot_.height() / (shown_.top - shown_.bottom) * 6 >= t.px(14) ? 6 : 12;
    for (double level = shown_.top - 2; level > shown_.bottom; level -= step) {
        const double y = std::round(yOf(level));
        painter.fillRect(QRectF(plot_.left(), y, plot_.width(), 1), t.groove);
        drawWords(painter, QRectF(0, y - line / 2, plot_.left() - t.px(8), line), Qt::AlignRight | Qt::AlignVCenter,
                  figures(level, 0), t.fonts.caption, t.textQuiet);
    }
    if (shown_.target) {
        const double y = std::round(yOf(*shown_.target));
        const double high = std::round(yOf(*shown_.target - shown_.tolerance) - yOf(*shown_.target + shown_.tolerance));
        painter.fillRect(QRectF(plot_.left(), std::round(y - high / 2), plot_.width(), high), t.compareDeep);
        const int on = t.px(5), off = t.px(3);
        for (int x = plot_.left(); x <= plot_.right(); x += on + off)
            painter.fillRect(QRectF(x, y, std::min(on, plot_.right() + 1 - x), std::max(1, t.px(1))), t.compare);
    }
    drawLine(painter);
    if (shown_.target && !shown_.targetWords.isEmpty())
        drawWords(
            painter,
            QRectF(plot_.left(), std::max(0.0, yOf(*shown_.target) - line - t.px(1)), plot_.width() - t.px(2), line),
            Qt::AlignRight | Qt::AlignVCenter, shown_.targetWords, t.fonts.caption, t.compare);
    if (!shown_.words.isEmpty())
        drawWords(painter, QRectF(plot_.left() + t.px(4), height() - line, plot_.width(), line),
                  Qt::AlignLeft | Qt::AlignVCenter, shown_.words, t.fonts.caption, t.textQuiet);
}

void LoudnessGraph::drawContent(QPainter& painter)
{
    if (playhead_ < shown_.from || playhead_ > shown_.to)
        return;
    const int x = int(std::lround(xOf(playhead_)));
    painter.fillRect(QRect(x - 1, 0, 3, height()), theme().ground);
    painter.fillRect(QRect(x, 0, 1, height()), theme().text);
}

void LoudnessGraph::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT playRequested(std::clamp(secondsAt(event->position().x()), shown_.from, shown_.to));
}

bool LoudnessGraph::takesKey(const QKeyEvent& key) const
{
    static const QList<int> mine = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End};
    return mine.contains(key.key()) && !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
}

void LoudnessGraph::keyPressEvent(QKeyEvent* event)
{
    const double at = std::clamp(playhead_, shown_.from, shown_.to);
    const auto go = [&](double to) { Q_EMIT playRequested(std::clamp(to, shown_.from, shown_.to)); };
    switch (event->key()) {
        case Qt::Key_Left:
            return go(at - keySeconds);
        case Qt::Key_Right:
            return go(at + keySeconds);
        case Qt::Key_Home:
            return go(shown_.from);
        case Qt::Key_End:
            return go(shown_.to);
        default:
            DrawnWidget::keyPressEvent(event);
    }
}

}  // namespace lacquer
