// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/AlbumInspector.h"

#include "Selection.h"
#include "Workspace.h"
#include "album/AlbumScene.h"
#include "album/JoinPanel.h"
#include "album/SongPanel.h"
#include "widgets/Button.h"
#include "widgets/PanelHead.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lacquer {

using namespace Qt::StringLiterals;

namespace {

QScrollArea* scrolling(QWidget* inside)
{
    auto* area = new QScrollArea;
    // What is inside takes the focus.
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inside);
    return area;
}

}  // namespace

AlbumInspector::AlbumInspector(const Desk& desk, const AlbumScene& scene, AlbumEdits& edits, QWidget* parent)
    : QWidget(parent), desk_(desk), scene_(scene)
{
    setAccessibleName(tr("Join and song"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    head_ = new PanelHead({}, this);
    auto* close = Button::withIcon(u"close"_s, tr("Close this panel"), this);
    head_->addAtEnd(close);
    column->addWidget(head_);
    stack_ = new QStackedWidget(this);
    join_ = new JoinPanel(desk, scene, edits);
    song_ = new SongPanel(desk, scene, edits);
    stack_->addWidget(scrolling(join_));
    stack_->addWidget(scrolling(song_));
    column->addWidget(stack_, 1);
    setFixedWidth(Theme::of(this).metrics.inspector);
    connect(close, &Button::clicked, this, &AlbumInspector::closed);
    connect(join_, &JoinPanel::openAsked, this, &AlbumInspector::openAsked);
}

void AlbumInspector::read()
{
    const auto& workspace = desk_.workspace;
    const auto* song = workspace.song();
    const bool join = song && desk_.workspace.selection().joinChosen() && scene_.before(workspace.songPosition()) && song->enabled;
    stack_->setCurrentIndex(join ? 0 : 1);
    if (!song) {
        head_->setTitle(tr("No song chosen"));
        head_->setFact({});
        song_->read();
        return;
    }
    const auto* place = scene_.planned(song->id);
    if (join) {
        const auto& other = *scene_.album().songs[*scene_.before(workspace.songPosition())];
        const auto* before = scene_.planned(other.id);
        head_->setTitle(place && before ? tr("Join %1 → %2").arg(before->track).arg(place->track) : tr("Join"));
        head_->setFact(song->gapSeconds < 0 ? tr("crossfade") : song->gapSeconds == 0 ? tr("gapless") : tr("gap"));
        join_->read();
    } else {
        head_->setTitle(place ? tr("Song %1").arg(place->track) : tr("Song"));
        head_->setFact(song->enabled ? tr("in the album") : tr("left out"));
        song_->read();
    }
}

void AlbumInspector::waveChanged(const QString& songId)
{
    join_->waveChanged(songId);
    song_->waveChanged(songId);
}

bool AlbumInspector::event(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        setFixedWidth(Theme::of(this).metrics.inspector);
    return QWidget::event(event);
}

void AlbumInspector::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = Theme::of(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect(0, 0, 1, height()), theme.groove);
}

}  // namespace lacquer
