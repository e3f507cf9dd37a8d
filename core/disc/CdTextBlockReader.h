// SPDX-License-Identifier: GPL-3.0-or-later
// CdTextBlockReader: puts the packs of one block together again to texts, whatever state they are in.
#pragma once

#include "disc/CdTextBlock.h"
#include "disc/CdTextSizes.h"

#include <optional>
#include <vector>

namespace lacquer {

class CdTextBlockReader {
public:
    /// `packs` in the order of the file, at least one. They are put in order and checked.
    CdTextBlockReader(int block, std::vector<CdTextReadPack> packs, CdTextFindings& findings);

    /// What the size packs say; nothing when they do not say it.
    [[nodiscard]] const std::optional<CdTextSizes>& sizes() const { return sizes_; }
    /// The texts. `tracks`: how many the disc has, 0 when only the block itself can tell.
    [[nodiscard]] CdTextBlock read(int tracks);

private:
    struct Spelt {
        int track = 0;
        int place = 0;
        bool doubleByte = false;
        QByteArray bytes;
    };

    void putInOrder();
    [[nodiscard]] int trackCount(int tracks) const;
    [[nodiscard]] std::vector<Spelt> spell(int type, int tracks, int skipped);
    [[nodiscard]] QString decoded(const Spelt& text);
    void readKind(CdTextKind kind, int tracks, CdTextBlock& to);
    [[nodiscard]] QString readOne(int type);
    void readGenre(CdTextBlock& to);
    [[nodiscard]] bool has(int type) const;
    void error(const char* code, int place, const QString& message, int track = 0);
    void warning(const char* code, int place, const QString& message, int track = 0);

    int block_ = 0;
    std::vector<CdTextReadPack> packs_;
    CdTextFindings* findings_;
    std::optional<CdTextSizes> sizes_;
};

}  // namespace lacquer
