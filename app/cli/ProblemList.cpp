// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProblemList.h"

#include "base/Text.h"

namespace lacquer {

QString inOneLine(const Problem& problem)
{
    const QString level = problem.level == ProblemLevel::Error     ? Text::tr("error")
                          : problem.level == ProblemLevel::Warning ? Text::tr("warning")
                                                                   : Text::tr("note");
    const QString message = problem.remedy.isEmpty() ? problem.message : Text::tr("%1; %2").arg(problem.message, problem.remedy);
    return QStringLiteral("%1: %2: %3").arg(level, problem.where, message);
}

}  // namespace lacquer
