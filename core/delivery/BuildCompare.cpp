// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/BuildCompare.h"

#include "base/Hash.h"
#include "base/SystemError.h"
#include "delivery/FileNaming.h"
#include "disc/CdTextDecoder.h"
#include "disc/DdpCompare.h"
#include "disc/DdpReader.h"
#include "tags/TagReadBack.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace lacquer {

namespace {

namespace fs = std::filesystem;

Result<std::set<fs::path>> filesIn(const fs::path& folder)
{
    std::set<fs::path> files;
    std::error_code problem;
    for (auto entry = fs::recursive_directory_iterator(folder, problem); !problem && entry != fs::recursive_directory_iterator(); entry.increment(problem)) {
        const fs::path relative = entry->path().lexically_relative(folder);
        const bool hidden = relative.filename().native().starts_with(".");
        if (hidden && entry->is_directory(problem))
            entry.disable_recursion_pending();
        const bool list = entry.depth() == 0 && isListName(relative.native());
        if (!hidden && !list && entry->is_regular_file(problem))
            files.insert(relative);
    }
    if (problem)
        return readingError(folder, problem);
    return files;
}

/// What a file keeps when its title changes: folder, kind and leading number.
std::string placeOf(const fs::path& file)
{
    const std::string name = file.stem().native();
    const std::string number = name.substr(0, std::min(name.find_first_not_of("0123456789-"), name.size()));
    return number.empty() ? std::string() : file.parent_path().native() + "/" + number + file.extension().native();
}

std::vector<FileChange> paired(const std::set<fs::path>& before, const std::set<fs::path>& after)
{
    std::vector<FileChange> changes;
    std::map<std::string, std::vector<fs::path>> left;
    for (const fs::path& file : after)
        if (!before.contains(file))
            left[placeOf(file)].push_back(file);
    for (const fs::path& file : before) {
        FileChange change;
        change.before = file;
        const std::string place = placeOf(file);
        if (after.contains(file)) {
            change.after = file;
        } else if (const auto other = left.find(place); !place.empty() && other != left.end() && !other->second.empty()) {
            change.after = other->second.front();
            other->second.erase(other->second.begin());
        }
        changes.push_back(std::move(change));
    }
    for (const auto& [place, files] : left)
        for (const fs::path& file : files) {
            changes.emplace_back();
            changes.back().after = file;
        }
    std::stable_sort(changes.begin(), changes.end(), [](const FileChange& a, const FileChange& b) {
        return (a.before.empty() ? a.after : a.before) < (b.before.empty() ? b.after : b.before);
    });
    return changes;
}

/// All that a file says, as differences from a file that says nothing; nothing for files that cannot say anything.
std::map<std::pair<QString, QString>, QString> wordsOf(const fs::path& file)
{
    using Reader = TagProof (*)(const fs::path&, const Tags&, const TagOptions&);
    static const std::map<std::string, Reader> readers = {{".wav", &compareWaveTags}, {".aiff", &compareAiffTags}, {".aif", &compareAiffTags},
                                                          {".flac", &compareFlacTags}, {".mp3", &compareMp3Tags}, {".ogg", &compareVorbisTags},
                                                          {".opus", &compareOpusTags}, {".m4a", &compareMp4Tags}};
    std::map<std::pair<QString, QString>, QString> words;
    const auto reader = readers.find(file.extension().native());
    if (reader == readers.end())
        return words;
    const auto found = reader->second(file, {}, {});
    if (found)
        for (const TagDifference& one : *found)
            words[{one.place, one.field}] = one.found;
    return words;
}

std::vector<TagChange> tagChanges(const fs::path& before, const fs::path& after)
{
    const auto old = wordsOf(before);
    const auto fresh = wordsOf(after);
    std::vector<TagChange> changes;
    for (const auto& [key, text] : old)
        if (const auto now = fresh.find(key); now == fresh.end() || now->second != text)
            changes.push_back({key.first, key.second, text, now == fresh.end() ? QString() : now->second});
    for (const auto& [key, text] : fresh)
        if (!old.contains(key))
            changes.push_back({key.first, key.second, {}, text});
    return changes;
}

Result<DdpDifference> discDifference(const fs::path& before, const fs::path& after, Progress& progress)
{
    auto first = readDdp(before);
    if (!first)
        return first.error();
    auto second = readDdp(after);
    if (!second)
        return second.error();
    for (DdpFileset* set : {&*first, &*second})
        set->layout.texts = decodedCdText(set->cdText, int(set->layout.tracks.size())).blocks;
    return compareDdp(*first, *second, progress);
}

bool isSound(const fs::path& file)
{
    static const std::set<std::string> kinds{".wav", ".aiff", ".aif", ".flac", ".mp3", ".ogg", ".opus", ".m4a"};
    return kinds.contains(file.extension().native());
}

}  // namespace

Result<std::vector<FileChange>> compareBuilds(const fs::path& before, const fs::path& after, Progress& progress)
{
    const auto old = filesIn(before);
    if (!old)
        return old.error();
    const auto fresh = filesIn(after);
    if (!fresh)
        return fresh.error();
    std::vector<FileChange> changes = paired(*old, *fresh);
    for (FileChange& change : changes) {
        if (!change.isInBoth())
            continue;
        const fs::path first = before / change.before;
        const fs::path second = after / change.after;
        Progress own(&progress);
        const auto firstHash = hashFile(first, own);
        if (!firstHash)
            return firstHash.error();
        const auto secondHash = hashFile(second, own);
        if (!secondHash)
            return secondHash.error();
        change.sameBytes = *firstHash == *secondHash;
        if (!change.sameBytes && isSound(first)) {
            change.tags = tagChanges(first, second);
            if (auto sound = compareSound(first, second, own))
                change.sound = *sound;
            else if (sound.error().kind == ErrorKind::Cancelled)
                return sound.error();
            else
                change.unread = sound.error().message;
        }
        // Marks of a disc stand in other files than its sound; the file that maps them all stands for the disc.
        std::error_code ignored;
        if (change.before.filename() == "DDPMS" && fs::exists(second, ignored)) {
            auto disc = discDifference(first.parent_path(), second.parent_path(), own);
            if (disc && !disc->isNone())
                change.disc = std::move(*disc);
            else if (!disc && disc.error().kind == ErrorKind::Cancelled)
                return disc.error();
            else if (!disc)
                change.unread = disc.error().message;
        }
    }
    return changes;
}

}  // namespace lacquer
