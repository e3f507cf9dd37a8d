// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/TargetFolder.h"

#include "base/FileDescriptor.h"
#include "base/Hash.h"
#include "base/SafeFile.h"
#include "base/SystemError.h"
#include "base/Text.h"

#include <cerrno>
#include <fcntl.h>
#include <set>
#include <sys/stat.h>
#include <unistd.h>

namespace lacquer {

namespace {

constexpr std::string_view partialPrefix = ".lacquer-partial-";
constexpr std::int64_t maximumManifestBytes = std::int64_t(64) << 20;

Error cannotUse(const std::filesystem::path& path, int number)
{
    const std::error_code code(number, std::generic_category());
    const ErrorKind kind = kindOf(code) == ErrorKind::Missing ? ErrorKind::CannotCreate : kindOf(code);
    return {kind, Text::tr("cannot deliver into '%1': %2; choose another folder").arg(shown(path), reason(code))};
}

std::optional<Manifest> manifestIn(const std::filesystem::path& folder)
{
    const auto text = readWhole(folder / "manifest.json", maximumManifestBytes);
    if (!text)
        return std::nullopt;
    auto manifest = parseManifest(*text);
    return manifest ? std::optional(std::move(*manifest)) : std::nullopt;
}

/// Opens a folder, which must not be a symbolic link: nobody can plant one to lead a delivery elsewhere.
FileDescriptor openFolder(const std::filesystem::path& path)
{
    return FileDescriptor(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
}

}  // namespace

TargetFolder::TargetFolder(std::filesystem::path folder, std::unique_ptr<ProjectLock> lock)
    : folder_(std::move(folder)),
      partial_(folder_ / (std::string(partialPrefix) + std::to_string(::getpid()))),
      lock_(std::move(lock))
{
}

TargetFolder::TargetFolder(TargetFolder&& other) noexcept = default;

TargetFolder::~TargetFolder()
{
    if (!lock_)
        return;
    std::error_code ignored;
    std::filesystem::remove_all(partial_, ignored);
    lock_->unlock();
    // Only succeeds when a build that failed would leave nothing but the empty folder it made.
    if (createdHere_)
        ::rmdir(folder_.c_str());
}

Result<TargetFolder> TargetFolder::open(const std::filesystem::path& folder)
{
    std::error_code problem;
    const bool created = std::filesystem::create_directories(folder, problem);
    if (problem)
        return cannotUse(folder, problem.value());
    if (!std::filesystem::is_directory(folder, problem))
        return cannotUse(folder, ENOTDIR);
    auto lock = std::make_unique<ProjectLock>(folder / "manifest.json");
    if (auto locked = lock->tryLock(); !locked) {
        if (locked.error().kind == ErrorKind::Busy)
            return Error{ErrorKind::Busy, Text::tr("another build is at work in '%1'; wait for it").arg(shown(folder))};
        return locked.error();
    }
    TargetFolder target(folder, std::move(lock));
    target.manifest_ = manifestIn(folder).value_or(Manifest{});
    target.createdHere_ = created;
    if (auto taken = target.takeOverFromTheDead(); !taken)
        return taken.error();
    if (::mkdir(target.partial_.c_str(), 0700) != 0)
        return cannotUse(target.partial_, errno);
    return target;
}

Result<void> TargetFolder::takeOverFromTheDead()
{
    // The lock is ours, so nobody else is at work here: every private folder is a dead build's. If it died while
    // publishing, its manifest tells which of the files now in place are its.
    std::error_code ignored;
    std::vector<std::filesystem::path> dead;
    for (const auto& entry : std::filesystem::directory_iterator(folder_, ignored))
        if (entry.path().filename().string().starts_with(partialPrefix))
            dead.push_back(entry.path());
    for (const auto& path : dead) {
        if (const auto interrupted = manifestIn(path)) {
            Manifest healed;
            for (const ManifestFile& file : manifest_.files)
                if (!interrupted->find(file.path) || !hasHash(*interrupted->find(file.path)))
                    healed.files.push_back(file);
            for (const ManifestFile& file : interrupted->files)
                if (hasHash(file))
                    healed.files.push_back(file);
            manifest_ = std::move(healed);
            if (auto saved = saveSafely(folder_ / "manifest.json", manifestText(manifest_, Album{})); !saved)
                return saved;
        }
        std::filesystem::remove_all(path, ignored);
    }
    return {};
}

bool TargetFolder::hasHash(const ManifestFile& file) const
{
    Progress unwatched;
    const auto hash = hashFile(folder_ / file.path, unwatched);
    return hash && *hash == file.reading.sha256;
}

bool TargetFolder::isOurs(const std::filesystem::path& relative, bool byHash) const
{
    const auto path = folder_ / relative;
    const ManifestFile* file = manifest_.find(relative);
    std::error_code problem;
    if (!file || !std::filesystem::is_regular_file(std::filesystem::symlink_status(path, problem)) ||
        std::int64_t(std::filesystem::file_size(path, problem)) != file->reading.bytes)
        return false;
    const auto changed = std::filesystem::last_write_time(path, problem);
    const auto delivered = std::filesystem::last_write_time(folder_ / "manifest.json", problem);
    const bool sinceThen = problem || changed > delivered;
    return byHash || sinceThen ? hasHash(*file) : true;
}

std::vector<std::filesystem::path> TargetFolder::inTheWay(const std::vector<std::filesystem::path>& files, bool byHash) const
{
    std::vector<std::filesystem::path> others;
    std::error_code ignored;
    for (const auto& file : files) {
        const auto status = std::filesystem::symlink_status(folder_ / file, ignored);
        if (std::filesystem::exists(status) && !isOurs(file, byHash))
            others.push_back(file);
    }
    return others;
}

std::optional<std::int64_t> TargetFolder::freeBytes() const
{
    std::error_code problem;
    const auto space = std::filesystem::space(folder_, problem);
    return problem ? std::nullopt : std::optional(std::int64_t(space.available));
}

Result<void> TargetFolder::writePartial(const std::filesystem::path& relative, std::string_view bytes) const
{
    return saveSafely(partial_ / relative, bytes);
}

Result<void> TargetFolder::publish(const std::vector<std::filesystem::path>& files,
                                   const std::vector<std::filesystem::path>& stale) const
{
    std::set<std::filesystem::path> folders{folder_};
    for (const auto& file : files) {
        const auto into = (folder_ / file).parent_path();
        if (::mkdir(into.c_str(), 0777) != 0 && errno != EEXIST)
            return cannotUse(into, errno);
        const FileDescriptor from = openFolder((partial_ / file).parent_path());
        const FileDescriptor to = openFolder(into);
        if (!from.valid() || !to.valid())
            return cannotUse(into, errno);
        const auto name = file.filename();
        if (::renameat(from.get(), name.c_str(), to.get(), name.c_str()) != 0)
            return cannotUse(folder_ / file, errno);
        folders.insert(into);
    }
    for (const auto& file : stale) {
        const FileDescriptor from = openFolder((folder_ / file).parent_path());
        if (from.valid() && ::unlinkat(from.get(), file.filename().c_str(), 0) == 0)
            folders.insert((folder_ / file).parent_path());
        ::rmdir((folder_ / file).parent_path().c_str());
    }
    for (const auto& folder : folders)
        if (std::filesystem::exists(folder))
            if (auto synced = syncDirectory(folder); !synced)
                return synced;
    return {};
}

}  // namespace lacquer
