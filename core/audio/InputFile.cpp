// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/InputFile.h"

#include "base/SystemError.h"
#include "base/Text.h"

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace lacquer {

Result<std::unique_ptr<InputFile>> InputFile::open(const std::filesystem::path& path)
{
    auto descriptor = FileDescriptor::openRegular(path);
    if (!descriptor)
        return descriptor.error();
    struct stat about {};
    if (::fstat(descriptor->get(), &about) != 0)
        return readingError(path, {errno, std::generic_category()});
    if (about.st_size == 0)
        return Error{ErrorKind::BadData, Text::tr("'%1' is empty; copy or export it again.").arg(shown(path))};
    return std::unique_ptr<InputFile>(new InputFile(std::move(*descriptor), about.st_size));
}

std::int64_t InputFile::readAt(std::int64_t offset, std::span<std::byte> to) const
{
    if (offset < 0)
        return 0;
    std::int64_t done = 0;
    while (done < std::int64_t(to.size())) {
        const auto count = ::pread(descriptor_.get(), to.data() + done, to.size() - std::size_t(done), offset + done);
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
