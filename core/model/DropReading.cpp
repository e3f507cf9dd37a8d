// SPDX-License-Identifier: GPL-3.0-or-later
// The guessing behind DropGrouping: names to parts, parts that share a name or a folder to songs.
#include "model/DropGrouping.h"

#include "base/NaturalOrder.h"
#include "base/Text.h"
#include "model/DropEntries.h"
#include "model/SourceFinder.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace lacquer {

namespace {

namespace fs = std::filesystem;

struct Candidate {
    DropSong song;
    std::vector<QString> order;     ///< path components to sort by
    fs::path home;
    bool isSet = false;
};

QString withinText(const DroppedFile& file)
{
    return fromUtf8(file.within.native());
}

bool looksLikeInitials(const QString& title)
{
    return title.size() <= 6 && title == title.toUpper() && !title.contains(QLatin1Char(' '));
}

class DropReader {
public:
    void add(DroppedFile file)
    {
        DropEntry entry;
        entry.place = &placeOf(file.within.parent_path());
        const QString text = fromUtf8(file.within.stem().native());
        entry.name = readDropName(text);
        entry.part = entry.name.part;
        entry.file = std::move(file);
        const QString folderKey = entry.place->name.key;
        if (entry.name.key == QLatin1String("song") && !entry.part) {
            // What game mods and multitrack sites call everything that has no file of its own.
            entry.part = PartReading{{NamedPart::Stem, QStringLiteral("backing"), true}, text, {}, {}, {}, false};
        } else if (entry.place->role && (!entry.part || entry.part->tentative)) {
            entry.part = PartReading{*entry.place->role, entry.place->roleText, entry.name.key, entry.name.title, {}, false};
            entry.reason = DropReason::Folder;
        }
        if (!entry.part && !folderKey.isEmpty() && essence(entry.name.title) == essence(entry.place->name.title)) {
            entry.name.key.clear();
            entry.reason = DropReason::SongsName;
        } else if (entry.part && essence(entry.part->key) == essence(entry.place->name.title)) {
            // "Night Drive/Night Drive - Bass.wav" is the folder's song, as "Night Drive/Bass.wav" is.
            entry.part->key.clear();
        }
        homes_[entry.place->home].push_back(std::move(entry));
    }

    std::vector<Candidate> read()
    {
        for (auto& [home, entries] : homes_)
            readHome(std::move(entries));
        joinMixesWithStems();
        sortSongs();
        return std::move(songs_);
    }

private:
    const DropPlace& placeOf(const fs::path& folder)
    {
        if (const auto known = places_.find(folder); known != places_.end())
            return known->second;
        DropPlace place;
        if (!folder.empty()) {
            const DropPlace above = placeOf(folder.parent_path());
            const QString text = fromUtf8(folder.filename().native());
            const DropName name = readDropName(text);
            const auto& part = name.part;
            const bool partOnly = part && !part->tentative && part->key.isEmpty() && !name.number;
            if ((name.key.isEmpty() && !name.number) || partOnly) {
                place = above;
                if (partOnly && part->role.part == NamedPart::Stem) {
                    place.role = part->role;
                    place.roleText = part->matched;
                }
            } else {
                place.home = folder;
                place.name = name;
                if (part && part->role.part == NamedPart::Mix && !part->tentative) {
                    place.name.key = part->key;
                    place.name.title = part->title;
                }
            }
            place.ofStems = name.talksOfStems || (place.home != folder && above.ofStems);
        }
        return places_.emplace(folder, std::move(place)).first->second;
    }

    void readHome(std::vector<DropEntry> entries)
    {
        const DropPlace& place = *entries.front().place;
        auto [sets, lone] = groupsOf(std::move(entries), place);
        const bool onlyOne = sets.size() == 1;
        for (DropGroup& set : sets)
            addSet(std::move(set), onlyOne, place);
        for (DropGroup& group : lone)
            addVersions(std::move(group), place);
    }

    static DropFile fileOf(DropEntry entry, DropRole role, DropReason reason, bool doubtful = false)
    {
        DropFile file;
        file.role = role;
        file.roleName = role == DropRole::Stem && entry.part ? entry.part->role.role : QString();
        file.matched = entry.part ? entry.part->matched : QString();
        file.reason = reason;
        file.doubtful = doubtful;
        file.file = std::move(entry.file);
        return file;
    }

    /// Which of several mixes is compared with: a mix rather than a master, then the newest.
    static bool betterReference(const DropEntry& a, const DropEntry& b)
    {
        const auto rank = [](const DropEntry& e) {
            const bool master = e.part && e.part->matched.contains(QLatin1String("mast"), Qt::CaseInsensitive);
            return std::tuple(!master, e.sure(), e.name.version);
        };
        return rank(a) > rank(b);
    }

    void addSet(DropGroup set, bool onlyOne, const DropPlace& place)
    {
        Candidate song;
        song.isSet = true;
        song.home = place.home;
        std::vector<DropEntry> mixes;
        std::stable_sort(set.entries.begin(), set.entries.end(),
                         [](const DropEntry& a, const DropEntry& b) { return naturallyBefore(withinText(a.file), withinText(b.file)); });
        const DropEntry& first = set.entries.front();
        QString title = first.part ? first.part->title : first.name.title;
        song.song.source = DropTitle::FileName;
        if (set.key.isEmpty() || (onlyOne && looksLikeInitials(title) && !looksLikeInitials(place.name.title) && !place.name.title.isEmpty())) {
            title = place.name.title;
            song.song.source = DropTitle::FolderName;
        } else if (first.number() && first.part && set.key.endsWith(QLatin1Char(' ') + QString::number(*first.number()))) {
            title += QLatin1Char(' ') + QString::number(*first.number());
        } else if (title.isEmpty()) {
            title = QStringLiteral("%1 %2").arg(place.name.title, set.key).trimmed();
        }
        const bool byFolder = set.key.isEmpty() && !place.home.empty();
        song.order = orderOf(place, byFolder ? std::nullopt : first.number(), byFolder ? QString() : title);
        for (DropEntry& entry : set.entries) {
            const bool doubtful = !entry.sure();
            if (entry.is(NamedPart::Stem))
                song.song.files.push_back(fileOf(std::move(entry), DropRole::Stem, entry.reason, doubtful));
            else if (entry.is(NamedPart::Aside))
                song.song.files.push_back(fileOf(std::move(entry), DropRole::Ignore, DropReason::NotInTheMix, true));
            else
                mixes.push_back(std::move(entry));
        }
        std::stable_sort(mixes.begin(), mixes.end(), betterReference);
        for (std::size_t i = 0; i < mixes.size(); ++i) {
            DropEntry& entry = mixes[i];
            const bool named = entry.part.has_value();
            if (i > 0) {
                song.song.files.push_back(fileOf(std::move(entry), DropRole::Ignore, DropReason::SecondMix, true));
                continue;
            }
            if (looksLikeInitials(title) && named && entry.part->title.size() > title.size())
                title = entry.part->title;
            const bool doubtful = named ? !entry.sure() : set.key.isEmpty() && entry.reason != DropReason::SongsName;
            song.song.files.push_back(fileOf(std::move(entry), DropRole::Reference, named ? DropReason::Name : DropReason::SongsName, doubtful));
        }
        song.song.nameTitle = title;
        songs_.push_back(std::move(song));
    }

    /// Files that share a name without being stems: versions of one mix, of which the newest counts; else songs of their own.
    void addVersions(DropGroup group, const DropPlace& place)
    {
        std::stable_sort(group.entries.begin(), group.entries.end(), betterReference);
        const bool unnumbered = std::all_of(group.entries.begin(), group.entries.end(),
                                            [&](const DropEntry& e) { return e.number() == group.entries.front().number(); });
        const bool versions = unnumbered && (group.key.isEmpty() ? !place.home.empty() : true) &&
                              std::all_of(group.entries.begin(), group.entries.end(), [](const DropEntry& e) { return !e.is(NamedPart::Stem); });
        Candidate* song = nullptr;
        for (DropEntry& entry : group.entries) {
            if (song && versions) {
                DropFile file = fileOf(std::move(entry), DropRole::Ignore, DropReason::OlderVersion, true);
                file.matched = fromUtf8(song->song.files.front().file.within.filename().native());
                song->song.files.push_back(std::move(file));
                continue;
            }
            Candidate fresh;
            fresh.home = place.home;
            const bool named = entry.is(NamedPart::Mix);
            QString title = named ? entry.part->title : entry.name.title;
            fresh.song.source = DropTitle::FileName;
            const bool folders = (named && entry.part->key.isEmpty()) || entry.name.key.isEmpty();
            if (folders && !place.name.title.isEmpty()) {
                title = place.name.title;
                fresh.song.source = DropTitle::FolderName;
            }
            if (title.isEmpty())
                title = fromUtf8(entry.file.within.stem().native());
            fresh.song.nameTitle = title;
            fresh.order = orderOf(place, entry.number(), title);
            const DropReason reason = named ? DropReason::Name : DropReason::OnlyFile;
            DropFile file = fileOf(std::move(entry), DropRole::Mix, reason);
            if (!named)
                file.matched.clear();
            fresh.song.files.push_back(std::move(file));
            songs_.push_back(std::move(fresh));
            song = &songs_.back();
        }
    }

    /// By the folders that stand for something, so that "Mixes/" and "Stems/" do not come between the songs.
    std::vector<QString> orderOf(const DropPlace& place, std::optional<int> number, const QString& title)
    {
        std::vector<QString> order;
        fs::path folder;
        const fs::path home = place.home;
        for (const fs::path& part : home) {
            folder /= part;
            if (placeOf(folder).home == folder)
                order.push_back(fromUtf8(part.native()));
        }
        if (!title.isEmpty() || number)
            order.push_back(number ? QStringLiteral("%1 %2").arg(QString::number(*number), title) : title);
        return order;
    }

    /// "Mixes/01 Night Drive.wav" is the reference of the stems in "Stems/01 Night Drive/".
    void joinMixesWithStems()
    {
        std::unordered_map<QString, std::size_t> sets;
        std::set<QString> ambiguous;
        for (std::size_t i = 0; i < songs_.size(); ++i)
            if (songs_[i].isSet && !sets.emplace(essence(songs_[i].song.nameTitle), i).second)
                ambiguous.insert(essence(songs_[i].song.nameTitle));
        std::vector<bool> gone(songs_.size());
        for (std::size_t i = 0; i < songs_.size(); ++i) {
            const QString title = essence(songs_[i].song.nameTitle);
            const auto found = sets.find(title);
            if (songs_[i].isSet || found == sets.end() || title.isEmpty() || ambiguous.contains(title))
                continue;
            auto& files = songs_[found->second].song.files;
            bool taken = std::any_of(files.begin(), files.end(), [](const DropFile& f) { return f.role == DropRole::Reference; });
            for (DropFile& file : songs_[i].song.files) {
                if (file.role == DropRole::Mix) {
                    file.role = taken ? DropRole::Ignore : DropRole::Reference;
                    file.reason = taken ? DropReason::SecondMix : DropReason::SongsName;
                    file.doubtful = taken;
                    taken = true;
                }
                files.push_back(std::move(file));
            }
            gone[i] = true;
        }
        std::size_t at = 0;
        std::erase_if(songs_, [&](const Candidate&) { return gone[at++]; });
    }

    void sortSongs()
    {
        std::set<std::pair<int, int>> tracks;
        for (Candidate& song : songs_) {
            for (const DropFile& file : song.song.files)
                if (song.song.tagTitle.isEmpty() && (file.role == DropRole::Mix || file.role == DropRole::Reference))
                    song.song.tagTitle = file.file.title.trimmed();
            tracks.insert(trackOf(song));
        }
        const bool byTrack = tracks.size() == songs_.size() && !tracks.empty() && tracks.begin()->second > 0 &&
                             std::all_of(tracks.begin(), tracks.end(), [](const auto& track) { return track.second > 0; });
        std::stable_sort(songs_.begin(), songs_.end(), [&](const Candidate& a, const Candidate& b) {
            if (byTrack)
                return trackOf(a) < trackOf(b);
            return std::lexicographical_compare(a.order.begin(), a.order.end(), b.order.begin(), b.order.end(), naturallyBefore);
        });
    }

    static std::pair<int, int> trackOf(const Candidate& song)
    {
        for (const DropFile& file : song.song.files)
            if (file.role != DropRole::Ignore && file.file.track > 0)
                return {file.file.disc, file.file.track};
        return {};
    }

    std::map<fs::path, DropPlace> places_;
    std::map<fs::path, std::vector<DropEntry>> homes_;
    std::vector<Candidate> songs_;
};

QString refusalOf(const DroppedFile& file)
{
    if (!file.refusal.isEmpty())
        return file.refusal;
    if (!isSoundFile(file.path))
        return Text::tr("'%1' is not sound.").arg(shown(file.within.filename()));
    return {};
}

}  // namespace

DropGrouping DropGrouping::of(std::vector<DroppedFile> files)
{
    DropGrouping grouping;
    DropReader reader;
    std::set<fs::path> seen;
    for (DroppedFile& file : files) {
        QString refusal = refusalOf(file);
        if (refusal.isEmpty() && !seen.insert(file.path).second)
            refusal = Text::tr("'%1' was dropped twice; it is taken once.").arg(shown(file.within.filename()));
        if (refusal.isEmpty())
            reader.add(std::move(file));
        else
            grouping.refused_.push_back({std::move(file), std::move(refusal)});
    }
    for (Candidate& song : reader.read()) {
        grouping.songs_.push_back(std::move(song.song));
        grouping.retitle(grouping.songs_.back());
    }
    return grouping;
}

}  // namespace lacquer
