// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/LoudnessMatch.h"

#include "base/JobRunner.h"
#include "base/Text.h"
#include "measure/DriveStamp.h"
#include "measure/GroupMatch.h"
#include "measure/LoudnessGate.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace lacquer {

namespace {

/// The groups of an album on their way, each worked on by one thread at a time.
class Match {
public:
    Match(const AlbumTree& tree, const MatchOptions& options, Progress& progress) : runner_(options.threads)
    {
        for (std::size_t g = 0; g < tree.plan().groups.size(); ++g)
            groups_.push_back(std::make_unique<GroupMatch>(tree, g, options.mode, options.blockFrames, progress));
    }

    /// Every song, or every song's distance to the anchor, on target.
    Result<void> matchSongs(double targetLufs)
    {
        if (auto measured = each([](GroupMatch& group) { return group.measureUnlimited(); }); !measured)
            return measured;
        std::optional<double> anchorLufs;
        for (const auto& group : groups_)
            if (group->anchorLufs())
                anchorLufs = group->anchorLufs();
        if (anchorLufs && !std::isfinite(*anchorLufs))
            return Error{ErrorKind::Usage, Text::tr("there is nothing to measure in the anchor song; name another in loudness.anchor")};
        return each([&](GroupMatch& group) {
            group.setTarget(targetLufs, anchorLufs);
            return group.solve();
        });
    }

    /// All songs under one drive, their pooled loudness on target.
    Result<void> matchAlbum(double targetLufs)
    {
        for (const auto& group : groups_)
            group->setTarget(targetLufs, std::nullopt);
        const auto unlimited = pooled(FinalListener::Limiter::Off);
        if (!unlimited)
            return unlimited.error();
        unlimitedLufs_ = *unlimited;
        const bool movable = std::isfinite(*unlimited) && std::any_of(groups_.begin(), groups_.end(), [](const auto& group) {
                                 return group->canMove();
                             });
        if (movable) {
            const auto metric = [&](double driveDb) {
                setDrive(driveDb);
                return pooled(FinalListener::Limiter::On);
            };
            // A soft song that passes the album's gate as loud ones are held back pulls the album down for some dB.
            SolveOptions options;
            options.leastSpanDb = 6;
            const auto solution = solveDrive(metric, targetLufs, targetLufs - *unlimited, options);
            if (!solution)
                return solution.error();
            setDrive(solution->driveDb);
            oneGain_ = *solution;
        } else {
            setDrive(0);
            oneGain_ = {SolveOutcome::Silent, 0, *unlimited, *unlimited, 0};
        }
        return each([](GroupMatch& group) { return group.listen(); });
    }

    [[nodiscard]] MatchOutcome outcome(const MatchOptions& options) const
    {
        MatchOutcome outcome;
        outcome.mode = options.mode;
        outcome.targetLufs = *options.targetLufs;
        outcome.loudestTrackLufs = LoudnessReading::silence;
        std::vector<const Loudness*> tracks;
        for (const auto& group : groups_) {
            for (const Loudness* track : group->tracks())
                tracks.push_back(track);
            for (MatchedSong& song : group->songs())
                outcome.songs.push_back(std::move(song));
        }
        const LoudnessReading album = Loudness::album(tracks);
        outcome.albumLufs = album.integratedLufs;
        for (MatchedSong& song : outcome.songs) {
            outcome.loudestTrackLufs = std::max(outcome.loudestTrackLufs, song.integratedLufs);
            if (!oneGain_)
                continue;
            song.resultLufs = album.ownIntegratedLufs;
            song.unlimitedLufs = unlimitedLufs_;
            song.renders = song.pinned ? 0 : oneGain_->renders;
            song.reachable = song.pinned || std::abs(song.resultLufs - song.targetLufs) <= matchToleranceLu;
            if (!song.pinned)
                song.reason = song.reachable ? QString() : GroupMatch::reason(oneGain_->outcome, oneGain_->highest);
        }
        return outcome;
    }

private:
    Result<void> each(const std::function<Result<void>(GroupMatch&)>& work)
    {
        std::vector<Job> jobs;
        for (const auto& group : groups_)
            jobs.push_back([&work, &group] { return work(*group); });
        return runner_.run(jobs);
    }

    /// Integrated loudness of all tracks as one album.
    Result<double> pooled(FinalListener::Limiter limiter)
    {
        std::vector<std::vector<std::vector<double>>> blocks(groups_.size());
        std::vector<Job> jobs;
        for (std::size_t g = 0; g < groups_.size(); ++g)
            jobs.push_back([&, g]() -> Result<void> {
                auto heard = groups_[g]->trackBlocks(limiter);
                if (!heard)
                    return heard.error();
                blocks[g] = std::move(*heard);
                return {};
            });
        if (auto listened = runner_.run(jobs); !listened)
            return listened.error();
        std::vector<std::span<const double>> tracks;
        for (const auto& group : blocks)
            tracks.insert(tracks.end(), group.begin(), group.end());
        return gatedLoudness(tracks);
    }

    void setDrive(double driveDb)
    {
        for (const auto& group : groups_)
            group->setDrive(driveDb);
    }

    JobRunner runner_;
    std::vector<std::unique_ptr<GroupMatch>> groups_;
    std::optional<DriveSolution> oneGain_;
    double unlimitedLufs_ = LoudnessReading::silence;
};

}  // namespace

MatchOptions MatchOptions::of(const Album& album)
{
    MatchOptions options;
    options.mode = album.loudness.mode;
    options.targetLufs = album.loudness.targetLufs;
    return options;
}

Result<void> checkMatch(const Album& album, const Plan& plan, const MatchOptions& options)
{
    const auto refuse = [](QString sentence) -> Result<void> { return Error{ErrorKind::Usage, std::move(sentence)}; };
    switch (options.mode) {
    case LoudnessMode::Off:
        return refuse(Text::tr("match needs a mode; set loudness.mode, for instance to loudPart, or give --mode"));
    case LoudnessMode::Vocal:
    case LoudnessMode::Spread:
        return refuse(Text::tr("matching in mode '%1' is not built yet; use integrated, shortTerm, loudPart, anchor or oneGain")
                          .arg(QLatin1String(choiceNames(options.mode)[std::size_t(options.mode)])));
    default:
        break;
    }
    if (!options.targetLufs)
        return refuse(Text::tr("match needs a target; set loudness.targetLufs, for instance to -14, or give --target"));
    if (!(*options.targetLufs >= -60 && *options.targetLufs <= 0))
        return refuse(Text::tr("a target lies between -60 and 0 LUFS; give --target one of those"));
    if (options.mode == LoudnessMode::Anchor && !anchorSong(album, plan))
        return refuse(Text::tr("no song, or more than one, is the anchor '%1'; set loudness.anchor to the title or id of an enabled song")
                          .arg(harmless(album.loudness.anchor)));
    return {};
}

Result<MatchOutcome> matchAlbum(const AlbumTree& tree, const MatchOptions& options, Progress& progress)
{
    if (auto sensible = checkMatch(tree.album(), tree.plan(), options); !sensible)
        return sensible.error();
    Match match(tree, options, progress);
    auto matched = options.mode == LoudnessMode::OneGain ? match.matchAlbum(*options.targetLufs) : match.matchSongs(*options.targetLufs);
    if (!matched)
        return matched.error();
    MatchOutcome outcome = match.outcome(options);

    Album aimed = tree.album();
    aimed.loudness.mode = options.mode;
    aimed.loudness.targetLufs = options.targetLufs;
    const DriveStamps stamps(aimed, tree.plan());
    const auto planned = tree.plan().songs();
    for (std::size_t i = 0; i < planned.size(); ++i)
        outcome.songs[i].solvedFor = stamps.of(*planned[i]);
    if (!tree.album().loudness.ceilingDbtp)
        outcome.warnings << Text::tr("there is no ceiling, so nothing is limited and loud songs may clip; set loudness.ceilingDbtp, "
                                     "for instance to -1");
    return outcome;
}

Album withDrives(Album album, const MatchOutcome& outcome)
{
    album.loudness.mode = outcome.mode;
    album.loudness.targetLufs = outcome.targetLufs;
    for (const MatchedSong& matched : outcome.songs) {
        const auto position = album.find(matched.id);
        if (matched.pinned || !position)
            continue;
        Song& song = album.edit(*position);
        song.driveDb = matched.driveDb;
        song.driveSolvedFor = matched.solvedFor;
    }
    return album;
}

}  // namespace lacquer
