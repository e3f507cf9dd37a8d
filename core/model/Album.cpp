// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Album.h"

#include "dsp/Registry.h"

#include <cassert>
#include <iterator>
#include <map>

namespace lacquer {

void LoudnessAim::aimAt(double lufs)
{
    targetLufs = lufs;
    if (!ceilingDbtp)
        ceilingDbtp = -1;
}

Album Album::fresh()
{
    Album album;
    album.id = Id::fresh();
    album.finalLimiter = ProcessorSettings::withDefaults(*findProcessorType("limiter"));
    album.deliverables = {Deliverable::of(QStringLiteral("wav24"), DeliverableKind::Wav),
                          Deliverable::of(QStringLiteral("flac"), DeliverableKind::Flac),
                          Deliverable::of(QStringLiteral("ddp"), DeliverableKind::Ddp)};
    return album;
}

Deliverable Deliverable::of(const QString& name, DeliverableKind kind)
{
    Deliverable deliverable;
    deliverable.name = name;
    deliverable.kind = kind;
    if (deliverable.isDisc()) {
        deliverable.rate = 44100;
        deliverable.bits = 16;
        deliverable.cut = CutRule::Grid;
        deliverable.pieces = Pieces::Album;
    }
    if (kind == DeliverableKind::Vinyl) {
        deliverable.pieces = Pieces::Sides;
        deliverable.limiter = false;
    }
    return deliverable;
}

Song& Album::edit(std::size_t position)
{
    auto clone = std::make_shared<Song>(*songs.at(position).song);
    Song& song = *clone;
    songs[position].song = std::move(clone);
    return song;
}

Song& Album::edit(Id song)
{
    const auto position = find(song);
    assert(position);
    return edit(*position);
}

std::optional<std::size_t> Album::find(Id song) const
{
    for (std::size_t i = 0; i < songs.size(); ++i)
        if (songs[i]->id == song)
            return i;
    return std::nullopt;
}

void Album::append(Song song)
{
    songs.push_back({std::make_shared<const Song>(std::move(song))});
}

std::span<const int> allowedRates()
{
    static constexpr int rates[] = {44100, 48000, 88200, 96000, 176400, 192000};
    return rates;
}

int foldedRate(int sourceRateHz)
{
    // Nearest allowed rate that loses nothing; what is above all of them goes to the top of its family.
    for (const int rate : allowedRates())
        if (sourceRateHz == rate)
            return rate;
    if (sourceRateHz > 192000)
        return sourceRateHz % 44100 == 0 ? 176400 : 192000;
    const bool cdFamily = 44100 % sourceRateHz == 0 || sourceRateHz % 11025 == 0;
    for (const int rate : allowedRates())
        if (rate >= sourceRateHz && (rate % 44100 == 0) == cdFamily)
            return rate;
    return 48000;
}

int commonestRate(const Album& album)
{
    std::map<int, int> votes;
    for (const SharedSong& song : album.songs)
        for (const Stem& stem : song->stems)
            ++votes[stem.file.rateHz];
    std::pair<int, int> best{0, 44100};
    for (const auto& [rate, count] : votes)
        best = std::max(best, {count, rate});
    return foldedRate(best.second);
}

}  // namespace lacquer
