// SPDX-License-Identifier: GPL-3.0-or-later
// FinalListener: measures stretches of a group as it leaves in the reference delivery, with any drives one wants to try.
#pragma once

#include "base/Progress.h"
#include "measure/Loudness.h"
#include "measure/TruePeakMeter.h"
#include "render/AlbumTree.h"

#include <span>
#include <vector>

namespace lacquer {

/// A stretch of the album's timeline at the album's rate that is measured as a programme of its own.
struct FinalListening {
    enum class Care {
        Quick,     ///< our own loudness only
        Thorough,  ///< libebur128 beside it, and true peaks
    };
    FrameRange range;
    Care care = Care::Quick;
};

/// What was heard of one programme.
struct FinalHeard {
    Loudness loudness;
    TruePeakMeter peaks;            ///< fed when listening thoroughly only; complete
    double limiterReductionDb = 0;  ///< the final limiter's largest, dB >= 0
};

/// Renders the reference delivery of one group (album rate, album ceiling, before dither) over the group's cached sound,
/// so that a trial costs a limiter. The tree and the progress must outlive it. Several listeners may run at once.
class FinalListener {
public:
    enum class Limiter { On, Off };
    FinalListener(const AlbumTree& tree, std::size_t group, int blockFrames, Progress& progress);

    /// Renders with one drive per song of the group, in dB, and measures programmes, in any order, which may overlap and
    /// may reach beyond the group into silence. Rendering begins 10 s before the first programme, unless the group begins
    /// later: longer than the limiter remembers. Fails when a source fails, or Cancelled. The caller's thread.
    [[nodiscard]] Result<std::vector<FinalHeard>> listen(const std::vector<double>& drives, Limiter limiter,
                                                    std::span<const FinalListening> programmes) const;

private:
    const AlbumTree& tree_;
    std::size_t group_;
    int blockFrames_;
    Progress& progress_;
};

}  // namespace lacquer
