// SPDX-License-Identifier: GPL-3.0-or-later
// ChainStrip: the signal as one line running through its modules, to choose, bypass, move and add them.
#pragma once

#include "widgets/AccessibleParts.h"
#include "widgets/ChainPicture.h"

#include <QVariantAnimation>
#include <QWidget>

#include <optional>

namespace lacquer {

struct Theme;

class ChainStrip : public QWidget, public HasAccessibleParts {
    Q_OBJECT

public:
    explicit ChainStrip(QWidget* parent = nullptr);

    void setPicture(ChainPicture picture);
    [[nodiscard]] const ChainPicture& picture() const { return picture_; }
    /// The little meters of one module, 0…1; repaints only them.
    void setLevels(int module, double in, double out);

    [[nodiscard]] QRectF card(int module) const;
    [[nodiscard]] QRectF powerButton(int module) const;
    [[nodiscard]] QRectF deltaButton(int module) const;
    [[nodiscard]] QRectF addButton() const;
    [[nodiscard]] int chosenModule() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] std::vector<AccessiblePart> accessibleParts() const override;
    void pressAccessiblePart(int part) override;

Q_SIGNALS:
    void chosen(int module);
    /// `to` is the place it has afterwards.
    void moved(int from, int to);
    /// Carried with Alt: a copy shall stand at `to`.
    void copied(int from, int to);
    void bypassToggled(int module, bool bypassed);
    void deltaToggled(int module, bool on);
    void removed(int module);
    /// A module is wanted before the one that stands at the position now.
    void addRequested(int position);
    void menuRequested(int module, const QPoint& globalPosition);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int movable() const { return int(picture_.modules.size()); }
    [[nodiscard]] int count() const { return movable() + (picture_.last ? 1 : 0); }
    [[nodiscard]] const ChainModule& module(int index) const;
    [[nodiscard]] ChainModule& module(int index);
    [[nodiscard]] QRectF slot(int place) const;
    [[nodiscard]] QRectF meters(int module) const;
    [[nodiscard]] int moduleAt(QPointF point) const;
    [[nodiscard]] int positionAt(double x) const;
    [[nodiscard]] double cardWidth() const;
    void choose(int index);
    void makeRoom(int from, int to);
    void drop(bool keep, bool copy);
    void drawLine(QPainter& painter, const Theme& theme);
    void drawCard(QPainter& painter, int index, const Theme& theme);
    void drawMeters(QPainter& painter, int index, const Theme& theme);

    ChainPicture picture_;
    std::vector<double> shifts_, shiftsFrom_, shiftsTo_;
    QVariantAnimation motion_;
    std::optional<QPointF> pressed_;
    int carried_ = -1, target_ = -1, hovered_ = -1;
    bool moving_ = false;
};

}  // namespace lacquer
