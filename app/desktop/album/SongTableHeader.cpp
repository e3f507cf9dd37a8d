// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/SongTableHeader.h"

#include "widgets/Theme.h"

#include <QPainter>

namespace lacquer {

SongTableHeader::SongTableHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(false);
    setMinimumSectionSize(1);
    setSectionResizeMode(QHeaderView::Fixed);
}

QSize SongTableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), Theme::of(this).metrics.tableRow};
}

void SongTableHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const auto& theme = Theme::of(this);
    painter->fillRect(rect, theme.panel);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.grooveStrong);
    painter->setPen(theme.textSecondary);
    painter->setFont(theme.fonts.label);
    const auto place = rect.adjusted(theme.px(4), 0, -theme.px(9), 0);
    const int alignment = model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt();
    const bool left = alignment & Qt::AlignLeft;
    painter->drawText(left ? place.adjusted(theme.px(5), 0, 0, 0) : place, alignment | Qt::TextSingleLine,
                      QFontMetrics(theme.fonts.label)
                          .elidedText(model()->headerData(section, orientation(), Qt::DisplayRole).toString(), Qt::ElideRight, place.width()));
}

}  // namespace lacquer
