// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/DeliverPage.h"

namespace lacquer {

DeliverPage::DeliverPage(const Desk& desk, QWidget* parent) : Page(parent), desk_(desk) {}

}  // namespace lacquer
