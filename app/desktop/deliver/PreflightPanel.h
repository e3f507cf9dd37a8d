// SPDX-License-Identifier: GPL-3.0-or-later
// PreflightPanel: everything that was checked, in words; each finding leads to its cause.
#pragma once

#include "Desk.h"

#include <QTreeWidget>
#include <QWidget>

namespace lacquer {

class LampLabel;
class PanelHead;

class PreflightPanel : public QWidget {
    Q_OBJECT

public:
    explicit PreflightPanel(const Desk& desk, QWidget* parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow(const QTreeWidgetItem* item);

    Desk desk_;
    PanelHead* head_;
    LampLabel* errors_;
    LampLabel* warnings_;
    LampLabel* fine_;
    QTreeWidget* list_;
};

}  // namespace lacquer
