// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/LoudnessMeter.h"

#include "widgets/Figures.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lacquer {

using namespace Qt::StringLiterals;

namespace {

constexpr int minutePoints = 600;
constexpr double usualTarget = -14;

}  // namespace

LoudnessMeter::LoudnessMeter(QWidget* parent) : DrawnWidget(tr("Loudness"), parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void LoudnessMeter::setLook(const LoudnessMeterLook& look)
{
    if (look == look_)
        return;
    const bool told = look.target != look_.target;
    look_ = look;
    groundChanged();
    if (told)
        tellChange();
}

void LoudnessMeter::setReading(const LoudnessPicture& reading)
{
    if (reading == reading_)
        return;
    reading_ = reading;
    for (std::size_t i = 0; i < 2; ++i)
        if (reading.overs[i] == 0)
            visited_[i] = false;
    update();
}

QSize LoudnessMeter::sizeHint() const
{
    return {theme().px(264), theme().px(314)};
}

QSize LoudnessMeter::minimumSizeHint() const
{
    return {theme().px(204), theme().px(150)};
}

QString LoudnessMeter::spokenValue() const
{
    QStringList words;
    words += tr("Momentary %1, short-term %2 LUFS").arg(figures(reading_.momentary, 1), figures(reading_.shortTerm, 1));
    if (look_.target)
        words += tr("target %1 LUFS").arg(figures(*look_.target, 1));
    words +=
        tr("true peak left %1, right %2 dBTP").arg(figures(reading_.truePeak[0], 1), figures(reading_.truePeak[1], 1));
    if (const int overs = reading_.overs[0] + reading_.overs[1]; overs > 0)
        words += tr("%n overs", nullptr, overs);
    return words.join(u", "_s);
}

std::optional<SpokenRange> LoudnessMeter::spokenRange() const
{
    return SpokenRange{look_.target.value_or(usualTarget), -36, 0, 0.1, true};
}

void LoudnessMeter::takeSpokenValue(double value)
{
    Q_EMIT gestureStarted();
    moveTarget(value);
    Q_EMIT gestureEnded();
}

void LoudnessMeter::arrange()
{
    const auto& t = theme();
    const double target = look_.target.value_or(usualTarget);
    scale_ = {};
    if (look_.scale == LoudnessScale::EbuPlus9)
        scale_.bottom = target - 18, scale_.top = target + 9;
    else if (look_.scale == LoudnessScale::EbuPlus18)
        scale_.bottom = target - 36, scale_.top = target + 18;
    scale_.mid = target - 10;
    scale_.high = target;
    peakScale_ = {};
    if (look_.ceiling)
        peakScale_.over = *look_.ceiling;
    if (look_.ceiling && peakScale_.over < peakScale_.high)
        peakScale_.high = peakScale_.over;

    const int top = t.px(22), bottom = height() - t.px(22);
    const int high = std::max(1, bottom - top);
    const int wide = width() >= t.px(250) ? t.px(24) : t.px(18);
    const int peakWide = wide - t.px(6);
    int x = t.px(31);
    bars_[0] = QRect(x, top, wide, high);
    bars_[1] = QRect(x + wide + t.px(8), top, wide, high);
    const int right = width() - t.px(35);
    bars_[3] = QRect(right - peakWide, top, peakWide, high);
    bars_[2] = QRect(right - 2 * peakWide - t.px(4), top, peakWide, high);
    x = bars_[1].right() + t.px(17);
    history_ = QRect(x, top, std::max(0, bars_[2].left() - t.px(13) - x), high);
}

void LoudnessMeter::drawGround(QPainter& painter)
{
    const auto& t = theme();
    const int line = t.px(16);
    const bool relative = look_.relative && look_.target;
    const auto caption = [&](double x, double y, double wide, int align, const QString& words, bool strong = false) {
        drawWords(painter, QRectF(x, y, wide, line), align | Qt::AlignVCenter, words,
                  strong ? t.fonts.captionStrong : t.fonts.caption, strong ? t.textSecondary : t.textQuiet);
    };
    caption(bars_[0].left(), 0, t.px(60), Qt::AlignLeft, relative ? tr("LU") : tr("LUFS"));
    // At the edge: counts of overs stand above the bars.
    caption(width() - t.px(64), 0, t.px(60), Qt::AlignRight, tr("dBTP"));

    std::vector<double> ticks = {0, -3, -6, -9, -12, -18, -24, -30, -36};
    double shift = 0;
    if (look_.scale != LoudnessScale::Full) {
        ticks = look_.scale == LoudnessScale::EbuPlus9 ? std::vector<double>{9, 6, 3, 0, -3, -6, -9, -12, -15, -18}
                                                       : std::vector<double>{18, 12, 6, 0, -6, -12, -18, -24, -30, -36};
        shift = look_.target.value_or(usualTarget);
    }
    int free = -line;
    for (const double tick : ticks) {
        const double loudness = tick + shift;
        const int y = scale_.y(loudness, bars_[0]);
        painter.fillRect(QRect(bars_[0].left() - t.px(5), y, t.px(4), 1), t.edge);
        // Crowded numbers give way from the top down; their ticks stay.
        if (y - free < t.px(11))
            continue;
        free = y;
        const double told = relative ? loudness - *look_.target : loudness;
        const bool whole = std::abs(told - std::round(told)) < 0.05;
        caption(0, y - line / 2.0, bars_[0].left() - t.px(7), Qt::AlignRight,
                figures(told, whole ? 0 : 1, relative && told > 0.05));
    }
    for (const double tick : {0.0, -6.0, -12.0, -24.0})
        caption(bars_[3].right() + t.px(11), peakScale_.y(tick, bars_[3]) - line / 2.0, t.px(24), Qt::AlignLeft,
                figures(tick, 0));

    for (const auto& bar : bars_)
        scale_.drawTrack(painter, t, bar);
    painter.fillRect(history_.adjusted(-1, -1, 1, 1), t.groove);
    painter.fillRect(history_, t.well);

    const QString names[] = {tr("M"), tr("S"), tr("L"), tr("R")};
    for (std::size_t i = 0; i < 4; ++i)
        caption(bars_[i].left() - t.px(4), bars_[i].bottom() + t.px(3), bars_[i].width() + t.px(8), Qt::AlignHCenter,
                names[i], true);
    const double room = bars_[2].left() - bars_[1].right();
    const auto words = tr("S, last minute");
    if (figuresWidth(words, t.fonts.caption) < room - t.px(8))
        caption(history_.center().x() - room / 2, history_.bottom() + t.px(3), room, Qt::AlignHCenter, words);
    if (look_.target) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.compare);
        const QRectF place(notch());
        painter.drawPolygon(QPolygonF{{place.left(), place.center().y()}, place.topRight(), place.bottomRight()});
    }
}

QRect LoudnessMeter::notch() const
{
    const auto& t = theme();
    const int y = scale_.y(look_.target.value_or(usualTarget), bars_[1]);
    return {bars_[1].right() + t.px(4), y - t.px(5), t.px(9), t.px(10)};
}

void LoudnessMeter::drawHistory(QPainter& painter) const
{
    const auto& t = theme();
    const auto& values = reading_.lastMinute;
    const int count = std::min(int(values.size()), minutePoints);
    if (count < 2 || history_.width() < 4)
        return;
    // One point a pixel is all that can be seen; the loudest of its moments stands for it.
    QPolygonF line;
    const int from = int(values.size()) - count;
    const double perPoint = double(history_.width()) / minutePoints;
    for (int i = 0; i < count;) {
        const double x = history_.right() + 1 - (count - i) * perPoint;
        double loudest = LoudnessPicture::silence;
        const int column = int(std::floor(x));
        for (; i < count && int(std::floor(history_.right() + 1 - (count - i) * perPoint)) == column; ++i)
            loudest = std::max(loudest, double(values[std::size_t(from + i)]));
        const double level = std::clamp(loudest, scale_.bottom, scale_.top);
        line.append({x, history_.top() + (scale_.top - level) / (scale_.top - scale_.bottom) * history_.height()});
    }
    painter.setClipRect(history_);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.signal, t.px(1.5)));
    painter.drawPolyline(line);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setClipping(false);
}

void LoudnessMeter::drawContent(QPainter& painter)
{
    const auto& t = theme();
    scale_.drawBar(painter, t, bars_[0], reading_.momentary);
    scale_.drawBar(painter, t, bars_[1], reading_.shortTerm);
    scale_.drawHold(painter, t, bars_[0], reading_.highestMomentary);
    scale_.drawHold(painter, t, bars_[1], reading_.highestShortTerm);
    drawHistory(painter);
    // Dashes are laid by hand on whole pixels, so that they never blur nor crawl.
    const auto dashes = [&](const QRect& place, int y, int on, int off) {
        for (int x = place.left(); x <= place.right(); x += on + off)
            painter.fillRect(QRect(x, y, std::min(on, place.right() + 1 - x), std::max(1, t.px(1))), t.compare);
    };
    if (look_.target) {
        const int y = scale_.y(*look_.target, bars_[0]);
        dashes(bars_[0], y, t.px(3), t.px(2));
        dashes(bars_[1], y, t.px(3), t.px(2));
        dashes(history_, y, t.px(3), t.px(2));
    }
    for (std::size_t channel = 0; channel < 2; ++channel) {
        const auto& bar = bars_[2 + channel];
        peakScale_.drawBar(painter, t, bar, reading_.truePeak[channel]);
        peakScale_.drawHold(painter, t, bar, reading_.truePeakHold[channel]);
        MeterScale::drawOverCap(painter, t, QRect(bar.left(), 0, bar.width(), bar.top() - 1), reading_.overs[channel],
                                bar.width() + t.px(4));
    }
    if (look_.ceiling) {
        const int y = peakScale_.y(*look_.ceiling, bars_[2]);
        const int end = bars_[3].right() + t.px(6);
        painter.fillRect(QRect(bars_[2].left(), y, end - bars_[2].left(), std::max(1, t.px(1))), t.compare);
        painter.fillRect(QRect(end, y - t.px(3), std::max(1, t.px(1)), t.px(7)), t.compare);
    }
}

int LoudnessMeter::peakBarAt(const QPoint& point) const
{
    if (point.x() < bars_[2].left() - theme().px(2) || point.x() > bars_[3].right() + theme().px(2))
        return -1;
    return point.x() < bars_[3].left() ? 0 : 1;
}

void LoudnessMeter::moveTarget(double target)
{
    const double rounded = std::clamp(std::round(target * 10) / 10, -36.0, 0.0);
    if (look_.target && *look_.target == rounded)
        return;
    auto next = look_;
    next.target = rounded;
    setLook(next);
    Q_EMIT targetChanged(rounded);
}

void LoudnessMeter::step(double by)
{
    Q_EMIT gestureStarted();
    moveTarget(look_.target.value_or(usualTarget) + by);
    Q_EMIT gestureEnded();
}

void LoudnessMeter::mousePressEvent(QMouseEvent* event)
{
    if (const int channel = peakBarAt(event->pos()); channel >= 0) {
        const auto at = std::size_t(channel);
        if (event->button() == Qt::RightButton) {
            Q_EMIT oversListRequested(channel, event->globalPosition().toPoint());
        } else if (event->button() == Qt::LeftButton && reading_.overs[at] > 0) {
            visited_[at] = !visited_[at];
            if (visited_[at])
                Q_EMIT firstOverRequested(channel);
            else
                Q_EMIT oversCleared(channel);
        }
        return;
    }
    const int reach = theme().px(8);
    if (event->button() != Qt::LeftButton || !look_.target ||
        !notch().adjusted(-reach, -reach, reach, reach).contains(event->pos()))
        return;
    dragging_ = true;
    targetAtPress_ = *look_.target;
    yAtPress_ = event->pos().y();
    Q_EMIT gestureStarted();
}

void LoudnessMeter::mouseMoveEvent(QMouseEvent* event)
{
    if (!dragging_)
        return;
    const double perPixel = (scale_.top - scale_.bottom) / std::max(1, bars_[0].height());
    const double fine = event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier) ? 0.1 : 1;
    moveTarget(targetAtPress_ - (event->pos().y() - yAtPress_) * perPixel * fine);
}

void LoudnessMeter::mouseReleaseEvent(QMouseEvent*)
{
    if (!dragging_)
        return;
    dragging_ = false;
    Q_EMIT gestureEnded();
}

void LoudnessMeter::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int reach = theme().px(8);
    if (notch().adjusted(-reach, -reach, reach, reach).contains(event->pos()))
        Q_EMIT targetReset();
    else
        mousePressEvent(event);
}

bool LoudnessMeter::takesKey(const QKeyEvent& key) const
{
    static const QList<int> mine = {Qt::Key_Up,       Qt::Key_Down,   Qt::Key_PageUp,
                                    Qt::Key_PageDown, Qt::Key_Delete, Qt::Key_Backspace};
    return mine.contains(key.key()) && !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
}

void LoudnessMeter::keyPressEvent(QKeyEvent* event)
{
    const bool fine = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
        case Qt::Key_Up:
            return step(fine ? 0.1 : 0.5);
        case Qt::Key_Down:
            return step(fine ? -0.1 : -0.5);
        case Qt::Key_PageUp:
            return step(1);
        case Qt::Key_PageDown:
            return step(-1);
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            Q_EMIT targetReset();
            return;
        case Qt::Key_Escape:
            if (dragging_) {
                dragging_ = false;
                moveTarget(targetAtPress_);
                Q_EMIT gestureEnded();
                return;
            }
            break;
        default:
            break;
    }
    DrawnWidget::keyPressEvent(event);
}

}  // namespace lacquer
