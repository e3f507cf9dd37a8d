// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/LiveTree.h"

#include "base/Text.h"
#include "model/AlbumChange.h"
#include "render/ChainSource.h"
#include "render/FinalSettings.h"
#include "render/StemLevelSource.h"

#include <map>

namespace lacquer {

namespace {

/// Stem levels glide, so an album that differs in nothing else counts as equal in level.
Album withStemLevelsOf(const Album& before, Album album)
{
    for (SharedSong& shared : album.songs) {
        const auto position = before.find(shared->id);
        if (!position || before.songs[*position].song == shared.song)
            continue;
        const Song& old = *before.songs[*position];
        if (old.stems.size() != shared->stems.size())
            continue;
        Song song = *shared;
        for (std::size_t i = 0; i < song.stems.size(); ++i) {
            song.stems[i].gainDb = old.stems[i].gainDb;
            song.stems[i].pan = old.stems[i].pan;
            song.stems[i].polarity = old.stems[i].polarity;
        }
        shared.song = std::make_shared<const Song>(std::move(song));
    }
    return album;
}

Aspects allAspects(const AlbumChange& change)
{
    Aspects all = change.album;
    for (const auto& [id, aspects] : change.songs)
        all |= aspects;
    return all;
}

bool differentMixes(const Album& before, const Album& after)
{
    for (const SharedSong& song : after.songs)
        if (const auto position = before.find(song->id); position && before.songs[*position]->referenceMix != song->referenceMix)
            return true;
    return false;
}

}  // namespace

bool canGlide(const Album& before, const Album& after)
{
    const Aspects hard = Aspect::Placement | Aspect::Level | Aspect::Shape | Aspect::Rate;
    return !(allAspects(changeBetween(before, withStemLevelsOf(before, after))) & hard) &&
           before.loudness.ceilingDbtp.has_value() == after.loudness.ceilingDbtp.has_value() &&
           !differentMixes(before, after);
}

bool movesSongs(const Album& before, const Album& after)
{
    return bool(allAspects(changeBetween(before, after)) & (Aspect::Placement | Aspect::Rate));
}

void glideTo(Source& root, const Album& album)
{
    std::map<Id, const ProcessorSettings*> processors;
    std::map<Id, const Stem*> stems;
    const auto addChain = [&](const Chain& chain) {
        for (const ProcessorSettings& settings : chain)
            processors[settings.id] = &settings;
    };
    addChain(album.chain);
    for (const SharedSong& song : album.songs) {
        addChain(song->chain);
        for (const Stem& stem : song->stems) {
            stems[stem.id] = &stem;
            addChain(stem.chain);
        }
    }
    const FinalSettings settings = referenceSettings(album);
    ProcessorSettings limiter;
    if (settings.ceilingDbtp) {
        limiter = limiterAtCeiling(settings);
        processors[limiter.id] = &limiter;
    }
    const auto find = [&](Id id) {
        const auto found = processors.find(id);
        return found == processors.end() ? nullptr : found->second;
    };
    const std::function<void(Source&)> walk = [&](Source& source) {
        source.visitInputs(walk);
        if (auto* chain = dynamic_cast<ChainSource*>(&source))
            chain->update(find);
        else if (auto* level = dynamic_cast<StemLevelSource*>(&source))
            if (const auto stem = stems.find(level->stem()); stem != stems.end())
                level->update(*stem->second);
    };
    walk(root);
}

void setWarmUp(Source& root, std::int64_t frames)
{
    if (auto* chain = dynamic_cast<ChainSource*>(&root))
        chain->setWarmUp(frames);
    root.visitInputs([&](Source& input) { setWarmUp(input, frames); });
}

void measureLevels(Source& root)
{
    if (auto* chain = dynamic_cast<ChainSource*>(&root))
        chain->measureLevels();
    root.visitInputs([](Source& input) { measureLevels(input); });
}

void takeReadings(Source& root, const std::function<void(const ProcessorReading&)>& take)
{
    if (auto* chain = dynamic_cast<ChainSource*>(&root))
        chain->takeReadings(take);
    root.visitInputs([&](Source& input) { takeReadings(input, take); });
}

bool hearOnlyChange(Source& root, const DeltaTap& tap)
{
    bool inside = false;
    root.visitInputs([&](Source& input) { inside = hearOnlyChange(input, tap) || inside; });
    auto* chain = dynamic_cast<ChainSource*>(&root);
    if (!chain)
        return inside;
    if (inside)
        chain->pass();
    else if (chain->holds(tap.first) && chain->holds(tap.last))
        chain->hearOnlyChange(tap);
    else
        return false;
    return true;
}

Id findNonFinite(Source& root)
{
    Id found;
    root.visitInputs([&](Source& input) {
        if (found == Id{})
            found = findNonFinite(input);
    });
    if (auto* chain = dynamic_cast<ChainSource*>(&root); chain && found == Id{})
        found = chain->findNonFinite();
    return found;
}

QString placeOf(const Album& album, Id processor)
{
    const auto in = [&](const Chain& chain) -> QString {
        for (const ProcessorSettings& settings : chain)
            if (settings.id == processor)
                return harmless(fromUtf8(settings.type));
        return {};
    };
    for (const SharedSong& song : album.songs) {
        if (const QString type = in(song->chain); !type.isEmpty())
            return Text::tr("%1 of song '%2'").arg(type, harmless(song->title));
        for (const Stem& stem : song->stems)
            if (const QString type = in(stem.chain); !type.isEmpty())
                return Text::tr("%1 of stem '%2' of song '%3'").arg(type, harmless(stem.name), harmless(song->title));
    }
    if (const QString type = in(album.chain); !type.isEmpty())
        return Text::tr("%1 of the album").arg(type);
    if (processor != Id{} && processor == album.finalLimiter.id)
        return Text::tr("the final limiter");
    return {};
}

}  // namespace lacquer
