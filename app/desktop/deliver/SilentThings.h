// SPDX-License-Identifier: GPL-3.0-or-later
// SilentThings: what is bypassed, muted or soloed now, by name, so that nothing leaves the house that way unnoticed.
#pragma once

#include "base/Id.h"

#include <QStringList>

#include <set>

namespace lacquer {

struct Album;

/// One line each: what, of which song, and whether the build will go without it. Songs that are left out are not looked at.
[[nodiscard]] QStringList silentThings(const Album& album, const std::set<Id>& soloed);

}  // namespace lacquer
