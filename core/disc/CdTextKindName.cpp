// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/CdTextKindName.h"

#include "base/Text.h"

namespace lacquer {

QString cdTextKindName(CdTextKind kind)
{
    switch (kind) {
    case CdTextKind::Title: return Text::tr("title");
    case CdTextKind::Performer: return Text::tr("performer");
    case CdTextKind::Songwriter: return Text::tr("songwriter");
    case CdTextKind::Composer: return Text::tr("composer");
    case CdTextKind::Arranger: return Text::tr("arranger");
    case CdTextKind::Message: return Text::tr("message");
    case CdTextKind::Code: return Text::tr("code");
    }
    return {};
}

QString cdTextPlaceName(int track, CdTextKind kind)
{
    return track == 0 ? Text::tr("album, %1").arg(cdTextKindName(kind))
                      : Text::tr("track %1, %2").arg(track).arg(cdTextKindName(kind));
}

}  // namespace lacquer
