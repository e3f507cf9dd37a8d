// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/PageTabs.h"

#include "widgets/Theme.h"

#include <QPainter>
#include <QWheelEvent>

namespace lacquer {

PageTabs::PageTabs(QWidget* parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages"));
    for (const auto& name : {tr("Songs"), tr("Master"), tr("Album"), tr("Metadata"), tr("Deliver")}) {
        const int index = addTab(name);
        setTabToolTip(index, tr("%1  Ctrl+%2").arg(name).arg(index + 1));
    }
}

void PageTabs::setDigitsLit(bool lit)
{
    if (lit_ == lit)
        return;
    lit_ = lit;
    update();
}

QSize PageTabs::tabSizeHint(int index) const
{
    const auto& theme = Theme::of(this);
    const QFontMetrics metrics(theme.fonts.bodyStrong);
    return {metrics.horizontalAdvance(tabText(index)) + theme.px(theme.metrics.compact ? 38 : 44), theme.metrics.menuBar};
}

void PageTabs::paintEvent(QPaintEvent*)
{
    const auto& theme = Theme::of(this);
    QPainter painter(this);
    for (int i = 0; i < count(); ++i) {
        const QRect place = tabRect(i);
        const bool chosen = i == currentIndex();
        const auto digit = QString::number(i + 1);
        painter.setFont(theme.fonts.caption);
        const int digitWidth = painter.fontMetrics().horizontalAdvance(digit) + theme.px(7);
        const int wordsWidth = QFontMetrics(theme.fonts.bodyStrong).horizontalAdvance(tabText(i));
        const int left = place.left() + (place.width() - digitWidth - wordsWidth) / 2;
        painter.setPen(lit_ ? theme.signal : theme.textQuiet);
        painter.drawText(QRect(left, place.top(), digitWidth, place.height()), Qt::AlignLeft | Qt::AlignVCenter, digit);
        painter.setFont(theme.fonts.bodyStrong);
        painter.setPen(chosen ? theme.text : theme.textSecondary);
        painter.drawText(QRect(left + digitWidth, place.top(), wordsWidth + 2, place.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         tabText(i));
        if (chosen)
            painter.fillRect(QRect(place.left() + theme.px(8), place.bottom() - theme.px(2) + 1, place.width() - theme.px(16), theme.px(2)),
                             theme.signal);
        if (chosen && hasFocus()) {
            painter.setPen(QPen(theme.focus, 2));
            painter.setRenderHint(QPainter::Antialiasing);
            painter.drawRoundedRect(QRectF(place).adjusted(4, 4, -4, -5), theme.metrics.radiusField, theme.metrics.radiusField);
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
    }
}

void PageTabs::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

}  // namespace lacquer
