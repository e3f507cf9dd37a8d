// SPDX-License-Identifier: GPL-3.0-or-later
#include "AllowOutside.h"
#include "ProblemList.h"
#include "ProgressReporter.h"
#include "ProposalFix.h"
#include "base/JobRunner.h"
#include "base/Text.h"
#include "commands/Rows.h"
#include "delivery/Preflight.h"
#include "model/ProjectSession.h"

#include <algorithm>

namespace lacquer {

namespace {

Result<std::vector<Problem>> examine(Context& context, const Album& album, const std::filesystem::path& folder)
{
    const ProgressReporter reporter(context, Text::tr("checking"));
    return preflight(album, folder, JobRunner::processors(), context.progress());
}

/// --fix: the proposals are saved like any other edit, all or none.
Result<std::vector<Fix>> mend(Context& context, const QStringList& codes)
{
    auto project = ProjectSession::toChange(context.invocation().path(0));
    if (!project)
        return project.error();
    const auto problems = examine(context, project->album(), project->folder());
    if (!problems)
        return problems.error();
    const auto fixed = applyProposals(project->album(), *problems, codes);
    if (!fixed)
        return fixed.error();
    if (!fixed->fixes.empty())
        if (auto saved = project->save(fixed->album); !saved)
            return saved.error();
    return fixed->fixes;
}

Json fixesToJson(const std::vector<Fix>& fixes)
{
    Json list = Json::array();
    for (const Fix& fix : fixes)
        list.push_back({{"code", toUtf8(fix.code)}, {"where", toUtf8(fix.where)}, {"before", toUtf8(fix.before)}, {"after", toUtf8(fix.after)}});
    return list;
}

void print(Context& context, const std::vector<Problem>& problems)
{
    for (const Problem& problem : problems) {
        context.print(inOneLine(problem));
        if (!problem.source.isEmpty())
            context.sayDetail(QStringLiteral("    ") + Text::tr("rule of '%1': %2").arg(problem.profile, problem.source));
    }
    if (problems.empty())
        context.print(Text::tr("No problems found."));
}

Result<void> run(Context& context)
{
    // Consent to sources outside the folder comes before anything is read.
    if (const auto asked = openToRender(context, context.invocation().path(0)); !asked)
        return asked.error();
    std::vector<Fix> fixes;
    const auto codes = context.invocation().optionText("fix");
    if (!codes)
        return codes.error();
    if (*codes) {
        const QStringList list = (*codes)->split(QLatin1Char(','), Qt::SkipEmptyParts);
        if (list.isEmpty())
            return Error{ErrorKind::Usage, Text::tr("--fix names no code; 'all' stands for everything about names and codes")};
        auto mended = mend(context, list);
        if (!mended)
            return mended.error();
        fixes = std::move(*mended);
        for (const Fix& fix : fixes)
            context.say(Text::tr("%1: '%2' is now '%3'").arg(fix.where, harmless(fix.before), harmless(fix.after)));
        if (fixes.empty())
            context.say(Text::tr("Nothing to mend."));
    }
    const auto session = openToRender(context, context.invocation().path(0));
    if (!session)
        return session.error();
    const auto problems = examine(context, session->album(), session->folder());
    if (!problems)
        return problems.error();
    if (context.wantsJson()) {
        Json answer = {{"problems", problemsToJson(*problems)}};
        if (*codes)
            answer["fixed"] = fixesToJson(fixes);
        context.printJson("lacquer.check/1", answer);
    } else {
        print(context, *problems);
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
                "Examines the album and its sources without rendering: missing or changed files, invalid codes, unknown processors, "
                "stale drives, titles that shops refuse, names spelled in two ways, and what is heard in the sources: clipping, DC, "
                "silence, an end that is cut off, signs of upsampling. Looking at a file for the first time takes a while; what was "
                "found is remembered by its content. A deliverable with a profile is held to the rules of its receiver as well; see "
                "'lacquer-cli profiles'. Exits 1 when a build would fail.\n\n"
                "Where the right value is known it is proposed, and --fix puts it in."),
            1,
            1,
            {{"fix", "CODE,...",
              QT_TRANSLATE_NOOP("Command", "Put in what is proposed for problems with these codes; all: everything proposed about names and codes.")},
             jsonOption,
             allowOutsideOption},
            {{"check album.lacquer", QT_TRANSLATE_NOOP("Command", "All problems, errors first")},
             {"check album.lacquer --json", QT_TRANSLATE_NOOP("Command", "The same for scripts")},
             {"check album.lacquer --fix title-space,title-nfd", QT_TRANSLATE_NOOP("Command", "Mend spaces and accents in all titles")}},
            &run};
}

}  // namespace lacquer
