// SPDX-License-Identifier: GPL-3.0-or-later
#include "AllowOutside.h"
#include "JobsOption.h"
#include "ProgressReporter.h"
#include "base/CacheFolder.h"
#include "base/Text.h"
#include "commands/Rows.h"
#include "delivery/Builder.h"
#include "measure/LoudnessMatch.h"
#include "model/KeyAccess.h"
#include "model/ProjectSession.h"
#include "render/NodeRender.h"
#include "render/Pump.h"

#include <cmath>

namespace lacquer {

namespace {

/// The album with the mode and target of the command line, if they were given.
Result<Album> aimed(const Album& album, const Invocation& words)
{
    QStringList assignments;
    for (const auto& [option, key] : {std::pair("mode", "loudness.mode"), std::pair("target", "loudness.targetLufs")}) {
        const auto given = words.optionText(option);
        if (!given)
            return given.error();
        if (*given)
            assignments << QStringLiteral("%1=%2").arg(QLatin1String(key), **given);
    }
    return setValues(album, assignments);
}

Result<MatchOutcome> match(Context& context, const Album& album, const ProjectSession& project, int threads)
{
    const auto plan = makePlan(album);
    if (!plan)
        return plan.error();
    RenderCache cache(cacheFolder(), BuildOptions().cacheBytes);
    const AlbumTree tree(album, *plan, project.folder(), &cache);
    MatchOptions options = MatchOptions::of(album);
    options.threads = threads;
    options.blockFrames = blockFramesFromEnvironment();
    const ProgressReporter reporter(context, Text::tr("matching"));
    // Before an hour of rendering, not after it.
    if (auto sensible = checkMatch(album, *plan, options); !sensible)
        return sensible.error();
    if (const auto rendered = renderNodes(tree, cache, threads, options.blockFrames, context.progress()); !rendered)
        return rendered.error();
    auto outcome = matchAlbum(tree, options, context.progress());
    cache.trim();
    return outcome;
}

Json toJson(const MatchOutcome& outcome, const Album& album)
{
    Json songs = Json::array();
    for (const MatchedSong& song : outcome.songs)
        songs.push_back({{"song", toUtf8(album.songs[*album.find(song.id)]->title)},
                         {"id", song.id.toString()},
                         {"pinned", song.pinned},
                         {"targetLufs", finiteOrNull(song.targetLufs)},
                         {"gainDb", song.gainDb},
                         {"driveDb", song.driveDb},
                         {"resultLufs", finiteOrNull(song.resultLufs)},
                         {"songLufs", finiteOrNull(song.songLufs)},
                         {"integratedLufs", finiteOrNull(song.integratedLufs)},
                         {"unlimitedLufs", finiteOrNull(song.unlimitedLufs)},
                         {"truePeakDbtp", finiteOrNull(song.truePeakDbtp)},
                         {"plrDb", finiteOrNull(song.plrDb)},
                         {"renders", song.renders},
                         {"reachable", song.reachable},
                         {"reason", toUtf8(song.reason)},
                         {"limiterMaxReductionDb", song.limiterMaxReductionDb}});
    return {{"mode", choiceNames(outcome.mode)[std::size_t(outcome.mode)]},
            {"targetLufs", outcome.targetLufs},
            {"albumLufs", finiteOrNull(outcome.albumLufs)},
            {"loudestTrackLufs", finiteOrNull(outcome.loudestTrackLufs)},
            {"songs", std::move(songs)}};
}

void print(Context& context, const MatchOutcome& outcome, const Album& album)
{
    const auto number = [](double value) { return QString::number(value, 'f', 2); };
    for (const MatchedSong& song : outcome.songs) {
        QString line = Text::tr("%1: drive %2 dB, %3 LUFS, target %4 LUFS, true peak %5 dBTP, limiter at most %6 dB, %7 renders")
                           .arg(album.songs[*album.find(song.id)]->title, number(song.driveDb), number(song.resultLufs),
                                number(song.targetLufs), number(song.truePeakDbtp), number(song.limiterMaxReductionDb),
                                QString::number(song.renders));
        if (!song.reason.isEmpty())
            line += QStringLiteral("; ") + song.reason;
        context.print(line);
    }
    context.print(Text::tr("album: %1 LUFS, loudest track %2 LUFS").arg(number(outcome.albumLufs), number(outcome.loudestTrackLufs)));
}

Result<void> run(Context& context)
{
    const Invocation& words = context.invocation();
    const auto threads = jobsOption(words);
    if (!threads)
        return threads.error();
    auto project = ProjectSession::toChange(words.path(0));
    if (!project)
        return project.error();
    if (auto allowed = checkOutside(context, project->album(), project->folder()); !allowed)
        return allowed;
    const auto album = aimed(project->album(), words);
    if (!album)
        return album.error();
    const auto outcome = match(context, *album, *project, *threads);
    if (!outcome)
        return outcome.error();
    if (auto saved = project->save(withDrives(*album, *outcome)); !saved)
        return saved;
    for (const QString& warning : outcome->warnings)
        context.say(warning);
    for (const MatchedSong& song : outcome->songs)
        if (!song.reachable)
            context.say(Text::tr("'%1' does not reach its target: %2").arg(harmless(album->songs[*album->find(song.id)]->title), song.reason));
    if (context.wantsJson())
        context.printJson("lacquer.match/1", toJson(*outcome, *album));
    else
        print(context, *outcome, *album);
    return {};
}

}  // namespace

Command matchCommand()
{
    return {"match",
            "ALBUM.lacquer",
            QT_TRANSLATE_NOOP("Command", "solve every song's drive so that the album lands on its loudness target"),
            QT_TRANSLATE_NOOP("Command",
                "Finds each song's driveDb, the gain between the album chain and the final limiter, at which the "
                "finished song measures the target, and saves it. What is measured is the delivery at the album's "
                "rate and ceiling before dither; all gains set by hand stay. A song's loudnessOffsetLu is added to "
                "its target; a pinned song keeps its drive. Songs that touch share one drive unless their offsets "
                "differ or one is pinned.\n\n"
                "Modes: integrated (whole track), shortTerm (loudest 3 s), loudPart (the loudest fifth of all 3 s "
                "windows), anchor (the song named by loudness.anchor on target, the others at their own distance from "
                "it), oneGain (one drive for all, the album's pooled loudness on target). Mode and target are saved "
                "too; a target sets a ceiling of -1 dBTP where there was none.\n\n"
                "A target that the limiter cannot reach is reported with the highest loudness there is and what it "
                "costs; the song then gets the least drive that comes within 0.1 LU of it. Matching again gives the "
                "same drives."),
            1,
            1,
            {{"mode", "MODE", QT_TRANSLATE_NOOP("Command", "What to match by."), 0,
              {"integrated", "shortTerm", "loudPart", "vocal", "anchor", "spread", "oneGain"}},
             {"target", "LUFS", QT_TRANSLATE_NOOP("Command", "The target, -60 to 0.")},
             {"jobs", "N", QT_TRANSLATE_NOOP("Command", "Work on N processors; all by default."), 'j'},
             allowOutsideOption,
             jsonOption},
            {{"match album.lacquer --mode loudPart --target -14",
              QT_TRANSLATE_NOOP("Command", "Every song's loud parts at -14 LUFS")},
             {"match --json album.lacquer",
              QT_TRANSLATE_NOOP("Command", "The album's own mode and target, for scripts")}},
            &run};
}

}  // namespace lacquer
