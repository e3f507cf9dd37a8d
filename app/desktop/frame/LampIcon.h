// SPDX-License-Identifier: GPL-3.0-or-later
// LampIcon: a lamp as an icon, for lists and tables whose cells Qt draws.
#pragma once

#include "widgets/LampState.h"

#include <QIcon>

class QWidget;

namespace lacquer {

/// In the theme and at the resolution of a widget.
[[nodiscard]] QIcon lampIcon(LampState state, const QWidget* beside);

}  // namespace lacquer
