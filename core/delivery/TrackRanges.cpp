// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Time.h"
#include "delivery/DeliveryPlan.h"

namespace lacquer {

std::vector<FrameRange> trackRanges(const Plan& plan, int rateHz, GapRule gaps, CutRule cut)
{
    const std::int64_t grid = gridFrames(rateHz);
    const auto markOf = [&](const PlannedSong& song) {
        const std::int64_t exact = atRate(song.start, plan.rateHz, rateHz);
        return cut == CutRule::Grid ? exact / grid * grid : exact;
    };
    std::vector<FrameRange> tracks;
    for (std::size_t g = 0; g < plan.groups.size(); ++g) {
        const PlannedGroup& group = plan.groups[g];
        const bool last = g + 1 == plan.groups.size();
        const std::int64_t soundEnd = deliveredRange(plan, g, rateHz).end;
        const std::int64_t pauseEnd = last ? deliveredFrames(plan, rateHz) : markOf(plan.groups[g + 1].songs.front());
        for (std::size_t i = 0; i < group.songs.size(); ++i) {
            FrameRange track{markOf(group.songs[i]), 0};
            if (i + 1 < group.songs.size())
                track.end = markOf(group.songs[i + 1]);
            else
                track.end = last || gaps == GapRule::Keep ? pauseEnd : std::min(soundEnd, pauseEnd);
            if (i == 0 && gaps == GapRule::Pregap && !tracks.empty())
                track.begin = tracks.back().end;
            tracks.push_back(track);
        }
    }
    return tracks;
}

}  // namespace lacquer
