// SPDX-License-Identifier: GPL-3.0-or-later
// CdTextReadPack: a pack as it was found, and how a file is cut into them.
#pragma once

#include "disc/CdTextFindings.h"

#include <QByteArray>

#include <vector>

namespace lacquer {

struct CdTextReadPack {
    int place = 0;           ///< in the file, from 1
    int type = 0;
    int track = 0;
    int sequence = 0;
    bool doubleByte = false;
    int block = 0;
    int position = 0;        ///< characters of the text before this pack; 15 means 15 or more
    QByteArray payload;      ///< twelve bytes
    bool sound = false;      ///< the checksum fits, so the numbers above can be believed

    [[nodiscard]] bool sameAs(const CdTextReadPack& other) const
    {
        return type == other.type && track == other.track && sequence == other.sequence && block == other.block
            && position == other.position && payload == other.payload;
    }
};

/// All packs of a file in its order. The four bytes that drives put in front and a single zero at the end are noted and
/// passed over, as are packs without a known type; wrong checksums are noted.
[[nodiscard]] std::vector<CdTextReadPack> cdTextPacks(QByteArrayView bytes, CdTextFindings& findings);

}  // namespace lacquer
