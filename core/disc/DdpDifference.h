// SPDX-License-Identifier: GPL-3.0-or-later
// DdpDifference: in what two DDP filesets differ: their sound, their marks, everything else they say.
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace lacquer {

struct DdpDifference {
    /// One thing that both say, differently.
    struct Field {
        QString where;                    ///< "track 3, index 01"
        QString name;                     ///< "time", "isrc", "barcode" …: stable, for scripts
        QString first;
        QString second;

        friend bool operator==(const Field&, const Field&) = default;
    };

    /// Sample frames from track 1, index 01, that are not equal; what one image lacks counts as silence.
    std::int64_t differentFrames = 0;
    std::optional<std::int64_t> firstDifferent;   ///< negative before index 01
    int peak = 0;                         ///< the largest difference, of 65535
    std::int64_t comparedFrames = 0;
    std::int64_t firstLength = 0;         ///< sectors from track 1, index 01
    std::int64_t secondLength = 0;
    std::vector<Field> marks;
    std::vector<Field> fields;

    [[nodiscard]] bool soundIsEqual() const { return differentFrames == 0; }
    [[nodiscard]] bool isNone() const { return soundIsEqual() && firstLength == secondLength && marks.empty() && fields.empty(); }
};

}  // namespace lacquer
