// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/MetadataPage.h"

#include "Actions.h"
#include "Navigator.h"
#include "Workspace.h"
#include "deliver/DeliveryOutlook.h"
#include "frame/RowDelegate.h"
#include "metadata/AlbumFields.h"
#include "metadata/FileHolds.h"
#include "metadata/NameProblems.h"
#include "metadata/SongGrid.h"
#include "metadata/SongGridModel.h"
#include "widgets/Button.h"
#include "widgets/ElidedLabel.h"
#include "widgets/PanelHead.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

/// A line between two panels.
QWidget* divider(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setFrameShape(QFrame::VLine);
    line->setFixedWidth(1);
    return line;
}

}  // namespace

MetadataPage::MetadataPage(const Desk& desk, QWidget* parent)
    : Page(parent), desk_(desk), outlook_(new DeliveryOutlook(desk.workspace, this)), fields_(new AlbumFields(desk, this)),
      head_(new PanelHead(tr("Songs"), this)), grid_(new SongGrid(desk, this)), problems_(new NameProblems(desk, *grid_, *fields_, this)),
      holds_(new FileHolds(desk, *outlook_, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(fields_);
    row->addWidget(divider(this));
    auto* middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(head_);
    middle->addWidget(grid_, 1);
    auto* hints = new ElidedLabel(tr("F2 edit · Ctrl+D fill down · Ctrl+V paste from a spreadsheet · Del take the album's value"), this);
    hints->setLook(&Fonts::label, &Theme::textQuiet);
    hints_ = new QWidget(this);
    auto* indented = new QHBoxLayout(hints_);
    indented->addWidget(hints);
    middle->addWidget(hints_);
    middle->addWidget(problems_);
    row->addLayout(middle, 1);
    row->addWidget(divider(this));
    row->addWidget(holds_);
    head_->setFact(tr("Empty cells take the album's value, shown in grey"));
    auto* paste = new Button(tr("Paste"), this);
    auto* next = new Button(tr("Next ISRC"), this);
    paste->setToolTip(tr("Pastes a block copied from a spreadsheet, its corner at the chosen cell.  Ctrl+V"));
    next->setToolTip(tr("Numbers the chosen songs on from the highest code.  Ctrl+Alt+I"));
    auto* columns = new Button(tr("Columns"), this);
    columns->setToolTip(tr("Which fields the grid shows: credits, rights, lyrics, tempo, sides …"));
    columns->setAccessibleDescription(columns->toolTip());
    connect(columns, &Button::clicked, this, [this, columns] {
        QMenu menu(this);
        grid_->fillColumnsMenu(menu);
        menu.exec(columns->mapToGlobal(QPoint(0, columns->height())));
    });
    for (auto* button : {columns, paste, next}) {
        button->setSmall(true);
        head_->addAtEnd(button);
    }
    connect(paste, &Button::clicked, grid_, &SongGrid::paste);
    connect(next, &Button::clicked, grid_, &SongGrid::numberChosen);

    connect(grid_, &SongGrid::typed, this, [this](int songRow, int column, const QString& text) {
        // What would be written if it were done now; the album itself waits for Enter.
        auto album = std::make_shared<Album>(desk_.workspace.album());
        if (songRow < 0 || songRow >= int(album->songs.size()))
            return;
        Song& song = album->edit(std::size_t(songRow));
        const Album before = *album;
        if (SongGridModel::put(before, song, column, text))
            look(album, 60);
    });
    connect(&desk.workspace, &Workspace::changed, this, &MetadataPage::refresh);
    connect(&desk.navigator, &Navigator::fieldWanted, this, [this](int page, const QString& field) {
        if (page == int(PageNumber::Metadata))
            goToField(field);
    });
    desk.actions.on("deliver.nextIsrc", this, [this] {
        if (!isVisible())
            desk_.navigator.goTo(PageNumber::Metadata);
        grid_->numberChosen();
    });
    applyTheme();
}

void MetadataPage::enter()
{
    auto& actions = desk_.actions;
    actions.on("edit.copy", this, [this] { grid_->copy(); });
    actions.on("edit.paste", this, [this] { grid_->paste(); });
    actions.on("edit.fillDown", this, [this] { grid_->fillDown(); });
    actions.on("edit.rename", this, [this] {
        const auto now = grid_->currentIndex();
        const bool writable = SongGridModel::writable(now.column());
        grid_->goToCell(now.row(), writable ? now.column() : int(SongGridModel::Title), true);
    });
    actions.on("edit.remove", this, [this] { grid_->clearCells(); });
    refresh();
}

void MetadataPage::leave()
{
    for (const char* id : {"edit.copy", "edit.paste", "edit.fillDown", "edit.rename", "edit.remove"})
        desk_.actions.setPossible(id, false);
}

void MetadataPage::refresh()
{
    grid_->refresh();
    problems_->refresh();
    if (isVisible())
        look(desk_.workspace.snapshot(), 60);
}

void MetadataPage::look(std::shared_ptr<const Album> album, int delay)
{
    outlook_->ask(std::move(album), {}, delay);
}

void MetadataPage::goToField(const QString& member)
{
    const int row = desk_.workspace.song() ? int(desk_.workspace.songPosition()) : 0;
    // Titles and codes of songs are asked for far more often than those of the album; what only albums have is theirs.
    const int column = SongGridModel::columnOf(member);
    if (column >= 0 && !fields_->has(member))
        grid_->goToCell(row, column, false);
    else if (member == u"title"_s)
        grid_->goToCell(row, SongGridModel::Title, false);
    else
        fields_->enter(member);
}

void MetadataPage::applyTheme()
{
    const auto& theme = Theme::of(this);
    const bool compact = theme.metrics.compact;
    putOnPanel(this);
    fields_->setFixedWidth(theme.px(compact ? 190 : 290));
    holds_->setFixedWidth(theme.px(compact ? 220 : 290));
    hints_->layout()->setContentsMargins(theme.metrics.padding, 0, theme.metrics.padding, 0);
    hints_->setFixedHeight(theme.px(26));
}

void MetadataPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    // In the smallest windows title and codes are worth more than the look ahead.
    holds_->setVisible(width() >= Theme::of(this).px(860));
}

void MetadataPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        applyTheme();
    QWidget::changeEvent(event);
}

}  // namespace lacquer
