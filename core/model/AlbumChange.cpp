// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/AlbumChange.h"

#include "dsp/Registry.h"
#include "model/Field.h"

#include <initializer_list>
#include <set>

namespace lacquer {

namespace {

/// Fields that are not names, by what they mean.
Aspect aspectOf(std::string_view field)
{
    static const std::map<std::string_view, Aspect> table = {
        {"enabled", Aspect::Placement},        {"gapSeconds", Aspect::Placement},
        {"join", Aspect::Placement},           {"continuesPrevious", Aspect::Placement},
        {"trimStartSeconds", Aspect::Placement}, {"trimEndSeconds", Aspect::Placement},
        {"fadeInSeconds", Aspect::Placement},  {"fadeInShape", Aspect::Placement},
        {"fadeInCurvature", Aspect::Placement}, {"fadeOutSeconds", Aspect::Placement},
        {"fadeOutShape", Aspect::Placement},   {"fadeOutCurvature", Aspect::Placement},
        {"gainDb", Aspect::Level},             {"gainRide", Aspect::Level},
        {"driveDb", Aspect::Level},            {"pan", Aspect::Level},
        {"polarity", Aspect::Level},           {"muted", Aspect::Level},
        {"driveSolvedFor", Aspect::Loudness},  {"loudnessOffsetLu", Aspect::Loudness},
        {"pinned", Aspect::Loudness},          {"delayFrames", Aspect::Shape},
        {"rate", Aspect::Rate},
    };
    const auto found = table.find(field);
    return found == table.end() ? Aspect::Names : found->second;
}

template <class Owner>
Aspects fieldAspects(const Owner& before, const Owner& after)
{
    Aspects aspects;
    for (const Field<Owner>& field : fieldsOf<Owner>())
        if (const Aspect aspect = aspectOf(field.name); !aspects.testFlag(aspect) && field.read(before) != field.read(after))
            aspects |= aspect;
    return aspects;
}

bool differsInStructure(const ProcessorSettings& before, const ProcessorSettings& after)
{
    if (before.id != after.id || before.type != after.type || before.algorithm != after.algorithm ||
        before.active() != after.active())
        return true;
    const ProcessorType* type = after.registered();
    for (std::size_t i = 0; type && i < type->parameters.size(); ++i)
        if (type->parameters[i].structural && before.values[i] != after.values[i])
            return true;
    return false;
}

Aspects chainAspects(const Chain& before, const Chain& after)
{
    if (before.size() != after.size())
        return Aspect::Shape;
    Aspects aspects;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (differsInStructure(before[i], after[i]))
            return Aspect::Shape;
        if (before[i] != after[i])
            aspects |= Aspect::Parameters;
    }
    return aspects;
}

Aspects stemAspects(const std::vector<Stem>& before, const std::vector<Stem>& after)
{
    // A stem's length decides its song's.
    if (before.size() != after.size())
        return Aspect::Shape | Aspect::Placement;
    Aspects aspects;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i].id != after[i].id || before[i].file != after[i].file)
            return Aspect::Shape | Aspect::Placement;
        aspects |= fieldAspects(before[i], after[i]) | chainAspects(before[i].chain, after[i].chain);
        if (before[i].delayFrames != after[i].delayFrames)
            aspects |= Aspect::Placement;
    }
    return aspects;
}

Aspects songAspects(const Song& before, const Song& after)
{
    Aspects aspects =
        fieldAspects(before, after) | chainAspects(before.chain, after.chain) | stemAspects(before.stems, after.stems);
    // What no other aspect covers (the reference mix, members this version does not know) is shown somewhere.
    if (before.cover != after.cover || (!aspects && !(before == after)))
        aspects |= Aspect::Names;
    return aspects;
}

}  // namespace

AlbumChange changeBetween(const Album& before, const Album& after)
{
    AlbumChange change;
    change.album = fieldAspects(before, after) | chainAspects(before.chain, after.chain);
    if (before.cover != after.cover)
        change.album |= Aspect::Names;
    if (before.loudness != after.loudness)
        change.album |= Aspect::Loudness;
    if (before.finalLimiter != after.finalLimiter)
        change.album |= chainAspects({before.finalLimiter}, {after.finalLimiter});
    if (before.deliverables != after.deliverables)
        change.album |= Aspect::Deliverables;

    std::map<Id, const SharedSong*> old;
    for (const SharedSong& song : before.songs)
        old.emplace(song->id, &song);
    std::vector<Id> keptBefore, keptAfter;
    for (const SharedSong& song : after.songs) {
        const auto found = old.find(song->id);
        if (found == old.end()) {
            change.added.push_back(song->id);
            continue;
        }
        keptAfter.push_back(song->id);
        if (found->second->song != song.song)
            if (const Aspects aspects = songAspects(**found->second, *song))
                change.songs.emplace(song->id, aspects);
    }
    const std::set<Id> kept(keptAfter.begin(), keptAfter.end());
    for (const SharedSong& song : before.songs)
        kept.contains(song->id) ? keptBefore.push_back(song->id) : change.removed.push_back(song->id);
    if (keptBefore != keptAfter || !change.added.empty() || !change.removed.empty())
        change.album |= Aspect::Placement;
    if (change.isEmpty() && !(before == after))
        change.album |= Aspect::Names;
    return change;
}

}  // namespace lacquer
