// SPDX-License-Identifier: GPL-3.0-or-later
// AboutDialog: which Lacquer this is, what it stands on, and its licence.
#pragma once

#include <QDialog>

namespace lacquer {

class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent);
};

}  // namespace lacquer
