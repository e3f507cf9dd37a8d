// SPDX-License-Identifier: GPL-3.0-or-later
// AlbumStrip: the whole album as one groove: songs as blocks in time, with joins, fades and loudness to take hold of.
#pragma once

#include "widgets/AccessibleParts.h"
#include "widgets/AlbumStripGeometry.h"
#include "widgets/AlbumStripPainter.h"

#include <QVariantAnimation>
#include <QWidget>

#include <optional>

namespace lacquer {

/// Draws an AlbumPicture and says what the hand wants of it. While something is dragged the strip shows its own draft
/// and keeps a picture that is set meanwhile until the hand lets go. Everything a signal tells is shown at once; the
/// owner answers with the next picture.
class AlbumStrip : public QWidget, public HasAccessibleParts {
    Q_OBJECT

public:
    explicit AlbumStrip(QWidget* parent = nullptr);

    void setPicture(AlbumPicture picture);
    [[nodiscard]] const AlbumPicture& picture() const { return picture_; }
    /// Seconds on the album; not a number hides it. Repaints its own strip only.
    void setPlayhead(double seconds);
    [[nodiscard]] double playhead() const { return playhead_; }
    /// A wave that was not there yet is there now, or is another.
    void waveChanged(const QString& songId);

    [[nodiscard]] const TimeAxis& axis() const { return axis_; }
    void setView(double startSeconds, double pixelsPerSecond);
    /// The album fills the width, and keeps doing so when the window changes.
    void fit();
    void zoom(double factor);
    /// Scrolls so that the time is seen.
    void show(double seconds);
    using QWidget::show;

    /// Where things stand now; valid until the strip changes.
    [[nodiscard]] AlbumStripGeometry geometryNow() const;
    [[nodiscard]] bool dragging() const { return gesture_ && gesture_->moving; }
    [[nodiscard]] int chosenSong() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] std::vector<AccessiblePart> accessibleParts() const override;
    void pressAccessiblePart(int part) override;

Q_SIGNALS:
    void songChosen(int index);
    /// The space before the song `index`.
    void joinChosen(int index);
    void joinOpened(int index);
    /// `to` is the place it has afterwards.
    void orderChanged(int from, int to);
    void spaceChanged(int index, double seconds);
    /// Seconds of the song's wave.
    void trimChanged(int index, double startSeconds, double endSeconds);
    void fadeChanged(int index, bool out, double seconds, double bend);
    void playRequested(double seconds);
    void seekRequested(double seconds);
    void gestureStarted();
    void gestureEnded();
    void viewChanged();

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
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Gesture {
        AlbumStripHit hit;
        QPointF pressed;
        TimeAxis axis;        ///< as it was, so that a draft that moves does not move the hand's measure
        AlbumPicture before;  ///< what Esc returns to
        bool moving = false;
        int target = -1;
    };

    void choose(int song);
    void chooseJoin(int song);
    void walk(int by);
    void nudge(double seconds);
    void move(int by);
    void reorder(int from, int to);
    void setSpace(int song, double seconds);
    void drag(QPointF to, Qt::KeyboardModifiers modifiers);
    void dragBlock(double seconds);
    void dragTrim(bool end, double seconds, bool snap);
    void dragFade(bool out, double seconds, bool snap);
    void dragBend(bool out, double pixels);
    void endGesture(bool keep);
    void tell(const AlbumPicture& values);
    void hover(QPointF point);
    void say(const QString& words, QPointF at);
    void settle(const std::vector<std::pair<QString, double>>& drawn);
    void animateTo(std::vector<double> shifts);
    [[nodiscard]] std::vector<std::pair<QString, double>> drawnStarts() const;
    void axisChanged();
    void announce();
    void drawOverlays(QPainter& painter);

    AlbumPicture picture_;
    std::optional<AlbumPicture> pending_;
    TimeAxis axis_;
    bool fitted_ = true;
    double playhead_;
    GrooveTiles tiles_;
    AlbumStripHit hovered_;
    std::optional<Gesture> gesture_;
    QString words_;
    QPointF wordsAt_;
    std::vector<double> shifts_, shiftsFrom_, shiftsTo_;
    QVariantAnimation motion_;
    bool incomplete_ = false;
};

}  // namespace lacquer
