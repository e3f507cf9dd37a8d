// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures an AlbumScene makes for strip and joins.
#include "album/AlbumScene.h"

#include "Measurements.h"
#include "Selection.h"
#include "SongWave.h"
#include "Waves.h"
#include "Workspace.h"
#include "album/FadeBend.h"
#include "base/Time.h"
#include "model/SongSpan.h"
#include "widgets/Figures.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lacquer {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

QString idWords(Id id)
{
    return QString::fromStdString(id.toString());
}

}  // namespace

std::vector<Id> AlbumScene::takeWaves()
{
    std::vector<Id> others;
    for (const auto& song : album().songs) {
        const auto* known = desk_.measurements.master(song->id);
        auto& wave = waves_[song->id];
        if (!known || !known->wave) {
            // Drawn from the source meanwhile, which may have grown.
            if (!wave.columns)
                others.push_back(song->id);
            continue;
        }
        const auto span = songSpan(*song, rate_);
        const double from = seconds(span.trimStart), length = seconds(span.frames);
        if (wave.columns == known->wave && wave.from == from && wave.length == length)
            continue;
        wave = {known->wave, from, length};
        others.push_back(song->id);
    }
    return others;
}

WaveSource AlbumScene::waveOf(const Song& song) const
{
    const auto found = waves_.find(song.id);
    if (found != waves_.end() && found->second.columns)
        return [wave = found->second](double from, double to, int columns) -> std::optional<WaveColumns> {
            return SongWave::stretch(*wave.columns, wave.length, from - wave.from, to - wave.from, columns);
        };
    const auto stem = std::find_if(song.stems.begin(), song.stems.end(), [](const Stem& one) { return !one.muted; });
    if (stem == song.stems.end())
        return {};
    const double delay = stem->file.rateHz > 0 ? double(stem->delayFrames) / stem->file.rateHz : 0;
    return [waves = &desk_.waves, file = stem->file, delay](double from, double to, int columns) {
        return waves->columns(file, from - delay, to - delay, columns);
    };
}

double AlbumScene::wholeLength(const Song& song) const
{
    const auto span = songSpan(song, rate_);
    return seconds(span.trimStart + std::max<std::int64_t>(0, span.frames) + framesFromSeconds(song.trimEndSeconds, rate_));
}

StripSong AlbumScene::stripSong(std::size_t position, double at) const
{
    const Song& song = *album().songs[position];
    const auto* place = planned(song.id);
    StripSong shown;
    shown.id = idWords(song.id);
    shown.title = song.title;
    shown.enabled = song.enabled;
    const auto span = songSpan(song, rate_);
    shown.start = place ? seconds(place->start) : at;
    shown.length = std::max(0.0, seconds(place ? place->frames : span.frames));
    shown.number = place ? QString::number(place->track) : QString();
    const bool first = !before(position);
    shown.spaceBefore = first ? 0 : song.gapSeconds;
    shown.touches = !first && song.gapSeconds == 0;
    shown.fadeIn = stripFade(song.fadeInSeconds, {song.fadeInShape, song.fadeInCurvature});
    shown.fadeOut = stripFade(song.fadeOutSeconds, {song.fadeOutShape, song.fadeOutCurvature});
    const auto& selection = desk_.workspace.selection();
    shown.chosen = selection.song() == song.id;
    shown.wave = waveOf(song);
    shown.waveStart = seconds(span.trimStart);
    shown.waveLength = wholeLength(song);
    return shown;
}

std::vector<QPointF> AlbumScene::curveOf(const PlannedSong& song) const
{
    std::vector<QPointF> points;
    const auto* inAlbum = desk_.measurements.album(song.id);
    const auto* known = figures(song.id);
    if (!known)
        return points;
    const double start = seconds(song.start), drive = inAlbum ? 0 : song.driveDb;
    points.reserve(known->shortTermLufs.size() + 1);
    for (std::size_t i = 0; i < known->shortTermLufs.size(); ++i) {
        const double value = known->shortTermLufs[i];
        points.emplace_back(start + double(i + 1) * 0.1, std::isfinite(value) ? value + drive : nothing);
    }
    return points;
}

void AlbumScene::addLoudness(StripLoudness& loudness) const
{
    if (!plan_)
        return;
    double highest = loudness.high - 1;
    for (const auto* song : plan_->songs()) {
        for (const auto& point : curveOf(*song)) {
            loudness.points.push_back(point);
            if (std::isfinite(point.y()))
                highest = std::max(highest, point.y());
        }
        if (!loudness.points.empty())
            loudness.points.emplace_back(loudness.points.back().x(), nothing);
    }
    const auto& aim = album().loudness;
    if (const auto words = aimWords(); !words.isEmpty()) {
        loudness.target = *aim.targetLufs;
        loudness.tolerance = 0.5;
        loudness.targetWords = words;
        highest = std::max(highest, *aim.targetLufs + 1);
    }
    loudness.high = std::ceil((highest + 1) / 2) * 2;
    loudness.low = loudness.high - 18;
    loudness.words = desk_.measurements.complete() ? tr("Short-term loudness, LUFS") : tr("Short-term loudness, LUFS · measuring");
}

AlbumPicture AlbumScene::picture(bool withDrive) const
{
    AlbumPicture shown;
    double at = 0;
    for (std::size_t i = 0; i < album().songs.size(); ++i) {
        shown.songs.push_back(stripSong(i, at));
        if (shown.songs.back().enabled)
            at = shown.songs.back().end();
    }
    shown.length = std::max(at, length());
    shown.sample = 1.0 / rate_;
    if (const auto chosen = desk_.workspace.selection().song(); chosen && desk_.workspace.selection().joinChosen())
        shown.chosenJoin = int(album().find(*chosen).value_or(std::size_t(-1)));
    if (!plan_)
        return shown;
    for (const auto& group : plan_->groups) {
        shown.groups.push_back({int(group.songs.front().position), int(group.songs.back().position), {}, {}});
        if (withDrive && !group.drive.empty()) {
            shown.drive.emplace_back(seconds(group.start()), group.drive.front().gainDb);
            for (const auto& corner : group.drive)
                shown.drive.emplace_back(seconds(corner.frame), corner.gainDb);
            shown.drive.emplace_back(seconds(group.contentEnd()), group.drive.back().gainDb);
        }
    }
    if (std::all_of(shown.drive.begin(), shown.drive.end(), [](const QPointF& point) { return point.y() == 0; }))
        shown.drive.clear();
    addLoudness(shown.loudness);
    return shown;
}

JoinPicture AlbumScene::join(std::size_t position) const
{
    JoinPicture shown;
    const auto other = before(position);
    if (!other)
        return shown;
    shown.before = stripSong(*other, 0);
    shown.after = stripSong(position, shown.before.end());
    shown.before.chosen = true;
    shown.after.chosen = false;
    const auto words = [](const StripSong& song, const StripFade& fade, FadeShape shape, bool out) {
        if (fade.seconds <= 0)
            return (out ? tr("%1 out · no fade") : tr("%1 in · no fade")).arg(song.number);
        return (out ? tr("%1 out · fade %2 s · %3") : tr("%1 in · fade %2 s · %3"))
            .arg(song.number, lacquer::figures(fade.seconds, 3), fadeShapeWords(shape));
    };
    shown.beforeWords = words(shown.before, shown.before.fadeOut, album().songs[*other]->fadeOutShape, true);
    shown.afterWords = words(shown.after, shown.after.fadeIn, album().songs[position]->fadeInShape, false);
    shown.sample = 1.0 / rate_;
    for (const auto place : {*other, position}) {
        const Id id = album().songs[place]->id;
        const auto* song = planned(id);
        if (!song)
            continue;
        if (desk_.measurements.album(id))
            for (const auto& point : curveOf(*song))
                shown.loudness.push_back(point);
        const double drive = song->driveDb;
        if (const auto* alone = desk_.measurements.master(id)) {
            for (std::size_t i = 0; i < alone->shortTermLufs.size(); ++i) {
                const double value = alone->shortTermLufs[i];
                shown.alone.emplace_back(seconds(song->start) + double(i + 1) * 0.1, std::isfinite(value) ? value + drive : nothing);
            }
            shown.alone.emplace_back(seconds(song->end()), nothing);
        }
    }
    shown.loudnessWords = tr("Short-term loudness through the join, LUFS. Dashed: each song alone.");
    double highest = -8;
    for (const auto* points : {&shown.loudness, &shown.alone})
        for (const auto& point : *points)
            if (std::isfinite(point.y()))
                highest = std::max(highest, point.y());
    shown.loudnessHigh = std::ceil((highest + 1) / 2) * 2;
    shown.loudnessLow = shown.loudnessHigh - 18;
    return shown;
}

}  // namespace lacquer
