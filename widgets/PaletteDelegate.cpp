// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PaletteDelegate.h"

#include "widgets/Icons.h"
#include "widgets/Painting.h"
#include "widgets/Theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace lacquer {

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& theme = Theme::of(option.widget);
    const bool chosen = option.state & QStyle::State_Selected;
    const QRectF row(option.rect);
    if (chosen)
        painter->fillRect(row, theme.signalDeep);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, theme.raisedHover);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const auto place = [&](double left, double wide) {
        return QRectF(mirrored ? row.right() - left - wide : row.left() + left, row.top(), wide, row.height());
    };
    const double side = theme.px(14), icon = theme.px(16);
    if (const auto name = index.data(Icon).toString(); !name.isEmpty())
        drawIcon(*painter, place(side, icon), name, chosen ? theme.signalStrong : theme.textSecondary, int(icon));
    double right = row.width() - side;
    if (const auto keys = index.data(Keys).toString(); !keys.isEmpty()) {
        const double wide = QFontMetricsF(theme.fonts.caption).horizontalAdvance(keys) + theme.px(12);
        auto box = place(right - wide, wide);
        box.setTop(row.center().y() - theme.px(9));
        box.setHeight(theme.px(18));
        drawGround(*painter, box, theme.metrics.radiusToggle, {}, theme.grooveStrong, theme.px(1));
        painter->setFont(theme.fonts.caption);
        painter->setPen(theme.textSecondary);
        painter->drawText(box, Qt::AlignCenter, keys);
        right -= wide + theme.px(10);
    }
    double left = side + icon + theme.px(12);
    const auto& font = chosen ? theme.fonts.bodyStrong : theme.fonts.body;
    const auto words = elided(index.data(Qt::DisplayRole).toString(), font, right - left);
    const int align = int(Qt::AlignVCenter) | Qt::TextSingleLine | (mirrored ? Qt::AlignRight : Qt::AlignLeft);
    painter->setFont(font);
    painter->setPen(chosen ? theme.text : theme.textSecondary);
    painter->drawText(place(left, right - left), align, words);
    left += QFontMetricsF(font).horizontalAdvance(words) + theme.px(10);
    const auto hint = index.data(Hint).toString();
    if (hint.isEmpty() || right - left < theme.px(30))
        return;
    painter->setFont(theme.fonts.label);
    painter->setPen(chosen ? theme.textSecondary : theme.textQuiet);
    painter->drawText(place(left, right - left), align, elided(hint, theme.fonts.label, right - left));
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.rect.width(), Theme::of(option.widget).px(34)};
}

}  // namespace lacquer
