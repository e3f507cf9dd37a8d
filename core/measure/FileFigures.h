// SPDX-License-Identifier: GPL-3.0-or-later
// FileFigures: loudness and peaks of one whole file, the same for the command line and the window.
#pragma once

#include "audio/AudioReader.h"
#include "base/Progress.h"
#include "measure/LoudnessReading.h"
#include "measure/TruePeakMeter.h"

namespace lacquer {

struct FileFigures {
    AudioFormat format;
    LoudnessReading loudness;
    PeakReading peaks{};

    [[nodiscard]] double seconds() const { return double(format.frames) / format.rateHz; }
    [[nodiscard]] double plrDb() const { return peaks.truePeakDbtp - loudness.integratedLufs; }
};

/// Reads from where the reader stands to the end, with libebur128 beside our own loudness; a mono file counts as one channel.
/// Adds the frames to the progress. Fails with the reader's error, or Cancelled. The caller's thread.
[[nodiscard]] Result<FileFigures> measureFile(AudioReader& reader, Progress& progress);

}  // namespace lacquer
