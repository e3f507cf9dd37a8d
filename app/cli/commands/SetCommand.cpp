// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "commands/Rows.h"
#include "model/KeyAccess.h"
#include "model/ProjectSession.h"

namespace lacquer {

namespace {

Result<void> run(Context& context)
{
    const auto assignments = context.invocation().texts(1);
    if (!assignments)
        return assignments.error();
    auto project = ProjectSession::toChange(context.invocation().path(0));
    if (!project)
        return project.error();
    const auto album = setValues(project->album(), *assignments);
    if (!album)
        return album.error();
    return project->save(*album);
}

}  // namespace

Command setCommand()
{
    return {"set",
            "ALBUM.lacquer KEY=VALUE...",
            QT_TRANSLATE_NOOP("Command", "change values of an album, all or none"),
            QT_TRANSLATE_NOOP("Command",
                "Sets every KEY to its VALUE, or, when one of them is wrong, none. Values need no quotes of their "
                "own; 'KEY=' clears to what is inherited or the default. Setting the kind of a deliverable that does "
                "not exist makes it; 'deliverables[\"x\"]=' removes it. Setting loudness.targetLufs also sets a "
                "ceiling of -1 dBTP where there was none. 'lacquer-cli help' explains keys; 'lacquer-cli get "
                "ALBUM.lacquer' lists those there are."),
            2,
            -1,
            {},
            {{"set album.lacquer 'songs[2].gapSeconds=0' 'songs[2].title=Night Drive'",
              QT_TRANSLATE_NOOP("Command", "Two values of one song")},
             {"set album.lacquer loudness.mode=integrated loudness.targetLufs=-14",
              QT_TRANSLATE_NOOP("Command", "What match aims at")},
             {"set album.lacquer 'deliverables[\"cd\"].kind=wav' 'deliverables[\"cd\"].rate=44100' 'deliverables[\"cd\"].bits=16'",
              QT_TRANSLATE_NOOP("Command", "One more deliverable")}},
            &run};
}

}  // namespace lacquer
