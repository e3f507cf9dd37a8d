// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/DiscPlan.h"

#include "base/Barcode.h"
#include "base/Isrc.h"
#include "base/Text.h"
#include "base/Time.h"
#include "delivery/DiscTexts.h"
#include "disc/CdTextCharacters.h"
#include "disc/CdTextEncoder.h"
#include "disc/DiscTime.h"
#include "render/FinalSource.h"

#include <algorithm>

namespace lacquer {

namespace {

constexpr std::int64_t grid = samplesPerDiscFrame;

std::int64_t gridBefore(std::int64_t frame)
{
    return frame / grid * grid;
}

std::int64_t gridAfter(std::int64_t frame)
{
    return (frame + grid - 1) / grid * grid;
}

/// One layout from start to end; its member functions are its steps.
class Layout {
public:
    Layout(const Album& album, const Plan& plan, const Deliverable& deliverable)
        : album_(album), plan_(plan), deliverable_(deliverable)
    {
    }

    DiscPlan make()
    {
        cutParts();
        for (std::size_t g = 0; g < plan_.groups.size(); ++g)
            for (std::size_t i = 0; i < plan_.groups[g].songs.size(); ++i)
                addSong(g, i);
        disc_.layout.leadOut = firstPauseFrames + disc_.sound() + deliverable_.pqEndFrames;
        if (const auto barcode = normalizedBarcode(album_.barcode); barcode && (barcode->size() == 12 || barcode->size() == 13))
            disc_.layout.barcode = barcode->rightJustified(13, QLatin1Char('0'));
        disc_.layout.masterId = masterId();
        if (deliverable_.cdText)
            addTexts();
        return std::move(disc_);
    }

private:
    void cutParts()
    {
        const std::int64_t frames = deliveredFrames(plan_, discRateHz);
        if (deliverable_.gaps != GapRule::Drop) {
            disc_.parts = {{plan_.groups.empty() ? 0 : mark(plan_.groups.front().songs.front()), frames}};
            return;
        }
        for (std::size_t g = 0; g < plan_.groups.size(); ++g) {
            const bool last = g + 1 == plan_.groups.size();
            const std::int64_t pauseEnd = last ? frames : mark(plan_.groups[g + 1].songs.front());
            const std::int64_t soundEnd = gridAfter(deliveredRange(plan_, g, discRateHz).end);
            disc_.parts.push_back({mark(plan_.groups[g].songs.front()), last ? frames : std::min(soundEnd, pauseEnd)});
        }
    }

    [[nodiscard]] std::int64_t mark(const PlannedSong& song) const { return gridBefore(atRate(song.start, plan_.rateHz, discRateHz)); }

    /// The CD frame of a frame of the delivered album that one of the parts holds or ends with.
    [[nodiscard]] std::int64_t place(std::int64_t frame) const
    {
        std::int64_t before = 0;
        for (const FrameRange& part : disc_.parts) {
            if (frame <= part.end)
                return firstPauseFrames + (before + std::max<std::int64_t>(0, frame - part.begin)) / grid;
            before += part.frames();
        }
        return firstPauseFrames + gridAfter(before) / grid;
    }

    void addSong(std::size_t group, std::size_t position)
    {
        const PlannedSong& planned = plan_.groups[group].songs[position];
        if (planned.track == 0)
            return;
        const Song& song = *album_.songs[planned.position];
        DiscTrack track;
        const std::int64_t exact = atRate(planned.start, plan_.rateHz, discRateHz);
        std::int64_t start = place(mark(planned));
        if (exact != mark(planned))
            note("mark-moved", planned.track, Text::tr("its mark stands %n sample(s) before its first", nullptr, int(exact - mark(planned))),
                 Text::tr("nothing to do: marks of discs stand on frames of 588 samples"));
        const bool first = disc_.layout.tracks.empty();
        if (first)
            track.pause = 0;
        if (position == 0 && !(first && start == firstPauseFrames))
            start = afterSilence(group, planned.track, start, first ? deliverable_.pqFirstStartFrames : deliverable_.pqStartFrames, track);
        if (song.pauseSeconds && !first)
            setPause(*song.pauseSeconds, planned.track, start, track);
        track.indexes = {start};
        for (const double seconds : song.indexSeconds)
            addIndex(planned, seconds, track);
        track.isrc = normalizedIsrc(song.isrc).value_or(QString());
        track.preEmphasis = song.preEmphasis;
        track.copyPermitted = song.copy == CopyRule::Permitted;
        track.serialCopy = song.copy == CopyRule::Once;
        disc_.layout.tracks.push_back(std::move(track));
    }

    /// Where the mark of a song that follows silence comes to stand; gives the track its pause when the rule wants one.
    std::int64_t afterSilence(std::size_t group, int number, std::int64_t start, int earlier, DiscTrack& track)
    {
        const std::int64_t silence = group == 0 ? firstPauseFrames : place(gridAfter(deliveredRange(plan_, group - 1, discRateHz).end));
        const std::int64_t moved = std::max(std::min(start, silence), start - earlier);
        if (moved != start - earlier)
            note("pq-offset-limited", number, Text::tr("its mark comes only %n frame(s) earlier: there is no more silence before it", nullptr, int(start - moved)),
                 Text::tr("make the gap longer, or pqStartFrames smaller"));
        if (deliverable_.gaps == GapRule::Pregap && !track.pause) {
            const std::int64_t pause = std::min(silence + deliverable_.pqEndFrames, moved - 1);
            if (pause >= silence)
                track.pause = pause;
        }
        return moved;
    }

    /// A pause the user asked for; it may lie over sound, but not over the song before's first frame.
    void setPause(double seconds, int number, std::int64_t start, DiscTrack& track)
    {
        const std::int64_t frames = framesFromSeconds(seconds, discFramesPerSecond);
        const std::int64_t earliest = disc_.layout.tracks.back().indexes.back() + 1;
        track.pause.reset();
        if (frames > 0 && start - 1 >= earliest)
            track.pause = std::max(earliest, start - frames);
        if (frames > 0 && track.pause != start - frames)
            note("pause-limited", number, Text::tr("its pause of %1 s does not fit before it").arg(seconds), Text::tr("set its key pauseSeconds"),
                 DiscSeverity::Warning);
    }

    void addIndex(const PlannedSong& planned, double seconds, DiscTrack& track)
    {
        const std::int64_t inSong = framesFromSeconds(seconds, plan_.rateHz) - planned.trimStart;
        const std::int64_t frame = place(gridBefore(atRate(planned.start + inSong, plan_.rateHz, discRateHz)));
        if (inSong < 0 || inSong >= planned.frames || frame <= track.indexes.back() || track.indexes.size() >= 99) {
            note("index-left-out", planned.track, Text::tr("index %1 at %2 s does not lie inside it, behind the index before").arg(track.indexes.size() + 1).arg(seconds),
                 Text::tr("set its key indexSeconds"), DiscSeverity::Warning);
            return;
        }
        track.indexes.push_back(frame);
    }

    void addTexts()
    {
        disc_.layout.texts = discTexts(album_, plan_, disc_.layout.barcode, disc_.notes);
        CdTextEncoding encoding = encodedCdText(disc_.layout);
        disc_.cdText = std::move(encoding.bytes);
        disc_.notes.insert(disc_.notes.end(), encoding.problems.begin(), encoding.problems.end());
    }

    /// Plants know a master by this line; printable ASCII only.
    [[nodiscard]] QString masterId() const
    {
        const QString words = album_.catalogNumber.isEmpty() ? album_.title : album_.catalogNumber;
        return fittedToCdText(words, CdTextCharset::Ascii).text.simplified().left(48).trimmed();
    }

    void note(const char* code, int track, const QString& message, const QString& remedy, DiscSeverity severity = DiscSeverity::Note)
    {
        disc_.notes.push_back({severity, code, track, Text::tr("track %1").arg(track), message, remedy});
    }

    const Album& album_;
    const Plan& plan_;
    const Deliverable& deliverable_;
    DiscPlan disc_;
};

}  // namespace

std::int64_t DiscPlan::sound() const
{
    std::int64_t frames = 0;
    for (const FrameRange& part : parts)
        frames += part.frames();
    return gridAfter(frames) / grid;
}

DiscPlan planDisc(const Album& album, const Plan& plan, const Deliverable& deliverable)
{
    return Layout(album, plan, deliverable).make();
}

}  // namespace lacquer
