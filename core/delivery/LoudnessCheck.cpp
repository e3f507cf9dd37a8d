// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/LoudnessCheck.h"

#include "base/Text.h"

#include <cmath>
#include <set>

namespace lacquer {

namespace {

constexpr double toleranceLu = 0.1;

/// Positions of songs that touch a neighbour and share its drive.
std::set<std::size_t> matchedTogether(const Plan& plan)
{
    std::set<std::size_t> positions;
    for (const PlannedGroup& group : plan.groups) {
        for (std::size_t i = 1; i < group.songs.size(); ++i) {
            const PlannedSong& before = group.songs[i - 1];
            const PlannedSong& after = group.songs[i];
            if (before.end() == after.start && before.driveDb == after.driveDb)
                positions.insert({before.position, after.position});
        }
    }
    return positions;
}

}  // namespace

std::vector<Problem> loudnessProblems(const Album& album, const Plan& plan, const DeliveryPlan& delivery,
                                      const std::vector<DeliveredSet>& sets)
{
    const auto together = matchedTogether(plan);
    std::vector<Problem> problems;
    if (album.loudness.mode != LoudnessMode::Integrated || !album.loudness.targetLufs)
        return problems;
    for (std::size_t d = 0; d < sets.size(); ++d) {
        const Deliverable& deliverable = delivery.deliverables[d].deliverable;
        const bool matched = deliverable.limiter && deliverable.pieces != Pieces::Sides && deliverable.pieces != Pieces::Joins;
        if (!matched || delivery.renditions[delivery.deliverables[d].rendition].settings.trimDb != 0)
            continue;
        for (const DeliveredFile& file : sets[d].files) {
            if (file.songs.size() != 1 || together.contains(file.songs.front()))
                continue;
            const Song& song = *album.songs[file.songs.front()];
            const double target = *album.loudness.targetLufs + song.loudnessOffsetLu;
            const double off = file.reading.integratedLufs - target;
            if (!song.pinned && std::abs(off) > toleranceLu)
                problems.push_back({ProblemLevel::Warning, "loudness-off", QStringLiteral("songs[%1]").arg(file.songs.front() + 1),
                                    Text::tr("'%1' is %2 LU away from its target of %3 LUFS")
                                        .arg(shown(file.path)).arg(off, 0, 'f', 2).arg(target),
                                    Text::tr("run match, or lower the target"), sets[d].name});
        }
    }
    return problems;
}

}  // namespace lacquer
