// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/SheetImage.h"

#include "base/Text.h"

namespace lacquer {

namespace {

Error usage(const QString& message)
{
    return {ErrorKind::Usage, message};
}

}  // namespace

Result<void> checkSheetImage(const DiscLayout& layout, const SheetImage& image)
{
    if (layout.tracks.empty() || layout.tracks.size() > 99)
        return usage(Text::tr("a sheet beside %1 needs 1 to 99 tracks, and the disc has %2")
                         .arg(harmless(image.name))
                         .arg(layout.tracks.size()));
    if (layout.leadOut > lastDiscFrame)
        return usage(Text::tr("the disc beside %1 is longer than any disc can be; make two").arg(harmless(image.name)));
    std::int64_t before = -1;
    for (std::size_t i = 0; i < layout.tracks.size(); ++i) {
        const DiscTrack& track = layout.tracks[i];
        std::vector<std::int64_t> marks = track.indexes;
        if (track.pause)
            marks.insert(marks.begin(), *track.pause);
        for (const std::int64_t mark : marks) {
            if (mark <= before || mark >= layout.leadOut)
                return usage(
                    Text::tr("the marks of track %1 are out of order; check the disc before writing a sheet beside %2")
                        .arg(QString::number(i + 1), harmless(image.name)));
            before = mark;
        }
        if (track.indexes.empty() || track.indexes.size() > 99)
            return usage(Text::tr("track %1 needs 1 to 99 indexes; check the disc before writing a sheet beside %2")
                             .arg(QString::number(i + 1), harmless(image.name)));
    }
    if (image.beginsAt < 0 || image.beginsAt > layout.tracks.front().start())
        return usage(Text::tr("%1 begins behind the start of the first track; let it begin at or before it")
                         .arg(harmless(image.name)));
    for (const QChar c : image.name)
        if (c < QLatin1Char(' ') || c == QLatin1Char('"'))
            return usage(Text::tr("the name '%1' cannot stand in a sheet; rename the file without quotation marks")
                             .arg(harmless(image.name)));
    if (image.name.isEmpty())
        return usage(Text::tr("a sheet needs the name of its sound file; give one"));
    return {};
}

}  // namespace lacquer
