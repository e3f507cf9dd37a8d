// SPDX-License-Identifier: GPL-3.0-or-later
// CdTextPack: the measures of a CD-TEXT pack, which are all that its writer and its reader share.
#pragma once

namespace lacquer {

/// A pack is type, track, sequence, flags, twelve bytes of payload and a CRC of two (MMC-3, annex J).
struct CdTextPack {
    static constexpr int bytes = 18;
    static constexpr int headerBytes = 4;
    static constexpr int payloadBytes = 12;
    static constexpr int perBlock = 256;          ///< the sequence number is one byte
    static constexpr int sizePacks = 3;           ///< of every block, within those 256
    static constexpr int blocks = 8;
    static constexpr int highestPosition = 15;    ///< where the count of characters before a pack stops
    static constexpr int advisedCharacters = 160; ///< longer texts are legal, but players cut them
};

}  // namespace lacquer
