// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/ChainHead.h"

#include "Actions.h"
#include "Listening.h"
#include "Workspace.h"
#include "master/ChainDeeds.h"
#include "master/SnapshotRow.h"
#include "widgets/Button.h"
#include "widgets/ElidedLabel.h"
#include "widgets/Segment.h"
#include "widgets/Toggle.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>

namespace lacquer {

using namespace Qt::StringLiterals;

ChainHead::ChainHead(ChainDeeds& deeds, QWidget* parent) : QWidget(parent), deeds_(deeds)
{
    auto* row = new QHBoxLayout(this);
    owner_ = new Segment(Segment::Bed::Showing, {tr("Stems"), tr("Song"), tr("Album")}, tr("Whose chain"), this);
    owner_->setSmall(true);
    stem_ = new QComboBox(this);
    stem_->setAccessibleName(tr("Stem"));
    title_ = new ElidedLabel({}, this);
    title_->setLook(&Fonts::title);
    snapshotWords_ = new ElidedLabel(tr("Snapshots"), this);
    snapshotWords_->setLook(&Fonts::label, &Theme::textQuiet);
    snapshotWords_->setHint(tr("Chains kept with the album, to compare."));
    snapshots_ = new SnapshotRow(deeds, this);
    delta_ = Toggle::withIcon(Toggle::Kind::Delta, u"delta"_s, tr("Hear only what the chain changes"), this);
    delta_->setToolTip(deeds.desk().actions.tooltip("chain.deltaAll"));
    preset_ = new Button(tr("Preset"), this);
    preset_->setIconName(u"preset"_s);
    preset_->setArrow(true);
    preset_->setSmall(true);
    preset_->setToolTip(tr("Chains to start from, and yours"));
    copy_ = new Button(tr("Copy chain to…"), this);
    copy_->setIconName(u"copy"_s);
    copy_->setSmall(true);
    copy_->setToolTip(deeds.desk().actions.tooltip("chain.copyTo"));
    row->addWidget(owner_);
    row->addWidget(stem_);
    row->addWidget(title_, 1);
    row->addWidget(delta_);
    row->addWidget(snapshotWords_);
    row->addWidget(snapshots_);
    row->addWidget(preset_);
    row->addWidget(copy_);
    connect(owner_, &Segment::chosen, this, &ChainHead::chooseOwner);
    connect(stem_, &QComboBox::activated, this, [this](int index) {
        if (const auto* song = deeds_.desk().workspace.song(); song && index < int(song->stems.size()))
            deeds_.desk().workspace.selection().chooseStem(song->stems[std::size_t(index)].id);
    });
    connect(delta_, &Toggle::clicked, this, [this](bool on) { deeds_.setDeltaOfChain(on); });
    connect(preset_, &Button::clicked, this, &ChainHead::presetsWanted);
    connect(copy_, &Button::clicked, this, &ChainHead::copyWanted);
    arrange();
}

void ChainHead::chooseOwner(int index)
{
    auto& workspace = deeds_.desk().workspace;
    auto& selection = workspace.selection();
    if (const auto* song = workspace.song(); index == 0 && song && !workspace.stem() && !song->stems.empty())
        selection.chooseStem(song->stems.front().id);
    selection.chooseChainOwner(index == 0 ? ChainOwner::Stem : index == 1 ? ChainOwner::Song : ChainOwner::Album);
}

void ChainHead::showChain()
{
    auto& workspace = deeds_.desk().workspace;
    const auto owner = workspace.selection().chainOwner();
    owner_->setCurrent(owner == ChainOwner::Stem ? 0 : owner == ChainOwner::Song ? 1 : 2);
    const auto* song = workspace.song();
    stem_->setVisible(owner == ChainOwner::Stem && song);
    if (song && owner == ChainOwner::Stem) {
        const QSignalBlocker quiet(stem_);
        QStringList names;
        int current = -1;
        for (const auto& stem : song->stems) {
            if (workspace.selection().stem() == stem.id)
                current = int(names.size());
            names << stem.name;
        }
        stem_->clear();
        stem_->addItems(names);
        stem_->setCurrentIndex(current);
    }
    title_->setText(owner == ChainOwner::Album ? workspace.name() : song ? song->title : tr("No song"));
    delta_->setEnabled(deeds_.chain() && !deeds_.chain()->empty());
    delta_->setChecked(deeds_.ownerId() && deeds_.desk().listening.delta() == deeds_.ownerId());
    preset_->setEnabled(deeds_.chain());
    copy_->setEnabled(deeds_.chain() && !workspace.album().songs.empty());
    snapshots_->showChain();
}

void ChainHead::arrange()
{
    const auto& theme = Theme::of(this);
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->setContentsMargins(theme.metrics.padding, 0, theme.metrics.padding, 0);
    row->setSpacing(theme.px(10));
    setFixedHeight(theme.metrics.panelHead);
    snapshotWords_->setVisible(width() > theme.px(1000));
    snapshots_->setVisible(width() > theme.px(760));
    copy_->setText(width() > theme.px(900) ? tr("Copy chain to…") : tr("Copy…"));
}

void ChainHead::resizeEvent(QResizeEvent*)
{
    arrange();
}

void ChainHead::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void ChainHead::paintEvent(QPaintEvent*)
{
    const auto& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.groove);
}

}  // namespace lacquer
