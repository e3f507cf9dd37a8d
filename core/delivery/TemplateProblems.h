// SPDX-License-Identifier: GPL-3.0-or-later
// TemplateProblems: what the preflight says of the templates files and folders are named after.
#pragma once

#include "delivery/Preflight.h"

#include <vector>

namespace lacquer {

/// Words in braces that stand for nothing and would stay in the names: "name-word-unknown".
[[nodiscard]] std::vector<Problem> templateProblems(const Deliverable& deliverable);

}  // namespace lacquer
