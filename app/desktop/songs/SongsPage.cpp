// SPDX-License-Identifier: GPL-3.0-or-later
#include "songs/SongsPage.h"

#include "songs/SongColumn.h"
#include "songs/SongList.h"
#include "songs/Sources.h"
#include "songs/StemsPanel.h"

#include <QHBoxLayout>

namespace lacquer {

SongsPage::SongsPage(const Desk& desk, QWidget* parent)
    : Page(parent), desk_(desk), sources_(new Sources(desk, this)), column_(new SongColumn(desk, this)),
      stems_(new StemsPanel(desk, *sources_, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(column_);
    row->addWidget(stems_, 1);
    connect(stems_, &StemsPanel::filesDropped, this, &SongsPage::filesDropped);
}

void SongsPage::enter()
{
    column_->list().takeCommands();
}

}  // namespace lacquer
