// SPDX-License-Identifier: GPL-3.0-or-later
// StemsPanel: the chosen song as lanes, with its title, what it is made of, and what plays: its stems or its mix.
#pragma once

#include "Desk.h"
#include "base/Id.h"

#include <QStringList>
#include <QWidget>

#include <optional>

namespace lacquer {

class Button;
class Chip;
class DropZone;
class EditableTitle;
class ElidedLabel;
class LampLabel;
class Segment;
class Sources;
class StemLanes;
struct Stem;

class StemsPanel : public QWidget {
    Q_OBJECT

public:
    StemsPanel(const Desk& desk, Sources& sources, QWidget* parent = nullptr);

    [[nodiscard]] StemLanes& lanes() { return *lanes_; }

Q_SIGNALS:
    /// Files let go over the chosen song.
    void filesDropped(const QStringList& paths);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void makeHead();
    void connectLanes();
    void takeCommands();
    void showSong();
    void showHeard();
    void showGrown();
    void showLevels(double seconds);
    void choose(int lane);
    /// The stem of a lane, or nullptr.
    [[nodiscard]] const Stem* at(int lane) const;
    void setMuted(int lane, bool on);
    void muteAlone(int lane);
    void setGain(int lane, double decibels);
    void reorder(int from, int to);

    Desk desk_;
    Sources& sources_;
    QWidget* head_;
    EditableTitle* title_;
    Chip* made_;
    ElidedLabel* facts_;
    Segment* sound_;
    Button* add_;
    QWidget* banner_;
    LampLabel* lost_;
    StemLanes* lanes_;
    DropZone* invitation_;
};

}  // namespace lacquer
