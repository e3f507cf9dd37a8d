// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/GroupMatch.h"

#include "base/Text.h"
#include "base/Time.h"

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

/// A neighbour that moved a song by more than this has it solved again, so often at most.
constexpr double movedLu = 0.02;
constexpr int mostPasses = 6;
/// Short-term loudness is heard in windows this long.
constexpr double windowSeconds = 3.0;
/// Less of a song than this, heard alone, says nothing about it.
constexpr double leastAloneSeconds = 1.0;
/// The range that Song::driveDb may have.
constexpr double lowestDriveDb = -144.0;
constexpr double highestDriveDb = 72.0;

bool isShortTerm(LoudnessMode mode)
{
    return mode == LoudnessMode::ShortTerm || mode == LoudnessMode::LoudPart;
}

/// Drives are whole thousandths of a dB: finer than anything that is measured, and readable in a project file.
double rounded(double driveDb)
{
    return std::round(std::clamp(driveDb, lowestDriveDb, highestDriveDb) * 1000.0) / 1000.0;
}

QString figure(double level)
{
    return QString::number(level, 'f', 1);
}

}  // namespace

GroupMatch::GroupMatch(const AlbumTree& tree, std::size_t group, LoudnessMode mode, int blockFrames, Progress& progress)
    : tree_(tree), index_(group), group_(tree.plan().groups[group]), mode_(mode), listener_(tree, group, blockFrames, progress)
{
    if (mode == LoudnessMode::Anchor)
        if (const PlannedSong* anchor = anchorSong(tree.album(), tree.plan()))
            for (std::size_t i = 0; i < group_.songs.size(); ++i)
                if (group_.songs[i].id == anchor->id)
                    anchor_ = i;
    for (std::size_t i = 0; i < group_.songs.size(); ++i)
        ownProgrammes_.push_back(programmeOf({i, i}));
    for (const MatchUnit& songs : matchUnits(tree.album(), group_)) {
        Unit unit;
        unit.songs = songs;
        const PlannedSong& first = group_.songs[songs.first];
        unit.pinned = tree.album().songs[first.position]->pinned;
        unit.driveDb = unit.pinned ? first.driveDb : 0.0;
        const bool holdsAnchor = anchor_ && songs.first <= *anchor_ && *anchor_ <= songs.last;
        unit.programme = holdsAnchor ? ownProgrammes_[*anchor_] : programmeOf(songs);
        unit.guessRange = unit.programme.range;
        const FrameRange alone = aloneRange(songs);
        const bool overlapped = alone.frames() < group_.songs[songs.last].end() - first.start;
        if (!isShortTerm(mode) && overlapped && alone.frames() >= framesFromSeconds(leastAloneSeconds, tree.plan().rateHz))
            unit.guessRange = alone;
        units_.push_back(unit);
    }
}

FrameRange GroupMatch::aloneRange(MatchUnit songs) const
{
    const auto& all = group_.songs;
    FrameRange alone{all[songs.first].start, all[songs.last].end()};
    if (songs.first > 0)
        alone.begin = std::max(alone.begin, all[songs.first - 1].end());
    if (songs.last + 1 < all.size())
        alone.end = std::min(alone.end, all[songs.last + 1].start);
    return alone;
}

GroupMatch::Programme GroupMatch::programmeOf(MatchUnit songs) const
{
    const auto& all = group_.songs;
    if (!isShortTerm(mode_))
        return {{all[songs.first].start, trackOf(tree_.plan(), index_, songs.last).end}, LoudnessMode::Integrated, {}};
    const FrameRange content{all[songs.first].start, all[songs.last].end()};
    const FrameRange alone = aloneRange(songs);
    const int rateHz = tree_.plan().rateHz;
    if (alone == content || alone.frames() < framesFromSeconds(leastAloneSeconds, rateHz))
        return {content, mode_, {}};
    if (alone.frames() < framesFromSeconds(windowSeconds, rateHz))
        return {alone, LoudnessMode::Integrated, {}};
    Programme programme{content, mode_, {}};
    for (const FrameRange& overlap : {FrameRange{content.begin, alone.begin}, FrameRange{alone.end, content.end}})
        if (!overlap.empty())
            programme.excluded.push_back(overlap.shifted(-content.begin));
    return programme;
}

double GroupMatch::measureOf(const Programme& programme, const Loudness& loudness)
{
    switch (programme.measure) {
    case LoudnessMode::ShortTerm:
        return loudness.maxShortTermLufs(programme.excluded);
    case LoudnessMode::LoudPart:
        return loudness.loudPartLufs(programme.excluded);
    default:
        return loudness.reading().ownIntegratedLufs;
    }
}

const GroupMatch::Unit& GroupMatch::unitOf(std::size_t song) const
{
    return *std::find_if(units_.begin(), units_.end(), [&](const Unit& unit) { return song <= unit.songs.last; });
}

std::vector<double> GroupMatch::drives() const
{
    std::vector<double> all;
    for (std::size_t i = 0; i < group_.songs.size(); ++i)
        all.push_back(unitOf(i).driveDb);
    return all;
}

std::vector<FinalListening> GroupMatch::trackListenings(FinalListening::Care care) const
{
    std::vector<FinalListening> tracks;
    for (std::size_t i = 0; i < group_.songs.size(); ++i)
        tracks.push_back({trackOf(tree_.plan(), index_, i), care});
    return tracks;
}

Result<void> GroupMatch::measureUnlimited()
{
    std::vector<FinalListening> programmes;
    for (const Unit& unit : units_)
        programmes.push_back({unit.programme.range});
    for (const Unit& unit : units_)
        programmes.push_back({unit.guessRange});
    const std::vector<double> none(group_.songs.size(), 0.0);
    const auto heard = listener_.listen(none, FinalListener::Limiter::Off, programmes);
    if (!heard)
        return heard.error();
    for (std::size_t i = 0; i < units_.size(); ++i) {
        units_[i].unlimitedLufs = measureOf(units_[i].programme, (*heard)[i].loudness);
        units_[i].guessLufs = measureOf(units_[i].programme, (*heard)[units_.size() + i].loudness);
    }
    return {};
}

std::optional<double> GroupMatch::anchorLufs() const
{
    return anchor_ ? std::optional(unitOf(*anchor_).unlimitedLufs) : std::nullopt;
}

void GroupMatch::setTarget(double targetLufs, std::optional<double> anchorLufs)
{
    for (Unit& unit : units_) {
        const Song& song = *tree_.album().songs[group_.songs[unit.songs.first].position];
        const bool holdsAnchor = anchor_ && unit.songs.first <= *anchor_ && *anchor_ <= unit.songs.last;
        unit.targetLufs = targetLufs;
        if (anchorLufs && !holdsAnchor)
            unit.targetLufs += unit.unlimitedLufs - *anchorLufs + song.loudnessOffsetLu;
        else if (!anchorLufs && mode_ != LoudnessMode::OneGain)
            unit.targetLufs += song.loudnessOffsetLu;
        const double guess = unit.targetLufs - unit.guessLufs;
        unit.guessDb = std::isfinite(guess) ? rounded(guess) : 0.0;
        if (!unit.pinned)
            unit.driveDb = unit.guessDb;
    }
}

bool GroupMatch::canMove() const
{
    return !std::all_of(units_.begin(), units_.end(), [](const Unit& unit) { return unit.pinned; });
}

void GroupMatch::setDrive(double driveDb)
{
    for (Unit& unit : units_)
        if (!unit.pinned)
            unit.driveDb = rounded(driveDb);
}

Result<std::vector<std::vector<double>>> GroupMatch::trackBlocks(FinalListener::Limiter limiter) const
{
    const auto drives = limiter == FinalListener::Limiter::On ? this->drives() : std::vector<double>(group_.songs.size(), 0.0);
    const auto heard = listener_.listen(drives, limiter, trackListenings(FinalListening::Care::Quick));
    if (!heard)
        return heard.error();
    std::vector<std::vector<double>> blocks;
    for (const FinalHeard& track : *heard)
        blocks.push_back(track.loudness.gatingBlocks());
    return blocks;
}

Result<void> GroupMatch::solve(Unit& unit, double startDb)
{
    SolveOptions options;
    // Counted from where the target would lie without a limiter, wherever solving starts.
    options.pushLimitDb = std::max(0.0, std::min(unit.guessDb + options.pushLimitDb, highestDriveDb) - startDb);
    const auto metric = [&](double driveDb) -> Result<double> {
        unit.driveDb = rounded(driveDb);
        const FinalListening programme{unit.programme.range};
        const auto heard = listener_.listen(drives(), FinalListener::Limiter::On, {&programme, 1});
        if (!heard)
            return heard.error();
        return measureOf(unit.programme, heard->front().loudness);
    };
    const auto solution = solveDrive(metric, unit.targetLufs, startDb, options);
    if (!solution)
        return solution.error();
    unit.driveDb = rounded(solution->driveDb);
    unit.solvedLufs = solution->reached;
    unit.highestLufs = solution->highest;
    unit.outcome = solution->outcome;
    unit.renders += solution->renders;
    return {};
}

Result<void> GroupMatch::solve()
{
    for (Unit& unit : units_) {
        if (unit.pinned)
            continue;
        if (!std::isfinite(unit.unlimitedLufs) || !std::isfinite(unit.targetLufs))
            unit.outcome = SolveOutcome::Silent;
        else if (auto solved = solve(unit, unit.guessDb); !solved)
            return solved;
    }
    for (int pass = 1; pass < mostPasses && units_.size() > 1; ++pass) {
        if (auto heard = listen(); !heard)
            return heard;
        bool moved = false;
        for (Unit& unit : units_) {
            if (unit.pinned || unit.outcome != SolveOutcome::Reached || std::abs(unit.resultLufs - unit.solvedLufs) <= movedLu)
                continue;
            moved = true;
            if (auto solved = solve(unit, rounded(unit.driveDb + unit.targetLufs - unit.resultLufs)); !solved)
                return solved;
        }
        if (!moved)
            return {};
    }
    return listen();
}

Result<void> GroupMatch::listen()
{
    // What is listened to twice is measured once. Tracks come first, and no two are the same.
    std::vector<FinalListening> programmes = trackListenings(FinalListening::Care::Thorough);
    const auto placeOf = [&](const FrameRange& range) {
        const auto found = std::find_if(programmes.begin(), programmes.end(), [&](const FinalListening& p) { return p.range == range; });
        return std::size_t(found - programmes.begin());
    };
    const auto add = [&](const FrameRange& range) {
        if (placeOf(range) == programmes.size())
            programmes.push_back({range});
    };
    for (const Programme& programme : ownProgrammes_)
        add(programme.range);
    for (const Unit& unit : units_)
        add(unit.programme.range);
    auto heard = listener_.listen(drives(), FinalListener::Limiter::On, programmes);
    if (!heard)
        return heard.error();
    songLufs_.clear();
    for (const Programme& programme : ownProgrammes_)
        songLufs_.push_back(measureOf(programme, (*heard)[placeOf(programme.range)].loudness));
    for (Unit& unit : units_)
        unit.resultLufs = measureOf(unit.programme, (*heard)[placeOf(unit.programme.range)].loudness);
    heard->erase(heard->begin() + std::ptrdiff_t(group_.songs.size()), heard->end());
    heardTracks_ = std::move(*heard);
    return {};
}

std::vector<const Loudness*> GroupMatch::tracks() const
{
    std::vector<const Loudness*> all;
    for (const FinalHeard& track : heardTracks_)
        all.push_back(&track.loudness);
    return all;
}

QString GroupMatch::reason(SolveOutcome outcome, double highestLufs)
{
    switch (outcome) {
    case SolveOutcome::Silent:
        return Text::tr("there is nothing to measure in it; check its stems, its level and its length");
    case SolveOutcome::Saturated:
        return Text::tr("at most %1 LUFS: the limiter takes away what more drive adds; lower the target or the song's offset")
            .arg(figure(highestLufs));
    case SolveOutcome::DriveLimit:
        return Text::tr("at most %1 LUFS with the most drive there is; lower the target or raise the song's level")
            .arg(figure(highestLufs));
    case SolveOutcome::NotConverged:
        return Text::tr("its loudness jumps over the target as the drive rises; move the target by some tenths");
    case SolveOutcome::Reached:
        break;
    }
    return Text::tr("the songs it overlaps keep moving it; pin one of them or move the target by some tenths");
}

std::vector<MatchedSong> GroupMatch::songs() const
{
    std::vector<MatchedSong> all;
    for (std::size_t i = 0; i < group_.songs.size(); ++i) {
        const Unit& unit = unitOf(i);
        const FinalHeard& track = heardTracks_[i];
        MatchedSong song;
        song.id = group_.songs[i].id;
        song.pinned = unit.pinned;
        song.targetLufs = unit.targetLufs;
        song.gainDb = tree_.album().songs[group_.songs[i].position]->gainDb;
        song.driveDb = unit.driveDb;
        song.resultLufs = unit.resultLufs;
        song.songLufs = songLufs_[i];
        song.integratedLufs = track.loudness.reading().integratedLufs;
        song.unlimitedLufs = unit.unlimitedLufs;
        song.truePeakDbtp = track.peaks.reading().truePeakDbtp;
        song.plrDb = song.truePeakDbtp - song.integratedLufs;
        song.limiterMaxReductionDb = track.limiterReductionDb;
        song.renders = unit.renders;
        song.reachable = unit.pinned || std::abs(unit.resultLufs - unit.targetLufs) <= matchToleranceLu;
        if (unit.pinned)
            song.reason = Text::tr("pinned: its drive was left alone");
        else if (!song.reachable)
            song.reason = reason(unit.outcome, unit.highestLufs);
        all.push_back(song);
    }
    return all;
}

}  // namespace lacquer
