// SPDX-License-Identifier: GPL-3.0-or-later
// SongTable: an AlbumTable to work in by keyboard alone: type, Enter down, Tab on, Delete for the default; rows are dragged.
#pragma once

#include <QTableView>

namespace lacquer {

class AlbumTable;

class SongTable : public QTableView {
    Q_OBJECT

public:
    explicit SongTable(AlbumTable& table, QWidget* parent = nullptr);

    /// Marks a row as chosen from outside; the column stays. Nothing is emitted.
    void showRow(int row);
    /// Columns take their widths, and those there is no room for go.
    void arrange();
    [[nodiscard]] bool typing() const { return state() == EditingState; }

Q_SIGNALS:
    /// By the user.
    void rowChosen(int row, bool join);
    void playAsked(int row);
    void moveAsked(int row, int by);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void step(int rows, int columns);
    [[nodiscard]] bool takes(const QKeyEvent& key) const;

    AlbumTable& table_;
    bool showing_ = false;
};

}  // namespace lacquer
