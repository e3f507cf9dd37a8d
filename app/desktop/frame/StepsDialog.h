// SPDX-License-Identifier: GPL-3.0-or-later
// StepsDialog: the way from files to a finished album in five steps, and the words one meets on it.
#pragma once

#include <QDialog>

namespace lacquer {

class StepsDialog : public QDialog {
    Q_OBJECT

public:
    explicit StepsDialog(QWidget* parent = nullptr);

Q_SIGNALS:
    /// 0…4
    void pageWanted(int page);
};

}  // namespace lacquer
