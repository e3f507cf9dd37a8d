// SPDX-License-Identifier: GPL-3.0-or-later
// GainCurve: gain as a function of time: rides, fades and the drive's course, computed from the frame alone.
#pragma once

#include "base/FrameRange.h"
#include "dsp/Block.h"
#include "dsp/Fade.h"
#include "model/Plan.h"
#include "model/Ride.h"

#include <cstdint>
#include <vector>

namespace lacquer {

/// A product of pieces, each with a stretch of its own; exactly 1 elsewhere. Nothing accumulates: the gain at a frame
/// never depends on where reading began. Immutable while it is used; const calls from any thread.
class GainCurve {
public:
    /// The same gain in dB for ever; 0 adds nothing.
    void addConstant(double gainDb);
    /// A ride whose second 0 stands at frame `origin`, which may lie between frames.
    void addRide(const Ride& ride, double origin, int rateHz);
    /// Rises over the first `fade.frames` frames from `start` on; silent before.
    void addFadeIn(const PlannedFade& fade, std::int64_t start);
    /// Falls over the last frames before `end`; silent after.
    void addFadeOut(const PlannedFade& fade, std::int64_t end);
    /// Linear in dB between corners, constant outside.
    void addDrive(const std::vector<DrivePoint>& points);

    /// True when it is 1 everywhere.
    [[nodiscard]] bool isUnity() const { return pieces_.empty(); }

    /// Multiplies sound whose first frame stands at `frame`.
    void apply(Block audio, std::int64_t frame) const;

private:
    enum class Kind { Constant, DecibelLine, FadeIn, FadeOut };
    struct Piece {
        FrameRange range;
        Kind kind = Kind::Constant;
        double gain = 1;           ///< Constant
        double origin = 0;         ///< DecibelLine: frame of its first corner
        double startDb = 0;
        double dbPerFrame = 0;
        PlannedFade fade{};
        std::int64_t anchor = 0;   ///< FadeIn: its first frame; FadeOut: the frame after its last
    };

    void addLevel(FrameRange range, double gainDb);
    void addLine(double fromFrame, double fromDb, double toFrame, double toDb);
    [[nodiscard]] static double gainAt(const Piece& piece, std::int64_t frame);

    std::vector<Piece> pieces_;
};

}  // namespace lacquer
