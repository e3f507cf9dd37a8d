// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags/TagParse.h"

#include <QStringDecoder>
#include <QXmlStreamReader>

#include <cstdint>

namespace lacquer {

namespace {

/// Takes bytes from the front; once something is missing it stays failed.
class Cursor {
public:
    explicit Cursor(const QByteArray& bytes) : bytes_(bytes) {}

    [[nodiscard]] bool ok() const { return ok_; }
    [[nodiscard]] qsizetype left() const { return bytes_.size() - position_; }

    QByteArray take(std::uint64_t count)
    {
        if (!ok_ || count > std::uint64_t(left())) {
            ok_ = false;
            return {};
        }
        const auto content = bytes_.mid(position_, qsizetype(count));
        position_ += qsizetype(count);
        return content;
    }
    std::uint32_t little32()
    {
        const auto b = take(4);
        std::uint32_t value = 0;
        for (qsizetype i = b.size(); i-- > 0;)
            value = value << 8 | std::uint8_t(b[i]);
        return value;
    }
    /// ID3's "syncsafe" numbers have seven bits in a byte.
    std::uint32_t syncsafe32()
    {
        std::uint32_t value = 0;
        for (const char byte : take(4)) {
            ok_ = ok_ && !(byte & 0x80);
            value = value << 7 | (std::uint8_t(byte) & 0x7f);
        }
        return value;
    }

private:
    const QByteArray& bytes_;
    qsizetype position_ = 0;
    bool ok_ = true;
};

void add(TagTexts& texts, const QByteArray& name, const QString& text)
{
    const auto [place, isNew] = texts.emplace(name, text);
    if (!isNew)
        place->second += QLatin1Char('\n') + text;
}

/// Only well-formed UTF-8 counts as read.
std::optional<QString> utf8(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

/// A text of the given ID3v2 encoding; one final terminator is allowed.
std::optional<QString> id3Text(int encoding, QByteArray bytes)
{
    if (encoding == 3 || encoding == 0) {
        if (bytes.endsWith('\0'))
            bytes.chop(1);
        return encoding == 3 ? utf8(bytes) : std::optional(QString::fromLatin1(bytes));
    }
    // UTF-16, with a byte order mark or big-endian.
    QStringDecoder decoder(encoding == 1 ? QStringDecoder::Utf16 : QStringDecoder::Utf16BE);
    QString text = decoder(bytes);
    if (text.endsWith(QChar(u'\0')))
        text.chop(1);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

/// Splits a frame's content at its first terminator: description and text.
std::pair<QByteArray, QByteArray> split(int encoding, const QByteArray& bytes)
{
    if (encoding == 0 || encoding == 3) {
        const auto at = bytes.indexOf('\0');
        return at < 0 ? std::pair(bytes, QByteArray()) : std::pair(bytes.left(at), bytes.mid(at + 1));
    }
    for (qsizetype at = 0; at + 1 < bytes.size(); at += 2)
        if (bytes[at] == 0 && bytes[at + 1] == 0)
            return {bytes.left(at), bytes.mid(at + 2)};
    return {bytes, {}};
}

/// False when a text frame's content is malformed.
bool takeFrame(TagTexts& texts, const QByteArray& id, const QByteArray& content)
{
    const bool isComment = id == "COMM";
    if (!isComment && !id.startsWith('T'))
        return true;
    if (content.isEmpty() || content[0] < 0 || content[0] > 3)
        return false;
    const int encoding = content[0];
    if (!isComment && id != "TXXX") {
        const auto text = id3Text(encoding, content.mid(1));
        if (text)
            add(texts, id, *text);
        return text.has_value();
    }
    const auto [description, bytes] = split(encoding, content.mid(isComment ? 4 : 1));
    const auto name = id3Text(encoding, description);
    const auto text = id3Text(encoding, bytes);
    if (!name || !text)
        return false;
    add(texts, isComment && name->isEmpty() ? id : id + ':' + name->toUtf8(), *text);
    return true;
}

}  // namespace

std::optional<TagTexts> parseInfoList(const QByteArray& content)
{
    Cursor cursor(content);
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
        const auto text = utf8(bytes);
        if (!text || bytes.contains('\0'))
            return std::nullopt;
        add(texts, id, *text);
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

std::optional<TagTexts> parseId3(const QByteArray& content)
{
    Cursor cursor(content);
    const auto head = cursor.take(6);
    const auto size = cursor.syncsafe32();
    // Version 4 without unsynchronisation, extended header or footer: what we write.
    if (!cursor.ok() || !head.startsWith(QByteArray("ID3\x04\x00\x00", 6)) || qsizetype(size) != cursor.left())
        return std::nullopt;
    TagTexts texts;
    while (cursor.left() >= 10) {
        const auto id = cursor.take(4);
        if (id == QByteArray(4, '\0'))
            break;
        const auto frameSize = cursor.syncsafe32();
        const auto flags = cursor.take(2);
        const auto bytes = cursor.take(frameSize);
        if (!cursor.ok() || flags != QByteArray(2, '\0') || !takeFrame(texts, id, bytes))
            return std::nullopt;
    }
    return texts;
}

std::optional<TagTexts> parseVorbisComments(const QByteArray& content)
{
    Cursor cursor(content);
    cursor.take(cursor.little32());
    const auto count = cursor.little32();
    TagTexts texts;
    for (std::uint32_t i = 0; i < count; ++i) {
        const auto comment = cursor.take(cursor.little32());
        const auto equals = comment.indexOf('=');
        const auto text = utf8(comment.mid(equals + 1));
        if (!cursor.ok() || equals <= 0 || !text)
            return std::nullopt;
        add(texts, comment.left(equals).toUpper(), *text);
    }
    return cursor.ok() ? std::optional(texts) : std::nullopt;
}

}  // namespace lacquer
