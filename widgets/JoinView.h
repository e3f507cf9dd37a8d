// SPDX-License-Identifier: GPL-3.0-or-later
// JoinView: one join as a picture: two grooves, two fades and the time they share; small to look at, large to work in.
#pragma once

#include "widgets/AccessibleParts.h"
#include "widgets/GrooveTiles.h"
#include "widgets/JoinPicture.h"
#include "widgets/TimeAxis.h"

#include <QWidget>

#include <optional>

namespace lacquer {

class JoinView : public QWidget, public HasAccessibleParts {
    Q_OBJECT

public:
    enum class Size { Small, Large };

    explicit JoinView(Size size, QWidget* parent = nullptr);

    void setPicture(JoinPicture picture);
    [[nodiscard]] const JoinPicture& picture() const { return picture_; }
    /// Seconds on the album; not a number hides it.
    void setPlayhead(double seconds);
    void waveChanged(const QString& songId);
    /// The join and its neighbourhood fill the width.
    void fit();
    void zoom(double factor);
    [[nodiscard]] const TimeAxis& axis() const { return axis_; }

    /// Squares that set the fades and the start of the song after; points that bend.
    [[nodiscard]] QPointF fadeHandle(bool out) const;
    [[nodiscard]] QPointF bendHandle(bool out) const;
    [[nodiscard]] QPointF startHandle() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] std::vector<AccessiblePart> accessibleParts() const override;
    void pressAccessiblePart(int part) override;
    [[nodiscard]] QAccessible::Role accessibleRole() const override { return QAccessible::Graphic; }
    [[nodiscard]] QString accessibleValue() const override;

Q_SIGNALS:
    void spaceChanged(double seconds);
    void fadeChanged(bool out, double seconds, double bend);
    void seekRequested(double seconds);
    /// The small picture was clicked.
    void opened();
    void gestureStarted();
    void gestureEnded();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Part { Nothing, FadeOut, FadeIn, BendOut, BendIn, Start };

    [[nodiscard]] bool large() const { return size_ == Size::Large; }
    [[nodiscard]] QRectF lane(bool out) const;
    [[nodiscard]] QRectF loudnessArea() const;
    [[nodiscard]] Part partAt(QPointF point) const;
    void drag(QPointF to, bool snap);
    void setSpace(double seconds);
    void tell(Part part);
    void end(bool keep);
    void drawGrid(QPainter& painter);
    void drawGroove(QPainter& painter, bool out, const QRectF& exposed);
    void drawFade(QPainter& painter, bool out);
    void drawWords(QPainter& painter);
    void drawLoudness(QPainter& painter);

    Size size_;
    JoinPicture picture_, before_;
    std::optional<JoinPicture> pending_;
    TimeAxis axis_, axisBefore_;
    bool fitted_ = true, moving_ = false;
    double playhead_;
    GrooveTiles tiles_{24};
    Part part_ = Part::Nothing, hovered_ = Part::Nothing;
    QPointF pressed_;
};

}  // namespace lacquer
