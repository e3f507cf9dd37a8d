// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags/WaveTags.h"

#include "base/Text.h"
#include "base/Isrc.h"
#include "tags/TagField.h"

#include <taglib/commentsframe.h>
#include <taglib/id3v2tag.h>
#include <taglib/textidentificationframe.h>

#include <cstring>

namespace lacquer {

namespace {

QByteArray infoList(const Tags& tags)
{
    QByteArray list;
    for (const TagField& field : tagFields()) {
        const QByteArray text = field.text(tags).toUtf8();
        if (!field.info || text.isEmpty())
            continue;
        const auto size = std::uint32_t(text.size()) + 1;
        list += field.info;
        for (int i = 0; i < 4; ++i)
            list += char(size >> (8 * i) & 0xff);
        list += text + '\0';
        if (size % 2 != 0)
            list += '\0';
    }
    return list.isEmpty() ? list : "INFO" + list;
}

QByteArray axml(const QByteArray& isrc)
{
    return "<ebucore:ebuCoreMain xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
           "xmlns:ebucore=\"urn:ebu:metadata-schema:ebuCore_2012\">\n"
           "  <ebucore:coreMetadata>\n"
           "    <ebucore:identifier typeLabel=\"GUID\" typeDefinition=\"Globally Unique Identifier\" "
           "formatLabel=\"ISRC\" formatDefinition=\"International Standard Recording Code\" "
           "formatLink=\"http://www.ebu.ch/metadata/cs/ebu_IdentifierTypeCodeCS.xml#3.7\">\n"
           "      <dc:identifier>ISRC:" +
           isrc +
           "</dc:identifier>\n"
           "    </ebucore:identifier>\n"
           "  </ebucore:coreMetadata>\n"
           "</ebucore:ebuCoreMain>\n";
}

TagLib::String tagText(const QString& text)
{
    return {text.toUtf8().toStdString(), TagLib::String::UTF8};
}

QByteArray id3(const Tags& tags)
{
    TagLib::ID3v2::Tag tag;
    constexpr auto encoding = TagLib::String::UTF8;
    for (const TagField& field : tagFields()) {
        const QString text = field.text(tags);
        if (!field.id3 || text.isEmpty())
            continue;
        // The tag takes ownership of each frame.
        if (std::strncmp(field.id3, "TXXX:", 5) == 0) {
            auto* frame = new TagLib::ID3v2::UserTextIdentificationFrame(encoding);
            frame->setDescription(field.id3 + 5);
            frame->setText(tagText(text));
            tag.addFrame(frame);
        } else if (std::strcmp(field.id3, "COMM") == 0) {
            auto* frame = new TagLib::ID3v2::CommentsFrame(encoding);
            frame->setText(tagText(text));
            tag.addFrame(frame);
        } else {
            auto* frame = new TagLib::ID3v2::TextIdentificationFrame(field.id3, encoding);
            frame->setText(tagText(text));
            tag.addFrame(frame);
        }
    }
    if (tag.isEmpty() && tag.frameList().isEmpty())
        return {};
    const TagLib::ByteVector bytes = tag.render(TagLib::ID3v2::v4);
    return {bytes.data(), qsizetype(bytes.size())};
}

}  // namespace

Result<std::vector<WaveTagChunk>> waveTagChunks(const Tags& tags)
{
    const auto isrc = normalizedIsrc(tags.isrc);
    if (!isrc && !tags.isrc.isEmpty())
        return Error{ErrorKind::Usage, Text::tr("'%1' is no ISRC; it looks like DE-A62-26-12345.").arg(harmless(tags.isrc))};
    std::vector<WaveTagChunk> chunks;
    const auto add = [&](const char* id, const QByteArray& content) {
        if (!content.isEmpty())
            chunks.push_back({id, content});
    };
    add("LIST", infoList(tags));
    add("axml", isrc ? axml(isrc->toLatin1()) : QByteArray());
    add("id3 ", id3(tags));
    return chunks;
}

}  // namespace lacquer
