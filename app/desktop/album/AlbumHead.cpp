// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/AlbumHead.h"

#include "Actions.h"
#include "widgets/Button.h"
#include "widgets/FigureLabel.h"
#include "widgets/Figures.h"
#include "widgets/PanelHead.h"
#include "widgets/Theme.h"

#include <QVBoxLayout>

#include <cmath>

namespace lacquer {

using namespace Qt::StringLiterals;

AlbumHead::AlbumHead(const Desk& desk, QWidget* parent) : QWidget(parent), desk_(desk)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    line_ = new PanelHead(tr("Album"), this);
    column->addWidget(line_);
    loudness_ = new FigureLabel(u"—"_s);
    loudness_->setLook(&Fonts::figureSmall);
    loudness_->setRoomFor(u"−88.8"_s);
    loudness_->setUnit(u"LUFS"_s);
    loudness_->setPurpose(tr("Album loudness, LUFS"));
    loudness_->setHint(tr("All tracks pooled, as delivered."));
    line_->addAtEnd(loudness_);
    match_ = new Button(tr("Match the album…"));
    match_->setIconName(u"match"_s);
    match_->setToolTip(desk.actions.tooltip("song.match"));
    line_->addAtEnd(match_);
    joins_ = new Button(tr("Play all joins"));
    joins_->setIconName(u"join"_s);
    joins_->setToolTip(desk.actions.tooltip("play.allJoins"));
    line_->addAtEnd(joins_);
    auto* less = new Button(u"−"_s, Button::Kind::Quiet);
    less->setAccessibleName(tr("Zoom out"));
    less->setToolTip(desk.actions.tooltip("view.zoomOut"));
    auto* fit = new Button(tr("Fit"), Button::Kind::Quiet);
    fit->setAccessibleName(tr("Fit the album"));
    fit->setToolTip(desk.actions.tooltip("view.fitAlbum"));
    auto* more = new Button(u"+"_s, Button::Kind::Quiet);
    more->setAccessibleName(tr("Zoom in"));
    more->setToolTip(desk.actions.tooltip("view.zoomIn"));
    auto* panel = Button::withIcon(u"info"_s, tr("Show or hide the join and song panel"));
    for (auto* one : {less, fit, more, panel})
        line_->addAtEnd(one);
    connect(panel, &Button::clicked, this, &AlbumHead::inspectorAsked);
    connect(match_, &Button::clicked, desk.actions.action("song.match"), &QAction::trigger);
    connect(joins_, &Button::clicked, desk.actions.action("play.allJoins"), &QAction::trigger);
    connect(less, &Button::clicked, this, [this] { Q_EMIT zoomAsked(0.8); });
    connect(more, &Button::clicked, this, [this] { Q_EMIT zoomAsked(1.25); });
    connect(fit, &Button::clicked, this, &AlbumHead::fitAsked);
}

void AlbumHead::show(const QString& fact, std::optional<double> albumLufs)
{
    line_->setFact(fact);
    loudness_->setNumber(albumLufs && std::isfinite(*albumLufs) ? figures(*albumLufs, 1) : u"—"_s);
}

void AlbumHead::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < Theme::of(this).px(820);
    match_->setText(narrow ? tr("Match…") : tr("Match the album…"));
    match_->setAccessibleName(tr("Match the album…"));
    joins_->setText(narrow ? tr("Joins") : tr("Play all joins"));
    joins_->setAccessibleName(tr("Play all joins"));
}

}  // namespace lacquer
