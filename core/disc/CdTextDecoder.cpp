// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/CdTextDecoder.h"

#include "base/Text.h"
#include "disc/CdTextBlockReader.h"
#include "disc/CdTextPack.h"

#include <map>

namespace lacquer {

namespace {

/// What every block's size packs say about all blocks.
void checkCommon(const std::map<int, CdTextBlockReader>& readers, CdTextFindings& findings)
{
    const QString again = Text::tr("Write the texts anew.");
    const CdTextSizes* first = nullptr;
    for (const auto& [block, reader] : readers) {
        const auto& sizes = reader.sizes();
        if (!sizes)
            continue;
        if (first && (first->lastSequence != sizes->lastSequence || first->language != sizes->language))
            findings.add(
                DiscSeverity::Error, "cdtext-size-differs", 0, block,
                Text::tr("The size packs of this block say something else about the languages than those before."),
                again);
        if (!first)
            first = &*sizes;
    }
    for (int block = 0; first && block < CdTextPack::blocks; ++block) {
        if (readers.contains(block))
            continue;
        if (first->lastSequence[std::size_t(block)] != 0)
            findings.add(DiscSeverity::Error, "cdtext-missing-block", 0, block,
                         Text::tr("The size packs tell of this block, but it is not there."), again);
        else if (first->language[std::size_t(block)] != 0)
            findings.add(DiscSeverity::Warning, "cdtext-language-unused", 0, block,
                         Text::tr("The size packs give a language to this block, but it is not there."), again);
    }
}

}  // namespace

CdTextReading decodedCdText(QByteArrayView bytes, int tracks)
{
    CdTextFindings findings;
    std::map<int, std::vector<CdTextReadPack>> byBlock;
    int block = 0;
    for (CdTextReadPack& pack : cdTextPacks(bytes, findings)) {
        if (pack.block < block)
            findings.add(DiscSeverity::Error, "cdtext-block-order", pack.place, -1,
                         Text::tr("Blocks should ascend, and block %1 follows block %2.").arg(pack.block).arg(block),
                         Text::tr("Write the texts anew."));
        block = pack.block;
        byBlock[pack.block].push_back(std::move(pack));
    }
    std::map<int, CdTextBlockReader> readers;
    for (auto& [number, packs] : byBlock) {
        if (number > 0 && !byBlock.contains(number - 1))
            findings.add(DiscSeverity::Error, "cdtext-block-gap", 0, number,
                         Text::tr("Blocks should be numbered without gaps, and block %1 is missing.").arg(number - 1),
                         Text::tr("Write the texts anew."));
        readers.try_emplace(number, number, std::move(packs), findings);
    }
    CdTextReading result;
    for (auto& [number, reader] : readers)
        result.blocks.push_back(reader.read(tracks));
    checkCommon(readers, findings);
    result.problems = findings.take();
    return result;
}

}  // namespace lacquer
