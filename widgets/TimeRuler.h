// SPDX-License-Identifier: GPL-3.0-or-later
// TimeRuler: times over a picture, as m:ss, and as m:s:f with the frames of a disc when zoomed in.
#pragma once

#include "widgets/Theme.h"
#include "widgets/TimeAxis.h"
#include "widgets/WavePicture.h"

#include <QWidget>

namespace lacquer {

/// Draws ticks and times for the axis into the rectangle; `frames` writes m:s:f at every zoom.
void paintTimeRuler(QPainter& painter, const QRectF& place, const TimeAxis& axis, const Theme& theme, bool frames = false);

class TimeRuler : public QWidget {
    Q_OBJECT

public:
    explicit TimeRuler(QWidget* parent = nullptr);

    void setAxis(const TimeAxis& axis);
    /// Draws the playhead's notch here; not a number hides it.
    void setPlayhead(double seconds);

    /// Names of parts stand in for the times; none brings the times back.
    void setSections(std::vector<WaveSection> sections);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// Pressed or dragged: a time in seconds.
    void seekRequested(double seconds);
    /// Double-click on a part.
    void loopRequested(double from, double to);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void paintSections(QPainter& painter);
    void seek(const QMouseEvent* event);

    TimeAxis axis_;
    double playhead_;
    std::vector<WaveSection> sections_;
};

/// The playhead: one pixel in a gap of ground, with a notch above when `notch` is true.
void paintPlayhead(QPainter& painter, double x, double top, double bottom, bool notch, const Theme& theme);

}  // namespace lacquer
