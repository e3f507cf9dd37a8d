// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags/FlacTags.h"

#include "base/Text.h"
#include "tags/Isrc.h"
#include "tags/TagField.h"

#include <flacfile.h>
#include <xiphcomment.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace lacquer {

namespace {

Result<void> sync(const std::filesystem::path& path)
{
    int reason = 0;
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0 || ::fsync(descriptor) != 0)
        reason = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    if (reason == 0)
        return {};
    return Error{ErrorKind::InputOutput, Text::tr("%1 could not be written (%2); check the disk and try again.")
                                             .arg(shown(path), QString::fromLocal8Bit(std::strerror(reason)))};
}

}  // namespace

Result<void> writeFlacTags(const std::filesystem::path& path, const Tags& tags)
{
    if (!tags.isrc.isEmpty() && !normalizedIsrc(tags.isrc))
        return Error{ErrorKind::Usage, Text::tr("'%1' is no ISRC; it looks like DE-A62-26-12345.").arg(harmless(tags.isrc))};
    {
        TagLib::FLAC::File file(path.c_str(), false);
        if (!file.isValid())
            return Error{ErrorKind::BadData, Text::tr("%1 is no FLAC file; make it again.").arg(shown(path))};
        auto* comments = file.xiphComment(true);
        comments->removeAllFields();
        for (const TagField& field : tagFields()) {
            const QString text = field.text(tags);
            if (field.vorbis && !text.isEmpty())
                comments->addField(field.vorbis, {text.toUtf8().toStdString(), TagLib::String::UTF8});
        }
        if (file.readOnly() || !file.save())
            return Error{ErrorKind::InputOutput, Text::tr("The tags of %1 could not be written; check the disk and try again.").arg(shown(path))};
    }
    return sync(path);
}

}  // namespace lacquer
