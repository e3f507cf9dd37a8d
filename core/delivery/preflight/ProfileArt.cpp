// SPDX-License-Identifier: GPL-3.0-or-later
// What receivers ask of the cover. Codes are those of core/picture's CoverRules, which judges a cover for itself.
#include "base/Text.h"
#include "delivery/preflight/ProfileView.h"

#include <algorithm>

namespace lacquer {

void judgeArt(const ProfileView& view, const ProfileRule& rule, Breaches& breaches)
{
    if (!view.cover)
        return;
    const CoverFacts& cover = *view.cover;
    const auto say = [&](const char* code, const QString& message, const QString& remedy) {
        breaches.push_back(breach(view, rule, code, cover.where, message, remedy));
    };
    if (rule.kind == RuleKind::Require && rule.values.contains(QLatin1String("cover")) && !cover.present)
        say("art-missing", Text::tr("the album has no cover"), Text::tr("give it a square picture of 3000 pixels"));
    if (!cover.present)
        return;
    const int edge = std::min(cover.width, cover.height);
    switch (rule.kind) {
    case RuleKind::ArtEdge:
        if (isOutside(rule, edge))
            say("art-size", Text::tr("the cover is %1 × %2 pixels large").arg(cover.width).arg(cover.height),
                rule.minimum && edge < *rule.minimum ? Text::tr("export it with 3000 × 3000 pixels; do not enlarge it") : Text::tr("export it smaller"));
        break;
    case RuleKind::ArtShape:
        if (cover.width != cover.height)
            say("art-shape", Text::tr("the cover is not square (%1 × %2 pixels)").arg(cover.width).arg(cover.height), Text::tr("crop it to a square"));
        break;
    case RuleKind::ArtColours:
        if (!rule.values.contains(cover.colours))
            say(cover.colours == QLatin1String("cmyk") ? "art-cmyk" : "art-colours", Text::tr("the colours of the cover are %1").arg(cover.colours), Text::tr("export it as sRGB"));
        break;
    case RuleKind::ArtFormat:
        if (!rule.values.contains(cover.format))
            say("art-format", Text::tr("the cover is a %1 file").arg(cover.format), Text::tr("export it as %1").arg(rule.values.join(QStringLiteral(", "))));
        break;
    case RuleKind::ArtBytes:
        if (isOutside(rule, double(cover.bytes) / 1e6))
            say("art-too-large", Text::tr("the file of the cover has %1 MB").arg(double(cover.bytes) / 1e6, 0, 'f', 1), Text::tr("export it smaller"));
        break;
    default:
        break;
    }
}

}  // namespace lacquer
