// SPDX-License-Identifier: GPL-3.0-or-later
// Vorbis comments of FLAC, Ogg Vorbis and Opus, all by one library.
#include "tags/FlacTags.h"
#include "tags/OggTags.h"

#include "base/Text.h"
#include "tags/RewriteFile.h"
#include "tags/TagCheck.h"
#include "tags/TagField.h"

#include <taglib/flacfile.h>
#include <taglib/flacpicture.h>
#include <taglib/opusfile.h>
#include <taglib/vorbisfile.h>
#include <taglib/xiphcomment.h>

#include <memory>

namespace lacquer {

namespace {

TagLib::String tagText(const QString& text)
{
    return {text.toUtf8().toStdString(), TagLib::String::UTF8};
}

void fill(TagLib::Ogg::XiphComment& comments, const Tags& tags, TagContainer container)
{
    comments.removeAllFields();
    comments.removeAllPictures();
    for (const TagField& field : tagFields())
        for (const QString& value : tagValues(field, tags, container))
            comments.addField(nameIn(field, container).constData(), tagText(value), false);
}

/// The library takes it over.
TagLib::FLAC::Picture* libraryPicture(const Picture& cover)
{
    auto picture = std::make_unique<TagLib::FLAC::Picture>();
    picture->setType(TagLib::FLAC::Picture::FrontCover);
    picture->setMimeType(tagText(cover.mime));
    picture->setWidth(cover.width);
    picture->setHeight(cover.height);
    picture->setColorDepth(cover.bitsPerPixel);
    picture->setData({cover.bytes.constData(), unsigned(cover.bytes.size())});
    return picture.release();
}

Error unwritten(const std::filesystem::path& path)
{
    return {ErrorKind::InputOutput, Text::tr("The tags of '%1' could not be written; check the disk and try again.").arg(shown(path))};
}

template <class OggFile>
Result<void> writeOgg(const std::filesystem::path& path, const Tags& tags, TagContainer container, const QString& notThis)
{
    if (auto checked = checkTags(tags); !checked)
        return checked;
    {
        OggFile file(path.c_str(), false);
        if (!file.isValid() || !file.tag())
            return Error{ErrorKind::BadData, notThis};
        fill(*file.tag(), tags, container);
        if (tags.cover)
            file.tag()->addPicture(libraryPicture(*tags.cover));
        if (file.readOnly() || !file.save())
            return unwritten(path);
    }
    return syncFile(path);
}

}  // namespace

Result<void> writeFlacTags(const std::filesystem::path& path, const Tags& tags, const TagOptions& options)
{
    if (auto checked = checkTags(tags); !checked)
        return checked;
    const Tags said = options.of(tags);
    {
        TagLib::FLAC::File file(path.c_str(), false);
        if (!file.isValid())
            return Error{ErrorKind::BadData, Text::tr("'%1' is no FLAC file; make it again.").arg(shown(path))};
        fill(*file.xiphComment(true), said, TagContainer::Vorbis);
        file.removePictures();
        if (said.cover)
            file.addPicture(libraryPicture(*said.cover));
        if (file.readOnly() || !file.save())
            return unwritten(path);
    }
    return syncFile(path);
}

Result<void> writeVorbisTags(const std::filesystem::path& path, const Tags& tags, const TagOptions& options)
{
    return writeOgg<TagLib::Ogg::Vorbis::File>(path, options.of(tags), TagContainer::Vorbis,
                                               Text::tr("'%1' is no Ogg Vorbis file; make it again.").arg(shown(path)));
}

Result<void> writeOpusTags(const std::filesystem::path& path, const Tags& tags, const TagOptions& options)
{
    return writeOgg<TagLib::Ogg::Opus::File>(path, options.of(tags), TagContainer::Opus,
                                             Text::tr("'%1' is no Opus file; make it again.").arg(shown(path)));
}

std::string tagLibraryVersion()
{
    return std::to_string(TAGLIB_MAJOR_VERSION) + "." + std::to_string(TAGLIB_MINOR_VERSION);
}

}  // namespace lacquer
