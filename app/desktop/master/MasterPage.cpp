// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/MasterPage.h"

namespace lacquer {

MasterPage::MasterPage(const Desk& desk, QWidget* parent) : Page(parent), desk_(desk) {}

}  // namespace lacquer
