// SPDX-License-Identifier: GPL-3.0-or-later
// SongColumn: the left column of Songs and Master: how many songs and how long, a plus, and the list.
#pragma once

#include "Desk.h"

#include <QWidget>

namespace lacquer {

class Button;
class PanelHead;
class SongList;

/// Fixed width: roomy 264, compact 186, numbers alone below 1200 pixels of window.
class SongColumn : public QWidget {
    Q_OBJECT

public:
    explicit SongColumn(const Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] SongList& list() { return *list_; }

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    void showFacts();

    Desk desk_;
    PanelHead* head_;
    Button* add_;
    SongList* list_;
};

}  // namespace lacquer
