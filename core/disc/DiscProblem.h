// SPDX-License-Identifier: GPL-3.0-or-later
// DiscProblem: one thing that is wrong or doubtful about a disc, with its place and its remedy.
#pragma once

#include <QString>

#include <algorithm>
#include <vector>

namespace lacquer {

enum class DiscSeverity { Error, Warning, Note };

struct DiscProblem {
    DiscSeverity severity = DiscSeverity::Error;
    const char* code = "";                ///< stable, for scripts: "track-too-short"
    int track = 0;                        ///< 0: the disc as a whole
    QString where;                        ///< "track 3, index 01", "PQDESCR, packet 5"
    QString message;
    QString remedy;

    friend bool operator==(const DiscProblem&, const DiscProblem&) = default;
};

/// True when one of them is an error.
[[nodiscard]] inline bool hasError(const std::vector<DiscProblem>& problems)
{
    return std::any_of(problems.begin(), problems.end(), [](const DiscProblem& p) { return p.severity == DiscSeverity::Error; });
}

}  // namespace lacquer
