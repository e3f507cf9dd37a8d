// SPDX-License-Identifier: GPL-3.0-or-later
// Read-back of AIFF, MP3 and MP4.
#include "tags/TagReadBack.h"

#include "base/Text.h"
#include "tags/ByteCursor.h"
#include "tags/Mp4Parse.h"
#include "tags/TagComparison.h"
#include "tags/TagFile.h"
#include "tags/TagText.h"

namespace lacquer {

namespace {

constexpr std::uint64_t id3v1Bytes = 128;
constexpr std::uint64_t apeBytes = 32;

void compareId3v1(TagComparison& comparison, const QByteArray& end, bool wanted)
{
    const Tags& tags = comparison.expected();
    const auto found = parseId3v1(end).value_or(TagTexts());
    const auto compare = [&](const char* name, const QString& text, int size) {
        const QString shouldBe = QString::fromLatin1(wholeText(text).normalized(QString::NormalizationForm_C).toLatin1().left(size));
        const auto said = found.find(name);
        comparison.text("ID3v1", QLatin1String(name), wanted ? shouldBe : QString(), said == found.end() ? QString() : said->second);
    };
    compare("title", tags.title, 30);
    compare("artist", tags.artist, 30);
    compare("album", tags.album, 30);
    compare("year", yearOf(tags.date), 4);
    compare("comment", tags.comment, 28);
    compare("track", QString::number(std::clamp(tags.trackNumber.value_or(0), 0, 255)), 3);
}

}  // namespace

TagProof compareAiffTags(const std::filesystem::path& path, const Tags& expected, const TagOptions& options)
{
    auto file = TagFile::open(path);
    if (!file)
        return file.error();
    const auto head = file->at(0, 12);
    ByteCursor form(head);
    const bool isForm = form.take(4) == "FORM";
    const auto formSize = form.big32();
    const auto kind = form.take(4);
    if (!isForm || (kind != "AIFF" && kind != "AIFC") || std::uint64_t(formSize) + 8 != file->size())
        return file->malformed("FORM");
    TagTexts texts;
    std::optional<ReadId3> id3;
    bool sound = false;
    for (std::uint64_t offset = 12; offset < file->size();) {
        const auto chunk = file->at(offset, 8);
        ByteCursor cursor(chunk);
        const auto id = cursor.take(4);
        const std::uint64_t size = cursor.big32();
        if (!cursor.ok() || sound || size > file->size() - offset - 8)
            return file->malformed(sound ? "SSND" : "FORM");
        sound = id == "SSND";
        if (id == "ID3 ") {
            if (id3 || !(id3 = parseId3(file->at(offset + 8, size))))
                return file->malformed("ID3");
        } else if (id == "NAME" || id == "AUTH" || id == "(c) " || id == "ANNO") {
            addText(texts, id, QString::fromLatin1(file->at(offset + 8, size)));
        }
        offset += 8 + size + size % 2;
    }
    if (!sound)
        return file->malformed("SSND");
    TagComparison comparison(options.of(expected));
    comparison.texts("AIFF", texts, TagContainer::Aiff);
    comparison.id3("ID3", id3, options.id3);
    return comparison.take();
}

TagProof compareMp3Tags(const std::filesystem::path& path, const Tags& expected, const TagOptions& options)
{
    auto file = TagFile::open(path);
    if (!file)
        return file.error();
    const auto size = id3Size(file->at(0, 10));
    const auto id3 = size > 0 ? parseId3(file->at(0, size)) : std::nullopt;
    if (size > 0 && !id3)
        return file->malformed("ID3");
    const auto sync = file->at(size, 2);
    if (sync.size() != 2 || std::uint8_t(sync[0]) != 0xff || (sync[1] & '\xe0') != '\xe0')
        return file->malformed("MP3");
    TagComparison comparison(options.of(expected));
    comparison.id3("ID3", id3, options.id3);
    const auto end = file->size() < id3v1Bytes ? QByteArray() : file->at(file->size() - id3v1Bytes, id3v1Bytes);
    compareId3v1(comparison, end, options.id3v1 && !options.clean);
    const auto soundEnd = file->size() - (end.startsWith("TAG") ? id3v1Bytes : 0);
    if (soundEnd >= apeBytes && file->at(soundEnd - apeBytes, 8) == "APETAGEX")
        comparison.text("APE", Text::tr("Version"), QString(), QStringLiteral("APETAGEX"));
    return comparison.take();
}

TagProof compareMp4Tags(const std::filesystem::path& path, const Tags& expected, const TagOptions& options)
{
    const auto found = parseMp4(path);
    if (!found)
        return found.error();
    TagComparison comparison(options.of(expected));
    TagTexts texts = found->texts;
    texts.erase("----:com.apple.iTunes:iTunSMPB");
    comparison.texts("MP4", std::move(texts), TagContainer::Mp4);
    comparison.pictures("MP4", found->pictures, false);
    return comparison.take();
}

}  // namespace lacquer
