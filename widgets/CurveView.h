// SPDX-License-Identifier: GPL-3.0-or-later
// CurveView: a transfer curve, what goes in against what comes out, with a point moving on it.
#pragma once

#include "widgets/DrawnWidget.h"

#include <QPolygonF>

#include <vector>

namespace lacquer {

/// One axis: its range, the distance of its lines, and the unit written at its end.
struct CurveAxis {
    double from = -60, to = 0, step = 12;
    QString name, unit;
    int decimals = 0;
    bool sign = false;

    friend bool operator==(const CurveAxis&, const CurveAxis&) = default;
};

struct CurveShown {
    CurveAxis x, y;
    /// In the axes' units, x rising.
    QPolygonF curve;
    /// A second curve to compare with, blue dashes.
    QPolygonF compared;
    /// Out equals in, as a quiet line.
    bool unity = false;
    /// A compressor's: an upright line, and how wide the bend about it is.
    std::optional<double> threshold;
    double knee = 0;

    friend bool operator==(const CurveShown&, const CurveShown&) = default;
};

class CurveView : public DrawnWidget {
    Q_OBJECT

public:
    explicit CurveView(const QString& accessibleName, QWidget* parent = nullptr);

    void setShown(CurveShown shown);
    /// The level that goes in now; the dot stands on the curve above it. None: no dot.
    void setWorkingPoint(std::optional<double> x);
    [[nodiscard]] QPointF toPixels(const QPointF& point) const;
    /// The curve's value at x, straight between its points; its ends hold on.
    [[nodiscard]] double valueAt(double x) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Chart; }
    [[nodiscard]] QString spokenValue() const override;

protected:
    void arrange() override;
    void drawGround(QPainter& painter) override;
    void drawContent(QPainter& painter) override;

private:
    CurveShown shown_;
    std::optional<double> working_;
    QRect plot_;
};

}  // namespace lacquer
