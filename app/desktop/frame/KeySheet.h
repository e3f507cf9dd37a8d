// SPDX-License-Identifier: GPL-3.0-or-later
// KeySheet: every command with its key on one sheet, from the same table as the menus.
#pragma once

#include <QDialog>

namespace lacquer {

class Actions;

class KeySheet : public QDialog {
    Q_OBJECT

public:
    KeySheet(const Actions& actions, QWidget* parent);
};

}  // namespace lacquer
