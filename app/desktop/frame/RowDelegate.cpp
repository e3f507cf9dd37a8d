// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/RowDelegate.h"

#include "widgets/Theme.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>

namespace lacquer {

void RowDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const auto* field = qobject_cast<const QLineEdit*>(editor);
    if (!field || !field->isModified())
        QStyledItemDelegate::setEditorData(editor, index);
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    painter->setPen(QPen(Theme::of(option.widget).groove, 0));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

void putOnPanel(QWidget* page)
{
    const auto& theme = Theme::of(page);
    auto palette = theme.palette();
    palette.setColor(QPalette::Window, theme.panel);
    page->setAutoFillBackground(true);
    if (page->palette() != palette)
        page->setPalette(palette);
}

void setOnPanel(QAbstractItemView* view)
{
    const auto& theme = Theme::of(view);
    auto palette = theme.palette();
    palette.setColor(QPalette::Base, theme.panel);
    if (view->palette() != palette)
        view->setPalette(palette);
}

}  // namespace lacquer
