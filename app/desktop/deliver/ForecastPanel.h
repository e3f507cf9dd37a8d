// SPDX-License-Identifier: GPL-3.0-or-later
// ForecastPanel: how loud the streaming services will play the album and the chosen song, and what loudness buys nothing there.
#pragma once

#include "Desk.h"

#include <QTreeWidget>
#include <QWidget>

namespace lacquer {

class PanelHead;

class ForecastPanel : public QWidget {
    Q_OBJECT

public:
    explicit ForecastPanel(const Desk& desk, QWidget* parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    Desk desk_;
    PanelHead* head_;
    QTreeWidget* list_;
};

}  // namespace lacquer
