// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DeviationBars.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

// A bar at the edge of the band fills half of its room, so that what stands out has room to.
constexpr double mostShown = 2;

}  // namespace

DeviationBars::DeviationBars(const QString& accessibleName, QWidget* parent) : DrawnWidget(accessibleName, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void DeviationBars::setDeviations(const std::vector<Deviation>& deviations)
{
    if (deviations == deviations_)
        return;
    deviations_ = deviations;
    QStringList words;
    for (const auto& deviation : deviations_)
        words += deviation.words;
    setToolTip(words.join(u'\n'));
    update();
    updateGeometry();
}

void DeviationBars::draw(QPainter& painter, const Theme& theme, const QRectF& place,
                         const std::vector<Deviation>& deviations)
{
    if (deviations.empty())
        return;
    const double gap = theme.px(1), wide = std::floor((place.width() + gap) / double(deviations.size()) - gap);
    const double middle = std::floor(place.center().y()), line = std::max(1, theme.px(1));
    double x = place.left();
    for (const auto& deviation : deviations) {
        if (std::isfinite(deviation.value)) {
            const bool out = std::abs(deviation.value) > 1;
            const double shown = std::clamp(deviation.value, -mostShown, mostShown);
            const double high = std::max(line, std::round(std::abs(shown) / mostShown * (place.height() / 2 - line)));
            const double top = shown >= 0 ? middle - high : middle;
            painter.fillRect(QRectF(x, top, wide, high), out ? theme.warning : theme.textSecondary);
            if (out)
                painter.fillRect(QRectF(x - line, shown >= 0 ? top - line : top + high, wide + 2 * line, line),
                                 theme.text);
        }
        painter.fillRect(QRectF(x, middle, wide, line), theme.textSecondary);
        x += wide + gap;
    }
}

QSize DeviationBars::sizeHint() const
{
    return {theme().px(8) * std::max(1, int(deviations_.size())), theme().px(16)};
}

QString DeviationBars::spokenValue() const
{
    QStringList words;
    for (const auto& deviation : deviations_)
        words += std::abs(deviation.value) > 1 ? tr("%1, stands out").arg(deviation.words) : deviation.words;
    return words.join(QStringLiteral(", "));
}

void DeviationBars::drawContent(QPainter& painter)
{
    draw(painter, theme(), rect(), deviations_);
}

}  // namespace lacquer
