// SPDX-License-Identifier: GPL-3.0-or-later
// Page: one of the five, shown in the middle of the window; switching to it never blocks and never changes anything.
#pragma once

#include <QWidget>

namespace lacquer {

class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The page came to the front: it takes up its commands and reads what has changed since.
    virtual void enter() {}
    /// Another page came to the front.
    virtual void leave() {}
};

}  // namespace lacquer
