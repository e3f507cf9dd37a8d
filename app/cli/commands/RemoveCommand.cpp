// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "base/Text.h"
#include "commands/Rows.h"
#include "model/KeyPlace.h"
#include "model/ProjectSession.h"

namespace lacquer {

namespace {

Result<void> run(Context& context)
{
    const auto key = context.invocation().text(1);
    if (!key)
        return key.error();
    auto project = ProjectSession::toChange(context.invocation().path(0));
    if (!project)
        return project.error();
    Album album = project->album();
    const auto place = findTarget(album, *key);
    if (!place)
        return place.error();
    if (!place->song)
        return Error{ErrorKind::Usage, Text::tr("'%1' is not a song or stem").arg(harmless(*key))};
    if (place->stem) {
        std::vector<Stem>& stems = album.edit(*place->song).stems;
        stems.erase(stems.begin() + std::ptrdiff_t(*place->stem));
    } else {
        album.songs.erase(album.songs.begin() + std::ptrdiff_t(*place->song));
    }
    return project->save(album);
}

}  // namespace

Command removeCommand()
{
    return {"remove",
            "ALBUM.lacquer SONG|STEM",
            QT_TRANSLATE_NOOP("Command", "take a song or stem out of the album"),
            QT_TRANSLATE_NOOP("Command",
                "Takes a song, or one stem of a song, out of the project. The files stay where they are."),
            2,
            2,
            {},
            {{"remove album.lacquer 'songs[3]'", QT_TRANSLATE_NOOP("Command", "A song")},
             {"remove album.lacquer 'songs[1].stems[\"click.wav\"]'", QT_TRANSLATE_NOOP("Command", "A stem")}},
            &run};
}

}  // namespace lacquer
