// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Folder.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lacquer {

namespace {

namespace fs = std::filesystem;

constexpr int asFolder = O_RDONLY | O_DIRECTORY | O_CLOEXEC;

std::error_code asError(int failed)
{
    return failed == 0 ? std::error_code() : std::error_code(errno, std::generic_category());
}

std::error_code asError(const FileDescriptor& opened)
{
    return asError(opened.valid() ? 0 : -1);
}

}  // namespace

std::error_code Folder::open(const fs::path& path, Folder& folder)
{
    folder.folder_ = FileDescriptor(::open(path.c_str(), asFolder));
    return asError(folder.folder_);
}

bool Folder::isWritable(const fs::path& path)
{
    Folder folder;
    return !open(path, folder) && ::faccessat(folder.folder_.get(), ".", W_OK | X_OK, AT_EACCESS) == 0;
}

std::error_code Folder::openInner(const fs::path& relative, FileDescriptor& inner) const
{
    inner = FileDescriptor(::openat(folder_.get(), ".", asFolder));
    if (relative.is_absolute())
        return std::make_error_code(std::errc::invalid_argument);
    for (const auto& part : relative) {
        if (part == "..")
            return std::make_error_code(std::errc::invalid_argument);
        if (inner.valid())
            inner = FileDescriptor(::openat(inner.get(), part.c_str(), asFolder | O_NOFOLLOW));
    }
    return asError(inner);
}

Folder::Entry Folder::look(const fs::path& relative) const
{
    FileDescriptor parent;
    struct stat found {};
    std::error_code failed = openInner(relative.parent_path(), parent);
    if (!failed)
        failed = asError(::fstatat(parent.get(), relative.filename().c_str(), &found, AT_SYMLINK_NOFOLLOW));
    if (failed)
        return failed == std::errc::no_such_file_or_directory || failed == std::errc::not_a_directory ||
                       failed == std::errc::too_many_symbolic_link_levels
                   ? Entry::Nothing
                   : Entry::Unknown;
    return S_ISREG(found.st_mode) ? Entry::File : S_ISDIR(found.st_mode) ? Entry::Folder : Entry::Other;
}

bool Folder::mayBePlainFolder(const fs::path& relative) const
{
    fs::path sofar;
    for (const auto& part : relative) {
        sofar /= part;
        const Entry entry = look(sofar);
        if (entry != Entry::Folder)
            return entry == Entry::Nothing || entry == Entry::Unknown;
    }
    return true;
}

std::error_code Folder::makeFolder(const fs::path& relative, int mode) const
{
    fs::path sofar;
    for (const auto& part : relative) {
        FileDescriptor parent;
        if (const auto failed = openInner(sofar, parent))
            return failed;
        if (::mkdirat(parent.get(), part.c_str(), mode_t(mode)) != 0 && errno != EEXIST)
            return asError(-1);
        sofar /= part;
    }
    return {};
}

std::error_code Folder::write(const fs::path& relative, std::string_view bytes) const
{
    FileDescriptor parent;
    if (const auto failed = openInner(relative.parent_path(), parent))
        return failed;
    const fs::path name = relative.filename();
    FileDescriptor file(::openat(parent.get(), name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
    if (!file.valid())
        return asError(-1);
    std::error_code failed = file.writeAll(bytes.data(), bytes.size());
    if (!failed)
        failed = file.sync();
    if (const auto late = file.close(); !failed)
        failed = late;
    if (failed)
        (void)::unlinkat(parent.get(), name.c_str(), 0);
    return failed;
}

std::error_code Folder::link(const fs::path& relative, const Folder& to) const
{
    FileDescriptor from;
    FileDescriptor into;
    if (const auto failed = openInner(relative.parent_path(), from))
        return failed;
    if (const auto failed = to.openInner(relative.parent_path(), into))
        return failed;
    const fs::path name = relative.filename();
    return asError(::linkat(from.get(), name.c_str(), into.get(), name.c_str(), 0));
}

std::error_code Folder::move(const fs::path& relative, const Folder& to) const
{
    FileDescriptor from;
    FileDescriptor into;
    if (const auto failed = openInner(relative.parent_path(), from))
        return failed;
    if (const auto failed = to.openInner(relative.parent_path(), into))
        return failed;
    const fs::path name = relative.filename();
    return asError(::renameat(from.get(), name.c_str(), into.get(), name.c_str()));
}

std::error_code Folder::remove(const fs::path& relative) const
{
    FileDescriptor parent;
    if (const auto failed = openInner(relative.parent_path(), parent))
        return failed;
    return asError(::unlinkat(parent.get(), relative.filename().c_str(), 0));
}

std::error_code Folder::removeFolder(const fs::path& relative) const
{
    FileDescriptor parent;
    if (const auto failed = openInner(relative.parent_path(), parent))
        return failed;
    return asError(::unlinkat(parent.get(), relative.filename().c_str(), AT_REMOVEDIR));
}

std::error_code Folder::sync(const fs::path& relative) const
{
    FileDescriptor inner;
    if (const auto failed = openInner(relative, inner))
        return failed;
    return inner.sync();
}

}  // namespace lacquer
