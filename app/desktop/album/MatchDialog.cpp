// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/MatchDialog.h"

#include "Workspace.h"
#include "base/CacheFolder.h"
#include "model/Plan.h"
#include "render/NodeRender.h"
#include "widgets/Button.h"
#include "widgets/ElidedLabel.h"
#include "widgets/Figures.h"
#include "widgets/ProgressRow.h"
#include "widgets/Theme.h"
#include "widgets/ValueField.h"

#include <QComboBox>
#include <QTableWidget>

#include <cmath>
#include <thread>

namespace lacquer {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t cacheBytes = std::int64_t(20) << 30;
constexpr int blockFrames = 4096;

Result<void> solve(const Album& album, const std::filesystem::path& folder, std::optional<MatchOutcome>& found, Progress& progress)
{
    auto plan = makePlan(album);
    if (!plan)
        return plan.error();
    auto options = MatchOptions::of(album);
    options.threads = int(std::max(1U, std::thread::hardware_concurrency()));
    options.blockFrames = blockFrames;
    // Before all the rendering, not after it.
    if (auto sensible = checkMatch(album, *plan, options); !sensible)
        return sensible.error();
    RenderCache cache(cacheFolder(), cacheBytes);
    const AlbumTree tree(album, *plan, folder, &cache);
    if (const auto rendered = renderNodes(tree, cache, options.threads, blockFrames, progress); !rendered)
        return rendered.error();
    auto outcome = matchAlbum(tree, options, progress);
    cache.trim();
    if (!outcome)
        return outcome.error();
    found = std::move(*outcome);
    return {};
}

}  // namespace

MatchDialog::MatchDialog(const Desk& desk, std::function<void(MatchOutcome)> applied, QWidget* parent)
    : QDialog(parent), desk_(desk), applied_(std::move(applied))
{
    setWindowTitle(tr("Match the album"));
    build();
    fill();
    // As tall as its songs, as far as there is room.
    const auto& theme = Theme::of(this);
    const int rows = theme.metrics.tableRow * std::clamp(songs_->rowCount() + 2, 5, 14);
    resize(theme.px(900), theme.px(270) + rows);
    watch_.setInterval(100);
    connect(&watch_, &QTimer::timeout, this, [this] { progress_->setProgress(desk_.workspace.jobs().fraction(job_), {}); });
    connect(progress_, &ProgressRow::stopAsked, this, [this] { desk_.workspace.jobs().stop(job_); });
}

MatchDialog::~MatchDialog()
{
    if (job_)
        desk_.workspace.jobs().stop(job_);
}

void MatchDialog::fill()
{
    filling_ = true;
    const Album& album = desk_.workspace.album();
    const auto& aim = album.loudness;
    const int at = mode_->findData(int(aim.mode == LoudnessMode::Off ? LoudnessMode::LoudPart : aim.mode));
    mode_->setCurrentIndex(std::max(0, at));
    target_->setValue(aim.targetLufs.value_or(-14));
    ceiling_->setValue(aim.ceilingDbtp.value_or(-1));
    songs_->setRowCount(0);
    anchor_->clear();
    for (const auto& song : album.songs) {
        if (!song->enabled)
            continue;
        const auto id = QString::fromStdString(song->id.toString());
        anchor_->addItem(song->title, id);
        if (aim.anchor == id || aim.anchor == song->title)
            anchor_->setCurrentIndex(anchor_->count() - 1);
        const int row = songs_->rowCount();
        songs_->insertRow(row);
        for (int column = 0; column < Columns; ++column) {
            auto* item = new QTableWidgetItem;
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            if (column != TitleColumn && column != VerdictColumn)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            songs_->setItem(row, column, item);
        }
        songs_->item(row, TitleColumn)->setText(song->title);
        songs_->item(row, TitleColumn)->setData(Qt::UserRole, id);
        auto* offset = songs_->item(row, OffsetColumn);
        offset->setText(figures(song->loudnessOffsetLu, 1, true));
        offset->setFlags(offset->flags() | Qt::ItemIsEditable);
        auto* pinned = songs_->item(row, PinnedColumn);
        pinned->setFlags(pinned->flags() | Qt::ItemIsUserCheckable);
        pinned->setCheckState(song->pinned ? Qt::Checked : Qt::Unchecked);
        songs_->item(row, DriveColumn)->setText(figures(song->driveDb, 2, true));
    }
    filling_ = false;
    forget();
}

Album MatchDialog::aimed(Album album) const
{
    auto& aim = album.loudness;
    aim.mode = LoudnessMode(mode_->currentData().toInt());
    aim.targetLufs = target_->value();
    aim.ceilingDbtp = ceiling_->value();
    if (aim.mode == LoudnessMode::Anchor)
        aim.anchor = anchor_->currentData().toString();
    for (int row = 0; row < songs_->rowCount(); ++row) {
        const auto id = songs_->item(row, TitleColumn)->data(Qt::UserRole).toString();
        for (std::size_t i = 0; i < album.songs.size(); ++i) {
            if (QString::fromStdString(album.songs[i]->id.toString()) != id)
                continue;
            const bool pinned = songs_->item(row, PinnedColumn)->checkState() == Qt::Checked;
            const auto shown = songs_->item(row, OffsetColumn)->text();
            const Song& song = *album.songs[i];
            // What is shown rounded and was not touched keeps its exact figure.
            double offset = song.loudnessOffsetLu;
            if (shown != figures(offset, 1, true)) {
                auto plain = shown;
                plain.replace(QChar(0x2212), u'-').replace(u',', u'.').remove(u'+').remove(u'±').remove(u"LU"_s);
                bool number = false;
                if (const double typed = plain.trimmed().toDouble(&number); number)
                    offset = std::clamp(typed, -40.0, 40.0);
            }
            if (song.pinned != pinned || song.loudnessOffsetLu != offset) {
                auto& edited = album.edit(i);
                edited.pinned = pinned;
                edited.loudnessOffsetLu = offset;
            }
        }
    }
    return album;
}

void MatchDialog::match()
{
    if (job_)
        return;
    forget();
    found_ = std::make_shared<std::optional<MatchOutcome>>();
    progress_->show();
    progress_->setProgress(0, {});
    match_->setEnabled(false);
    summary_->setText({});
    job_ = desk_.workspace.jobs().start(
        tr("Matching the album"), Jobs::Kind::Asked,
        [album = aimed(desk_.workspace.album()), folder = desk_.workspace.folder(), found = found_](Progress& progress) {
            return solve(album, folder, *found, progress);
        },
        this, [this](const lacquer::Result<void>& result) { finished(result); });
    watch_.start();
}

void MatchDialog::finished(const lacquer::Result<void>& result)
{
    watch_.stop();
    job_ = 0;
    match_->setEnabled(true);
    if (!result) {
        const bool stopped = result.error().kind == ErrorKind::Cancelled;
        progress_->finish(stopped ? LampState::Waits : LampState::Error, stopped ? tr("stopped") : QString());
        summary_->setText(result.error().message);
        summary_->setHint(result.error().message);
        return;
    }
    outcome_ = std::move(*found_);
    progress_->finish(LampState::Fine, tr("done"));
    showOutcome();
}

void MatchDialog::showOutcome()
{
    filling_ = true;
    int short_ = 0;
    for (int row = 0; row < songs_->rowCount(); ++row) {
        const auto id = songs_->item(row, TitleColumn)->data(Qt::UserRole).toString();
        for (const auto& song : outcome_->songs) {
            if (QString::fromStdString(song.id.toString()) != id)
                continue;
            songs_->item(row, TargetColumn)->setText(figures(song.targetLufs, 2));
            songs_->item(row, FoundColumn)->setText(figures(song.driveDb, 2, true));
            songs_->item(row, ResultColumn)->setText(figures(song.resultLufs, 2));
            songs_->item(row, LimiterColumn)->setText(figures(-song.limiterMaxReductionDb, 1));
            songs_->item(row, VerdictColumn)->setText(!song.reason.isEmpty() ? song.reason : song.reachable ? tr("on target") : tr("out of reach"));
            songs_->item(row, VerdictColumn)->setToolTip(song.reason);
            short_ += song.reachable ? 0 : 1;
        }
    }
    filling_ = false;
    auto words = tr("The album will measure %1 LUFS, its loudest song %2 LUFS.")
                     .arg(figures(outcome_->albumLufs, 2), figures(outcome_->loudestTrackLufs, 2));
    if (short_ > 0)
        words += u' ' + tr("%n songs cannot reach the target.", nullptr, short_);
    for (const auto& warning : outcome_->warnings)
        words += u' ' + warning;
    summary_->setText(words);
    apply_->setEnabled(true);
    apply_->setDefault(true);
}

void MatchDialog::forget()
{
    outcome_.reset();
    apply_->setEnabled(false);
    const bool anchor = LoudnessMode(mode_->currentData().toInt()) == LoudnessMode::Anchor;
    anchor_->setVisible(anchor);
    anchorWords_->setVisible(anchor);
    tip_->setText(mode_->currentData(Qt::ToolTipRole).toString());
    const bool was = std::exchange(filling_, true);
    for (int row = 0; row < songs_->rowCount(); ++row)
        for (const int column : {int(TargetColumn), int(FoundColumn), int(ResultColumn), int(LimiterColumn), int(VerdictColumn)})
            songs_->item(row, column)->setText(u"—"_s);
    filling_ = was;
}

void MatchDialog::apply()
{
    if (!outcome_)
        return;
    const bool done = desk_.workspace.tryEdit(tr("Match the album"), [&](Album& album) -> lacquer::Result<void> {
        album = withDrives(aimed(album), *outcome_);
        return {};
    });
    desk_.workspace.endGesture();
    if (!done)
        return;
    applied_(*outcome_);
    desk_.workspace.tell(tr("The album is matched."), true);
    accept();
}

}  // namespace lacquer
