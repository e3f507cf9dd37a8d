// SPDX-License-Identifier: GPL-3.0-or-later
// Anything can be read as CD-TEXT, in bounded words; what was read can be written, and is then read and written the
// same.
#include "disc/CdTextDecoder.h"
#include "disc/CdTextEncoder.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace lacquer;
    if (size > 16384)
        return 0;
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    for (const int tracks : {0, 12}) {
        const CdTextReading read = decodedCdText(bytes, tracks);
        if (read.blocks.size() > 8 || read.problems.size() > 1000 || read.blocks != decodedCdText(bytes, tracks).blocks)
            std::abort();
        DiscLayout layout;
        layout.texts = read.blocks;
        std::size_t entries = 2;
        for (const CdTextBlock& block : read.blocks)
            for (const auto& [kind, texts] : block.texts)
                entries = std::max(entries, texts.size());
        layout.tracks.resize(entries - 1);
        const CdTextEncoding once = encodedCdText(layout, {.dropKinds = true});
        layout.texts = decodedCdText(once.bytes).blocks;
        if (encodedCdText(layout, {.dropKinds = true}).bytes != once.bytes)
            std::abort();
    }
    return 0;
}
