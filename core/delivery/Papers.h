// SPDX-License-Identifier: GPL-3.0-or-later
// Papers: what people read beside a delivery. They are drawn in rooms above this one, so a build is handed the means.
#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "delivery/BuildOutcome.h"
#include "model/Plan.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace lacquer {

struct Paper {
    std::string name;          ///< one of paperNames
    std::string bytes;
};

struct Papers {
    std::vector<Paper> files;
    std::vector<Problem> problems;  ///< warnings: what could not be drawn on this machine
};

/// What papers may be called; they lie at the top of the delivery.
inline constexpr const char* paperNames[] = {"report.html", "report.pdf"};

/// Draws them from an album, the folder its paths start at and everything a build found out; the same gives the same bytes, wherever
/// and in whatever language. The build's own thread.
using PaperMaker = std::function<Result<Papers>(const Album&, const Plan&, const std::filesystem::path& folder, const BuildOutcome&, const Progress&)>;

}  // namespace lacquer
