// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ProjectSession.h"

#include "base/Text.h"
#include "model/AlbumRules.h"

namespace lacquer {

std::filesystem::path projectFolder(const std::filesystem::path& project)
{
    std::error_code problem;
    const auto real = std::filesystem::weakly_canonical(project, problem);
    return (problem ? std::filesystem::absolute(project, problem) : real).parent_path();
}

Result<ProjectSession> ProjectSession::open(const std::filesystem::path& path, bool toChange)
{
    ProjectSession session;
    session.path_ = path;
    session.folder_ = projectFolder(path);
    std::error_code ignored;
    // A lock beside a project that does not exist would only be in the way of saying so.
    if (toChange && std::filesystem::is_regular_file(path, ignored)) {
        session.lock_ = std::make_unique<ProjectLock>(path);
        if (auto locked = session.lock_->tryLock(); !locked)
            return locked.error();
    }
    auto project = loadProject(path);
    if (!project)
        return project.error();
    if (toChange && project->readOnly())
        return Error{ErrorKind::Permission,
                     Text::tr("'%1' was written by a newer version of Lacquer (schema %2); it can be read but not changed here. "
                              "Update Lacquer.").arg(shown(path), QString::number(project->schema))};
    session.project_ = std::move(*project);
    return session;
}

Result<ProjectSession> ProjectSession::toRead(const std::filesystem::path& path)
{
    return open(path, false);
}

Result<ProjectSession> ProjectSession::toChange(const std::filesystem::path& path)
{
    return open(path, true);
}

Result<void> ProjectSession::save(const Album& album)
{
    if (auto checked = checkEdit(project_.album, album); !checked)
        return checked;
    if (album == project_.album)
        return {};
    auto saved = saveProject(path_, album, project_.contentHash);
    if (!saved)
        return saved.error();
    project_.album = album;
    project_.contentHash = *saved;
    return {};
}

}  // namespace lacquer
