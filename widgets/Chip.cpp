// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Chip.h"

#include "widgets/Icons.h"
#include "widgets/Lamp.h"
#include "widgets/Painting.h"
#include "widgets/Theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace lacquer {

namespace {

constexpr int side = 9, iconPixels = 14, gap = 5;

bool hasLamp(Chip::Kind kind)
{
    return kind == Chip::Kind::Warning || kind == Chip::Kind::Error || kind == Chip::Kind::Guess;
}

struct Look {
    QColor fill, outline, ink;
    Qt::PenStyle line = Qt::SolidLine;
};

Look look(const Theme& theme, Chip::Kind kind)
{
    switch (kind) {
        case Chip::Kind::Warning: return {theme.raised, theme.warning, theme.text};
        case Chip::Kind::Error: return {theme.errorDeep, theme.error, theme.text};
        case Chip::Kind::Guess: return {{}, theme.warning, theme.text, Qt::DashLine};
        case Chip::Kind::Matched: return {theme.compareDeep, {}, theme.compare};
        case Chip::Kind::Crossfade: return {theme.signalDeep, {}, theme.signalStrong};
        case Chip::Kind::Muted: return {theme.text, {}, theme.ground};
        case Chip::Kind::Plain: break;
    }
    return {theme.raised, {}, theme.text};
}

}  // namespace

Chip::Chip(const QString& words, Kind kind, QWidget* parent) : QAbstractButton(parent), kind_(kind)
{
    setText(words);
    setAttribute(Qt::WA_Hover);
    setFocusRadius(this, 11);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    become();
}

void Chip::setKind(Kind kind)
{
    kind_ = kind;
    updateGeometry();
    update();
}

void Chip::setIconName(const QString& icon)
{
    icon_ = icon;
    updateGeometry();
    update();
}

void Chip::setChoice(bool choice)
{
    choice_ = choice;
    become();
}

void Chip::setLink(bool link)
{
    link_ = link;
    become();
}

void Chip::become()
{
    setFocusPolicy(isButton() ? Qt::StrongFocus : Qt::NoFocus);
    updateGeometry();
    update();
}

double Chip::markWidth() const
{
    const bool mark = !icon_.isEmpty() || hasLamp(kind_) || kind_ == Kind::Matched;
    return mark ? Theme::of(this).px(iconPixels + gap) : 0;
}

QSize Chip::sizeHint() const
{
    const auto& theme = Theme::of(this);
    const int words = QFontMetrics(theme.fonts.labelStrong).horizontalAdvance(text());
    return {words + int(markWidth()) + 2 * theme.px(side) + (choice_ ? theme.px(iconPixels + 2) : 0), theme.metrics.chip};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), Theme::of(this).px(40)), sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent*)
{
    const auto& theme = Theme::of(this);
    QPainter painter(this);
    auto colours = look(theme, kind_);
    if (!isEnabled())
        colours = {{}, theme.groove, theme.textDisabled, Qt::SolidLine};
    else if (isButton() && underMouse())
        colours.outline = theme.edge;
    drawGround(painter, rect(), height() / 2.0, colours.fill, colours.outline, theme.px(1), colours.line);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [&](double left, double wide) {
        return QRectF(mirrored ? width() - left - wide : left, 0, wide, height());
    };
    double x = theme.px(side);
    const double mark = theme.px(iconPixels);
    if (icon_.isEmpty() && hasLamp(kind_))
        drawLamp(painter, place(x, mark), kind_ == Kind::Error ? LampState::Error : LampState::Warning, theme);
    else if (markWidth() > 0)
        drawIcon(painter, place(x, mark), icon_.isEmpty() ? QStringLiteral("match") : icon_, colours.ink, theme.px(iconPixels));
    x += markWidth();
    const double arrow = choice_ ? theme.px(iconPixels + 2) : 0;
    const double room = width() - x - arrow - theme.px(side);
    painter.setPen(colours.ink);
    painter.setFont(theme.fonts.labelStrong);
    painter.drawText(place(x, room + 1), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     elided(text(), theme.fonts.labelStrong, room + 1));
    if (choice_)
        drawIcon(painter, place(width() - theme.px(side) - mark + theme.px(2), mark), QStringLiteral("down"), colours.ink,
                 theme.px(12));
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && isButton())
        click();
    else
        event->ignore();
}

void Chip::mousePressEvent(QMouseEvent* event)
{
    if (isButton())
        QAbstractButton::mousePressEvent(event);
    else
        event->ignore();
}

}  // namespace lacquer
