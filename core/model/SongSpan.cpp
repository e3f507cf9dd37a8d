// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/SongSpan.h"

#include "base/Time.h"

#include <algorithm>

namespace lacquer {

FrameRange stemContent(const Stem& stem, int albumRateHz)
{
    const std::int64_t from = stem.delayFrames;
    const std::int64_t to = from + stem.file.frames;
    return {atRate(from, stem.file.rateHz, albumRateHz), atRate(to, stem.file.rateHz, albumRateHz)};
}

SongSpan songSpan(const Song& song, int albumRateHz)
{
    SongSpan span;
    std::int64_t total = 0;
    bool startsEarly = false;
    FrameRange ringing{0, 0};
    for (const Stem& stem : song.stems) {
        const FrameRange content = stemContent(stem, albumRateHz);
        total = std::max(total, content.end);
        startsEarly = startsEarly || stem.delayFrames < 0;
        const FrameRange inFile{stem.delayFrames, stem.delayFrames + stem.file.frames};
        FrameRange with = convertedRange(inFile, stem.file.rateHz, albumRateHz);
        with.end += tailFrames(stem.chain, albumRateHz);
        ringing = ringing.united(with);
    }
    span.trimStart = framesFromSeconds(song.trimStartSeconds, albumRateHz);
    span.frames = total - span.trimStart - framesFromSeconds(song.trimEndSeconds, albumRateHz);
    const bool sharpStart = span.trimStart > 0 || startsEarly;
    const bool sharpEnd = song.trimEndSeconds > 0;
    const std::int64_t content = std::max<std::int64_t>(0, span.frames);
    span.sum.begin = sharpStart ? 0 : std::min<std::int64_t>(0, ringing.begin);
    span.sum.end = sharpEnd ? content : std::max(content, ringing.end - span.trimStart);
    span.range = {span.sum.begin, span.sum.end + tailFrames(song.chain, albumRateHz)};
    return span;
}

}  // namespace lacquer
