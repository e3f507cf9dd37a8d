// SPDX-License-Identifier: GPL-3.0-or-later
// ReductionView: what a limiter takes away: gain reduction from the top, under it the groove with what is shaved off.
#pragma once

#include "widgets/DrawnWidget.h"

#include <array>
#include <vector>

namespace lacquer {

/// One pixel or moment of the picture; amplitudes are linear, full scale 1, left then right.
struct ReductionColumn {
    /// Gain in dB, 0 or below: the lowest in this column.
    float gainDb = 0;
    /// Peak and RMS of what is left, and the peak that came in.
    std::array<float, 2> peak = {0, 0}, body = {0, 0}, before = {0, 0};

    friend bool operator==(const ReductionColumn&, const ReductionColumn&) = default;
};

struct ReductionShown {
    /// Spread over the whole width, the oldest first.
    std::vector<ReductionColumn> columns;
    double startSeconds = 0, endSeconds = 1;
    double ceilingDb = -1;
    /// The lower end of the upper scale.
    double deepestDb = -4;
};

class ReductionView : public DrawnWidget {
    Q_OBJECT

public:
    explicit ReductionView(QWidget* parent = nullptr);

    void setShown(ReductionShown shown);
    /// The deepest gain among the columns; 0 when there are none.
    [[nodiscard]] double deepest() const;
    [[nodiscard]] QRect reductionPlot() const { return above_; }
    [[nodiscard]] QRect groovePlot() const { return below_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Chart; }
    [[nodiscard]] QString spokenValue() const override;

Q_SIGNALS:
    /// A click: play there.
    void playRequested(double seconds);

protected:
    void arrange() override;
    void drawGround(QPainter& painter) override;
    void drawContent(QPainter& painter) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] double gainY(double gainDb) const;
    /// How far from the centre line an amplitude reaches.
    [[nodiscard]] double reach(double amplitude) const;
    void drawReduction(QPainter& painter) const;
    void drawGroove(QPainter& painter) const;

    ReductionShown shown_;
    QRect above_, below_;
};

}  // namespace lacquer
