// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/FileFigures.h"

#include "measure/Loudness.h"
#include "measure/StereoPump.h"

namespace lacquer {

Result<FileFigures> measureFile(AudioReader& reader, Progress& progress)
{
    FileFigures reading;
    reading.format = reader.format();
    Loudness loudness(reading.format.rateHz, reading.format.channels);
    TruePeakMeter peaks(reading.format.channels);
    const auto pumped = pumpStereo(reader, progress, [&](ConstBlock block, std::int64_t) {
        loudness.process(block);
        peaks.process(block);
    });
    if (!pumped)
        return pumped.error();
    peaks.finish();
    reading.loudness = loudness.reading();
    reading.peaks = peaks.reading();
    return reading;
}

}  // namespace lacquer
