// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/DeliverablesPanel.h"

#include "Workspace.h"
#include "deliver/DeliverablesModel.h"
#include "deliver/DeliveryOutlook.h"
#include "frame/RowDelegate.h"
#include "widgets/Button.h"
#include "widgets/PanelHead.h"
#include "widgets/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

/// The name, or the name with the first number that makes it a new one.
QString freeName(const Album& album, const QString& wanted)
{
    QString name = wanted;
    for (int n = 2; std::any_of(album.deliverables.begin(), album.deliverables.end(), [&](const Deliverable& d) { return d.name == name; }); ++n)
        name = u"%1 %2"_s.arg(wanted).arg(n);
    return name;
}

}  // namespace

DeliverablesPanel::DeliverablesPanel(const Desk& desk, const DeliveryOutlook& outlook, const BuildRun& run, QWidget* parent)
    : QWidget(parent), desk_(desk), head_(new PanelHead(tr("Deliverables"), this)), addMenu_(new QMenu(this)), table_(new QTableView(this))
{
    model_ = new DeliverablesModel(desk, outlook, run, table_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head_);
    column->addWidget(table_, 1);
    duplicate_ = Button::withIcon(u"copy"_s, tr("Duplicate this deliverable"), this);
    remove_ = Button::withIcon(u"trash"_s, tr("Remove this deliverable; delivered files stay"), this);
    auto* addButton = new Button(tr("Add"), this);
    addButton->setIconName(u"add"_s);
    addButton->setArrow(true);
    addButton->setAccessibleName(tr("Add a deliverable"));
    for (auto* button : {duplicate_, remove_, addButton}) {
        button->setSmall(true);
        head_->addAtEnd(button);
    }
    fillAddMenu();
    connect(addButton, &Button::clicked, this, [this, addButton] { addMenu_->popup(addButton->mapToGlobal(QPoint(0, addButton->height()))); });
    connect(duplicate_, &Button::clicked, this, &DeliverablesPanel::duplicate);
    connect(remove_, &Button::clicked, this, &DeliverablesPanel::remove);

    table_->setModel(model_);
    table_->setAccessibleName(tr("Deliverables"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::EditKeyPressed);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setItemDelegate(new RowDelegate(table_));
    table_->setFrameShape(QFrame::NoFrame);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setHighlightSections(false);
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->installEventFilter(this);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) { Q_EMIT rowChanged(now.row()); });
    connect(table_, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.column() != DeliverablesModel::Tick)
            Q_EMIT opened(index.row());
    });
    applyTheme();
    choose(0);
}

QString DeliverablesPanel::adds(DeliverableKind kind)
{
    if (kind == DeliverableKind::Ddp)
        return tr("Adds a disc for pressing: DDP 2.00 with CD-TEXT, PQ marks and checksums.");
    if (kind == DeliverableKind::Cue)
        return tr("Adds the disc as one sound file with a cue sheet.");
    return tr("Adds %1 at the album's rate, 24 bits.").arg(shownKind(kind));
}

void DeliverablesPanel::fillAddMenu()
{
    addMenu_->setToolTipsVisible(true);
    for (std::size_t i = 0; i < choiceNames(DeliverableKind()).size(); ++i) {
        const auto kind = DeliverableKind(int(i));
        auto* action = addMenu_->addAction(canBuild(kind) ? shownKind(kind) : tr("%1: not in this version").arg(shownKind(kind)));
        action->setEnabled(canBuild(kind));
        action->setToolTip(canBuild(kind) ? adds(kind) : tr("This version does not build this kind yet."));
        connect(action, &QAction::triggered, this, [this, kind] { add(kind); });
    }
}

int DeliverablesPanel::row() const
{
    const auto index = table_->currentIndex();
    return index.isValid() ? index.row() : -1;
}

void DeliverablesPanel::choose(int row)
{
    row = std::min(row, model_->rowCount() - 1);
    if (row >= 0)
        table_->setCurrentIndex(model_->index(row, DeliverablesModel::Name));
}

void DeliverablesPanel::choose(const QString& name)
{
    const auto& list = desk_.workspace.album().deliverables;
    for (std::size_t i = 0; i < list.size(); ++i)
        if (list[i].name == name)
            choose(int(i));
}

void DeliverablesPanel::refresh()
{
    const int before = row();
    model_->refresh();
    head_->setFact(tr("%1 of %2 will be built").arg(model_->ticked().size()).arg(model_->rowCount()));
    duplicate_->setEnabled(model_->rowCount() > 0);
    remove_->setEnabled(model_->rowCount() > 0);
    if (row() < 0 && model_->rowCount() > 0)
        choose(std::max(0, before));
}

void DeliverablesPanel::rename()
{
    if (row() >= 0) {
        table_->setFocus();
        table_->edit(model_->index(row(), DeliverablesModel::Name));
    }
}

void DeliverablesPanel::add(DeliverableKind kind)
{
    Deliverable made = Deliverable::of({}, kind);
    const QString word = QString::fromLatin1(choiceNames(kind)[std::size_t(kind)]);
    made.name = freeName(desk_.workspace.album(), kind == DeliverableKind::Wav ? u"wav%1"_s.arg(made.bits) : word);
    if (desk_.workspace.tryEdit(tr("Add deliverable \"%1\"").arg(made.name), [&made](Album& album) -> Result<void> {
            album.deliverables.push_back(made);
            return {};
        }))
        choose(made.name);
}

void DeliverablesPanel::duplicate()
{
    if (row() < 0)
        return;
    const auto at = std::size_t(row());
    Deliverable copy = desk_.workspace.album().deliverables.at(at);
    copy.name = freeName(desk_.workspace.album(), copy.name);
    if (desk_.workspace.tryEdit(tr("Duplicate \"%1\"").arg(desk_.workspace.album().deliverables.at(at).name), [&](Album& album) -> Result<void> {
            album.deliverables.insert(album.deliverables.begin() + std::ptrdiff_t(at) + 1, copy);
            return {};
        }))
        choose(copy.name);
}

void DeliverablesPanel::remove()
{
    if (row() < 0)
        return;
    const auto at = row();
    const auto name = desk_.workspace.album().deliverables.at(std::size_t(at)).name;
    desk_.workspace.edit(tr("Remove deliverable \"%1\"").arg(name), [at](Album& album) { album.deliverables.erase(album.deliverables.begin() + at); });
    desk_.workspace.tell(tr("\"%1\" is no longer a deliverable; its files stay where they are.").arg(name), true);
    choose(at);
}

bool DeliverablesPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == table_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto index = table_->currentIndex();
        if (index.isValid() && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            if (index.column() == DeliverablesModel::Tick)
                model_->setData(index, index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
            else
                Q_EMIT opened(index.row());
            return true;
        }
        if (index.isValid() && key->key() == Qt::Key_Delete) {
            remove();
            return true;
        }
    }
    // Left and right walk over the cells, to the tick; elsewhere they move the playhead.
    if (watched == table_ && event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right || key->key() == Qt::Key_Home || key->key() == Qt::Key_End)) {
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DeliverablesPanel::applyTheme()
{
    const auto& theme = Theme::of(this);
    auto* header = table_->horizontalHeader();
    setOnPanel(table_);
    table_->verticalHeader()->setDefaultSectionSize(theme.metrics.compact ? theme.px(30) : theme.px(36));
    table_->verticalHeader()->setMinimumSectionSize(theme.px(24));
    header->setMinimumSectionSize(theme.px(32));
    header->setSectionResizeMode(QHeaderView::Interactive);
    const bool compact = theme.metrics.compact;
    const int widths[] = {34, compact ? 130 : 220, compact ? 165 : 210, compact ? 90 : 120, 72, compact ? 190 : 250, 170, 126};
    for (int i = 0; i < DeliverablesModel::Columns; ++i)
        table_->setColumnWidth(i, theme.px(widths[i]));
    header->setSectionResizeMode(DeliverablesModel::State, QHeaderView::Stretch);
}

void DeliverablesPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        applyTheme();
    QWidget::changeEvent(event);
}

}  // namespace lacquer
