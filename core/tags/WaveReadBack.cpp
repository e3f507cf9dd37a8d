// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags/TagReadBack.h"

#include "base/Isrc.h"
#include "base/Text.h"
#include "tags/BroadcastChunks.h"
#include "tags/ByteCursor.h"
#include "tags/TagComparison.h"
#include "tags/TagFile.h"

namespace lacquer {

namespace {

constexpr std::uint32_t largestChunk = std::uint32_t(32) << 20;
constexpr int mostChunks = 4096;

/// The chunks that carry tags, as they stand before the sound.
struct WaveFound {
    TagTexts info;
    TagTexts bext;
    TagTexts ixml;
    QString isrc;
    std::optional<ReadId3> id3;
};

/// Nullptr when the chunk could be read, and else its name.
const char* takeChunk(WaveFound& found, const QByteArray& id, const QByteArray& content)
{
    const auto take = [](TagTexts& place, std::optional<TagTexts> parsed) {
        if (!parsed || !place.empty())
            return false;
        place = std::move(*parsed);
        return true;
    };
    if (id == "LIST" && content.startsWith("INFO"))
        return take(found.info, parseInfoList(content)) ? nullptr : "LIST INFO";
    if (id == "bext")
        return take(found.bext, parseBext(content)) ? nullptr : "bext";
    if (id == "iXML")
        return take(found.ixml, parseIxml(content)) ? nullptr : "iXML";
    if (id == "axml")
        found.isrc = parseAxmlIsrc(content).value_or(QString());
    if (id == "id3 ") {
        if (found.id3)
            return "id3";
        found.id3 = parseId3(content);
        return found.id3 ? nullptr : "id3";
    }
    return nullptr;
}

Result<WaveFound> readChunks(TagFile& file)
{
    const auto head = file.at(0, 12);
    if ((!head.startsWith("RIFF") && !head.startsWith("RF64")) || head.mid(8) != "WAVE")
        return file.malformed("RIFF");
    WaveFound found;
    std::uint64_t offset = 12;
    for (int i = 0; i < mostChunks; ++i) {
        const auto chunk = file.at(offset, 8);
        ByteCursor cursor(chunk);
        const auto id = cursor.take(4);
        const auto size = cursor.little32();
        if (!cursor.ok())
            return file.malformed("data");
        if (id == "data")
            return found;
        const auto content = file.at(offset + 8, size);
        if (size > largestChunk || content.size() != qsizetype(size))
            return file.malformed("RIFF");
        if (const char* broken = takeChunk(found, id, content))
            return file.malformed(broken);
        offset += 8 + std::uint64_t(size) + size % 2;
    }
    return file.malformed("RIFF");
}

void compareBroadcast(TagComparison& comparison, const char* place, const std::vector<BroadcastText>& expected, TagTexts found)
{
    for (const BroadcastText& field : expected) {
        const auto said = found.extract(field.name);
        comparison.text(place, QLatin1String(field.name), field.text, said ? said.mapped() : QString());
    }
    for (const auto& [name, text] : found)
        comparison.text(place, QString::fromUtf8(name), QString(), text);
}

}  // namespace

TagProof compareWaveTags(const std::filesystem::path& path, const Tags& expected, const TagOptions& options)
{
    auto file = TagFile::open(path);
    if (!file)
        return file.error();
    const auto found = readChunks(*file);
    if (!found)
        return found.error();
    TagComparison comparison(options.of(expected));
    const Tags& tags = comparison.expected();
    const bool broadcast = options.broadcast && !options.clean;
    compareBroadcast(comparison, "bext", broadcast ? broadcastTexts(*options.broadcast) : std::vector<BroadcastText>(), found->bext);
    compareBroadcast(comparison, "iXML", broadcast ? ixmlTexts(*options.broadcast, tags) : std::vector<BroadcastText>(), found->ixml);
    comparison.texts("LIST INFO", found->info, TagContainer::Info);
    comparison.text("axml", Text::tr("ISRC"), normalizedIsrc(tags.isrc).value_or(QString()), found->isrc);
    comparison.id3("id3", found->id3, options.id3);
    return comparison.take();
}

}  // namespace lacquer
