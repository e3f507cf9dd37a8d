// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/SongProgress.h"

#include "widgets/Theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace lacquer {

SongProgress::SongProgress(QWidget* parent) : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight);
    setAccessibleName(tr("Place in the song"));
    setToolTip(tr("Click to go there"));
}

void SongProgress::setPlace(double seconds, double length)
{
    const auto pixel = [this](double s, double of) { return of > 0 ? int(s / of * width()) : 0; };
    const bool moved = pixel(seconds, length) != pixel(seconds_, length_);
    seconds_ = seconds;
    length_ = length;
    if (moved)
        update();
}

QSize SongProgress::sizeHint() const
{
    const auto& theme = Theme::of(this);
    return {theme.px(180), theme.px(11)};
}

void SongProgress::paintEvent(QPaintEvent*)
{
    const auto& theme = Theme::of(this);
    QPainter painter(this);
    const int line = theme.px(3);
    const QRect track(0, (height() - line) / 2, width(), line);
    painter.fillRect(track, theme.grooveStrong);
    if (length_ > 0)
        painter.fillRect(QRect(track.topLeft(), QSize(int(std::clamp(seconds_ / length_, 0.0, 1.0) * width()), line)), theme.signal);
}

void SongProgress::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && length_ > 0 && width() > 0)
        Q_EMIT seeked(std::clamp(event->position().x() / width(), 0.0, 1.0) * length_);
}

void SongProgress::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        mousePressEvent(event);
}

}  // namespace lacquer
