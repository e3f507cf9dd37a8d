// SPDX-License-Identifier: GPL-3.0-or-later
// LoudnessMatch: solves every song's drive into the final limiter so that the reference delivery lands on target.
#pragma once

#include "base/Progress.h"
#include "render/AlbumTree.h"

#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace lacquer {

/// What to aim at. Anchor, offsets, pins, ceiling and limiter are the album's.
struct MatchOptions {
    LoudnessMode mode = LoudnessMode::Off;
    std::optional<double> targetLufs;
    int threads = 1;
    int blockFrames = 4096;

    /// The album's own aim.
    [[nodiscard]] static MatchOptions of(const Album& album);
};

/// One song's solution. Songs that share a drive were solved as one programme. Levels that were measured are those of the
/// reference delivery with all drives applied: album rate, album ceiling, before dither.
struct MatchedSong {
    Id id;
    bool pinned = false;              ///< its drive was left alone
    double targetLufs = 0;            ///< in the mode's measure, offset included
    double gainDb = 0;                ///< the user's level in front of the album chain, never touched
    double driveDb = 0;               ///< to be applied, in thousandths of a dB
    double resultLufs = 0;            ///< in the mode's measure, of the programme that was solved: the song, those it shares its drive with, or the album
    double songLufs = 0;              ///< in the mode's measure, of the song alone
    double integratedLufs = 0;        ///< of the track as cut, libebur128's
    double unlimitedLufs = 0;         ///< what the programme measures at drive 0 without limiter; the distance songs keep by themselves
    double truePeakDbtp = 0;          ///< of the track as cut
    double plrDb = 0;                 ///< truePeakDbtp - integratedLufs
    double limiterMaxReductionDb = 0; ///< >= 0
    int renders = 0;                  ///< of the final limiter, until the drive was found; measuring before and after not counted
    bool reachable = true;            ///< resultLufs lies within 0.05 LU of the target; always true of pinned songs
    QString reason;                   ///< one sentence: why not, and what to do; or that it is pinned
    std::string solvedFor;            ///< the song's DriveStamp
};

struct MatchOutcome {
    LoudnessMode mode = LoudnessMode::Off;
    double targetLufs = 0;
    std::vector<MatchedSong> songs;   ///< the enabled ones in playing order
    double albumLufs = 0;             ///< integrated loudness of all tracks pooled (ITU-R BS.1770)
    double loudestTrackLufs = 0;      ///< highest integratedLufs, the figure AES TD1008 normalises albums by
    QStringList warnings;             ///< sentences
};

/// Largest distance to the target at which a song counts as matched, in LU.
inline constexpr double matchToleranceLu = 0.05;

/// Whether matchAlbum would begin: Usage when there is no target or mode, the mode is not built, or no song or several fit
/// the anchor. For callers who render nodes first.
[[nodiscard]] Result<void> checkMatch(const Album& album, const Plan& plan, const MatchOptions& options);

/// Solves the drives of all songs that are not pinned; the album stays as it is. Always begins at the same place, never
/// at the current drives, so the same album gives the same bits, however often it is matched, on any number of threads.
/// Groups are solved in parallel, the songs of one in order, again while an overlapping neighbour has moved one of them.
///
/// The tree's nodes should have been rendered into its cache, or every trial renders them anew. Modes: integrated,
/// shortTerm (highest 3 s) and loudPart (energy mean of the loudest fifth of 3 s windows) bring every song to the target
/// plus its offset (integrated loudness is that of the track as cut; the other two are read outside overlaps, by integrated
/// loudness where less than 3 s of a song stand alone, and with its neighbours where less than 1 s does); anchor brings the anchor song to the target, and the others to their measured
/// distance from it plus their offset; oneGain moves all by one drive until the pooled album loudness is on target.
///
/// Fails like checkMatch, with a source's error, or Cancelled. The caller's thread and those it starts.
[[nodiscard]] Result<MatchOutcome> matchAlbum(const AlbumTree& tree, const MatchOptions& options, Progress& progress);

/// The album with the drives of an outcome, what they were solved for, and the mode and target they were solved with.
/// Pinned songs, and songs that are no longer there, are left alone.
[[nodiscard]] Album withDrives(Album album, const MatchOutcome& outcome);

}  // namespace lacquer
