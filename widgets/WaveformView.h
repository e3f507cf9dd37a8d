// SPDX-License-Identifier: GPL-3.0-or-later
// WaveformView: a groove in time to look into, click, select and loop; with the gain ride drawn upon it.
#pragma once

#include "widgets/AccessibleParts.h"
#include "widgets/GrooveTiles.h"
#include "widgets/TimeAxis.h"
#include "widgets/WavePicture.h"

#include <QWidget>

#include <optional>

namespace lacquer {

class WaveformView : public QWidget, public HasAccessibleParts {
    Q_OBJECT

public:
    explicit WaveformView(QWidget* parent = nullptr);

    void setPicture(WavePicture picture);
    [[nodiscard]] const WavePicture& picture() const { return picture_; }
    /// Seconds; not a number hides it. Repaints its own strip only.
    void setPlayhead(double seconds);
    /// Nothing is selected when both are equal.
    void setSelection(double from, double to);
    [[nodiscard]] double selectionStart() const { return selection_[0]; }
    [[nodiscard]] double selectionEnd() const { return selection_[1]; }
    /// Times below the wave; on unless said.
    void setRuler(bool shown);
    /// The wave was not there yet and is now, or is another.
    void waveChanged();

    [[nodiscard]] const TimeAxis& axis() const { return axis_; }
    /// Takes start and zoom from outside; emits nothing.
    void setAxis(const TimeAxis& axis);
    void fit();
    void zoom(double factor);

    /// Where the wave itself is drawn.
    [[nodiscard]] QRectF waveArea() const;
    [[nodiscard]] QPointF ridePoint(int index) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] std::vector<AccessiblePart> accessibleParts() const override;
    void pressAccessiblePart(int part) override;
    [[nodiscard]] QAccessible::Role accessibleRole() const override { return QAccessible::Graphic; }
    [[nodiscard]] QString accessibleValue() const override;

Q_SIGNALS:
    void seekRequested(double seconds);
    void selectionChanged(double from, double to);
    /// Double-click on a section.
    void loopRequested(double from, double to);
    /// Zoomed or scrolled by hand.
    void axisChanged(const lacquer::TimeAxis& axis);
    void rideChanged(const std::vector<QPointF>& ride);
    void markChosen(int index);
    void gestureStarted();
    void gestureEnded();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRectF headArea() const;
    [[nodiscard]] QRectF reductionArea() const;
    [[nodiscard]] double rideY(double decibels) const;
    [[nodiscard]] int rideAt(QPointF point) const;
    [[nodiscard]] bool nearRide(QPointF point) const;
    [[nodiscard]] double rideValue(double seconds) const;
    void drawWave(QPainter& painter, const QRectF& exposed);
    void drawSamples(QPainter& painter, const QRectF& area);
    void drawSections(QPainter& painter);
    void drawMarks(QPainter& painter);
    void drawReduction(QPainter& painter, const QRectF& exposed);
    void drawLoudness(QPainter& painter, const QRectF& exposed);
    void drawRide(QPainter& painter);
    void drawReadout(QPainter& painter);
    void moveRide(QPointF to);
    void editRide(const std::function<void()>& edit);
    bool rideKey(int key, Qt::KeyboardModifiers modifiers);
    void userMoved();

    WavePicture picture_;
    TimeAxis axis_;
    GrooveTiles tiles_{24};
    bool fitted_ = true, ruler_ = true;
    double playhead_;
    double selection_[2] = {0, 0};
    std::optional<QPointF> pressed_, hovered_;
    bool selecting_ = false;
    int rideChosen_ = -1;
    bool rideMoving_ = false;
    std::vector<QPointF> rideBefore_;
};

}  // namespace lacquer
