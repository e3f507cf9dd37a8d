// SPDX-License-Identifier: GPL-3.0-or-later
// MetadataPage
#pragma once

#include "Desk.h"
#include "Page.h"

namespace lacquer {

class MetadataPage : public Page {
    Q_OBJECT

public:
    explicit MetadataPage(const Desk& desk, QWidget* parent = nullptr);

private:
    Desk desk_;
};

}  // namespace lacquer
