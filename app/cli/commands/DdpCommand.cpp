// SPDX-License-Identifier: GPL-3.0-or-later
#include "AllowOutside.h"
#include "ProgressReporter.h"
#include "base/CacheFolder.h"
#include "base/Isrc.h"
#include "base/JobRunner.h"
#include "base/Text.h"
#include "commands/Rows.h"
#include "delivery/Builder.h"
#include "delivery/DiscImport.h"
#include "disc/DdpCompare.h"
#include "disc/DdpExamination.h"
#include "disc/DdpReader.h"
#include "disc/DdpVerify.h"
#include "disc/DiscTime.h"
#include "disc/RedBook.h"
#include "model/ProjectFile.h"
#include "model/ProjectSession.h"

#include <QTemporaryDir>

#include <algorithm>

namespace lacquer {

namespace {

namespace fs = std::filesystem;

const char* severityName(DiscSeverity severity)
{
    return severity == DiscSeverity::Error ? "error" : severity == DiscSeverity::Warning ? "warning" : "note";
}

QString said(const DiscLayout& layout, CdTextKind kind, std::size_t track)
{
    if (layout.texts.empty())
        return {};
    const auto texts = layout.texts.front().texts.find(kind);
    return texts != layout.texts.front().texts.end() && track < texts->second.size() ? texts->second[track] : QString();
}

std::int64_t lengthOf(const DiscLayout& layout, std::size_t track)
{
    const std::int64_t end = track + 1 < layout.tracks.size() ? layout.tracks[track + 1].start() : layout.leadOut;
    return end - layout.tracks[track].start();
}

Json toJson(const DdpExamination& disc)
{
    const DiscLayout& layout = disc.fileset.layout;
    Json json = Json::object();
    json["tracks"] = Json::array();
    for (std::size_t t = 0; t < layout.tracks.size(); ++t) {
        const DiscTrack& track = layout.tracks[t];
        if (track.indexes.empty())
            continue;
        Json entry = Json::object();
        entry["number"] = t + 1;
        entry["startFrame"] = track.start();
        entry["pregapFrames"] = track.pause ? track.start() - *track.pause : 0;
        entry["lengthFrames"] = t + 1 < layout.tracks.size() && layout.tracks[t + 1].indexes.empty() ? Json() : Json(lengthOf(layout, t));
        entry["indexFrames"] = track.indexes;
        entry["isrc"] = toUtf8(track.isrc);
        entry["title"] = toUtf8(said(layout, CdTextKind::Title, t + 1));
        entry["performer"] = toUtf8(said(layout, CdTextKind::Performer, t + 1));
        entry["preEmphasis"] = track.preEmphasis;
        entry["copy"] = track.copyPermitted ? "permitted" : track.serialCopy ? "once" : "prohibited";
        json["tracks"].push_back(std::move(entry));
    }
    json["title"] = toUtf8(said(layout, CdTextKind::Title, 0));
    json["performer"] = toUtf8(said(layout, CdTextKind::Performer, 0));
    json["barcode"] = toUtf8(layout.barcode);
    json["masterId"] = toUtf8(fromUtf8(disc.fileset.id.masterId.toStdString()));
    json["leadOutFrame"] = layout.leadOut;
    json["problems"] = Json::array();
    for (const DiscProblem& problem : disc.problems)
        json["problems"].push_back(Json{{"level", severityName(problem.severity)},
                                        {"code", problem.code},
                                        {"track", problem.track},
                                        {"where", toUtf8(problem.where)},
                                        {"message", toUtf8(problem.message)},
                                        {"remedy", toUtf8(problem.remedy)}});
    return json;
}

void printProblems(Context& context, const DdpExamination& disc)
{
    for (const DiscProblem& problem : disc.problems)
        context.print(Text::tr("%1: %2: %3 (%4) %5").arg(QString::fromLatin1(severityName(problem.severity)), problem.where, problem.message,
                                                        QString::fromLatin1(problem.code), problem.remedy));
}

void printTracks(Context& context, const DdpExamination& disc)
{
    const DiscLayout& layout = disc.fileset.layout;
    if (!layout.barcode.isEmpty())
        context.print(Text::tr("barcode %1").arg(layout.barcode));
    if (const QString title = said(layout, CdTextKind::Title, 0); !title.isEmpty())
        context.print(Text::tr("'%1' by %2").arg(title, said(layout, CdTextKind::Performer, 0)));
    for (std::size_t t = 0; t < layout.tracks.size(); ++t)
        if (const DiscTrack& track = layout.tracks[t]; !track.indexes.empty())
            context.print(QStringLiteral("%1  %2  %3  %4  %5  %6")
                              .arg(t + 1, 2, 10, QLatin1Char('0'))
                              .arg(track.pause ? shownDiscTime(*track.pause) : QStringLiteral("--:--:--"), shownDiscTime(track.start()),
                                   shownDiscTime(std::max<std::int64_t>(0, lengthOf(layout, t))),
                                   track.isrc.isEmpty() ? QStringLiteral("---------------") : hyphenatedIsrc(track.isrc),
                                   said(layout, CdTextKind::Title, t + 1)));
    context.print(Text::tr("lead-out at %1").arg(shownDiscTime(layout.leadOut)));
}

/// Errors were printed; the exit code alone says that there are some.
Result<void> verdictOf(const DdpExamination& disc)
{
    return hasError(disc.problems) ? Result<void>(Error{ErrorKind::Failed, {}}) : Result<void>();
}

Result<void> info(Context& context, const fs::path& folder)
{
    auto fileset = examineDdp(folder);
    if (!fileset)
        return fileset.error();
    const DdpExamination disc = examined(std::move(*fileset));
    if (context.wantsJson())
        context.printJson("lacquer.ddp/1", toJson(disc));
    else if (!disc.fileset.refusal())
        printTracks(context, disc);
    if (const DiscProblem* refusal = disc.fileset.refusal())
        return Error{ErrorKind::BadData, Text::tr("%1: %2 %3").arg(refusal->where, refusal->message, refusal->remedy)};
    return {};
}

Result<void> verify(Context& context, const fs::path& folder)
{
    auto verdict = [&] {
        const ProgressReporter reporter(context, Text::tr("verifying"));
        return verifyDdp(folder, context.progress());
    }();
    if (!verdict)
        return verdict.error();
    const int sums = verdict->checksumsRight;
    const QByteArray md5 = verdict->imageMd5;
    const DdpExamination disc = examined(std::move(verdict->fileset));
    if (context.wantsJson()) {
        Json json = toJson(disc);
        json["checksumsRight"] = sums;
        json["imageMd5"] = md5.toStdString();
        context.printJson("lacquer.ddp/1", json);
    } else {
        printProblems(context, disc);
        context.print(hasError(disc.problems) ? Text::tr("The fileset has errors.")
                                              : Text::tr("The fileset is right; tracks: %1, checksums compared: %2.")
                                                    .arg(disc.fileset.layout.tracks.size()).arg(sums));
    }
    return verdictOf(disc);
}

Result<void> import(Context& context, const fs::path& folder, const fs::path& project)
{
    std::error_code problem;
    if (fs::symlink_status(project, problem).type() != fs::file_type::not_found)
        return Error{ErrorKind::CannotCreate, Text::tr("'%1' exists already; choose another name or remove it").arg(shown(project))};
    auto fileset = readDdp(folder);
    if (!fileset)
        return fileset.error();
    const DdpExamination disc = examined(std::move(*fileset));
    const DdpFileset& set = disc.fileset;
    auto album = [&] {
        const ProgressReporter reporter(context, Text::tr("importing"));
        return importDisc(set.layout, {set.image, set.firstSector}, project, context.progress());
    }();
    if (!album)
        return album.error();
    if (auto saved = saveProject(project, *album, {}); !saved)
        return saved.error();
    for (const DiscProblem& each : disc.problems)
        if (each.severity != DiscSeverity::Note)
            context.say(Text::tr("%1: %2: %3").arg(QString::fromLatin1(severityName(each.severity)), each.where, each.message));
    context.say(Text::tr("made '%1' with %n song(s)", nullptr, int(album->songs.size())).arg(shown(project)));
    return {};
}

/// The other side of a comparison: a fileset, or what a project builds as one.
Result<DdpFileset> otherSide(Context& context, const fs::path& path, const QTemporaryDir& scratch)
{
    if (fs::is_directory(path))
        return readDdp(path);
    const auto session = openToRender(context, path);
    if (!session)
        return session.error();
    Album album = session->album();
    const auto ddp = std::find_if(album.deliverables.begin(), album.deliverables.end(),
                                  [](const Deliverable& d) { return d.kind == DeliverableKind::Ddp; });
    album.deliverables = {ddp != album.deliverables.end() ? *ddp : Deliverable::of(QStringLiteral("ddp"), DeliverableKind::Ddp)};
    album.deliverables.front().name = QStringLiteral("ddp");
    BuildOptions options;
    options.target = fs::path(scratch.filePath(QStringLiteral("delivery")).toStdString());
    options.threads = JobRunner::processors();
    options.cacheFolder = cacheFolder();
    if (auto built = build(album, session->folder(), options, context.progress()); !built)
        return built.error();
    return readDdp(options.target / "ddp");
}

Result<void> compare(Context& context, const fs::path& one, const fs::path& other)
{
    const QTemporaryDir scratch;
    if (!scratch.isValid())
        return Error{ErrorKind::CannotCreate, Text::tr("there is no room for temporary files; set TMPDIR to a folder that can be written")};
    const auto first = readDdp(one);
    if (!first)
        return first.error();
    const auto difference = [&]() -> Result<DdpDifference> {
        const ProgressReporter reporter(context, Text::tr("comparing"));
        const auto second = otherSide(context, other, scratch);
        if (!second)
            return second.error();
        return compareDdp(examined(*first).fileset, examined(*second).fileset, context.progress());
    }();
    if (!difference)
        return difference.error();
    const auto fieldsToJson = [](const std::vector<DdpDifference::Field>& fields) {
        Json list = Json::array();
        for (const auto& field : fields)
            list.push_back(Json{{"where", toUtf8(field.where)}, {"name", toUtf8(field.name)}, {"first", toUtf8(field.first)}, {"second", toUtf8(field.second)}});
        return list;
    };
    if (context.wantsJson()) {
        Json json = Json::object();
        json["equal"] = difference->isNone();
        json["comparedFrames"] = difference->comparedFrames;
        json["differentFrames"] = difference->differentFrames;
        json["firstDifferent"] = difference->firstDifferent ? Json(*difference->firstDifferent) : Json();
        json["peakDifference"] = difference->peak;
        json["marks"] = fieldsToJson(difference->marks);
        json["fields"] = fieldsToJson(difference->fields);
        context.printJson("lacquer.ddp-compare/1", json);
    } else {
        context.print(difference->soundIsEqual()
                          ? Text::tr("sound: equal, %1 frames compared").arg(difference->comparedFrames)
                          : Text::tr("sound: %1 of %2 frames differ, from frame %3 after the first mark on, by up to %4 of 65535")
                                .arg(difference->differentFrames).arg(difference->comparedFrames)
                                .arg(difference->firstDifferent.value_or(0)).arg(difference->peak));
        for (const auto* list : {&difference->marks, &difference->fields})
            for (const auto& field : *list)
                context.print(QStringLiteral("%1, %2: '%3' / '%4'").arg(field.where, field.name, field.first, field.second));
        context.print(difference->isNone() ? Text::tr("The two are equal.") : Text::tr("The two differ."));
    }
    return difference->isNone() ? Result<void>() : Result<void>(Error{ErrorKind::Failed, {}});
}

Result<void> run(Context& context)
{
    const Invocation& words = context.invocation();
    const std::string& verb = words.arguments().front();
    const std::size_t wanted = verb == "import" || verb == "compare" ? 3 : 2;
    const bool known = verb == "info" || verb == "verify" || verb == "import" || verb == "compare";
    if (!known)
        return Error{ErrorKind::Usage, Text::tr("'%1' is not one of info, verify, import and compare").arg(harmless(fromUtf8(verb)))};
    if (words.arguments().size() != wanted)
        return Error{ErrorKind::Usage, wanted == 3 ? Text::tr("%1 needs two paths").arg(fromUtf8(verb)) : Text::tr("%1 needs one folder").arg(fromUtf8(verb))};
    if (verb == "info")
        return info(context, words.path(1));
    if (verb == "verify")
        return verify(context, words.path(1));
    return verb == "import" ? import(context, words.path(1), words.path(2)) : compare(context, words.path(1), words.path(2));
}

}  // namespace

Command ddpCommand()
{
    return {"ddp",
            "info|verify DIR  or  import DIR ALBUM.lacquer  or  compare DIR DIR|ALBUM.lacquer",
            QT_TRANSLATE_NOOP("Command", "list, verify, import and compare DDP filesets of any program"),
            QT_TRANSLATE_NOOP("Command",
                "info lists tracks, times, codes and texts. verify reads every byte: lengths, marks, codes, CD-TEXT, the "
                "rules of the Red Book and all checksums; exits 1 when there is an error. import makes an album of the "
                "disc, with its sound in one WAV file beside the project; built again it gives the same image. compare "
                "nulls the sound of two filesets, or of a fileset and what an album builds, and lists every mark, code and "
                "text that differs; exits 1 when something does.\n\n"
                "Reads DDP 1.00 to 2.00 as written by other programs, and trusts none of it."),
            2,
            3,
            {allowOutsideOption, jsonOption},
            {{"ddp verify delivery/ddp", QT_TRANSLATE_NOOP("Command", "The last look before pressing")},
             {"ddp import from-the-studio/ old-album.lacquer", QT_TRANSLATE_NOOP("Command", "An album from a fileset")},
             {"ddp compare delivery/ddp album.lacquer", QT_TRANSLATE_NOOP("Command", "Is this still what the album builds?")}},
            &run};
}

}  // namespace lacquer
