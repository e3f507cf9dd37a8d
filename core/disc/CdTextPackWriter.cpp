// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/CdTextPackWriter.h"

#include "disc/CdTextPack.h"

#include <algorithm>

namespace lacquer {

int CdTextPackWriter::needed(const std::vector<Item>& items)
{
    qsizetype bytes = 0;
    for (const Item& item : items)
        bytes += item.bytes.size();
    return int((bytes + CdTextPack::payloadBytes - 1) / CdTextPack::payloadBytes);
}

void CdTextPackWriter::add(int type, const std::vector<Item>& items, bool doubleByte)
{
    const int width = doubleByte ? 2 : 1;
    QByteArray pack;
    const auto close = [&] {
        pack.append(qsizetype(CdTextPack::headerBytes) + CdTextPack::payloadBytes - pack.size(), '\0');
        const unsigned sum = crc(pack);
        bytes_ += pack;
        bytes_ += char(sum >> 8);
        bytes_ += char(sum & 0xFF);
        pack.clear();
        ++packs_;
        ++ofType_[type & 0x0F];
    };
    for (const Item& item : items)
        for (qsizetype at = 0; at < item.bytes.size(); ++at) {
            if (pack.isEmpty()) {
                const int position =
                    int(std::clamp<qsizetype>((at - item.uncounted) / width, 0, CdTextPack::highestPosition));
                pack += char(type);
                pack += char(item.track);
                pack += char(packs_);
                pack += char((doubleByte ? 0x80 : 0) | block_ << 4 | position);
            }
            pack += item.bytes[at];
            if (pack.size() == CdTextPack::headerBytes + CdTextPack::payloadBytes)
                close();
        }
    if (!pack.isEmpty())
        close();
}

unsigned CdTextPackWriter::crc(const QByteArray& sixteen)
{
    unsigned sum = 0;
    for (const char byte : sixteen) {
        sum ^= unsigned(static_cast<unsigned char>(byte)) << 8;
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 0x8000u ? sum << 1 ^ 0x1021u : sum << 1) & 0xFFFFu;
    }
    return sum ^ 0xFFFFu;
}

}  // namespace lacquer
