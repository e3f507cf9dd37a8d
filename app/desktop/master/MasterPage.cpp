// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/MasterPage.h"

#include "Actions.h"
#include "Habits.h"
#include "Listening.h"
#include "Measurements.h"
#include "Workspace.h"
#include "master/ChainDeeds.h"
#include "master/ChainHead.h"
#include "master/ChainPanel.h"
#include "master/CopyChainDialog.h"
#include "master/LimiterPanel.h"
#include "master/MatchEqualizerDialog.h"
#include "master/ModuleView.h"
#include "master/PresetDeeds.h"
#include "master/SnapshotDialog.h"
#include "master/SnapshotRow.h"
#include "master/SongStage.h"
#include "songs/SongColumn.h"
#include "songs/SongList.h"
#include "widgets/Button.h"
#include "widgets/ChainStrip.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>

namespace lacquer {

using namespace Qt::StringLiterals;

MasterPage::MasterPage(const Desk& desk, QWidget* parent)
    : Page(parent), desk_(desk), deeds_(new ChainDeeds(desk, this)), presets_(new PresetDeeds(*deeds_, this)),
      songs_(new SongColumn(desk, this)), head_(new ChainHead(*deeds_)), chain_(new ChainPanel(*deeds_)),
      module_(new ModuleView(*deeds_)), stage_(new SongStage(desk)), splitter_(new QSplitter(Qt::Vertical))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(songs_);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(head_);
    column->addWidget(chain_);
    splitter_->addWidget(module_);
    splitter_->addWidget(stage_);
    splitter_->setStretchFactor(0, 1);
    splitter_->setStretchFactor(1, 0);
    splitter_->setCollapsible(0, false);
    splitter_->setCollapsible(1, false);
    splitter_->setChildrenCollapsible(false);
    column->addWidget(splitter_, 1);
    row->addLayout(column, 1);
    if (const auto state = desk.habits.value(u"master/splitter"_s).toByteArray(); !state.isEmpty())
        splitter_->restoreState(state);
    for (int i = 0; i < SnapshotRow::places; ++i) {
        auto* shortcut = new QShortcut(QKeySequence(u"Ctrl+Alt+%1"_s.arg(i + 1)), this);
        connect(shortcut, &QShortcut::activated, this, [this, i] { head_->snapshots()->use(i); });
        shortcut->setEnabled(false);
        shortcuts_.push_back(shortcut);
    }
    connectParts();
    takeCommands();
    showAll();
}

void MasterPage::connectParts()
{
    auto& workspace = desk_.workspace;
    auto& selection = workspace.selection();
    // An album just opened has no song chosen; a page in the front shows its first.
    connect(&workspace, &Workspace::changed, this, &MasterPage::showAll);
    for (const auto signal : {&Selection::songChanged, &Selection::stemChanged, &Selection::processorChanged, &Selection::chainOwnerChanged})
        connect(&selection, signal, this, &MasterPage::showAll);
    connect(&desk_.measurements, &Measurements::changed, this, [this] {
        if (!isVisible())
            return;
        chain_->showChain();
        stage_->showSong();
        module_->limiter()->showFigures();
    });
    connect(&desk_.listening, &Listening::ticked, this, [this] {
        if (!isVisible())
            return;
        chain_->tick();
        module_->tick();
        stage_->tick();
    });
    connect(&desk_.listening, &Listening::transportChanged, this, [this] {
        module_->showListening();
        stage_->tick();
    });
    connect(&desk_.listening, &Listening::deltaChanged, this, &MasterPage::showAll);
    connect(module_->limiter(), &LimiterPanel::reductionChanged, this,
            [this] { stage_->setReduction(module_->limiter()->reduction()); });
    connect(head_, &ChainHead::presetsWanted, this, &MasterPage::openPresets);
    connect(head_->snapshots(), &SnapshotRow::comparisonWanted, this,
            [this](int place) { (new SnapshotDialog(*deeds_, place, this))->open(); });
    connect(head_, &ChainHead::copyWanted, this, &MasterPage::openCopy);
    connect(splitter_, &QSplitter::splitterMoved, this,
            [this] { desk_.habits.setValue(u"master/splitter"_s, splitter_->saveState()); });
}

void MasterPage::takeCommands()
{
    auto& actions = desk_.actions;
    const auto shown = [this] { return deeds_->shown() ? deeds_->shown()->id : Id{}; };
    actions.on("chain.add", this, [this] {
        const auto at = deeds_->shown() ? deeds_->placeOf(deeds_->shown()->id) : -1;
        auto* menu = chain_->addMenu(at < 0 ? int(deeds_->chain()->size()) : at + 1);
        menu->popup(chain_->mapToGlobal(QPoint(chain_->width() / 3, chain_->height())));
        if (!menu->actions().isEmpty())
            menu->setActiveAction(menu->actions().first());
    });
    actions.on("chain.bypassModule", this, [this, shown] {
        if (const auto* settings = deeds_->find(shown()))
            deeds_->setBypassed(settings->id, !settings->bypassed);
    });
    actions.on("chain.delta", this, [this, shown] { deeds_->setDelta(shown(), desk_.listening.delta() != shown()); });
    actions.on("chain.deltaAll", this, [this] { deeds_->setDeltaOfChain(!deeds_->ownerId() || desk_.listening.delta() != deeds_->ownerId()); });
    actions.on("chain.without", this, [this, shown] {
        auto& listening = desk_.listening;
        listening.setWithout(listening.without() == shown() ? std::nullopt : std::optional(shown()));
        showPossible();
    });
    const auto move = [this, shown](int by) {
        const int at = deeds_->placeOf(shown());
        if (at >= 0)
            deeds_->move(at, at + by);
    };
    actions.on("chain.left", this, [move] { move(-1); });
    actions.on("chain.right", this, [move] { move(1); });
    actions.on("chain.copyTo", this, [this] { openCopy(); });
    actions.on("chain.preset", this, [this] { openPresets(); });
    actions.on("chain.snapshots", this, [this] {
        const int place = head_->snapshots()->current();
        (new SnapshotDialog(*deeds_, place >= 0 || deeds_->snapshots().empty() ? place : deeds_->snapshots().front().place, this))->open();
    });
    actions.on("chain.matchEqualizer", this, [this] { (new MatchEqualizerDialog(*deeds_, this))->open(); });
    actions.on("chain.savePreset", this, [this] { presets_->save(); });
    showPossible();
}

void MasterPage::enter()
{
    songs_->list().takeCommands();
    desk_.actions.on("edit.copy", this, [this] { deeds_->copyToClipboard(); });
    desk_.actions.on("edit.paste", this, [this] { deeds_->paste(); });
    for (auto* shortcut : shortcuts_)
        shortcut->setEnabled(true);
    showAll();
}

void MasterPage::leave()
{
    desk_.actions.setPossible("edit.copy", false);
    desk_.actions.setPossible("edit.paste", false);
    for (auto* shortcut : shortcuts_)
        shortcut->setEnabled(false);
}

void MasterPage::showAll()
{
    showPossible();
    if (!isVisible())
        return;
    head_->showChain();
    chain_->showChain();
    module_->showChain();
    const auto* limiter = module_->limiter();
    stage_->setReduction(limiter->reductionHolds() ? limiter->reduction() : std::vector<QPointF>());
}

void MasterPage::showPossible()
{
    auto& actions = desk_.actions;
    const auto* chain = deeds_->chain();
    const auto* settings = deeds_->shown();
    const int at = settings ? deeds_->placeOf(settings->id) : -1;
    const auto none = tr("There is no chain here; choose a song first.");
    actions.setPossible("chain.add", chain, none);
    actions.setPossible("chain.bypassModule", at >= 0, tr("No module is chosen."));
    actions.action("chain.bypassModule")->setChecked(at >= 0 && settings->bypassed);
    actions.setPossible("chain.delta", settings != nullptr, tr("No module is chosen."));
    actions.action("chain.delta")->setChecked(settings && desk_.listening.delta() == settings->id);
    actions.setPossible("chain.without", at >= 0, tr("No module is chosen."));
    actions.action("chain.without")->setChecked(at >= 0 && desk_.listening.without() == settings->id);
    actions.setPossible("chain.deltaAll", chain && !chain->empty(), tr("The chain is empty."));
    actions.action("chain.deltaAll")->setChecked(desk_.listening.delta() && desk_.listening.delta() == deeds_->ownerId());
    actions.setPossible("chain.left", at > 0, tr("It is the first module."));
    actions.setPossible("chain.right", at >= 0 && at + 1 < int(chain->size()), tr("It is the last module."));
    actions.setPossible("chain.copyTo", chain && !desk_.workspace.album().songs.empty(), none);
    actions.setPossible("chain.preset", chain, none);
    actions.setPossible("chain.matchEqualizer", desk_.workspace.song() != nullptr, none);
    actions.setPossible("chain.snapshots", chain && !deeds_->snapshots().empty(), tr("Nothing is kept yet: press one of the letters."));
    actions.setPossible("chain.savePreset", chain && !chain->empty(), tr("The chain is empty."));
}

void MasterPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    showAll();
}

void MasterPage::openPresets()
{
    auto* menu = presets_->menu();
    menu->popup(head_->preset()->mapToGlobal(QPoint(0, head_->preset()->height())));
}

void MasterPage::openCopy()
{
    if (!deeds_->chain())
        return;
    const bool own = desk_.workspace.selection().chainOwner() == ChainOwner::Song;
    auto* dialog = new CopyChainDialog(deeds_->album(), own ? desk_.workspace.selection().song() : std::nullopt,
                                       tr("The chain of “%1” takes the place of the chain of every song ticked here. One undo takes it all back.")
                                           .arg(deeds_->ownerName()),
                                       this);
    connect(dialog, &CopyChainDialog::wanted, this, [this](const std::vector<Id>& songs) { deeds_->giveTo(songs); });
    dialog->open();
}

}  // namespace lacquer
