// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/AlbumTree.h"

#include "base/Text.h"
#include "render/ChainSource.h"
#include "render/Continuation.h"
#include "render/ConvertSource.h"
#include "render/EngineStamp.h"
#include "render/FileSource.h"
#include "render/StemLevelSource.h"
#include "render/SumSource.h"
#include "render/WindowSource.h"

#include <algorithm>
#include <set>
#include <utility>

namespace lacquer {

namespace {

std::vector<PlacedSource> placed(std::unique_ptr<Source> source, std::int64_t offset)
{
    std::vector<PlacedSource> members;
    members.push_back({std::move(source), offset});
    return members;
}

}  // namespace

AlbumTree::AlbumTree(Album album, Plan plan, std::filesystem::path folder, RenderCache* cache)
    : album_(std::move(album)),
      plan_(std::move(plan)),
      folder_(std::move(folder)),
      cache_(cache),
      rateHz_(plan_.rateHz),
      keys_{rateHz_, engineStamp()}
{
}

AlbumTree AlbumTree::forComparing(Album album, Plan plan)
{
    AlbumTree tree(std::move(album), std::move(plan), {}, nullptr);
    tree.keys_.engine.clear();
    return tree;
}

std::vector<const Stem*> AlbumTree::audibleStems(const Song& song) const
{
    std::vector<const Stem*> stems;
    for (const Stem& stem : song.stems)
        if (!stem.muted)
            stems.push_back(&stem);
    // A fixed order of addition, however the stems are listed.
    std::sort(stems.begin(), stems.end(), [](const Stem* a, const Stem* b) { return a->id < b->id; });
    return stems;
}

std::unique_ptr<Source> AlbumTree::stemInput(const Stem& stem) const
{
    std::unique_ptr<Source> file;
    if (open_)
        file = open_(folder_ / stem.file.path, stem.file, stem.delayFrames);
    else
        file = std::make_unique<FileSource>(folder_ / stem.file.path, stem.file, stem.delayFrames);
    auto atAlbumRate = convertedTo(std::move(file), stem.file.rateHz, rateHz_);
    if (open_)
        return std::make_unique<StemLevelSource>(std::move(atAlbumRate), stem, rateHz_);
    return StemLevelSource::around(std::move(atAlbumRate), stem, rateHz_);
}

std::unique_ptr<Source> AlbumTree::renderStem(const PlannedSong& planned, const Stem& stem) const
{
    auto input = stemInput(stem);
    if (!isNode(stem))
        return input;
    FrameRange kept = input->range();
    kept.end += tailFrames(stem.chain, rateHz_);
    auto members = placed(std::move(input), 0);
    bool readsOn = false;
    for (const ContinuedStem& other : continuedStems(album_, plan_, planned, stem)) {
        members.push_back({std::make_unique<WindowSource>(stemInput(*other.stem), other.window), other.offset});
        if (other.isBefore)
            kept.begin = 0;
        else if (!std::exchange(readsOn, true))
            kept.end = other.offset;
    }
    std::unique_ptr<Source> sound = std::make_unique<SumSource>(std::move(members));
    if (isActive(stem.chain))
        sound = std::make_unique<ChainSource>(std::move(sound), stem.chain, rateHz_);
    return std::make_unique<WindowSource>(std::move(sound), kept);
}

std::unique_ptr<Source> AlbumTree::stem(const PlannedSong& planned, const Stem& stem, bool fromCache) const
{
    if (fromCache)
        if (auto kept = cached(keyOf(planned, stem), isNode(stem)))
            return kept;
    return renderStem(planned, stem);
}

std::unique_ptr<Source> AlbumTree::songSum(const PlannedSong& planned, bool fromCache) const
{
    const Song& song = songOf(planned);
    std::vector<PlacedSource> members;
    for (const Stem* each : audibleStems(song))
        members.push_back({stem(planned, *each, fromCache), -planned.trimStart});
    return std::make_unique<WindowSource>(std::make_unique<SumSource>(std::move(members)), sumRange(planned));
}

FrameRange AlbumTree::sumRange(const PlannedSong& planned) const
{
    FrameRange range = planned.sum;
    if (planned.continuesPrevious)
        range.begin = 0;
    if (planned.continuesIntoNext)
        range.end = planned.frames;
    return range;
}

std::unique_ptr<Source> AlbumTree::renderSong(const PlannedSong& planned) const
{
    const Song& song = songOf(planned);
    auto sound = songSum(planned, true);
    if (isActive(song.chain)) {
        // The neighbours of a continued recording are always rendered in place, so that a cache cannot be heard.
        auto members = placed(std::move(sound), 0);
        for (const ContinuedSong& other : continuedSongs(album_, plan_, planned))
            members.push_back(
                {std::make_unique<WindowSource>(songSum(*other.song, false), other.window), other.offset});
        sound = std::make_unique<SumSource>(std::move(members));
        sound = std::make_unique<ChainSource>(std::move(sound), song.chain, rateHz_);
    }
    GainCurve level;
    level.addConstant(song.gainDb);
    level.addRide(song.gainRide, -double(planned.trimStart), rateHz_);
    return std::make_unique<WindowSource>(std::move(sound), planned.range.shifted(-planned.start), std::move(level));
}

std::unique_ptr<Source> AlbumTree::song(const PlannedSong& planned) const
{
    if (auto kept = cached(keyOf(planned), isActive(songOf(planned).chain)))
        return kept;
    return renderSong(planned);
}

std::unique_ptr<Source> AlbumTree::renderGroup(const PlannedGroup& group) const
{
    // On a timeline of its own, so that what is kept of it holds wherever on the album the group comes to stand.
    const FrameRange range = group.range.shifted(-group.start());
    std::vector<PlacedSource> members;
    for (const PlannedSong& planned : group.songs) {
        auto sound = song(planned);
        GainCurve fades;
        if (planned.fadeIn.inside)
            fades.addFadeIn(planned.fadeIn, 0);
        if (planned.fadeOut.inside)
            fades.addFadeOut(planned.fadeOut, planned.frames);
        if (!fades.isUnity())
            sound = std::make_unique<WindowSource>(std::move(sound), planned.range.shifted(-planned.start),
                                                   std::move(fades));
        members.push_back({std::move(sound), planned.start - group.start()});
    }
    std::unique_ptr<Source> sound = std::make_unique<SumSource>(std::move(members));
    sound = std::make_unique<WindowSource>(std::move(sound), FrameRange{range.begin, sound->range().end});
    if (isActive(album_.chain))
        sound = std::make_unique<ChainSource>(std::move(sound), album_.chain, rateHz_);
    GainCurve closing;
    closing.addFadeOut({group.closingFade, FadeShape::Cosine, 0, false}, range.end);
    return std::make_unique<WindowSource>(std::move(sound), range, std::move(closing));
}

std::unique_ptr<Source> AlbumTree::group(const PlannedGroup& group) const
{
    auto sound = cached(keyOf(group), isActive(album_.chain));
    if (!sound)
        sound = renderGroup(group);
    return std::make_unique<SumSource>(placed(std::move(sound), group.start()));
}

std::unique_ptr<Source> AlbumTree::cached(const std::string& key, bool isNode) const
{
    return cache_ && isNode ? cache_->open(key) : nullptr;
}

bool AlbumTree::isNode(const Stem& stem) const
{
    return isActive(stem.chain) || stem.file.rateHz != rateHz_;
}

std::string AlbumTree::keyOf(const PlannedSong& planned, const Stem& stem) const
{
    Hash neighbours;
    if (isNode(stem))
        for (const ContinuedStem& other : continuedStems(album_, plan_, planned, stem))
            neighbours.addText(stemInputKey(*other.stem, keys_)).addInteger(other.offset);
    return stemKey(stemInputKey(stem, keys_), stem.chain, neighbours.hex());
}

void AlbumTree::addSum(Hash& hash, const PlannedSong& planned) const
{
    const FrameRange range = sumRange(planned);
    hash.addInteger(range.begin).addInteger(range.end).addInteger(planned.trimStart);
    for (const Stem* each : audibleStems(songOf(planned)))
        hash.addText(keyOf(planned, *each));
}

std::string AlbumTree::keyOf(const PlannedSong& planned) const
{
    const Song& song = songOf(planned);
    Hash neighbours;
    if (isActive(song.chain)) {
        for (const ContinuedSong& other : continuedSongs(album_, plan_, planned)) {
            neighbours.addInteger(other.offset);
            addSum(neighbours, *other.song);
        }
    }
    Hash sum;
    addSum(sum, planned);
    return songKey(song, planned, sum.hex(), keys_, neighbours.hex());
}

std::string AlbumTree::keyOf(const PlannedGroup& group) const
{
    std::vector<std::string> songs;
    for (const PlannedSong& planned : group.songs)
        songs.push_back(keyOf(planned));
    return groupKey(group, album_.chain, songs, keys_);
}

std::vector<Node> AlbumTree::nodes() const
{
    std::vector<Node> all;
    std::set<std::string> seen;
    const auto add = [&](Node node) {
        if (seen.insert(node.key).second)
            all.push_back(std::move(node));
    };
    for (const PlannedSong* planned : plan_.songs())
        for (const Stem* each : audibleStems(songOf(*planned)))
            if (isNode(*each))
                add({NodeLevel::Stem, keyOf(*planned, *each),
                     Text::tr("%1, stem %2").arg(songOf(*planned).title, each->name),
                     [this, planned = *planned, each] { return renderStem(planned, *each); }});
    for (const PlannedSong* planned : plan_.songs())
        if (isActive(songOf(*planned).chain))
            add({NodeLevel::Song, keyOf(*planned), songOf(*planned).title,
                 [this, planned = *planned] { return renderSong(planned); }});
    if (isActive(album_.chain))
        for (const PlannedGroup& group : plan_.groups)
            add({NodeLevel::Group, keyOf(group),
                 Text::tr("songs %1 to %2").arg(group.songs.front().track).arg(group.songs.back().track),
                 [this, &group] { return renderGroup(group); }});
    return all;
}

}  // namespace lacquer
