// SPDX-License-Identifier: GPL-3.0-or-later
#include "AllowOutside.h"
#include "ProblemList.h"
#include "ProgressReporter.h"
#include "base/JobRunner.h"
#include "base/Text.h"
#include "commands/Rows.h"
#include "delivery/Preflight.h"
#include "model/ProjectSession.h"

#include <algorithm>

namespace lacquer {

namespace {

Result<void> run(Context& context)
{
    const auto session = openToRender(context, context.invocation().path(0));
    if (!session)
        return session.error();
    const auto problems = [&] {
        const ProgressReporter reporter(context, Text::tr("checking"));
        return preflight(session->album(), session->folder(), JobRunner::processors(), context.progress());
    }();
    if (!problems)
        return problems.error();
    if (context.wantsJson()) {
        context.printJson("lacquer.check/1", {{"problems", problemsToJson(*problems)}});
    } else {
        for (const Problem& problem : *problems)
            context.print(inOneLine(problem));
        if (problems->empty())
            context.print(Text::tr("No problems found."));
    }
    const bool failed = std::any_of(problems->begin(), problems->end(), [](const Problem& p) { return p.level == ProblemLevel::Error; });
    // The findings have been printed; the exit code alone says that there are errors.
    return failed ? Result<void>(Error{ErrorKind::Failed, {}}) : Result<void>();
}

}  // namespace

Command checkCommand()
{
    return {"check",
            "ALBUM.lacquer",
            QT_TRANSLATE_NOOP("Command", "list everything that is wrong or doubtful, with its remedy"),
            QT_TRANSLATE_NOOP("Command",
                "Examines the album and its sources without rendering: missing or changed files, invalid codes, "
                "unknown processors, stale drives and more. Exits 1 when a build would fail."),
            1,
            1,
            {jsonOption,
             allowOutsideOption},
            {{"check album.lacquer", QT_TRANSLATE_NOOP("Command", "All problems, errors first")},
             {"check album.lacquer --json", QT_TRANSLATE_NOOP("Command", "The same for scripts")}},
            &run};
}

}  // namespace lacquer
