// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags/TagReadBack.h"

#include "base/Text.h"
#include "base/Isrc.h"
#include "tags/TagField.h"
#include "tags/TagParse.h"

#include <cstdint>
#include <fstream>

namespace lacquer {

namespace {

constexpr std::uint32_t maximumBytes = std::uint32_t(4) << 20;
constexpr int maximumChunks = 4096;

Error malformed(const std::filesystem::path& path, const char* place)
{
    return {ErrorKind::BadData, Text::tr("The tags in '%1' cannot be read back (%2); build it again.").arg(shown(path), QLatin1String(place))};
}

Error unreadable(const std::filesystem::path& path)
{
    return {ErrorKind::InputOutput, Text::tr("'%1' cannot be read back; check the disk and build it again.").arg(shown(path))};
}

QByteArray take(std::ifstream& file, std::uint32_t count)
{
    QByteArray bytes(qsizetype(count), '\0');
    file.read(bytes.data(), bytes.size());
    bytes.truncate(qsizetype(file.gcount()));
    return bytes;
}

std::uint32_t little32(const QByteArray& bytes, qsizetype at)
{
    return std::uint32_t(std::uint8_t(bytes[at])) | std::uint32_t(std::uint8_t(bytes[at + 1])) << 8 |
           std::uint32_t(std::uint8_t(bytes[at + 2])) << 16 | std::uint32_t(std::uint8_t(bytes[at + 3])) << 24;
}

/// Compares one container's texts with the row that names them.
void compare(std::vector<TagDifference>& differences, const char* place, TagTexts found, const Tags& expected,
             const char* TagField::*name)
{
    for (const TagField& field : tagFields()) {
        if (!(field.*name))
            continue;
        const auto text = found.extract(field.*name);
        const QString is = text ? text.mapped() : QString();
        if (const QString shouldBe = field.text(expected); is != shouldBe)
            differences.push_back({QLatin1String(place), shownName(field), shouldBe, is});
    }
    for (const auto& [key, text] : found)
        differences.push_back({QLatin1String(place), QString::fromUtf8(key), {}, text});
}

}  // namespace

Result<std::vector<TagDifference>> compareWaveTags(const std::filesystem::path& path, const Tags& expected)
{
    std::ifstream file(path, std::ios::binary);
    const auto head = take(file, 12);
    if (!file)
        return unreadable(path);
    if ((!head.startsWith("RIFF") && !head.startsWith("RF64")) || head.mid(8) != "WAVE")
        return malformed(path, "RIFF");

    std::optional<TagTexts> info = TagTexts();
    std::optional<TagTexts> id3 = TagTexts();
    QString isrc;
    for (int i = 0; i < maximumChunks; ++i) {
        const auto chunk = take(file, 8);
        if (!file)
            return malformed(path, "data");
        const auto id = chunk.left(4);
        const auto size = little32(chunk, 4);
        if (id == "data")
            break;
        if (size > maximumBytes)
            return malformed(path, "RIFF");
        const auto content = take(file, size);
        if (size % 2 != 0)
            take(file, 1);
        if (!file)
            return malformed(path, "RIFF");
        if (id == "LIST" && content.startsWith("INFO"))
            info = parseInfoList(content);
        else if (id == "id3 ")
            id3 = parseId3(content);
        else if (id == "axml")
            isrc = parseAxmlIsrc(content).value_or(QString());
    }
    if (!info)
        return malformed(path, "LIST INFO");
    if (!id3)
        return malformed(path, "id3");

    std::vector<TagDifference> differences;
    compare(differences, "LIST INFO", *info, expected, &TagField::info);
    if (const QString shouldBe = normalizedIsrc(expected.isrc).value_or(QString()); isrc != shouldBe)
        differences.push_back({QStringLiteral("axml"), Text::tr("ISRC"), shouldBe, isrc});
    compare(differences, "id3", *id3, expected, &TagField::id3);
    return differences;
}

Result<std::vector<TagDifference>> compareFlacTags(const std::filesystem::path& path, const Tags& expected)
{
    std::ifstream file(path, std::ios::binary);
    const auto head = take(file, 4);
    if (!file)
        return unreadable(path);
    if (head != "fLaC")
        return malformed(path, "fLaC");
    TagTexts comments;
    bool last = false;
    for (int i = 0; i < maximumChunks && !last; ++i) {
        const auto block = take(file, 4);
        if (!file)
            return malformed(path, "fLaC");
        last = (block[0] & 0x80) != 0;
        const auto size = std::uint32_t(std::uint8_t(block[1])) << 16 | std::uint32_t(std::uint8_t(block[2])) << 8 | std::uint32_t(std::uint8_t(block[3]));
        if ((block[0] & 0x7f) != 4) {
            file.seekg(size, std::ios::cur);
            continue;
        }
        if (size > maximumBytes)
            return malformed(path, "VORBIS_COMMENT");
        auto parsed = parseVorbisComments(take(file, size));
        if (!file || !parsed)
            return malformed(path, "VORBIS_COMMENT");
        comments = std::move(*parsed);
    }
    std::vector<TagDifference> differences;
    compare(differences, "Vorbis comment", std::move(comments), expected, &TagField::vorbis);
    return differences;
}

QString describe(const TagDifference& difference)
{
    return Text::tr("%1, %2: '%3' instead of '%4'")
        .arg(difference.place, harmless(difference.field), harmless(difference.found), harmless(difference.expected));
}

}  // namespace lacquer
