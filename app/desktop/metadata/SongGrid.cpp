// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/SongGrid.h"

#include "Habits.h"
#include "Workspace.h"
#include "base/TextTable.h"
#include "frame/RowDelegate.h"
#include "metadata/SongGridColumns.h"
#include "metadata/SongGridDelegate.h"
#include "metadata/SongGridModel.h"
#include "widgets/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

}  // namespace

SongGrid::SongGrid(const Desk& desk, QWidget* parent) : QTableView(parent), desk_(desk), model_(new SongGridModel(desk, this)), delegate_(new SongGridDelegate(this))
{
    setModel(model_);
    setItemDelegate(delegate_);
    setAccessibleName(tr("Songs by fields"));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    connect(delegate_, &SongGridDelegate::typed, this, &SongGrid::typed);
    connect(delegate_, &SongGridDelegate::left, this, &SongGrid::step);
    connect(&desk.workspace.selection(), &Selection::songChanged, this, &SongGrid::takeSelection);
    showRememberedFields();
    applyTheme();
    takeSelection();
}

void SongGrid::refresh()
{
    model_->refresh();
    takeSelection();
}

bool SongGrid::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
        const bool letter = !key->text().isEmpty() && key->text().front().isPrint() && key->key() != Qt::Key_Space;
        const bool walks = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right || key->key() == Qt::Key_Home || key->key() == Qt::Key_End;
        // In a spreadsheet a letter is a letter; the space bar still plays.
        if (plain && (letter || walks)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void SongGrid::keyPressEvent(QKeyEvent* event)
{
    const bool back = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(back ? -1 : 1, 0);
        return;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: {
        // Past the last cell the keyboard leaves the grid.
        const auto now = currentIndex();
        const bool leaves = event->key() == Qt::Key_Tab ? nextShown(now.column(), 1) < 0 : nextShown(now.column(), -1) < 0;
        if (leaves)
            break;
        step(0, event->key() == Qt::Key_Tab ? 1 : -1);
        return;
    }
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        clearCells();
        return;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void SongGrid::step(int down, int right)
{
    const auto now = currentIndex();
    const int row = std::clamp(now.row() + down, 0, std::max(0, model_->rowCount() - 1));
    const int beside = right == 0 ? -1 : nextShown(now.column(), right);
    const int column = beside < 0 ? std::max(0, now.column()) : beside;
    if (const auto next = model_->index(row, column); next.isValid())
        setCurrentIndex(next);
    setFocus();
}

int SongGrid::nextShown(int column, int step) const
{
    const auto* header = horizontalHeader();
    for (int at = header->visualIndex(std::max(0, column)) + step; at >= 0 && at < header->count(); at += step)
        if (const int logical = header->logicalIndex(at); !isColumnHidden(logical))
            return logical;
    return -1;
}

void SongGrid::showField(int column, bool on)
{
    setColumnHidden(column, !on);
    QStringList fields;
    for (int one = SongGridModel::Title; one < SongGridModel::columns(); ++one)
        if (SongGridModel::writable(one) && !isColumnHidden(one))
            fields << QString::fromLatin1(SongGridModel::field(one).field);
    desk_.habits.setValue(u"metadata/columns"_s, fields);
    resizeEvent(nullptr);
}

void SongGrid::showRememberedFields()
{
    const auto remembered = desk_.habits.value(u"metadata/columns"_s).toStringList();
    for (int column = SongGridModel::Title; column < SongGridModel::columns(); ++column)
        if (SongGridModel::writable(column)) {
            const auto& field = SongGridModel::field(column);
            setColumnHidden(column, remembered.isEmpty() ? !field.atFirst : !remembered.contains(QLatin1String(field.field)));
        }
}

void SongGrid::fillColumnsMenu(QMenu& menu)
{
    for (int column = SongGridModel::Title; column < SongGridModel::columns(); ++column) {
        if (!SongGridModel::writable(column) || column == SongGridModel::Title)
            continue;
        auto* action = menu.addAction(model_->columnName(column));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) { showField(column, on); });
    }
}

void SongGrid::goToCell(int row, int column, bool edit)
{
    const auto cell = model_->index(row, column);
    if (!cell.isValid())
        return;
    if (isColumnHidden(column))
        showField(column, true);
    setFocus(Qt::OtherFocusReason);
    setCurrentIndex(cell);
    scrollTo(cell);
    if (edit)
        this->edit(cell);
}

void SongGrid::copy()
{
    const auto chosen = selectionModel()->selectedIndexes();
    if (chosen.isEmpty())
        return;
    const auto* header = horizontalHeader();
    int top = chosen.front().row(), bottom = top, first = header->visualIndex(chosen.front().column()), last = first;
    for (const auto& cell : chosen) {
        top = std::min(top, cell.row());
        bottom = std::max(bottom, cell.row());
        first = std::min(first, header->visualIndex(cell.column()));
        last = std::max(last, header->visualIndex(cell.column()));
    }
    TextTable table;
    for (int row = top; row <= bottom; ++row) {
        table.emplace_back();
        for (int at = first; at <= last; ++at) {
            const int column = header->logicalIndex(at);
            if (isColumnHidden(column))
                continue;
            const auto cell = model_->index(row, column);
            table.back().push_back(selectionModel()->isSelected(cell) ? cell.data(Qt::DisplayRole).toString() : QString());
        }
    }
    QApplication::clipboard()->setText(printTextTable(table));
    desk_.workspace.tell(tr("%n cell(s) copied.", nullptr, int(chosen.size())));
}

void SongGrid::paste()
{
    const auto corner = currentIndex();
    const auto table = readTextTable(QApplication::clipboard()->text());
    if (!corner.isValid() || table.empty()) {
        desk_.workspace.tell(tr("The clipboard holds no cells."));
        return;
    }
    const auto* header = horizontalHeader();
    int top = corner.row(), first = corner.column();
    for (const auto& cell : selectionModel()->selectedIndexes()) {
        top = std::min(top, cell.row());
        if (header->visualIndex(cell.column()) < header->visualIndex(first))
            first = cell.column();
    }
    std::vector<SongGridModel::Cell> cells;
    int left = 0;
    std::size_t columns = 0;
    // One cell over a chosen block fills it, as in every spreadsheet.
    const auto chosen = selectionModel()->selectedIndexes();
    if (table.size() == 1 && table.front().size() == 1 && chosen.size() > 1) {
        for (const auto& cell : chosen)
            if (SongGridModel::writable(cell.column()))
                cells.push_back({cell.row(), cell.column(), table.front().front()});
        columns = 1;
    } else {
        for (std::size_t r = 0; r < table.size(); ++r) {
            columns = std::max(columns, table[r].size());
            // Columns that are not shown are not written to.
            int column = first;
            for (std::size_t c = 0; c < table[r].size(); ++c, column = column < 0 ? -1 : nextShown(column, 1)) {
                const int row = top + int(r);
                if (row < model_->rowCount() && SongGridModel::writable(column))
                    cells.push_back({row, column, table[r][c]});
                else
                    ++left;
            }
        }
    }
    QStringList refused;
    if (!cells.empty())
        refused = model_->write(tr("Paste %n cell(s)", nullptr, int(cells.size())), cells);
    if (!refused.isEmpty()) {
        desk_.workspace.tell(tr("%n cell(s) stayed as they were: %1.", nullptr, int(refused.size())).arg(refused.front()), true);
        return;
    }
    const auto size = tr("%1 × %2").arg(columns).arg(table.size());
    if (left > 0)
        desk_.workspace.tell(tr("Pasted %1 of a block of %2; %3 did not fit and stayed out: the album has %4.")
                                 .arg(tr("%n cell(s)", nullptr, int(cells.size())), size, tr("%n cell(s)", nullptr, left), tr("%n song(s)", nullptr, model_->rowCount())),
                             !cells.empty());
    else
        desk_.workspace.tell(tr("Pasted %n cell(s).", nullptr, int(cells.size())), true);
}

void SongGrid::fillDown()
{
    std::map<int, std::vector<int>> columns;
    for (const auto& cell : selectionModel()->selectedIndexes())
        if (SongGridModel::writable(cell.column()))
            columns[cell.column()].push_back(cell.row());
    std::vector<SongGridModel::Cell> cells;
    for (auto& [column, rows] : columns) {
        std::sort(rows.begin(), rows.end());
        // One cell alone takes what stands above it.
        const int from = rows.size() == 1 ? rows.front() - 1 : rows.front();
        if (from < 0)
            continue;
        for (const int row : rows)
            if (row != from)
                cells.push_back({row, column, model_->ownText(from, column)});
    }
    if (cells.empty()) {
        desk_.workspace.tell(tr("Choose a cell and those below it to fill them."));
        return;
    }
    const auto name = columns.size() == 1 ? tr("Fill down %1").arg(model_->columnName(columns.begin()->first)) : tr("Fill down %n column(s)", nullptr, int(columns.size()));
    (void)model_->write(name, cells);
}

void SongGrid::clearCells()
{
    std::vector<SongGridModel::Cell> cells;
    for (const auto& cell : selectionModel()->selectedIndexes())
        if (SongGridModel::writable(cell.column()))
            cells.push_back({cell.row(), cell.column(), {}});
    if (cells.empty())
        return;
    (void)model_->write(cells.size() == 1 ? tr("Clear %1 of song %2").arg(model_->columnName(cells.front().column)).arg(cells.front().row + 1)
                                    : tr("Clear %n cell(s)", nullptr, int(cells.size())),
                  cells);
}

void SongGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    tellSelection();
}

void SongGrid::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    viewport()->update();
}

void SongGrid::tellSelection()
{
    const auto& songs = desk_.workspace.album().songs;
    const int row = currentIndex().row();
    if (telling_ || row < 0 || row >= int(songs.size()) || !isVisible())
        return;
    telling_ = true;
    desk_.workspace.selection().chooseSong(songs[std::size_t(row)]->id);
    telling_ = false;
}

void SongGrid::takeSelection()
{
    if (telling_ || !desk_.workspace.song())
        return;
    const int row = int(desk_.workspace.songPosition());
    if (currentIndex().row() == row)
        return;
    telling_ = true;
    setCurrentIndex(model_->index(row, currentIndex().isValid() ? currentIndex().column() : int(SongGridModel::Title)));
    telling_ = false;
}

void SongGrid::applyTheme()
{
    const auto& theme = Theme::of(this);
    setOnPanel(this);
    setWordWrap(false);
    verticalHeader()->setDefaultSectionSize(theme.metrics.compact ? theme.metrics.tableRow + theme.px(2) : theme.px(40));
    const bool compact = theme.metrics.compact;
    horizontalHeader()->setMinimumSectionSize(theme.px(28));
    setColumnWidth(SongGridModel::Number, theme.px(36));
    setColumnWidth(SongGridModel::Isrc, theme.px(compact ? 160 : 180));
    setColumnWidth(SongGridModel::Length, theme.px(62));
    for (int column = SongGridModel::Further; column < SongGridModel::columns(); ++column)
        setColumnWidth(column, theme.px(130));
    resizeEvent(nullptr);
}

void SongGrid::resizeEvent(QResizeEvent* event)
{
    if (event)
        QTableView::resizeEvent(event);
    // What is left goes to the texts that are shown at first; the title gets most, further fields have a width of their own.
    const auto& theme = Theme::of(this);
    int rest = viewport()->width();
    for (int column = 0; column < SongGridModel::columns(); ++column)
        if (!isColumnHidden(column) && column != SongGridModel::Title && column != SongGridModel::Artist && column != SongGridModel::Composer)
            rest -= columnWidth(column);
    const int least = theme.px(90);
    const bool artist = !isColumnHidden(SongGridModel::Artist), composer = !isColumnHidden(SongGridModel::Composer);
    const int others = (artist ? 29 : 0) + (composer ? 29 : 0);
    setColumnWidth(SongGridModel::Title, std::max(theme.px(130), rest * (100 - others) / 100));
    for (const int column : {SongGridModel::Artist, SongGridModel::Composer})
        setColumnWidth(column, std::max(least, rest * 29 / 100));
}

void SongGrid::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange && model_)
        applyTheme();
    QTableView::changeEvent(event);
}

}  // namespace lacquer
