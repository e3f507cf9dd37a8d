// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/CoverRules.h"

#include "base/Text.h"

#include <algorithm>

namespace lacquer {

namespace {

/// Spotify's provider specification, and what distributors ask for.
constexpr int leastEdge = 640;
constexpr int goodEdge = 3000;

}  // namespace

std::vector<CoverFinding> coverFindings(const CoverArt& art)
{
    std::vector<CoverFinding> findings;
    const int edge = std::min(art.width(), art.height());
    const QString size = QStringLiteral("%1 × %2").arg(art.width()).arg(art.height());
    if (art.cmyk())
        findings.push_back({true, "art-cmyk", Text::tr("The cover is CMYK; Spotify's rules for providers ask for sRGB."),
                            Text::tr("Export it as sRGB.")});
    if (!art.square())
        findings.push_back({true, "art-shape", Text::tr("The cover is not square (%1 pixels); every shop asks for a square.").arg(size),
                            Text::tr("Crop it to a square.")});
    if (edge < leastEdge)
        findings.push_back({true, "art-size",
                            Text::tr("The cover is %1 pixels large; Spotify's rules for providers ask for at least 640 × 640.").arg(size),
                            Text::tr("Export it with 3000 × 3000 pixels.")});
    else if (edge < goodEdge)
        findings.push_back({false, "art-size",
                            Text::tr("The cover is %1 pixels large; distributors ask for 3000 to 5000 pixels on each edge.").arg(size),
                            Text::tr("Export it with 3000 × 3000 pixels.")});
    if (art.transparent())
        findings.push_back({false, "art-transparent", Text::tr("The cover is transparent in places; they become white in JPEG."),
                            Text::tr("Put a background behind it.")});
    const QString space = art.colourSpace();
    if (!art.cmyk() && art.header().profile && space != QStringLiteral("sRGB"))
        findings.push_back({false, "art-profile",
                            Text::tr("The cover's colours are %1; Spotify's rules for providers ask for sRGB.").arg(space),
                            Text::tr("Nothing needs to be done: delivered copies are turned into sRGB.")});
    return findings;
}

}  // namespace lacquer
