// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/BigReading.h"

#include "widgets/Figures.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace lacquer {

BigReading::BigReading(const QString& accessibleName, QWidget* parent) : DrawnWidget(accessibleName, parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BigReading::setShown(const BigReadingShown& shown)
{
    if (shown == shown_)
        return;
    const bool taller = shown.note.isEmpty() != shown_.note.isEmpty();
    shown_ = shown;
    update();
    if (taller)
        updateGeometry();
}

QSize BigReading::sizeHint() const
{
    const auto& t = theme();
    return {t.px(264), t.px(48) + (shown_.note.isEmpty() ? 0 : t.px(24))};
}

QString BigReading::spokenValue() const
{
    if (!shown_.spoken.isEmpty())
        return shown_.spoken;
    QStringList words = {shown_.number, shown_.unit, shown_.label, shown_.second, shown_.note.words, shown_.note.quiet};
    words.removeAll(QString());
    return words.join(u' ');
}

void BigReading::drawContent(QPainter& painter)
{
    const auto& t = theme();
    const double high = t.px(46);
    drawWords(painter, QRectF(0, 0, width(), high), Qt::AlignLeft | Qt::AlignVCenter, shown_.number, t.fonts.display,
              t.text);
    double x = figuresWidth(shown_.number, t.fonts.display) + t.px(14);
    const double line = t.px(17), left = x;
    drawWords(painter, QRectF(x, t.px(8), width(), line), Qt::AlignLeft | Qt::AlignVCenter, shown_.unit,
              t.fonts.labelStrong, t.text);
    x += figuresWidth(shown_.unit, t.fonts.labelStrong) + t.px(4);
    drawWords(painter, QRectF(x, t.px(8), width(), line), Qt::AlignLeft | Qt::AlignVCenter, shown_.label, t.fonts.label,
              t.textSecondary);
    drawWords(painter, QRectF(left, t.px(8) + line, width(), t.px(15)), Qt::AlignLeft | Qt::AlignVCenter, shown_.second,
              t.fonts.caption, t.textQuiet);
    if (!shown_.note.isEmpty())
        shown_.note.draw(painter, t, QRectF(0, t.px(50), width(), t.px(18)));
}

void BigReading::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT originRequested(event->globalPosition().toPoint());
}

void BigReading::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT originRequested(mapToGlobal(rect().center()));
    else
        DrawnWidget::keyPressEvent(event);
}

}  // namespace lacquer
