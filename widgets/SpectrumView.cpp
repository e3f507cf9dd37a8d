// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SpectrumView.h"

#include "widgets/Figures.h"

#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lacquer {

SpectrumView::SpectrumView(const QString& accessibleName, QWidget* parent) : DrawnWidget(accessibleName, parent)
{
    setGroundColour(&Theme::well);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SpectrumView::setSpectrum(SpectrumShown spectrum)
{
    if (spectrum == spectrum_)
        return;
    spectrum_ = std::move(spectrum);
    update(plot_);
}

void SpectrumView::setLevels(double top, double bottom)
{
    top_ = top;
    bottom_ = std::min(bottom, top - 6);
    groundChanged();
}

QSize SpectrumView::sizeHint() const
{
    return {theme().px(900), theme().px(420)};
}

QSize SpectrumView::minimumSizeHint() const
{
    return {theme().px(220), theme().px(140)};
}

QString SpectrumView::spokenValue() const
{
    const auto& trace = spectrum_.after;
    if (trace.size() < 2)
        return tr("no signal");
    const auto highest = std::max_element(trace.begin(), trace.end());
    const double part = double(highest - trace.begin()) / double(trace.size() - 1);
    return tr("strongest at %1, %2 dB")
        .arg(FrequencyAxis::words(FrequencyAxis::hertz(part)), figures(double(*highest), 0));
}

void SpectrumView::arrange()
{
    const auto& t = theme();
    glow_ = {};
    plot_ = QRect(t.px(38), t.px(14), std::max(1, width() - t.px(38 + 42)), std::max(1, height() - t.px(14 + 24)));
}

void SpectrumView::drawLevels(QPainter& painter)
{
    const auto& t = theme();
    for (double level = std::floor(top_ / 12) * 12; level > bottom_; level -= 12) {
        const int y = plot_.top() + int(std::lround((top_ - level) / (top_ - bottom_) * plot_.height()));
        painter.fillRect(QRect(plot_.left(), y, plot_.width(), 1), t.groove);
    }
}

void SpectrumView::drawGround(QPainter& painter)
{
    const auto& t = theme();
    drawLevels(painter);
    for (double decade = 10; decade < FrequencyAxis::highest; decade *= 10)
        for (int step = 1; step < 10; ++step) {
            const double hertz = decade * step;
            if (hertz <= FrequencyAxis::lowest || hertz >= FrequencyAxis::highest)
                continue;
            const bool named = step == 1 || step == 2 || step == 5;
            auto line = t.groove;
            if (!named)
                line.setAlphaF(0.5F);
            painter.fillRect(QRect(int(std::lround(xOf(hertz))), plot_.top(), 1, plot_.height()), line);
        }
    const double line = t.px(16);
    double free = 0;
    for (const double hertz : FrequencyAxis::labels()) {
        const auto words = FrequencyAxis::scaleWords(hertz);
        const double wide = figuresWidth(words, t.fonts.caption) + t.px(6);
        if (xOf(hertz) - wide / 2 < free)
            continue;
        free = xOf(hertz) + wide / 2;
        drawWords(painter, QRectF(xOf(hertz) - wide / 2, plot_.bottom() + t.px(5), wide, line),
                  Qt::AlignHCenter | Qt::AlignVCenter, words, t.fonts.caption, t.textQuiet);
    }
    for (double level = std::floor(top_ / 12 - 0.5) * 12 + 6; level > bottom_; level -= 12) {
        const double y = plot_.top() + (top_ - level) / (top_ - bottom_) * plot_.height();
        if (y < plot_.top() + line / 2 || y > plot_.bottom() - line / 2)
            continue;
        drawWords(painter, QRectF(0, y - line / 2, plot_.left() - t.px(6), line), Qt::AlignRight | Qt::AlignVCenter,
                  figures(level, 0), t.fonts.caption, t.textQuiet);
    }
}

const QPixmap& SpectrumView::glow()
{
    if (glow_.isNull()) {
        const auto& picture = ground();
        glow_ = picture;
        QPainter painter(&glow_);
        QLinearGradient gradient(0, plot_.top(), 0, plot_.bottom());
        auto from = theme().signal, to = theme().signal;
        from.setAlphaF(0.34F);
        to.setAlphaF(0.03F);
        gradient.setColorAt(0, from);
        gradient.setColorAt(1, to);
        painter.fillRect(plot_, gradient);
    }
    return glow_;
}

QPolygonF SpectrumView::polygon(const std::vector<float>& trace, double every) const
{
    QPolygonF line;
    const int count = int(trace.size());
    if (count < 2)
        return line;
    const double perPoint = double(plot_.width()) / (count - 1);
    const int step = std::max(1, int(std::lround(every / perPoint)));
    line.reserve(count / step + 2);
    // Where more than one point falls on a step, the highest stands for them: a peak must not vanish with the window's
    // width.
    for (int i = 0; i < count; i += step) {
        float highest = trace[std::size_t(i)];
        for (int j = i + 1; j < std::min(count, i + step); ++j)
            highest = std::max(highest, trace[std::size_t(j)]);
        const double level = std::isfinite(highest) ? double(highest) : bottom_ - 6;
        const double y = plot_.top() + (top_ - level) / (top_ - bottom_) * plot_.height();
        line.append({plot_.left() + i * perPoint, std::clamp(y, plot_.top() - 4.0, plot_.bottom() + 4.0)});
    }
    if ((count - 1) % step)
        line.append({double(plot_.right() + 1), line.back().y()});
    return line;
}

void SpectrumView::drawContent(QPainter& painter)
{
    const auto& t = theme();
    painter.setClipRect(plot_);
    const auto stroke = [&](const std::vector<float>& trace, QColor colour, double opacity, double every = 1.5) {
        const auto line = polygon(trace, every);
        if (line.isEmpty())
            return;
        colour.setAlphaF(float(opacity));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colour, 1));
        painter.drawPolyline(line);
        painter.setRenderHint(QPainter::Antialiasing, false);
    };
    if (auto shape = polygon(spectrum_.after, 1.5); !shape.isEmpty()) {
        shape.append({double(plot_.right() + 2), double(plot_.bottom() + 2)});
        shape.append({double(plot_.left() - 1), double(plot_.bottom() + 2)});
        // The gradient lies ready over the ground: filling the shape is then a copy, not a blend.
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(glow()));
        painter.drawPolygon(shape);
        painter.setBrush(Qt::NoBrush);
    }
    stroke(spectrum_.hold, t.signal, 0.3);
    stroke(spectrum_.before, t.textSecondary, 0.6);
    stroke(spectrum_.after, t.signal, 0.75);
    if (const auto line = polygon(spectrum_.reference, 3); !line.isEmpty()) {
        painter.setRenderHint(QPainter::Antialiasing);
        const double wide = 1.4 * t.metrics.scale;
        QPen pen(t.compare, wide, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({5 / 1.4, 3 / 1.4});
        painter.setPen(pen);
        painter.drawPolyline(line);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    painter.setClipping(false);
}

}  // namespace lacquer
