// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/DdpExamination.h"

#include "disc/CdTextDecoder.h"
#include "disc/RedBook.h"

#include <algorithm>

namespace lacquer {

DdpExamination examined(DdpFileset fileset)
{
    CdTextReading texts = decodedCdText(fileset.cdText, int(fileset.layout.tracks.size()));
    fileset.layout.texts = std::move(texts.blocks);
    std::vector<DiscProblem> problems = fileset.problems;
    problems.insert(problems.end(), texts.problems.begin(), texts.problems.end());
    if (!fileset.refusal())
        for (DiscProblem& problem : checkRedBook(fileset.layout))
            problems.push_back(std::move(problem));
    std::stable_sort(problems.begin(), problems.end(), [](const DiscProblem& a, const DiscProblem& b) { return a.severity < b.severity; });
    return {std::move(fileset), std::move(problems)};
}

}  // namespace lacquer
