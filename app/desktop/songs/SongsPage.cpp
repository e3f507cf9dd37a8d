// SPDX-License-Identifier: GPL-3.0-or-later
#include "songs/SongsPage.h"

namespace lacquer {

SongsPage::SongsPage(const Desk& desk, QWidget* parent) : Page(parent), desk_(desk) {}

}  // namespace lacquer
