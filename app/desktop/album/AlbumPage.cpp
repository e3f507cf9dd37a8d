// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/AlbumPage.h"

namespace lacquer {

AlbumPage::AlbumPage(const Desk& desk, QWidget* parent) : Page(parent), desk_(desk) {}

}  // namespace lacquer
