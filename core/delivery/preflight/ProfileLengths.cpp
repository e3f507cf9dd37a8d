// SPDX-License-Identifier: GPL-3.0-or-later
// What receivers ask of lengths: of files and the silence in them, of pauses, sides and the whole.
#include "base/Text.h"
#include "delivery/DeliveryPlan.h"
#include "delivery/preflight/PlanCheck.h"
#include "delivery/preflight/ProfileView.h"

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

/// The pause before the first track, which the addresses of a disc count.
constexpr double discLeadSeconds = 2.0;

QString clock(double seconds)
{
    const auto whole = std::int64_t(std::llround(seconds));
    return QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

QString keyOfTrack(const PlannedSong& song)
{
    return QStringLiteral("songs[%1]").arg(song.position + 1);
}

/// Lengths of what will be delivered, at the deliverable's own cuts.
class LengthJudge {
public:
    LengthJudge(const ProfileView& view, const ProfileRule& rule, Breaches& breaches)
        : view_(view), rule_(rule), breaches_(breaches), songs_(view.plan->songs()),
          tracks_(trackRanges(*view.plan, view.rateHz(), view.delivered.gaps, view.delivered.cut))
    {
    }

    void judge()
    {
        switch (rule_.kind) {
        case RuleKind::TrackLength:
            return judgeTracks();
        case RuleKind::StartSilence:
        case RuleKind::EndSilence:
            return judgeSilences();
        case RuleKind::Gap:
            return judgeGaps();
        case RuleKind::TrackCount:
            return judgeCount();
        case RuleKind::AlbumLength:
            return judgeAlbum();
        case RuleKind::SideLength:
            return judgeSides();
        case RuleKind::FileSize:
            return judgeSizes();
        default:
            return;
        }
    }

private:
    void say(const char* code, const QString& where, const QString& message, const QString& remedy)
    {
        breaches_.push_back(breach(view_, rule_, code, where, message, remedy));
    }

    [[nodiscard]] double seconds(std::int64_t frames) const { return double(frames) / view_.rateHz(); }
    [[nodiscard]] double albumSeconds(std::int64_t frames) const { return double(frames) / view_.plan->rateHz; }
    [[nodiscard]] QString title(std::size_t i) const { return harmless(view_.album.songs[songs_[i]->position]->title); }
    /// A new piece of the deliverable begins with this song.
    [[nodiscard]] bool startsPiece(std::size_t i) const
    {
        return i == 0 || view_.deliverable.pieces == Pieces::Tracks ||
               (view_.deliverable.pieces == Pieces::Sides && view_.album.songs[songs_[i]->position]->startsSide);
    }

    void judgeTracks()
    {
        for (std::size_t i = 0; i < tracks_.size(); ++i) {
            const double length = seconds(tracks_[i].frames());
            if (!isOutside(rule_, length))
                continue;
            const bool tooShort = rule_.minimum && length < *rule_.minimum;
            say(tooShort ? "track-too-short" : "track-too-long", keyOfTrack(*songs_[i]), Text::tr("'%1' lasts %2 s").arg(title(i)).arg(length, 0, 'f', 1),
                tooShort ? Text::tr("lengthen it, or join it to its neighbour") : Text::tr("shorten it"));
        }
    }

    void judgeSilences()
    {
        const bool start = rule_.kind == RuleKind::StartSilence;
        for (std::size_t i = 0; i < tracks_.size(); ++i) {
            const SongSound& sound = view_.sounds[i];
            const bool edge = start ? startsPiece(i) : i + 1 == tracks_.size() || startsPiece(i + 1);
            if (!sound.known || !edge || (start ? sound.touchesPrevious : sound.touchesNext))
                continue;
            const double silence = std::max(0.0, start ? albumSeconds(songs_[i]->start) + sound.startSilence - seconds(tracks_[i].begin)
                                                       : seconds(tracks_[i].end) - albumSeconds(songs_[i]->end()) + sound.endSilence);
            if (!isOutside(rule_, silence))
                continue;
            const bool tooShort = rule_.minimum && silence < *rule_.minimum;
            const char* code = start ? (tooShort ? "start-silence-short" : "start-silence") : (tooShort ? "end-silence-short" : "end-silence");
            say(code, keyOfTrack(*songs_[i]),
                start ? Text::tr("'%1' begins with %2 s of silence in its file").arg(title(i)).arg(silence, 0, 'f', 1)
                      : Text::tr("'%1' ends with %2 s of silence in its file").arg(title(i)).arg(silence, 0, 'f', 1),
                tooShort ? Text::tr("leave more silence there") : Text::tr("trim it, shorten the pause, or set gaps to drop"));
        }
    }

    void judgeGaps()
    {
        for (std::size_t i = 1; i < songs_.size(); ++i) {
            const double gap = view_.album.songs[songs_[i]->position]->gapSeconds;
            if (isOutside(rule_, gap))
                say("gap-long", keyOfTrack(*songs_[i]) + QStringLiteral(".gapSeconds"), Text::tr("%1 s of silence stand before '%2'").arg(gap).arg(title(i)),
                    Text::tr("set its gapSeconds"));
        }
    }

    void judgeCount()
    {
        const auto count = std::count_if(songs_.begin(), songs_.end(), [](const PlannedSong* song) { return song->track > 0; });
        if (isOutside(rule_, double(count)))
            say(rule_.maximum && double(count) > *rule_.maximum ? "too-many-tracks" : "too-few-tracks", deliverableKey(view_.deliverable),
                Text::tr("'%1' has %n track(s)", nullptr, int(count)).arg(harmless(view_.deliverable.name)), Text::tr("join tracks, or make two releases"));
    }

    void judgeAlbum()
    {
        const double length = albumSeconds(view_.plan->frames) + (view_.deliverable.isDisc() ? discLeadSeconds : 0.0);
        if (isOutside(rule_, length))
            say("disc-too-long", deliverableKey(view_.deliverable), Text::tr("'%1' ends at %2; at most %3 are asked for")
                                                                         .arg(harmless(view_.deliverable.name), clock(length), clock(rule_.maximum.value_or(0))),
                Text::tr("shorten it, ask for a waiver, or make two discs"));
    }

    void judgeSides()
    {
        const Deliverable& record = view_.deliverable;
        const QString speed = QString::fromLatin1(choiceNames(record.speed)[std::size_t(record.speed)]);
        if ((rule_.recordInches && *rule_.recordInches != record.recordInches) || (!rule_.speed.isEmpty() && rule_.speed != speed))
            return;
        for (std::size_t first = 0, side = 0; first < songs_.size(); ++side) {
            std::size_t next = first + 1;
            while (next < songs_.size() && !view_.album.songs[songs_[next]->position]->startsSide)
                ++next;
            const double length = albumSeconds(songs_[next - 1]->end() - songs_[first]->start);
            if (isOutside(rule_, length))
                say("side-too-long", keyOfTrack(*songs_[first]),
                    Text::tr("side %1 lasts %2; %3 inches at %4 take %5 at a good level")
                        .arg(QChar(ushort('A' + side % 26))).arg(clock(length)).arg(record.recordInches).arg(speed, clock(rule_.maximum.value_or(0))),
                    Text::tr("begin the next side earlier (startsSide), or cut it quieter"));
            first = next;
        }
    }

    /// Uncompressed files can be known before they are made; the build measures the others.
    void judgeSizes()
    {
        if (view_.deliverable.kind != DeliverableKind::Wav && view_.deliverable.kind != DeliverableKind::Aiff)
            return;
        std::int64_t frames = 0;
        for (std::size_t i = 0; i < tracks_.size(); ++i) {
            frames = startsPiece(i) ? tracks_[i].frames() : frames + tracks_[i].frames();
            const double megabytes = double(frames) * 2 * view_.delivered.bits / 8 / 1e6;
            if ((i + 1 == tracks_.size() || startsPiece(i + 1)) && isOutside(rule_, megabytes))
                say("file-too-large", keyOfTrack(*songs_[i]), Text::tr("the file of '%1' has about %2 MB").arg(title(i)).arg(megabytes, 0, 'f', 0),
                    Text::tr("deliver fewer bits or a lower rate, or ask whether more is taken"));
        }
    }

    const ProfileView& view_;
    const ProfileRule& rule_;
    Breaches& breaches_;
    std::vector<const PlannedSong*> songs_;
    std::vector<FrameRange> tracks_;
};

}  // namespace

void judgeLengths(const ProfileView& view, const ProfileRule& rule, Breaches& breaches)
{
    if (view.plan && view.rateHz() > 0)
        LengthJudge(view, rule, breaches).judge();
}

}  // namespace lacquer
