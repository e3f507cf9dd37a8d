// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/TagDelegate.h"

#include "widgets/Figures.h"
#include "widgets/Painting.h"
#include "widgets/Theme.h"

#include <QFontMetricsF>
#include <QPainter>

namespace lacquer {

void TagDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& theme = Theme::of(option.widget);
    // The bed, focus and line of any row, without words.
    QStyleOptionViewItem bare(option);
    RowDelegate::paint(painter, bare, QModelIndex());
    painter->save();
    const QRectF place = QRectF(option.rect).adjusted(theme.px(2), theme.px(4), -theme.px(2), -theme.px(4));
    painter->setFont(theme.fonts.caption);
    painter->setPen(theme.textSecondary);
    painter->drawText(place, int(Qt::AlignLeft | Qt::AlignTop), index.siblingAtColumn(0).data().toString());
    painter->setPen(theme.textQuiet);
    drawFigures(*painter, place, int(Qt::AlignRight | Qt::AlignTop), index.siblingAtColumn(2).data().toString(), theme.fonts.caption);
    painter->setFont(theme.fonts.bodyStrong);
    painter->setPen(theme.text);
    painter->drawText(place, int(Qt::AlignLeft | Qt::AlignBottom),
                      elided(index.siblingAtColumn(1).data().toString(), theme.fonts.bodyStrong, place.width()));
    painter->restore();
}

QSize TagDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const auto& theme = Theme::of(option.widget);
    const double height = QFontMetricsF(theme.fonts.caption).height() + QFontMetricsF(theme.fonts.bodyStrong).height() + theme.px(9);
    return {theme.px(120), int(height)};
}

}  // namespace lacquer
