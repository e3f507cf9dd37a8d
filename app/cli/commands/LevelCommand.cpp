// SPDX-License-Identifier: GPL-3.0-or-later
#include "AllowOutside.h"
#include "JobsOption.h"
#include "ProgressReporter.h"
#include "base/CacheFolder.h"
#include "base/Text.h"
#include "commands/Rows.h"
#include "delivery/Builder.h"
#include "measure/Levelling.h"
#include "model/ProjectSession.h"
#include "render/Pump.h"

namespace lacquer {

namespace {

Result<std::optional<double>> targetOf(const Invocation& words)
{
    const auto given = words.optionText("target");
    if (!given)
        return given.error();
    if (!*given)
        return std::optional<double>();
    bool isNumber = false;
    const double target = (*given)->toDouble(&isNumber);
    if (!isNumber)
        return Error{ErrorKind::Usage, Text::tr("'%1' is not a number of LUFS").arg(harmless(**given))};
    return std::optional(target);
}

Result<void> run(Context& context)
{
    const Invocation& words = context.invocation();
    const auto threads = jobsOption(words);
    if (!threads)
        return threads.error();
    const auto target = targetOf(words);
    if (!target)
        return target.error();
    auto project = ProjectSession::toChange(words.path(0));
    if (!project)
        return project.error();
    if (auto allowed = checkOutside(context, project->album(), project->folder()); !allowed)
        return allowed;
    RenderCache cache(cacheFolder(), BuildOptions().cacheBytes);
    const auto outcome = [&] {
        const ProgressReporter reporter(context, Text::tr("measuring"));
        return levelSongs(project->album(), project->folder(), &cache, {*target, *threads, blockFramesFromEnvironment()}, context.progress());
    }();
    if (!outcome)
        return outcome.error();
    const Album levelled = withLevels(project->album(), *outcome);
    if (auto saved = project->save(levelled); !saved)
        return saved;
    const auto number = [](double value) { return QString::number(value, 'f', 2); };
    for (const LevelledSong& song : outcome->songs)
        context.print(Text::tr("%1: %2 LUFS without gain, gain %3 dB")
                          .arg(levelled.songs[*levelled.find(song.id)]->title, number(song.measuredLufs), number(song.gainDb)));
    context.say(Text::tr("Every song now enters the album chain at %1 LUFS.").arg(number(outcome->targetLufs)));
    return {};
}

}  // namespace

Command levelCommand()
{
    return {"level",
            "ALBUM.lacquer",
            QT_TRANSLATE_NOOP("Command", "set every song's gain so that all enter the album chain at one loudness"),
            QT_TRANSLATE_NOOP("Command",
                "Measures each enabled song after its own chain, without its gainDb, and sets gainDb so that all have "
                "the same integrated loudness: the median of what they measure, or --target. Nothing but gainDb "
                "changes, drives least of all; levelling again changes nothing. A silent song keeps its gain."),
            1,
            1,
            {{"target", "LUFS", QT_TRANSLATE_NOOP("Command", "The loudness to bring songs to, -60 to 0.")},
             {"jobs", "N", QT_TRANSLATE_NOOP("Command", "Work on N processors; all by default."), 'j'},
             allowOutsideOption},
            {{"level album.lacquer", QT_TRANSLATE_NOOP("Command", "All songs to the one in the middle")},
             {"level album.lacquer --target -18", QT_TRANSLATE_NOOP("Command", "All songs to -18 LUFS")}},
            &run};
}

}  // namespace lacquer
