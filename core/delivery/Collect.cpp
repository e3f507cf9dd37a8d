// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/Collect.h"

#include "base/FileCopy.h"
#include "base/SafeFile.h"
#include "base/SystemError.h"
#include "base/TemporaryName.h"
#include "base/Text.h"
#include "delivery/CollectPlan.h"
#include "delivery/Manifest.h"
#include "model/ProjectFile.h"

#include <map>
#include <set>

namespace lacquer {

namespace {

namespace fs = std::filesystem;

Error cannotMake(const fs::path& folder, const std::error_code& problem)
{
    return {isDiskFull(problem) ? ErrorKind::InputOutput : ErrorKind::CannotCreate,
            Text::tr("the folder '%1' cannot be made: %2").arg(shown(folder), reason(problem))};
}

/// A folder under a hidden name that goes away with all that is in it, unless it was given its real name.
class HiddenFolder {
public:
    HiddenFolder() = default;
    HiddenFolder(const HiddenFolder&) = delete;
    HiddenFolder& operator=(const HiddenFolder&) = delete;
    ~HiddenFolder()
    {
        std::error_code ignored;
        if (!path_.empty())
            fs::remove_all(path_, ignored);
    }

    [[nodiscard]] const fs::path& path() const { return path_; }

    Result<void> make(const fs::path& target)
    {
        const fs::path path = target.parent_path() / temporaryName(target.filename().native());
        std::error_code problem;
        if (!fs::create_directory(path, problem))
            return cannotMake(target, problem);
        path_ = path;
        return {};
    }

    Result<void> become(const fs::path& target)
    {
        std::error_code problem;
        // Takes the place of an empty folder too, and of nothing else.
        fs::rename(path_, target, problem);
        if (problem)
            return cannotMake(target, problem);
        path_.clear();
        return syncDirectory(target.parent_path());
    }

private:
    fs::path path_;
};

Result<void> checkTarget(const fs::path& target)
{
    std::error_code problem;
    const auto status = fs::symlink_status(target, problem);
    if (!fs::exists(status))
        return {};
    const bool empty = fs::is_directory(status) && fs::is_empty(target, problem) && !problem;
    if (!empty)
        return Error{ErrorKind::CannotCreate, Text::tr("'%1' must be a new or an empty folder").arg(shown(target))};
    return {};
}

Result<void> checkSpace(const fs::path& target, std::int64_t bytes)
{
    std::error_code problem;
    const auto space = fs::space(target.parent_path(), problem);
    if (!problem && space.available < std::uintmax_t(bytes))
        return Error{ErrorKind::InputOutput, Text::tr("there is not enough room for '%1': %2 are needed, %3 are free")
                                                 .arg(shown(target), shownSize(bytes), shownSize(std::int64_t(space.available)))};
    return {};
}

Result<std::map<fs::path, std::string>> copyAll(const CollectPlan& plan, const fs::path& into, Progress& progress)
{
    std::map<fs::path, std::string> hashes;
    std::set<fs::path> folders;
    for (const CollectedFile& file : plan.files) {
        const fs::path to = into / file.to;
        std::error_code problem;
        if (folders.insert(to.parent_path()).second)
            fs::create_directories(to.parent_path(), problem);
        if (problem)
            return cannotMake(to.parent_path(), problem);
        auto hash = copyHashed(file.from, to, progress);
        if (!hash)
            return hash.error();
        if (!file.sha256.empty() && *hash != file.sha256)
            return Error{ErrorKind::BadData, Text::tr("'%1' is not what it was: its content has changed; put it back, or add it again")
                                                 .arg(shown(file.from))};
        hashes.emplace(file.to, std::move(*hash));
    }
    for (const fs::path& folder : folders)
        if (auto synced = syncDirectory(folder); !synced)
            return synced.error();
    return hashes;
}

}  // namespace

Result<CollectOutcome> collect(const Album& album, const fs::path& project, const fs::path& folder, const fs::path& wanted,
                               const fs::path& delivery, Progress& progress)
{
    std::error_code problem;
    fs::path target = fs::absolute(wanted, problem).lexically_normal();
    if (target.filename().empty())
        target = target.parent_path();
    if (auto free = checkTarget(target); !free)
        return free.error();
    const auto plan = planCollect(album, folder, delivery);
    if (!plan)
        return plan.error();
    if (auto room = checkSpace(target, plan->bytes); !room)
        return room.error();
    progress.expect(plan->bytes);

    HiddenFolder hidden;
    if (auto made = hidden.make(target); !made)
        return made.error();
    auto hashes = copyAll(*plan, hidden.path(), progress);
    if (!hashes)
        return hashes.error();
    const fs::path name = project.filename();
    const auto saved = saveProject(hidden.path() / name, plan->album, {});
    if (!saved)
        return saved.error();
    hashes->emplace(name, *saved);
    if (auto listed = saveSafely(hidden.path() / "SHA256SUMS", checksumText(*hashes)); !listed)
        return listed.error();
    if (progress.cancelled())
        return Progress::cancelledError();
    if (auto named = hidden.become(target); !named)
        return named.error();
    return CollectOutcome{int(hashes->size()) + 1, plan->bytes, plan->shared};
}

}  // namespace lacquer
