// SPDX-License-Identifier: GPL-3.0-or-later
// PaletteDelegate: one row of the command palette: icon, words, hint, and its key in a frame.
#pragma once

#include <QStyledItemDelegate>

namespace lacquer {

class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { Keys = Qt::UserRole + 1, Icon, Hint, Id };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace lacquer
