// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgressReporter.h"
#include "base/Text.h"
#include "commands/Rows.h"
#include "model/OutsideConsent.h"
#include "model/ProjectSession.h"
#include "render/Relink.h"

#include <optional>

namespace lacquer {

namespace {

Result<void> run(Context& context)
{
    auto project = ProjectSession::toChange(context.invocation().path(0));
    if (!project)
        return project.error();
    Album album = project->album();
    std::optional<ProgressReporter> reporter;
    reporter.emplace(context, Text::tr("searching"));
    const auto outcome = relink(album, project->folder(), context.invocation().path(1), context.progress());
    reporter.reset();
    if (!outcome)
        return outcome.error();
    for (const Relinked& file : outcome->found)
        context.print(QStringLiteral("%1 -> %2").arg(shown(file.from), shown(file.to)));
    if (auto saved = project->save(album); !saved)
        return saved;
    if (!outcome->found.empty())
        if (auto noted = rememberOutside(album, project->folder()); !noted)
            context.say(noted.error().message);
    if (outcome->missing.empty() && outcome->found.empty())
        context.say(Text::tr("no source is missing"));
    QStringList missing;
    for (const std::filesystem::path& file : outcome->missing)
        missing << Text::tr("'%1' was not found").arg(shown(file));
    if (!missing.isEmpty())
        return Error{ErrorKind::Missing, missing.join(QLatin1Char('\n'))};
    return {};
}

}  // namespace

Command relinkCommand()
{
    return {"relink",
            "ALBUM.lacquer FOLDER",
            QT_TRANSLATE_NOOP("Command", "find missing sources again by their content"),
            QT_TRANSLATE_NOOP("Command",
                "Looks at every source. For those that are gone, or whose content has changed, it searches FOLDER and "
                "everything below for files with the content they had when they were added, whatever they are called "
                "now. What was found is saved even if something else stays missing; then the exit code is 66."),
            2,
            2,
            {},
            {{"relink album.lacquer /media/archive/2026",
              QT_TRANSLATE_NOOP("Command", "After the recordings have moved")}},
            &run};
}

}  // namespace lacquer
