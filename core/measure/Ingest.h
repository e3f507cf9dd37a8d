// SPDX-License-Identifier: GPL-3.0-or-later
// Ingest: what should be known about a file before anybody works with it, as figures and findings; words are those of IngestWords.
#pragma once

#include "audio/AudioReader.h"
#include "base/Progress.h"
#include "measure/Dropouts.h"
#include "measure/LoudnessReading.h"

#include <array>
#include <optional>
#include <vector>

namespace lacquer {

/// From where on a figure becomes a finding.
struct IngestLimits {
    double dcDbfs = -60.0;              ///< mean of a channel
    double headSeconds = 1.0;           ///< of silence, -70 dBFS and under
    double tailSeconds = 5.0;
    double imbalanceNoteDb = 1.5;       ///< between the channels' weighted loudness
    double imbalanceWarningDb = 6.0;
    double oppositeCorrelation = -0.7;  ///< of the whole file
    double lossyBelowHz = 20300.0;      ///< a cliff under this is a coder's, one above it a rate converter's
};

enum class IngestKind {
    Silent,             ///< nothing over -70 dBFS; then nothing else is judged
    Clipped,            ///< count: runs of 3 or more equal samples at full scale; value: samples of the longest
    OverFullScale,      ///< count: samples beyond ±1, which floats can hold; value: the peak in dBFS
    InterSampleOvers,   ///< count: true peaks over 0 dBTP, 10 ms apart; value: dBTP. Not a finding where Clipped or OverFullScale is
    DcOffset,           ///< value: dBFS; channel
    SilentHead,         ///< value: seconds
    SilentTail,         ///< value: seconds
    UnusedBits,         ///< value: bits in use, less than stored
    LossyFile,          ///< the file itself is of a lossy kind
    LikelyLossySource,  ///< value: Hz at which a lossless file ends as lossy coders do
    LikelyUpsampled,    ///< value: Hz at which it ends as lower sample rates do
    MonoAsStereo,       ///< both channels hold the same samples
    OneSided,           ///< channel: the one that is silent
    Imbalanced,         ///< value: dB, left over right
    OppositePolarity,   ///< value: correlation
};

enum class IngestSeverity {
    Note,     ///< worth knowing
    Warning,  ///< worth another export
};

struct IngestFinding {
    IngestKind kind = IngestKind::Silent;
    IngestSeverity severity = IngestSeverity::Note;
    double value = 0;
    std::int64_t count = 0;
    std::int64_t firstFrame = -1;  ///< -1: the whole file
    int channel = -1;              ///< -1: both
};

/// Levels are -infinity where there is nothing to measure.
struct IngestReport {
    AudioFormat format;
    LoudnessReading loudness;  ///< our own figures
    double truePeakDbtp = LoudnessReading::silence;
    double samplePeakDbfs = LoudnessReading::silence;
    std::array<double, 2> dcDbfs{LoudnessReading::silence, LoudnessReading::silence};
    double headSilenceSeconds = 0;
    double tailSilenceSeconds = 0;
    double headDbfs = LoudnessReading::silence;   ///< RMS of the first and the last 5 ms
    double tailDbfs = LoudnessReading::silence;
    Dropouts::Reading dropouts;          ///< no finding of a file's own: gated stems are full of them; what they mean is the album's to know
    int bitsUsed = 0;                    ///< 0: real floats, lossy, or silence
    double bandwidthHz = 0;              ///< highest 100 Hz band with more than -110 dBFS
    std::optional<double> cliffHz;       ///< see Bandwidth::cliffHz
    std::optional<double> imbalanceDb;   ///< left over right, K-weighted; stereo with sound on both sides only
    std::optional<double> correlation;   ///< of the whole file; likewise
    std::vector<IngestFinding> findings; ///< none for a good file; in the order of IngestKind

    [[nodiscard]] double plrDb() const { return truePeakDbtp - loudness.integratedLufs; }
    [[nodiscard]] const IngestFinding* find(IngestKind kind) const;
};

/// Reads a whole file once, from its start, and adds its frames to the progress. Fails with the reader's error, which is
/// also how samples that are not numbers are reported, or Cancelled within a block. The caller's thread. A source that is a
/// duplicate of another is told by its hash, not here.
[[nodiscard]] Result<IngestReport> inspectFile(AudioReader& reader, Progress& progress, const IngestLimits& limits = {});

}  // namespace lacquer
