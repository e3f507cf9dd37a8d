// SPDX-License-Identifier: GPL-3.0-or-later
// LoudnessCurve: how loud songs and the whole album are from moment to moment, ready before anything is played.
#pragma once

#include "base/Progress.h"
#include "measure/Loudness.h"
#include "measure/TruePeakMeter.h"
#include "render/AlbumTree.h"

#include <vector>

namespace lacquer {

/// One programme's figures and its course. Levels in LUFS, -infinity for silence.
struct ProgrammeReading {
    FrameRange range;  ///< what was measured, on the timeline of its source
    LoudnessReading loudness;
    double loudPartLufs = LoudnessReading::silence;  ///< energy mean of the loudest fifth of 3 s windows
    PeakReading peaks{};
    std::vector<float> shortTerm;  ///< short-term loudness; entry i is the 3 s that end (i + 1) * 100 ms after range.begin

    [[nodiscard]] double plrDb() const { return peaks.truePeakDbtp - loudness.integratedLufs; }
};

/// One planned song's.
struct SongReading {
    Id song;
    ProgrammeReading programme;
    double limiterReductionDb = 0;  ///< the final limiter's largest, dB >= 0; album programme only
};

/// The album as it leaves in the reference delivery: album rate, album ceiling, drives of the moment, before dither.
struct AlbumReading {
    std::vector<SongReading> songs;  ///< in playing order, each from its mark to the next one's
    LoudnessReading pooled;          ///< the two integrated figures of all songs together (ITU-R BS.1770)
    std::vector<float> shortTerm;    ///< of the whole timeline as one course; entry i ends (i + 1) * 100 ms after its start
};

/// Measures a range of any source. Adds its frames to the progress and looks at it before each block. Fails with the
/// source's error, or Cancelled. The caller's thread.
[[nodiscard]] Result<ProgrammeReading> measureProgramme(Source& source, FrameRange range, int rateHz, int blockFrames,
                                                        Progress& progress,
                                                        Loudness::Library library = Loudness::Library::Beside);

/// A song as it enters the album: after its chain and level, its content only. Expects and adds its frames.
[[nodiscard]] Result<SongReading> measureSong(const AlbumTree& tree, const PlannedSong& song, int blockFrames, Progress& progress);

/// One song's span of the album programme, from its mark to the next one's: its group rendered through the final limiter,
/// from 10 s before the song. Expects and adds the frames it renders.
[[nodiscard]] Result<SongReading> measureAlbumSong(const AlbumTree& tree, std::size_t group, std::size_t song, int blockFrames,
                                                   Progress& progress);

/// All songs, each group rendered once through the final limiter, groups in parallel: the same bits on any number of
/// threads. The tree's nodes should have been rendered into its cache. Fails with a source's error, or Cancelled.
[[nodiscard]] Result<AlbumReading> measureAlbum(const AlbumTree& tree, int threads, int blockFrames, Progress& progress);

}  // namespace lacquer
