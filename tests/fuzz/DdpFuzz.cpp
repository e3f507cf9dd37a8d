// SPDX-License-Identifier: GPL-3.0-or-later
// The descriptors of a DDP are read from any bytes, and a disc that is found right can be written and read as the same.
// Input: 128 bytes of DDPID, one byte that counts map packets (0…7), those, and the rest as PQ file and checksums.
#include "disc/DdpChecksum.h"
#include "disc/DdpCrossCheck.h"
#include "disc/DdpWriter.h"
#include "disc/PqSequence.h"
#include "disc/PqSheet.h"

#include <cstdint>
#include <cstdlib>

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace lacquer;
    const QString file = QStringLiteral("PQ");
    const QByteArray all(reinterpret_cast<const char*>(data), qsizetype(size));
    const QByteArray idBytes = all.left(128);
    const int packets = all.size() > 128 ? std::uint8_t(all[128]) % 8 : 0;
    const QByteArray mapBytes = all.mid(129, packets * 128);
    const QByteArray rest = all.mid(129 + mapBytes.size());

    DiscProblems problems;
    DdpClaims claims;
    claims.id = parsedDdpId(idBytes, problems);
    const auto map = parsedDdpMap(mapBytes, problems);
    for (const DdpMapPacket& packet : map) {
        if (isSafeDdpName(packet.name))
            require(!packet.name.contains('/') && !packet.name.contains('\0') && packet.name != "..");
        if (packet.kind() == DdpMapPacket::Kind::Image)
            claims.image = packet;
        if (packet.kind() == DdpMapPacket::Kind::Pq)
            claims.pq = packet;
        if (packet.kind() == DdpMapPacket::Kind::CdText)
            claims.cdText = packet;
    }
    DiscProblems pqProblems;
    const DiscLayout layout = pqLayout(parsedPq(rest, file, pqProblems), file, pqProblems);
    require(layout.tracks.size() <= 99);
    for (const DiscTrack& track : layout.tracks)
        require(!track.indexes.empty());
    if (!hasError(pqProblems)) {
        require(ddpCanHold(layout, {}).ok());
        QByteArray again;
        for (const PqPacket& packet : pqSequence(layout))
            again += pqBytes(packet);
        DiscProblems none;
        require(pqLayout(parsedPq(again, file, none), file, none) == layout && none.empty());
    }
    (void)pqSheetText(pqSheet(layout, {}));

    claims.layout = layout;
    if (claims.pq)
        claims.pqBytes = rest.size();
    claims.imageBytes = rest.size() * 7;
    claims.cdTextBytes = mapBytes;
    crossCheckDdp(claims, problems);
    for (const DdpChecksum& sum : parsedChecksums(rest, file))
        require(sum.value.size() == (sum.kind == DdpChecksum::Kind::Md5 ? 32 : 8) && !sum.name.isEmpty());
    return 0;
}
