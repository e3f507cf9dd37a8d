// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Button.h"

#include "widgets/Icons.h"
#include "widgets/Painting.h"
#include "widgets/Theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace lacquer {

namespace {

constexpr int iconPixels = 16, arrowSize = 14, gap = 7, side = 13;

QFont wordsFont(const Theme& theme, bool strong)
{
    auto font = theme.fonts.bodyStrong;
    font.setPixelSize(theme.fonts.labelStrong.pixelSize() + (theme.metrics.compact ? 0 : theme.px(0.5)));
    font.setWeight(strong ? QFont::DemiBold : QFont::Medium);
    return font;
}

struct Look {
    QColor fill, outline, ink;
};

Look look(const Theme& theme, Button::Kind kind, bool on, bool over, bool down)
{
    if (!on)
        return {{}, kind == Button::Kind::Quiet || kind == Button::Kind::Link ? QColor() : theme.groove, theme.textDisabled};
    switch (kind) {
        case Button::Kind::Primary: return {down ? theme.signalDim : over ? theme.signalStrong : theme.signal, {}, theme.onSignal};
        case Button::Kind::Destructive:
            return {down || over ? theme.errorDeep : QColor(), theme.error, theme.error};
        case Button::Kind::Quiet:
            return {down ? theme.pressed : over ? theme.raisedHover : QColor(), over || down ? theme.edge : QColor(),
                    over || down ? theme.text : theme.textSecondary};
        case Button::Kind::Link: return {{}, {}, over || down ? theme.signalStrong : theme.signal};
        case Button::Kind::Normal: break;
    }
    return {down ? theme.pressed : over ? theme.raisedHover : theme.raised, over || down ? theme.edge : theme.grooveStrong, theme.text};
}

}  // namespace

Button::Button(const QString& words, Kind kind, QWidget* parent) : QPushButton(words, parent), kind_(kind)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setFocusRadius(this, 6);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Button* Button::withIcon(const QString& icon, const QString& name, QWidget* parent, Kind kind)
{
    auto* button = new Button(QString(), kind, parent);
    button->setIconName(icon);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

void Button::setKind(Kind kind)
{
    kind_ = kind;
    update();
}

void Button::setIconName(const QString& icon)
{
    icon_ = icon;
    updateGeometry();
    update();
}

void Button::setArrow(bool arrow)
{
    arrow_ = arrow;
    updateGeometry();
    update();
}

void Button::setSmall(bool small)
{
    small_ = small;
    updateGeometry();
}

QSize Button::sizeHint() const
{
    const auto& theme = Theme::of(this);
    const int height = small_ ? theme.metrics.smallSegment : theme.metrics.button;
    if (text().isEmpty() && !arrow_)
        return {height, height};
    int width = 2 * theme.px(side);
    const auto words = QFontMetrics(wordsFont(theme, true)).size(Qt::TextShowMnemonic, text()).width();
    width += words;
    if (!icon_.isEmpty())
        width += theme.px(iconPixels) + (words ? theme.px(gap) : 0);
    if (arrow_)
        width += theme.px(arrowSize) + theme.px(gap);
    return {width, height};
}

QSize Button::minimumSizeHint() const
{
    return sizeHint();
}

void Button::paintEvent(QPaintEvent*)
{
    const auto& theme = Theme::of(this);
    QPainter painter(this);
    const bool down = isDown() || isChecked() || (menu() && menu()->isVisible());
    const auto colours = look(theme, kind_, isEnabled(), underMouse(), down);
    drawGround(painter, rect(), theme.metrics.radiusButton, colours.fill, colours.outline, theme.px(1));

    const auto font = wordsFont(theme, kind_ == Kind::Primary);
    const double iconWidth = icon_.isEmpty() ? 0 : theme.px(iconPixels) + (text().isEmpty() ? 0 : theme.px(gap));
    const double arrowWidth = arrow_ ? theme.px(arrowSize) + theme.px(gap) : 0;
    const double room = width() - (text().isEmpty() ? 0 : 2 * theme.px(side)) - iconWidth - arrowWidth;
    const auto words = QFontMetrics(font).elidedText(text(), Qt::ElideRight, int(room) + 1, Qt::TextShowMnemonic);
    const double wordsWidth = QFontMetrics(font).size(Qt::TextShowMnemonic, words).width();
    const double all = iconWidth + wordsWidth + arrowWidth;
    double x = (width() - all) / 2;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [&](double left, double wide) {
        return QRectF(mirrored ? width() - left - wide : left, 0, wide, height());
    };
    if (!icon_.isEmpty())
        drawIcon(painter, place(x, theme.px(iconPixels)), icon_, colours.ink, theme.px(iconPixels));
    x += iconWidth;
    painter.setPen(colours.ink);
    painter.setFont(font);
    painter.drawText(place(x, wordsWidth + 2), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, words);
    if (arrow_)
        drawIcon(painter, place(x + wordsWidth + theme.px(gap), theme.px(arrowSize)), QStringLiteral("down"), colours.ink,
                 theme.px(arrowSize));
}

void Button::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!event->isAutoRepeat())
            click();
        return;
    }
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Select) {
        event->ignore();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void Button::keyReleaseEvent(QKeyEvent* event)
{
    event->ignore();
}

}  // namespace lacquer
