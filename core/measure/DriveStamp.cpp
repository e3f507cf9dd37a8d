// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/DriveStamp.h"

#include "base/Hash.h"
#include "base/Time.h"
#include "measure/MatchScope.h"
#include "render/AlbumTree.h"

#include <algorithm>
#include <string_view>

namespace lacquer {

namespace {

/// Gating blocks are that long, so silence beyond it after a group's sound changes no figure.
constexpr double blockSeconds = 0.4;

void addOuterFade(Hash& hash, const PlannedFade& fade)
{
    const bool outer = !fade.inside && fade.frames > 0;
    hash.addInteger(outer ? fade.frames : 0);
    if (outer)
        hash.addInteger(std::int64_t(fade.shape)).addReal(fade.curvature);
}

/// The group's sound in front of the drive, its fades behind it, and what match may not move or moves elsewhere.
std::string groupStamp(const AlbumTree& tree, std::size_t index)
{
    const PlannedGroup& group = tree.plan().groups[index];
    Hash hash;
    hash.addText(tree.keyOf(group));
    for (const PlannedSong& planned : group.songs) {
        const Song& song = *tree.album().songs[planned.position];
        addOuterFade(hash, planned.fadeIn);
        addOuterFade(hash, planned.fadeOut);
        const bool offsetCounts = tree.album().loudness.mode != LoudnessMode::OneGain;
        hash.addReal(offsetCounts ? song.loudnessOffsetLu : 0.0);
        hash.addInteger(song.pinned ? 1 : 0).addReal(song.pinned ? song.driveDb : 0.0);
    }
    const std::int64_t pause = trackOf(tree.plan(), index, group.songs.size() - 1).end - group.range.end;
    hash.addInteger(std::clamp<std::int64_t>(pause, 0, framesFromSeconds(blockSeconds, tree.plan().rateHz)));
    return hash.hex();
}

std::string aimStamp(const Album& album)
{
    const LoudnessAim& aim = album.loudness;
    Hash hash;
    hash.addInteger(std::int64_t(aim.mode));
    hash.addInteger(aim.targetLufs ? 1 : 0).addReal(aim.targetLufs.value_or(0.0));
    hash.addInteger(aim.ceilingDbtp ? 1 : 0).addReal(aim.ceilingDbtp.value_or(0.0));
    if (!aim.ceilingDbtp)
        return hash.hex();
    // The album's ceiling replaces the limiter's own, and its bypass has no say.
    const ProcessorSettings& limiter = album.finalLimiter;
    hash.addText(limiter.type).addInteger(limiter.algorithm);
    const ProcessorType* type = limiter.registered();
    for (std::size_t i = 0; i < limiter.values.size(); ++i)
        if (!type || type->parameters[i].id != std::string_view("ceilingDbtp"))
            hash.addReal(limiter.values[i]);
    return hash.hex();
}

}  // namespace

DriveStamps::DriveStamps(const Album& album, const Plan& plan) : album_(album), aim_(aimStamp(album))
{
    const AlbumTree tree = AlbumTree::forComparing(album, plan);
    for (std::size_t g = 0; g < plan.groups.size(); ++g) {
        groups_.push_back(groupStamp(tree, g));
        for (std::size_t i = 0; i < plan.groups[g].songs.size(); ++i)
            placeOf_[plan.groups[g].songs[i].id] = {g, i};
    }
    Hash shared;
    if (album.loudness.mode == LoudnessMode::OneGain)
        for (const std::string& group : groups_)
            shared.addText(group);
    if (album.loudness.mode == LoudnessMode::Anchor)
        if (const PlannedSong* anchor = anchorSong(album, plan)) {
            const Place& place = placeOf_.at(anchor->id);
            shared.addText(groups_[place.group]).addInteger(std::int64_t(place.song));
        }
    shared_ = shared.hex();
}

std::string DriveStamps::of(const PlannedSong& song) const
{
    const Place& place = placeOf_.at(song.id);
    Hash hash;
    hash.addText("drive").addText(aim_).addText(shared_).addText(groups_[place.group]).addInteger(std::int64_t(place.song));
    return hash.hex();
}

bool DriveStamps::isStale(const PlannedSong& planned) const
{
    const Song& song = *album_.songs[planned.position];
    return !song.pinned && !song.driveSolvedFor.empty() && song.driveSolvedFor != of(planned);
}

std::string driveStamp(const Album& album, const Plan& plan, const PlannedSong& song)
{
    return DriveStamps(album, plan).of(song);
}

bool isDriveStale(const Album& album, const Plan& plan, const PlannedSong& song)
{
    return DriveStamps(album, plan).isStale(song);
}

}  // namespace lacquer
