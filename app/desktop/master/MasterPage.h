// SPDX-License-Identifier: GPL-3.0-or-later
// MasterPage
#pragma once

#include "Desk.h"
#include "Page.h"

namespace lacquer {

class MasterPage : public Page {
    Q_OBJECT

public:
    explicit MasterPage(const Desk& desk, QWidget* parent = nullptr);

private:
    Desk desk_;
};

}  // namespace lacquer
