// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/preflight/SourceCheck.h"

#include "base/Hash.h"
#include "base/JobRunner.h"
#include "base/Text.h"

#include <map>
#include <optional>

namespace lacquer {

namespace {

/// One file, wherever it stands in the album.
struct SourceFile {
    const FileReference* file;
    QStringList places;
    std::optional<Problem> problem;
    std::optional<IngestReport> report;
};

std::vector<SourceFile> sourcesOf(const Album& album)
{
    std::vector<SourceFile> sources;
    std::map<std::pair<std::filesystem::path, std::string>, std::size_t> known;
    for (std::size_t i = 0; i < album.songs.size(); ++i) {
        const Song& song = *album.songs[i];
        for (std::size_t s = 0; song.enabled && s < song.stems.size(); ++s) {
            const FileReference& file = song.stems[s].file;
            const auto [at, fresh] = known.emplace(std::pair{file.path, file.sha256}, sources.size());
            if (fresh)
                sources.push_back({&file, {}, {}, {}});
            sources[at->second].places << QStringLiteral("songs[%1].stems[%2]").arg(i + 1).arg(s + 1);
        }
    }
    return sources;
}

Result<void> examine(SourceFile& source, const std::filesystem::path& folder, const SourceLooking& looking, Progress& progress, HashMemory* memory)
{
    const FileReference& file = *source.file;
    const auto path = folder / file.path;
    const auto hash = memory ? memory->hash(path, progress) : hashFile(path, progress);
    if (progress.cancelled())
        return Progress::cancelledError();
    if (!hash) {
        source.problem = Problem{ProblemLevel::Error, "source-missing", {}, hash.error().message,
                                 Text::tr("put it back, or point relink at the folder it has moved to"), {}, hash.error().kind};
        return {};
    }
    if (*hash != file.sha256) {
        source.problem = Problem{ProblemLevel::Error, "source-changed", {}, Text::tr("'%1' is not the file that was added").arg(shown(file.path)),
                                 Text::tr("restore it, or remove it and add the new one"), {}, ErrorKind::BadData};
        return {};
    }
    if (looking.how == SourceLooking::How::Never)
        return {};
    const IngestCache cache(looking.folder);
    if (looking.how == SourceLooking::How::Remembered) {
        source.report = cache.find(file.sha256);
        return {};
    }
    auto report = rememberedIngest(path, file.sha256, cache, progress);
    if (report)
        source.report = std::move(*report);
    else if (report.error().kind == ErrorKind::Cancelled)
        return report.error();
    else
        source.problem = Problem{ProblemLevel::Error, "source-unreadable", {}, report.error().message,
                                 Text::tr("ask for another export of it"), {}, report.error().kind};
    return {};
}

}  // namespace

Result<SourceFindings> checkSources(const Album& album, const std::filesystem::path& folder, int threads, const SourceLooking& looking,
                                    Progress& progress, HashMemory* memory)
{
    std::vector<SourceFile> sources = sourcesOf(album);
    std::vector<Job> jobs;
    for (SourceFile& source : sources) {
        progress.expect(source.file->size + (looking.how == SourceLooking::How::Always ? source.file->frames : 0));
        jobs.push_back([&source, &folder, &looking, &progress, memory] { return examine(source, folder, looking, progress, memory); });
    }
    if (auto done = JobRunner(threads).run(jobs); !done)
        return done.error();
    SourceFindings findings;
    for (SourceFile& source : sources) {
        for (const QString& place : source.places)
            if (source.problem) {
                findings.problems.push_back(*source.problem);
                findings.problems.back().where = place;
            }
        if (source.report)
            findings.looks.add(source.file->sha256, std::move(*source.report));
        else if (!source.problem)
            findings.complete = false;
    }
    return findings;
}

}  // namespace lacquer
