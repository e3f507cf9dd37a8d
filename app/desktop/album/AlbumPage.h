// SPDX-License-Identifier: GPL-3.0-or-later
// AlbumPage
#pragma once

#include "Desk.h"
#include "Page.h"

namespace lacquer {

class AlbumPage : public Page {
    Q_OBJECT

public:
    explicit AlbumPage(const Desk& desk, QWidget* parent = nullptr);

private:
    Desk desk_;
};

}  // namespace lacquer
