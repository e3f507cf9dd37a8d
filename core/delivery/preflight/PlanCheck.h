// SPDX-License-Identifier: GPL-3.0-or-later
// PlanCheck: what is doubtful about how an album is laid out and what its files will be called.
#pragma once

#include "delivery/Problem.h"
#include "delivery/preflight/SongSound.h"
#include "model/Album.h"
#include "model/Plan.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace lacquer {

/// gap-long (a pause of more than 30 s before a song), names-collide (files of one deliverable that would be called the
/// same and are told apart by numbers), over-ceiling (a deliverable without limiter whose peaks are known to pass its
/// ceiling, or full scale where it has none).
[[nodiscard]] std::vector<Problem> planProblems(const Album& album, const Plan& plan, const std::filesystem::path& folder,
                                                const std::vector<SongSound>& sounds);

/// The ceiling a deliverable's limiter keeps: its own or the album's, dBTP; nothing where no limiter works.
[[nodiscard]] std::optional<double> keptCeiling(const Album& album, const Deliverable& deliverable);

/// "deliverables[\"wav24\"]", with a member behind it.
[[nodiscard]] QString deliverableKey(const Deliverable& deliverable, const char* member = nullptr);

}  // namespace lacquer
