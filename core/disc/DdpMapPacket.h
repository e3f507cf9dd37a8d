// SPDX-License-Identifier: GPL-3.0-or-later
// DdpMapPacket: 128 bytes of DDPMS, one for each file of a DDP fileset: its name, what is in it and how much.
#pragma once

#include "disc/DdpRules.h"

#include <cstdint>
#include <optional>

namespace lacquer {

/// Fields without the blanks around them.
struct DdpMapPacket {
    static constexpr int bytes = 128;
    static constexpr int nameBytes = 17;

    enum class Kind { Image, Pq, CdText, Other };

    QByteArray stream;                    ///< "D0" sound, "S0" subcode
    std::optional<std::int64_t> length;   ///< sectors of an image, bytes of anything else
    std::optional<std::int64_t> start;    ///< the disc's frame that the image begins with; none counts as 0
    QByteArray subcode;                   ///< "PQ DESCR", "CDTEXT"
    QByteArray mode;                      ///< "DA" for audio
    QByteArray storage;                   ///< "7" whole sectors
    QByteArray scrambled;                 ///< "0"
    std::optional<std::int64_t> pause;    ///< sectors of the image before track 1, index 01
    QByteArray track;                     ///< "00" for CD-TEXT
    QByteArray name;                      ///< the file

    [[nodiscard]] Kind kind() const;

    friend bool operator==(const DdpMapPacket&, const DdpMapPacket&) = default;
};

/// The 128 bytes.
[[nodiscard]] QByteArray ddpMapBytes(const DdpMapPacket& packet);

/// The packets of DDPMS, as many as are whole, with what is wrong with each and with the map. Of any bytes.
[[nodiscard]] std::vector<DdpMapPacket> parsedDdpMap(const QByteArray& bytes, DiscProblems& problems);

/// Whether a name may be opened in the fileset's folder: no way out of it, nothing unprintable.
[[nodiscard]] bool isSafeDdpName(const QByteArray& name);

}  // namespace lacquer
