// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/SideProblems.h"

#include "base/Text.h"
#include "delivery/DeliveryPlan.h"
#include "delivery/RecordTable.h"
#include "delivery/SheetTimes.h"

#include <cmath>

namespace lacquer {

namespace {

QString shownRecord(const Deliverable& deliverable)
{
    return deliverable.speed == TurntableSpeed::Rpm33 ? Text::tr("%1 inches at 33⅓").arg(deliverable.recordInches)
                                                      : Text::tr("%1 inches at 45").arg(deliverable.recordInches);
}

}  // namespace

std::vector<Problem> sideProblems(const Album& album, const Plan& plan, const Deliverable& wanted)
{
    const Deliverable deliverable = asDelivered(album, wanted);
    std::vector<Problem> problems;
    if (deliverable.pieces != Pieces::Sides || deliverable.isDisc())
        return problems;
    const auto add = [&](const char* code, std::size_t position, const QString& message, const QString& remedy) {
        problems.push_back({ProblemLevel::Warning, code, QStringLiteral("songs[%1].startsSide").arg(position + 1), message, remedy,
                            deliverable.name, ErrorKind::BadData});
    };
    for (const Side& side : sidesOf(album, plan, deliverable.rate.value_or(plan.rateHz), deliverable.gaps)) {
        const std::size_t first = side.tracks.front().position;
        if (side.cutsIn)
            add("side-cuts-sound", first, Text::tr("side %1 begins where the song before still sounds").arg(side.name),
                Text::tr("let another song begin the side, or put a gap before this one"));
        if (deliverable.kind != DeliverableKind::Vinyl)
            continue;
        const auto level = cutLevelDb(deliverable.recordInches, deliverable.speed, side.seconds());
        const double longest = longestSideSeconds(deliverable.recordInches, deliverable.speed);
        const QString length = sheetTime(side.frames(), side.rateHz).section(QLatin1Char('.'), 0, 0);
        if (side.seconds() > longest)
            add("side-too-long", first,
                Text::tr("side %1 lasts %2; a record of %3 should not be longer than %4 a side")
                    .arg(side.name, length, shownRecord(deliverable), sheetTime(std::llround(longest * 1000), 1000).section(QLatin1Char('.'), 0, 0)),
                Text::tr("let a song begin another side (its key startsSide), or make it a larger record"));
        else if (level && *level < 0)
            add("side-too-long", first,
                Text::tr("side %1 lasts %2; a record of %3 of that length can only be cut %L4 dB below the usual level")
                    .arg(side.name, length, shownRecord(deliverable)).arg(-*level, 0, 'f', 1),
                Text::tr("move a song to another side (its key startsSide) for a louder record"));
    }
    return problems;
}

}  // namespace lacquer
