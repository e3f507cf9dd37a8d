// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/Preflight.h"

#include "base/Hash.h"
#include "base/Isrc.h"
#include "base/JobRunner.h"
#include "base/Text.h"
#include "delivery/DeliveryPlan.h"
#include "delivery/DiscProblems.h"
#include "delivery/DiscSplit.h"
#include "delivery/SideProblems.h"
#include "delivery/TemplateProblems.h"
#include "disc/DiscTime.h"
#include "measure/DriveStamp.h"
#include "model/Plan.h"

#include <algorithm>
#include <map>
#include <mutex>

namespace lacquer {

namespace {

QString songKeyText(std::size_t position)
{
    return QStringLiteral("songs[%1]").arg(position + 1);
}

QString stemKeyText(std::size_t song, std::size_t stem)
{
    return QStringLiteral("songs[%1].stems[%2]").arg(song + 1).arg(stem + 1);
}

/// Collects findings; the small functions below each know one kind of trouble.
class Examination {
public:
    Examination(const Album& album, std::filesystem::path folder, HashMemory* memory)
        : album_(album), folder_(std::move(folder)), memory_(memory)
    {
    }

    Result<std::vector<Problem>> run(int threads, Progress& progress)
    {
        examineSongs();
        examineChain(album_.chain, QStringLiteral("chain"));
        examineChain({album_.finalLimiter}, QStringLiteral("finalLimiter"));
        examineDeliverables();
        examinePlan();
        if (auto sources = examineSources(threads, progress); !sources)
            return sources.error();
        std::stable_sort(problems_.begin(), problems_.end(), [](const Problem& a, const Problem& b) { return a.level < b.level; });
        return problems_;
    }

private:
    void add(ProblemLevel level, const char* code, const QString& where, const QString& message, const QString& remedy,
             ErrorKind kind = ErrorKind::BadData, const QString& deliverable = {})
    {
        problems_.push_back({level, code, where, message, remedy, deliverable, kind});
    }

    void examineSongs()
    {
        std::map<QString, std::size_t> isrcs;
        for (std::size_t i = 0; i < album_.songs.size(); ++i) {
            const Song& song = *album_.songs[i];
            if (!song.enabled) {
                add(ProblemLevel::Note, "song-disabled", songKeyText(i), Text::tr("'%1' is disabled and will not be delivered").arg(harmless(song.title)),
                    Text::tr("set its key enabled to true to include it"));
                continue;
            }
            if (song.title.trimmed().isEmpty())
                add(ProblemLevel::Warning, "title-missing", songKeyText(i), Text::tr("song %1 has no title").arg(i + 1), Text::tr("set its key title"));
            examineIsrc(song, i, isrcs);
            examineChain(song.chain, songKeyText(i) + QStringLiteral(".chain"));
            for (std::size_t s = 0; s < song.stems.size(); ++s)
                examineStem(song.stems[s], i, s);
        }
    }

    void examineIsrc(const Song& song, std::size_t position, std::map<QString, std::size_t>& seen)
    {
        const QString where = songKeyText(position) + QStringLiteral(".isrc");
        if (song.isrc.isEmpty()) {
            add(ProblemLevel::Note, "isrc-missing", where, Text::tr("'%1' has no ISRC").arg(harmless(song.title)), Text::tr("set it if the release needs one"));
            return;
        }
        const auto isrc = normalizedIsrc(song.isrc);
        if (!isrc) {
            add(ProblemLevel::Error, "isrc-invalid", where, Text::tr("'%1' is not an ISRC").arg(harmless(song.isrc)),
                Text::tr("write it as CC-XXX-YY-NNNNN or clear it"));
            return;
        }
        if (const auto [other, fresh] = seen.emplace(*isrc, position); !fresh)
            add(ProblemLevel::Error, "isrc-duplicate", where, Text::tr("songs %1 and %2 have the same ISRC").arg(other->second + 1).arg(position + 1),
                Text::tr("every recording needs its own"));
    }

    void examineStem(const Stem& stem, std::size_t song, std::size_t position)
    {
        const QString where = stemKeyText(song, position);
        examineChain(stem.chain, where + QStringLiteral(".chain"));
        if (stem.muted)
            add(ProblemLevel::Note, "stem-muted", where, Text::tr("stem '%1' is muted").arg(harmless(stem.name)), Text::tr("set its key muted to false to hear it"));
        if (stem.file.lossy)
            add(ProblemLevel::Warning, "source-lossy", where, Text::tr("'%1' is a lossy file").arg(shown(stem.file.path.filename())),
                Text::tr("ask for the uncompressed original"));
        if (album_.rate && stem.file.rateHz != *album_.rate)
            add(ProblemLevel::Note, "source-converted", where,
                Text::tr("'%1' has %2 Hz and is converted to %3 Hz").arg(shown(stem.file.path.filename())).arg(stem.file.rateHz).arg(*album_.rate),
                Text::tr("nothing to do; the conversion is of mastering grade"));
        if (stem.file.path.is_absolute())
            add(ProblemLevel::Note, "source-outside", where, Text::tr("'%1' lies outside the project's folder, and the project shows its path").arg(shown(stem.file.path)),
                Text::tr("move it inside before you pass the project on"));
    }

    void examineChain(const Chain& chain, const QString& where)
    {
        for (std::size_t i = 0; i < chain.size(); ++i) {
            const ProcessorSettings& settings = chain[i];
            const QString place = chain.size() > 1 ? QStringLiteral("%1[%2]").arg(where).arg(i + 1) : where;
            const ProcessorType* type = settings.registered();
            if (!type)
                add(ProblemLevel::Error, "processor-unknown", place, Text::tr("this version knows no processor '%1'").arg(harmless(fromUtf8(settings.type))),
                    Text::tr("build with the version that made the album, or remove it"));
            else if (settings.algorithm != type->algorithm)
                add(ProblemLevel::Error, "algorithm-unknown", place,
                    Text::tr("this version has algorithm %1 of '%2', the album wants %3").arg(type->algorithm).arg(fromUtf8(settings.type)).arg(settings.algorithm),
                    Text::tr("build with the version that made the album, or add the processor anew"));
            else if (settings.bypassed)
                add(ProblemLevel::Note, "processor-bypassed", place, Text::tr("'%1' is bypassed").arg(fromUtf8(settings.type)), Text::tr("switch it on, or remove it"));
        }
    }

    void examineDeliverables()
    {
        for (const Deliverable& deliverable : album_.deliverables) {
            const QString where = QStringLiteral("deliverables[\"%1\"]").arg(harmless(deliverable.name));
            if (!canBuild(deliverable.kind))
                add(ProblemLevel::Error, "kind-unknown", where, Text::tr("this version cannot build the kind of '%1' yet").arg(harmless(deliverable.name)),
                    Text::tr("build with a newer version"), ErrorKind::Usage, deliverable.name);
            if (deliverable.isDisc() && (deliverable.rate.value_or(discRateHz) != discRateHz || deliverable.bits != 16))
                add(ProblemLevel::Warning, "disc-format", where, Text::tr("'%1' is a disc, which is always 44100 Hz and 16 bit").arg(harmless(deliverable.name)),
                    Text::tr("set its rate to 44100 and its bits to 16"), ErrorKind::BadData, deliverable.name);
            if (isLossy(deliverable.kind) && deliverable.rate && asDelivered(album_, deliverable).rate != deliverable.rate)
                add(ProblemLevel::Warning, "rate-not-encoded", where,
                    Text::tr("'%1' cannot have %2 Hz and is made with %3 Hz").arg(harmless(deliverable.name)).arg(*deliverable.rate)
                        .arg(*asDelivered(album_, deliverable).rate),
                    Text::tr("set its rate to 44100 or 48000; Opus has 48000 only"), ErrorKind::BadData, deliverable.name);
            if (deliverable.dither == DitherType::None)
                add(ProblemLevel::Warning, "dither-off", where, Text::tr("'%1' is rounded without dither").arg(harmless(deliverable.name)),
                    Text::tr("set its key dither to flat"), ErrorKind::BadData, deliverable.name);
        }
    }

    void examinePlan()
    {
        const auto plan = makePlan(album_);
        if (!plan) {
            add(ProblemLevel::Error, "plan", QStringLiteral("songs"), plan.error().message, QString());
            return;
        }
        for (const Deliverable& deliverable : album_.deliverables)
            if (deliverable.isDisc())
                for (const Plan& disc : discsOf(album_, *plan))
                    for (Problem& problem : discProblems(album_, disc, deliverable))
                        problems_.push_back(std::move(problem));
        for (const Deliverable& deliverable : album_.deliverables)
            for (auto& found : {templateProblems(deliverable), sideProblems(album_, *plan, deliverable)})
                problems_.insert(problems_.end(), found.begin(), found.end());
        // Which files share a name is known only when all are planned, and only templates can bring them together.
        if (std::any_of(album_.deliverables.begin(), album_.deliverables.end(), [](const Deliverable& one) { return !one.folderTemplate.isEmpty() || one.zip; }))
            if (const auto delivery = planDelivery(AlbumTree(album_, *plan, folder_, nullptr)); !delivery)
                add(ProblemLevel::Error, "names-collide", QStringLiteral("deliverables"), delivery.error().message, QString(), ErrorKind::Usage);
        const DriveStamps stamps(album_, *plan);
        for (const PlannedSong* song : plan->songs())
            if (stamps.isStale(*song))
                add(ProblemLevel::Warning, "drive-stale", songKeyText(song->position) + QStringLiteral(".driveDb"),
                    Text::tr("the drive of '%1' was solved for other settings").arg(harmless(album_.songs[song->position]->title)),
                    Text::tr("run match again"));
    }

    Result<void> examineSources(int threads, Progress& progress)
    {
        struct Source {
            const FileReference* file;
            QString where;
        };
        std::vector<Source> sources;
        for (std::size_t i = 0; i < album_.songs.size(); ++i) {
            const Song& song = *album_.songs[i];
            if (song.enabled)
                for (std::size_t s = 0; s < song.stems.size(); ++s)
                    sources.push_back({&song.stems[s].file, stemKeyText(i, s)});
        }
        std::vector<std::optional<Problem>> found(sources.size());
        std::vector<Job> jobs;
        for (std::size_t i = 0; i < sources.size(); ++i)
            jobs.push_back([&, i]() -> Result<void> {
                found[i] = examineSource(*sources[i].file, sources[i].where, progress);
                return progress.cancelled() ? Result<void>(Progress::cancelledError()) : Result<void>();
            });
        if (auto done = JobRunner(threads).run(jobs); !done)
            return done;
        for (const auto& problem : found)
            if (problem)
                problems_.push_back(*problem);
        return {};
    }

    std::optional<Problem> examineSource(const FileReference& file, const QString& where, Progress& progress) const
    {
        const auto path = folder_ / file.path;
        const auto hash = memory_ ? memory_->hash(path, progress) : hashFile(path, progress);
        if (!hash)
            return Problem{ProblemLevel::Error, "source-missing", where, hash.error().message,
                           Text::tr("put it back, or point relink at the folder it has moved to"), {}, hash.error().kind};
        if (*hash != file.sha256)
            return Problem{ProblemLevel::Error, "source-changed", where,
                           Text::tr("'%1' is not the file that was added").arg(shown(file.path)),
                           Text::tr("restore it, or remove it and add the new one"), {}, ErrorKind::BadData};
        return std::nullopt;
    }

    const Album& album_;
    std::filesystem::path folder_;
    HashMemory* memory_;
    std::vector<Problem> problems_;
};

}  // namespace

const char* levelName(ProblemLevel level)
{
    switch (level) {
    case ProblemLevel::Error:
        return "error";
    case ProblemLevel::Warning:
        return "warning";
    case ProblemLevel::Note:
        break;
    }
    return "note";
}

Json problemsToJson(const std::vector<Problem>& problems)
{
    Json list = Json::array();
    for (const Problem& problem : problems) {
        Json entry = Json::object();
        entry["level"] = levelName(problem.level);
        entry["code"] = problem.code;
        entry["where"] = toUtf8(problem.where);
        entry["message"] = toUtf8(problem.message);
        entry["remedy"] = toUtf8(problem.remedy);
        entry["deliverable"] = problem.deliverable.isEmpty() ? Json() : Json(toUtf8(problem.deliverable));
        list.push_back(std::move(entry));
    }
    return list;
}

Result<std::vector<Problem>> preflight(const Album& album, const std::filesystem::path& folder, int threads, Progress& progress,
                                       HashMemory* memory)
{
    return Examination(album, folder, memory).run(threads, progress);
}

Result<void> firstError(const std::vector<Problem>& problems)
{
    for (const Problem& problem : problems)
        if (problem.level == ProblemLevel::Error)
            return Error{problem.kind, withRemedy(problem)};
    return {};
}

QString withRemedy(const Problem& problem)
{
    if (problem.remedy.isEmpty())
        return problem.message;
    // What the rooms of the disc say are whole sentences already.
    return problem.message.endsWith(QLatin1Char('.')) ? problem.message + QLatin1Char(' ') + problem.remedy
                                                      : Text::tr("%1; %2").arg(problem.message, problem.remedy);
}

}  // namespace lacquer
