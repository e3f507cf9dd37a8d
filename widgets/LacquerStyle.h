// SPDX-License-Identifier: GPL-3.0-or-later
// LacquerStyle: draws the plain controls of Qt in the theme's colours, and carries the theme to every widget.
#pragma once

#include "widgets/Theme.h"

#include <QProxyStyle>

namespace lacquer {

/// Set once on the application; a new theme means a new style.
class LacquerStyle : public QProxyStyle {
    Q_OBJECT

public:
    explicit LacquerStyle(Theme theme);

    [[nodiscard]] const Theme& theme() const { return theme_; }

    [[nodiscard]] QPalette standardPalette() const override { return theme_.palette(); }

private:
    Theme theme_;
};

}  // namespace lacquer
