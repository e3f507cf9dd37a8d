// SPDX-License-Identifier: GPL-3.0-or-later
// LimiterPicture: what a limiter does to a song from its first frame to its last, rendered and not guessed.
#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "model/Album.h"
#include "widgets/ReductionView.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace lacquer {

/// Which limiter of which album.
struct LimiterOrder {
    std::shared_ptr<const Album> album;
    std::filesystem::path folder;
    Id song;
    Id limiter;  ///< the final one, one of the album's chain or one of the song's

    friend bool operator==(const LimiterOrder& a, const LimiterOrder& b)
    {
        return a.song == b.song && a.limiter == b.limiter && a.folder == b.folder && a.album && b.album
               && (a.album == b.album || *a.album == *b.album);
    }
};

struct LimiterPicture {
    std::vector<ReductionColumn> columns;  ///< equal stretches of the song
    double seconds = 0;
    double deepestDb = 0, meanDb = 0;      ///< reduction, >= 0; the mean over all columns
    double overThree = 0;                  ///< part of the columns with more than 3 dB, 0…1

    /// Renders what goes into the limiter and lets it work on it. Fails when a source does, or Cancelled. Any thread.
    [[nodiscard]] static Result<LimiterPicture> render(const LimiterOrder& order, Progress& progress);
    /// Whether render can: limiters of stems are not drawn over the song.
    [[nodiscard]] static bool possible(const LimiterOrder& order);
};

}  // namespace lacquer
