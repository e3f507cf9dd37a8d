// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DropZone.h"

#include "widgets/Icons.h"
#include "widgets/Painting.h"
#include "widgets/Theme.h"

#include <QAccessible>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

namespace lacquer {

DropZone::DropZone(const QString& idleWords, QWidget* parent) : QWidget(parent)
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setFocusRadius(this, 8);
    setIdleWords(idleWords);
}

void DropZone::setIdleWords(const QString& words)
{
    idleWords_ = words;
    setAccessibleName(words);
    update();
}

void DropZone::setJudge(std::function<Answer(const QList<QUrl>&)> judge)
{
    judge_ = std::move(judge);
}

void DropZone::setLarge(bool large)
{
    large_ = large;
    updateGeometry();
    update();
}

void DropZone::showAnswer(const Answer& answer)
{
    answer_ = answer;
    state_ = answer.taken ? State::Hovering : State::Refused;
    setAccessibleDescription(answer.words);
    update();
}

void DropZone::showIdle()
{
    state_ = State::Idle;
    setAccessibleDescription({});
    update();
}

QSize DropZone::sizeHint() const
{
    const auto& theme = Theme::of(this);
    return large_ ? QSize(theme.px(420), theme.px(260)) : QSize(theme.px(160), theme.px(120));
}

QSize DropZone::minimumSizeHint() const
{
    const auto& theme = Theme::of(this);
    return large_ ? QSize(theme.px(220), theme.px(160)) : QSize(theme.px(110), theme.px(90));
}

void DropZone::paintEvent(QPaintEvent*)
{
    const auto& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF place(rect());
    const double radius = theme.metrics.radiusCard;
    QColor ink = theme.textSecondary;
    QString icon = large_ ? QStringLiteral("disc") : QStringLiteral("drop");
    if (state_ == State::Idle) {
        drawGround(painter, place, radius, underMouse() ? theme.panel : theme.well);
        QPen pen(theme.edge, theme.px(1));
        pen.setDashPattern({7, 6});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        if (underMouse())
            ink = theme.text;
    } else {
        const bool taken = state_ == State::Hovering;
        drawGround(painter, place, radius, taken ? theme.signalDeep : theme.errorDeep, taken ? theme.signal : theme.error, theme.px(1.5));
        ink = taken ? theme.signalStrong : theme.error;
        icon = taken ? QStringLiteral("drop") : QStringLiteral("close");
    }
    const int size = theme.px(large_ ? 64 : 24);
    const auto& font = large_ ? theme.fonts.title : theme.fonts.bodyStrong;
    const QRectF room = place.adjusted(theme.px(12), 0, -theme.px(12), 0);
    const auto words = state_ == State::Idle ? idleWords_ : answer_.words;
    const auto text = QFontMetricsF(font).boundingRect(room, Qt::AlignHCenter | Qt::TextWordWrap, words);
    const double gap = theme.px(large_ ? 16 : 10), high = size + gap + text.height();
    const double top = place.center().y() - high / 2;
    drawIcon(painter, {place.center().x() - size / 2.0, top, double(size), double(size)}, icon, ink, size);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QRectF(room.left(), top + size + gap, room.width(), place.bottom() - top - size - gap),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, words);
}

void DropZone::dragEnterEvent(QDragEnterEvent* event)
{
    if (!event->mimeData()->hasUrls())
        return;
    showAnswer(judge_ ? judge_(event->mimeData()->urls()) : Answer{});
    // A refused drop is still followed, so that its reason can be read.
    event->setDropAction(state_ == State::Hovering ? Qt::CopyAction : Qt::IgnoreAction);
    event->accept();
}

void DropZone::dragLeaveEvent(QDragLeaveEvent*)
{
    showIdle();
}

void DropZone::dropEvent(QDropEvent* event)
{
    const bool taken = state_ == State::Hovering;
    const auto urls = event->mimeData()->urls();
    showIdle();
    if (!taken) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    Q_EMIT dropped(urls);
}

void DropZone::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT browseAsked();
    else
        event->ignore();
}

void DropZone::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT browseAsked();
}

}  // namespace lacquer
