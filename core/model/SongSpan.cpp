// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/SongSpan.h"

#include "base/Time.h"

#include <algorithm>
#include <numeric>

namespace lacquer {

namespace {

/// Longer than the very-high-quality converter's ringing down to -200 dB in any of our ratios.
constexpr double ringingSeconds = 2.0 / 75.0;

}  // namespace

ConverterLead converterLead(int fileRateHz, int albumRateHz)
{
    if (fileRateHz == albumRateHz)
        return {};
    const std::int64_t common = std::gcd(fileRateHz, albumRateHz);
    const std::int64_t fileStep = fileRateHz / common;
    const std::int64_t albumStep = albumRateHz / common;
    const auto wanted = std::int64_t(ringingSeconds * std::max(albumRateHz, fileRateHz)) * albumRateHz / std::max(albumRateHz, fileRateHz);
    const std::int64_t steps = std::max<std::int64_t>(1, (wanted + albumStep - 1) / albumStep);
    return {steps * fileStep, steps * albumStep};
}

std::int64_t converterTail(int fileRateHz, int albumRateHz)
{
    return converterLead(fileRateHz, albumRateHz).albumFrames;
}

FrameRange stemContent(const Stem& stem, int albumRateHz)
{
    const std::int64_t from = stem.delayFrames;
    const std::int64_t to = from + stem.file.frames;
    return {atRate(from, stem.file.rateHz, albumRateHz), atRate(to, stem.file.rateHz, albumRateHz)};
}

FrameRange stemRange(const Stem& stem, int albumRateHz)
{
    const FrameRange content = stemContent(stem, albumRateHz);
    const int fileRate = stem.file.rateHz;
    return {content.begin - converterLead(fileRate, albumRateHz).albumFrames, content.end + converterTail(fileRate, albumRateHz)};
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
        FrameRange with = stemRange(stem, albumRateHz);
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
