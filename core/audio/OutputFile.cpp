// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/OutputFile.h"

#include "base/Text.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace lacquer {

namespace {

Error cannotCreate(const std::filesystem::path& path, int reason)
{
    switch (reason) {
    case EEXIST:
        return {ErrorKind::CannotCreate, Text::tr("%1 exists already; choose another name.").arg(shown(path))};
    case ENOENT:
    case ENOTDIR:
        return {ErrorKind::CannotCreate, Text::tr("The folder of %1 is not there; make it first.").arg(shown(path))};
    case EACCES:
    case EPERM:
    case EROFS:
        return {ErrorKind::Permission, Text::tr("%1 may not be written; choose a folder of your own.").arg(shown(path))};
    default:
        return {ErrorKind::CannotCreate, Text::tr("%1 cannot be made (%2); choose another place.")
                                             .arg(shown(path), QString::fromLocal8Bit(std::strerror(reason)))};
    }
}

}  // namespace

Result<std::unique_ptr<OutputFile>> OutputFile::create(const std::filesystem::path& path)
{
    int descriptor = -1;
    do {
        descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644);
    } while (descriptor < 0 && errno == EINTR);
    if (descriptor < 0)
        return cannotCreate(path, errno);
    return std::unique_ptr<OutputFile>(new OutputFile(descriptor, path));
}

OutputFile::OutputFile(int descriptor, std::filesystem::path path)
    : descriptor_(descriptor), path_(std::move(path)), buffer_(std::make_unique<std::byte[]>(bufferBytes_))
{
}

OutputFile::~OutputFile()
{
    if (descriptor_ >= 0)
        ::close(descriptor_);
}

Result<void> OutputFile::append(std::span<const std::byte> bytes)
{
    while (!bytes.empty() && failure_ == 0) {
        const auto count = std::min(bytes.size(), bufferBytes_ - buffered_);
        std::memcpy(buffer_.get() + buffered_, bytes.data(), count);
        buffered_ += count;
        bytes = bytes.subspan(count);
        if (buffered_ == bufferBytes_)
            (void)flush();
    }
    return state();
}

Result<void> OutputFile::overwrite(std::int64_t offset, std::span<const std::byte> bytes)
{
    if (offset == size())
        return append(bytes);
    if (auto flushed = flush(); !flushed)
        return flushed;
    if (auto done = writeAll(offset, bytes); !done)
        return done;
    written_ = std::max(written_, offset + std::int64_t(bytes.size()));
    return {};
}

std::int64_t OutputFile::readBack(std::int64_t offset, std::span<std::byte> to)
{
    if (!flush() || offset < 0)
        return 0;
    std::int64_t done = 0;
    while (done < std::int64_t(to.size())) {
        const auto count = ::pread(descriptor_, to.data() + done, to.size() - std::size_t(done), offset + done);
        if (count > 0)
            done += count;
        else if (count == 0)
            break;
        else if (errno != EINTR)
            break;
    }
    return done;
}

Result<void> OutputFile::finish()
{
    if (auto flushed = flush(); !flushed)
        return flushed;
    int outcome = 0;
    do {
        outcome = ::fsync(descriptor_);
    } while (outcome != 0 && errno == EINTR);
    if (outcome != 0)
        return fail(errno);
    // Linux frees the descriptor even when close is interrupted; repeating it could close somebody else's.
    const int descriptor = std::exchange(descriptor_, -1);
    if (::close(descriptor) != 0 && errno != EINTR)
        return fail(errno);
    return {};
}

Result<void> OutputFile::state() const
{
    if (failure_ == 0)
        return {};
    if (failure_ == ENOSPC || failure_ == EDQUOT)
        return Error{ErrorKind::InputOutput, Text::tr("The disk is full: %1 could not be written; free some space or choose another disk.").arg(shown(path_))};
    return Error{ErrorKind::InputOutput, Text::tr("%1 could not be written (%2); check the disk and try again.")
                                             .arg(shown(path_), QString::fromLocal8Bit(std::strerror(failure_)))};
}

Result<void> OutputFile::flush()
{
    if (failure_ != 0)
        return state();
    if (auto done = writeAll(written_, {buffer_.get(), buffered_}); !done)
        return done;
    written_ += std::int64_t(buffered_);
    buffered_ = 0;
    return {};
}

Result<void> OutputFile::writeAll(std::int64_t offset, std::span<const std::byte> bytes)
{
    if (failure_ == 0 && descriptor_ < 0)
        return fail(EBADF);
    while (!bytes.empty()) {
        const auto count = ::pwrite(descriptor_, bytes.data(), bytes.size(), offset);
        if (count > 0) {
            offset += count;
            bytes = bytes.subspan(std::size_t(count));
        } else if (count == 0) {
            return fail(ENOSPC);
        } else if (errno != EINTR) {
            return fail(errno);
        }
    }
    return {};
}

Result<void> OutputFile::fail(int reason)
{
    if (failure_ == 0)
        failure_ = reason;
    return state();
}

}  // namespace lacquer
