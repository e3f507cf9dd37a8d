// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ProjectFile.h"

#include "base/Text.h"

#include <vector>

namespace lacquer {

namespace {

constexpr std::int64_t maximumProjectBytes = std::int64_t(64) << 20;

/// The backups of a project, the newest first: NAME.bak, then the dated ones.
std::vector<std::filesystem::path> backupsOf(const std::filesystem::path& path)
{
    std::vector<std::filesystem::path> dated;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(path.parent_path() / "backups", ignored))
        if (entry.path().extension() == path.extension())
            dated.push_back(entry.path());
    std::sort(dated.rbegin(), dated.rend());
    auto bak = path;
    bak += ".bak";
    dated.insert(dated.begin(), bak);
    return dated;
}

/// The album's id in a damaged project, if that much of it is left.
std::optional<Id> idIn(std::string_view damaged)
{
    constexpr std::string_view mark = "\"id\": \"";
    const auto at = damaged.find(mark);
    if (at == std::string_view::npos)
        return std::nullopt;
    const auto id = Id::fromString(damaged.substr(at + mark.size(), 16));
    return id ? std::optional(*id) : std::nullopt;
}

/// The end of the sentence about a damaged project: what to do. Projects of one folder share its backups, so one counts only
/// when it is this project's: by its id, or, where none is left, by its name.
QString remedyFor(const std::filesystem::path& path, std::string_view damaged)
{
    const auto wanted = idIn(damaged);
    const auto backups = backupsOf(path);
    for (const auto& backup : backups) {
        const auto text = readWhole(backup, maximumProjectBytes);
        const auto project = text ? parseProject(*text) : Result<LoadedProject>(text.error());
        if (project && (wanted ? project->album.id == *wanted : backup == backups.front()))
            return Text::tr("'%1' is whole: copy it over").arg(shown(backup));
    }
    return Text::tr("there is no backup that can be read beside it; restore it from a copy");
}

}  // namespace

Result<LoadedProject> loadProject(const std::filesystem::path& path)
{
    const auto text = readWhole(path, maximumProjectBytes);
    if (!text)
        return text.error();
    auto project = parseProject(*text);
    if (!project)
        return Error{ErrorKind::BadData, Text::tr("cannot use the project '%1': %2; %3")
                                             .arg(shown(path), project.error().message, remedyFor(path, *text))};
    return project;
}

Result<std::string> saveProject(const std::filesystem::path& path, const Album& album, const std::string& expectedHash)
{
    const std::string text = projectText(album);
    const auto readBack = parseProject(text);
    if (!readBack)
        return Error{ErrorKind::Internal,
                     Text::tr("did not save '%1': it could not be read back (%2); please report this").arg(shown(path), readBack.error().message)};
    if (!(readBack->album == album))
        return Error{ErrorKind::Internal, Text::tr("did not save '%1': it would read back differently; please report this").arg(shown(path))};
    SaveOptions options;
    if (!expectedHash.empty())
        options.backups = BackupRules{};
    options.expectedPrevious = expectedHash;
    if (auto saved = saveSafely(path, text, options); !saved)
        return saved.error();
    return readBack->contentHash;
}

}  // namespace lacquer
