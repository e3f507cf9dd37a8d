// SPDX-License-Identifier: GPL-3.0-or-later
// SongList: the album's songs in order: choose, rename in place, drag to reorder, remove; the same on Songs and Master.
#pragma once

#include "Desk.h"

#include <QListView>

namespace lacquer {

class SongListDelegate;
class SongListModel;

/// Follows the selection of the workspace and leads it. Every change is one undo step.
class SongList : public QListView {
    Q_OBJECT

public:
    explicit SongList(const Desk& desk, QWidget* parent = nullptr);

    /// Numbers alone: for windows narrower than 1200 pixels.
    void setNarrow(bool narrow);
    [[nodiscard]] bool narrow() const;
    /// Takes up "Rename" and "Remove" of the Edit menu; a page calls it when it comes to the front.
    void takeCommands();
    /// Opens the title of the chosen song to be typed over.
    void rename();
    /// Takes the chosen songs out of the album, with a toast that takes it back.
    void removeChosen();
    /// Puts the chosen songs before the one that stands at `before` now; one past the last: at the end.
    void moveChosen(int before);

protected:
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;

private:
    void follow();
    [[nodiscard]] int placeAt(const QPoint& at) const;

    Desk desk_;
    SongListModel* model_;
    SongListDelegate* delegate_;
    bool following_ = false;
    int insertion_ = -1;
};

}  // namespace lacquer
