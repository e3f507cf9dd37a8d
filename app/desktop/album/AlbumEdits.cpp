// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/AlbumEdits.h"

#include "Workspace.h"
#include "base/Time.h"
#include "model/Field.h"
#include "model/SongSpan.h"
#include "widgets/Figures.h"

#include <algorithm>

namespace lacquer {

namespace {

int rateOf(const Album& album)
{
    return album.rate.value_or(44100);
}

/// The same sound under ids of its own.
void renewIds(Song& song)
{
    song.id = Id::fresh();
    for (auto& settings : song.chain)
        settings.id = Id::fresh();
    for (auto& stem : song.stems) {
        stem.id = Id::fresh();
        for (auto& settings : stem.chain)
            settings.id = Id::fresh();
    }
}

}  // namespace

QString AlbumEdits::titleOf(Id song) const
{
    const auto at = workspace_.album().find(song);
    return at ? workspace_.album().songs[*at]->title : QString();
}

bool AlbumEdits::edit(const QString& name, Id song, const std::function<void(Song&)>& change)
{
    if (!workspace_.album().find(song))
        return false;
    const bool done = workspace_.tryEdit(name, [&](Album& album) -> Result<void> {
        change(album.edit(song));
        return {};
    });
    workspace_.endGesture();
    return done;
}

bool AlbumEdits::setNumber(const QString& name, Id song, const char* field, double value,
                           const std::function<void(Song&)>& also)
{
    if (!workspace_.album().find(song))
        return false;
    const bool done = workspace_.tryEdit(name, [&](Album& album) -> Result<void> {
        auto& edited = album.edit(song);
        const auto* row = findField<Song>(field);
        if (auto written = row->write(edited, Json(value), *row); !written)
            return Error{ErrorKind::Usage, tr("%1 %2.").arg(name, written.error().message)};
        if (also)
            also(edited);
        return {};
    });
    workspace_.endGesture();
    return done;
}

bool AlbumEdits::move(Id song, std::size_t to)
{
    const auto from = workspace_.album().find(song);
    if (!from || to >= workspace_.album().songs.size())
        return false;
    const bool done = workspace_.tryEdit(tr("Move \"%1\" to place %2").arg(titleOf(song)).arg(to + 1),
                                         [&](Album& album) -> Result<void> {
                                             const auto first = album.songs.begin();
                                             const auto a = std::ptrdiff_t(*from), b = std::ptrdiff_t(to);
                                             if (a < b)
                                                 std::rotate(first + a, first + a + 1, first + b + 1);
                                             else
                                                 std::rotate(first + b, first + a, first + a + 1);
                                             return {};
                                         });
    workspace_.endGesture();
    return done;
}

bool AlbumEdits::setSpace(Id song, double seconds)
{
    return setNumber(tr("Space before \"%1\" %2 s").arg(titleOf(song), figures(seconds, 3)), song, "gapSeconds", seconds);
}

bool AlbumEdits::setTrim(Id song, double begins, double ends)
{
    const auto at = workspace_.album().find(song);
    if (!at)
        return false;
    const int rate = rateOf(workspace_.album());
    const Song& before = *workspace_.album().songs[*at];
    const auto span = songSpan(before, rate);
    const double from = double(span.trimStart) / rate, to = double(span.trimStart + span.frames) / rate;
    const double start = std::max(0.0, before.trimStartSeconds + begins - from);
    const double end = std::max(0.0, before.trimEndSeconds + to - ends);
    return edit(tr("Trim \"%1\"").arg(before.title), song, [&](Song& s) {
        s.trimStartSeconds = start;
        s.trimEndSeconds = end;
        const double length = ends - begins;
        s.fadeInSeconds = std::min(s.fadeInSeconds, length);
        s.fadeOutSeconds = std::min(s.fadeOutSeconds, length - s.fadeInSeconds);
    });
}

bool AlbumEdits::setFade(Id song, bool out, double seconds)
{
    const auto words = out ? tr("Fade out of \"%1\" %2 s") : tr("Fade in of \"%1\" %2 s");
    return setNumber(words.arg(titleOf(song), figures(seconds, 3)), song, out ? "fadeOutSeconds" : "fadeInSeconds", seconds);
}

bool AlbumEdits::setFade(Id song, bool out, double seconds, double bend)
{
    const auto at = workspace_.album().find(song);
    if (!at)
        return false;
    const Song& before = *workspace_.album().songs[*at];
    const FadeLaw law = out ? FadeLaw{before.fadeOutShape, before.fadeOutCurvature}
                            : FadeLaw{before.fadeInShape, before.fadeInCurvature};
    const FadeLaw bent = bentLaw(law, bend);
    if (bent == law)
        return setFade(song, out, seconds);
    const auto words = out ? tr("Bend of the fade out of \"%1\"") : tr("Bend of the fade in of \"%1\"");
    return edit(words.arg(before.title), song, [&](Song& s) {
        (out ? s.fadeOutSeconds : s.fadeInSeconds) = seconds;
        (out ? s.fadeOutShape : s.fadeInShape) = bent.shape;
        (out ? s.fadeOutCurvature : s.fadeInCurvature) = bent.curvature;
    });
}

bool AlbumEdits::setFadeLaw(Id song, bool out, FadeLaw law)
{
    const auto words = out ? tr("Fade out of \"%1\": %2") : tr("Fade in of \"%1\": %2");
    return edit(words.arg(titleOf(song), fadeShapeWords(law.shape)), song, [&](Song& s) {
        (out ? s.fadeOutShape : s.fadeInShape) = law.shape;
        (out ? s.fadeOutCurvature : s.fadeInCurvature) = law.curvature;
    });
}

bool AlbumEdits::setGain(Id song, double db)
{
    return setNumber(tr("Gain of \"%1\" %2 dB").arg(titleOf(song), figures(db, 2, true)), song, "gainDb", db);
}

bool AlbumEdits::setDrive(Id song, double db)
{
    return setNumber(tr("Drive of \"%1\" %2 dB").arg(titleOf(song), figures(db, 2, true)), song, "driveDb", db,
                     [](Song& s) { s.driveSolvedFor.clear(); });
}

bool AlbumEdits::setOffset(Id song, double lu)
{
    return setNumber(tr("Offset of \"%1\" %2 LU").arg(titleOf(song), figures(lu, 2, true)), song, "loudnessOffsetLu", lu);
}

bool AlbumEdits::setPinned(Id song, bool pinned)
{
    return edit((pinned ? tr("Pin the drive of \"%1\"") : tr("Let go of the drive of \"%1\"")).arg(titleOf(song)), song,
                [pinned](Song& s) { s.pinned = pinned; });
}

bool AlbumEdits::setJoin(Id song, Join join)
{
    return edit(tr("Join before \"%1\"").arg(titleOf(song)), song, [join](Song& s) { s.join = join; });
}

bool AlbumEdits::setContinues(Id song, bool continues)
{
    return edit((continues ? tr("\"%1\" continues the recording before it") : tr("\"%1\" is a recording of its own")).arg(titleOf(song)),
                song, [continues](Song& s) { s.continuesPrevious = continues; });
}

bool AlbumEdits::setTitle(Id song, const QString& title)
{
    return edit(tr("Title \"%1\"").arg(title), song, [&](Song& s) { s.title = title; });
}

bool AlbumEdits::setIsrc(Id song, const QString& isrc)
{
    return edit(tr("ISRC of \"%1\"").arg(titleOf(song)), song, [&](Song& s) { s.isrc = isrc; });
}

bool AlbumEdits::setRide(Id song, const std::vector<std::pair<double, double>>& points)
{
    return edit(tr("Gain ride of \"%1\"").arg(titleOf(song)), song, [&](Song& s) {
        s.gainRide.clear();
        for (const auto& [seconds, gain] : points)
            if (s.gainRide.empty() || seconds > s.gainRide.back().seconds)
                s.gainRide.push_back({std::max(0.0, seconds), std::clamp(gain, -144.0, 48.0)});
    });
}

bool AlbumEdits::crossfade(Id song)
{
    const auto& album = workspace_.album();
    const auto at = album.find(song);
    if (!at)
        return false;
    auto before = *at;
    while (before > 0 && !album.songs[before - 1]->enabled)
        --before;
    if (before == 0) {
        workspace_.tell(tr("\"%1\" is the first song: there is nothing before it to crossfade with.").arg(titleOf(song)));
        return false;
    }
    const Id other = album.songs[before - 1]->id;
    const double wanted = std::max(album.songs[before - 1]->fadeOutSeconds, album.songs[*at]->fadeInSeconds);
    const double seconds = wanted > 0 ? wanted : 3.0;
    const bool done = workspace_.tryEdit(tr("Crossfade \"%1\" into \"%2\"").arg(titleOf(other), titleOf(song)),
                                         [&](Album& edited) -> Result<void> {
                                             auto& after = edited.edit(song);
                                             after.gapSeconds = -seconds;
                                             after.fadeInSeconds = seconds;
                                             after.join = Join::Auto;
                                             after.continuesPrevious = false;
                                             edited.edit(other).fadeOutSeconds = seconds;
                                             return {};
                                         });
    workspace_.endGesture();
    return done;
}

bool AlbumEdits::split(Id song, double seconds)
{
    const auto at = workspace_.album().find(song);
    if (!at)
        return false;
    const int rate = rateOf(workspace_.album());
    const Song whole = *workspace_.album().songs[*at];
    const auto span = songSpan(whole, rate);
    const auto cut = framesFromSeconds(seconds, rate);
    if (cut <= 0 || cut >= span.frames) {
        workspace_.tell(tr("The playhead is not inside \"%1\"; put it where the song is to be cut.").arg(whole.title));
        return false;
    }
    const bool done = workspace_.tryEdit(tr("Split \"%1\" at %2").arg(whole.title, timeFigures(seconds, true)),
                                         [&](Album& album) -> Result<void> {
        const auto total = span.trimStart + span.frames + framesFromSeconds(whole.trimEndSeconds, rate);
        auto& first = album.edit(*at);
        // Trims are exact frames, so that the pieces touch.
        first.trimEndSeconds = double(total - span.trimStart - cut) / rate;
        first.fadeOutSeconds = 0;
        first.driveSolvedFor.clear();
        Song second = whole;
        renewIds(second);
        second.title = tr("%1 (2)").arg(whole.title);
        second.trimStartSeconds = double(span.trimStart + cut) / rate;
        second.gapSeconds = 0;
        second.join = Join::Auto;
        second.continuesPrevious = true;
        second.fadeInSeconds = 0;
        second.isrc.clear();
        second.driveSolvedFor.clear();
        album.songs.insert(album.songs.begin() + std::ptrdiff_t(*at) + 1, {std::make_shared<const Song>(std::move(second))});
        return {};
    });
    workspace_.endGesture();
    return done;
}

}  // namespace lacquer
