// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CorrelationBar.h"

#include "widgets/Figures.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lacquer {

using namespace Qt::StringLiterals;

CorrelationBar::CorrelationBar(QWidget* parent) : DrawnWidget(tr("Correlation"), parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const double unknown = std::numeric_limits<double>::quiet_NaN();
    reading_ = {unknown, unknown, unknown, unknown};
}

void CorrelationBar::setReading(const CorrelationReading& reading)
{
    reading_ = reading;
    update();
}

QSize CorrelationBar::sizeHint() const
{
    return {theme().px(264), theme().px(52)};
}

QString CorrelationBar::spokenValue() const
{
    const auto words = figures(reading_.now, 2, true);
    return reading_.now < 0 ? words + u", "_s + tr("out of phase") : words;
}

std::optional<SpokenRange> CorrelationBar::spokenRange() const
{
    return SpokenRange{reading_.now, -1, 1, 0.01, false};
}

void CorrelationBar::arrange()
{
    const auto& t = theme();
    bar_ = QRect(1, t.px(25), width() - 2, t.px(8));
}

int CorrelationBar::x(double correlation) const
{
    return bar_.left() + int(std::lround((std::clamp(correlation, -1.0, 1.0) + 1) / 2 * bar_.width()));
}

void CorrelationBar::drawGround(QPainter& painter)
{
    const auto& t = theme();
    drawWords(painter, QRectF(0, 0, width() / 2.0, t.px(18)), Qt::AlignLeft | Qt::AlignVCenter, tr("Correlation"),
              t.fonts.caption, t.textSecondary);
    painter.fillRect(bar_.adjusted(-1, -1, 1, 1), t.grooveStrong);
    painter.fillRect(bar_, t.well);
    const double top = bar_.bottom() + t.px(3), high = t.px(15);
    drawWords(painter, QRectF(0, top, t.px(40), high), Qt::AlignLeft | Qt::AlignVCenter, figures(-1, 0),
              t.fonts.caption, t.textQuiet);
    drawWords(painter, QRectF(width() / 2.0 - t.px(20), top, t.px(40), high), Qt::AlignHCenter | Qt::AlignVCenter,
              figures(0, 0), t.fonts.caption, t.textQuiet);
    drawWords(painter, QRectF(width() - t.px(40), top, t.px(40), high), Qt::AlignRight | Qt::AlignVCenter,
              figures(1, 0, true), t.fonts.caption, t.textQuiet);
}

void CorrelationBar::drawContent(QPainter& painter)
{
    const auto& t = theme();
    if (reading_.least <= reading_.most) {
        auto dim = t.signal;
        dim.setAlphaF(0.35F);
        painter.fillRect(
            QRect(x(reading_.least), bar_.top(), std::max(1, x(reading_.most) - x(reading_.least)), bar_.height()),
            dim);
    }
    painter.fillRect(QRect(x(0), bar_.top() - t.px(4), 1, bar_.height() + t.px(8)), t.edge);
    const QRectF head(0, 0, width(), t.px(18));
    double right = width();
    if (std::isfinite(reading_.monoLoss)) {
        const auto words = tr("mono %1 LU").arg(figures(reading_.monoLoss, 1, true));
        drawWords(painter, head, Qt::AlignRight | Qt::AlignVCenter, words, t.fonts.caption, t.textQuiet);
        right -= figuresWidth(words, t.fonts.caption) + t.px(8);
    }
    const bool out = reading_.now < 0;
    drawWords(painter, QRectF(0, 0, right, t.px(18)), Qt::AlignRight | Qt::AlignVCenter, figures(reading_.now, 2, true),
              t.fonts.labelStrong, out ? t.warning : t.text);
    if (!std::isfinite(reading_.now))
        return;
    const int wide = t.px(3);
    painter.fillRect(QRect(std::clamp(x(reading_.now) - wide / 2, bar_.left(), bar_.right() + 1 - wide), bar_.top(),
                           wide, bar_.height()),
                     t.signal);
    if (out)
        drawWords(painter, QRectF(t.px(24), bar_.bottom() + t.px(3), width() / 2.0, t.px(15)),
                  Qt::AlignLeft | Qt::AlignVCenter, tr("out of phase"), t.fonts.captionStrong, t.warning);
}

}  // namespace lacquer
