// SPDX-License-Identifier: GPL-3.0-or-later
#include "Selection.h"

#include "model/Album.h"

#include <algorithm>

namespace lacquer {

void Selection::chooseSong(std::optional<Id> song)
{
    if (join_) {
        join_ = false;
        Q_EMIT joinChanged();
    }
    if (song == song_ && songs_.size() <= 1)
        return;
    song_ = song;
    songs_.clear();
    if (song)
        songs_.push_back(*song);
    stem_.reset();
    processor_.reset();
    Q_EMIT songChanged();
    Q_EMIT stemChanged();
    Q_EMIT processorChanged();
}

void Selection::chooseSongs(std::vector<Id> songs)
{
    const auto first = songs.empty() ? std::nullopt : std::optional<Id>(songs.front());
    const bool keeps = song_ && std::find(songs.begin(), songs.end(), *song_) != songs.end();
    if (!keeps)
        chooseSong(first);
    songs_ = std::move(songs);
    Q_EMIT songChanged();
}

void Selection::chooseStem(std::optional<Id> stem)
{
    if (stem == stem_)
        return;
    stem_ = stem;
    Q_EMIT stemChanged();
}

void Selection::chooseProcessor(std::optional<Id> processor)
{
    if (processor == processor_)
        return;
    processor_ = processor;
    Q_EMIT processorChanged();
}

void Selection::chooseChainOwner(ChainOwner owner)
{
    if (owner == owner_)
        return;
    owner_ = owner;
    Q_EMIT chainOwnerChanged();
}

void Selection::chooseJoin(std::optional<Id> songAfter)
{
    if (songAfter)
        chooseSong(songAfter);
    if (join_ == songAfter.has_value())
        return;
    join_ = songAfter.has_value();
    Q_EMIT joinChanged();
}

void Selection::keepTo(const Album& before, const Album& now)
{
    std::erase_if(songs_, [&](Id id) { return !now.find(id); });
    if (song_ && !now.find(*song_)) {
        const auto place = before.find(*song_).value_or(0);
        if (now.songs.empty())
            chooseSong(std::nullopt);
        else
            chooseSong(now.songs[std::min(place, now.songs.size() - 1)]->id);
    }
    if (!song_ && !now.songs.empty())
        chooseSong(now.songs.front()->id);
    if (stem_ && song_) {
        const auto& stems = now.songs[*now.find(*song_)]->stems;
        if (std::none_of(stems.begin(), stems.end(), [&](const Stem& stem) { return stem.id == *stem_; }))
            chooseStem(std::nullopt);
    }
}

}  // namespace lacquer
