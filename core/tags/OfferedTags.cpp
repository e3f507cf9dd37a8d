// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags/OfferedTags.h"

#include "base/Isrc.h"
#include "tags/ByteCursor.h"
#include "tags/OggParse.h"
#include "tags/TagFile.h"
#include "tags/TagParse.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace lacquer {

namespace {

constexpr std::uint64_t largestTag = std::uint64_t(16) << 20;
constexpr int mostParts = 4096;

/// What the containers call what is offered: Vorbis comments, ID3, RIFF INFO, AIFF.
struct Row {
    QString OfferedTags::*field;
    std::array<const char*, 4> names;
};
constexpr Row rows[] = {
    {&OfferedTags::title, {"TITLE", "TIT2", "INAM", "NAME"}},    {&OfferedTags::artist, {"ARTIST", "TPE1", "IART", "AUTH"}},
    {&OfferedTags::isrc, {"ISRC", "TSRC", "ISRC", ""}},          {&OfferedTags::composer, {"COMPOSER", "TCOM", "IMUS", ""}},
    {&OfferedTags::genre, {"GENRE", "TCON", "IGNR", ""}},
};

void take(OfferedTags& tags, const QByteArray& name, const QString& text)
{
    for (const Row& row : rows)
        for (const char* known : row.names)
            if (name == known && (tags.*row.field).isEmpty())
                tags.*row.field = text.section(QChar::Null, 0, 0).simplified();
}

void takeAll(OfferedTags& tags, const std::optional<ReadTags>& read)
{
    if (read)
        for (const auto& [name, text] : read->texts)
            take(tags, name, text.section(QLatin1Char('\n'), 0, 0));
}

/// UTF-8 where it is that, and else what old programs wrote.
QString looseText(const QByteArray& bytes)
{
    QByteArray text = bytes;
    if (const qsizetype end = text.indexOf('\0'); end >= 0)
        text.truncate(end);
    return utf8Text(text).value_or(QString::fromLatin1(text));
}

/// The text of an ID3 frame: a byte of encoding, then the text (ID3v2.4.0 structure, section 4).
QString frameText(const QByteArray& content)
{
    const QByteArray text = content.mid(1);
    switch (content.isEmpty() ? 0 : content.at(0)) {
    case 1:
        return QStringDecoder(QStringDecoder::Utf16)(text);
    case 2:
        return QStringDecoder(QStringDecoder::Utf16BE)(text);
    case 3:
        return QString::fromUtf8(text);
    default:
        return QString::fromLatin1(text);
    }
}

std::uint64_t sevenBits(const QByteArray& four)
{
    std::uint64_t size = 0;
    for (const char byte : four)
        size = size << 7 | (std::uint8_t(byte) & 0x7f);
    return size;
}

void takeId3(OfferedTags& tags, const QByteArray& whole)
{
    if (whole.size() < 10 || !whole.startsWith("ID3") || (whole[3] != 3 && whole[3] != 4))
        return;
    const bool later = whole[3] == 4;
    QByteArray body = whole.mid(10, qsizetype(sevenBits(whole.mid(6, 4))));
    if ((whole[5] & 0x80) && !later)
        body.replace(QByteArray("\xff\x00", 2), QByteArray("\xff", 1));
    ByteCursor cursor(body);
    if (whole[5] & 0x40) {
        // An extended header counts itself in 2.4 only.
        const QByteArray size = cursor.take(4);
        cursor.take(later ? sevenBits(size) - std::min<std::uint64_t>(4, sevenBits(size)) : std::uint64_t(std::uint8_t(size.isEmpty() ? 0 : size.back())));
    }
    for (int i = 0; i < mostParts && cursor.ok() && cursor.left() > 10; ++i) {
        const QByteArray name = cursor.take(4);
        const QByteArray size = cursor.take(4);
        cursor.take(2);
        ByteCursor plain(size);
        const QByteArray content = cursor.take(later ? sevenBits(size) : plain.big32());
        if (!cursor.ok() || name.startsWith('\0'))
            return;
        take(tags, name, frameText(content));
    }
}

void takeInfo(OfferedTags& tags, const QByteArray& list)
{
    ByteCursor cursor(list);
    cursor.take(4);
    for (int i = 0; i < mostParts && cursor.ok() && cursor.left() > 8; ++i) {
        const QByteArray name = cursor.take(4);
        const std::uint64_t size = cursor.little32();
        const QByteArray text = cursor.take(std::min<std::uint64_t>(size, cursor.left()));
        if (size % 2 != 0 && cursor.left() > 0)
            cursor.take(1);
        take(tags, name, looseText(text));
    }
}

/// Chunks of RIFF and RF64, wherever they stand, or of AIFF.
void takeChunks(OfferedTags& tags, TagFile& file, bool riff)
{
    OfferedTags plain;
    std::uint64_t longData = 0;
    std::uint64_t offset = 12;
    for (int i = 0; i < mostParts && offset + 8 <= file.size(); ++i) {
        const QByteArray head = file.at(offset, 8);
        ByteCursor cursor(head);
        const QByteArray name = cursor.take(4);
        std::uint64_t size = riff ? cursor.little32() : cursor.big32();
        if (name == "data" && size == 0xffffffffu && longData > 0)
            size = longData;
        const bool wanted = name == "ds64" || name == "LIST" || name == "axml" || name.toLower() == "id3 " || name == "NAME" || name == "AUTH";
        const QByteArray content = wanted && size <= largestTag ? file.at(offset + 8, size) : QByteArray();
        if (name == "ds64" && content.size() >= 16) {
            ByteCursor sizes(content);
            sizes.take(8);
            const std::uint64_t low = sizes.little32();
            longData = low | std::uint64_t(sizes.little32()) << 32;
        } else if (name == "LIST" && content.startsWith("INFO")) {
            takeInfo(tags, content);
        } else if (name == "axml") {
            take(tags, "ISRC", parseAxmlIsrc(content).value_or(QString()));
        } else if (name.toLower() == "id3 ") {
            takeId3(tags, content);
        } else if (!riff && (name == "NAME" || name == "AUTH")) {
            take(plain, name, looseText(content));
        }
        offset += 8 + size + size % 2;
    }
    // AIFF's own texts are ASCII; they count where ID3 says nothing.
    for (const Row& row : rows)
        if ((tags.*row.field).isEmpty())
            tags.*row.field = plain.*row.field;
}

void takeFlac(OfferedTags& tags, TagFile& file)
{
    bool last = false;
    std::uint64_t offset = 4;
    for (int i = 0; i < mostParts && !last; ++i) {
        const QByteArray head = file.at(offset, 4);
        if (head.size() != 4)
            return;
        last = (head[0] & 0x80) != 0;
        const auto size = std::uint64_t(std::uint8_t(head[1])) << 16 | std::uint64_t(std::uint8_t(head[2])) << 8 | std::uint64_t(std::uint8_t(head[3]));
        if ((head[0] & 0x7f) == 4)
            takeAll(tags, parseVorbisComments(file.at(offset + 4, size), true));
        offset += 4 + size;
    }
}

void takeOgg(OfferedTags& tags, const std::filesystem::path& path)
{
    const auto packets = oggPackets(path, 2);
    if (!packets)
        return;
    const QByteArray& comments = (*packets)[1];
    if (comments.startsWith("OpusTags"))
        takeAll(tags, parseVorbisComments(comments.mid(8), true));
    else if (comments.startsWith("\x03vorbis"))
        takeAll(tags, parseVorbisComments(comments.mid(7), true));
}

}  // namespace

OfferedTags offeredTags(const std::filesystem::path& path)
{
    OfferedTags tags;
    auto file = TagFile::open(path);
    if (!file)
        return tags;
    const QByteArray head = file->at(0, 12);
    const QByteArray form = head.mid(8, 4);
    if (head.startsWith("fLaC"))
        takeFlac(tags, *file);
    else if (head.startsWith("OggS"))
        takeOgg(tags, path);
    else if (form == "WAVE" || form == "AIFF" || form == "AIFC")
        takeChunks(tags, *file, form == "WAVE");
    else if (head.startsWith("ID3"))
        takeId3(tags, file->at(0, std::min(largestTag, sevenBits(head.mid(6, 4)) + 10)));
    tags.isrc = normalizedIsrc(tags.isrc).value_or(QString());
    // Numbers out of ID3v1's list, which nobody wants to read.
    if (tags.genre.startsWith(QLatin1Char('(')) || tags.genre.toInt() > 0)
        tags.genre.clear();
    return tags;
}

}  // namespace lacquer
