// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/JoinEditor.h"

#include "Actions.h"
#include "Selection.h"
#include "Workspace.h"
#include "album/AlbumEdits.h"
#include "album/AlbumScene.h"
#include "base/Time.h"
#include "widgets/Button.h"
#include "widgets/ElidedLabel.h"
#include "widgets/Figures.h"
#include "widgets/JoinView.h"
#include "widgets/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace lacquer {

using namespace Qt::StringLiterals;

JoinEditor::JoinEditor(const Desk& desk, const AlbumScene& scene, AlbumEdits& edits, QWidget* parent)
    : QWidget(parent), desk_(desk), scene_(scene), edits_(edits)
{
    const auto& theme = Theme::of(this);
    setAccessibleName(tr("Join editor"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(theme.px(8), theme.px(4), theme.px(10), theme.px(4));
    auto* back = new Button(tr("Album"), Button::Kind::Quiet);
    back->setIconName(u"down"_s);
    back->setToolTip(tr("Back to the whole album (Esc)"));
    title_ = new ElidedLabel;
    title_->setLook(&Fonts::title);
    which_ = new ElidedLabel;
    which_->setLook(&Fonts::label, &Theme::textSecondary);
    which_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* previous = Button::withIcon(u"prev"_s, tr("Previous join"));
    auto* next = Button::withIcon(u"next"_s, tr("Next join"));
    auto* play = new Button(tr("Play this join"), Button::Kind::Primary);
    play->setIconName(u"play"_s);
    play->setToolTip(desk.actions.tooltip("play.thisJoin"));
    row->addWidget(back);
    row->addWidget(title_, 1);
    row->addWidget(previous);
    row->addWidget(which_);
    row->addWidget(next);
    row->addWidget(play);
    column->addLayout(row);
    view_ = new JoinView(JoinView::Size::Large, this);
    column->addWidget(view_, 1);
    foot_ = new ElidedLabel;
    foot_->setLook(&Fonts::label, &Theme::textSecondary);
    foot_->setMinimumHeight(theme.px(24));
    auto* last = new QHBoxLayout;
    last->setContentsMargins(theme.px(12), 0, theme.px(12), 0);
    last->addWidget(foot_);
    column->addLayout(last);

    connect(back, &Button::clicked, this, &JoinEditor::closed);
    connect(play, &Button::clicked, desk.actions.action("play.thisJoin"), &QAction::trigger);
    connect(previous, &Button::clicked, desk.actions.action("play.previousJoin"), &QAction::trigger);
    connect(next, &Button::clicked, desk.actions.action("play.nextJoin"), &QAction::trigger);
    connect(view_, &JoinView::seekRequested, this, &JoinEditor::seekAsked);
    connect(view_, &JoinView::spaceChanged, this, [this](double seconds) {
        wanted_ = [this, seconds] {
            if (const auto* song = desk_.workspace.song())
                edits_.setSpace(song->id, seconds);
        };
    });
    connect(view_, &JoinView::fadeChanged, this, [this](bool out, double seconds, double bend) {
        wanted_ = [this, out, seconds, bend] {
            const auto* song = desk_.workspace.song();
            const auto before = song ? scene_.before(desk_.workspace.songPosition()) : std::nullopt;
            if (before)
                edits_.setFade(out ? scene_.album().songs[*before]->id : song->id, out, seconds, bend);
        };
    });
    connect(view_, &JoinView::gestureEnded, this, [this] {
        if (const auto wanted = std::exchange(wanted_, nullptr))
            wanted();
        read();
    });
}

void JoinEditor::read()
{
    const auto* song = desk_.workspace.song();
    const auto position = song ? desk_.workspace.songPosition() : 0;
    const auto before = song ? scene_.before(position) : std::nullopt;
    const auto* right = song ? scene_.planned(song->id) : nullptr;
    if (!before || !right)
        return;
    const Song& other = *scene_.album().songs[*before];
    const auto* left = scene_.planned(other.id);
    title_->setText(tr("Join %1 → %2   %3 into %4").arg(left ? left->track : 0).arg(right->track).arg(other.title, song->title));
    which_->setText(tr("%1 of %2 joins").arg(right->track - 1).arg(scene_.plan()->songs().size() - 1));
    view_->setPicture(scene_.join(position));
    const bool exact = right->start % gridFrames(scene_.rateHz()) == 0;
    const auto frame = discFigures(scene_.seconds(right->start));
    foot_->setText(exact ? tr("Track %1 starts on frame %2. The cut splits exactly: nothing lost, nothing doubled.").arg(right->track).arg(frame)
                         : tr("Track %1 starts inside frame %2: a disc marks it at the frame before.").arg(right->track).arg(frame));
}

void JoinEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void JoinEditor::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Theme::of(this).panel);
}

}  // namespace lacquer
