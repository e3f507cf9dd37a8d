// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/StyleParts.h"

#include "widgets/Painting.h"
#include "widgets/Theme.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QPainter>
#include <QStyle>
#include <QTableView>

#include <algorithm>

namespace lacquer {

namespace {

constexpr int itemSide = 10, markRoom = 22, keyGap = 28;

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state & flag;
}

/// The bar of a chosen row stands once, before its first column on screen.
bool isFirstCell(const QStyleOptionViewItem& option)
{
    if (const auto* table = qobject_cast<const QTableView*>(option.widget)) {
        const auto* header = table->horizontalHeader();
        for (int place = 0; place < header->visualIndex(option.index.column()); ++place)
            if (!header->isSectionHidden(header->logicalIndex(place)))
                return false;
        return true;
    }
    return option.viewItemPosition == QStyleOptionViewItem::OnlyOne ||
           option.viewItemPosition == QStyleOptionViewItem::Beginning ||
           option.viewItemPosition == QStyleOptionViewItem::Invalid;
}

}  // namespace

void drawItemBed(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (has(option, QStyle::State_Selected)) {
        painter.fillRect(option.rect, enabled ? theme.signalDeep : theme.groove);
        if (isFirstCell(option)) {
            QRect bar(option.rect.left(), option.rect.top(), theme.px(3), option.rect.height());
            if (option.direction == Qt::RightToLeft)
                bar.moveRight(option.rect.right());
            painter.fillRect(bar, enabled ? theme.signal : theme.grooveStrong);
        }
    } else if (enabled && has(option, QStyle::State_MouseOver)) {
        painter.fillRect(option.rect, theme.raised);
    }
}

void drawHeaderSection(QPainter& painter, const QStyleOptionHeader& option, const Theme& theme)
{
    const bool over = has(option, QStyle::State_Enabled) && has(option, QStyle::State_MouseOver);
    painter.fillRect(option.rect, has(option, QStyle::State_Sunken) ? theme.pressed : over ? theme.raised : theme.panel);
    painter.setPen(QPen(theme.groove, 0));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const bool last = option.position == QStyleOptionHeader::End || option.position == QStyleOptionHeader::OnlyOneSection;
    if (over && !last)
        painter.drawLine(option.rect.topRight(), option.rect.bottomRight());
}

void drawTab(QPainter& painter, const QStyleOptionTab& option, const Theme& theme, bool focused)
{
    const bool chosen = has(option, QStyle::State_Selected), enabled = has(option, QStyle::State_Enabled);
    const bool upright = option.shape == QTabBar::RoundedWest || option.shape == QTabBar::RoundedEast ||
                         option.shape == QTabBar::TriangularWest || option.shape == QTabBar::TriangularEast;
    if (enabled && !chosen && has(option, QStyle::State_MouseOver))
        drawGround(painter, option.rect.adjusted(2, 2, -2, -4), theme.metrics.radiusButton, theme.raised);
    if (chosen) {
        auto line = option.rect;
        if (upright)
            line.setLeft(line.right() - theme.px(2) + 1);
        else
            line.setTop(line.bottom() - theme.px(2) + 1);
        painter.fillRect(line, enabled ? theme.signal : theme.grooveStrong);
    }
    if (chosen && focused)
        drawGround(painter, option.rect.adjusted(1, 1, -1, -theme.px(4)), theme.metrics.radiusButton, {}, theme.focus, theme.px(2));
}

QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents, const Theme& theme)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), theme.px(option.text.isEmpty() ? 9 : 24)};
    // Fusion measured label and key; ours are the same texts with other gaps around them.
    return {contents.width() + theme.px(2 * itemSide + markRoom + keyGap), theme.metrics.menuRow};
}

void drawMenuItem(QPainter& painter, const QStyleOptionMenuItem& option, const Theme& theme)
{
    const QRect row = option.rect;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const auto place = [&](int left, int wide) {
        return QRect(mirrored ? row.right() + 1 - left - wide : row.left() + left, row.top(), wide, row.height());
    };
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.setPen(QPen(theme.groove, 0));
        painter.drawLine(row.left() + theme.px(itemSide), row.center().y(), row.right() - theme.px(itemSide), row.center().y());
        return;
    }
    const bool enabled = has(option, QStyle::State_Enabled), chosen = has(option, QStyle::State_Selected) && enabled;
    if (chosen)
        drawGround(painter, row.adjusted(theme.px(4), 0, -theme.px(4), 0), theme.metrics.radiusToggle, theme.signalDeep);
    const auto ink = !enabled ? theme.textDisabled : theme.text;
    const int mark = theme.px(markRoom);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        QStyleOption box(option);
        const int size = theme.px(14);
        const auto room = place(theme.px(itemSide) - theme.px(2), mark);
        box.rect = QRect(room.center().x() - size / 2, room.center().y() - size / 2, size, size);
        box.state = option.state & QStyle::State_Enabled;
        box.state |= option.checked ? QStyle::State_On : QStyle::State_Off;
        option.checkType == QStyleOptionMenuItem::Exclusive ? drawRadioButton(painter, box, theme) : drawCheckBox(painter, box, theme);
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, place(theme.px(itemSide) - theme.px(2), mark), Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const auto tab = option.text.indexOf(u'\t');
    const int left = theme.px(itemSide) + mark, right = theme.px(itemSide + 4);
    const auto room = place(left, row.width() - left - right);
    painter.setFont(option.font);
    painter.setPen(ink);
    const int align = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    painter.drawText(room, align | (mirrored ? Qt::AlignRight : Qt::AlignLeft), tab < 0 ? option.text : option.text.left(tab));
    if (tab >= 0) {
        painter.setPen(enabled ? theme.textQuiet : theme.textDisabled);
        painter.drawText(room, int(Qt::AlignVCenter) | Qt::TextSingleLine | (mirrored ? Qt::AlignLeft : Qt::AlignRight), option.text.mid(tab + 1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        drawArrow(painter, place(row.width() - theme.px(itemSide + 10), theme.px(12)), ink, theme, mirrored ? 90 : -90);
}

void drawMenuBarItem(QPainter& painter, const QStyleOptionMenuItem& option, const Theme& theme)
{
    painter.fillRect(option.rect, theme.ground);
    const bool enabled = has(option, QStyle::State_Enabled);
    if (enabled && has(option, QStyle::State_Selected)) {
        const int high = std::min(option.rect.height(), theme.px(26));
        const QRect bed(option.rect.left(), option.rect.center().y() - high / 2, option.rect.width(), high);
        drawGround(painter, bed, theme.metrics.radiusButton, has(option, QStyle::State_Sunken) ? theme.pressed : theme.raisedHover);
    }
    painter.setFont(option.font);
    painter.setPen(!enabled ? theme.textDisabled : has(option, QStyle::State_Selected) ? theme.text : theme.textSecondary);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic, option.text);
}

void drawFloating(QPainter& painter, const QRect& place, const Theme& theme)
{
    painter.fillRect(place, theme.raised);
    painter.setPen(QPen(theme.edge, 0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place.adjusted(0, 0, -1, -1));
}

}  // namespace lacquer
