// SPDX-License-Identifier: GPL-3.0-or-later
// PqSheet: a disc's marks, codes and titles as people read them, in a text that travels with the master.
#pragma once

#include "disc/DiscLayout.h"

#include <QByteArray>

namespace lacquer {

/// A table of words, ready for any page. The words are fixed English: plants everywhere read them.
struct PqSheet {
    /// One mark.
    struct Row {
        QString track;                    ///< "01"; "AA" the lead-out
        QString index;                    ///< "00"
        QString start;                    ///< "03:25:07", from the start of the first pause
        QString lba;                      ///< "-150": the same in frames from 00:02:00
        QString pause;                    ///< beside index 01: the time from index 00
        QString length;                   ///< beside index 01: the time to the next track's index 01 or the lead-out
        QString isrc;                     ///< beside index 01: "DE-A62-26-12345"
        QString flags;                    ///< beside index 01: "PRE DCP"
        QString title;                    ///< beside index 01
        QString performer;                ///< beside index 01, where the track has one of its own

        friend bool operator==(const Row&, const Row&) = default;
    };

    QString title;
    QString performer;
    QString barcode;
    QString masterId;
    QString tracks;                       ///< "12"
    QString total;                        ///< from 00:00:00 to the lead-out
    QString imageMd5;
    std::vector<Row> rows;

    friend bool operator==(const PqSheet&, const PqSheet&) = default;
};

/// The layout as a sheet; titles come from its first block of texts. Every track must have an index 01.
[[nodiscard]] PqSheet pqSheet(const DiscLayout& layout, const QByteArray& imageMd5);

/// As plain text, UTF-8, columns of equal width, '\n' behind every line.
[[nodiscard]] QByteArray pqSheetText(const PqSheet& sheet);

}  // namespace lacquer
