// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/Spool.h"

#include "base/SystemError.h"
#include "base/Text.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace lacquer {

namespace {

Error cannotWrite(const std::filesystem::path& path, int number)
{
    return {ErrorKind::InputOutput, Text::tr("cannot write the temporary file '%1': %2; free some space or build elsewhere")
                                        .arg(shown(path), lacquer::reason(std::error_code(number, std::generic_category())))};
}

}  // namespace

Spool::Spool(FileDescriptor file, std::filesystem::path path, std::int64_t frames)
    : file_(std::move(file)), path_(std::move(path)), frames_(frames)
{
}

Result<Spool> Spool::create(const std::filesystem::path& path, std::int64_t frames)
{
    FileDescriptor file(::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.valid() || ::ftruncate(file.get(), frames * bytesPerFrame) != 0)
        return cannotWrite(path, errno);
    return Spool(std::move(file), path, frames);
}

Result<void> Spool::write(std::int64_t frame, const std::int32_t* interleaved, int frames) const
{
    const auto* bytes = reinterpret_cast<const char*>(interleaved);
    std::int64_t offset = frame * bytesPerFrame;
    for (std::int64_t left = frames * bytesPerFrame; left > 0;) {
        const auto put = ::pwrite(file_.get(), bytes, std::size_t(left), offset);
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return cannotWrite(path_, put == 0 ? ENOSPC : errno);
        bytes += put;
        offset += put;
        left -= put;
    }
    return {};
}

Result<void> Spool::read(std::int64_t frame, std::int32_t* interleaved, int frames) const
{
    auto* bytes = reinterpret_cast<char*>(interleaved);
    std::int64_t offset = frame * bytesPerFrame;
    for (std::int64_t left = frames * bytesPerFrame; left > 0;) {
        const auto got = ::pread(file_.get(), bytes, std::size_t(left), offset);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return Error{ErrorKind::InputOutput, Text::tr("cannot read back the temporary file '%1'; build again").arg(shown(path_))};
        bytes += got;
        offset += got;
        left -= got;
    }
    return {};
}

}  // namespace lacquer
