// SPDX-License-Identifier: GPL-3.0-or-later
// DrawnWidget: what every meter and graph shares: a cached ground, a focus ring, and words for a screen reader.
#pragma once

#include "widgets/Theme.h"

#include <QAccessible>
#include <QBasicTimer>
#include <QElapsedTimer>
#include <QPixmap>
#include <QWidget>

#include <optional>

class QKeyEvent;

namespace lacquer {

/// A number a screen reader may read and, where settable, change.
struct SpokenRange {
    double value = 0, least = 0, most = 1, step = 0.1;
    bool settable = false;
};

/// Paints in two layers: the ground (scales, grid, words), kept as a picture until size, theme or device ratio change,
/// and the content, painted anew for every new value. Always left-to-right. GUI thread.
class DrawnWidget : public QWidget {
    Q_OBJECT

public:
    DrawnWidget(const QString& accessibleName, QWidget* parent);

    /// The colour the picture lies on: panel unless told otherwise.
    void setGroundColour(QColor Theme::*colour);

    [[nodiscard]] virtual QAccessible::Role spokenRole() const { return QAccessible::Graphic; }
    /// The value in words, with its unit; what is read out on demand.
    [[nodiscard]] virtual QString spokenValue() const = 0;
    [[nodiscard]] virtual std::optional<SpokenRange> spokenRange() const { return std::nullopt; }
    virtual void takeSpokenValue(double) {}
    /// The accessible object for this widget; the caller owns it.
    [[nodiscard]] virtual QAccessibleInterface* makeAccessible();

protected:
    [[nodiscard]] const Theme& theme() const { return Theme::of(this); }
    [[nodiscard]] const QPixmap& ground();

    virtual void drawGround(QPainter&) {}
    virtual void drawContent(QPainter&) = 0;
    /// Called when size or theme have changed, before anything is drawn: place your rectangles here.
    virtual void arrange() {}
    /// The ground is out of date: arrange and draw all of it again.
    void groundChanged();
    /// Tells screen readers that the value changed, at most five times a second.
    void tellChange();
    /// Whether a key is this widget's while it has the focus, even where the window has a shortcut of the same name.
    [[nodiscard]] virtual bool takesKey(const QKeyEvent&) const { return false; }
    /// Words in one font and colour, their figures sharing one width.
    static void drawWords(QPainter& painter, const QRectF& place, int alignment, const QString& words,
                          const QFont& font, const QColor& colour);

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    QColor Theme::*groundColour_ = &Theme::panel;
    QPixmap ground_;
    QElapsedTimer lastTold_;
    QBasicTimer tellLater_;
};

}  // namespace lacquer
