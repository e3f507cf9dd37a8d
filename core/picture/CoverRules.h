// SPDX-License-Identifier: GPL-3.0-or-later
// What shops and services ask of a cover, and where this one falls short.
#pragma once

#include "picture/CoverArt.h"

#include <QString>

#include <vector>

namespace lacquer {

struct CoverFinding {
    bool refused = false;                 ///< a shop will not take it; otherwise good to know
    const char* code = "";                ///< stable: "art-cmyk"
    QString message;                      ///< what is so, and whose rule it is
    QString remedy;

    friend bool operator==(const CoverFinding&, const CoverFinding&) = default;
};

/// What to know before it is delivered; empty for a picture that serves everywhere.
[[nodiscard]] std::vector<CoverFinding> coverFindings(const CoverArt& art);

}  // namespace lacquer
