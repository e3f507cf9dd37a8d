// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags/TagParse.h"

#include "tags/ByteCursor.h"

#include <QStringDecoder>
#include <QXmlStreamReader>

#include <algorithm>
#include <cstdint>

namespace lacquer {

void addText(TagTexts& texts, const QByteArray& name, const QString& text)
{
    const auto [place, isNew] = texts.emplace(name, text);
    if (!isNew)
        place->second += QLatin1Char('\n') + text;
}

std::optional<QString> utf8Text(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

std::optional<TagTexts> parseInfoList(const QByteArray& content)
{
    ByteCursor cursor(content);
    if (cursor.take(4) != "INFO")
        return std::nullopt;
    TagTexts texts;
    while (cursor.ok() && cursor.left() > 0) {
        const auto id = cursor.take(4);
        const auto size = cursor.little32();
        auto bytes = cursor.take(size);
        if (size % 2 != 0)
            cursor.take(1);
        if (!cursor.ok() || !bytes.endsWith('\0'))
            return std::nullopt;
        bytes.chop(1);
        const auto text = utf8Text(bytes);
        if (!text || bytes.contains('\0'))
            return std::nullopt;
        addText(texts, id, *text);
    }
    return cursor.ok() ? std::optional(texts) : std::nullopt;
}

std::optional<QString> parseAxmlIsrc(const QByteArray& content)
{
    QXmlStreamReader xml(content);
    bool inIsrc = false;
    std::optional<QString> isrc;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() != QLatin1String("identifier"))
            continue;
        if (xml.isStartElement() && xml.attributes().value(QLatin1String("formatLabel")) == QLatin1String("ISRC")) {
            inIsrc = true;
        } else if (xml.isStartElement() && inIsrc) {
            const QString text = xml.readElementText().trimmed();
            if (!isrc && text.startsWith(QLatin1String("ISRC:")))
                isrc = text.mid(5);
        } else if (xml.isEndElement()) {
            inIsrc = false;
        }
    }
    return xml.hasError() ? std::nullopt : isrc;
}

std::optional<TagTexts> parseBext(const QByteArray& content)
{
    ByteCursor cursor(content);
    TagTexts texts;
    bool clean = true;
    const auto isAscii = [](const QByteArray& bytes) { return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > 0; }); };
    const auto text = [&](const char* name, std::uint64_t size) {
        const QByteArray bytes = cursor.take(size);
        const auto end = bytes.indexOf('\0');
        const QByteArray said = end < 0 ? bytes : bytes.left(end);
        clean = clean && isAscii(said) && (end < 0 || bytes.mid(end).count('\0') == bytes.size() - end);
        texts[name] = QString::fromLatin1(said);
    };
    text("Description", 256);
    text("Originator", 32);
    text("OriginatorReference", 32);
    text("OriginationDate", 10);
    text("OriginationTime", 8);
    texts["TimeReference"] = QString::number(cursor.little(8));
    texts["Version"] = QString::number(cursor.little(2));
    clean = clean && cursor.take(64).count('\0') == 64;
    for (const char* name : {"LoudnessValue", "LoudnessRange", "MaxTruePeakLevel", "MaxMomentaryLoudness", "MaxShortTermLoudness"})
        texts[name] = QString::number(std::int16_t(cursor.little(2)));
    clean = clean && cursor.take(180).count('\0') == 180;
    if (!cursor.ok() || !clean || texts["Version"] != QLatin1String("2"))
        return std::nullopt;
    text("CodingHistory", std::uint64_t(cursor.left()));
    return clean ? std::optional(texts) : std::nullopt;
}

std::optional<TagTexts> parseIxml(const QByteArray& content)
{
    QXmlStreamReader xml(content);
    if (!xml.readNextStartElement() || xml.name() != QLatin1String("BWFXML"))
        return std::nullopt;
    TagTexts texts;
    QByteArray path;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            path += '/' + xml.name().toUtf8();
        else if (xml.isEndElement())
            path.truncate(std::max<qsizetype>(0, path.lastIndexOf('/')));
        else if (xml.isCharacters() && !path.isEmpty() && !xml.isWhitespace())
            texts[path.mid(1)] += xml.text();
    }
    return xml.hasError() ? std::nullopt : std::optional(texts);
}

std::optional<ReadTags> parseVorbisComments(const QByteArray& content, bool trailing)
{
    ByteCursor cursor(content);
    cursor.take(cursor.little32());
    const auto count = cursor.little32();
    ReadTags tags;
    for (std::uint32_t i = 0; i < count; ++i) {
        const auto comment = cursor.take(cursor.little32());
        const auto equals = comment.indexOf('=');
        const auto text = utf8Text(comment.mid(equals + 1));
        if (!cursor.ok() || equals <= 0 || !text)
            return std::nullopt;
        const QByteArray key = comment.left(equals).toUpper();
        if (key != "METADATA_BLOCK_PICTURE") {
            addText(tags.texts, key, *text);
            continue;
        }
        const auto decoded = QByteArray::fromBase64Encoding(comment.mid(equals + 1), QByteArray::AbortOnBase64DecodingErrors);
        const auto picture = decoded ? parsePictureBlock(*decoded) : std::nullopt;
        if (!picture)
            return std::nullopt;
        tags.pictures.push_back(*picture);
    }
    const bool whole = cursor.ok() && (trailing || cursor.left() == 0);
    return whole ? std::optional(tags) : std::nullopt;
}

std::optional<Picture> parsePictureBlock(const QByteArray& content)
{
    ByteCursor cursor(content);
    constexpr std::uint32_t frontCover = 3;
    const auto type = cursor.big32();
    Picture picture;
    picture.mime = QString::fromLatin1(cursor.take(cursor.big32()));
    cursor.take(cursor.big32());
    picture.width = int(cursor.big32());
    picture.height = int(cursor.big32());
    picture.bitsPerPixel = int(cursor.big32());
    const auto colours = cursor.big32();
    picture.bytes = cursor.take(cursor.big32());
    const bool whole = cursor.ok() && cursor.left() == 0 && type == frontCover && colours == 0;
    return whole ? std::optional(picture) : std::nullopt;
}

}  // namespace lacquer
