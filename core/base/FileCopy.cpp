// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FileCopy.h"

#include "base/FileDescriptor.h"
#include "base/Hash.h"
#include "base/SystemError.h"

#include <vector>

namespace lacquer {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t blockBytes = std::size_t(1) << 20;

Error writingFailed(const fs::path& path, const std::error_code& code, ErrorKind kind)
{
    return {kind, Text::tr("'%1' cannot be written: %2").arg(shown(path), reason(code))};
}

Result<std::string> copyBytes(const FileDescriptor& in, const fs::path& from, FileDescriptor& out, const fs::path& to, Progress& progress)
{
    Hash hash;
    std::vector<char> block(blockBytes);
    for (;;) {
        if (progress.cancelled())
            return Progress::cancelledError();
        std::size_t got = 0;
        if (const auto problem = in.read(block.data(), block.size(), got))
            return readingError(from, problem);
        if (got == 0)
            break;
        hash.addBytes(block.data(), got);
        if (const auto problem = out.writeAll(block.data(), got))
            return writingFailed(to, problem, ErrorKind::InputOutput);
        progress.add(std::int64_t(got));
    }
    auto problem = out.sync();
    if (const auto late = out.close(); !problem)
        problem = late;
    if (problem)
        return writingFailed(to, problem, ErrorKind::InputOutput);
    return hash.hex();
}

}  // namespace

Result<std::string> copyHashed(const fs::path& from, const fs::path& to, Progress& progress)
{
    const auto in = FileDescriptor::openRegular(from);
    if (!in)
        return in.error();
    std::error_code problem;
    FileDescriptor out = FileDescriptor::createNew(to, problem);
    if (!out.valid())
        return writingFailed(to, problem, ErrorKind::CannotCreate);
    auto copied = copyBytes(*in, from, out, to, progress);
    std::error_code ignored;
    if (!copied) {
        (void)out.close();
        fs::remove(to, ignored);
        return copied;
    }
    const auto permissions = fs::status(from, ignored).permissions();
    if (!ignored)
        fs::permissions(to, (permissions & fs::perms(0777)) | fs::perms::owner_read | fs::perms::owner_write, ignored);
    return copied;
}

}  // namespace lacquer
