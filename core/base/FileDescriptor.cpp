// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FileDescriptor.h"

#include "base/SystemError.h"
#include "base/Text.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lacquer {

namespace {

std::error_code lastError()
{
    return {errno, std::generic_category()};
}

}  // namespace

std::error_code FileDescriptor::close()
{
    if (!valid())
        return {};
    // Linux has released the number even when close says EINTR; trying again could close somebody else's file.
    const int failed = ::close(std::exchange(descriptor_, -1));
    return failed != 0 && errno != EINTR ? lastError() : std::error_code();
}

Result<FileDescriptor> FileDescriptor::openRegular(const std::filesystem::path& path)
{
    // Looked at before opening, since opening alone can act on a device; and again after, since names can change.
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0)
        return readingError(path, lastError());
    const auto notRegular = [&] {
        return Error{
            ErrorKind::BadData,
            Text::tr("'%1' is not a regular file, so it cannot be read. Choose another file.").arg(shown(path))};
    };
    if (!S_ISREG(status.st_mode))
        return notRegular();
    FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!file.valid() || ::fstat(file.get(), &status) != 0)
        return readingError(path, lastError());
    if (!S_ISREG(status.st_mode))
        return notRegular();
    return file;
}

std::error_code FileDescriptor::read(char* buffer, std::size_t size, std::size_t& got) const
{
    got = 0;
    while (got < size) {
        const auto n = ::read(descriptor_, buffer + got, size - got);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return lastError();
        if (n == 0)
            break;
        got += std::size_t(n);
    }
    return {};
}

std::error_code FileDescriptor::writeAll(const char* bytes, std::size_t size) const
{
    while (size > 0) {
        const auto n = ::write(descriptor_, bytes, size);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return lastError();
        if (n == 0)
            return {EIO, std::generic_category()};
        bytes += n;
        size -= std::size_t(n);
    }
    return {};
}

std::error_code FileDescriptor::sync() const
{
    while (::fsync(descriptor_) != 0) {
        if (errno == EINVAL)
            break;
        if (errno != EINTR)
            return lastError();
    }
    return {};
}

}  // namespace lacquer
