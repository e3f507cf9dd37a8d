// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/GainReductionMeter.h"

#include "widgets/Figures.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lacquer {

GainReductionMeter::GainReductionMeter(const QString& accessibleName, QWidget* parent)
    : DrawnWidget(accessibleName, parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void GainReductionMeter::setReading(const GainReductionReading& reading)
{
    const auto shown = [](double gain) { return std::lround(gain * 10); };
    const bool seen = shown(reading.now) != shown(reading_.now) || shown(reading.deepest) != shown(reading_.deepest);
    reading_ = reading;
    if (seen)
        update();
}

void GainReductionMeter::setRange(double bottom)
{
    bottom_ = std::min(bottom, -1.0);
    groundChanged();
}

QSize GainReductionMeter::sizeHint() const
{
    return {theme().px(76), theme().px(160)};
}

QString GainReductionMeter::spokenValue() const
{
    return tr("%1 dB, deepest %2 dB").arg(figures(reading_.now, 1), figures(reading_.deepest, 1));
}

std::optional<SpokenRange> GainReductionMeter::spokenRange() const
{
    return SpokenRange{reading_.now, bottom_, 0, 0.1, false};
}

void GainReductionMeter::arrange()
{
    const auto& t = theme();
    const int room = t.px(8);
    bar_ = QRect(t.px(26), room, std::clamp(width() - t.px(64), t.px(6), t.px(16)), std::max(1, height() - 2 * room));
}

int GainReductionMeter::y(double gain) const
{
    return bar_.top() + int(std::lround(std::clamp(gain / bottom_, 0.0, 1.0) * bar_.height()));
}

void GainReductionMeter::drawGround(QPainter& painter)
{
    const auto& t = theme();
    painter.fillRect(bar_.adjusted(-1, -1, 1, 1), t.groove);
    painter.fillRect(bar_, t.meterTrack);
    for (int part = 0; part <= 3; ++part) {
        const double tick = bottom_ * part / 3;
        drawWords(painter, QRectF(0, y(tick) - t.px(8), bar_.left() - t.px(5), t.px(16)),
                  Qt::AlignRight | Qt::AlignVCenter, figures(tick, 0), t.fonts.caption, t.textQuiet);
    }
}

void GainReductionMeter::drawContent(QPainter& painter)
{
    const auto& t = theme();
    auto ivory = t.text;
    ivory.setAlphaF(0.8F);
    painter.fillRect(QRect(bar_.left(), bar_.top(), bar_.width(), y(reading_.now) - bar_.top()), ivory);
    if (!(reading_.deepest < -0.05))
        return;
    const int at = y(reading_.deepest);
    const int line = t.px(2);
    painter.fillRect(QRect(bar_.left() - 1, std::min(at, bar_.bottom() + 1 - line), bar_.width() + 2, line), t.signal);
    drawWords(painter, QRectF(bar_.right() + t.px(5), at - t.px(8), t.px(34), t.px(16)),
              Qt::AlignLeft | Qt::AlignVCenter, figures(reading_.deepest, 1), t.fonts.captionStrong, t.signal);
}

void GainReductionMeter::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT resetRequested();
}

void GainReductionMeter::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT resetRequested();
    else
        DrawnWidget::keyPressEvent(event);
}

}  // namespace lacquer
