// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/JoinPanel.h"

#include "Actions.h"
#include "Listening.h"
#include "Workspace.h"
#include "album/AlbumEdits.h"
#include "album/AlbumScene.h"
#include "album/FadeRow.h"
#include "base/Time.h"
#include "widgets/Button.h"
#include "widgets/FigureLabel.h"
#include "widgets/Figures.h"
#include "widgets/JoinView.h"
#include "widgets/Segment.h"
#include "widgets/Theme.h"
#include "widgets/Toggle.h"
#include "widgets/ValueField.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <cmath>

namespace lacquer {

using namespace Qt::StringLiterals;

namespace {

ElidedLabel* rowWords(const QString& text)
{
    auto* label = new ElidedLabel(text);
    label->setLook(&Fonts::label, &Theme::textSecondary);
    return label;
}

}  // namespace

JoinPanel::JoinPanel(const Desk& desk, const AlbumScene& scene, AlbumEdits& edits, bool withPicture, QWidget* parent)
    : QWidget(parent), desk_(desk), scene_(scene), edits_(edits)
{
    const auto& theme = Theme::of(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.metrics.padding, theme.metrics.space, theme.metrics.padding, theme.metrics.space);
    column->setSpacing(theme.metrics.space);
    if (withPicture)
        addPicture(*column);
    addFields(*column);
    addFacts(*column);
    column->addStretch(1);
}

void JoinPanel::addPicture(QVBoxLayout& column)
{
    names_ = new ElidedLabel;
    names_->setLook(&Fonts::labelStrong, &Theme::signalStrong);
    column.addWidget(names_);
    view_ = new JoinView(JoinView::Size::Small, this);
    view_->setMinimumHeight(Theme::of(this).px(110));
    column.addWidget(view_);
    auto* row = new QHBoxLayout;
    auto* play = new Button(tr("Play this join"), Button::Kind::Primary);
    play->setIconName(u"play"_s);
    play->setToolTip(desk_.actions.tooltip("play.thisJoin"));
    auto* open = new Button(tr("Open"));
    open->setIconName(u"curve"_s);
    open->setToolTip(tr("Shows the join large, to work in."));
    play->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    row->addWidget(play, 1);
    row->addWidget(open);
    column.addLayout(row);
    connect(view_, &JoinView::opened, this, &JoinPanel::openAsked);
    connect(open, &Button::clicked, this, &JoinPanel::openAsked);
    connect(play, &Button::clicked, desk_.actions.action("play.thisJoin"), &QAction::trigger);
}

void JoinPanel::addFields(QVBoxLayout& column)
{
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, Theme::of(this).px(56));
    Quantity quantity;
    quantity.name = tr("Spacing");
    quantity.unit = Unit::Seconds;
    quantity.minimum = -30;
    quantity.maximum = 30;
    quantity.standard = Song{}.gapSeconds;
    quantity.decimals = 3;
    spacing_ = new ValueField(quantity, this);
    fadeOut_ = new FadeRow(true, edits_, this);
    fadeIn_ = new FadeRow(false, edits_, this);
    mode_ = new Segment(Segment::Bed::Showing, {tr("Auto"), tr("One breath"), tr("Fresh")}, tr("Join"), this);
    mode_->setSmall(true);
    mode_->setChoiceToolTip(0, tr("Songs closer than the pause of a breath share their chain's state."));
    mode_->setChoiceToolTip(1, tr("The album chain and the limiter run through the pause."));
    mode_->setChoiceToolTip(2, tr("The album chain begins anew with this song."));
    continues_ = new Toggle(Toggle::Kind::Plain, tr("Same recording"), tr("Continues the recording before it"), this);
    continues_->setToolTip(tr("One recording cut in two: processors run through the cut, and no sample is changed."));
    continues_->setCheckable(true);
    const std::pair<QString, QWidget*> rows[] = {
        {tr("Spacing"), spacing_}, {tr("Fade out"), fadeOut_}, {tr("Fade in"), fadeIn_}, {QString(), continues_}};
    int at = 0;
    for (const auto& [words, widget] : rows) {
        grid->addWidget(rowWords(words), at, 0);
        grid->addWidget(widget, at++, 1);
    }
    spacing_->setMinimumWidth(Theme::of(this).px(100));
    grid->addWidget(mode_, at, 0, 1, 2);
    column.addLayout(grid);
    connect(spacing_, &ValueField::gestureEnded, this, [this] {
        const auto* song = desk_.workspace.song();
        if (song && spacing_->value() != space_ && !edits_.setSpace(song->id, spacing_->value()))
            spacing_->setValue(space_);
    });
    connect(spacing_, &ValueField::valueChanged, this,
            [this](double value) { spacing_->setSecondWords(tr("%1 frames").arg(figures(std::round(value * 75), 0))); });
    connect(mode_, &Segment::chosen, this, [this](int index) {
        if (const auto* song = desk_.workspace.song(); song && !edits_.setJoin(song->id, Join(index)))
            read();
    });
    connect(continues_, &Toggle::clicked, this, [this](bool on) {
        if (const auto* song = desk_.workspace.song(); song && !edits_.setContinues(song->id, on))
            read();
    });
}

void JoinPanel::addFacts(QVBoxLayout& column)
{
    auto* head = new ElidedLabel(tr("Around the join"));
    head->setLook(&Fonts::labelStrong);
    column.addSpacing(Theme::of(this).metrics.space);
    column.addWidget(head);
    auto* grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    for (int i = 0; i < 3; ++i) {
        factNames_[i] = rowWords({});
        facts_[i] = new FigureLabel(u"—"_s);
        facts_[i]->setLook(&Fonts::bodyStrong);
        facts_[i]->setUnit(i < 2 ? u"LUFS"_s : u"LU"_s);
        grid->addWidget(factNames_[i], i, 0);
        grid->addWidget(facts_[i], i, 1, Qt::AlignRight);
    }
    column.addLayout(grid);
    disc_ = new ElidedLabel;
    disc_->setLook(&Fonts::label, &Theme::textQuiet);
    column.addWidget(disc_);
}

void JoinPanel::read()
{
    const auto* song = desk_.workspace.song();
    const auto position = song ? desk_.workspace.songPosition() : 0;
    const auto before = song ? scene_.before(position) : std::nullopt;
    setEnabled(before.has_value());
    if (!before)
        return;
    const Song& other = *scene_.album().songs[*before];
    if (names_)
        names_->setText(tr("%1 into %2").arg(other.title, song->title));
    if (view_)
        view_->setPicture(scene_.join(position));
    space_ = song->gapSeconds;
    showSeconds(*spacing_, space_, -30, 30);
    if (!spacing_->gesturing())
        spacing_->setSecondWords(tr("%1 frames").arg(figures(std::round(space_ * 75), 0)));
    fadeOut_->read(other);
    fadeIn_->read(*song);
    mode_->setCurrent(int(song->join));
    const bool touches = song->gapSeconds == 0;
    mode_->setChoiceEnabled(int(Join::Fresh), song->gapSeconds > 0, tr("Songs that touch go through the chain in one breath."));
    continues_->setEnabled(touches || song->continuesPrevious);
    continues_->setChecked(song->continuesPrevious);
    readFacts();
}

void JoinPanel::readFacts()
{
    const auto position = desk_.workspace.songPosition();
    const Id after = scene_.album().songs[position]->id, before = scene_.album().songs[*scene_.before(position)]->id;
    const auto* left = scene_.planned(before);
    const auto* right = scene_.planned(after);
    if (!left || !right)
        return;
    const auto last = scene_.edgeLufs(before, true), first = scene_.edgeLufs(after, false);
    const auto words = [](std::optional<double> value, bool sign = false) {
        return value && std::isfinite(*value) ? figures(*value, 1, sign) : u"—"_s;
    };
    factNames_[0]->setText(tr("Last 3 s of %1").arg(left->track));
    factNames_[1]->setText(tr("First 3 s of %1").arg(right->track));
    factNames_[2]->setText(tr("Step"));
    facts_[0]->setPurpose(factNames_[0]->text());
    facts_[1]->setPurpose(factNames_[1]->text());
    facts_[2]->setPurpose(tr("Step"));
    facts_[0]->setNumber(words(last));
    facts_[1]->setNumber(words(first));
    facts_[2]->setNumber(words(last && first ? std::optional(*first - *last) : std::nullopt, true));
    const auto start = right->start;
    const bool exact = start % gridFrames(scene_.rateHz()) == 0;
    const auto frame = discFigures(scene_.seconds(start));
    disc_->setText(exact ? tr("Track %1 starts on frame %2.").arg(right->track).arg(frame)
                         : tr("Track %1 starts inside frame %2.").arg(right->track).arg(frame));
    disc_->setHint(exact ? tr("The cut splits exactly: nothing lost, nothing doubled.")
                         : tr("A disc marks it at the frame before; files may be cut exactly."));
}

void JoinPanel::waveChanged(const QString& songId)
{
    if (view_)
        view_->waveChanged(songId);
}

}  // namespace lacquer
