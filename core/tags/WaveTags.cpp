// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags/WaveTags.h"

#include "base/Isrc.h"
#include "tags/BroadcastChunks.h"
#include "tags/ByteOrder.h"
#include "tags/Id3Write.h"
#include "tags/TagCheck.h"
#include "tags/TagField.h"

namespace lacquer {

namespace {

QByteArray infoList(const Tags& tags)
{
    QByteArray list;
    for (const TagField& field : tagFields()) {
        const QStringList values = tagValues(field, tags, TagContainer::Info);
        if (values.isEmpty())
            continue;
        const QByteArray text = values.first().toUtf8() + '\0';
        list += nameIn(field, TagContainer::Info) + littleBytes(std::uint64_t(text.size()), 4) + text;
        if (text.size() % 2 != 0)
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

}  // namespace

Result<std::vector<WaveTagChunk>> waveTagChunks(const Tags& tags, const TagOptions& options)
{
    if (auto checked = checkTags(tags); !checked)
        return checked.error();
    std::vector<WaveTagChunk> chunks;
    const auto add = [&](const char* id, const QByteArray& content) {
        if (!content.isEmpty())
            chunks.push_back({id, content});
    };
    if (options.clean)
        return chunks;
    if (options.broadcast) {
        add("bext", bextChunk(*options.broadcast));
        add("iXML", ixmlChunk(*options.broadcast, tags));
    }
    add("LIST", infoList(tags));
    const auto isrc = normalizedIsrc(tags.isrc);
    add("axml", isrc ? axml(isrc->toLatin1()) : QByteArray());
    add("id3 ", id3Tag(tags, options.id3));
    return chunks;
}

}  // namespace lacquer
