// SPDX-License-Identifier: GPL-3.0-or-later
// Levelling: brings every song to one loudness in front of the album chain, by nothing but its gain.
#pragma once

#include "base/Progress.h"
#include "model/Album.h"
#include "render/RenderCache.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace lacquer {

struct LevelOptions {
    std::optional<double> targetLufs;  ///< unset: the median of the songs' loudness without gain
    int threads = 1;
    int blockFrames = 4096;
};

/// One enabled song.
struct LevelledSong {
    Id id;
    double measuredLufs = 0;  ///< integrated, after the song's chain and ride, at gainDb 0; -infinity when silent
    double gainDb = 0;        ///< to be applied, in thousandths of a dB; a silent song keeps its own
};

struct LevelOutcome {
    double targetLufs = 0;
    std::vector<LevelledSong> songs;  ///< in playing order
};

/// Measures each enabled song by itself (its content, before crossfades and album chain) and says which gainDb makes it
/// measure the target. The answer does not depend on the gains of the moment, so levelling twice changes nothing; drives
/// are never touched. Linear: one render per song, in parallel. `folder` is where relative paths of sources start;
/// `cache` may be nullptr. Fails with Usage when every song is silent or the target is outside -60…0 LUFS, with the
/// plan's or a source's error, or Cancelled. The caller's thread and those it starts.
[[nodiscard]] Result<LevelOutcome> levelSongs(const Album& album, const std::filesystem::path& folder, RenderCache* cache,
                                              const LevelOptions& options, Progress& progress);

/// The album with the gains of an outcome; songs that are no longer there are left out.
[[nodiscard]] Album withLevels(Album album, const LevelOutcome& outcome);

}  // namespace lacquer
