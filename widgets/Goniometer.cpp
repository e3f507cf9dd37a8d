// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Goniometer.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace lacquer {

Goniometer::Goniometer(QWidget* parent) : DrawnWidget(tr("Stereo picture"), parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void Goniometer::setPoints(std::vector<GoniometerPoint> points, double fullRadius)
{
    if (points.empty() && points_.empty())
        return;
    points_ = std::move(points);
    fullRadius_ = fullRadius > 0 ? fullRadius : 1;
    update();
}

void Goniometer::setOutOfPhase(bool outOfPhase)
{
    if (outOfPhase == outOfPhase_)
        return;
    outOfPhase_ = outOfPhase;
    update();
}

QSize Goniometer::sizeHint() const
{
    return {theme().px(264), theme().px(130)};
}

QSize Goniometer::minimumSizeHint() const
{
    return {theme().px(160), theme().px(90)};
}

QString Goniometer::spokenValue() const
{
    return outOfPhase_ ? tr("out of phase") : tr("in phase");
}

QPointF Goniometer::place(double left, double right, double fullRadius)
{
    const double mid = (left + right) / std::numbers::sqrt2, side = (right - left) / std::numbers::sqrt2;
    const double sign = mid < 0 ? -1 : 1;
    QPointF at(sign * side / fullRadius, sign * mid / fullRadius);
    const double length = std::hypot(at.x(), at.y());
    return length > 1 ? at / length : at;
}

void Goniometer::arrange()
{
    const auto& t = theme();
    const double above = t.px(20), below = t.px(4);
    radius_ = std::max(10.0, std::min(height() - above - below, (width() - t.px(48)) / 2.0));
    centre_ = QPointF(width() / 2.0, height() - below);
    const double ratio = devicePixelRatioF();
    picture_ = QImage(int(std::ceil(2 * (radius_ + 2) * ratio)), int(std::ceil((radius_ + 4) * ratio)),
                      QImage::Format_ARGB32_Premultiplied);
    picture_.setDevicePixelRatio(ratio);
}

void Goniometer::drawGround(QPainter& painter)
{
    const auto& t = theme();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.groove, 1));
    for (const double part : {1.0, 2.0 / 3, 1.0 / 3}) {
        const double r = radius_ * part;
        painter.drawArc(QRectF(centre_.x() - r, centre_.y() - r, 2 * r, 2 * r), 0, 180 * 16);
    }
    const double slant = radius_ / std::numbers::sqrt2;
    painter.drawLine(centre_, centre_ + QPointF(-slant, -slant));
    painter.drawLine(centre_, centre_ + QPointF(slant, -slant));
    painter.setPen(QPen(t.grooveStrong, 1));
    painter.drawLine(centre_ - QPointF(radius_, 0), centre_ + QPointF(radius_, 0));
    const double box = t.px(16);
    const auto letter = [&](const QPointF& at, const QString& words) {
        drawWords(painter, QRectF(at.x() - box / 2, at.y() - box / 2, box, box), Qt::AlignHCenter | Qt::AlignVCenter,
                  words, t.fonts.caption, t.textQuiet);
    };
    letter(centre_ - QPointF(0, radius_ + t.px(9)), tr("M"));
    const double out = slant + t.px(9);
    letter(centre_ + QPointF(-out, -out), tr("L"));
    letter(centre_ + QPointF(out, -out), tr("R"));
}

void Goniometer::drawContent(QPainter& painter)
{
    const auto& t = theme();
    // Thousands of round pens would cost ten times as much as adding each point's coverage to four pixels.
    picture_.fill(Qt::transparent);
    const double ratio = picture_.devicePixelRatio();
    const QPointF origin((radius_ + 2) * ratio, (radius_ + 2) * ratio);
    const double size = 1.4 * t.metrics.scale;
    const double weight = std::min(1.0, size * size / 4 * 1.6);
    const int red = t.signal.red(), green = t.signal.green(), blue = t.signal.blue();
    const int wide = picture_.width(), high = picture_.height();
    std::array<QRgb*, 2> rows;
    for (const auto& point : points_) {
        const double age = point.age / fadeSeconds;
        if (!(age < 1) || !std::isfinite(point.left) || !std::isfinite(point.right))
            continue;
        const auto spot = place(point.left, point.right, fullRadius_) * radius_ * ratio;
        const QPointF at(origin.x() + spot.x(), origin.y() - spot.y());
        const double strength = (0.58 - 0.5 * std::clamp(age, 0.0, 1.0)) * weight * 255;
        const int x = int(std::floor(at.x() - 0.5)), y = int(std::floor(at.y() - 0.5));
        if (x < 0 || y < 0 || x + 1 >= wide || y + 1 >= high)
            continue;
        const double fx = at.x() - 0.5 - x, fy = at.y() - 0.5 - y;
        rows = {reinterpret_cast<QRgb*>(picture_.scanLine(y)), reinterpret_cast<QRgb*>(picture_.scanLine(y + 1))};
        const double covers[2][2] = {{(1 - fx) * (1 - fy), fx * (1 - fy)}, {(1 - fx) * fy, fx * fy}};
        for (int row = 0; row < 2; ++row)
            for (int column = 0; column < 2; ++column) {
                auto& pixel = rows[std::size_t(row)][x + column];
                // Bilinear coverage, doubled: a dot a little larger than a pixel.
                const int add = int(strength * std::min(1.0, covers[row][column] * 2));
                const int alpha = std::min(255, qAlpha(pixel) + add * (255 - qAlpha(pixel)) / 255);
                pixel = qRgba(red * alpha / 255, green * alpha / 255, blue * alpha / 255, alpha);
            }
    }
    painter.drawImage(QPointF(centre_.x() - radius_ - 2, centre_.y() - radius_ - 2), picture_);
    if (outOfPhase_)
        drawWords(painter, QRectF(0, 0, width() / 2.0, t.px(16)), Qt::AlignLeft | Qt::AlignVCenter, tr("out of phase"),
                  t.fonts.captionStrong, t.warning);
}

}  // namespace lacquer
