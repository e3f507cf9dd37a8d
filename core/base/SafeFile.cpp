// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SafeFile.h"

#include "base/Clock.h"
#include "base/FileDescriptor.h"
#include "base/Hash.h"
#include "base/SystemError.h"
#include "base/TemporaryName.h"
#include "base/Text.h"

#include <cerrno>
#include <cstdlib>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace lacquer {

namespace {

namespace fs = std::filesystem;

std::int64_t currentTime(const SaveOptions& options)
{
    return options.clock ? options.clock() : clockSeconds();
}

/// What a new file may allow others, from /proc because asking umask() means changing it for every thread.
mode_t modeOfNewFile()
{
    constexpr mode_t careful = 0600;
    const FileDescriptor file(::open("/proc/self/status", O_RDONLY | O_CLOEXEC));
    char text[512] = {};
    std::size_t got = 0;
    if (!file.valid() || file.read(text, sizeof text - 1, got))
        return careful;
    const auto at = std::string_view(text, got).find("Umask:");
    if (at == std::string_view::npos)
        return careful;
    return 0666 & ~mode_t(std::strtoul(text + at + 6, nullptr, 8));
}

/// The file a chain of symbolic links ends at; it need not exist.
Result<fs::path> followLinks(fs::path path)
{
    for (int links = 0; links < 40; ++links) {
        std::error_code none;
        const fs::path next = fs::read_symlink(path, none);
        if (none)
            return path;
        path = next.is_absolute() ? next : path.parent_path() / next;
    }
    return Error{
        ErrorKind::CannotCreate,
        Text::tr("Cannot save '%1': its symbolic links lead in a circle. Save under another name.").arg(shown(path))};
}

/// One save, step by step; each step returns what goes wrong in it.
class Save {
public:
    Save(const fs::path& target, const SaveOptions& options)
        : path_(target), name_(target.filename().native()), options_(options)
    {
    }

    Result<void> run(std::string_view bytes)
    {
        if (name_.empty() || name_ == "." || name_ == "..")
            return Error{ErrorKind::CannotCreate,
                         Text::tr("Cannot save '%1': a folder has that name.").arg(shown(path_))};
        if (auto opened = openDirectory(); !opened)
            return opened;
        if (auto fine = lookAtPrevious(); !fine)
            return fine;
        if (auto written = writeTemporary(bytes); !written)
            return written;
        if (auto kept = keepBackup(std::int64_t(bytes.size())); !kept)
            return kept;
        if (auto moved = moveIntoPlace(); !moved)
            return moved;
        removeStaleTemporaries(directory_.get(), name_);
        return {};
    }

private:
    [[nodiscard]] fs::path beside(const std::string& name) const { return path_.parent_path() / name; }

    Result<void> openDirectory()
    {
        const fs::path folder = path_.has_parent_path() ? path_.parent_path() : fs::path(".");
        directory_ = FileDescriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (directory_.valid())
            return {};
        const auto code = lastError();
        const ErrorKind kind = kindOf(code) == ErrorKind::Missing ? ErrorKind::CannotCreate : kindOf(code);
        return Error{
            kind,
            Text::tr("Cannot save '%1' in its folder: %2. Save to another folder.").arg(shown(path_), reason(code))};
    }

    Result<void> lookAtPrevious()
    {
        if (::fstatat(directory_.get(), name_.c_str(), &previous_, AT_SYMLINK_NOFOLLOW) != 0) {
            if (errno == ENOENT)
                return {};
            return plainError(lastError());
        }
        hasPrevious_ = true;
        if (!S_ISREG(previous_.st_mode))
            return Error{ErrorKind::CannotCreate,
                         Text::tr("Cannot save '%1': a folder or device has that name. Save under another name.")
                             .arg(shown(path_))};
        // Renaming needs no permission on the file itself, so the wish to leave it alone has to be asked for. Root may
        // write anything; a file without any write permission is left alone even so.
        const bool marked = (previous_.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH)) == 0;
        if (marked || ::faccessat(directory_.get(), name_.c_str(), W_OK, AT_EACCESS) != 0)
            return Error{
                ErrorKind::Permission,
                Text::tr("Cannot save '%1': the file is read-only. Save under another name.").arg(shown(path_))};
        if (!options_.expectedPrevious)
            return {};
        Progress unwatched;
        const auto found = hashFile(path_, unwatched);
        if (!found)
            return found.error();
        return *found == *options_.expectedPrevious ? Result<void>() : changedError();
    }

    Result<void> writeTemporary(std::string_view bytes)
    {
        FileDescriptor file;
        std::error_code failed = createTemporary(directory_.get(), name_, file, temporary_);
        if (failed)
            return plainError(failed, std::int64_t(bytes.size()));
        failed = file.writeAll(bytes.data(), bytes.size());
        if (failed)
            return giveUp(failed, std::int64_t(bytes.size()));
        setPermissions(file.get());
        failed = file.sync();
        if (const auto late = file.close(); !failed)
            failed = late;
        return failed ? rescue(failed) : Result<void>();
    }

    /// As far as the system allows; the temporary file starts out stricter than any of this.
    void setPermissions(int file) const
    {
        mode_t mode = hasPrevious_ ? previous_.st_mode & 0777 : modeOfNewFile();
        struct stat now {};
        if (hasPrevious_ && ::fstat(file, &now) == 0 &&
            (now.st_uid != previous_.st_uid || now.st_gid != previous_.st_gid)) {
            const bool given = ::fchown(file, previous_.st_uid, previous_.st_gid) == 0 ||
                               ::fchown(file, uid_t(-1), previous_.st_gid) == 0;
            if (!given)  // what its group may do must not pass to ours
                mode = (mode & ~mode_t(S_IRWXG)) | ((mode & S_IRWXO) << 3);
        }
        (void)::fchmod(file, mode);
    }

    Result<void> keepBackup(std::int64_t need)
    {
        if (!options_.backups || !hasPrevious_)
            return {};
        const std::int64_t now = currentTime(options_);
        if (const auto failed = keepPrevious(directory_.get(), name_, now))
            return isDiskFull(failed) ? giveUp(failed, need + previous_.st_size) : rescue(failed);
        dropOldBackups(directory_.get(), name_, *options_.backups, now);
        return {};
    }

    Result<void> moveIntoPlace()
    {
        if (options_.expectedPrevious && !asItWas()) {
            (void)::unlinkat(directory_.get(), temporary_.c_str(), 0);
            return changedError();
        }
        const bool mustNotExist = options_.expectedPrevious && !hasPrevious_;
        int failed = ::renameat2(directory_.get(), temporary_.c_str(), directory_.get(), name_.c_str(),
                                 mustNotExist ? RENAME_NOREPLACE : 0u);
        if (failed != 0 && mustNotExist && (errno == EINVAL || errno == ENOSYS))
            failed = ::renameat(directory_.get(), temporary_.c_str(), directory_.get(), name_.c_str());
        if (failed != 0 && mustNotExist && errno == EEXIST) {
            (void)::unlinkat(directory_.get(), temporary_.c_str(), 0);
            return changedError();
        }
        if (failed != 0)
            return rescue(lastError());
        if (const auto unsynced = directory_.sync())
            return Error{ErrorKind::InputOutput,
                         Text::tr("'%1' was saved, but the disk does not confirm it: %2. Save a copy elsewhere.")
                             .arg(shown(path_), reason(unsynced))};
        return {};
    }

    /// Whether the file is still the one whose content was compared.
    [[nodiscard]] bool asItWas() const
    {
        struct stat now {};
        if (::fstatat(directory_.get(), name_.c_str(), &now, AT_SYMLINK_NOFOLLOW) != 0)
            return errno == ENOENT;
        return hasPrevious_ && now.st_ino == previous_.st_ino && now.st_dev == previous_.st_dev &&
               now.st_size == previous_.st_size && now.st_mtim.tv_sec == previous_.st_mtim.tv_sec &&
               now.st_mtim.tv_nsec == previous_.st_mtim.tv_nsec;
    }

    [[nodiscard]] Error changedError() const
    {
        return {ErrorKind::Busy,
                Text::tr("'%1' has been changed by somebody else; nothing was saved. Overwrite it, save under "
                         "another name, or load it again.")
                    .arg(shown(path_))};
    }

    /// Nothing of use was written.
    Error giveUp(const std::error_code& code, std::int64_t need)
    {
        (void)::unlinkat(directory_.get(), temporary_.c_str(), 0);
        return plainError(code, need);
    }

    /// All was written, but it cannot become the file.
    Error rescue(const std::error_code& code)
    {
        keepForRescue(directory_.get(), temporary_);
        return {
            kindOf(code) == ErrorKind::Permission ? ErrorKind::Permission : ErrorKind::InputOutput,
            Text::tr("Cannot save '%1': %2. The file is unchanged; what should have been saved is kept in '%3'. Save "
                     "elsewhere.")
                .arg(shown(path_), reason(code), shown(beside(temporary_)))};
    }

    [[nodiscard]] Error plainError(const std::error_code& code, std::int64_t need = 0) const
    {
        struct statvfs disk {};
        if (isDiskFull(code) && ::fstatvfs(directory_.get(), &disk) == 0)
            return {ErrorKind::InputOutput,
                    Text::tr("Cannot save '%1': %2 (need %3, have %4). The file is unchanged; free some space or save "
                             "elsewhere.")
                        .arg(shown(path_), reason(code), shownSize(need),
                             shownSize(std::int64_t(disk.f_bavail) * std::int64_t(disk.f_frsize)))};
        const bool forbidden = kindOf(code) == ErrorKind::Permission;
        return {
            forbidden ? ErrorKind::Permission : ErrorKind::InputOutput,
            Text::tr("Cannot save '%1': %2. The file is unchanged; save elsewhere.").arg(shown(path_), reason(code))};
    }

    fs::path path_;
    std::string name_;
    const SaveOptions& options_;
    FileDescriptor directory_;
    struct stat previous_ {};
    bool hasPrevious_ = false;
    std::string temporary_;
};

}  // namespace

Result<void> saveSafely(const std::filesystem::path& target, std::string_view bytes, const SaveOptions& options)
{
    const auto file = followLinks(target);
    if (!file)
        return file.error();
    return Save(*file, options).run(bytes);
}

Result<std::string> readWhole(const std::filesystem::path& path, std::int64_t maximumBytes)
{
    const auto file = FileDescriptor::openRegular(path);
    if (!file)
        return file.error();
    constexpr std::size_t blockSize = std::size_t(1) << 20;
    std::string bytes;
    for (;;) {
        const std::size_t before = bytes.size();
        const std::size_t room = std::size_t(maximumBytes) + 1 - before;
        const std::size_t asked = std::min(blockSize, room);
        bytes.resize(before + asked);
        std::size_t got = 0;
        if (const auto failed = file->read(bytes.data() + before, asked, got))
            return readingError(path, failed);
        bytes.resize(before + got);
        if (std::int64_t(bytes.size()) > maximumBytes)
            return Error{ErrorKind::BadData,
                         Text::tr("'%1' is larger than the %2 that are read here. Choose another file.")
                             .arg(shown(path), shownSize(maximumBytes))};
        if (got < asked)
            return bytes;
    }
}

Result<void> syncDirectory(const std::filesystem::path& directory)
{
    const FileDescriptor opened(::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const auto failed = opened.valid() ? opened.sync() : lastError();
    if (!failed)
        return {};
    return Error{kindOf(failed), Text::tr("The folder '%1' cannot be brought onto the disk: %2. Save elsewhere.")
                                     .arg(shown(directory), reason(failed))};
}

Result<void> createPrivateDirectory(const std::filesystem::path& directory)
{
    const fs::path clean = directory.has_filename() ? directory : directory.parent_path();
    std::error_code ignored;
    if (clean.has_parent_path() && clean.parent_path() != clean && !fs::exists(clean.parent_path(), ignored))
        if (auto made = createPrivateDirectory(clean.parent_path()); !made)
            return made;
    if (::mkdir(clean.c_str(), 0700) == 0)
        return {};
    const auto code = lastError();
    struct stat status {};
    if (code.value() != EEXIST || ::lstat(clean.c_str(), &status) != 0)
        return Error{
            kindOf(code) == ErrorKind::Permission ? ErrorKind::Permission : ErrorKind::CannotCreate,
            Text::tr("Cannot create the folder '%1': %2. Choose another place.").arg(shown(clean), reason(code))};
    if (!S_ISDIR(status.st_mode))
        return Error{
            ErrorKind::CannotCreate,
            Text::tr("Cannot create the folder '%1': something else has that name. Move it away.").arg(shown(clean))};
    if (status.st_uid != ::geteuid() || (status.st_mode & (S_IWGRP | S_IWOTH)) != 0)
        return Error{ErrorKind::Permission,
                     Text::tr("The folder '%1' is not private: others may write to it. Change its "
                              "owner or permissions, or choose another place.")
                         .arg(shown(clean))};
    return {};
}

}  // namespace lacquer
