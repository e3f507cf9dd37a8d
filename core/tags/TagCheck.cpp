// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags/TagCheck.h"

#include "base/Text.h"
#include "base/Isrc.h"
#include "tags/TagField.h"

namespace lacquer {

namespace {

constexpr qsizetype largestTexts = qsizetype(4) << 20;
/// A block of FLAC has 24 bits of length, and the picture's has 32 bytes and the type beside it.
constexpr qsizetype largestCover = (qsizetype(1) << 24) - 1024;

bool isWhatItSays(const Picture& cover)
{
    if (cover.mime == QLatin1String("image/jpeg"))
        return cover.bytes.startsWith("\xff\xd8\xff");
    return cover.mime == QLatin1String("image/png") && cover.bytes.startsWith("\x89PNG\r\n\x1a\n");
}

}  // namespace

Result<void> checkTags(const Tags& tags)
{
    if (!tags.isrc.isEmpty() && !normalizedIsrc(tags.isrc))
        return Error{ErrorKind::Usage, Text::tr("'%1' is no ISRC; it looks like DE-A62-26-12345.").arg(harmless(tags.isrc))};
    if (tags.cover && !isWhatItSays(*tags.cover))
        return Error{ErrorKind::Usage, Text::tr("The cover is neither a JPEG nor a PNG; choose another picture.")};
    if (tags.cover && tags.cover->bytes.size() > largestCover)
        return Error{ErrorKind::Usage, Text::tr("The cover is larger than 16 MiB; choose a smaller picture.")};
    qsizetype size = 0;
    for (const TagField& field : tagFields())
        size += field.text(tags).size();
    if (size > largestTexts)
        return Error{ErrorKind::Usage, Text::tr("The texts of '%1' are longer than files can hold; shorten them.").arg(harmless(tags.title.left(80)))};
    return {};
}

}  // namespace lacquer
