// SPDX-License-Identifier: GPL-3.0-or-later
// TransportBar: one line that answers what is heard, against what, and how loud.
#pragma once

#include "Desk.h"

#include <QWidget>

namespace lacquer {

class Button;
class Chip;
class ElidedLabel;
class FigureLabel;
class Knob;
class PlayButton;
class Segment;
class SongProgress;
class Toggle;

class TransportBar : public QWidget {
    Q_OBJECT

public:
    explicit TransportBar(const Desk& desk, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void connectParts();
    void showTransport();
    void showTime();
    void showMonitor();
    void applyTheme();

    Desk desk_;
    Button* previous_;
    PlayButton* play_;
    Button* next_;
    Toggle* loop_;
    FigureLabel* time_;
    ElidedLabel* timeWords_;
    ElidedLabel* song_;
    SongProgress* progress_;
    Segment* programme_;
    Segment* compare_;
    Chip* matched_;
    Chip* delta_;
    Toggle* mono_;
    Toggle* side_;
    Toggle* dim_;
    Knob* level_;
};

}  // namespace lacquer
