// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags/Id3Write.h"

#include "tags/ByteOrder.h"
#include "tags/TagField.h"
#include "tags/TagText.h"

#include <algorithm>

namespace lacquer {

namespace {

enum class Encoding : char { Latin1 = 0, Utf16 = 1, Utf8 = 3 };

QByteArray syncsafe(std::uint32_t value)
{
    QByteArray bytes;
    for (const int shift : {21, 14, 7, 0})
        bytes += char(value >> shift & 0x7f);
    return bytes;
}

bool isAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Texts of one frame, which share an encoding; each but the last is closed by a terminator.
QByteArray coded(Encoding encoding, const QStringList& texts)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (encoding == Encoding::Utf16) {
            bytes += "\xff\xfe";
            for (const QChar unit : texts[i])
                bytes += littleBytes(unit.unicode(), 2);
        } else {
            bytes += texts[i].toUtf8();
        }
        if (i + 1 < texts.size())
            bytes += QByteArray(encoding == Encoding::Utf16 ? 2 : 1, '\0');
    }
    return bytes;
}

Encoding encodingOf(Id3Version version, const QStringList& texts)
{
    if (version == Id3Version::V24)
        return Encoding::Utf8;
    return std::all_of(texts.begin(), texts.end(), isAscii) ? Encoding::Latin1 : Encoding::Utf16;
}

/// What the frame holds after its header.
QByteArray content(const QByteArray& name, QStringList texts, const QByteArray& language, Id3Version version)
{
    if (name.startsWith("UFID:"))
        return name.mid(5) + '\0' + texts.join(QLatin1Char('/')).toUtf8();
    const bool described = name == "COMM" || name == "USLT";
    if (described)
        texts.prepend(QString());
    if (name.startsWith("TXXX:"))
        texts.prepend(QString::fromLatin1(name.mid(5)));
    const Encoding encoding = encodingOf(version, texts);
    return char(encoding) + (described ? language : QByteArray()) + coded(encoding, texts);
}

QByteArray frame(const QByteArray& id, const QByteArray& content, Id3Version version)
{
    const auto size = std::uint32_t(content.size());
    return id + (version == Id3Version::V24 ? syncsafe(size) : bigBytes(size, 4)) + QByteArray(2, '\0') + content;
}

/// Words are sung in a language; a comment is in nobody knows which.
QByteArray languageOfLyrics(const Tags& tags)
{
    const QByteArray code = languageCode(tags.language).toLatin1();
    const bool fits = code.size() == 3 && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    return fits ? code : QByteArray("XXX");
}

}  // namespace

QByteArray id3Tag(const Tags& tags, Id3Version version)
{
    const auto container = version == Id3Version::V24 ? TagContainer::Id3v24 : TagContainer::Id3v23;
    QByteArray frames;
    for (const TagField& field : tagFields()) {
        const QByteArray name = nameIn(field, container);
        if (const QStringList texts = tagValues(field, tags, container); !texts.isEmpty())
            frames += frame(name.left(4), content(name, texts, name == "USLT" ? languageOfLyrics(tags) : QByteArray("XXX"), version), version);
    }
    if (tags.cover) {
        constexpr char frontCover = 3;
        frames += frame("APIC", char(Encoding::Latin1) + tags.cover->mime.toLatin1() + '\0' + frontCover + '\0' + tags.cover->bytes, version);
    }
    if (frames.isEmpty())
        return {};
    return "ID3" + QByteArray(1, version == Id3Version::V24 ? '\x04' : '\x03') + QByteArray(2, '\0') + syncsafe(std::uint32_t(frames.size())) + frames;
}

QByteArray id3v1Tag(const Tags& tags)
{
    const auto column = [](const QString& text, int size) {
        QByteArray bytes = text.normalized(QString::NormalizationForm_C).toLatin1().left(size);
        return bytes + QByteArray(size - bytes.size(), '\0');
    };
    constexpr char noGenre = char(0xff);
    const int track = std::clamp(tags.trackNumber.value_or(0), 0, 255);
    return "TAG" + column(wholeText(tags.title), 30) + column(wholeText(tags.artist), 30) + column(wholeText(tags.album), 30) +
           column(yearOf(tags.date), 4) + column(wholeText(tags.comment), 28) + '\0' + char(track) + noGenre;
}

}  // namespace lacquer
