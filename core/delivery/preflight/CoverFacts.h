// SPDX-License-Identifier: GPL-3.0-or-later
// CoverFacts: what a receiver's rules ask of a cover, as somebody who can read pictures has found it. This room cannot: it
// stands without a GUI library. core/picture's CoverArt knows all of these, and `lacquer-report` answers them as
// lacquer.art/1.
#pragma once

#include <QString>

#include <cstdint>

namespace lacquer {

struct CoverFacts {
    bool present = false;       ///< false: the album has none
    int width = 0;              ///< pixels, as it is shown
    int height = 0;
    QString format;             ///< "jpeg", "png"
    QString colours;            ///< "rgb", "grey", "cmyk"
    std::int64_t bytes = 0;
    QString where = QStringLiteral("cover");   ///< the key it stands at
};

}  // namespace lacquer
