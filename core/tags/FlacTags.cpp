// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags/FlacTags.h"

#include "base/FileDescriptor.h"
#include "base/SystemError.h"
#include "base/Text.h"
#include "base/Isrc.h"
#include "tags/TagField.h"

#include <taglib/flacfile.h>
#include <taglib/xiphcomment.h>

namespace lacquer {

namespace {

Result<void> sync(const std::filesystem::path& path)
{
    auto file = FileDescriptor::openRegular(path);
    if (!file)
        return file.error();
    if (const auto code = file->sync())
        return Error{ErrorKind::InputOutput, Text::tr("'%1' could not be written: %2. Check the disk and try again.").arg(shown(path), reason(code))};
    return {};
}

}  // namespace

Result<void> writeFlacTags(const std::filesystem::path& path, const Tags& tags)
{
    if (!tags.isrc.isEmpty() && !normalizedIsrc(tags.isrc))
        return Error{ErrorKind::Usage, Text::tr("'%1' is no ISRC; it looks like DE-A62-26-12345.").arg(harmless(tags.isrc))};
    {
        TagLib::FLAC::File file(path.c_str(), false);
        if (!file.isValid())
            return Error{ErrorKind::BadData, Text::tr("'%1' is no FLAC file; make it again.").arg(shown(path))};
        auto* comments = file.xiphComment(true);
        comments->removeAllFields();
        for (const TagField& field : tagFields()) {
            const QString text = field.text(tags);
            if (field.vorbis && !text.isEmpty())
                comments->addField(field.vorbis, {text.toUtf8().toStdString(), TagLib::String::UTF8});
        }
        if (file.readOnly() || !file.save())
            return Error{ErrorKind::InputOutput, Text::tr("The tags of '%1' could not be written; check the disk and try again.").arg(shown(path))};
    }
    return sync(path);
}

std::string tagLibraryVersion()
{
    return std::to_string(TAGLIB_MAJOR_VERSION) + "." + std::to_string(TAGLIB_MINOR_VERSION);
}

}  // namespace lacquer
