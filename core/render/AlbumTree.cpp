// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/AlbumTree.h"

#include "base/Text.h"
#include "model/SongSpan.h"
#include "render/ChainSource.h"
#include "render/ConvertSource.h"
#include "render/EngineStamp.h"
#include "render/FileSource.h"
#include "render/StemLevelSource.h"
#include "render/SumSource.h"
#include "render/WindowSource.h"

#include <algorithm>
#include <set>

namespace lacquer {

namespace {

/// How much of the song before a continued recording's chains are warmed on, and how far they read on into the next:
/// longer than any latency.
constexpr std::int64_t warmSeconds = 10;
constexpr std::int64_t readOnSeconds = 2;

std::vector<PlacedSource> placed(std::unique_ptr<Source> source, std::int64_t offset)
{
    std::vector<PlacedSource> members;
    members.push_back({std::move(source), offset});
    return members;
}

/// The counterpart of a stem in a neighbouring song: the one of the same name, else of the same place.
const Stem* counterpart(const Song& of, const Stem& stem, const Song& in)
{
    for (const Stem& other : in.stems)
        if (!other.name.isEmpty() && other.name == stem.name && !other.muted)
            return &other;
    const auto place = std::size_t(&stem - of.stems.data());
    return of.stems.size() == in.stems.size() && !in.stems[place].muted ? &in.stems[place] : nullptr;
}

}  // namespace

/// A stem of a neighbouring song, placed on this stem's timeline, and the part of it that is listened to.
struct AlbumTree::StemPlace {
    const Stem* stem;
    std::int64_t offset;
    FrameRange window;  ///< on the neighbour's own timeline
};

AlbumTree::AlbumTree(Album album, Plan plan, std::filesystem::path folder, RenderCache* cache)
    : album_(std::move(album)), plan_(std::move(plan)), folder_(std::move(folder)), cache_(cache), rateHz_(plan_.rateHz), keys_{rateHz_, engineStamp()}
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

const PlannedSong* AlbumTree::previousOf(const PlannedSong& planned) const
{
    const PlannedSong* previous = nullptr;
    for (const PlannedSong* song : plan_.songs()) {
        if (song->id == planned.id)
            return planned.continuesPrevious ? previous : nullptr;
        previous = song;
    }
    return nullptr;
}

const PlannedSong* AlbumTree::nextOf(const PlannedSong& planned) const
{
    const auto songs = plan_.songs();
    for (std::size_t i = 0; i + 1 < songs.size(); ++i)
        if (songs[i]->id == planned.id)
            return planned.continuesIntoNext ? songs[i + 1] : nullptr;
    return nullptr;
}

std::vector<AlbumTree::StemPlace> AlbumTree::stemNeighbours(const PlannedSong& planned, const Stem& stem) const
{
    // Only where whole files meet: a stem cut by trimming is processed as a whole file anyway.
    std::vector<StemPlace> places;
    if (!isActive(stem.chain))
        return places;
    const Song& song = songOf(planned);
    if (const PlannedSong* previous = previousOf(planned)) {
        const Song& before = songOf(*previous);
        const Stem* other = counterpart(song, stem, before);
        if (other && song.trimStartSeconds == 0 && before.trimStartSeconds == 0 && before.trimEndSeconds == 0) {
            const std::int64_t length = previous->frames;
            places.push_back({other, -length, {length - warmSeconds * rateHz_, length + rateHz_}});
        }
    }
    if (const PlannedSong* next = nextOf(planned)) {
        const Song& after = songOf(*next);
        const Stem* other = counterpart(song, stem, after);
        if (other && song.trimStartSeconds == 0 && song.trimEndSeconds == 0 && after.trimStartSeconds == 0)
            places.push_back({other, planned.frames, {-rateHz_, readOnSeconds * rateHz_}});
    }
    return places;
}

std::unique_ptr<Source> AlbumTree::stemInput(const Stem& stem) const
{
    auto file = std::make_unique<FileSource>(folder_ / stem.file.path, stem.file, stem.delayFrames);
    auto atAlbumRate = convertedTo(std::move(file), stem.file.rateHz, rateHz_);
    return StemLevelSource::around(std::move(atAlbumRate), stem, rateHz_);
}

std::unique_ptr<Source> AlbumTree::renderStem(const PlannedSong& planned, const Stem& stem) const
{
    auto input = stemInput(stem);
    if (!isActive(stem.chain))
        return input;
    const FrameRange own = input->range();
    const auto neighbours = stemNeighbours(planned, stem);
    if (neighbours.empty())
        return std::make_unique<ChainSource>(std::move(input), stem.chain, rateHz_);

    auto members = placed(std::move(input), 0);
    FrameRange kept{own.begin, own.end + tailFrames(stem.chain, rateHz_)};
    for (const StemPlace& place : neighbours) {
        members.push_back({std::make_unique<WindowSource>(stemInput(*place.stem), place.window), place.offset});
        if (place.offset < 0)
            kept.begin = 0;
        else
            kept.end = place.offset;
    }
    auto joined = std::make_unique<SumSource>(std::move(members));
    auto processed = std::make_unique<ChainSource>(std::move(joined), stem.chain, rateHz_);
    return std::make_unique<WindowSource>(std::move(processed), kept);
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
    const SongSpan span = songSpan(song, rateHz_);
    std::vector<PlacedSource> members;
    for (const Stem* each : audibleStems(song))
        members.push_back({stem(planned, *each, fromCache), -span.trimStart});
    FrameRange window = span.sum;
    if (planned.continuesPrevious)
        window.begin = 0;
    if (planned.continuesIntoNext)
        window.end = planned.frames;
    return std::make_unique<WindowSource>(std::make_unique<SumSource>(std::move(members)), window);
}

std::unique_ptr<Source> AlbumTree::renderSong(const PlannedSong& planned) const
{
    const Song& song = songOf(planned);
    auto sound = songSum(planned, true);
    if (isActive(song.chain)) {
        // The neighbours of a continued recording are always rendered in place, so that a cache cannot be heard.
        auto members = placed(std::move(sound), 0);
        if (const PlannedSong* previous = previousOf(planned)) {
            const FrameRange window{previous->frames - warmSeconds * rateHz_, previous->frames};
            members.push_back({std::make_unique<WindowSource>(songSum(*previous, false), window), -previous->frames});
        }
        if (const PlannedSong* next = nextOf(planned)) {
            const FrameRange window{0, readOnSeconds * rateHz_};
            members.push_back({std::make_unique<WindowSource>(songSum(*next, false), window), planned.frames});
        }
        sound = std::make_unique<SumSource>(std::move(members));
        sound = std::make_unique<ChainSource>(std::move(sound), song.chain, rateHz_);
    }
    GainCurve level;
    level.addConstant(song.gainDb);
    level.addRide(song.gainRide, -double(songSpan(song, rateHz_).trimStart), rateHz_);
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
    std::vector<PlacedSource> members;
    for (const PlannedSong& planned : group.songs) {
        auto sound = song(planned);
        GainCurve fades;
        if (planned.fadeIn.inside)
            fades.addFadeIn(planned.fadeIn, 0);
        if (planned.fadeOut.inside)
            fades.addFadeOut(planned.fadeOut, planned.frames);
        if (!fades.isUnity())
            sound = std::make_unique<WindowSource>(std::move(sound), planned.range.shifted(-planned.start), std::move(fades));
        members.push_back({std::move(sound), planned.start});
    }
    std::unique_ptr<Source> sound = std::make_unique<SumSource>(std::move(members));
    sound = std::make_unique<WindowSource>(std::move(sound), FrameRange{group.range.begin, sound->range().end});
    if (isActive(album_.chain))
        sound = std::make_unique<ChainSource>(std::move(sound), album_.chain, rateHz_);
    GainCurve closing;
    closing.addFadeOut({group.closingFade, FadeShape::Cosine, 0, false}, group.range.end);
    return std::make_unique<WindowSource>(std::move(sound), group.range, std::move(closing));
}

std::unique_ptr<Source> AlbumTree::group(const PlannedGroup& group) const
{
    if (auto kept = cached(keyOf(group), isActive(album_.chain)))
        return kept;
    return renderGroup(group);
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
    for (const StemPlace& place : stemNeighbours(planned, stem))
        neighbours.addText(stemInputKey(*place.stem, keys_)).addInteger(place.offset);
    return stemKey(stemInputKey(stem, keys_), stem.chain, neighbours.hex());
}

std::vector<std::string> AlbumTree::stemKeys(const PlannedSong& planned) const
{
    std::vector<std::string> keys;
    for (const Stem* each : audibleStems(songOf(planned)))
        keys.push_back(keyOf(planned, *each));
    return keys;
}

std::string AlbumTree::keyOf(const PlannedSong& planned) const
{
    const Song& song = songOf(planned);
    Hash neighbours;
    for (const PlannedSong* other : {previousOf(planned), nextOf(planned)}) {
        neighbours.addInteger(other ? 1 : 0);
        if (!other || !isActive(song.chain))
            continue;
        neighbours.addReal(songOf(*other).trimStartSeconds).addReal(songOf(*other).trimEndSeconds).addInteger(other->frames);
        for (const std::string& key : stemKeys(*other))
            neighbours.addText(key);
    }
    return songKey(song, planned, stemKeys(planned), keys_, neighbours.hex());
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
            add({NodeLevel::Group, keyOf(group), Text::tr("songs %1 to %2").arg(group.songs.front().track).arg(group.songs.back().track),
                 [this, &group] { return renderGroup(group); }});
    return all;
}

}  // namespace lacquer
