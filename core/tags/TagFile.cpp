// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags/TagFile.h"

#include "base/Text.h"

#include <algorithm>

namespace lacquer {

namespace {

constexpr std::uint64_t largestPiece = std::uint64_t(64) << 20;

}  // namespace

Result<TagFile> TagFile::open(const std::filesystem::path& path)
{
    TagFile file;
    file.path_ = path;
    file.file_.open(path, std::ios::binary);
    std::error_code problem;
    file.size_ = std::filesystem::file_size(path, problem);
    if (!file.file_ || problem)
        return Error{ErrorKind::InputOutput, Text::tr("'%1' cannot be read back; check the disk and build it again.").arg(shown(path))};
    return file;
}

QByteArray TagFile::at(std::uint64_t offset, std::uint64_t count)
{
    if (offset >= size_ || count > largestPiece)
        return {};
    QByteArray bytes(qsizetype(std::min(count, size_ - offset)), '\0');
    file_.clear();
    file_.seekg(std::streamoff(offset));
    file_.read(bytes.data(), bytes.size());
    bytes.truncate(qsizetype(file_.gcount()));
    return bytes;
}

Error TagFile::malformed(const char* place) const
{
    return {ErrorKind::BadData, Text::tr("The tags in '%1' cannot be read back (%2); build it again.").arg(shown(path_), QLatin1String(place))};
}

}  // namespace lacquer
