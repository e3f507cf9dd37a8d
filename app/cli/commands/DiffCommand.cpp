// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "base/Text.h"
#include "commands/Rows.h"
#include "model/AlbumDiff.h"
#include "model/ProjectSession.h"

namespace lacquer {

namespace {

Result<void> run(Context& context)
{
    const auto before = ProjectSession::toRead(context.invocation().path(0));
    if (!before)
        return before.error();
    const auto after = ProjectSession::toRead(context.invocation().path(1));
    if (!after)
        return after.error();
    const QStringList lines = albumDifferences(before->album(), after->album());
    if (context.wantsJson()) {
        Json changes = Json::array();
        for (const QString& line : lines)
            changes.push_back(toUtf8(line));
        context.printJson("lacquer.diff/1", {{"changes", std::move(changes)}});
        return {};
    }
    for (const QString& line : lines)
        context.print(line);
    if (lines.isEmpty())
        context.say(Text::tr("the albums are equal"));
    return {};
}

}  // namespace

Command diffCommand()
{
    return {"diff",
            "OLD.lacquer NEW.lacquer",
            QT_TRANSLATE_NOOP("Command", "say in words what changed between two albums"),
            QT_TRANSLATE_NOOP("Command",
                "Prints a line for every change: songs added, removed or moved, and every value, old -> new. Prints "
                "nothing when the albums are equal."),
            2,
            2,
            {jsonOption},
            {{"diff backups/2026-11-20T07-10-31.lacquer album.lacquer",
              QT_TRANSLATE_NOOP("Command", "What happened since a backup")}},
            &run};
}

}  // namespace lacquer
