// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/DropEntries.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace lacquer {

namespace {

bool isSetOf(const std::vector<DropEntry>& entries)
{
    const auto count = [&](auto test) { return std::count_if(entries.begin(), entries.end(), test); };
    const auto stems = count([](const DropEntry& e) { return e.is(NamedPart::Stem); });
    const auto sure = count([](const DropEntry& e) { return e.is(NamedPart::Stem) && e.sure(); });
    return stems >= 2 || (sure >= 1 && entries.size() >= 2);
}

/// Groups in the order of their first file.
std::vector<DropGroup> grouped(std::vector<DropEntry> entries)
{
    std::vector<DropGroup> groups;
    std::unordered_map<QString, std::size_t> byKey;
    for (DropEntry& entry : entries) {
        const auto [at, fresh] = byKey.try_emplace(entry.key, groups.size());
        if (fresh)
            groups.push_back({entry.key, {}, false});
        groups[at->second].entries.push_back(std::move(entry));
    }
    return groups;
}

/// "01_drums 01_bass 02_drums 02_bass": the numbers tell the songs apart when each has several files and a role comes again
/// under another number.
std::vector<DropGroup> splitByNumber(DropGroup group)
{
    std::map<int, std::vector<std::size_t>> byNumber;
    std::map<QString, std::set<int>> numbersOfRole;
    for (std::size_t i = 0; i < group.entries.size(); ++i) {
        const auto number = group.entries[i].number();
        if (!number)
            return {std::move(group)};
        byNumber[*number].push_back(i);
        if (group.entries[i].is(NamedPart::Stem))
            numbersOfRole[group.entries[i].part->role.role].insert(*number);
    }
    const bool several = byNumber.size() > 1 && std::all_of(byNumber.begin(), byNumber.end(), [](const auto& n) { return n.second.size() > 1; });
    const bool again = std::any_of(numbersOfRole.begin(), numbersOfRole.end(), [](const auto& role) { return role.second.size() > 1; });
    if (!several || !again)
        return {std::move(group)};
    std::vector<DropGroup> parts;
    for (const auto& [number, positions] : byNumber) {
        DropGroup part;
        part.key = group.key.isEmpty() ? QString::number(number) : group.key + QLatin1Char(' ') + QString::number(number);
        for (const std::size_t position : positions)
            part.entries.push_back(std::move(group.entries[position]));
        part.isSet = isSetOf(part.entries);
        parts.push_back(std::move(part));
    }
    return parts;
}

/// Believes readings that others confirm, and gives every entry its key.
void settleKeys(std::vector<DropEntry>& entries)
{
    std::unordered_map<QString, int> files;
    for (const DropEntry& entry : entries)
        ++files[entry.part ? entry.part->key : entry.name.key];
    for (DropEntry& entry : entries) {
        if (entry.part && entry.part->tentative && files[entry.part->key] < 2)
            entry.part.reset();
        entry.key = entry.part ? entry.part->key : entry.name.key;
    }
}

void nameAsStem(DropEntry& entry, const QString& text, DropReason reason)
{
    const auto known = roleOf(text.toLower());
    const QString role = known && known->part == NamedPart::Stem ? known->role : text.toLower();
    entry.part = PartReading{{NamedPart::Stem, role, true}, text, {}, {}, {}, false};
    entry.reason = reason;
}

/// A folder of stems none of whose names says more: all of it is one song.
DropGroup allAsStems(std::vector<DropGroup>& lone)
{
    DropGroup set;
    set.isSet = true;
    for (DropGroup& group : lone)
        for (DropEntry& entry : group.entries) {
            if (!entry.part)
                nameAsStem(entry, entry.name.title, DropReason::Folder);
            set.entries.push_back(std::move(entry));
        }
    lone.clear();
    return set;
}

/// The set whose key a name begins with, and how many words that are.
std::optional<std::pair<std::size_t, int>> longestBeginning(const QStringList& words,
                                                                   const std::unordered_map<QString, std::size_t>& sets)
{
    QString beginning;
    std::optional<std::pair<std::size_t, int>> longest;
    for (int i = 0; i + 1 < words.size(); ++i) {
        beginning += (i == 0 ? QString() : QStringLiteral(" ")) + words[i];
        if (const auto found = sets.find(beginning); found != sets.end())
            longest = {found->second, i + 1};
    }
    return longest;
}

/// A number that none of the set has, where all of the set share one.
bool otherNumber(const DropEntry& entry, const DropGroup& set)
{
    const auto common = set.entries.front().number();
    const bool shared = common && std::all_of(set.entries.begin(), set.entries.end(), [&](const DropEntry& e) { return e.number() == common; });
    return shared && entry.number() && entry.number() != common;
}

/// Takes files that belong to a set without saying so out of `lone`.
void absorb(std::vector<DropGroup>& sets, std::vector<DropGroup>& lone, const DropPlace& place)
{
    if (sets.empty())
        return;
    std::unordered_map<QString, std::size_t> byKey;
    for (std::size_t i = 0; i < sets.size(); ++i)
        byKey.emplace(sets[i].key, i);
    const auto unnamed = byKey.find(QString());
    const std::size_t home = unnamed != byKey.end() ? unnamed->second : 0;
    const bool hasHome = unnamed != byKey.end() || sets.size() == 1;
    const auto stemsAtHome = sets[home].entries.size();
    const auto mixes = std::count_if(lone.begin(), lone.end(), [](const DropGroup& g) { return g.entries.front().is(NamedPart::Mix); });
    const bool few = lone.size() <= stemsAtHome;
    for (DropGroup& group : lone) {
        DropEntry& first = group.entries.front();
        std::optional<std::size_t> to;
        if (const auto beginning = longestBeginning(first.name.words, byKey)) {
            const QString rest = first.name.words.mid(beginning->second).join(QLatin1Char(' '));
            for (DropEntry& entry : group.entries)
                if (!entry.is(NamedPart::Mix))
                    nameAsStem(entry, rest, DropReason::Neighbours);
            to = beginning->first;
        } else if (hasHome && first.is(NamedPart::Mix) && mixes == 1 && !otherNumber(first, sets[home])) {
            for (DropEntry& entry : group.entries)
                entry.part->role.doubtful = true;
            to = home;
        } else if (hasHome && few && !first.is(NamedPart::Mix) && (first.place->ofStems || place.ofStems || unnamed != byKey.end()) &&
                   !otherNumber(first, sets[home])) {
            for (DropEntry& entry : group.entries)
                if (!entry.part)
                    nameAsStem(entry, entry.name.title, DropReason::Neighbours);
            to = home;
        }
        if (!to)
            continue;
        for (DropEntry& entry : group.entries)
            sets[*to].entries.push_back(std::move(entry));
        group.entries.clear();
    }
    std::erase_if(lone, [](const DropGroup& group) { return group.entries.empty(); });
}

}  // namespace

QString essence(const QString& title)
{
    QString letters;
    for (const QChar c : title.toLower())
        if (c.isLetterOrNumber())
            letters += c;
    return letters;
}

DropGroups groupsOf(std::vector<DropEntry> entries, const DropPlace& place)
{
    settleKeys(entries);
    DropGroups found;
    for (DropGroup& group : grouped(std::move(entries))) {
        group.isSet = isSetOf(group.entries);
        if (!group.isSet) {
            found.lone.push_back(std::move(group));
            continue;
        }
        for (DropGroup& part : splitByNumber(std::move(group)))
            (part.isSet ? found.sets : found.lone).push_back(std::move(part));
    }
    if (found.sets.empty() && place.ofStems && found.lone.size() > 1)
        found.sets.push_back(allAsStems(found.lone));
    else
        absorb(found.sets, found.lone, place);
    return found;
}

}  // namespace lacquer
