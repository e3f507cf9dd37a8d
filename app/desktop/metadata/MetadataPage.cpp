// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/MetadataPage.h"

namespace lacquer {

MetadataPage::MetadataPage(const Desk& desk, QWidget* parent) : Page(parent), desk_(desk) {}

}  // namespace lacquer
