// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FileDescriptor.h"

#include "base/SystemError.h"
#include "base/Text.h"

#include <cerrno>
#include <cstdlib>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lacquer {

namespace {

/// Repeats a step that moves some of the rest, given how many bytes are done, through interruptions and short moves, until
/// `size` bytes are moved or the step moves nothing; `done` says how many were.
template <class Step>
std::error_code repeated(std::size_t size, std::size_t& done, Step step)
{
    done = 0;
    while (done < size) {
        const auto n = step(done);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return lastError();
        if (n == 0)
            break;
        done += std::size_t(n);
    }
    return {};
}

/// Less than everything, without any error, is one all the same.
std::error_code wholeOf(std::size_t size, std::size_t done)
{
    return done == size ? std::error_code() : std::error_code(EIO, std::generic_category());
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

FileDescriptor FileDescriptor::createNew(const std::filesystem::path& path, std::error_code& problem)
{
    FileDescriptor file(::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    problem = file.valid() ? std::error_code() : lastError();
    return file;
}

FileDescriptor FileDescriptor::openExisting(const std::filesystem::path& path, std::error_code& problem)
{
    FileDescriptor file(::open(path.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY));
    problem = file.valid() ? std::error_code() : lastError();
    return file;
}

FileDescriptor FileDescriptor::createTemporary(std::filesystem::path& prefix, std::error_code& problem)
{
    std::string name = prefix.string() + "XXXXXX";
    FileDescriptor file(::mkostemp(name.data(), O_CLOEXEC));
    problem = file.valid() ? std::error_code() : lastError();
    prefix = name;
    return file;
}

std::error_code FileDescriptor::resize(std::int64_t bytes) const
{
    return ::ftruncate(descriptor_, bytes) == 0 ? std::error_code() : lastError();
}

std::error_code FileDescriptor::readAllAt(void* to, std::size_t size, std::int64_t offset) const
{
    std::size_t got = 0;
    const auto problem = repeated(size, got, [&](std::size_t done) {
        return ::pread(descriptor_, static_cast<char*>(to) + done, size - done, offset + std::int64_t(done));
    });
    return problem ? problem : wholeOf(size, got);
}

std::error_code FileDescriptor::writeAllAt(const void* from, std::size_t size, std::int64_t offset) const
{
    std::size_t put = 0;
    const auto problem = repeated(size, put, [&](std::size_t done) {
        return ::pwrite(descriptor_, static_cast<const char*>(from) + done, size - done, offset + std::int64_t(done));
    });
    return problem ? problem : wholeOf(size, put);
}

std::error_code FileDescriptor::read(char* buffer, std::size_t size, std::size_t& got) const
{
    return repeated(size, got, [&](std::size_t done) { return ::read(descriptor_, buffer + done, size - done); });
}

std::error_code FileDescriptor::writeAll(const char* bytes, std::size_t size) const
{
    std::size_t put = 0;
    const auto problem = repeated(size, put, [&](std::size_t done) { return ::write(descriptor_, bytes + done, size - done); });
    return problem ? problem : wholeOf(size, put);
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

std::error_code FileDescriptor::syncData() const
{
    return ::fdatasync(descriptor_) == 0 || errno == EINVAL ? std::error_code() : lastError();
}

bool FileDescriptor::tryLock() const
{
    return ::flock(descriptor_, LOCK_EX | LOCK_NB) == 0;
}

}  // namespace lacquer
