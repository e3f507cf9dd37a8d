// SPDX-License-Identifier: GPL-3.0-or-later
// AlbumHead: the line over the strip: how long, how loud, match, play the joins, zoom.
#pragma once

#include "Desk.h"

#include <QWidget>

#include <optional>

namespace lacquer {

class Button;
class FigureLabel;
class PanelHead;

class AlbumHead : public QWidget {
    Q_OBJECT

public:
    explicit AlbumHead(const Desk& desk, QWidget* parent = nullptr);

    void show(const QString& fact, std::optional<double> albumLufs);
    using QWidget::show;

Q_SIGNALS:
    void zoomAsked(double factor);
    void fitAsked();
    void inspectorAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Desk desk_;
    PanelHead* line_;
    FigureLabel* loudness_;
    Button* match_;
    Button* joins_;
};

}  // namespace lacquer
