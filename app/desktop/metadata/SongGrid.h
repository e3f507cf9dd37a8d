// SPDX-License-Identifier: GPL-3.0-or-later
// SongGrid: the spreadsheet of songs: walking, typing, filling down, copying and pasting blocks, numbering.
#pragma once

#include "Desk.h"

#include <QTableView>

class QMenu;

namespace lacquer {

class SongGridDelegate;
class SongGridModel;

class SongGrid : public QTableView {
    Q_OBJECT

public:
    explicit SongGrid(const Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] SongGridModel& cells() { return *model_; }
    void refresh();

    /// The chosen block to the clipboard, as a spreadsheet takes it.
    void copy();
    /// A block from the clipboard, its corner at the chosen cell; says what did not fit.
    void paste();
    /// The top cell of every chosen column into those below.
    void fillDown();
    /// Chosen cells become what they inherit, or empty.
    void clearCells();
    /// Numbers the chosen songs that have no code of their own yet.
    void numberChosen();
    /// Numbers these songs on from the highest code; asks for the series when there is none.
    void numberSongs(const std::vector<std::size_t>& positions);
    void goToCell(int row, int column, bool edit);
    /// One entry for each field but the title, checked when its column is shown.
    void fillColumnsMenu(QMenu& menu);

Q_SIGNALS:
    /// Something was typed that is not in the album yet.
    void typed(int row, int column, const QString& text);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void step(int down, int right);
    /// The next column that is shown, as they stand on screen; -1 past the last.
    [[nodiscard]] int nextShown(int column, int step) const;
    void showField(int column, bool on);
    void showRememberedFields();
    void askSeries(const std::vector<std::size_t>& positions);
    void numberFrom(const QString& series, const std::vector<std::size_t>& positions);
    void applyTheme();
    void tellSelection();
    void takeSelection();

    Desk desk_;
    SongGridModel* model_;
    SongGridDelegate* delegate_;
    bool telling_ = false;
};

}  // namespace lacquer
