// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "base/Text.h"
#include "commands/Rows.h"
#include "model/KeyAccess.h"
#include "model/ProjectFile.h"

namespace lacquer {

namespace {

Result<void> run(Context& context)
{
    const auto path = context.invocation().path(0);
    std::error_code problem;
    if (std::filesystem::symlink_status(path, problem).type() != std::filesystem::file_type::not_found)
        return Error{ErrorKind::CannotCreate,
                     Text::tr("'%1' exists already; choose another name or remove it").arg(shown(path))};
    QStringList assignments;
    for (const char* key : {"title", "artist", "rate"}) {
        const auto value = context.invocation().optionText(key);
        if (!value)
            return value.error();
        if (*value)
            assignments << QStringLiteral("%1=%2").arg(QString::fromLatin1(key), **value);
    }
    const auto album = setValues(Album::fresh(), assignments);
    if (!album)
        return album.error();
    if (auto saved = saveProject(path, *album, {}); !saved)
        return saved.error();
    context.say(Text::tr("made '%1'").arg(shown(path)));
    return {};
}

}  // namespace

Command newCommand()
{
    return {"new",
            "ALBUM.lacquer",
            QT_TRANSLATE_NOOP("Command", "make an empty album"),
            QT_TRANSLATE_NOOP("Command",
                "Makes a project file for an album without songs. It asks for nothing that would change sound: no "
                "loudness target, no ceiling. Its deliverables are wav24 (24-bit WAV at the album's rate), flac and ddp (a disc for pressing). "
                "The sample rate follows from the first files added unless it is given. An existing file is never "
                "replaced."),
            1,
            1,
            {{"title", "T", QT_TRANSLATE_NOOP("Command", "Title of the album.")},
             {"artist", "A", QT_TRANSLATE_NOOP("Command", "Artist of the album.")},
             {"rate", "HZ", QT_TRANSLATE_NOOP("Command", "Sample rate: 44100 or 48000, times 1, 2 or 4.")}},
            {{"new album.lacquer --title 'Paper Lanterns' --artist 'The Lacquer Players'",
              QT_TRANSLATE_NOOP("Command", "Begin an album")}},
            &run};
}

}  // namespace lacquer
