// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/ForecastPanel.h"

#include "Measurements.h"
#include "Workspace.h"
#include "frame/RowDelegate.h"
#include "report/ServiceForecast.h"
#include "widgets/Figures.h"
#include "widgets/PanelHead.h"
#include "widgets/Theme.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

enum Column { Service, Target, AsAlbum, Alone, PlaysAt, Pointless, Columns };

QString level(const std::optional<PlaybackLevel>& one, double PlaybackLevel::*member, bool sign)
{
    return one ? figures((*one).*member, 1, sign) : u"—"_s;
}

}  // namespace

ForecastPanel::ForecastPanel(const Desk& desk, QWidget* parent)
    : QWidget(parent), desk_(desk), head_(new PanelHead(tr("How loud it will play"), this)), list_(new QTreeWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head_);
    column->addWidget(list_, 1);
    list_->setAccessibleName(tr("Loudness on streaming services"));
    list_->setColumnCount(Columns);
    list_->setHeaderLabels({tr("Service"), tr("LUFS"), tr("Album"), tr("Song alone"), tr("Plays at"), tr("For nothing")});
    const QString help[] = {tr("What a service does to the level. The source of each rule is in its line's tooltip."),
                            tr("What the service brings music to."),
                            tr("Gain in dB when the album is played as an album; a dash where the service has no such thing."),
                            tr("Gain in dB when the chosen song is played by itself."),
                            tr("Loudness of the album there, or of the chosen song where albums have no gain of their own."),
                            tr("By how many LU the music was made louder than it will be played.")};
    for (int i = 0; i < Columns; ++i) {
        list_->headerItem()->setToolTip(i, help[i]);
        if (i > 0)
            list_->headerItem()->setTextAlignment(i, Qt::AlignRight | Qt::AlignVCenter);
    }
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setItemDelegate(new RowDelegate(list_));
    list_->header()->setStretchLastSection(false);
    list_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list_->header()->setSectionResizeMode(Service, QHeaderView::Stretch);
    connect(&desk.measurements, &Measurements::changed, this, &ForecastPanel::refresh);
    connect(&desk.workspace, &Workspace::changed, this, &ForecastPanel::refresh);
    connect(&desk.workspace.selection(), &Selection::songChanged, this, &ForecastPanel::refresh);
    setOnPanel(list_);
    refresh();
}

void ForecastPanel::refresh()
{
    std::vector<ProgrammeLevel> tracks;
    std::optional<std::size_t> chosen;
    double peak = -std::numeric_limits<double>::infinity();
    bool known = true;
    for (const auto& song : desk_.workspace.album().songs) {
        if (!song->enabled)
            continue;
        const auto* figures = desk_.measurements.album(song->id);
        known = known && figures;
        if (!figures)
            continue;
        if (desk_.workspace.selection().song() == song->id)
            chosen = tracks.size();
        tracks.push_back({figures->integratedLufs, figures->truePeakDbtp});
        peak = std::max(peak, figures->truePeakDbtp);
    }
    const auto whole = desk_.measurements.albumLufs();
    known = known && whole && !tracks.empty();
    head_->setFact(!known ? tr("known when the album is measured") : tr("the album has %1 LUFS and %2 dBTP").arg(figures(*whole, 1), figures(peak, 1)));
    list_->setEnabled(known);
    const int before = list_->indexOfTopLevelItem(list_->currentItem());
    list_->clear();
    for (const ServiceRule& rule : serviceRules()) {
        std::optional<ServiceForecast> one;
        if (known && rule.targetLufs)
            one = forecast(rule, {*whole, peak}, tracks);
        const auto alone = one && chosen ? std::optional(one->tracks[*chosen]) : std::nullopt;
        const auto asAlbum = one ? one->album : std::nullopt;
        const auto plays = asAlbum ? asAlbum : alone;
        auto* item = new QTreeWidgetItem({rule.name, rule.targetLufs ? figures(*rule.targetLufs, 0) : tr("none"), level(asAlbum, &PlaybackLevel::gainDb, true),
                                          level(alone, &PlaybackLevel::gainDb, true), level(plays, &PlaybackLevel::effectiveLufs, false),
                                          level(plays, &PlaybackLevel::pointlessLu, false)});
        const auto limited = plays && plays->limited ? tr("The service's own limiter works here.") + u'\n' : QString();
        const auto source = tr("%1Deliver under %2 dBTP. Certainty: %3. Source: %4, %5.").arg(limited, figures(rule.adviceDbtp, 0), rule.certainty, rule.source, rule.date);
        for (int i = 0; i < Columns; ++i) {
            item->setToolTip(i, source);
            if (i > 0)
                item->setTextAlignment(i, Qt::AlignRight | Qt::AlignVCenter);
        }
        list_->addTopLevelItem(item);
    }
    if (before >= 0)
        list_->setCurrentItem(list_->topLevelItem(before));
}

void ForecastPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        setOnPanel(list_);
    QWidget::changeEvent(event);
}

}  // namespace lacquer
