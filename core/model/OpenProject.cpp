// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/OpenProject.h"

#include "base/Hash.h"
#include "base/Text.h"
#include "model/ProjectFile.h"
#include "model/ProjectSession.h"

#include <algorithm>

namespace lacquer {

namespace {

namespace fs = std::filesystem;

/// The path of a source as a project in `to` names it.
fs::path rebased(const fs::path& path, const fs::path& from, const fs::path& to)
{
    const fs::path full = (from / path).lexically_normal();
    if (!full.is_absolute())
        return path;
    const bool inside = std::mismatch(to.begin(), to.end(), full.begin(), full.end()).first == to.end();
    return inside ? full.lexically_relative(to) : full;
}

Album rebased(const Album& album, const fs::path& from, const fs::path& to)
{
    Album moved = album;
    if (from == to)
        return moved;
    if (moved.cover)
        moved.cover->path = rebased(moved.cover->path, from, to);
    for (std::size_t i = 0; i < moved.songs.size(); ++i) {
        Song& song = moved.edit(i);
        song = movedTo(std::move(song), from, to);
    }
    return moved;
}

}  // namespace

Song movedTo(Song song, const fs::path& from, const fs::path& to)
{
    for (Stem& stem : song.stems)
        stem.file.path = rebased(stem.file.path, from, to);
    if (song.referenceMix)
        song.referenceMix->path = rebased(song.referenceMix->path, from, to);
    if (song.cover)
        song.cover->path = rebased(song.cover->path, from, to);
    return song;
}

Result<OpenProject> OpenProject::open(const fs::path& path, Access access, Album& album)
{
    OpenProject project;
    project.path_ = path;
    project.folder_ = projectFolder(path);
    project.readOnly_ = access == Access::ReadOnly;
    std::error_code ignored;
    // A lock beside a project that does not exist would only be in the way of saying so.
    if (access != Access::ReadOnly && fs::is_regular_file(path, ignored)) {
        project.lock_ = std::make_unique<ProjectLock>(path);
        if (auto locked = access == Access::StealLock ? project.lock_->steal() : project.lock_->tryLock(); !locked)
            return locked.error();
    }
    auto loaded = loadProject(path);
    if (!loaded)
        return loaded.error();
    project.contentHash_ = loaded->contentHash;
    if (loaded->readOnly()) {
        project.readOnly_ = true;
        project.lock_.reset();
    }
    album = std::move(loaded->album);
    return project;
}

Result<void> OpenProject::save(const Album& album)
{
    return write(album, contentHash_);
}

Result<void> OpenProject::overwrite(const Album& album)
{
    Progress unwatched;
    const auto there = path_.empty() ? Result<std::string>(std::string()) : hashFile(path_, unwatched);
    return write(album, there ? *there : contentHash_);
}

Result<void> OpenProject::write(const Album& album, const std::string& expectedHash)
{
    if (path_.empty())
        return Error{ErrorKind::Usage, Text::tr("The album has no file yet; save it under a name.")};
    if (readOnly_)
        return Error{ErrorKind::Permission, Text::tr("'%1' is open for reading only; save it under another name.").arg(shown(path_))};
    auto saved = saveProject(path_, album, expectedHash);
    if (!saved)
        return saved.error();
    contentHash_ = std::move(*saved);
    return {};
}

Result<void> OpenProject::saveAs(const fs::path& path, Album& album, bool replace)
{
    OpenProject target;
    target.path_ = path;
    target.folder_ = projectFolder(path);
    const bool same = path == path_ && lock_;
    if (!same) {
        target.lock_ = std::make_unique<ProjectLock>(path);
        if (auto locked = target.lock_->tryLock(); !locked)
            return locked.error();
    }
    Album moved = rebased(album, folder_, target.folder_);
    std::error_code ignored;
    const bool exists = replace && fs::exists(path, ignored);
    if (auto saved = exists ? target.overwrite(moved) : target.write(moved, {}); !saved)
        return saved;
    if (same)
        target.lock_ = std::move(lock_);
    album = std::move(moved);
    *this = std::move(target);
    return {};
}

}  // namespace lacquer
