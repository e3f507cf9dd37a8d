// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/LacquerStyle.h"

namespace lacquer {

LacquerStyle::LacquerStyle(Theme theme) : QProxyStyle(QStringLiteral("Fusion")), theme_(std::move(theme)) {}

}  // namespace lacquer
