// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags/Mp3Tags.h"

#include "base/Text.h"
#include "tags/ByteCursor.h"
#include "tags/RewriteFile.h"
#include "tags/TagCheck.h"
#include "tags/TagFile.h"

namespace lacquer {

namespace {

/// Where the frames of sound begin: behind all ID3v2 tags.
std::uint64_t soundBegin(TagFile& file)
{
    std::uint64_t begin = 0;
    for (;;) {
        const auto head = file.at(begin, 10);
        if (head.size() != 10 || !head.startsWith("ID3"))
            return begin;
        std::uint64_t size = 0;
        for (int i = 6; i < 10; ++i)
            size = size << 7 | (std::uint64_t(std::uint8_t(head[i])) & 0x7f);
        const bool hasFooter = head[5] & 0x10;
        begin += size + (hasFooter ? 20 : 10);
    }
}

/// Where they end: before ID3v1 and APE tags, in whatever order they stand.
std::uint64_t soundEnd(TagFile& file, std::uint64_t begin)
{
    std::uint64_t end = file.size();
    for (bool found = true; found && end > begin;) {
        found = false;
        if (end - begin >= 128 && file.at(end - 128, 3) == "TAG") {
            end -= 128;
            found = true;
        }
        const auto footer = end - begin >= 32 ? file.at(end - 32, 32) : QByteArray();
        if (footer.startsWith("APETAGEX")) {
            ByteCursor cursor(footer);
            cursor.take(12);
            const std::uint64_t size = cursor.little32();
            cursor.take(4);
            const bool hasHeader = cursor.little32() & 0x80000000u;
            const std::uint64_t whole = size + (hasHeader ? 32 : 0);
            if (whole > end - begin || size < 32)
                return end;
            end -= whole;
            found = true;
        }
    }
    return end;
}

}  // namespace

Result<void> writeMp3Tags(const std::filesystem::path& path, const Tags& tags, const TagOptions& options)
{
    if (auto checked = checkTags(tags); !checked)
        return checked;
    std::vector<FilePiece> pieces;
    {
        auto file = TagFile::open(path);
        if (!file)
            return file.error();
        const auto begin = soundBegin(*file);
        const auto end = soundEnd(*file, begin);
        const auto sync = file->at(begin, 2);
        if (sync.size() != 2 || std::uint8_t(sync[0]) != 0xff || std::uint8_t(sync[1]) < 0xe0)
            return Error{ErrorKind::BadData, Text::tr("'%1' is no MP3 file; make it again.").arg(shown(path))};
        pieces = {{id3Tag(options.of(tags), options.id3)}, {{}, begin, end}};
    }
    if (options.id3v1 && !options.clean)
        pieces.push_back({id3v1Tag(tags)});
    return rewriteFile(path, pieces);
}

}  // namespace lacquer
