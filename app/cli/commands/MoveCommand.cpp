// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "base/Text.h"
#include "commands/Rows.h"
#include "model/KeyPlace.h"
#include "model/ProjectSession.h"

#include <algorithm>

namespace lacquer {

namespace {

Result<void> run(Context& context)
{
    const auto texts = context.invocation().texts(1);
    if (!texts)
        return texts.error();
    auto project = ProjectSession::toChange(context.invocation().path(0));
    if (!project)
        return project.error();
    Album album = project->album();
    const auto from = findSong(album, texts->at(0));
    if (!from)
        return from.error();
    bool isNumber = false;
    const auto position = texts->at(1).toLongLong(&isNumber);
    if (!isNumber || position < 1 || std::size_t(position) > album.songs.size())
        return Error{ErrorKind::Usage, Text::tr("'%1' is not a position from 1 to %2")
                                           .arg(harmless(texts->at(1)), QString::number(album.songs.size()))};
    const auto begin = album.songs.begin();
    const auto to = std::ptrdiff_t(position - 1), at = std::ptrdiff_t(*from);
    if (to < at)
        std::rotate(begin + to, begin + at, begin + at + 1);
    else
        std::rotate(begin + at, begin + at + 1, begin + to + 1);
    return project->save(album);
}

}  // namespace

Command moveCommand()
{
    return {"move",
            "ALBUM.lacquer SONG POSITION",
            QT_TRANSLATE_NOOP("Command", "move a song to another place"),
            QT_TRANSLATE_NOOP("Command",
                "Moves a song so that it stands at POSITION, counted from 1. Its gap, the silence before it, moves "
                "with it."),
            3,
            3,
            {},
            {{"move album.lacquer 'songs[\"Night Drive\"]' 1", QT_TRANSLATE_NOOP("Command", "Open with this song")}},
            &run};
}

}  // namespace lacquer
