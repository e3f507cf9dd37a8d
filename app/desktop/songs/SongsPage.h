// SPDX-License-Identifier: GPL-3.0-or-later
// SongsPage
#pragma once

#include "Desk.h"
#include "Page.h"

namespace lacquer {

class SongsPage : public Page {
    Q_OBJECT

public:
    explicit SongsPage(const Desk& desk, QWidget* parent = nullptr);

private:
    Desk desk_;
};

}  // namespace lacquer
