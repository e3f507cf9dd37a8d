// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/History.h"

#include <cassert>
#include <map>
#include <set>

namespace lacquer {

namespace {

std::size_t bytesOf(const QString& text)
{
    return std::size_t(text.size()) * 2 + 24;
}

/// Rough: members of a tree cost more than their text.
std::size_t bytesOf(const Json& unknown)
{
    std::size_t bytes = sizeof(Json);
    if (unknown.is_structured())
        for (const Json& child : unknown)
            bytes += bytesOf(child) + 48;
    else if (unknown.is_string())
        bytes += unknown.get_ref<const std::string&>().size();
    return bytes;
}

std::size_t bytesOf(const Chain& chain)
{
    std::size_t bytes = 0;
    for (const ProcessorSettings& settings : chain)
        bytes += sizeof(settings) + settings.type.size() + settings.values.size() * sizeof(double) +
                 bytesOf(settings.unknownParameters) + bytesOf(settings.unknown);
    return bytes;
}

std::size_t bytesOf(const FileReference& file)
{
    return sizeof(file) + file.path.native().size() + file.sha256.size() + file.format.size() + bytesOf(file.unknown);
}

std::size_t bytesOf(const Song& song)
{
    std::size_t bytes = sizeof(song) + bytesOf(song.title) + bytesOf(song.artist) + bytesOf(song.isrc) +
                        bytesOf(song.composer) + song.driveSolvedFor.size() + song.gainRide.size() * sizeof(RidePoint) +
                        bytesOf(song.chain) + bytesOf(song.unknown);
    if (song.referenceMix)
        bytes += bytesOf(*song.referenceMix);
    if (song.cover)
        bytes += bytesOf(*song.cover);
    for (const Stem& stem : song.stems)
        bytes += sizeof(stem) + bytesOf(stem.name) + bytesOf(stem.role) + bytesOf(stem.file) +
                 stem.gainRide.size() * sizeof(RidePoint) + bytesOf(stem.chain) + bytesOf(stem.unknown);
    return bytes;
}

}  // namespace

std::size_t estimatedBytes(const Album& album, const Album* sharedWith)
{
    std::size_t bytes = sizeof(album) + album.songs.size() * sizeof(SharedSong) + bytesOf(album.chain) +
                        bytesOf(Chain{album.finalLimiter}) + bytesOf(album.unknown) + bytesOf(album.loudness.unknown);
    for (const QString* text : {&album.title, &album.artist, &album.label, &album.catalogNumber, &album.barcode, &album.year,
                                &album.genre, &album.copyright})
        bytes += bytesOf(*text);
    for (const Deliverable& deliverable : album.deliverables)
        bytes += sizeof(deliverable) + bytesOf(deliverable.name) + bytesOf(deliverable.nameTemplate) + bytesOf(deliverable.unknown);
    std::set<const Song*> shared;
    if (sharedWith)
        for (const SharedSong& song : sharedWith->songs)
            shared.insert(song.song.get());
    for (const SharedSong& song : album.songs)
        if (!shared.contains(song.song.get()))
            bytes += bytesOf(*song);
    return bytes;
}

History::History(Album album, Limits limits) : limits_(limits), saved_(album)
{
    const std::size_t bytes = estimatedBytes(album, nullptr);
    states_.push_back({std::move(album), {}, {}, bytes});
    bytes_ = bytes;
}

void History::push(const QString& name, const QString& mergeKey, Album album)
{
    dropRedo();
    if (merging_ && canUndo() && !mergeKey.isEmpty() && states_[now_].mergeKey == mergeKey) {
        if (states_[now_ - 1].album == album) {
            bytes_ -= states_[now_].bytes;
            states_.pop_back();
            --now_;
            merging_ = false;
            return;
        }
        State& state = states_[now_];
        bytes_ -= state.bytes;
        state.bytes = estimatedBytes(album, &states_[now_ - 1].album);
        bytes_ += state.bytes;
        state.name = name;
        state.album = std::move(album);
        return;
    }
    const std::size_t bytes = estimatedBytes(album, &present());
    states_.push_back({std::move(album), name, mergeKey, bytes});
    bytes_ += bytes;
    ++now_;
    merging_ = true;
    trim();
}

void History::undo()
{
    assert(canUndo());
    --now_;
    merging_ = false;
}

void History::redo()
{
    assert(canRedo());
    ++now_;
    merging_ = false;
}

void History::rewriteSongs(const std::function<Song(const Song&)>& rewrite)
{
    std::map<const Song*, std::shared_ptr<const Song>> rewritten;
    std::vector<SharedSong> kept;   // so that no address is given twice
    const auto rewriteAlbum = [&](Album& album) {
        for (SharedSong& song : album.songs) {
            auto& now = rewritten[song.song.get()];
            if (!now) {
                kept.push_back(song);
                now = std::make_shared<const Song>(rewrite(*song));
            }
            song.song = now;
        }
    };
    for (State& state : states_)
        rewriteAlbum(state.album);
    if (saved_)
        rewriteAlbum(*saved_);
    merging_ = false;
}

void History::markSaved()
{
    saved_ = present();
    merging_ = false;
}

bool History::isSaved() const
{
    return saved_ && *saved_ == present();
}

void History::dropRedo()
{
    while (canRedo()) {
        bytes_ -= states_.back().bytes;
        states_.pop_back();
    }
}

void History::trim()
{
    // The newest step always stays, however large.
    while (steps() > 1 && (steps() > limits_.steps || bytes_ > limits_.bytes)) {
        bytes_ -= states_.front().bytes;
        states_.pop_front();
        --now_;
        // What the new oldest state shared with the one that went is its own now.
        State& oldest = states_.front();
        bytes_ -= oldest.bytes;
        oldest.bytes = estimatedBytes(oldest.album, nullptr);
        bytes_ += oldest.bytes;
    }
}

}  // namespace lacquer
