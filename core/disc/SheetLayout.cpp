// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/SheetLayout.h"

#include "disc/DiscMark.h"
#include "disc/DiscTime.h"

#include "base/Text.h"

namespace lacquer {

namespace {

constexpr std::int64_t longestFile = std::int64_t(1) << 40;

/// Where each file begins on the way from the first, in frames, and behind them where the last one ends.
struct FileLine {
    std::vector<std::int64_t> samples;
    std::int64_t endFrames = 0;
};

Result<FileLine> lineUp(const CueSheet& sheet, const std::vector<std::int64_t>& lengths)
{
    FileLine line;
    std::int64_t at = 0;
    for (std::size_t i = 0; i < sheet.files.size(); ++i) {
        const CueSheet::File& file = sheet.files[i];
        if (!file.continuesTrack)
            at = sampleOfDiscFrame(discFrameAtOrAfter(at, discRateHz), discRateHz);
        line.samples.push_back(at);
        std::int64_t used = file.length.value_or(0);
        if (!file.silence) {
            const std::int64_t whole = i < lengths.size() ? lengths[i] : -1;
            if (whole < 0 || whole > longestFile)
                return Error{ErrorKind::Usage,
                             Text::tr("the length of %1 is not known; open it first").arg(harmless(file.name))};
            used = file.length.value_or(whole - file.start);
            if (file.start < 0 || used < 0 || file.start > whole || used > whole - file.start)
                return Error{ErrorKind::Usage,
                             Text::tr("the sheet asks for more of %1 than there is; is it the right file?")
                                 .arg(harmless(file.name))};
        }
        if (used < 0 || used > longestFile)
            return Error{ErrorKind::BadData,
                         Text::tr("the sheet asks for an impossible length of silence; correct it")};
        at += used;
        if (at > longestFile)
            return Error{ErrorKind::BadData,
                         Text::tr("the files of the sheet are longer than any disc; is it the right sheet?")};
    }
    line.endFrames = discFrameAtOrAfter(at, discRateHz);
    return line;
}

}  // namespace

std::int64_t suggestedBeginning(const CueSheet& sheet)
{
    if (sheet.beginsAt)
        return *sheet.beginsAt;
    if (sheet.tracks.empty())
        return firstPauseFrames;
    const CueSheet::Track& first = sheet.tracks.front();
    const bool holdsPause = first.pause && *first.pause == CueSheet::Mark{0, 0} && !first.indexes.empty() &&
                            first.indexes.front() == CueSheet::Mark{0, firstPauseFrames};
    if (holdsPause && first.pregap == 0)
        return 0;
    return firstPauseFrames + (first.pregap == firstPauseFrames ? 0 : first.pregap);
}

Result<DiscLayout> layoutFromSheet(const CueSheet& sheet, const std::vector<std::int64_t>& samples,
                                   std::optional<std::int64_t> beginsAt)
{
    if (sheet.tracks.empty())
        return Error{ErrorKind::BadData, Text::tr("the sheet has no track")};
    const auto line = lineUp(sheet, samples);
    if (!line)
        return line.error();
    std::int64_t shift = beginsAt.value_or(suggestedBeginning(sheet));
    if (shift < 0 || shift > longestFile)
        return Error{ErrorKind::Usage, Text::tr("a file cannot begin before the disc; give a time from 00:00:00 on")};
    DiscLayout layout;
    layout.barcode = sheet.barcode;
    layout.texts = sheet.texts;
    for (std::size_t i = 0; i < sheet.tracks.size(); ++i) {
        const CueSheet::Track& from = sheet.tracks[i];
        const QString number = QString::number(i + 1);
        if (from.mode != QLatin1String("AUDIO"))
            return Error{ErrorKind::BadData,
                         Text::tr("track %1 of the sheet is no sound; only audio discs can be read").arg(number)};
        if (from.indexes.empty())
            return Error{ErrorKind::BadData,
                         Text::tr("track %1 of the sheet has no index 01; say where it begins").arg(number)};
        const auto frame = [&](const CueSheet::Mark& mark) {
            const std::int64_t file = std::clamp<std::int64_t>(mark.file, 0, std::int64_t(line->samples.size()) - 1);
            const std::int64_t begin = line->samples.empty() ? 0 : line->samples[std::size_t(file)];
            return discFrameAtOrBefore(begin, discRateHz) + mark.frames + shift;
        };
        DiscTrack track;
        if (from.pause)
            track.pause = frame(*from.pause);
        // The first one's is part of the time at which the file begins.
        if (from.pregap > 0 && i > 0) {
            track.pause = frame(from.pause.value_or(from.indexes.front()));
            shift += from.pregap;
        }
        for (const CueSheet::Mark& mark : from.indexes)
            track.indexes.push_back(frame(mark));
        if (i == 0)
            track.pause = 0;
        shift += from.postgap;
        track.isrc = from.isrc;
        track.preEmphasis = from.preEmphasis;
        track.copyPermitted = from.copyPermitted;
        track.serialCopy = from.serialCopy;
        layout.tracks.push_back(track);
    }
    layout.leadOut = line->endFrames + shift;
    return layout;
}

}  // namespace lacquer
