// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "base/Text.h"
#include "commands/Rows.h"
#include "model/KeyAccess.h"
#include "model/OutsideConsent.h"
#include "model/ProjectSession.h"
#include "render/SourceReference.h"

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
    bool read = false;
    const auto album = setValues(project->album(), *assignments, [&](const QString& file) {
        read = true;
        return pictureReference(std::filesystem::path(toUtf8(file)), project->folder(), context.progress());
    });
    if (!album)
        return album.error();
    // Naming a picture is the consent to read it; what else a foreign project reaches for was not named just now.
    const bool trusted = read && unknownOutsideSources(project->album(), project->folder()).empty();
    if (auto saved = project->save(*album); !saved)
        return saved;
    if (trusted)
        if (auto noted = rememberOutside(*album, project->folder()); !noted)
            context.say(noted.error().message);
    return {};
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
                "ceiling of -1 dBTP where there was none. 'cover', of the album or of one song, takes the name of a JPEG "
                "or PNG file. 'lacquer-cli help' explains keys; 'lacquer-cli get ALBUM.lacquer' lists those there are."),
            2,
            -1,
            {},
            {{"set album.lacquer 'songs[2].gapSeconds=0' 'songs[2].title=Night Drive'",
              QT_TRANSLATE_NOOP("Command", "Two values of one song")},
             {"set album.lacquer loudness.mode=integrated loudness.targetLufs=-14",
              QT_TRANSLATE_NOOP("Command", "What match aims at")},
             {"set album.lacquer 'deliverables[\"cd\"].kind=wav' 'deliverables[\"cd\"].rate=44100' 'deliverables[\"cd\"].bits=16'",
              QT_TRANSLATE_NOOP("Command", "One more deliverable")},
             {"set album.lacquer cover=front.jpg 'songs[2].cover=single.png'",
              QT_TRANSLATE_NOOP("Command", "The album's cover, and one song's own")}},
            &run};
}

}  // namespace lacquer
