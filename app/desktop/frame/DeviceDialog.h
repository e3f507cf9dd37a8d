// SPDX-License-Identifier: GPL-3.0-or-later
// DeviceDialog: through what one listens: the system's choice or a device by name, and how it is doing.
#pragma once

#include <QDialog>

class QListWidget;

namespace lacquer {

class LampLabel;
class Listening;

class DeviceDialog : public QDialog {
    Q_OBJECT

public:
    explicit DeviceDialog(Listening& listening, QWidget* parent = nullptr);

private:
    void fill();

    Listening& listening_;
    QListWidget* list_;
    LampLabel* state_;
};

}  // namespace lacquer
