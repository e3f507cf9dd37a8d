// SPDX-License-Identifier: GPL-3.0-or-later
// RowDelegate: cells of a list or table with a fine line under every row, as panels have them.
#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace lacquer {

class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// What is being typed is never overwritten by news from the model.
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Gives a page the panel's ground, and what lies on it too.
void putOnPanel(QWidget* page);

/// Puts a view on the panel's own ground instead of a well's; again after every change of theme.
void setOnPanel(QAbstractItemView* view);

}  // namespace lacquer
