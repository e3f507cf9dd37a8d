// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a cue sheet: read twice alike, in bounds; and what makes a disc that can be written comes back as that disc.
#include "disc/CueSheetReader.h"
#include "disc/CueSheetWriter.h"
#include "disc/RedBook.h"
#include "disc/SheetLayout.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace lacquer;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const CueSheet sheet = readCueSheet(bytes);
    if (!(readCueSheet(bytes) == sheet) || sheet.tracks.size() > 99 || sheet.problems.size() > 201)
        std::abort();
    const auto layout = layoutFromSheet(sheet, std::vector<std::int64_t>(sheet.files.size(), 588 * 40000));
    if (!layout)
        return 0;
    (void)checkRedBook(*layout);
    SheetImage image;
    image.name = QStringLiteral("a.wav");
    const auto written = writeCueSheet(*layout, image);
    if (!written)
        return 0;
    const auto again = layoutFromSheet(readCueSheet(written->bytes), {layout->leadOut * 588});
    // Words may have changed, places may not.
    if (!again || again->leadOut != layout->leadOut || again->tracks.size() != layout->tracks.size())
        std::abort();
    for (std::size_t i = 0; i < layout->tracks.size(); ++i)
        if (again->tracks[i].pause != layout->tracks[i].pause || again->tracks[i].indexes != layout->tracks[i].indexes)
            std::abort();
    return 0;
}
