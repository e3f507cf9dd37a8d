// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProblemList.h"

#include "base/Text.h"

namespace lacquer {

QString inOneLine(const Problem& problem)
{
    const QString level = problem.level == ProblemLevel::Error     ? Text::tr("error")
                          : problem.level == ProblemLevel::Warning ? Text::tr("warning")
                                                                   : Text::tr("note");
    return QStringLiteral("%1: %2: %3").arg(level, problem.where, withRemedy(problem));
}

}  // namespace lacquer
