// SPDX-License-Identifier: GPL-3.0-or-later
// DeliveryPapers: the report that lies in a delivery, as a web page and on paper.
#pragma once

#include "delivery/Papers.h"

namespace lacquer {

/// A PaperMaker. Tracks have the figures that were read from the first files which hold one song each and keep every sample; the album
/// has those of a file that holds it whole, a disc's image for instance, and without one neither figures nor forecasts: nothing is
/// rendered or measured for this. Files come with their sums. Problems are named by code and place, since their sentences were made in
/// the language of whoever builds; the caller sees to it that Text::tr speaks English. Without lacquer-report there is no PDF, and a
/// warning. Cancelled is its only failure.
[[nodiscard]] Result<Papers> deliveryPapers(const Album& album, const Plan& plan, const std::filesystem::path& folder,
                                            const BuildOutcome& outcome, const Progress& progress);

}  // namespace lacquer
