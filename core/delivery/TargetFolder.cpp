// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/TargetFolder.h"

#include "base/Hash.h"
#include "base/SafeFile.h"
#include "base/SystemError.h"
#include "base/Text.h"
#include "delivery/FinishedWork.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace lacquer {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view partialPrefix = ".lacquer-partial-";
constexpr std::int64_t maximumManifestBytes = std::int64_t(64) << 20;

Error cannotUse(const fs::path& path, const std::error_code& code)
{
    const ErrorKind kind = kindOf(code) == ErrorKind::Missing ? ErrorKind::CannotCreate : kindOf(code);
    return {kind, Text::tr("cannot deliver into '%1': %2; choose another folder").arg(shown(path), reason(code))};
}

bool isOfTheDisk(const Error& error)
{
    return error.kind == ErrorKind::InputOutput || error.kind == ErrorKind::Permission;
}

/// Empty where there is none, or one that is not ours; an error where it cannot be read.
Result<Manifest> manifestIn(const fs::path& folder)
{
    const auto text = readWhole(folder / "manifest.json", maximumManifestBytes);
    if (!text)
        return isOfTheDisk(text.error()) ? Result<Manifest>(text.error()) : Manifest{};
    auto manifest = parseManifest(*text);
    return manifest ? std::move(*manifest) : Manifest{};
}

/// Makes a folder and its missing parents; the list says which.
Result<void> makeFolders(const fs::path& path, std::vector<fs::path>& made)
{
    const fs::path clean = path.has_filename() ? path : path.parent_path();
    std::error_code problem;
    if (clean.empty() || fs::is_directory(clean, problem))
        return {};
    if (clean.has_parent_path() && clean.parent_path() != clean)
        if (auto parents = makeFolders(clean.parent_path(), made); !parents)
            return parents;
    if (fs::create_directory(clean, problem))
        made.push_back(clean);
    else if (problem)
        return cannotUse(clean, problem);
    return {};
}

}  // namespace

TargetFolder::TargetFolder(fs::path path, std::unique_ptr<ProjectLock> lock)
    : path_(std::move(path)),
      partial_(path_ / (std::string(partialPrefix) + std::to_string(QCoreApplication::applicationPid()))),
      lock_(std::move(lock))
{
}

TargetFolder::TargetFolder(TargetFolder&& other) noexcept = default;

TargetFolder::~TargetFolder()
{
    if (!lock_)
        return;
    std::error_code ignored;
    if (!keepPartial_)
        fs::remove_all(partial_, ignored);
    lock_->unlock();
    removeMadeFolders();
}

void TargetFolder::removeMadeFolders() const
{
    // Only succeeds when a build that failed would leave nothing but the empty folders it made.
    std::error_code ignored;
    for (auto folder = madeHere_.rbegin(); folder != madeHere_.rend(); ++folder)
        if (!fs::remove(*folder, ignored))
            break;
}

Result<TargetFolder> TargetFolder::open(const fs::path& path)
{
    TargetFolder target(path, nullptr);
    const auto opened = [&]() -> Result<void> {
        if (auto made = makeFolders(path, target.madeHere_); !made)
            return made;
        if (const auto code = Folder::open(path, target.folder_))
            return cannotUse(path, code);
        auto lock = std::make_unique<ProjectLock>(path / "manifest.json");
        if (auto locked = lock->tryLock(); !locked) {
            if (locked.error().kind == ErrorKind::Busy)
                return Error{ErrorKind::Busy, Text::tr("another build is at work in '%1'; wait for it").arg(shown(path))};
            return Error{locked.error().kind, locked.error().kind == ErrorKind::Permission
                                                  ? Text::tr("cannot deliver into '%1': you are not allowed to write there; choose another folder").arg(shown(path))
                                                  : Text::tr("cannot deliver into '%1': it cannot be locked. Is the disk full?").arg(shown(path))};
        }
        target.lock_ = std::move(lock);
        if (auto taken = target.takeOverFromTheDead(); !taken)
            return taken;
        target.keepPartial_ = false;
        // A link to a manifest speaks of another folder.
        const bool isLink = target.folder_.look("manifest.json") == Folder::Entry::Other;
        auto manifest = isLink ? Manifest{} : manifestIn(path);
        if (!manifest)
            return manifest.error();
        target.manifest_ = std::move(*manifest);
        return target.makePrivateFolders();
    }();
    if (opened)
        return target;
    if (!target.lock_)
        target.removeMadeFolders();
    return opened.error();
}

Result<void> TargetFolder::makePrivateFolders() const
{
    for (const fs::path& folder : {partial_.filename(), partial_.filename() / "new"})
        if (const auto code = folder_.makeFolder(folder, 0700))
            return cannotUse(path_ / folder, code);
    return {};
}

Result<void> TargetFolder::takeOverFromTheDead()
{
    // The lock is ours, so nobody else is at work here: every private folder is a dead build's, or was left for us.
    std::error_code ignored;
    std::vector<fs::path> dead;
    for (const auto& entry : fs::directory_iterator(path_, ignored))
        if (entry.path().filename().string().starts_with(partialPrefix))
            dead.push_back(entry.path());
    // One of our own name comes first: another cannot take its place.
    std::sort(dead.begin(), dead.end(), [this](const fs::path& a, const fs::path& b) {
        return std::pair(a != partial_, a) < std::pair(b != partial_, b);
    });
    for (const auto& partial : dead) {
        const bool isFolder = folder_.look(partial.filename()) == Folder::Entry::Folder;
        if (isFolder) {
            auto publication = Publication::open(path_, partial);
            if (!publication)
                return publication.error();
            if (auto undone = publication->undo(); !undone)
                return undone;
        }
        std::error_code problem;
        if (isFolder && !hasEarlierWork_ && FinishedWork::isIn(partial)) {
            fs::rename(partial, partial_, problem);
            hasEarlierWork_ = !problem;
            if (hasEarlierWork_)
                continue;
        }
        problem.clear();
        fs::remove_all(partial, problem);
        if (problem)
            return cannotUse(partial, problem);
    }
    return {};
}

Result<void> TargetFolder::discardEarlierWork()
{
    hasEarlierWork_ = false;
    std::error_code problem;
    fs::remove_all(partial_, problem);
    return problem ? cannotUse(partial_, problem) : makePrivateFolders();
}

bool TargetFolder::recall(const fs::path& relative) const
{
    const auto isThere = [&](const fs::path& folder) { return folder_.look(partial_.filename() / folder / relative) == Folder::Entry::File; };
    if (!isThere("kept"))
        return isThere("new");
    std::error_code problem;
    if (makeFreshFolder(relative.parent_path()))
        fs::rename(partial_ / "kept" / relative, fresh() / relative, problem);
    return !problem && isThere("new");
}

void TargetFolder::keepOnly(const std::set<fs::path>& freshFiles, const std::set<std::string>& spools) const
{
    std::error_code ignored;
    fs::remove_all(partial_ / "kept", ignored);
    std::vector<fs::path> unwanted;
    std::vector<fs::path> folders;
    for (auto entry = fs::recursive_directory_iterator(fresh(), ignored); entry != fs::recursive_directory_iterator(); entry.increment(ignored))
        if (entry->symlink_status(ignored).type() == fs::file_type::directory)
            folders.push_back(entry->path());
        else if (!freshFiles.contains(entry->path().lexically_relative(fresh())))
            unwanted.push_back(entry->path());
    for (const auto& entry : fs::directory_iterator(partial_, ignored))
        if (const std::string name = entry.path().filename().string(); name.starts_with("spool") && !spools.contains(name))
            unwanted.push_back(entry.path());
    for (const fs::path& path : unwanted)
        fs::remove(path, ignored);
    // Innermost first; only empty ones go.
    for (auto folder = folders.rbegin(); folder != folders.rend(); ++folder)
        fs::remove(*folder, ignored);
}

Result<bool> TargetFolder::hasHash(const ManifestFile& file) const
{
    Progress unwatched;
    const auto hash = hashFile(path_ / file.path, unwatched);
    if (!hash)
        return isOfTheDisk(hash.error()) ? Result<bool>(hash.error()) : false;
    return *hash == file.reading.sha256;
}

Result<bool> TargetFolder::isOurs(const fs::path& relative, bool byHash) const
{
    const auto path = path_ / relative;
    const ManifestFile* file = manifest_.find(relative);
    std::error_code problem;
    const Folder::Entry entry = folder_.look(relative);
    if (file && entry == Folder::Entry::Unknown)
        return cannotUse(path, std::make_error_code(std::errc::io_error));
    if (!file || entry != Folder::Entry::File ||
        std::int64_t(fs::file_size(path, problem)) != file->reading.bytes)
        return false;
    const auto changed = fs::last_write_time(path, problem);
    const auto delivered = fs::last_write_time(path_ / "manifest.json", problem);
    // Clocks of file systems are coarse: what was changed at once after the delivery can have its time.
    const bool sinceThen = problem || changed >= delivered;
    return byHash || sinceThen ? hasHash(*file) : Result<bool>(true);
}

Result<std::vector<fs::path>> TargetFolder::inTheWay(const std::vector<fs::path>& files, bool byHash) const
{
    std::vector<fs::path> others;
    for (const auto& file : files) {
        const Folder::Entry entry = folder_.look(file);
        if (entry == Folder::Entry::Unknown)
            return cannotUse(path_ / file, std::make_error_code(std::errc::io_error));
        if (entry == Folder::Entry::Nothing)
            continue;
        const auto ours = isOurs(file, byHash);
        if (!ours)
            return ours.error();
        if (!*ours)
            others.push_back(file);
    }
    return others;
}

std::optional<fs::path> TargetFolder::impossible(const std::vector<fs::path>& files) const
{
    for (const auto& file : files) {
        if (!folder_.mayBePlainFolder(file.parent_path()))
            return file.parent_path();
        if (folder_.look(file) == Folder::Entry::Folder)
            return file;
    }
    return std::nullopt;
}

std::optional<std::int64_t> TargetFolder::freeBytes() const
{
    std::error_code problem;
    const auto space = fs::space(path_, problem);
    return problem ? std::nullopt : std::optional(std::int64_t(space.available));
}

Result<void> TargetFolder::makeFreshFolder(const fs::path& relative) const
{
    if (relative.empty())
        return {};
    const auto code = folder_.makeFolder(partial_.filename() / "new" / relative, 0700);
    return code ? cannotUse(path_ / relative, code) : Result<void>();
}

Result<void> TargetFolder::writeFresh(const fs::path& relative, std::string_view bytes) const
{
    const auto code = folder_.write(partial_.filename() / "new" / relative, bytes);
    return code ? cannotUse(path_ / relative, code) : Result<void>();
}

Result<void> TargetFolder::publish(const std::vector<FreshFile>& files, const std::vector<fs::path>& stale)
{
    auto publication = Publication::open(path_, partial_);
    if (!publication)
        return publication.error();
    auto done = publication->run(files, stale);
    keepPartial_ = !publication->isUndone() && !done;
    return done;
}

}  // namespace lacquer
