// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags/RewriteFile.h"

#include "base/FileDescriptor.h"
#include "base/SystemError.h"
#include "base/Text.h"

#include <algorithm>

namespace lacquer {

namespace {

constexpr std::size_t stepBytes = std::size_t(1) << 20;

Error unwritten(const std::filesystem::path& path, std::error_code code)
{
    return {ErrorKind::InputOutput, Text::tr("'%1' could not be written: %2. Check the disk and try again.").arg(shown(path), reason(code))};
}

std::error_code copy(const FileDescriptor& from, const FileDescriptor& to, const std::vector<FilePiece>& pieces)
{
    std::vector<char> step(stepBytes);
    for (const FilePiece& piece : pieces) {
        if (!piece.bytes.isEmpty()) {
            if (const auto code = to.writeAll(piece.bytes.constData(), std::size_t(piece.bytes.size())))
                return code;
            continue;
        }
        for (std::uint64_t at = piece.begin; at < piece.end;) {
            const auto count = std::size_t(std::min<std::uint64_t>(stepBytes, piece.end - at));
            if (const auto code = from.readAllAt(step.data(), count, std::int64_t(at)))
                return code;
            if (const auto code = to.writeAll(step.data(), count))
                return code;
            at += count;
        }
    }
    return to.sync();
}

}  // namespace

Result<void> rewriteFile(const std::filesystem::path& path, const std::vector<FilePiece>& pieces)
{
    const auto from = FileDescriptor::openRegular(path);
    if (!from)
        return from.error();
    std::filesystem::path temporary = path.parent_path() / ".tagging.";
    std::error_code code;
    auto to = FileDescriptor::createTemporary(temporary, code);
    if (!to.valid())
        return unwritten(path, code);
    code = copy(*from, to, pieces);
    if (const auto late = to.close(); !code)
        code = late;
    if (!code)
        std::filesystem::permissions(temporary, std::filesystem::status(path).permissions(), code);
    if (!code)
        std::filesystem::rename(temporary, path, code);
    if (!code)
        return {};
    std::error_code ignored;
    std::filesystem::remove(temporary, ignored);
    return unwritten(path, code);
}

Result<void> syncFile(const std::filesystem::path& path)
{
    auto file = FileDescriptor::openRegular(path);
    if (!file)
        return file.error();
    if (const auto code = file->sync())
        return unwritten(path, code);
    return {};
}

}  // namespace lacquer
