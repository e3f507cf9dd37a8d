// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/Levelling.h"

#include "base/JobRunner.h"
#include "base/Text.h"
#include "measure/Loudness.h"
#include "render/AlbumTree.h"
#include "render/Pump.h"

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

/// The range that Song::gainDb may have.
constexpr double lowestGainDb = -144.0;
constexpr double highestGainDb = 48.0;

Result<double> measure(const AlbumTree& tree, const PlannedSong& planned, int blockFrames, Progress& progress)
{
    const auto sound = tree.song(planned);
    Loudness loudness(tree.plan().rateHz);
    const auto pumped = pump(*sound, {0, planned.frames}, blockFrames, progress, [&](ConstBlock block, std::int64_t) -> Result<void> {
        loudness.process(block);
        return {};
    });
    if (!pumped)
        return pumped.error();
    return loudness.reading().integratedLufs;
}

/// Middle value of those that are finite; nothing when none is.
std::optional<double> median(const std::vector<LevelledSong>& songs)
{
    std::vector<double> levels;
    for (const LevelledSong& song : songs)
        if (std::isfinite(song.measuredLufs))
            levels.push_back(song.measuredLufs);
    if (levels.empty())
        return std::nullopt;
    std::sort(levels.begin(), levels.end());
    const std::size_t middle = levels.size() / 2;
    return levels.size() % 2 ? levels[middle] : (levels[middle - 1] + levels[middle]) / 2;
}

}  // namespace

Result<LevelOutcome> levelSongs(const Album& album, const std::filesystem::path& folder, RenderCache* cache,
                                const LevelOptions& options, Progress& progress)
{
    if (options.targetLufs && !(*options.targetLufs >= -60 && *options.targetLufs <= 0))
        return Error{ErrorKind::Usage, Text::tr("a target lies between -60 and 0 LUFS; give --target one of those")};
    Album flat = album;
    for (std::size_t i = 0; i < flat.songs.size(); ++i)
        if (flat.songs[i]->gainDb != 0)
            flat.edit(i).gainDb = 0;
    const auto plan = makePlan(flat);
    if (!plan)
        return plan.error();
    const AlbumTree tree(flat, *plan, folder, cache);

    LevelOutcome outcome;
    std::vector<Job> jobs;
    const auto planned = tree.plan().songs();
    outcome.songs.resize(planned.size());
    for (std::size_t i = 0; i < planned.size(); ++i) {
        progress.expect(planned[i]->frames);
        jobs.push_back([&, i]() -> Result<void> {
            const auto measured = measure(tree, *planned[i], options.blockFrames, progress);
            if (!measured)
                return measured.error();
            outcome.songs[i] = {planned[i]->id, *measured, album.songs[planned[i]->position]->gainDb};
            return {};
        });
    }
    if (auto done = JobRunner(options.threads).run(jobs); !done)
        return done.error();

    const auto middle = median(outcome.songs);
    if (!middle)
        return Error{ErrorKind::Usage, Text::tr("there is nothing to measure in any song; check stems and levels")};
    outcome.targetLufs = options.targetLufs.value_or(*middle);
    for (LevelledSong& song : outcome.songs)
        if (std::isfinite(song.measuredLufs)) {
            const double gainDb = std::clamp(outcome.targetLufs - song.measuredLufs, lowestGainDb, highestGainDb);
            song.gainDb = std::round(gainDb * 1000.0) / 1000.0;
        }
    return outcome;
}

Album withLevels(Album album, const LevelOutcome& outcome)
{
    for (const LevelledSong& levelled : outcome.songs)
        if (const auto position = album.find(levelled.id); position && album.songs[*position]->gainDb != levelled.gainDb)
            album.edit(*position).gainDb = levelled.gainDb;
    return album;
}

}  // namespace lacquer
