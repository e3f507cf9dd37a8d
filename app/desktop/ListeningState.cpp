// SPDX-License-Identifier: GPL-3.0-or-later
#include "ListeningState.h"

#include "audio/AudioReader.h"
#include "measure/FileFigures.h"
#include "measure/LoudnessCurve.h"
#include "render/AlbumTree.h"

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

void bypassAll(Chain& chain)
{
    for (auto& processor : chain)
        processor.bypassed = true;
}

/// Bypasses one processor, wherever it is.
void leaveOut(Album& album, Id processor)
{
    const auto place = DeltaPlace::find(album, processor);
    if (!place)
        return;
    const auto in = [&](Chain& chain) {
        for (auto& one : chain)
            one.bypassed = one.bypassed || one.id == processor;
    };
    if (place->owner == ChainOwner::Album)
        return in(album.chain);
    Song& song = album.edit(place->song);
    if (place->owner == ChainOwner::Song)
        return in(song.chain);
    for (Stem& stem : song.stems)
        if (stem.id == place->stem)
            in(stem.chain);
}

}  // namespace

void Listening::State::givePlayer()
{
    auto planned = makePlan(workspace.album());
    plan = planned ? std::optional(std::move(*planned)) : std::nullopt;
    if (!plan) {
        player.pause();
        player.setAlbum(nullptr, {});
        heard.length = heard.songLength = 0;
        return;
    }
    auto album = std::make_shared<Album>(workspace.album());
    for (std::size_t i = 0; i < album->songs.size(); ++i) {
        const Song& song = *album->songs[i];
        const bool hasSolo = std::any_of(song.stems.begin(), song.stems.end(), [&](const Stem& s) { return solo.contains(s.id); });
        if (!hasSolo && !bypassed)
            continue;
        Song& heardSong = album->edit(i);
        for (Stem& stem : heardSong.stems) {
            if (hasSolo)
                stem.muted = !solo.contains(stem.id);
            if (bypassed)
                bypassAll(stem.chain);
        }
        if (bypassed)
            bypassAll(heardSong.chain);
    }
    if (bypassed)
        bypassAll(album->chain);
    if (without)
        leaveOut(*album, *without);
    const auto place = delta ? DeltaPlace::find(*album, *delta) : std::nullopt;
    if (place)
        place->silenceOthers(*album);
    player.setDelta(place ? std::optional(place->tap) : std::nullopt);
    player.setAlbum(std::move(album), workspace.folder());
    giveLoop();
}

void Listening::State::giveProgramme()
{
    const auto song = heard.song ? heard.song : workspace.selection().song();
    player.setProgramme(sounding(), song.value_or(Id{}));
    giveLoop();
    giveMonitor();
}

void Listening::State::giveLoop()
{
    const auto* song = heard.song ? planned(*heard.song) : nullptr;
    if (!loop || !song) {
        player.setLoop(std::nullopt);
        return;
    }
    const auto origin = sounding() == Programme::Album ? song->start : 0;
    player.setLoop(FrameRange{origin + std::llround(loop->first * rate()), origin + std::llround(loop->second * rate())});
}

double Listening::State::matched() const
{
    if (withoutChangeDb) {
        // As below: of the two that are compared the louder comes down.
        const double down = without ? *withoutChangeDb : -*withoutChangeDb;
        return std::isfinite(down) ? std::min(0.0, std::round(down * 10) / 10) : 0;
    }
    const auto* song = compares ? songNow() : nullptr;
    const auto known = song ? loud.find({song->id, *compares}) : loud.end();
    if (known == loud.end() || !known->second.known)
        return 0;
    // The louder one comes down, so both sides of the switch play at the level of the softer.
    const double over = known->second.masterLufs - known->second.otherLufs;
    const double down = b || bypassed ? over : -over;
    return std::isfinite(down) ? std::min(0.0, std::round(down * 10) / 10) : 0;
}

void Listening::State::giveMonitor()
{
    MonitorSettings settings = monitor;
    settings.gainDb += matched();
    player.setMonitor(settings);
}

/// Measures the song as it came and after its chain, once, in the background.
void Listening::State::askLoudness()
{
    const auto* song = songNow();
    if (!song || !compares)
        return;
    const auto key = std::pair(song->id, *compares);
    if (const auto known = loud.find(key); known != loud.end() && !known->second.old)
        return;
    loud[key].old = false;
    workspace.jobs().stop(loudJob);
    const auto at = workspace.album().find(song->id);
    auto found = std::make_shared<Loud>();
    loudJob = workspace.jobs().start(
        Listening::tr("Matching A and B"), Jobs::Kind::Silent,
        [album = workspace.snapshot(), folder = workspace.folder(), at = *at, without = *compares, found](Progress& progress) -> Result<void> {
            const auto measure = [&](bool bare) -> Result<double> {
                Album one = *album;
                one.songs = {album->songs[at]};
                Song& s = one.edit(std::size_t(0));
                s.enabled = true;
                s.continuesPrevious = false;
                if (bare) {
                    bypassAll(s.chain);
                    for (Stem& stem : s.stems)
                        bypassAll(stem.chain);
                }
                auto alone = makePlan(one);
                if (!alone)
                    return alone.error();
                const AlbumTree tree(one, *alone, folder, nullptr);
                auto reading = measureSong(tree, alone->groups.front().songs.front(), 4096, progress);
                if (!reading)
                    return reading.error();
                return reading->programme.loudness.integratedLufs;
            };
            auto master = measure(false);
            if (!master)
                return master.error();
            found->masterLufs = *master;
            const auto& mix = album->songs[at]->referenceMix;
            if (!without && mix) {
                auto reader = AudioReader::open(folder / mix->path);
                if (!reader)
                    return reader.error();
                auto reading = measureFile(**reader, progress);
                if (!reading)
                    return reading.error();
                found->otherLufs = reading->loudness.integratedLufs;
            } else {
                auto source = measure(true);
                if (!source)
                    return source.error();
                found->otherLufs = *source;
            }
            found->known = true;
            return {};
        },
        self,
        [this, key, found](const Result<void>& result) {
            if (!result)
                loud[key].old = true;
            else
                loud[key] = *found;
            giveMonitor();
            Q_EMIT self->transportChanged();
        });
}

void Listening::State::look()
{
    const auto state = player.state();
    const Heard before = heard;
    heard.playing = state.playing;
    const double hz = state.rateHz > 0 ? state.rateHz : rate();
    heard.seconds = double(state.heardFrame) / hz;
    if (state.song.bits != 0 && sounding() != Programme::Album)
        heard.song = state.song;
    if (plan && sounding() == Programme::Album) {
        const PlannedSong* now = nullptr;
        for (const auto* song : plan->songs())
            if (!now || song->start <= state.heardFrame)
                now = song;
        heard.song = now ? std::optional(now->id) : std::nullopt;
        heard.length = double(plan->frames) / hz;
        heard.albumSeconds = heard.seconds;
        heard.songSeconds = now ? std::max(0.0, heard.seconds - double(now->start) / hz) : 0;
        heard.songLength = now ? double(now->frames) / hz : 0;
    } else if (const auto* song = heard.song ? planned(*heard.song) : nullptr) {
        heard.length = heard.songLength = double(song->frames) / hz;
        heard.songSeconds = heard.seconds;
        heard.albumSeconds = double(song->start) / hz + heard.seconds;
    } else {
        heard.length = heard.songLength = 0;
    }
    if (stopAtAlbum && heard.playing && sounding() == Programme::Album && heard.seconds >= *stopAtAlbum) {
        stopAtAlbum.reset();
        if (!joins.empty())
            joins.pop_front();
        if (joins.empty())
            player.pause();
        else
            self->playJoin(joins.front());
    }
    const bool isNew = feed.number() != live.number;
    const bool moved = isNew || heard.seconds != before.seconds;
    if (isNew)
        live = feed.take();
    if (heard.playing != before.playing || heard.song != before.song || heard.length != before.length)
        Q_EMIT self->transportChanged();
    if (moved)
        Q_EMIT self->ticked();
    const auto trouble = !state.error.isEmpty() ? state.error : state.muteReason;
    if (trouble != shownError) {
        shownError = trouble;
        if (!trouble.isEmpty())
            workspace.tell(trouble);
    }
}

}  // namespace lacquer
