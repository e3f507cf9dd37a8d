// SPDX-License-Identifier: GPL-3.0-or-later
// TocWords: the CD_TEXT blocks of a TOC file, for the disc and for each track, gathered by language.
#pragma once

#include "disc/CdTextBlock.h"
#include "disc/SheetReading.h"
#include "disc/TocTokens.h"

#include <map>
#include <vector>

namespace lacquer {

/// Passes a "{ … }" to come, with all blocks within it; nothing when something else comes.
void passTocBlock(TocTokens& tokens);

class TocWords {
public:
    explicit TocWords(SheetReading& reading) : reading_(reading) {}

    /// Reads "{ … }" behind CD_TEXT; track 0 is the disc.
    void read(TocTokens& tokens, std::size_t track);
    /// The blocks in the order of their numbers, for so many tracks; kinds that nobody has are left out.
    [[nodiscard]] std::vector<CdTextBlock> blocks(std::size_t tracks) const;

private:
    struct Language {
        CdTextBlock block;
        bool mapped = false;
        std::map<CdTextKind, std::map<std::size_t, QString>> words;
    };

    void readMap(TocTokens& tokens);
    void readLanguage(TocTokens& tokens, std::size_t track);
    void readItem(TocTokens& tokens, Language& language, std::size_t track);
    void readGenre(TocTokens& tokens, Language& language);

    SheetReading& reading_;
    std::map<std::int64_t, Language> languages_;
};

}  // namespace lacquer
