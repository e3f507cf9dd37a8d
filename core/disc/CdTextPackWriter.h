// SPDX-License-Identifier: GPL-3.0-or-later
// CdTextPackWriter: cuts the texts of one block into packs.
#pragma once

#include <QByteArray>

#include <vector>

namespace lacquer {

/// Texts go in by ascending pack type. The caller sees to it that a block has no more than 256 packs: needed() says how
/// many there will be.
class CdTextPackWriter {
public:
    /// What one track, or the disc as track 0, has under a pack type: payload with its end mark.
    struct Item {
        int track = 0;
        QByteArray bytes;
        int uncounted = 0;    ///< bytes in front that are no characters: the number of a genre
    };

    explicit CdTextPackWriter(int block) : block_(block) {}

    /// The packs these will take.
    [[nodiscard]] static int needed(const std::vector<Item>& items);
    void add(int type, const std::vector<Item>& items, bool doubleByte);
    /// Packs so far, all types or one of them.
    [[nodiscard]] int packs() const { return packs_; }
    [[nodiscard]] int packs(int type) const { return ofType_[type & 0x0F]; }
    [[nodiscard]] const QByteArray& bytes() const { return bytes_; }

    /// CCITT CRC of a pack's first sixteen bytes: polynomial 0x1021, from 0, inverted at the end (MMC-3, annex J).
    [[nodiscard]] static unsigned crc(const QByteArray& sixteen);

private:
    int block_ = 0;
    int packs_ = 0;
    int ofType_[16] = {};
    QByteArray bytes_;
};

}  // namespace lacquer
