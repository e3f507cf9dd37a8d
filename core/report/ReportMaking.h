// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a report's data from an album, its plan and what is known about them.
#pragma once

#include "model/Plan.h"
#include "report/ReportFacts.h"

namespace lacquer {

/// The report of an album. Sentences (chains, verdicts) are made in the language of the moment. Opens no file, cannot fail.
[[nodiscard]] ReportData makeReport(const Album& album, const Plan& plan, const ReportFacts& facts);

/// The marks of a disc, each with its absolute and relative time; titles come from its first block of texts.
[[nodiscard]] ReportDisc reportDisc(const DiscLayout& layout, const QString& imageMd5);

/// A chain in words: one line per processor with what differs from its defaults.
[[nodiscard]] ReportChain reportChain(const QString& owner, const Chain& chain);

}  // namespace lacquer
