// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/LoudnessCurve.h"

#include "base/JobRunner.h"
#include "measure/FinalListener.h"
#include "measure/LoudnessGate.h"
#include "measure/MatchScope.h"
#include "render/Pump.h"

#include <algorithm>

namespace lacquer {

namespace {

/// Short-term windows reach so many entries of 100 ms past the last sound.
constexpr std::int64_t windowEntries = 30;

std::vector<float> narrowed(const std::vector<double>& levels)
{
    std::vector<float> all;
    for (const double level : levels)
        all.push_back(float(level));
    return all;
}

ProgrammeReading readingOf(FrameRange range, const Loudness& loudness, const TruePeakMeter& peaks)
{
    return {range, loudness.reading(), loudness.loudPartLufs(), peaks.reading(), narrowed(loudness.shortTermSeriesLufs())};
}

std::vector<double> drivesOf(const PlannedGroup& group)
{
    std::vector<double> drives;
    for (const PlannedSong& song : group.songs)
        drives.push_back(song.driveDb);
    return drives;
}

std::int64_t floored(std::int64_t a, std::int64_t b)
{
    return a >= 0 ? a / b : -((-a + b - 1) / b);
}

}  // namespace

Result<ProgrammeReading> measureProgramme(Source& source, FrameRange range, int rateHz, int blockFrames, Progress& progress,
                                          Loudness::Library library)
{
    Loudness loudness(rateHz, 2, library);
    TruePeakMeter peaks;
    const auto pumped = pump(source, range, blockFrames, progress, [&](ConstBlock block, std::int64_t) -> Result<void> {
        loudness.process(block);
        peaks.process(block);
        return {};
    });
    if (!pumped)
        return pumped.error();
    peaks.finish();
    return readingOf(range, loudness, peaks);
}

Result<SongReading> measureSong(const AlbumTree& tree, const PlannedSong& song, int blockFrames, Progress& progress)
{
    const auto sound = tree.song(song);
    progress.expect(song.frames);
    auto programme = measureProgramme(*sound, {0, song.frames}, tree.plan().rateHz, blockFrames, progress);
    if (!programme)
        return programme.error();
    return SongReading{song.id, std::move(*programme), 0};
}

Result<SongReading> measureAlbumSong(const AlbumTree& tree, std::size_t group, std::size_t song, int blockFrames, Progress& progress)
{
    const PlannedGroup& planned = tree.plan().groups[group];
    const FinalListener listener(tree, group, blockFrames, progress);
    const FinalListening track{trackOf(tree.plan(), group, song), FinalListening::Care::Thorough};
    const auto heard = listener.listen(drivesOf(planned), FinalListener::Limiter::On, {&track, 1});
    if (!heard)
        return heard.error();
    const FinalHeard& one = heard->front();
    return SongReading{planned.songs[song].id, readingOf(track.range, one.loudness, one.peaks), one.limiterReductionDb};
}

Result<AlbumReading> measureAlbum(const AlbumTree& tree, int threads, int blockFrames, Progress& progress)
{
    const Plan& plan = tree.plan();
    const std::int64_t entryFrames = plan.rateHz / 10;
    std::vector<std::vector<FinalHeard>> heard(plan.groups.size());
    std::vector<std::vector<FinalListening>> listenings(plan.groups.size());
    std::vector<Job> jobs;
    for (std::size_t g = 0; g < plan.groups.size(); ++g) {
        const PlannedGroup& group = plan.groups[g];
        for (std::size_t s = 0; s < group.songs.size(); ++s)
            listenings[g].push_back({trackOf(plan, g, s), FinalListening::Care::Thorough});
        // All of the group's sound as one programme too, on the album's grid of 100 ms.
        const std::int64_t first = floored(group.range.begin, entryFrames);
        const std::int64_t last = floored(group.range.end - 1, entryFrames) + 1 + windowEntries;
        listenings[g].push_back({{first * entryFrames, last * entryFrames}, FinalListening::Care::Quick});
        jobs.push_back([&, g]() -> Result<void> {
            const FinalListener listener(tree, g, blockFrames, progress);
            auto all = listener.listen(drivesOf(plan.groups[g]), FinalListener::Limiter::On, listenings[g]);
            if (!all)
                return all.error();
            heard[g] = std::move(*all);
            return {};
        });
    }
    if (auto done = JobRunner(threads).run(jobs); !done)
        return done.error();

    AlbumReading album;
    std::vector<const Loudness*> tracks;
    // Groups never sound at once, so the energy of a window that touches two is the sum of theirs.
    std::vector<double> energies(std::size_t((plan.frames + entryFrames - 1) / entryFrames));
    for (std::size_t g = 0; g < plan.groups.size(); ++g) {
        const auto& songs = plan.groups[g].songs;
        for (std::size_t s = 0; s < songs.size(); ++s) {
            const FinalHeard& track = heard[g][s];
            album.songs.push_back({songs[s].id, readingOf(listenings[g][s].range, track.loudness, track.peaks), track.limiterReductionDb});
            tracks.push_back(&track.loudness);
        }
        const auto series = heard[g].back().loudness.shortTermSeriesLufs();
        const std::int64_t first = listenings[g].back().range.begin / entryFrames;
        for (std::size_t i = 0; i < series.size(); ++i) {
            const std::int64_t entry = first + std::int64_t(i);
            if (entry >= 0 && entry < std::int64_t(energies.size()) && std::isfinite(series[i]))
                energies[std::size_t(entry)] += energyFromLufs(series[i]);
        }
    }
    album.pooled = Loudness::album(tracks);
    for (const double energy : energies)
        album.shortTerm.push_back(float(lufsFromEnergy(energy)));
    return album;
}

}  // namespace lacquer
