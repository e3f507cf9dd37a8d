// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Toggle.h"

#include "widgets/Icons.h"
#include "widgets/Painting.h"
#include "widgets/Theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace lacquer {

namespace {

constexpr int iconPixels = 14, side = 9;

struct Look {
    QColor fill, outline, ink;
};

Look look(const Theme& theme, Toggle::Kind kind, bool enabled, bool on, bool over)
{
    if (!enabled)
        return {{}, theme.groove, theme.textDisabled};
    if (on)
        switch (kind) {
            case Toggle::Kind::Solo:
            case Toggle::Kind::Delta: return {over ? theme.signalStrong : theme.signal, {}, theme.onSignal};
            case Toggle::Kind::Plain:
            case Toggle::Kind::Mute: return {theme.text, {}, theme.ground};
            case Toggle::Kind::Power: return {theme.well, over ? theme.edge : theme.grooveStrong, theme.text};
            case Toggle::Kind::Bypass: return {theme.well, over ? theme.edge : theme.grooveStrong, theme.textSecondary};
            case Toggle::Kind::Matched:
            case Toggle::Kind::Monitor: return {theme.compareDeep, over ? theme.compare : theme.compareDim, theme.compare};
        }
    const auto ink = kind == Toggle::Kind::Power ? theme.textQuiet : kind == Toggle::Kind::Bypass ? theme.text : theme.textSecondary;
    return {over ? theme.raisedHover : theme.well, over ? theme.edge : theme.grooveStrong, over ? theme.text : ink};
}

}  // namespace

Toggle::Toggle(Kind kind, const QString& face, const QString& name, QWidget* parent) : QAbstractButton(parent), kind_(kind)
{
    setText(face);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setFocusRadius(this, 4);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setName(name);
    // A letter is not a mnemonic.
    connect(this, &QAbstractButton::toggled, this, qOverload<>(&QWidget::update));
}

Toggle* Toggle::withIcon(Kind kind, const QString& icon, const QString& name, QWidget* parent)
{
    auto* toggle = new Toggle(kind, QString(), name, parent);
    toggle->icon_ = icon;
    return toggle;
}

void Toggle::setName(const QString& name)
{
    setAccessibleName(name);
    setToolTip(name);
}

void Toggle::setSilentBySolo(bool silent)
{
    silent_ = silent;
    update();
}

QSize Toggle::sizeHint() const
{
    const auto& theme = Theme::of(this);
    const int height = theme.metrics.toggle;
    const int words = text().isEmpty() ? 0 : QFontMetrics(theme.fonts.labelStrong).horizontalAdvance(text());
    const int icon = icon_.isEmpty() ? 0 : theme.px(iconPixels);
    return {text().size() <= 1 ? height : std::max(height, words + icon + 2 * theme.px(side)), height};
}

void Toggle::paintEvent(QPaintEvent*)
{
    const auto& theme = Theme::of(this);
    QPainter painter(this);
    auto colours = look(theme, kind_, isEnabled(), isChecked(), underMouse());
    const double radius = theme.metrics.radiusToggle;
    drawGround(painter, rect(), radius, colours.fill, colours.outline, theme.px(1));
    if (kind_ == Kind::Bypass && isChecked() && isEnabled())
        drawHatch(painter, QRectF(rect()).adjusted(1, 1, -1, -1), radius - 1, theme.edge, theme.px(4));
    if (silent_ && !isChecked()) {
        colours.ink = theme.text;
        painter.setOpacity(0.6);
        drawGround(painter, QRectF(rect()).adjusted(1, 1, -1, -1), radius - 1, theme.raisedHover);
    }
    if (!icon_.isEmpty())
        drawIcon(painter, rect(), icon_, colours.ink, theme.px(iconPixels));
    painter.setPen(colours.ink);
    auto font = theme.fonts.labelStrong;
    if (text().size() <= 1)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
}

void Toggle::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        event->ignore();
        return;
    }
    if (event->modifiers() & Qt::ControlModifier)
        Q_EMIT aloneAsked();
    else if (!event->isAutoRepeat())
        click();
}

void Toggle::keyReleaseEvent(QKeyEvent* event)
{
    event->ignore();
}

void Toggle::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && event->modifiers() & Qt::ControlModifier) {
        Q_EMIT aloneAsked();
        return;
    }
    const bool paints = event->button() == Qt::LeftButton && (kind_ == Kind::Solo || kind_ == Kind::Mute);
    if (!paints) {
        QAbstractButton::mousePressEvent(event);
        return;
    }
    // Solo and mute act on press, so that the hand can go on over other lanes.
    painting_ = true;
    click();
    paintedOn_ = isChecked();
}

void Toggle::mouseMoveEvent(QMouseEvent* event)
{
    if (!painting_) {
        QAbstractButton::mouseMoveEvent(event);
        return;
    }
    auto* under = qobject_cast<Toggle*>(window()->childAt(window()->mapFromGlobal(event->globalPosition().toPoint())));
    if (under && under != this && under->kind_ == kind_ && under->isEnabled() && under->isChecked() != paintedOn_) {
        under->setChecked(paintedOn_);
        Q_EMIT under->painted(paintedOn_);
        Q_EMIT under->clicked(paintedOn_);
    }
}

void Toggle::mouseReleaseEvent(QMouseEvent* event)
{
    if (!std::exchange(painting_, false))
        QAbstractButton::mouseReleaseEvent(event);
}

}  // namespace lacquer
