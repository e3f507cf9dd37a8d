// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/DiscProblems.h"

#include "base/Barcode.h"
#include "base/Text.h"
#include "delivery/DiscPlan.h"
#include "disc/RedBook.h"

#include <algorithm>
#include <string_view>

namespace lacquer {

namespace {

ProblemLevel levelOf(const DiscProblem& problem)
{
    constexpr std::string_view plantDecides[] = {"track-too-short", "disc-too-long"};
    switch (problem.severity) {
    case DiscSeverity::Error:
        return std::find(std::begin(plantDecides), std::end(plantDecides), problem.code) != std::end(plantDecides) ? ProblemLevel::Warning
                                                                                                                 : ProblemLevel::Error;
    case DiscSeverity::Warning:
        return ProblemLevel::Warning;
    case DiscSeverity::Note:
        break;
    }
    return ProblemLevel::Note;
}

/// The key of what a track is made from.
QString keyOf(const Plan& plan, int track, const Deliverable& deliverable)
{
    for (const PlannedSong* song : plan.songs())
        if (track > 0 && song->track == track)
            return QStringLiteral("songs[%1]").arg(song->position + 1);
    return QStringLiteral("deliverables[\"%1\"]").arg(harmless(deliverable.name));
}

}  // namespace

std::vector<Problem> discProblems(const Album& album, const Plan& plan, const Deliverable& deliverable)
{
    const DiscPlan disc = planDisc(album, plan, deliverable);
    std::vector<DiscProblem> found = disc.notes;
    for (DiscProblem& problem : checkRedBook(disc.layout))
        // Codes of songs are examined with the songs, for every deliverable.
        // A barcode that is wrong is not on the disc; that it is wrong is said below.
        if (!std::string_view(problem.code).starts_with("isrc-") &&
            !(std::string_view(problem.code) == "barcode-none" && !album.barcode.isEmpty()))
            found.push_back(std::move(problem));
    std::vector<Problem> problems;
    for (const DiscProblem& problem : found) {
        const QString message = problem.track > 0 ? Text::tr("%1: %2").arg(problem.where, problem.message) : problem.message;
        problems.push_back({levelOf(problem), problem.code, keyOf(plan, problem.track, deliverable), message, problem.remedy,
                            deliverable.name, ErrorKind::BadData});
    }
    if (!album.barcode.isEmpty())
        if (const auto barcode = normalizedBarcode(album.barcode); !barcode)
            problems.push_back({ProblemLevel::Error, "barcode-invalid", QStringLiteral("barcode"), barcode.error().message,
                                Text::tr("correct it, or clear it"), deliverable.name, ErrorKind::BadData, suggestedBarcode(album.barcode)});
    return problems;
}

}  // namespace lacquer
