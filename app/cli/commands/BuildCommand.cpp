// SPDX-License-Identifier: GPL-3.0-or-later
#include "AllowOutside.h"
#include "JobsOption.h"
#include "ProblemList.h"
#include "ProgressReporter.h"
#include "base/CacheFolder.h"
#include "base/SystemError.h"
#include "base/Text.h"
#include "commands/Rows.h"
#include "delivery/Builder.h"
#include "i18n/EnglishHere.h"
#include "model/ProjectSession.h"
#include "render/Pump.h"
#include "report/DeliveryPapers.h"

#include <cmath>

namespace lacquer {

namespace {

QString level(double value, const char* unit)
{
    return std::isfinite(value) ? QStringLiteral("%1 %2").arg(value, 0, 'f', 2).arg(QLatin1String(unit)) : QStringLiteral("-∞ %1").arg(QLatin1String(unit));
}

void printDryRun(Context& context, const BuildOutcome& outcome)
{
    for (const DeliveredSet& set : outcome.sets)
        for (const DeliveredFile& file : set.files)
            context.print(file.songs.empty() ? shown(file.path)
                                             : Text::tr("%1: %2 Hz, %3 bit, %4 s").arg(shown(file.path)).arg(set.rateHz).arg(set.bits)
                                                   .arg(double(file.frames) / set.rateHz, 0, 'f', 3));
    context.say(Text::tr("Nothing was written. The build needs up to %1 while it runs.").arg(shownSize(outcome.bytesNeeded)));
}

void printOutcome(Context& context, const BuildOutcome& outcome, const std::filesystem::path& target)
{
    for (const DeliveredSet& set : outcome.sets)
        for (const DeliveredFile& file : set.files)
            if (file.songs.empty())
                context.print(Text::tr("%1: %2").arg(shown(file.path), file.reused ? Text::tr("unchanged") : Text::tr("written and read back")));
            else
                context.print(Text::tr("%1: %2, %3, %4").arg(shown(file.path), level(file.reading.integratedLufs, "LUFS"),
                                                        level(file.reading.truePeakDbtp, "dBTP"),
                                                        file.reused ? Text::tr("unchanged") : Text::tr("written and read back")));
    for (const auto& path : outcome.removed)
        context.say(Text::tr("removed '%1', which is no longer part of the album").arg(shown(path)));
    context.sayDetail(Text::tr("%1 parts rendered, %2 taken from the cache").arg(outcome.nodesRendered).arg(outcome.nodesCached));
    for (const QString& name : outcome.renderedNodes)
        context.sayDetail(Text::tr("rendered: %1").arg(name));
    context.say(Text::tr("Everything in '%1' has been read back and found right (%2 s).").arg(shown(target)).arg(outcome.seconds, 0, 'f', 1));
}

Result<void> run(Context& context)
{
    const Invocation& words = context.invocation();
    if (!words.value("out"))
        return Error{ErrorKind::Usage, Text::tr("say where to deliver with --out DIR")};
    const auto session = openToRender(context, words.path(0));
    if (!session)
        return session.error();
    const auto threads = jobsOption(words);
    if (!threads)
        return threads.error();

    BuildOptions options;
    options.target = *words.value("out");
    if (const auto only = words.optionText("only"); !only)
        return only.error();
    else if (*only)
        options.only = (*only)->split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (words.has("only") && options.only.isEmpty())
        return Error{ErrorKind::Usage, Text::tr("--only names no deliverable; give it names, or leave it out to build all")};
    options.dryRun = words.has("dry-run");
    options.force = words.has("force");
    options.verify = words.has("verify");
    options.strictLoudness = words.has("strict-loudness");
    options.renderAll = words.has("no-cache");
    options.threads = *threads;
    options.blockFrames = blockFramesFromEnvironment();
    options.cacheFolder = cacheFolder();
    options.papers = [](const Album& album, const Plan& plan, const std::filesystem::path& folder, const BuildOutcome& made, const Progress& progress) {
        const EnglishHere english;
        return deliveryPapers(album, plan, folder, made, progress);
    };

    const auto outcome = [&] {
        const ProgressReporter reporter(context, Text::tr("building"));
        return build(session->album(), session->folder(), options, context.progress());
    }();
    if (!outcome)
        return outcome.error();
    for (const Problem& problem : outcome->problems)
        if (problem.level == ProblemLevel::Warning)
            context.say(inOneLine(problem));
    if (context.wantsJson())
        context.printJson("lacquer.build/1", buildToJson(*outcome, session->album()));
    else if (options.dryRun)
        printDryRun(context, *outcome);
    else
        printOutcome(context, *outcome, options.target);
    return {};
}

}  // namespace

Command buildCommand()
{
    return {"build",
            "ALBUM.lacquer --out DIR",
            QT_TRANSLATE_NOOP("Command", "render, write, read back and deliver an album"),
            QT_TRANSLATE_NOOP("Command",
                "Renders every deliverable, reads each file back and compares it with what was sent, and only then "
                "puts all of them into DIR, with report.html, report.pdf, report.json, manifest.json and SHA256SUMS. When anything fails, DIR "
                "stays as it was.\n\n"
                "Files of an earlier build that nobody has changed are replaced, or left alone when nothing about "
                "them is new. Anything else that is in the way needs --force. A build never changes the album."),
            1,
            1,
            {{"out", "DIR", QT_TRANSLATE_NOOP("Command", "The folder to deliver into.")},
             {"only", "NAME,...", QT_TRANSLATE_NOOP("Command", "Build only these deliverables.")},
             {"dry-run", nullptr, QT_TRANSLATE_NOOP("Command", "Say what would be written, and write nothing.")},
             {"force", nullptr, QT_TRANSLATE_NOOP("Command", "Replace files that Lacquer did not deliver.")},
             {"jobs", "N", QT_TRANSLATE_NOOP("Command", "Work on N processors; all by default."), 'j'},
             {"no-cache", nullptr, QT_TRANSLATE_NOOP("Command", "Render everything anew.")},
             {"verify", nullptr,
              QT_TRANSLATE_NOOP("Command", "Judge what is already there by its hash instead of its size and time.")},
             {"strict-loudness", nullptr,
              QT_TRANSLATE_NOOP("Command", "Deliver nothing when a track misses its loudness target.")},
             allowOutsideOption,
             jsonOption},
            {{"build album.lacquer --out delivery", QT_TRANSLATE_NOOP("Command", "All deliverables")},
             {"build album.lacquer --out delivery --only wav24 --json",
              QT_TRANSLATE_NOOP("Command", "One of them, with a report for scripts")}},
            &run};
}

}  // namespace lacquer
