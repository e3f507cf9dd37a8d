// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/preflight/SongSound.h"

#include "model/SongSpan.h"

#include <algorithm>
#include <limits>

namespace lacquer {

namespace {

/// A natural end lies under this; the noise of tape does.
constexpr double loudEndDbfs = -60.0;

void findEdges(SongSound& sound, const SoundLooks& looks, int rateHz)
{
    const SongSpan span = songSpan(*sound.song, rateHz);
    const double seconds = double(span.frames) / rateHz;
    const double trim = double(span.trimStart) / rateHz;
    double begins = std::numeric_limits<double>::infinity();
    double ends = -begins;
    std::int64_t total = 0;
    for (const Stem& stem : sound.song->stems)
        total = std::max(total, stemContent(stem, rateHz).end);
    for (const Stem* stem : sound.stems) {
        const IngestReport& report = *looks.find(stem->file);
        if (report.find(IngestKind::Silent))
            continue;
        const FrameRange content = stemContent(*stem, rateHz);
        begins = std::min(begins, double(content.begin) / rateHz - trim + report.headSilenceSeconds);
        ends = std::max(ends, double(content.end) / rateHz - trim - report.tailSilenceSeconds);
        const bool uncut = sound.song->trimEndSeconds == 0 && sound.song->fadeOutSeconds == 0 && content.end == total;
        sound.endsLoud = sound.endsLoud || (uncut && report.tailDbfs > loudEndDbfs);
    }
    // Nothing but silence is silent from its start.
    sound.startSilence = std::clamp(begins, 0.0, seconds);
    sound.endSilence = std::clamp(seconds - ends, 0.0, seconds);
}

std::optional<double> peakOf(const Album& album, const SongSound& sound)
{
    if (sound.stems.size() != 1 || !sound.known || sound.touchesNext || sound.touchesPrevious)
        return std::nullopt;
    const Stem& stem = *sound.stems.front();
    const Song& song = *sound.song;
    if (isActive(stem.chain) || isActive(song.chain) || isActive(album.chain) || !isFlat(stem.gainRide) || !isFlat(song.gainRide))
        return std::nullopt;
    return sound.mix->truePeakDbtp + stem.gainDb + song.gainDb + sound.planned->driveDb;
}

}  // namespace

std::vector<SongSound> songSounds(const Album& album, const Plan& plan, const SoundLooks& looks)
{
    std::vector<SongSound> sounds;
    const auto songs = plan.songs();
    for (std::size_t i = 0; i < songs.size(); ++i) {
        SongSound sound;
        sound.planned = songs[i];
        sound.song = &*album.songs[songs[i]->position];
        for (const Stem& stem : sound.song->stems)
            if (!stem.muted)
                sound.stems.push_back(&stem);
        sound.known = !sound.stems.empty() &&
                      std::all_of(sound.stems.begin(), sound.stems.end(), [&](const Stem* stem) { return looks.find(stem->file); });
        if (sound.known && sound.stems.size() == 1)
            sound.mix = looks.find(sound.stems.front()->file);
        sound.touchesNext = i + 1 < songs.size() && songs[i + 1]->start <= songs[i]->end();
        sound.touchesPrevious = i > 0 && songs[i]->start <= songs[i - 1]->end();
        if (sound.known)
            findEdges(sound, looks, plan.rateHz);
        sound.truePeakDbtp = peakOf(album, sound);
        sounds.push_back(sound);
    }
    return sounds;
}

}  // namespace lacquer
