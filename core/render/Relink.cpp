// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/Relink.h"

#include "base/Hash.h"
#include "base/SystemError.h"
#include "render/SourceReference.h"

#include <functional>
#include <map>
#include <optional>
#include <set>

namespace lacquer {

namespace {

namespace fs = std::filesystem;

/// Calls `visit` for every reference of an album.
void forEachReference(Album& album, const std::function<void(FileReference&)>& visit)
{
    if (album.cover)
        visit(*album.cover);
    for (std::size_t i = 0; i < album.songs.size(); ++i) {
        Song& song = album.edit(i);
        for (Stem& stem : song.stems)
            visit(stem.file);
        if (song.referenceMix)
            visit(*song.referenceMix);
        if (song.cover)
            visit(*song.cover);
    }
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

}  // namespace

Result<bool> isUnchanged(const FileReference& reference, const fs::path& folder, Progress& progress)
{
    const fs::path path = folder / reference.path;
    if (bytesOf(path) != reference.size)
        return false;
    const auto hash = hashFile(path, progress);
    if (!hash && hash.error().kind == ErrorKind::Cancelled)
        return hash.error();
    return hash && *hash == reference.sha256;
}

Result<RelinkOutcome> relink(Album& album, const fs::path& project, const fs::path& folder, Progress& progress)
{
    std::set<std::string> lost;
    std::set<std::int64_t> sizes;
    std::optional<Error> stopped;
    forEachReference(album, [&](FileReference& file) { progress.expect(file.size); });
    forEachReference(album, [&](FileReference& file) {
        const auto there = stopped ? Result<bool>(true) : isUnchanged(file, project, progress);
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
    RelinkOutcome outcome;
    forEachReference(album, [&](FileReference& file) {
        if (!lost.contains(file.sha256))
            return;
        const auto found = byContent.find(file.sha256);
        if (found == byContent.end()) {
            outcome.missing.push_back(file.path);
            return;
        }
        const fs::path path = storedPath(found->second, project);
        outcome.found.push_back({file.path, path});
        file.path = path;
    });
    return outcome;
}

}  // namespace lacquer
