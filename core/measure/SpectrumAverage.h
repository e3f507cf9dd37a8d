// SPDX-License-Identifier: GPL-3.0-or-later
// SpectrumAverage: the long-term average spectrum of a song or of a reference file, for matching one with the other.
#pragma once

#include "audio/AudioReader.h"
#include "base/Progress.h"
#include "dsp/MatchCurve.h"
#include "render/Source.h"

namespace lacquer {

/// Windows of 8192 frames (Hann) that overlap by half; those 40 dB under the loudest one and less do not count, so that
/// pauses and fades do not. Power of all channels together.
///
/// Of a range of a source. Expects and adds its frames. Fails with the source's error, BadData when it is shorter than a
/// window or silent, or Cancelled. The caller's thread.
[[nodiscard]] Result<AverageSpectrum> averageSpectrum(Source& source, FrameRange range, int rateHz, Progress& progress);
/// Of a file, from where the reader stands to its end.
[[nodiscard]] Result<AverageSpectrum> averageSpectrum(AudioReader& reader, Progress& progress);

}  // namespace lacquer
