// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags/Mp4Tags.h"

#include "base/Text.h"
#include "tags/RewriteFile.h"
#include "tags/TagCheck.h"
#include "tags/TagField.h"

#include <taglib/mp4file.h>

namespace lacquer {

namespace {

TagLib::MP4::Item itemOf(const QByteArray& name, const QStringList& values, const Tags& tags)
{
    if (name == "trkn")
        return {tags.trackNumber.value_or(0), tags.trackCount.value_or(0)};
    if (name == "disk")
        return {tags.discNumber.value_or(0), tags.discCount.value_or(0)};
    if (name == "rtng")
        return {static_cast<unsigned char>(values.first().toInt())};
    if (name == "tmpo")
        return {values.first().toInt()};
    TagLib::StringList texts;
    for (const QString& value : values)
        texts.append(TagLib::String(value.toUtf8().toStdString(), TagLib::String::UTF8));
    return {texts};
}

}  // namespace

Result<void> writeMp4Tags(const std::filesystem::path& path, const Tags& tags, const TagOptions& options)
{
    if (auto checked = checkTags(tags); !checked)
        return checked;
    const Tags said = options.of(tags);
    {
        TagLib::MP4::File file(path.c_str(), false);
        if (!file.isValid() || !file.tag())
            return Error{ErrorKind::BadData, Text::tr("'%1' is no MP4 file; make it again.").arg(shown(path))};
        TagLib::MP4::Tag& atoms = *file.tag();
        const TagLib::MP4::ItemMap before = atoms.itemMap();
        // How many frames a player leaves out is no tag, and only the encoder knows it.
        for (const auto& item : before)
            if (item.first != "----:com.apple.iTunes:iTunSMPB")
                atoms.removeItem(item.first);
        for (const TagField& field : tagFields()) {
            const QByteArray name = nameIn(field, TagContainer::Mp4);
            if (const QStringList values = tagValues(field, said, TagContainer::Mp4); !values.isEmpty())
                atoms.setItem(TagLib::String(name.constData(), TagLib::String::Latin1), itemOf(name, values, said));
        }
        if (said.cover) {
            const auto format = said.cover->mime == QLatin1String("image/png") ? TagLib::MP4::CoverArt::PNG : TagLib::MP4::CoverArt::JPEG;
            TagLib::MP4::CoverArtList covers;
            covers.append({format, {said.cover->bytes.constData(), unsigned(said.cover->bytes.size())}});
            atoms.setItem("covr", covers);
        }
        const bool saved = !file.readOnly() && (atoms.isEmpty() && atoms.itemMap().isEmpty() ? file.strip() : file.save());
        if (!saved)
            return Error{ErrorKind::InputOutput, Text::tr("The tags of '%1' could not be written; check the disk and try again.").arg(shown(path))};
    }
    return syncFile(path);
}

}  // namespace lacquer
