// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Lamp.h"

#include "widgets/Theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lacquer {

namespace {

constexpr int turnMs = 1200, smoothStepMs = 40, quietStepMs = 250;  // four steps a second with reduced motion

QPainterPath polygon(const QPointF& centre, double radius, int corners, double firstDegrees)
{
    QPainterPath path;
    for (int i = 0; i < corners; ++i) {
        const double angle = (firstDegrees + 360.0 * i / corners) * std::numbers::pi / 180;
        const auto at = centre + QPointF(std::cos(angle), std::sin(angle)) * radius;
        i ? path.lineTo(at) : path.moveTo(at);
    }
    path.closeSubpath();
    return path;
}

}  // namespace

void drawLamp(QPainter& painter, const QRectF& place, LampState state, const Theme& theme, double turn)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double unit = theme.metrics.lamp / 14.0, stroke = 1.5 * unit;
    const auto c = place.center();
    const auto at = [c, unit](double x, double y) { return c + QPointF(x, y) * unit; };
    const QRectF ring(c.x() - 6 * unit, c.y() - 6 * unit, 12 * unit, 12 * unit);
    const auto pen = [stroke](const QColor& colour) {
        return QPen(colour, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    };
    painter.setBrush(Qt::NoBrush);
    switch (state) {
        case LampState::Fine:
            painter.setPen(pen(theme.ok));
            painter.drawEllipse(ring);
            painter.drawPolyline(QPolygonF({at(-2.8, 0.2), at(-0.8, 2.2), at(3, -2.2)}));
            break;
        case LampState::Note:
            painter.setPen(pen(theme.compare));
            painter.drawEllipse(ring);
            painter.drawLine(at(0, -0.3), at(0, 3.2));
            painter.drawPoint(at(0, -3));
            break;
        case LampState::Warning: {
            QPainterPath triangle;
            triangle.moveTo(at(0, -5.8));
            triangle.lineTo(at(6.2, 5));
            triangle.lineTo(at(-6.2, 5));
            triangle.closeSubpath();
            painter.setPen(QPen(theme.warning, unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.setBrush(theme.warning);
            painter.drawPath(triangle);
            painter.setPen(pen(theme.ground));
            painter.drawLine(at(0, -2), at(0, 1.2));
            painter.drawPoint(at(0, 3.4));
            break;
        }
        case LampState::Error:
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.error);
            painter.drawPath(polygon(c, 6.8 * unit, 8, 22.5));
            painter.setPen(pen(theme.ground));
            painter.drawLine(at(-2.2, -2.2), at(2.2, 2.2));
            painter.drawLine(at(-2.2, 2.2), at(2.2, -2.2));
            break;
        case LampState::Waits: {
            auto dashed = pen(theme.textQuiet);
            dashed.setCapStyle(Qt::FlatCap);
            dashed.setDashPattern({1.6, 1.55});
            painter.setPen(dashed);
            painter.drawEllipse(ring);
            break;
        }
        case LampState::Working:
            painter.setPen(pen(theme.grooveStrong));
            painter.drawEllipse(ring);
            painter.setPen(pen(theme.signal));
            painter.drawArc(ring, int(std::lround((90 - turn * 360) * 16)), -105 * 16);
            break;
    }
    painter.restore();
}

QString lampWords(LampState state)
{
    switch (state) {
        case LampState::Fine: return QCoreApplication::translate("Lamp", "Fine");
        case LampState::Note: return QCoreApplication::translate("Lamp", "Note");
        case LampState::Warning: return QCoreApplication::translate("Lamp", "Warning");
        case LampState::Error: return QCoreApplication::translate("Lamp", "Error");
        case LampState::Waits: return QCoreApplication::translate("Lamp", "Waits");
        case LampState::Working: return QCoreApplication::translate("Lamp", "Working");
    }
    return {};
}

Lamp::Lamp(LampState state, QWidget* parent) : QWidget(parent), state_(state)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setWords({});
    connect(&timer_, &QTimer::timeout, this, [this] {
        turn_ = std::fmod(turn_ + double(timer_.interval()) / turnMs, 1.0);
        update();
    });
}

void Lamp::setState(LampState state)
{
    if (state_ == state)
        return;
    state_ = state;
    setWords(words_);
    run();
    update();
}

void Lamp::setWords(const QString& words)
{
    words_ = words;
    const auto said = words.isEmpty() ? lampWords(state_) : tr("%1: %2", "state of a lamp: what it says").arg(lampWords(state_), words);
    setAccessibleName(said);
    setToolTip(words.isEmpty() ? lampWords(state_) : words);
}

QSize Lamp::sizeHint() const
{
    const int size = Theme::of(this).metrics.lamp + Theme::of(this).px(2);
    return {size, size};
}

void Lamp::run()
{
    if (state_ != LampState::Working || !isVisible()) {
        timer_.stop();
        return;
    }
    const bool still = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
    timer_.start(still ? quietStepMs : smoothStepMs);
}

void Lamp::showEvent(QShowEvent*)
{
    run();
}

void Lamp::hideEvent(QHideEvent*)
{
    timer_.stop();
}

void Lamp::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawLamp(painter, rect(), state_, Theme::of(this), turn_);
}

}  // namespace lacquer
