// SPDX-License-Identifier: GPL-3.0-or-later
// FileHolds: what a chosen deliverable will really write into the file of the chosen song, while it is typed.
#pragma once

#include "Desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTreeWidget;

namespace lacquer {

class DeliveryOutlook;
class ElidedLabel;
class PanelHead;

class FileHolds : public QWidget {
    Q_OBJECT

public:
    FileHolds(const Desk& desk, const DeliveryOutlook& outlook, QWidget* parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillList();
    void applyTheme();

    Desk desk_;
    const DeliveryOutlook& outlook_;
    PanelHead* head_;
    QComboBox* which_;
    ElidedLabel* song_;
    QTreeWidget* tags_;
    ElidedLabel* nameHead_;
    QLabel* name_;
};

}  // namespace lacquer
