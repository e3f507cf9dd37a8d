// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/DropGrouping.h"

#include "base/Text.h"
#include "model/SourceFinder.h"

#include <algorithm>

namespace lacquer {

namespace {

Stem stemOf(const DropFile& file, const FileReference& reference)
{
    Stem stem;
    stem.id = Id::fresh();
    stem.name = fromUtf8(file.file.path.filename().native());
    stem.role = file.role == DropRole::Stem ? file.roleName : QString();
    stem.file = reference;
    return stem;
}

}  // namespace

void DropGrouping::retitle(DropSong& song) const
{
    if (!song.handTitle.isEmpty()) {
        song.title = song.handTitle;
        song.source = DropTitle::ByHand;
    } else if (tagTitles_ && !song.tagTitle.isEmpty()) {
        song.title = song.tagTitle;
        song.source = DropTitle::Tag;
    } else if (!song.nameTitle.isEmpty()) {
        song.title = song.nameTitle;
        if (song.source == DropTitle::Tag || song.source == DropTitle::ByHand)
            song.source = DropTitle::FileName;
    } else {
        song.title = Text::tr("New song");
        song.source = DropTitle::Nowhere;
    }
}

void DropGrouping::moveFile(Place from, std::size_t song)
{
    if (from.song >= songs_.size() || from.file >= songs_[from.song].files.size() || song > songs_.size() || song == from.song)
        return;
    auto& source = songs_[from.song].files;
    DropFile file = std::move(source[from.file]);
    source.erase(source.begin() + std::ptrdiff_t(from.file));
    file.reason = DropReason::ByHand;
    file.doubtful = false;
    if (song == songs_.size()) {
        DropSong fresh;
        fresh.nameTitle = fromUtf8(file.file.path.stem().native());
        fresh.tagTitle = file.file.title.trimmed();
        songs_.push_back(std::move(fresh));
        retitle(songs_.back());
    }
    DropSong& target = songs_[song];
    const auto has = [&](DropRole role) {
        return std::any_of(target.files.begin(), target.files.end(), [&](const DropFile& f) { return f.role == role; });
    };
    if (target.files.empty() && file.role != DropRole::Ignore)
        file.role = DropRole::Mix;
    else if (file.role == DropRole::Mix && has(DropRole::Stem))
        file.role = has(DropRole::Reference) ? DropRole::Ignore : DropRole::Reference;
    else if (file.role == DropRole::Reference && has(DropRole::Reference))
        file.role = DropRole::Ignore;
    else if (file.role == DropRole::Stem && has(DropRole::Mix) && !has(DropRole::Reference))
        for (DropFile& other : target.files)
            if (other.role == DropRole::Mix)
                other.role = DropRole::Reference;
    target.files.push_back(std::move(file));
    if (songs_[from.song].files.empty())
        songs_.erase(songs_.begin() + std::ptrdiff_t(from.song));
}

void DropGrouping::setRole(Place place, DropRole role, const QString& roleName)
{
    if (place.song >= songs_.size() || place.file >= songs_[place.song].files.size())
        return;
    auto& files = songs_[place.song].files;
    if (role == DropRole::Reference)
        for (DropFile& other : files)
            if (other.role == DropRole::Reference) {
                other.role = DropRole::Ignore;
                other.reason = DropReason::SecondMix;
            }
    DropFile& file = files[place.file];
    file.role = role;
    file.roleName = role == DropRole::Stem ? roleName : QString();
    file.reason = DropReason::ByHand;
    file.doubtful = false;
}

void DropGrouping::renameSong(std::size_t song, const QString& title)
{
    if (song >= songs_.size())
        return;
    songs_[song].handTitle = title.trimmed();
    retitle(songs_[song]);
}

void DropGrouping::moveSong(std::size_t song, std::size_t before)
{
    if (song >= songs_.size() || before > songs_.size())
        return;
    const auto at = [&](std::size_t i) { return songs_.begin() + std::ptrdiff_t(i); };
    if (before > song + 1)
        std::rotate(at(song), at(song + 1), at(before));
    else if (before < song)
        std::rotate(at(before), at(song), at(song + 1));
}

void DropGrouping::useTagTitles(bool use)
{
    tagTitles_ = use;
    for (DropSong& song : songs_)
        retitle(song);
}

std::vector<std::filesystem::path> DropGrouping::takenFiles() const
{
    std::vector<std::filesystem::path> taken;
    for (const DropSong& song : songs_)
        for (const DropFile& file : song.files)
            if (file.role != DropRole::Ignore)
                taken.push_back(file.file.path);
    return taken;
}

Result<Album> DropGrouping::appliedTo(Album album, std::size_t position,
                                      const std::map<std::filesystem::path, FileReference>& references) const
{
    std::vector<SharedSong> added;
    for (const DropSong& proposed : songs_) {
        Song song;
        song.id = Id::fresh();
        song.title = proposed.title;
        for (const DropFile& file : proposed.files) {
            if (file.role == DropRole::Ignore)
                continue;
            const auto reference = references.find(file.file.path);
            if (reference == references.end())
                return Error{ErrorKind::Missing,
                             Text::tr("'%1' could not be read; leave it out, or drop it again").arg(shown(file.file.path))};
            if (file.role == DropRole::Reference)
                song.referenceMix = reference->second;
            else
                song.stems.push_back(stemOf(file, reference->second));
        }
        // With nothing beside it, what was to be compared with is the song.
        if (song.stems.empty() && song.referenceMix) {
            const auto only = std::find_if(proposed.files.begin(), proposed.files.end(), [](const DropFile& f) { return f.role == DropRole::Reference; });
            song.stems.push_back(stemOf(*only, *song.referenceMix));
            song.referenceMix.reset();
        }
        if (!song.stems.empty())
            added.push_back({std::make_shared<const Song>(std::move(song))});
    }
    const auto at = album.songs.begin() + std::ptrdiff_t(std::min(position, album.songs.size()));
    album.songs.insert(at, added.begin(), added.end());
    if (!album.rate && !added.empty())
        album.rate = commonestRate(album);
    return album;
}

}  // namespace lacquer
