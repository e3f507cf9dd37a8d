// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/CdTextFindings.h"

#include "base/Text.h"

namespace lacquer {

void CdTextFindings::add(DiscSeverity severity, const char* code, int pack, int block, const QString& message,
                         const QString& remedy, int track)
{
    if (++counts_[code] > shown)
        return;
    const QString where = pack > 0     ? Text::tr("CD-TEXT, pack %1").arg(pack)
                          : block >= 0 ? Text::tr("CD-TEXT, block %1").arg(block)
                                       : Text::tr("CD-TEXT");
    problems_.push_back({severity, code, track, where, message, remedy});
}

std::vector<DiscProblem> CdTextFindings::take()
{
    std::vector<DiscProblem> all;
    for (DiscProblem& problem : problems_) {
        const int total = counts_[problem.code];
        const std::string_view code = problem.code;
        const bool last = std::none_of(problems_.begin() + (&problem - problems_.data()) + 1, problems_.end(),
                                       [&](const DiscProblem& later) { return code == later.code; });
        if (last && total > shown)
            problem.message +=
                QLatin1Char(' ') + Text::tr("The same is true of %n other places.", nullptr, total - shown);
        all.push_back(problem);
    }
    problems_.clear();
    counts_.clear();
    return all;
}

}  // namespace lacquer
