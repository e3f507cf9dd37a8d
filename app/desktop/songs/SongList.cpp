// SPDX-License-Identifier: GPL-3.0-or-later
#include "songs/SongList.h"

#include "Actions.h"
#include "Listening.h"
#include "Workspace.h"
#include "songs/SongListDelegate.h"
#include "songs/SongListModel.h"
#include "widgets/Theme.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace lacquer {

SongList::SongList(const Desk& desk, QWidget* parent)
    : QListView(parent), desk_(desk), model_(new SongListModel(desk, this)), delegate_(new SongListDelegate(this))
{
    setModel(model_);
    setItemDelegate(delegate_);
    setAccessibleName(tr("Songs"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDropIndicatorShown(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    // The column behind paints the panel.
    viewport()->setAutoFillBackground(false);
    connect(model_, &SongListModel::rebuilt, this, &SongList::follow);
    connect(&desk.workspace.selection(), &Selection::songChanged, this, &SongList::follow);
    follow();
}

bool SongList::narrow() const
{
    return delegate_->narrow();
}

void SongList::setNarrow(bool narrow)
{
    if (narrow == delegate_->narrow())
        return;
    delegate_->setNarrow(narrow);
    setEditTriggers(narrow ? QAbstractItemView::NoEditTriggers
                           : QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    viewport()->update();
}

void SongList::takeCommands()
{
    desk_.actions.on("edit.rename", this, [this] { rename(); });
    desk_.actions.on("edit.remove", this, [this] { removeChosen(); });
}

void SongList::rename()
{
    if (narrow() || !currentIndex().isValid())
        return;
    setFocus();
    edit(currentIndex());
}

void SongList::follow()
{
    following_ = true;
    const auto& selection = desk_.workspace.selection();
    QItemSelection wanted;
    for (const Id song : selection.songs())
        if (const int row = model_->rowOf(song); row >= 0)
            wanted.select(model_->index(row), model_->index(row));
    const int current = selection.song() ? model_->rowOf(*selection.song()) : -1;
    if (current >= 0) {
        wanted.select(model_->index(current), model_->index(current));
        selectionModel()->setCurrentIndex(model_->index(current), QItemSelectionModel::NoUpdate);
        scrollTo(model_->index(current));
    }
    selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
    following_ = false;
}

void SongList::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QListView::selectionChanged(selected, deselected);
    if (following_)
        return;
    const auto chosen = selectionModel()->selectedIndexes();
    if (chosen.isEmpty())
        return;
    const auto idAt = [this](const QModelIndex& index) { return model_->rows()[std::size_t(index.row())].id; };
    const auto current = currentIndex().isValid() && selectionModel()->isSelected(currentIndex()) ? currentIndex() : chosen.back();
    auto& choice = desk_.workspace.selection();
    choice.chooseSong(idAt(current));
    if (chosen.size() < 2)
        return;
    std::vector<Id> songs;
    for (const auto& index : chosen)
        songs.push_back(idAt(index));
    choice.chooseSongs(std::move(songs));
}

void SongList::removeChosen()
{
    const auto chosen = desk_.workspace.selection().songs();
    if (chosen.empty())
        return;
    const auto* song = desk_.workspace.song();
    const QString name = chosen.size() == 1 && song ? tr("Remove \"%1\"").arg(song->title)
                                                    : tr("Remove %n song(s)", nullptr, int(chosen.size()));
    const QString words = chosen.size() == 1 && song ? tr("\"%1\" was taken out of the album. Its files stay.").arg(song->title)
                                                     : tr("%n song(s) were taken out of the album. Their files stay.", nullptr,
                                                          int(chosen.size()));
    desk_.workspace.edit(name, [&](Album& album) {
        std::erase_if(album.songs, [&](const SharedSong& one) { return std::find(chosen.begin(), chosen.end(), one->id) != chosen.end(); });
    });
    desk_.workspace.tell(words, true);
}

void SongList::moveChosen(int before)
{
    const auto chosen = desk_.workspace.selection().songs();
    const auto* song = desk_.workspace.song();
    if (!song || chosen.empty())
        return;
    const auto& now = desk_.workspace.album().songs;
    std::vector<SharedSong> order, moved;
    int place = 0;
    for (int i = 0; i < int(now.size()); ++i) {
        if (i == before)
            place = int(order.size());
        const auto& one = now[std::size_t(i)];
        (std::find(chosen.begin(), chosen.end(), one->id) != chosen.end() ? moved : order).push_back(one);
    }
    if (before >= int(now.size()))
        place = int(order.size());
    order.insert(order.begin() + place, moved.begin(), moved.end());
    if (std::equal(order.begin(), order.end(), now.begin(), [](const auto& a, const auto& b) { return a->id == b->id; }))
        return;
    const QString name = chosen.size() == 1 ? tr("Move \"%1\" to place %2").arg(song->title).arg(place + 1)
                                            : tr("Move %n song(s) to place %1", nullptr, int(chosen.size())).arg(place + 1);
    desk_.workspace.edit(name, [&](Album& album) { album.songs = order; });
}

void SongList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && state() != EditingState) {
        removeChosen();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState) {
        desk_.actions.action("play.fromStart")->trigger();
        return;
    }
    QListView::keyPressEvent(event);
}

void SongList::contextMenuEvent(QContextMenuEvent* event)
{
    if (!currentIndex().isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto& actions = desk_.actions;
    if (!narrow())
        menu->addAction(tr("Rename"), this, &SongList::rename);
    menu->addAction(actions.action("play.fromStart"));
    menu->addSeparator();
    menu->addAction(actions.action("song.leaveOut"));
    menu->addAction(actions.action("song.moveUp"));
    menu->addAction(actions.action("song.moveDown"));
    menu->addSeparator();
    if (actions.action("file.relink")->isEnabled())
        menu->addAction(actions.action("file.relink"));
    menu->addAction(tr("Remove"), this, &SongList::removeChosen);
    const auto at = event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
                                                                   : event->globalPos();
    menu->popup(at);
}

int SongList::placeAt(const QPoint& at) const
{
    for (int row = 0; row < model_->rowCount(); ++row)
        if (at.y() < visualRect(model_->index(row)).center().y())
            return row;
    return model_->rowCount();
}

void SongList::dragMoveEvent(QDragMoveEvent* event)
{
    if (event->source() != this) {
        // Files go on to the window, which takes them anywhere.
        event->ignore();
        return;
    }
    insertion_ = placeAt(event->position().toPoint());
    viewport()->update();
    event->acceptProposedAction();
}

void SongList::dragLeaveEvent(QDragLeaveEvent* event)
{
    insertion_ = -1;
    viewport()->update();
    QListView::dragLeaveEvent(event);
}

void SongList::dropEvent(QDropEvent* event)
{
    insertion_ = -1;
    viewport()->update();
    if (event->source() != this) {
        event->ignore();
        return;
    }
    // The order is the album's: the view has nothing to take away afterwards.
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    moveChosen(placeAt(event->position().toPoint()));
}

void SongList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (insertion_ < 0 || model_->rowCount() == 0)
        return;
    const auto& theme = Theme::of(this);
    const int y = insertion_ < model_->rowCount() ? visualRect(model_->index(insertion_)).top()
                                                  : visualRect(model_->index(model_->rowCount() - 1)).bottom();
    QPainter painter(viewport());
    painter.fillRect(0, y - theme.px(1), viewport()->width(), theme.px(2), theme.signal);
}

void SongList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

}  // namespace lacquer
