// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DrawnWidget.h"

#include "widgets/DrawnAccessible.h"
#include "widgets/Figures.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTimerEvent>

namespace lacquer {

namespace {

constexpr int tellEveryMilliseconds = 200;

}  // namespace

DrawnWidget::DrawnWidget(const QString& accessibleName, QWidget* parent) : QWidget(parent)
{
    DrawnAccessible::install();
    setAccessibleName(accessibleName);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setLayoutDirection(Qt::LeftToRight);
}

void DrawnWidget::setGroundColour(QColor Theme::*colour)
{
    groundColour_ = colour;
    groundChanged();
}

QAccessibleInterface* DrawnWidget::makeAccessible()
{
    return new DrawnAccessible(this);
}

const QPixmap& DrawnWidget::ground()
{
    const double ratio = devicePixelRatioF();
    const auto pixels = (QSizeF(size()) * ratio).toSize();
    if (ground_.size() != pixels || ground_.devicePixelRatio() != ratio) {
        arrange();
        ground_ = QPixmap(pixels);
        ground_.setDevicePixelRatio(ratio);
        ground_.fill(theme().*groundColour_);
        QPainter painter(&ground_);
        painter.setLayoutDirection(Qt::LeftToRight);
        drawGround(painter);
    }
    return ground_;
}

void DrawnWidget::groundChanged()
{
    ground_ = {};
    arrange();
    update();
}

void DrawnWidget::tellChange()
{
    if (!QAccessible::isActive())
        return;
    if (lastTold_.isValid() && lastTold_.elapsed() < tellEveryMilliseconds) {
        if (!tellLater_.isActive())
            tellLater_.start(int(tellEveryMilliseconds - lastTold_.elapsed()) + 1, this);
        return;
    }
    lastTold_.start();
    QAccessibleValueChangeEvent event(this, spokenValue());
    QAccessible::updateAccessibility(&event);
}

void DrawnWidget::drawWords(QPainter& painter, const QRectF& place, int alignment, const QString& words,
                            const QFont& font, const QColor& colour)
{
    painter.setPen(colour);
    drawFigures(painter, place, alignment, words, font);
}

bool DrawnWidget::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && takesKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void DrawnWidget::paintEvent(QPaintEvent*)
{
    const auto& picture = ground();
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawPixmap(0, 0, picture);
    drawContent(painter);
    if (!hasFocus())
        return;
    painter.setClipping(false);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const double line = theme().px(2);
    painter.setPen(QPen(theme().focus, line));
    const double radius = theme().metrics.radiusButton;
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), radius, radius);
}

void DrawnWidget::resizeEvent(QResizeEvent*)
{
    groundChanged();
}

void DrawnWidget::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
        case QEvent::StyleChange:
        case QEvent::PaletteChange:
        case QEvent::FontChange:
        case QEvent::LanguageChange:
        case QEvent::EnabledChange:
            groundChanged();
            updateGeometry();
            break;
        default:
            break;
    }
}

void DrawnWidget::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void DrawnWidget::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void DrawnWidget::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != tellLater_.timerId())
        return QWidget::timerEvent(event);
    tellLater_.stop();
    tellChange();
}

}  // namespace lacquer
