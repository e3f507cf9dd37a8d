// SPDX-License-Identifier: GPL-3.0-or-later
// CdTextPlan: one block on its way to packs: its texts fitted into the block's characters and made to fit 256 packs.
#pragma once

#include "disc/CdTextPackWriter.h"
#include "disc/DiscLayout.h"
#include "disc/DiscProblem.h"

#include <map>

namespace lacquer {

class CdTextPlan {
public:
    /// Fits the texts. `number` is the place in the layout's texts and serves messages only; problems are added to.
    CdTextPlan(const CdTextBlock& block, int number, int tracks, std::vector<DiscProblem>& problems);

    /// Nothing to write but size packs.
    [[nodiscard]] bool isEmpty() const;
    /// Packs of the whole block, the size packs included.
    [[nodiscard]] int packs() const;
    /// Makes it fit: repeated texts become tabs; then, if `mayDrop`, whole kinds go, message, arranger, composer and
    /// songwriter, in this order. What it did is added to the problems; an error where it is still too long.
    void shrink(bool mayDrop, std::vector<DiscProblem>& problems);
    /// All packs but the size packs.
    void write(CdTextPackWriter& writer) const;

private:
    using Items = std::vector<CdTextPackWriter::Item>;

    QString fitted(const QString& text, CdTextCharset charset, int track, const QString& what,
                   std::vector<DiscProblem>& problems) const;
    void addKind(CdTextKind kind, const std::vector<QString>& texts, int tracks, std::vector<DiscProblem>& problems);
    void repeat();
    [[nodiscard]] DiscProblem overflow() const;
    [[nodiscard]] bool isWide(int type) const;
    [[nodiscard]] QString where() const;

    const CdTextBlock* block_;
    int number_ = 0;
    std::map<int, Items> items_;  ///< by pack type; map order is the order on the disc
};

}  // namespace lacquer
