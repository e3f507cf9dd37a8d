// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/RecordCheck.h"

#include "base/Text.h"
#include "base/Time.h"
#include "delivery/RecordTable.h"
#include "delivery/SheetTimes.h"

#include <algorithm>

namespace lacquer {

namespace {

/// What cutting engineers call loud enough, and the peak they ask to stay under.
constexpr double loudestSideLufs = -10;
constexpr double highestPeakDbfs = -1;
/// Rounding may lift a true peak by this much, dB.
constexpr double toleranceDb = 0.02;

}  // namespace

Result<void> refuseClipping(const Album& album, const Plan& plan, const DeliveryPlan& delivery, std::size_t rendition,
                            const GroupOutcome& outcome)
{
    const auto record = std::find_if(delivery.deliverables.begin(), delivery.deliverables.end(), [&](const PlannedDeliverable& one) {
        return one.rendition == rendition && one.deliverable.kind == DeliverableKind::Vinyl;
    });
    if (record == delivery.deliverables.end() || !outcome.firstClamped)
        return {};
    const int rateHz = delivery.renditions[rendition].settings.rateHz;
    QString title;
    std::int64_t frame = *outcome.firstClamped;
    for (const PlannedSong* song : plan.songs())
        if (const std::int64_t start = atRate(song->start, plan.rateHz, rateHz); title.isEmpty() || start <= *outcome.firstClamped) {
            title = album.songs[song->position]->title;
            frame = *outcome.firstClamped - start;
        }
    return Error{ErrorKind::BadData,
                 Text::tr("'%1' goes over full scale at %2 in '%3', and a record is not cut from clipped sound; lower the song's drive or gain, or give "
                          "'%1' a ceilingDbtp below the album's, by which all of it is turned down")
                     .arg(harmless(record->deliverable.name), sheetTime(std::max<std::int64_t>(0, frame), rateHz), harmless(title))};
}

std::vector<Problem> unlimitedProblems(const Album& album, const DeliveryPlan& delivery, const std::vector<DeliveredSet>& sets)
{
    std::vector<Problem> problems;
    for (std::size_t d = 0; d < sets.size(); ++d) {
        const PlannedDeliverable& planned = delivery.deliverables[d];
        const Deliverable& deliverable = planned.deliverable;
        const QString where = QStringLiteral("deliverables[\"%1\"]").arg(harmless(deliverable.name));
        const auto add = [&](const char* code, const QString& message, const QString& remedy) {
            problems.push_back({ProblemLevel::Warning, code, where, message, remedy, deliverable.name, ErrorKind::BadData});
        };
        const auto ceiling = deliverable.ceilingDbtp ? deliverable.ceilingDbtp : album.loudness.ceilingDbtp;
        for (const DeliveredFile& file : sets[d].files) {
            if (file.reading.frames == 0 || deliverable.limiter || !ceiling || file.reading.truePeakDbtp <= *ceiling + toleranceDb)
                continue;
            add("ceiling-exceeded",
                Text::tr("'%1' reaches %2 dBTP, over the ceiling of %3 dBTP, which no limiter holds there").arg(shown(file.path)).arg(file.reading.truePeakDbtp, 0, 'f', 2).arg(*ceiling),
                Text::tr("nothing to do where that is wanted; else set its key limiter to true"));
        }
        if (deliverable.kind != DeliverableKind::Vinyl)
            continue;
        for (std::size_t s = 0; s < planned.sides.size(); ++s) {
            const Side& side = planned.sides[s];
            const FileReading& reading = sets[d].files[s].reading;
            const double level = cutLevelDb(deliverable.recordInches, deliverable.speed, side.seconds()).value_or(-2);
            const double loudest = loudestSideLufs + std::min(0.0, level);
            if (reading.integratedLufs > loudest)
                add("side-too-loud",
                    Text::tr("side %1 has %2 LUFS; a side of its length is best cut from %3 LUFS at most").arg(side.name).arg(reading.integratedLufs, 0, 'f', 1).arg(loudest, 0, 'f', 1),
                    Text::tr("give the deliverable a lower ceilingDbtp, or make the side shorter"));
            if (reading.samplePeakDbfs > highestPeakDbfs)
                add("side-peaks-high",
                    Text::tr("side %1 peaks at %2 dBFS; cutters ask for -1 dBFS at most").arg(side.name).arg(reading.samplePeakDbfs, 0, 'f', 2),
                    Text::tr("give the deliverable a lower ceilingDbtp"));
        }
    }
    return problems;
}

}  // namespace lacquer
