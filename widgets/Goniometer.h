// SPDX-License-Identifier: GPL-3.0-or-later
// Goniometer: the stereo picture as points on a half disc, left to the left, mono upwards, fading with age.
#pragma once

#include "widgets/DrawnWidget.h"

#include <QImage>

#include <vector>

namespace lacquer {

/// A sample pair, full scale 1, and how long ago it sounded, in seconds.
struct GoniometerPoint {
    float left = 0, right = 0, age = 0;
};

class Goniometer : public DrawnWidget {
    Q_OBJECT

public:
    /// Points older than this are gone.
    static constexpr double fadeSeconds = 0.4;

    explicit Goniometer(QWidget* parent = nullptr);

    /// `fullRadius` is the length of (left, right) that reaches the rim; the owner may follow the programme's level.
    void setPoints(std::vector<GoniometerPoint> points, double fullRadius = 1);
    void setOutOfPhase(bool outOfPhase);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QString spokenValue() const override;
    /// Where a pair stands, from the centre of the disc: x -1 left … +1 right, y 0 … 1 upwards. Pairs out of phase by
    /// more than a quarter turn lie flat near the edge, as the half disc folds the lower one up.
    [[nodiscard]] static QPointF place(double left, double right, double fullRadius);

protected:
    void arrange() override;
    void drawGround(QPainter& painter) override;
    void drawContent(QPainter& painter) override;

private:
    std::vector<GoniometerPoint> points_;
    double fullRadius_ = 1;
    bool outOfPhase_ = false;
    QPointF centre_;
    double radius_ = 1;
    QImage picture_;
};

}  // namespace lacquer
