// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags/Id3Parse.h"

#include "tags/ByteCursor.h"

#include <QByteArrayList>
#include <QStringDecoder>
#include <QStringList>

namespace lacquer {

namespace {

/// Parts of a content between terminators; the last one may be closed too.
QList<QByteArray> parts(int encoding, const QByteArray& bytes)
{
    if (encoding == 0 || encoding == 3) {
        auto all = bytes.split('\0');
        if (all.size() > 1 && all.last().isEmpty())
            all.removeLast();
        return all;
    }
    QList<QByteArray> all;
    qsizetype begin = 0;
    for (qsizetype at = 0; at + 1 < bytes.size(); at += 2)
        if (bytes[at] == 0 && bytes[at + 1] == 0) {
            all += bytes.mid(begin, at - begin);
            begin = at + 2;
        }
    if (begin < bytes.size() || all.isEmpty())
        all += bytes.mid(begin);
    return all;
}

std::optional<QString> decoded(int encoding, const QByteArray& bytes)
{
    if (encoding == 0)
        return QString::fromLatin1(bytes);
    if (encoding == 3)
        return utf8Text(bytes);
    const bool marked = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
    if (bytes.size() % 2 != 0 || (encoding == 1 && !marked && !bytes.isEmpty()))
        return std::nullopt;
    QStringDecoder decoder(encoding == 1 ? QStringDecoder::Utf16 : QStringDecoder::Utf16BE, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

bool takePicture(ReadTags& tags, const QByteArray& content)
{
    constexpr char frontCover = 3;
    const auto mimeEnd = content.indexOf('\0', 1);
    if (mimeEnd < 0 || content[0] != 0 || content.size() < mimeEnd + 3 || content[mimeEnd + 1] != frontCover)
        return false;
    const auto descriptionEnd = content.indexOf('\0', mimeEnd + 2);
    if (descriptionEnd < 0)
        return false;
    Picture picture;
    picture.mime = QString::fromLatin1(content.mid(1, mimeEnd - 1));
    picture.bytes = content.mid(descriptionEnd + 1);
    tags.pictures.push_back(picture);
    return true;
}

/// False when a frame's content is malformed or of a kind that nobody here writes.
bool takeFrame(ReadTags& tags, const QByteArray& id, const QByteArray& content)
{
    if (id == "APIC")
        return takePicture(tags, content);
    if (id == "UFID") {
        const auto end = content.indexOf('\0');
        const auto text = utf8Text(content.mid(end + 1));
        if (end > 0 && text)
            addText(tags.texts, "UFID:" + content.left(end), *text);
        return end > 0 && text;
    }
    const bool hasLanguage = id == "COMM" || id == "USLT";
    const bool isText = id.startsWith('T') || id == "IPLS" || id == "MVNM";
    const qsizetype head = hasLanguage ? 4 : 1;
    if ((!hasLanguage && !isText) || content.size() < head || content[0] < 0 || content[0] > 3)
        return false;
    QStringList texts;
    for (const QByteArray& part : parts(content[0], content.mid(head))) {
        const auto text = decoded(content[0], part);
        if (!text)
            return false;
        texts += *text;
    }
    QByteArray name = id;
    if (hasLanguage || id == "TXXX") {
        const QString description = texts.takeFirst();
        if (!hasLanguage || !description.isEmpty())
            name += ':' + description.toUtf8();
    }
    addText(tags.texts, name, texts.join(QLatin1Char('\n')));
    return true;
}

}  // namespace

std::uint64_t id3Size(const QByteArray& head)
{
    ByteCursor cursor(head);
    if (cursor.take(3) != "ID3")
        return 0;
    cursor.take(3);
    const std::uint64_t size = cursor.syncsafe32();
    return cursor.ok() ? size + 10 : 0;
}

std::optional<ReadId3> parseId3(const QByteArray& content)
{
    ByteCursor cursor(content);
    const auto head = cursor.take(6);
    const auto size = cursor.syncsafe32();
    if (!cursor.ok() || !head.startsWith("ID3") || (head[3] != 3 && head[3] != 4) || head[4] != 0 || head[5] != 0 || qsizetype(size) != cursor.left())
        return std::nullopt;
    ReadId3 read;
    read.version = head[3];
    while (cursor.left() >= 10) {
        const auto id = cursor.take(4);
        if (id == QByteArray(4, '\0'))
            return cursor.rest().count('\0') == qsizetype(size) ? std::optional(read) : std::nullopt;
        const auto frameSize = read.version == 4 ? cursor.syncsafe32() : cursor.big32();
        const auto flags = cursor.take(2);
        const auto bytes = cursor.take(frameSize);
        if (!cursor.ok() || flags != QByteArray(2, '\0') || !takeFrame(read.tags, id, bytes))
            return std::nullopt;
    }
    return cursor.left() == 0 ? std::optional(read) : std::nullopt;
}

std::optional<TagTexts> parseId3v1(const QByteArray& content)
{
    ByteCursor cursor(content);
    if (content.size() != 128 || cursor.take(3) != "TAG")
        return std::nullopt;
    TagTexts texts;
    const auto column = [&](const char* name, std::uint64_t size) {
        const QByteArray bytes = cursor.take(size);
        texts[name] = QString::fromLatin1(bytes.split('\0').first());
    };
    column("title", 30);
    column("artist", 30);
    column("album", 30);
    column("year", 4);
    column("comment", 28);
    const auto track = cursor.big(2);
    texts["track"] = track > 0xff ? QStringLiteral("none") : QString::number(track);
    return texts;
}

}  // namespace lacquer
