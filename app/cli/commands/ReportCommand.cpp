// SPDX-License-Identifier: GPL-3.0-or-later
#include "AllowOutside.h"
#include "ProgressReporter.h"
#include "base/CacheFolder.h"
#include "base/JobRunner.h"
#include "base/SafeFile.h"
#include "base/Text.h"
#include "commands/Rows.h"
#include "delivery/DiscPlan.h"
#include "delivery/Preflight.h"
#include "measure/LoudnessCurve.h"
#include "model/ProjectSession.h"
#include "render/NodeRender.h"
#include "render/Pump.h"
#include "report/ReportHtml.h"
#include "report/ReportJson.h"
#include "report/ReportMaking.h"
#include "report/ReportPage.h"
#include "report/ReportText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <iterator>

namespace lacquer {

namespace {

namespace fs = std::filesystem;

/// Everything that is known of the album without building it.
Result<ReportData> gather(const ProjectSession& session, Progress& progress)
{
    const Album& album = session.album();
    auto problems = preflight(album, session.folder(), JobRunner::processors(), progress);
    if (!problems)
        return problems.error();
    // What a receiver refuses can be reported on all the same.
    std::vector<Problem> ours;
    std::copy_if(problems->begin(), problems->end(), std::back_inserter(ours), [](const Problem& p) { return p.profile.isEmpty(); });
    if (auto fine = firstErrors(ours); !fine)
        return fine.error();
    auto plan = makePlan(album);
    if (!plan)
        return plan.error();
    RenderCache cache(cacheFolder(), std::int64_t(20) << 30);
    const AlbumTree tree(album, *plan, session.folder(), &cache);
    if (auto rendered = renderNodes(tree, cache, JobRunner::processors(), blockFramesFromEnvironment(), progress); !rendered)
        return rendered.error();
    auto reading = measureAlbum(tree, JobRunner::processors(), blockFramesFromEnvironment(), progress);
    if (!reading)
        return reading.error();
    ReportFacts facts;
    facts.language = QLocale().bcp47Name();
    facts.reading = std::move(*reading);
    facts.problems = std::move(*problems);
    const auto disc = std::find_if(album.deliverables.begin(), album.deliverables.end(), [](const Deliverable& d) { return d.isDisc(); });
    if (disc != album.deliverables.end())
        facts.disc = planDisc(album, *plan, *disc).layout;
    return makeReport(album, *plan, facts);
}

/// Paper is drawn by a program of its own, so that this one needs no GUI library.
Result<void> drawPdf(const ReportData& data, const fs::path& out)
{
    const QString name = QStringLiteral("lacquer-report");
    const QString here = QCoreApplication::applicationDirPath();
    QString program = QStandardPaths::findExecutable(name, {here, here + QStringLiteral("/../report")});
    if (program.isEmpty())
        program = QStandardPaths::findExecutable(name);
    if (program.isEmpty())
        return Error{ErrorKind::Missing, Text::tr("the program 'lacquer-report', which draws PDF, is not beside this one; install it, or take --format html")};
    Json request = Json::object();
    request["schema"] = "lacquer.report-request/1";
    request["do"] = "report";
    request["format"] = "pdf";
    request["language"] = toUtf8(QLocale().bcp47Name());
    request["out"] = fs::absolute(out).native();
    request["report"] = reportToJson(data);
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(program, {});
    child.write(QByteArray::fromStdString(request.dump()));
    child.closeWriteChannel();
    if (!child.waitForFinished(-1) || child.exitStatus() != QProcess::NormalExit)
        return Error{ErrorKind::Failed, Text::tr("'lacquer-report' has crashed; '%1' is as it was").arg(shown(out))};
    return child.exitCode() == 0 ? Result<void>() : Result<void>(Error{ErrorKind::Failed, {}});
}

Result<void> run(Context& context)
{
    const Invocation& words = context.invocation();
    const auto format = words.value("format").value_or("html");
    if (!words.value("out"))
        return Error{ErrorKind::Usage, Text::tr("say where the report goes with --out FILE")};
    const fs::path out = *words.value("out");
    const auto session = openToRender(context, words.path(0));
    if (!session)
        return session.error();
    const auto data = [&] {
        const ProgressReporter reporter(context, Text::tr("measuring"));
        return gather(*session, context.progress());
    }();
    if (!data)
        return data.error();
    Result<void> written;
    if (format == "pdf") {
        written = drawPdf(*data, out);
    } else {
        const ReportPage page = reportPage(*data);
        const std::string bytes = format == "json"   ? printJson(reportToJson(*data))
                                  : format == "text" ? reportText(page).toStdString()
                                                     : reportHtml(page, *data).toStdString();
        written = saveSafely(out, bytes);
    }
    if (written)
        context.say(Text::tr("wrote '%1'").arg(shown(out)));
    return written;
}

}  // namespace

Command reportCommand()
{
    return {"report",
            "ALBUM.lacquer --out FILE",
            QT_TRANSLATE_NOOP("Command", "write a mastering report as PDF, web page, text or JSON"),
            QT_TRANSLATE_NOOP("Command",
                "Measures the album and writes what a plant, a label or a client wants to know: tracks with absolute and "
                "relative times, codes, the PQ sheet, loudness and its course, gains and chains in words, what the streaming "
                "services will do to the level, and every doubt. The web page needs no network; the PDF is A4."),
            1,
            1,
            {{"format", "FORM", QT_TRANSLATE_NOOP("Command", "What the report is: html by default."), 0, {"pdf", "html", "text", "json"}},
             {"out", "FILE", QT_TRANSLATE_NOOP("Command", "The file to write; one that exists is replaced.")},
             allowOutsideOption},
            {{"report album.lacquer --format pdf --out report.pdf", QT_TRANSLATE_NOOP("Command", "Paper for the client")}},
            &run};
}

}  // namespace lacquer
