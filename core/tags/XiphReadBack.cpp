// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags/TagReadBack.h"

#include "tags/OggParse.h"
#include "tags/TagComparison.h"
#include "tags/TagFile.h"

namespace lacquer {

namespace {

constexpr int mostBlocks = 4096;

std::vector<TagDifference> compareComments(const ReadTags& found, const Tags& expected, TagContainer container)
{
    TagComparison comparison(expected);
    comparison.texts("Vorbis comment", found.texts, container);
    comparison.pictures("Vorbis comment", found.pictures, true);
    return comparison.take();
}

Error notOgg(const std::filesystem::path& path, const char* place)
{
    auto file = TagFile::open(path);
    return file ? file->malformed(place) : file.error();
}

}  // namespace

TagProof compareFlacTags(const std::filesystem::path& path, const Tags& expected, const TagOptions& options)
{
    auto file = TagFile::open(path);
    if (!file)
        return file.error();
    if (file->at(0, 4) != "fLaC")
        return file->malformed("fLaC");
    constexpr int comments = 4, picture = 6;
    ReadTags found;
    std::uint64_t offset = 4;
    bool last = false;
    for (int i = 0; i < mostBlocks && !last; ++i) {
        const auto head = file->at(offset, 4);
        if (head.size() != 4)
            return file->malformed("fLaC");
        last = (head[0] & 0x80) != 0;
        const int type = head[0] & 0x7f;
        const auto size = std::uint64_t(std::uint8_t(head[1])) << 16 | std::uint64_t(std::uint8_t(head[2])) << 8 | std::uint64_t(std::uint8_t(head[3]));
        if (type == comments || type == picture) {
            const auto content = file->at(offset + 4, size);
            if (std::uint64_t(content.size()) != size)
                return file->malformed("fLaC");
            const auto parsed = type == comments ? parseVorbisComments(content) : std::nullopt;
            const auto cover = type == picture ? parsePictureBlock(content) : std::nullopt;
            if (!parsed && !cover)
                return file->malformed(type == comments ? "VORBIS_COMMENT" : "PICTURE");
            for (const auto& [name, text] : parsed ? parsed->texts : TagTexts())
                addText(found.texts, name, text);
            if (parsed)
                found.pictures.insert(found.pictures.end(), parsed->pictures.begin(), parsed->pictures.end());
            if (cover)
                found.pictures.push_back(*cover);
        }
        offset += 4 + size;
    }
    return compareComments(found, options.of(expected), TagContainer::Vorbis);
}

TagProof compareVorbisTags(const std::filesystem::path& path, const Tags& expected, const TagOptions& options)
{
    const auto packets = oggPackets(path, 3);
    if (!packets)
        return packets.error();
    const QByteArray& comments = (*packets)[1];
    const bool isVorbis = (*packets)[0].startsWith("\x01vorbis") && comments.startsWith("\x03vorbis") && comments.endsWith('\x01') && (*packets)[2].startsWith("\x05vorbis");
    const auto found = isVorbis ? parseVorbisComments(comments.mid(7).chopped(1)) : std::nullopt;
    if (!found)
        return notOgg(path, "Vorbis comment");
    return compareComments(*found, options.of(expected), TagContainer::Vorbis);
}

TagProof compareOpusTags(const std::filesystem::path& path, const Tags& expected, const TagOptions& options)
{
    const auto packets = oggPackets(path, 2);
    if (!packets)
        return packets.error();
    const bool isOpus = (*packets)[0].startsWith("OpusHead") && (*packets)[1].startsWith("OpusTags");
    // RFC 7845 lets padding follow the comments.
    const auto found = isOpus ? parseVorbisComments((*packets)[1].mid(8), true) : std::nullopt;
    if (!found)
        return notOgg(path, "OpusTags");
    return compareComments(*found, options.of(expected), TagContainer::Opus);
}

}  // namespace lacquer
