// SPDX-License-Identifier: GPL-3.0-or-later
// PqPacket: 64 bytes of a DDP's PQ file: one mark of the disc, with its codes.
#pragma once

#include "disc/DdpRules.h"

#include <cstdint>

namespace lacquer {

struct PqPacket {
    static constexpr int bytes = 64;
    static constexpr int leadOutTrack = 0xAA;   ///< written as the letters AA

    int number = 0;                       ///< its place in the file from 1; not a part of what it says
    int track = 0;                        ///< 0 the lead-in, 1…99, or leadOutTrack
    int index = 0;
    std::int64_t frame = 0;               ///< from the start of the first pause
    QByteArray control = "01";
    QByteArray isrc;
    QByteArray barcode;

    [[nodiscard]] bool isLeadOut() const { return track == leadOutTrack; }

    friend bool operator==(const PqPacket& a, const PqPacket& b)
    {
        return a.track == b.track && a.index == b.index && a.frame == b.frame && a.control == b.control &&
               a.isrc == b.isrc && a.barcode == b.barcode;
    }
};

/// The 64 bytes; frames up to lastDiscFrame.
[[nodiscard]] QByteArray pqBytes(const PqPacket& packet);

/// The packets of a PQ file in their order, with what is wrong with each alone. One without a track, index or time is
/// left out. Of any bytes; `file` is what the sentences call it.
[[nodiscard]] std::vector<PqPacket> parsedPq(const QByteArray& bytes, const QString& file, DiscProblems& problems);

/// Whether a control byte is one of sound in two channels, as this program writes them.
[[nodiscard]] bool isSoundControl(const QByteArray& control);

}  // namespace lacquer
