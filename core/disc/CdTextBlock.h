// SPDX-License-Identifier: GPL-3.0-or-later
// CdTextBlock: the words of a disc in one language, as CD-TEXT knows them, before they become packs.
#pragma once

#include <QString>

#include <cstdint>
#include <map>
#include <vector>

namespace lacquer {

/// Kinds of text that a disc and each of its tracks may have; the values are the pack types (Sony's CD-TEXT, MMC annex J).
enum class CdTextKind : std::uint8_t {
    Title = 0x80,
    Performer = 0x81,
    Songwriter = 0x82,
    Composer = 0x83,
    Arranger = 0x84,
    Message = 0x85,
    Code = 0x8E,                          ///< the disc's EAN-13, a track's ISRC
};

/// Character sets of a block; the values are those of its size packs.
enum class CdTextCharset : std::uint8_t { Latin1 = 0x00, Ascii = 0x01, MsJis = 0x80 };

struct CdTextBlock {
    int language = 0x09;                  ///< EBU Tech 3264: 0x09 English, 0x08 German, 0x69 Japanese
    CdTextCharset charset = CdTextCharset::Latin1;
    bool copyrighted = false;
    /// Per kind: [0] the disc's, [n] track n's; an empty text is "none". A kind nobody has is absent; a kind that is there
    /// has one entry more than the disc has tracks.
    std::map<CdTextKind, std::vector<QString>> texts;
    int genreCode = 0;                    ///< 0 unused, 1 not defined, 2 Adult Contemporary … 0x1B World Music
    QString genre;                        ///< words beside the code, ASCII
    QString discId;                       ///< the label's catalogue number, ASCII
    QString closedInformation;            ///< Latin-1, for the maker only; players do not show it

    friend bool operator==(const CdTextBlock&, const CdTextBlock&) = default;
};

}  // namespace lacquer
