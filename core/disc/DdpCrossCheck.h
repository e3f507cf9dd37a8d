// SPDX-License-Identifier: GPL-3.0-or-later
// DdpCrossCheck: where one file of a DDP fileset says something else than another, or than a file's size.
#pragma once

#include "disc/DdpId.h"
#include "disc/DdpMapPacket.h"
#include "disc/DiscLayout.h"

namespace lacquer {

/// What is compared; what is absent is not.
struct DdpClaims {
    DdpId id;
    DiscLayout layout;                    ///< of the PQ file; its barcode is the PQ file's; without a lead-out: 0
    std::optional<DdpMapPacket> image;
    std::optional<DdpMapPacket> pq;
    std::optional<DdpMapPacket> cdText;
    std::optional<std::int64_t> imageBytes;
    std::optional<std::int64_t> pqBytes;
    std::optional<QByteArray> cdTextBytes;
};

/// Reports every difference. A length counted in another unit is recognised as such.
void crossCheckDdp(const DdpClaims& claims, DiscProblems& problems);

}  // namespace lacquer
