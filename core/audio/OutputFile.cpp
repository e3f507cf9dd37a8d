// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/OutputFile.h"

#include "base/SystemError.h"
#include "base/Text.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace lacquer {

namespace {

Error cannotCreate(const std::filesystem::path& path, const std::error_code& code)
{
    if (isDiskFull(code) || code.value() == EIO)
        return {ErrorKind::InputOutput, Text::tr("'%1' cannot be made: %2. Free some space or choose another disk.").arg(shown(path), reason(code))};
    const auto kind = kindOf(code) == ErrorKind::Permission ? ErrorKind::Permission : ErrorKind::CannotCreate;
    return {kind, Text::tr("'%1' cannot be made: %2. Choose another name or folder.").arg(shown(path), reason(code))};
}

}  // namespace

Result<std::unique_ptr<OutputFile>> OutputFile::create(const std::filesystem::path& path)
{
    int descriptor = -1;
    do {
        descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644);
    } while (descriptor < 0 && errno == EINTR);
    if (descriptor < 0)
        return cannotCreate(path, lastError());
    return std::unique_ptr<OutputFile>(new OutputFile(FileDescriptor(descriptor), path));
}

OutputFile::OutputFile(FileDescriptor descriptor, std::filesystem::path path)
    : descriptor_(std::move(descriptor)), path_(std::move(path)), buffer_(std::make_unique<std::byte[]>(bufferBytes_))
{
}

Result<void> OutputFile::append(std::span<const std::byte> bytes)
{
    while (!bytes.empty() && !failure_) {
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
        const auto count = ::pread(descriptor_.get(), to.data() + done, to.size() - std::size_t(done), offset + done);
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
    if (const auto code = descriptor_.sync())
        return fail(code);
    if (const auto code = descriptor_.close())
        return fail(code);
    return {};
}

Result<void> OutputFile::state() const
{
    if (!failure_)
        return {};
    const QString remedy = isDiskFull(failure_) ? Text::tr("Free some space or choose another disk.")
                                                : Text::tr("Check the disk and try again.");
    return Error{ErrorKind::InputOutput,
                 Text::tr("'%1' could not be written: %2. %3").arg(shown(path_), reason(failure_), remedy)};
}

Result<void> OutputFile::flush()
{
    if (failure_)
        return state();
    if (auto done = writeAll(written_, {buffer_.get(), buffered_}); !done)
        return done;
    written_ += std::int64_t(buffered_);
    buffered_ = 0;
    return {};
}

Result<void> OutputFile::writeAll(std::int64_t offset, std::span<const std::byte> bytes)
{
    if (!failure_ && !descriptor_.valid())
        return fail({EBADF, std::generic_category()});
    while (!bytes.empty()) {
        const auto count = ::pwrite(descriptor_.get(), bytes.data(), bytes.size(), offset);
        if (count > 0) {
            offset += count;
            bytes = bytes.subspan(std::size_t(count));
        } else if (count == 0) {
            return fail({ENOSPC, std::generic_category()});
        } else if (errno != EINTR) {
            return fail(lastError());
        }
    }
    return {};
}

Result<void> OutputFile::fail(const std::error_code& reason)
{
    if (!failure_)
        failure_ = reason;
    return state();
}

}  // namespace lacquer
