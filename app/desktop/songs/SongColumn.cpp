// SPDX-License-Identifier: GPL-3.0-or-later
#include "songs/SongColumn.h"

#include "Actions.h"
#include "Workspace.h"
#include "model/Plan.h"
#include "songs/SongList.h"
#include "widgets/Button.h"
#include "widgets/Figures.h"
#include "widgets/PanelHead.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

/// Below this width of the window numbers stand alone.
constexpr int narrowBelow = 1200;

}  // namespace

SongColumn::SongColumn(const Desk& desk, QWidget* parent)
    : QWidget(parent), desk_(desk), head_(new PanelHead(tr("Songs"), this)),
      add_(Button::withIcon(u"add"_s, tr("Add songs or stems"), this)), list_(new SongList(desk, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(head_);
    column->addWidget(list_, 1);
    add_->setSmall(true);
    head_->addAtEnd(add_);
    connect(add_, &Button::clicked, this, [this] { desk_.actions.action("file.add")->trigger(); });
    connect(&desk.workspace, &Workspace::changed, this, &SongColumn::showFacts);
    showFacts();
    arrange();
}

void SongColumn::showFacts()
{
    const Album& album = desk_.workspace.album();
    const auto plan = makePlan(album);
    QString facts = QString::number(album.songs.size());
    if (plan && plan->rateHz > 0)
        facts += u" · "_s + timeFigures(double(plan->frames) / plan->rateHz);
    head_->setFact(facts);
}

void SongColumn::arrange()
{
    const auto& theme = Theme::of(this);
    const bool narrow = window()->width() < theme.px(narrowBelow);
    list_->setNarrow(narrow);
    head_->setVisible(!narrow);
    const int wide = narrow ? 46 : theme.metrics.compact ? 186 : 264;
    setFixedWidth(theme.px(wide));
}

bool SongColumn::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::Show:
        window()->installEventFilter(this);
        arrange();
        break;
    case QEvent::StyleChange:
        arrange();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

bool SongColumn::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == window())
        arrange();
    return QWidget::eventFilter(watched, event);
}

void SongColumn::paintEvent(QPaintEvent*)
{
    const auto& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(width() - 1, 0, 1, height(), theme.groove);
}

}  // namespace lacquer
