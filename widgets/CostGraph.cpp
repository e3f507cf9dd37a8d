// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CostGraph.h"

#include "widgets/Figures.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lacquer {

CostGraph::CostGraph(QWidget* parent) : DrawnWidget(tr("Louder, or only denser?"), parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CostGraph::setShown(CostShown shown)
{
    if (shown == shown_)
        return;
    shown_ = std::move(shown);
    shown_.to = std::max(shown_.to, shown_.from + 0.1);
    groundChanged();
}

QSize CostGraph::sizeHint() const
{
    return {theme().px(340), theme().px(320)};
}

QSize CostGraph::minimumSizeHint() const
{
    return {theme().px(220), theme().px(140)};
}

double CostGraph::at(const std::vector<float>& values, double part)
{
    if (values.empty())
        return std::nan("");
    const double place = std::clamp(part, 0.0, 1.0) * double(values.size() - 1);
    const auto low = std::size_t(place), high = std::min(low + 1, values.size() - 1);
    return double(values[low]) + (place - double(low)) * double(values[high] - values[low]);
}

std::optional<double> CostGraph::takenBackFrom() const
{
    const auto count = std::min(shown_.loudness.size(), shown_.afterService.size());
    if (shown_.service.isEmpty() || count < 2)
        return std::nullopt;
    for (std::size_t i = 0; i < count; ++i)
        if (shown_.loudness[i] - shown_.afterService[i] > 0.05F)
            return shown_.from + double(i) / double(count - 1) * (shown_.to - shown_.from);
    return std::nullopt;
}

QString CostGraph::spokenValue() const
{
    if (!shown_.drive || shown_.loudness.empty())
        return tr("not measured yet");
    const double part = (*shown_.drive - shown_.from) / (shown_.to - shown_.from);
    auto words =
        tr("at %1 dB drive %2 LUFS").arg(figures(*shown_.drive, 1, true), figures(at(shown_.loudness, part), 1));
    if (!shown_.service.isEmpty() && !shown_.afterService.empty())
        words += QStringLiteral(", ") +
                 tr("after %1 %2 LUFS").arg(shown_.service, figures(at(shown_.afterService, part), 1));
    if (!shown_.plr.empty())
        words += QStringLiteral(", ") + tr("PLR %1").arg(figures(at(shown_.plr, part), 1));
    return words;
}

void CostGraph::arrange()
{
    const auto& t = theme();
    plot_ = QRect(t.px(34), t.px(22), std::max(1, width() - t.px(34 + 30)), std::max(1, height() - t.px(22 + 40)));
}

double CostGraph::xOf(double drive) const
{
    return plot_.left() + (drive - shown_.from) / (shown_.to - shown_.from) * plot_.width();
}

double CostGraph::loudnessY(double loudness) const
{
    return plot_.top() +
           (shown_.loudnessTop - loudness) / (shown_.loudnessTop - shown_.loudnessBottom) * plot_.height();
}

void CostGraph::drawGround(QPainter& painter)
{
    const auto& t = theme();
    const double line = t.px(16);
    const int left = Qt::AlignLeft | Qt::AlignVCenter, right = Qt::AlignRight | Qt::AlignVCenter,
              middle = Qt::AlignHCenter | Qt::AlignVCenter;
    painter.fillRect(plot_, t.well);
    if (const auto taken = takenBackFrom()) {
        auto bed = t.compareDeep;
        bed.setAlphaF(0.6F);
        painter.fillRect(QRectF(xOf(*taken), plot_.top(), plot_.right() + 1 - xOf(*taken), plot_.height()), bed);
    }
    const auto text = [&](const QRectF& place, int align, const QString& words, const QColor& colour) {
        drawWords(painter, place, align, words, t.fonts.caption, colour);
    };
    for (double level = shown_.loudnessTop; level >= shown_.loudnessBottom - 1e-9; level -= 2) {
        const double y = std::round(loudnessY(level));
        painter.fillRect(QRectF(plot_.left(), y, plot_.width(), 1), t.groove);
        text(QRectF(0, y - line / 2, plot_.left() - t.px(6), line), right, figures(level, 0), t.textQuiet);
    }
    for (double level = shown_.plrTop; level >= shown_.plrBottom - 1e-9; level -= 4) {
        const double y = plot_.top() + (shown_.plrTop - level) / (shown_.plrTop - shown_.plrBottom) * plot_.height();
        text(QRectF(plot_.right() + t.px(7), y - line / 2, t.px(24), line), left, figures(level, 0), t.textQuiet);
    }
    for (double drive = std::ceil(shown_.from / 2) * 2; drive <= shown_.to + 1e-9; drive += 2) {
        const double x = std::round(xOf(drive));
        painter.fillRect(QRectF(x, plot_.top(), 1, plot_.height()), t.groove);
        text(QRectF(x - t.px(20), plot_.bottom() + t.px(4), t.px(40), line), middle,
             drive == 0 ? figures(0, 0) : figures(drive, 0, true), t.textQuiet);
    }
    text(QRectF(0, 0, t.px(60), line), left, tr("LUFS"), t.textQuiet);
    text(QRectF(width() - t.px(60), 0, t.px(60), line), right, tr("PLR"), t.textQuiet);
    text(QRectF(plot_.left(), height() - line, plot_.width(), line), middle, tr("Drive, dB"), t.textQuiet);

    const auto drawn = [&](const std::vector<float>& values, double top, double bottom) {
        QPolygonF curve;
        for (std::size_t i = 0; i < values.size(); ++i)
            curve.append(
                {plot_.left() + double(i) / double(std::max<std::size_t>(1, values.size() - 1)) * plot_.width(),
                 plot_.top() + (top - double(values[i])) / (top - bottom) * plot_.height()});
        return curve;
    };
    painter.setClipRect(plot_);
    painter.setRenderHint(QPainter::Antialiasing);
    const double thin = 1.4 * t.metrics.scale;
    QPen dotted(t.textSecondary, thin, Qt::CustomDashLine, Qt::FlatCap);
    dotted.setDashPattern({1.5 / 1.4, 3 / 1.4});
    painter.setPen(dotted);
    const auto plr = drawn(shown_.plr, shown_.plrTop, shown_.plrBottom);
    painter.drawPolyline(plr);
    const auto service = drawn(shown_.afterService, shown_.loudnessTop, shown_.loudnessBottom);
    if (!shown_.service.isEmpty()) {
        QPen dashed(t.compare, thin, Qt::CustomDashLine, Qt::FlatCap);
        dashed.setDashPattern({5 / 1.4, 3 / 1.4});
        painter.setPen(dashed);
        painter.drawPolyline(service);
    }
    const auto file = drawn(shown_.loudness, shown_.loudnessTop, shown_.loudnessBottom);
    painter.setPen(QPen(t.signal, 2.2 * t.metrics.scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(file);
    painter.setClipping(false);
    // Each line says its name at its end.
    const auto name = [&](const QPolygonF& curve, double part, const QString& words, const QColor& colour, double up) {
        if (curve.isEmpty())
            return;
        const auto end = curve[qsizetype(part * double(curve.size() - 1))];
        const double wide = figuresWidth(words, t.fonts.captionStrong) + t.px(6);
        const double x = std::min(end.x(), double(plot_.right() - t.px(4))) - wide;
        const double y = std::clamp(end.y() - up, plot_.top() - line, plot_.bottom() - line);
        drawWords(painter, QRectF(x, y, wide, line), right, words, t.fonts.captionStrong, colour);
    };
    name(file, 1, tr("file"), t.signal, line + t.px(3));
    if (!shown_.service.isEmpty())
        name(service, 1, tr("after %1").arg(shown_.service), t.compare, line + t.px(2));
    name(plr, 0.8, tr("PLR"), t.textSecondary, -t.px(4));
}

void CostGraph::drawContent(QPainter& painter)
{
    if (!shown_.drive || *shown_.drive < shown_.from || *shown_.drive > shown_.to)
        return;
    const auto& t = theme();
    const double x = std::round(xOf(*shown_.drive));
    const double part = (*shown_.drive - shown_.from) / (shown_.to - shown_.from);
    painter.fillRect(QRectF(x, plot_.top(), 1, plot_.height()), t.text);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.well, t.px(1)));
    if (!shown_.loudness.empty()) {
        painter.setBrush(t.signal);
        painter.drawEllipse(QPointF(x + 0.5, loudnessY(at(shown_.loudness, part))), t.px(4), t.px(4));
    }
    if (!shown_.service.isEmpty() && !shown_.afterService.empty()) {
        painter.setBrush(t.compare);
        const double half = t.px(4);
        painter.drawRect(QRectF(x + 0.5 - half, loudnessY(at(shown_.afterService, part)) - half, 2 * half, 2 * half));
    }
}

}  // namespace lacquer
