// SPDX-License-Identifier: GPL-3.0-or-later
// GroupMatch: solves the drives of one group's songs, and measures what comes of them.
#pragma once

#include "measure/FinalListener.h"
#include "measure/LoudnessMatch.h"
#include "measure/LoudnessSolver.h"
#include "measure/MatchScope.h"

#include <vector>

namespace lacquer {

/// One group on its way to its target. Used from start to end: measureUnlimited, setTarget, solve (or setDrive), report.
/// One thread at a time; several groups may be solved at once.
class GroupMatch {
public:
    GroupMatch(const AlbumTree& tree, std::size_t group, LoudnessMode mode, int blockFrames, Progress& progress);

    /// Measures every programme at drive 0 without limiter: first guesses, and the distances songs keep.
    Result<void> measureUnlimited();

    /// Integrated loudness of the anchor's track at drive 0 without limiter, if this group holds the anchor.
    [[nodiscard]] std::optional<double> anchorLufs() const;

    /// Aims the songs at a target and their offsets. With an anchor (its unlimited loudness), at their distance from it.
    void setTarget(double targetLufs, std::optional<double> anchorLufs);

    /// Finds the drives of all that is not pinned, in playing order, then again those that a neighbour has moved.
    Result<void> solve();

    /// True unless everything is pinned.
    [[nodiscard]] bool canMove() const;
    /// Moves all that is not pinned to one drive.
    void setDrive(double driveDb);

    /// Mean energies of every track's gating blocks, for pooling: with the limiter and the drives of the moment, or
    /// unlimited at drive 0.
    [[nodiscard]] Result<std::vector<std::vector<double>>> trackBlocks(FinalListener::Limiter limiter) const;

    /// Listens to the whole group with care. Called once all drives are final, before songs() and tracks().
    Result<void> listen();

    /// Why a drive does not reach its target, and what to do, as one sentence.
    [[nodiscard]] static QString reason(SolveOutcome outcome, double highestLufs);

    /// The solutions, in playing order, all but solvedFor.
    [[nodiscard]] std::vector<MatchedSong> songs() const;
    /// The tracks as they were heard, for the album's loudness.
    [[nodiscard]] std::vector<const Loudness*> tracks() const;

private:
    /// A stretch, how it is measured, and the parts of it, counted from its start, that are left out.
    struct Programme {
        FrameRange range;
        LoudnessMode measure = LoudnessMode::Integrated;  ///< or ShortTerm, LoudPart
        std::vector<FrameRange> excluded;
    };
    /// Songs that are solved with one drive.
    struct Unit {
        MatchUnit songs;
        Programme programme;
        FrameRange guessRange;     ///< heard for the first guess: outside overlaps, where neighbours cannot drown the songs
        bool pinned = false;
        double unlimitedLufs = 0;
        double guessLufs = 0;      ///< the measure of guessRange, unlimited
        double targetLufs = 0;
        double guessDb = 0;        ///< would reach the target without limiter
        double driveDb = 0;
        double solvedLufs = 0;     ///< what the solver measured
        double resultLufs = 0;     ///< what careful listening measured
        double highestLufs = 0;
        SolveOutcome outcome = SolveOutcome::Reached;
        int renders = 0;
    };

    /// The stretch of songs in which no other song sounds.
    [[nodiscard]] FrameRange aloneRange(MatchUnit songs) const;
    [[nodiscard]] Programme programmeOf(MatchUnit songs) const;
    [[nodiscard]] static double measureOf(const Programme& programme, const Loudness& loudness);
    [[nodiscard]] const Unit& unitOf(std::size_t song) const;
    [[nodiscard]] std::vector<double> drives() const;
    [[nodiscard]] std::vector<FinalListening> trackListenings(FinalListening::Care care) const;
    Result<void> solve(Unit& unit, double startDb);

    const AlbumTree& tree_;
    std::size_t index_;
    const PlannedGroup& group_;
    LoudnessMode mode_;
    FinalListener listener_;
    std::vector<Unit> units_;
    std::optional<std::size_t> anchor_;     ///< place of the anchor song in the group
    std::vector<Programme> ownProgrammes_;  ///< of each song by itself
    std::vector<FinalHeard> heardTracks_;
    std::vector<double> songLufs_;
};

}  // namespace lacquer
