// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/AlbumScene.h"

#include "Measurements.h"
#include "Workspace.h"
#include "measure/DriveStamp.h"
#include "widgets/Figures.h"

#include <algorithm>
#include <cmath>

namespace lacquer {

const Album& AlbumScene::album() const
{
    return desk_.workspace.album();
}

void AlbumScene::read()
{
    const Album& now = album();
    rate_ = now.rate.value_or(44100);
    byId_.clear();
    stale_.clear();
    plan_.reset();
    refusal_.clear();
    auto plan = makePlan(now);
    if (!plan) {
        refusal_ = plan.error().message;
        return;
    }
    plan_ = std::move(*plan);
    for (const auto* song : plan_->songs())
        byId_[song->id] = song;
    // Stamps hash the whole album: only where there is one to compare with.
    if (std::any_of(now.songs.begin(), now.songs.end(), [](const auto& song) { return !song->driveSolvedFor.empty(); })) {
        const DriveStamps stamps(now, *plan_);
        for (const auto* song : plan_->songs())
            if (stamps.isStale(*song))
                stale_.insert(song->id);
    }
}

const PlannedSong* AlbumScene::planned(Id song) const
{
    const auto found = byId_.find(song);
    return found == byId_.end() ? nullptr : found->second;
}

std::optional<std::size_t> AlbumScene::before(std::size_t position) const
{
    for (auto at = std::min(position, album().songs.size()); at > 0; --at)
        if (album().songs[at - 1]->enabled)
            return at - 1;
    return std::nullopt;
}

const SongFigures* AlbumScene::figures(Id song) const
{
    const auto* inAlbum = desk_.measurements.album(song);
    return inAlbum ? inAlbum : desk_.measurements.master(song);
}

const SongFigures* AlbumScene::alone(Id song) const
{
    return desk_.measurements.master(song);
}

bool AlbumScene::isInAlbum(Id song) const
{
    return desk_.measurements.album(song) != nullptr;
}

double AlbumScene::inMode(const SongFigures& figures) const
{
    switch (album().loudness.mode) {
        case LoudnessMode::ShortTerm: return figures.maxShortTermLufs;
        case LoudnessMode::LoudPart: return figures.loudPartLufs;
        default: return figures.integratedLufs;
    }
}

QString AlbumScene::aimWords() const
{
    const auto& aim = album().loudness;
    if (aim.mode == LoudnessMode::Off || !aim.targetLufs)
        return {};
    const auto target = lacquer::figures(*aim.targetLufs, 1);
    switch (aim.mode) {
        case LoudnessMode::LoudPart: return tr("loud parts %1").arg(target);
        case LoudnessMode::ShortTerm: return tr("loudest 3 s %1").arg(target);
        case LoudnessMode::Anchor: return tr("anchor %1").arg(target);
        case LoudnessMode::OneGain: return tr("album %1").arg(target);
        default: return tr("target %1").arg(target);
    }
}

const MatchedSong* AlbumScene::matched(Id song) const
{
    if (outcome_)
        for (const auto& one : outcome_->songs)
            if (one.id == song)
                return &one;
    return nullptr;
}

std::optional<double> AlbumScene::edgeLufs(Id song, bool last) const
{
    const auto* place = planned(song);
    const auto* known = desk_.measurements.master(song);
    if (!place || !known)
        return std::nullopt;
    const auto& curve = known->shortTermLufs;
    // The window that ends with the song, and the one that begins with it.
    const auto index = last ? std::ptrdiff_t(std::floor(seconds(place->frames) * 10)) - 1 : std::ptrdiff_t(29);
    if (curve.empty())
        return std::nullopt;
    const double value = curve[std::size_t(std::clamp<std::ptrdiff_t>(index, 0, std::ptrdiff_t(curve.size()) - 1))];
    // Measured before the drive; the join is heard with it.
    return value + place->driveDb;
}

}  // namespace lacquer
