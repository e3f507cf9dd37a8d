// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/SongTable.h"

#include "album/AlbumCell.h"
#include "album/AlbumTable.h"
#include "album/SongTableHeader.h"
#include "widgets/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace lacquer {

SongTable::SongTable(AlbumTable& table, QWidget* parent) : QTableView(parent), table_(table)
{
    setAccessibleName(tr("Songs of the album"));
    setModel(&table);
    setItemDelegate(new AlbumCell(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(InternalMove);
    setDragDropOverwriteMode(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    setHorizontalHeader(new SongTableHeader(this));
    connect(&table, &QAbstractItemModel::modelReset, this, &SongTable::arrange);
    arrange();
}

void SongTable::arrange()
{
    const auto& theme = Theme::of(this);
    verticalHeader()->setDefaultSectionSize(theme.metrics.tableRow);
    const auto columns = columnsOf(table_.view());
    std::vector<int> widths;
    int wanted = 0;
    for (const auto& column : columns) {
        const int words = QFontMetrics(theme.fonts.label).horizontalAdvance(columnWords(column.column)) + theme.px(18);
        widths.push_back(std::max(theme.px(column.width), words));
        wanted += widths.back();
    }
    const int room = viewport()->width();
    std::vector<bool> gone(columns.size(), false);
    for (int order = 9; order > 0 && wanted > room; --order)
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (columns[i].giveWay == order && wanted > room) {
                gone[i] = true;
                wanted -= widths[i];
            }
    // What is left over goes to the title and the last words; numbers share a part of it.
    const int over = std::max(0, room - wanted);
    int given = 0, shown = 0;
    for (std::size_t i = 0; i < columns.size(); ++i)
        shown += gone[i] ? 0 : 1;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        setColumnHidden(int(i), gone[i]);
        if (gone[i] || columns[i].column == AlbumColumn::Title || columns[i].column == AlbumColumn::Number)
            continue;
        const int more = over * 2 / 3 / std::max(1, shown);
        setColumnWidth(int(i), widths[i] + more);
        given += more;
    }
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].column == AlbumColumn::Number)
            setColumnWidth(int(i), widths[i]);
        else if (columns[i].column == AlbumColumn::Title)
            setColumnWidth(int(i), widths[i] + over - given);
}

void SongTable::showRow(int row)
{
    if (row < 0 || row >= model()->rowCount() || row == currentIndex().row())
        return;
    showing_ = true;
    setCurrentIndex(model()->index(row, std::max(currentIndex().column(), table_.sectionOf(AlbumColumn::Title))));
    showing_ = false;
}

void SongTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!showing_ && current.isValid() && current.row() != previous.row())
        Q_EMIT rowChosen(current.row(), false);
}

void SongTable::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    // The cell of a space is its join.
    if (const auto index = indexAt(event->pos()); index.isValid() && event->button() == Qt::LeftButton)
        Q_EMIT rowChosen(index.row(), table_.columnAt(index.column()) == AlbumColumn::Space);
}

bool SongTable::takes(const QKeyEvent& key) const
{
    if (state() == EditingState)
        return true;
    const auto modifiers = key.modifiers() & ~Qt::KeypadModifier;
    if (modifiers != Qt::NoModifier)
        return false;
    switch (key.key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Home:
        case Qt::Key_End:
        case Qt::Key_F2: return true;
        default: break;
    }
    const auto index = currentIndex();
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEditable) || key.text().isEmpty())
        return false;
    const auto letter = key.text().front();
    return letter.isDigit() || letter == u'-' || letter == u'+' || letter == u'.' || letter == u',' || letter == QChar(0x2212);
}

bool SongTable::event(QEvent* event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        arrange();
    if (event->type() == QEvent::ShortcutOverride && takes(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void SongTable::step(int rows, int columns)
{
    auto index = currentIndex();
    const int row = std::clamp(index.row() + rows, 0, model()->rowCount() - 1);
    int column = index.column();
    for (int next = column + columns; columns != 0 && next >= 0 && next < model()->columnCount(); next += columns)
        if (!isColumnHidden(next)) {
            column = next;
            break;
        }
    setCurrentIndex(model()->index(row, column));
}

void SongTable::keyPressEvent(QKeyEvent* event)
{
    const auto index = currentIndex();
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier) && index.isValid()
        && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        Q_EMIT moveAsked(index.row(), event->key() == Qt::Key_Down ? 1 : -1);
        return;
    }
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (index.isValid() && (index.flags() & Qt::ItemIsEditable))
                edit(index, EditKeyPressed, event);
            else if (index.isValid())
                Q_EMIT playAsked(index.row());
            return;
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            if (index.isValid() && table_.clear(index))
                return;
            break;
        default: break;
    }
    // Space plays, everywhere.
    if (event->key() == Qt::Key_Space)
        return event->ignore();
    QTableView::keyPressEvent(event);
}

void SongTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    switch (hint) {
        case QAbstractItemDelegate::SubmitModelCache: return step(1, 0);
        case QAbstractItemDelegate::EditNextItem: return step(0, 1);
        case QAbstractItemDelegate::EditPreviousItem: return step(0, -1);
        default: break;
    }
}

void SongTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrange();
}

}  // namespace lacquer
