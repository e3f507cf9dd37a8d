// SPDX-License-Identifier: GPL-3.0-or-later
#include "songs/SongsPage.h"

#include "Workspace.h"
#include "songs/FactsPanel.h"
#include "songs/FirstRun.h"
#include "songs/SongColumn.h"
#include "songs/SongList.h"
#include "songs/Sources.h"
#include "songs/StemKnobs.h"
#include "songs/StemsPanel.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace lacquer {

SongsPage::SongsPage(const Desk& desk, QWidget* parent)
    : Page(parent), desk_(desk), sources_(new Sources(desk, this)), stack_(new QStackedLayout(this)), empty_(new FirstRun(desk, this)),
      work_(new QWidget(this)), column_(new SongColumn(desk, work_)), stems_(new StemsPanel(desk, *sources_, work_)),
      side_(new QWidget(work_)), facts_(new FactsPanel(desk, *sources_, side_)), knobs_(new StemKnobs(desk, side_))
{
    auto* row = new QHBoxLayout(work_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(column_);
    row->addWidget(stems_, 1);
    row->addWidget(side_);
    auto* right = new QVBoxLayout(side_);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(facts_);
    right->addWidget(knobs_);
    right->addStretch(1);
    stack_->addWidget(empty_);
    stack_->addWidget(work_);
    connect(stems_, &StemsPanel::filesDropped, this, &SongsPage::filesDropped);
    connect(empty_, &FirstRun::openAsked, this, &SongsPage::openAsked);
    connect(&desk.workspace, &Workspace::changed, this, &SongsPage::showState);
    showState();
}

void SongsPage::showState()
{
    const bool empty = desk_.workspace.album().songs.empty();
    auto* now = empty ? static_cast<QWidget*>(empty_) : work_;
    if (stack_->currentWidget() == now)
        return;
    stack_->setCurrentWidget(now);
    if (!isVisible())
        return;
    if (empty)
        empty_->takeFocus();
    else
        column_->list().setFocus();
}

void SongsPage::enter()
{
    column_->list().takeCommands();
    if (desk_.workspace.album().songs.empty())
        empty_->takeFocus();
    else
        column_->list().setFocus();
}

void SongsPage::arrange()
{
    const auto& theme = Theme::of(this);
    side_->setFixedWidth(theme.px(theme.metrics.compact ? 214 : 292));
    facts_->setRoom(height() - knobs_->sizeHint().height());
}

void SongsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

bool SongsPage::event(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        arrange();
    return Page::event(event);
}

void SongsPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Theme::of(this).panel);
}

}  // namespace lacquer
