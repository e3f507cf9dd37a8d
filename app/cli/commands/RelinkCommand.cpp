// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgressReporter.h"
#include "base/Hash.h"
#include "base/SystemError.h"
#include "base/Text.h"
#include "commands/Rows.h"
#include "model/OutsideConsent.h"
#include "model/ProjectSession.h"
#include "render/SourceReference.h"

#include <functional>
#include <map>
#include <set>

namespace lacquer {

namespace {

namespace fs = std::filesystem;

/// Calls `visit` for every reference of an album.
void forEachReference(Album& album, const std::function<void(FileReference&)>& visit)
{
    for (std::size_t i = 0; i < album.songs.size(); ++i) {
        Song& song = album.edit(i);
        for (Stem& stem : song.stems)
            visit(stem.file);
        if (song.referenceMix)
            visit(*song.referenceMix);
    }
}

/// Says whether the file a reference means is where it says, with the content it had.
Result<bool> isThere(const FileReference& reference, const fs::path& folder, Progress& progress)
{
    const fs::path path = folder / reference.path;
    if (bytesOf(path) != reference.size)
        return false;
    const auto hash = hashFile(path, progress);
    if (!hash && hash.error().kind == ErrorKind::Cancelled)
        return hash.error();
    return hash && *hash == reference.sha256;
}

/// Files below a folder that have one of these sizes.
Result<std::vector<fs::path>> filesOfSizes(const fs::path& folder, const std::set<std::int64_t>& sizes, Progress& progress)
{
    std::vector<fs::path> files;
    std::error_code problem;
    fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied, problem);
    if (problem)
        return readingError(folder, problem);
    for (; at != fs::recursive_directory_iterator(); at.increment(problem)) {
        if (problem)
            return readingError(folder, problem);
        if (progress.cancelled())
            return Progress::cancelledError();
        std::error_code ignored;
        if (at->is_regular_file(ignored) && sizes.contains(bytesOf(at->path())))
            files.push_back(at->path());
    }
    // Which of two equal copies is taken must not depend on the disk's order.
    std::sort(files.begin(), files.end());
    return files;
}

struct Outcome {
    int found = 0;
    QStringList missing;
};

Result<Outcome> relink(Context& context, Album& album, const fs::path& project, const fs::path& folder)
{
    Progress& progress = context.progress();
    std::set<std::string> lost;
    std::set<std::int64_t> sizes;
    std::optional<Error> stopped;
    forEachReference(album, [&](FileReference& file) { progress.expect(file.size); });
    forEachReference(album, [&](FileReference& file) {
        const auto there = stopped ? Result<bool>(true) : isThere(file, project, progress);
        if (!there) {
            stopped = there.error();
        } else if (!*there) {
            lost.insert(file.sha256);
            sizes.insert(file.size);
        }
    });
    if (stopped)
        return *stopped;

    const auto candidates = filesOfSizes(folder, sizes, progress);
    if (!candidates)
        return candidates.error();
    std::map<std::string, fs::path> byContent;
    for (const fs::path& file : *candidates)
        progress.expect(bytesOf(file));
    for (const fs::path& file : *candidates) {
        const auto hash = hashFile(file, progress);
        if (!hash && hash.error().kind == ErrorKind::Cancelled)
            return hash.error();
        if (hash && lost.contains(*hash))
            byContent.emplace(*hash, file);
    }
    Outcome outcome;
    forEachReference(album, [&](FileReference& file) {
        if (!lost.contains(file.sha256))
            return;
        const auto found = byContent.find(file.sha256);
        if (found == byContent.end()) {
            outcome.missing << Text::tr("'%1' was not found").arg(shown(file.path));
            return;
        }
        const fs::path path = storedPath(found->second, project);
        context.print(QStringLiteral("%1 -> %2").arg(shown(file.path), shown(path)));
        file.path = path;
        ++outcome.found;
    });
    return outcome;
}

Result<void> run(Context& context)
{
    auto project = ProjectSession::toChange(context.invocation().path(0));
    if (!project)
        return project.error();
    Album album = project->album();
    std::optional<ProgressReporter> reporter;
    reporter.emplace(context, Text::tr("searching"));
    const auto outcome = relink(context, album, project->folder(), context.invocation().path(1));
    reporter.reset();
    if (!outcome)
        return outcome.error();
    if (auto saved = project->save(album); !saved)
        return saved;
    if (outcome->found > 0)
        if (auto noted = rememberOutside(album, project->folder()); !noted)
            context.say(noted.error().message);
    if (outcome->missing.isEmpty() && outcome->found == 0)
        context.say(Text::tr("no source is missing"));
    if (!outcome->missing.isEmpty())
        return Error{ErrorKind::Missing, outcome->missing.join(QLatin1Char('\n'))};
    return {};
}

}  // namespace

Command relinkCommand()
{
    return {"relink",
            "ALBUM.lacquer FOLDER",
            QT_TRANSLATE_NOOP("Command", "find missing sources again by their content"),
            QT_TRANSLATE_NOOP("Command",
                "Looks at every source. For those that are gone, or whose content has changed, it searches FOLDER and "
                "everything below for files with the content they had when they were added, whatever they are called "
                "now. What was found is saved even if something else stays missing; then the exit code is 66."),
            2,
            2,
            {},
            {{"relink album.lacquer /media/archive/2026",
              QT_TRANSLATE_NOOP("Command", "After the recordings have moved")}},
            &run};
}

}  // namespace lacquer
