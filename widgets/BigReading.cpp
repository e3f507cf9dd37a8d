// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/BigReading.h"

#include "widgets/Figures.h"

#include <QFontMetricsF>
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
    const auto words = [&](double x, double y, double high, const QString& text, const QFont& font,
                           const QColor& colour) {
        const auto shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, std::max(0.0, width() - x));
        drawWords(painter, QRectF(x, y, width(), high), Qt::AlignLeft | Qt::AlignVCenter, shown, font, colour);
    };
    const double high = t.px(46), line = t.px(17);
    drawWords(painter, QRectF(0, 0, width(), high), Qt::AlignLeft | Qt::AlignVCenter, shown_.number, t.fonts.display,
              t.text);
    const double left = figuresWidth(shown_.number, t.fonts.display) + t.px(14);
    const double after = left + figuresWidth(shown_.unit, t.fonts.labelStrong) + t.px(4);
    words(left, t.px(8), line, shown_.unit, t.fonts.labelStrong, t.text);
    words(after, t.px(8), line, shown_.label, t.fonts.label, t.textSecondary);
    words(left, t.px(8) + line, t.px(15), shown_.second, t.fonts.caption, t.textQuiet);
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
