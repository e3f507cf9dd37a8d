// SPDX-License-Identifier: GPL-3.0-or-later
// SongGridDelegate: the editor in a cell of the grid: Enter goes down, Tab right, and every letter is told at once.
#pragma once

#include "frame/RowDelegate.h"

namespace lacquer {

class SongGridDelegate : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

Q_SIGNALS:
    /// Something was typed that is not in the album yet.
    void typed(int row, int column, const QString& text) const;
    /// The edit is done; the cursor goes by so many cells.
    void left(int down, int right) const;

protected:
    bool eventFilter(QObject* editor, QEvent* event) override;
};

}  // namespace lacquer
