// SPDX-License-Identifier: GPL-3.0-or-later
// DeliverPage
#pragma once

#include "Desk.h"
#include "Page.h"

namespace lacquer {

class DeliverPage : public Page {
    Q_OBJECT

public:
    explicit DeliverPage(const Desk& desk, QWidget* parent = nullptr);

private:
    Desk desk_;
};

}  // namespace lacquer
