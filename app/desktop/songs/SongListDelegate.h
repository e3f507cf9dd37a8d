// SPDX-License-Identifier: GPL-3.0-or-later
// SongListDelegate: draws a song's row: number, title and length above, loudness and gain below; narrow, its number alone.
#pragma once

#include <QStyledItemDelegate>

namespace lacquer {

class SongListDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Only numbers: for small windows.
    void setNarrow(bool narrow) { narrow_ = narrow; }
    [[nodiscard]] bool narrow() const { return narrow_; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    bool narrow_ = false;
};

}  // namespace lacquer
