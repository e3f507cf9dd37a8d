// SPDX-License-Identifier: GPL-3.0-or-later
// DropTable: the rows of a drop: one click or the space bar opens a guess, a drag carries files and songs elsewhere.
#pragma once

#include <QTableView>

namespace lacquer {

class DropModel;

class DropTable : public QTableView {
    Q_OBJECT

public:
    explicit DropTable(DropModel& model, QWidget* parent = nullptr);

    /// The chosen rows, or the one given if it is not among them.
    [[nodiscard]] std::vector<int> together(int row) const;
    /// Moves the chosen row's song one place.
    void moveSong(int by);
    /// Opens the "used as" of the current row.
    void openUse();

Q_SIGNALS:
    /// Enter on a row that is not being edited.
    void accepted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void keepPlace();

    DropModel& model_;
    QModelIndex pressed_;
    int row_ = 0, column_ = 0;
};

}  // namespace lacquer
