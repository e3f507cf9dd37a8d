// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags/AiffTags.h"

#include "base/Text.h"
#include "tags/ByteCursor.h"
#include "tags/ByteOrder.h"
#include "tags/RewriteFile.h"
#include "tags/TagCheck.h"
#include "tags/TagField.h"
#include "tags/TagFile.h"

#include <limits>

namespace lacquer {

namespace {

/// A chunk of the old file, with its header and pad byte.
struct OldChunk {
    QByteArray id;
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
};

bool isTag(const QByteArray& id)
{
    return id == "NAME" || id == "AUTH" || id == "(c) " || id == "ANNO" || id == "ID3 ";
}

/// Nothing when it is no AIFF.
std::vector<OldChunk> oldChunks(TagFile& file)
{
    std::vector<OldChunk> chunks;
    for (std::uint64_t offset = 12; offset + 8 <= file.size();) {
        const auto head = file.at(offset, 8);
        ByteCursor cursor(head);
        const auto id = cursor.take(4);
        const auto size = std::uint64_t(cursor.big32());
        // The pad byte of the last chunk is sometimes forgotten.
        const auto end = offset + 8 + size + size % 2;
        if (end > file.size() + size % 2)
            return {};
        chunks.push_back({id, offset, end});
        offset = end;
    }
    return chunks;
}

}  // namespace

Result<std::vector<WaveTagChunk>> aiffTagChunks(const Tags& tags, const TagOptions& options)
{
    if (auto checked = checkTags(tags); !checked)
        return checked.error();
    std::vector<WaveTagChunk> chunks;
    const Tags said = options.of(tags);
    for (const TagField& field : tagFields())
        if (const QStringList values = tagValues(field, said, TagContainer::Aiff); !values.isEmpty())
            chunks.push_back({nameIn(field, TagContainer::Aiff), values.first().toLatin1()});
    if (const QByteArray id3 = id3Tag(said, options.id3); !id3.isEmpty())
        chunks.push_back({"ID3 ", id3});
    return chunks;
}

Result<void> writeAiffTags(const std::filesystem::path& path, const Tags& tags, const TagOptions& options)
{
    const auto made = aiffTagChunks(tags, options);
    if (!made)
        return made.error();
    std::vector<FilePiece> pieces;
    {
        auto file = TagFile::open(path);
        if (!file)
            return file.error();
        const auto head = file->at(0, 12);
        const auto chunks = oldChunks(*file);
        const bool isAiff = head.startsWith("FORM") && (head.endsWith("AIFF") || head.endsWith("AIFC"));
        const auto sound = std::find_if(chunks.begin(), chunks.end(), [](const OldChunk& chunk) { return chunk.id == "SSND"; });
        if (!isAiff || sound == chunks.end())
            return Error{ErrorKind::BadData, Text::tr("'%1' is no AIFF file; make it again.").arg(shown(path))};
        std::uint64_t size = 4;
        const auto keep = [&](const OldChunk& chunk) {
            pieces.push_back({{}, chunk.begin, std::min(chunk.end, file->size())});
            if (chunk.end > file->size())
                pieces.push_back({QByteArray(1, '\0')});
            size += chunk.end - chunk.begin;
        };
        pieces.emplace_back();
        for (const OldChunk& chunk : chunks)
            if (!isTag(chunk.id) && chunk.id != "SSND")
                keep(chunk);
        for (const WaveTagChunk& chunk : *made) {
            const QByteArray bytes = chunk.id + bigBytes(std::uint64_t(chunk.content.size()), 4) + chunk.content + QByteArray(chunk.content.size() % 2, '\0');
            pieces.push_back({bytes});
            size += std::uint64_t(bytes.size());
        }
        keep(*sound);
        if (size > std::numeric_limits<std::uint32_t>::max())
            return Error{ErrorKind::Usage, Text::tr("'%1' would be larger than the 4 GiB an AIFF can be; make it shorter.").arg(shown(path))};
        pieces.front().bytes = "FORM" + bigBytes(size, 4) + head.mid(8);
    }
    return rewriteFile(path, pieces);
}

}  // namespace lacquer
