// SPDX-License-Identifier: GPL-3.0-or-later
#include "AllowOutside.h"
#include "ProgressReporter.h"
#include "base/SystemError.h"
#include "base/Text.h"
#include "commands/Rows.h"
#include "delivery/Collect.h"

namespace lacquer {

namespace {

Result<void> run(Context& context)
{
    const Invocation& words = context.invocation();
    const auto session = openToRender(context, words.path(0));
    if (!session)
        return session.error();
    const auto collected = [&] {
        const ProgressReporter reporter(context, Text::tr("collecting"));
        return collect(session->album(), words.path(0), session->folder(), words.path(1), words.value("renders").value_or(std::string()),
                       context.progress());
    }();
    if (!collected)
        return collected.error();
    if (context.wantsJson())
        context.printJson("lacquer.collect/1", {{"files", collected->files}, {"bytes", collected->bytes}, {"shared", collected->shared}});
    else
        context.say(Text::tr("%n file(s), %1, in '%2'", nullptr, collected->files).arg(shownSize(collected->bytes), shown(words.path(1))));
    return {};
}

}  // namespace

Command collectCommand()
{
    return {"collect",
            "ALBUM.lacquer DIR",
            QT_TRANSLATE_NOOP("Command", "put an album and all its sources into one movable folder"),
            QT_TRANSLATE_NOOP("Command",
                "Makes the folder DIR with the project, its stems and reference mixes (each content once), and SHA256SUMS, which "
                "'sha256sum -c' checks. All paths are relative, so DIR can be moved, and it builds the same bytes. Every file is "
                "compared with what the project knows of it. DIR must be new or empty; it appears when all of it is there, or not "
                "at all. Revisions and backups stay where they are."),
            2,
            2,
            {{"renders", "DELIVERY", QT_TRANSLATE_NOOP("Command", "Take a folder that build made along, as 'renders'.")},
             jsonOption,
             allowOutsideOption},
            {{"collect album.lacquer /media/archive/album --renders delivery", QT_TRANSLATE_NOOP("Command", "For the archive")}},
            &run};
}

}  // namespace lacquer
