// SPDX-License-Identifier: GPL-3.0-or-later
#include "songs/DropTable.h"

#include "songs/DropDelegate.h"
#include "songs/DropModel.h"
#include "widgets/Theme.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace lacquer {

DropTable::DropTable(DropModel& model, QWidget* parent) : QTableView(parent), model_(model)
{
    setModel(&model);
    setItemDelegate(new DropDelegate(this));
    setAccessibleName(tr("What the files were understood as"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setDragDropMode(QAbstractItemView::InternalMove);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(Theme::of(this).metrics.tableRow);
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    model.setTogether([this](int row) { return together(row); });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (now.isValid()) {
            row_ = now.row();
            column_ = now.column();
        }
    });
    connect(&model, &DropModel::regrouped, this, &DropTable::keepPlace);
}

void DropTable::keepPlace()
{
    if (model_.rowCount() > 0)
        setCurrentIndex(model_.index(std::min(row_, model_.rowCount() - 1), column_));
}

std::vector<int> DropTable::together(int row) const
{
    std::vector<int> rows;
    for (const auto& index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    if (std::find(rows.begin(), rows.end(), row) == rows.end())
        rows = {row};
    std::sort(rows.begin(), rows.end());
    // The line above files stands for all of them.
    std::vector<int> files;
    for (const int one : rows) {
        if (model_.fileAt(one)) {
            files.push_back(one);
            continue;
        }
        const auto song = model_.rows()[std::size_t(one)].song;
        for (int next = one + 1; next < model_.rowCount() && model_.rows()[std::size_t(next)].song == song; ++next)
            files.push_back(next);
    }
    std::sort(files.begin(), files.end());
    files.erase(std::unique(files.begin(), files.end()), files.end());
    return files;
}

void DropTable::moveSong(int by)
{
    if (!currentIndex().isValid())
        return;
    const auto song = model_.rows()[std::size_t(currentIndex().row())].song;
    model_.moveSong(song, by);
    const auto to = std::clamp<long>(long(song) + by, 0, long(model_.grouping().songs().size()) - 1);
    for (int row = 0; row < model_.rowCount(); ++row)
        if (long(model_.rows()[std::size_t(row)].song) == to) {
            setCurrentIndex(model_.index(row, column_));
            break;
        }
}

void DropTable::openUse()
{
    if (!currentIndex().isValid())
        return;
    const auto index = model_.index(currentIndex().row(), DropModel::UsedAs);
    if (model_.flags(index) & Qt::ItemIsEditable)
        edit(index);
}

void DropTable::keyPressEvent(QKeyEvent* event)
{
    const bool editing = state() == EditingState;
    if (!editing && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT accepted();
        return;
    }
    if (!editing && currentIndex().isValid()
        && (event->key() == Qt::Key_Space || (event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier))) {
        if (model_.flags(currentIndex()) & Qt::ItemIsEditable)
            edit(currentIndex());
        else
            openUse();
        return;
    }
    if (!editing && event->key() == Qt::Key_Delete && currentIndex().isValid()) {
        model_.setUse(together(currentIndex().row()), {DropRole::Ignore, {}, {}});
        return;
    }
    QTableView::keyPressEvent(event);
}

void DropTable::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const auto index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index.column() == DropModel::UsedAs && model_.fileAt(index.row())
        && !(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) && state() == NoState)
        edit(index);
}

void DropTable::contextMenuEvent(QContextMenuEvent* event)
{
    const auto index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const auto rows = together(index.row());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* use = menu->addMenu(tr("Used as"));
    const int first = rows.empty() ? -1 : rows.front();
    if (const auto* file = model_.fileAt(first))
        for (const auto& one : DropModel::uses(*file))
            use->addAction(one.words, this, [this, rows, one] { model_.setUse(rows, one); });
    auto* belongs = menu->addMenu(tr("Belongs to song"));
    const auto choices = model_.songChoices();
    for (int i = 0; i < choices.size(); ++i)
        belongs->addAction(choices[i], this, [this, rows, i] { model_.moveTo(rows, std::size_t(i)); });
    menu->addSeparator();
    menu->addAction(tr("Song up"), this, [this] { moveSong(-1); });
    menu->addAction(tr("Song down"), this, [this] { moveSong(1); });
    menu->addAction(tr("Leave out"), this, [this, rows] { model_.setUse(rows, {DropRole::Ignore, {}, {}}); });
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void DropTable::dropEvent(QDropEvent* event)
{
    if (event->source() != this || !currentIndex().isValid())
        return;
    // The model has moved them itself; the view has nothing to take away.
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    const auto& rows = model_.rows();
    const auto from = rows[std::size_t(currentIndex().row())];
    const auto target = indexAt(event->position().toPoint());
    if (from.file >= 0 && !from.alone) {
        model_.moveTo(together(currentIndex().row()),
                      target.isValid() ? rows[std::size_t(target.row())].song : model_.grouping().songs().size());
        return;
    }
    if (!target.isValid()) {
        model_.placeSong(from.song, model_.grouping().songs().size());
        return;
    }
    const auto place = visualRect(target);
    const auto to = rows[std::size_t(target.row())].song;
    if (to != from.song)
        model_.placeSong(from.song, to + (event->position().y() > place.center().y() ? 1 : 0));
}

void DropTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    const auto& theme = Theme::of(this);
    const int wide = viewport()->width();
    const int number = theme.px(44), use = theme.px(150), facts = theme.px(170);
    const int rest = std::max(theme.px(240), wide - number - use - facts);
    setColumnWidth(DropModel::Number, number);
    setColumnWidth(DropModel::SongTitle, rest * 34 / 100);
    setColumnWidth(DropModel::File, rest * 38 / 100);
    setColumnWidth(DropModel::UsedAs, use);
    setColumnWidth(DropModel::Facts, facts);
    setColumnWidth(DropModel::Noted, rest - rest * 34 / 100 - rest * 38 / 100);
}

}  // namespace lacquer
