// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ChainSnapshot.h"

#include "base/Text.h"
#include "model/Album.h"
#include "model/ChainJson.h"
#include "model/JsonMembers.h"

#include <algorithm>
#include <set>

namespace lacquer {

namespace {

constexpr const char* member = "snapshots";

QString textOf(const Json& json, const char* name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? fromUtf8(found->get_ref<const std::string&>()) : QString();
}

}  // namespace

Json snapshotsToJson(const ChainSnapshots& snapshots)
{
    Json list = Json::array();
    for (const ChainSnapshot& snapshot : snapshots) {
        Json entry = Json::object();
        entry["place"] = toUtf8(QString(ChainSnapshot::letter(snapshot.place)));
        entry["name"] = toUtf8(snapshot.name);
        entry["chain"] = chainToJson(snapshot.chain);
        writeUnknown(entry, snapshot.unknown);
        list.push_back(std::move(entry));
    }
    return list;
}

void putSnapshots(Json& unknown, const ChainSnapshots& snapshots)
{
    if (snapshots.empty())
        unknown.erase(member);
    else
        unknown[member] = snapshotsToJson(snapshots);
}

Result<ChainSnapshots> readSnapshots(const Json& unknown)
{
    ChainSnapshots snapshots;
    const auto list = unknown.find(member);
    if (list == unknown.end())
        return snapshots;
    if (!list->is_array() || list->size() > 100)
        return errorAt(QString::fromLatin1(member), Text::tr("must be a list of at most 100"));
    for (std::size_t i = 0; i < list->size(); ++i) {
        const Json& json = (*list)[i];
        const QString where = QStringLiteral("%1[%2]").arg(QString::fromLatin1(member)).arg(i + 1);
        if (!json.is_object())
            return errorAt(where, Text::tr("must be an object"));
        const int place = ChainSnapshot::placeOf(textOf(json, "place"));
        if (place < 0)
            return errorAt(memberOf(where, "place"), Text::tr("must be a letter from A to H"));
        auto chain = chainFromJson(json.value("chain", Json::array()), memberOf(where, "chain"));
        if (!chain)
            return chain.error();
        if (snapshotAt(snapshots, place))
            continue;
        ChainSnapshot& kept = keepSnapshot(snapshots, place, *chain, textOf(json, "name"));
        for (const auto& [name, value] : json.items())
            if (name != "place" && name != "name" && name != "chain")
                kept.unknown[name] = value;
    }
    return snapshots;
}

ChainSnapshots snapshotsIn(const Json& unknown)
{
    auto read = readSnapshots(unknown);
    return read ? std::move(*read) : ChainSnapshots();
}

int ChainSnapshot::placeOf(const QString& letter)
{
    const int place = letter.size() == 1 ? letter[0].toUpper().unicode() - u'A' : -1;
    return place < places ? std::max(place, -1) : -1;
}

const ChainSnapshot* snapshotAt(const ChainSnapshots& snapshots, int place)
{
    const auto found = std::find_if(snapshots.begin(), snapshots.end(), [place](const auto& one) { return one.place == place; });
    return found == snapshots.end() ? nullptr : &*found;
}

ChainSnapshot& keepSnapshot(ChainSnapshots& snapshots, int place, const Chain& chain, const QString& name)
{
    auto at = std::lower_bound(snapshots.begin(), snapshots.end(), place, [](const auto& one, int wanted) { return one.place < wanted; });
    if (at == snapshots.end() || at->place != place) {
        at = snapshots.insert(at, ChainSnapshot{});
        at->place = place;
    }
    at->chain = chain;
    if (!name.isEmpty())
        at->name = name;
    return *at;
}

void removeSnapshot(ChainSnapshots& snapshots, int place)
{
    std::erase_if(snapshots, [place](const auto& one) { return one.place == place; });
}

Chain recalled(const Chain& kept, const Chain& present, const Album& album)
{
    std::set<Id> elsewhere{album.finalLimiter.id};
    const auto add = [&](const Chain& chain) {
        for (const ProcessorSettings& settings : chain)
            elsewhere.insert(settings.id);
    };
    add(album.chain);
    for (const SharedSong& song : album.songs) {
        add(song->chain);
        for (const Stem& stem : song->stems)
            add(stem.chain);
    }
    for (const ProcessorSettings& settings : present)
        elsewhere.erase(settings.id);
    Chain chain = kept;
    for (ProcessorSettings& settings : chain)
        if (!elsewhere.insert(settings.id).second)
            settings.id = Id::fresh();
    return chain;
}

}  // namespace lacquer
