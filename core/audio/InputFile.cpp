// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/InputFile.h"

#include "base/Text.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lacquer {

namespace {

Error cannotOpen(const std::filesystem::path& path, int reason)
{
    switch (reason) {
    case ENOENT:
    case ENOTDIR:
        return {ErrorKind::Missing, Text::tr("%1 is not there; put it back or choose another file.").arg(shown(path))};
    case EACCES:
    case EPERM:
        return {ErrorKind::Permission,
                Text::tr("%1 may not be read; allow reading in its permissions.").arg(shown(path))};
    case ENXIO:
    case ELOOP:
        return {ErrorKind::BadData, Text::tr("%1 does not lead to an ordinary file; choose a sound file.").arg(shown(path))};
    default:
        return {ErrorKind::InputOutput, Text::tr("%1 cannot be opened (%2); check the disk it is on.")
                                            .arg(shown(path), QString::fromLocal8Bit(std::strerror(reason)))};
    }
}

}  // namespace

Result<std::unique_ptr<InputFile>> InputFile::open(const std::filesystem::path& path)
{
    int descriptor = -1;
    do {
        descriptor = ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    } while (descriptor < 0 && errno == EINTR);
    if (descriptor < 0)
        return cannotOpen(path, errno);

    struct stat about {};
    if (::fstat(descriptor, &about) != 0) {
        const int reason = errno;
        ::close(descriptor);
        return cannotOpen(path, reason);
    }
    std::unique_ptr<InputFile> file(new InputFile(descriptor, about.st_size));
    if (S_ISDIR(about.st_mode))
        return Error{ErrorKind::BadData, Text::tr("%1 is a folder; choose a sound file in it.").arg(shown(path))};
    if (!S_ISREG(about.st_mode))
        return cannotOpen(path, ENXIO);
    if (about.st_size == 0)
        return Error{ErrorKind::BadData, Text::tr("%1 is empty; copy or export it again.").arg(shown(path))};
    return file;
}

InputFile::~InputFile()
{
    ::close(descriptor_);
}

std::int64_t InputFile::readAt(std::int64_t offset, std::span<std::byte> to) const
{
    if (offset < 0)
        return 0;
    std::int64_t done = 0;
    while (done < std::int64_t(to.size())) {
        const auto count = ::pread(descriptor_, to.data() + done, to.size() - std::size_t(done), offset + done);
        if (count > 0) {
            done += count;
        } else if (count == 0) {
            break;
        } else if (errno != EINTR) {
            int none = 0;
            readError_.compare_exchange_strong(none, errno);
            break;
        }
    }
    return done;
}

}  // namespace lacquer
