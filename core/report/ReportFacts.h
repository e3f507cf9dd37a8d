// SPDX-License-Identifier: GPL-3.0-or-later
// ReportFacts: what a report needs besides the album: everything that was measured, built or checked, handed over as values.
#pragma once

#include "base/Id.h"
#include "delivery/BuildOutcome.h"
#include "disc/DiscLayout.h"
#include "measure/LoudnessCurve.h"
#include "report/ReportData.h"

#include <map>
#include <optional>

namespace lacquer {

/// All of it may be missing; the report then says less.
struct ReportFacts {
    QString language = QStringLiteral("en");  ///< the one Text::tr speaks at the moment
    QString date;                         ///< shown as it is; empty: none
    std::optional<AlbumReading> reading;  ///< songs by their id
    std::map<Id, std::vector<ReportColumn>> waves;
    std::vector<ReportColumn> albumWave;
    std::optional<DiscLayout> disc;
    QString imageMd5;
    std::optional<BuildOutcome> build;
    std::vector<Problem> problems;        ///< of the preflight; those of a build come on top
    std::vector<ReportVerdict> verdicts;  ///< of checks the caller made, after the report's own
};

}  // namespace lacquer
