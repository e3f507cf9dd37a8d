// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgressReporter.h"
#include "base/Text.h"
#include "commands/Rows.h"
#include "delivery/SheetImport.h"
#include "model/KeyPlace.h"
#include "model/OutsideConsent.h"
#include "model/ProjectSession.h"
#include "model/SourceFinder.h"
#include "render/SongAssembly.h"
#include "tags/OfferedTags.h"

namespace lacquer {

namespace {

namespace fs = std::filesystem;

/// All refusals at once, and that the album is as it was.
Result<void> nothingAdded(Result<void> outcome)
{
    if (outcome || outcome.error().kind == ErrorKind::Cancelled)
        return outcome;
    return Error{outcome.error().kind, outcome.error().message + QLatin1Char('\n') + Text::tr("nothing was added")};
}

QString described(const Song& song, std::size_t position)
{
    const QString stems = Text::tr("%n stem(s)", nullptr, int(song.stems.size()));
    return Text::tr("%1 '%2': %3%4").arg(QString::number(position + 1), harmless(song.title), stems,
                                         song.referenceMix ? Text::tr(", reference mix '%1'").arg(shown(song.referenceMix->path.filename()))
                                                           : QString());
}

/// A finished mix often says what it is; a stem's tags are its recorder's.
void takeTags(Context& context, const Album& album, const FoundSong& found, Song& song)
{
    if (found.stems.size() != 1 || song.stems.size() != 1 || found.referenceMix)
        return;
    const OfferedTags tags = offeredTags(found.stems.front());
    QStringList taken;
    const auto take = [&](QString& field, const QString& text) {
        if (text.isEmpty() || text == field)
            return;
        field = text;
        taken << harmless(text);
    };
    take(song.title, tags.title);
    if (tags.artist != album.artist)
        take(song.artist, tags.artist);
    take(song.isrc, tags.isrc);
    if (tags.composer != album.composer)
        take(song.composer, tags.composer);
    if (tags.genre != album.genre)
        take(song.genre, tags.genre);
    if (!taken.isEmpty())
        context.say(Text::tr("taken from the tags of '%1', to be looked at: %2").arg(shown(found.stems.front().filename()), taken.join(QStringLiteral(", "))));
}

Result<void> addSongs(Context& context, ProjectSession& project, Album& album)
{
    std::vector<FoundSong> found;
    SongAssembly assembly(project.folder(), context.progress());
    for (std::size_t i = 1; i < context.invocation().arguments().size(); ++i) {
        const fs::path path = context.invocation().path(i);
        if (isSheet(path)) {
            auto songs = songsOfSheet(path, project.folder(), context.progress());
            if (!songs)
                assembly.refuse(songs.error());
            else
                for (const QString& note : addSheet(album, std::move(*songs)))
                    context.say(note);
        } else if (context.invocation().has("each")) {
            auto songs = songsInside(path);
            if (!songs)
                assembly.refuse(songs.error());
            else
                found.insert(found.end(), songs->begin(), songs->end());
        } else if (auto song = songFrom(path)) {
            found.push_back(std::move(*song));
        } else {
            assembly.refuse(song.error());
        }
    }
    for (const FoundSong& song : found)
        assembly.expect(song);
    for (const FoundSong& song : found) {
        Song made = assembly.read(song);
        takeTags(context, album, song, made);
        album.append(std::move(made));
    }
    return nothingAdded(assembly.outcome());
}

Result<void> addStems(Context& context, ProjectSession& project, Album& album, const QString& key)
{
    const auto position = findSong(album, key);
    if (!position)
        return position.error();
    SongAssembly assembly(project.folder(), context.progress());
    FoundSong found;
    for (std::size_t i = 1; i < context.invocation().arguments().size(); ++i) {
        const auto files = soundFilesOf(context.invocation().path(i));
        if (!files)
            assembly.refuse(files.error());
        else if (files->empty())
            assembly.refuse({ErrorKind::BadData, Text::tr("the folder '%1' holds no sound files").arg(shown(context.invocation().path(i)))});
        else
            found.stems.insert(found.stems.end(), files->begin(), files->end());
    }
    assembly.expect(found);
    std::vector<Stem> stems = assembly.readStems(found.stems);
    Song& song = album.edit(*position);
    std::move(stems.begin(), stems.end(), std::back_inserter(song.stems));
    return nothingAdded(assembly.outcome());
}

Result<void> run(Context& context)
{
    const auto song = context.invocation().optionText("song");
    if (!song)
        return song.error();
    if (*song && context.invocation().has("each"))
        return Error{ErrorKind::Usage, Text::tr("--each makes songs and --song adds to one; use one of them")};
    auto project = ProjectSession::toChange(context.invocation().path(0));
    if (!project)
        return project.error();
    Album album = project->album();
    {
        const ProgressReporter reporter(context, Text::tr("reading"));
        if (auto added = *song ? addStems(context, *project, album, **song) : addSongs(context, *project, album); !added)
            return added;
    }
    if (!album.rate)
        album.rate = commonestRate(album);
    const Album before = project->album();
    if (auto saved = project->save(album); !saved)
        return saved;
    // Adding a file is the consent to read it.
    if (auto noted = rememberOutside(album, project->folder()); !noted)
        context.say(noted.error().message);
    for (std::size_t i = 0; i < album.songs.size(); ++i)
        if (i >= before.songs.size() || album.songs[i].song != before.songs[i].song)
            context.print(described(*album.songs[i], i));
    return {};
}

}  // namespace

Command addCommand()
{
    return {"add",
            "ALBUM.lacquer PATH...",
            QT_TRANSLATE_NOOP("Command", "add songs from files and folders"),
            QT_TRANSLATE_NOOP("Command",
                "A file becomes a song from a stereo mix. A folder becomes a song from its stems, in natural order; a "
                "file in it with \"mix\" or \"master\" in its name becomes the reference mix. A cue sheet (.cue) or TOC "
                "(.toc) becomes the songs it marks in the files it names, with names, codes, pauses and indexes. A song from "
                "one file takes title, artist, ISRC, composer and genre from its tags. Files stay where they are and are never "
                "written to.\n\n"
                "Reads WAV, RF64, BW64, W64, AIFF, FLAC, CAF, Ogg Vorbis, Opus and MP3, mono or stereo. Every file "
                "that cannot be used is named; then nothing is added at all. The first files decide the album's "
                "sample rate, unless it was set."),
            2,
            -1,
            {{"each", nullptr,
              QT_TRANSLATE_NOOP("Command",
                  "Every sub-folder and file of PATH is a song of its own, in natural order.")},
             {"song", "SONG", QT_TRANSLATE_NOOP("Command", "The files become further stems of this song.")}},
            {{"add album.lacquer 'Night Drive.wav' stems/Lanterns/",
              QT_TRANSLATE_NOOP("Command", "A song from a mix and one from stems")},
             {"add album.lacquer --each recordings/", QT_TRANSLATE_NOOP("Command", "A whole folder of songs")},
             {"add album.lacquer --song 'songs[\"Lanterns\"]' tambourine.wav",
              QT_TRANSLATE_NOOP("Command", "One more stem")}},
            &run};
}

}  // namespace lacquer
