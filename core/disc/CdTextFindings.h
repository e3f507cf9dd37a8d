// SPDX-License-Identifier: GPL-3.0-or-later
// CdTextFindings: what a reader of CD-TEXT has to object, kept short: a thousand spoilt packs are one kind of trouble.
#pragma once

#include "disc/DiscProblem.h"

#include <map>
#include <string_view>
#include <vector>

namespace lacquer {

class CdTextFindings {
public:
    /// Places of one code that are named; how many more there are is said once.
    static constexpr int shown = 12;

    /// `pack` counts from 1, 0 for none; `block` from 0, -1 for none.
    void add(DiscSeverity severity, const char* code, int pack, int block, const QString& message,
             const QString& remedy, int track = 0);
    /// The problems in the order they came up.
    [[nodiscard]] std::vector<DiscProblem> take();

private:
    std::vector<DiscProblem> problems_;
    std::map<std::string_view, int> counts_;
};

}  // namespace lacquer
