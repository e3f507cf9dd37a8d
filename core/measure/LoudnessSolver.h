// SPDX-License-Identifier: GPL-3.0-or-later
// LoudnessSolver: finds the drive into a limiter at which a song measures what it should, in few renders.
#pragma once

#include "base/Result.h"

#include <functional>

namespace lacquer {

/// Why solving ended.
enum class SolveOutcome {
    Reached,       ///< the target is met within acceptLu
    Silent,        ///< there is no loudness to move: the metric is -infinity, or not a number, at the start
    Saturated,     ///< unreachable: more drive would only be limited away (slope under leastSlope)
    DriveLimit,    ///< unreachable: startDb + pushLimitDb is not enough
    NotConverged,  ///< mostRenders were not enough, or the metric jumps over the target
};

struct SolveOptions {
    double pushLimitDb = 18.0;  ///< drive never exceeds start plus this
    double aimLu = 0.02;        ///< close enough to stop at once
    double acceptLu = 0.05;     ///< close enough to be called reached
    double leastSlope = 0.12;   ///< LU per dB of drive under which a limiter only distorts
    double leastSpanDb = 1.0;   ///< drive over which that slope is measured: shorter than this are ripples
    int mostRenders = 8;
    int mostRendersUnreachable = 6;  ///< including those that look for a drive worth applying
};

struct DriveSolution {
    SolveOutcome outcome;
    double driveDb;  ///< to be applied: one of the drives that were rendered
    double reached;  ///< the metric there
    double highest;  ///< the highest metric seen, for "unreachable: at most …"
    int renders;

    [[nodiscard]] bool reachable() const { return outcome == SolveOutcome::Reached; }
};

/// Solves metricOfDrive(driveDb) = target, all levels in LUFS and drive in dB. The metric must rise with drive, with a
/// slope of 1 where nothing is limited, falling towards 0 the more is; small ripples do no harm. Below the start drive
/// may fall as far as it must. Begins at startDb; callers that want the same answer every time begin at the same place.
///
/// A bracketing search: secant steps while the target lies outside of what was rendered, then inverse quadratic
/// interpolation kept inside the bracket. When the target is unreachable, a few more renders look for the lowest drive
/// within 0.1 LU of the highest metric, to about 1 dB, below the start too: the last tenth is not worth what it costs.
///
/// Fails only with the error of metricOfDrive, at once. Thread: the caller's.
[[nodiscard]] Result<DriveSolution> solveDrive(const std::function<Result<double>(double driveDb)>& metricOfDrive,
                                               double target, double startDb, const SolveOptions& options = {});

}  // namespace lacquer
