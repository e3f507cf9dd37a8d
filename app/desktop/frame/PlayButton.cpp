// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/PlayButton.h"

#include "widgets/Icons.h"
#include "widgets/Painting.h"
#include "widgets/Theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace lacquer {

PlayButton::PlayButton(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setPlaying(false);
}

void PlayButton::setPlaying(bool playing)
{
    playing_ = playing;
    setAccessibleName(playing ? tr("Pause") : tr("Play"));
    setToolTip(playing ? tr("Pause  Space") : tr("Play  Space"));
    setFocusRadius(this, Theme::of(this).metrics.radiusCard);
    update();
}

QSize PlayButton::sizeHint() const
{
    const auto& theme = Theme::of(this);
    return {theme.px(theme.metrics.compact ? 38 : 42), theme.px(theme.metrics.compact ? 32 : 36)};
}

void PlayButton::paintEvent(QPaintEvent*)
{
    const auto& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled()) {
        drawGround(painter, rect(), theme.metrics.radiusCard, {}, theme.groove);
        drawIcon(painter, rect(), QStringLiteral("play"), theme.textDisabled, theme.px(20));
        return;
    }
    drawGround(painter, rect(), theme.metrics.radiusCard, underMouse() ? theme.signalStrong : theme.signal);
    drawIcon(painter, rect(), playing_ ? QStringLiteral("pause") : QStringLiteral("play"), theme.onSignal, theme.px(20));
}

void PlayButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        event->ignore();
}

void PlayButton::enterEvent(QEnterEvent*)
{
    update();
}

void PlayButton::leaveEvent(QEvent*)
{
    update();
}

}  // namespace lacquer
