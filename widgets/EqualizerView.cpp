// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/EqualizerView.h"

#include "widgets/BandMark.h"
#include "widgets/EqualizerAccessible.h"
#include "widgets/Figures.h"

#include <QMenu>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

constexpr int sampledPoints = 512;
constexpr qsizetype pieceOfCurve = 24;
constexpr double handleSize = 20, chosenHandleSize = 24;

std::vector<float> sampled(const std::function<double(double)>& response)
{
    std::vector<float> values;
    if (response)
        for (const double hertz : FrequencyAxis::points(sampledPoints))
            values.push_back(float(response(hertz)));
    return values;
}

}  // namespace

EqualizerView::EqualizerView(QWidget* parent) : SpectrumView(tr("Equalizer"), parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

const std::vector<double>& EqualizerView::ranges()
{
    static const std::vector<double> ranges = {2, 4, 6, 12, 24};
    return ranges;
}

void EqualizerView::setBands(std::vector<EqualizerBand> bands)
{
    if (drag_ != Drag::None && dragged_ < int(bands.size())) {
        auto& band = bands[std::size_t(dragged_)];
        const auto& mine = bands_[std::size_t(dragged_)];
        band.frequencyHz = mine.frequencyHz, band.gainDb = mine.gainDb, band.q = mine.q;
    } else if (drag_ != Drag::None) {
        drag_ = Drag::None;
    }
    if (bands == bands_)
        return;
    bands_ = std::move(bands);
    const int count = int(bands_.size());
    if (hovered_ >= count)
        hovered_ = -1;
    if (chosen_ >= count)
        chosen_ = -1;
    update();
}

void EqualizerView::setMoves(const std::vector<double>& movesDb)
{
    bool changed = false;
    for (std::size_t i = 0; i < std::min(movesDb.size(), bands_.size()); ++i)
        changed = std::exchange(bands_[i].dynamicNowDb, movesDb[i]) != movesDb[i] || changed;
    if (changed)
        update(plot());
}

void EqualizerView::setCurves(EqualizerCurves curves)
{
    if (curves == curves_)
        return;
    curves_ = std::move(curves);
    curvesPicture_ = {};
    update();
}

void EqualizerView::setCurves(const std::function<double(double)>& mid, const std::function<double(double)>& side,
                              const std::function<double(double)>& chosen)
{
    setCurves({sampled(mid), sampled(side), sampled(chosen)});
}

void EqualizerView::setChosen(int index)
{
    const int valid = index >= 0 && index < int(bands_.size()) ? index : -1;
    if (valid == chosen_)
        return;
    chosen_ = valid;
    update();
}

void EqualizerView::setRange(double decibels)
{
    if (decibels == range_)
        return;
    range_ = decibels;
    groundChanged();
}

void EqualizerView::choose(int index)
{
    if (index == chosen_)
        return;
    setChosen(index);
    Q_EMIT bandChosen(chosen_);
    tellChange();
}

QString EqualizerView::spokenValue() const
{
    if (chosen_ < 0)
        return tr("%n bands", nullptr, int(bands_.size()));
    const auto& band = bands_[std::size_t(chosen_)];
    return BandMark::name(band) + QStringLiteral(": ") + BandMark::words(band);
}

QAccessibleInterface* EqualizerView::makeAccessible()
{
    return new EqualizerAccessible(this);
}

double EqualizerView::yOf(double gainDb) const
{
    return plot().top() + (range_ - gainDb) / (2 * range_) * plot().height();
}

QPointF EqualizerView::handle(int index) const
{
    const auto& band = bands_[std::size_t(index)];
    double gain = band.gainDb;
    if (!band.usesGain) {
        // A cut has no gain of its own: its handle rides the curve.
        const auto& curve = curves_.mid;
        const double at = FrequencyAxis::part(band.frequencyHz) * double(curve.size() - 1);
        gain = curve.size() > 1 ? double(curve[std::size_t(std::clamp(at, 0.0, double(curve.size() - 1)))]) : 0;
    }
    const double inset = theme().px(chosenHandleSize) / 2.0;
    return {std::clamp(xOf(band.frequencyHz), double(plot().left()), double(plot().right())),
            std::clamp(yOf(gain), plot().top() + inset, plot().bottom() - inset)};
}

int EqualizerView::handleAt(const QPointF& point) const
{
    const double reach = theme().px(28) / 2.0;
    int found = -1;
    double nearest = reach;
    for (int i = 0; i < int(bands_.size()); ++i) {
        const auto away = handle(i) - point;
        // The chosen one lies on top, so it wins where two overlap.
        const double distance = std::hypot(away.x(), away.y()) - (i == chosen_ ? theme().px(4) : 0);
        if (distance <= nearest) {
            nearest = distance;
            found = i;
        }
    }
    return found;
}

void EqualizerView::drawLevels(QPainter& painter)
{
    const auto& t = theme();
    const double step = range_ <= 2 ? 0.5 : range_ <= 4 ? 1 : range_ <= 6 ? 2 : range_ <= 12 ? 3 : 6;
    const double line = t.px(16);
    for (double gain = -range_; gain <= range_ + 1e-9; gain += step) {
        const int y = int(std::lround(yOf(gain)));
        painter.fillRect(QRect(plot().left(), y, plot().width(), 1), t.groove);
        const bool zero = std::abs(gain) < 1e-9;
        const auto words = zero ? figures(0, 0) : figures(gain, step < 1 ? 1 : 0, true);
        drawWords(painter, QRectF(plot().right() + t.px(8), y - line / 2, t.px(34), line),
                  Qt::AlignLeft | Qt::AlignVCenter, words, zero ? t.fonts.captionStrong : t.fonts.caption,
                  zero ? t.text : t.textQuiet);
    }
}

QPolygonF EqualizerView::curve(const std::vector<float>& response) const
{
    QPolygonF line;
    const int count = int(response.size());
    if (count < 2)
        return line;
    const double out = plot().height() + 20.0;
    const int step = std::max(1, int(std::lround(3.0 * (count - 1) / plot().width())));
    for (int i = 0; i < count; i += step) {
        const double gain = std::isfinite(response[std::size_t(i)]) ? double(response[std::size_t(i)]) : -1000;
        line.append({plot().left() + double(i) / (count - 1) * plot().width(),
                     std::clamp(yOf(gain), plot().top() - out, plot().bottom() + out)});
    }
    if ((count - 1) % step)
        line.append({double(plot().right() + 1),
                     std::clamp(yOf(double(response.back())), plot().top() - out, plot().bottom() + out)});
    return line;
}

void EqualizerView::arrange()
{
    SpectrumView::arrange();
    curvesPicture_ = {};
}

const QPixmap& EqualizerView::curvesPicture()
{
    if (curvesPicture_.isNull()) {
        const double ratio = devicePixelRatioF();
        curvesPicture_ = QPixmap((QSizeF(plot().size()) * ratio).toSize());
        curvesPicture_.setDevicePixelRatio(ratio);
        curvesPicture_.fill(Qt::transparent);
        QPainter painter(&curvesPicture_);
        painter.translate(-plot().topLeft());
        drawCurves(painter);
    }
    return curvesPicture_;
}

void EqualizerView::drawCurves(QPainter& painter) const
{
    const auto& t = theme();
    painter.setClipRect(plot());
    auto zero = t.text;
    zero.setAlphaF(0.7F);
    painter.fillRect(QRectF(plot().left(), std::round(yOf(0)), plot().width(), 1), zero);
    painter.setRenderHint(QPainter::Antialiasing);
    if (auto area = curve(curves_.chosen); !area.isEmpty()) {
        auto grey = t.text;
        grey.setAlphaF(0.35F);
        painter.setPen(QPen(grey, 1));
        painter.drawPolyline(area);
        grey.setAlphaF(0.18F);
        area.append({double(plot().right() + 1), yOf(0)});
        area.append({double(plot().left()), yOf(0)});
        painter.setPen(Qt::NoPen);
        painter.setBrush(grey);
        painter.drawPolygon(area);
        painter.setBrush(Qt::NoBrush);
    }
    if (const auto side = curve(curves_.side); !side.isEmpty()) {
        const double wide = 1.4 * t.metrics.scale;
        QPen pen(t.textSecondary, wide, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({1.5 / 1.4, 3 / 1.4});
        painter.setPen(pen);
        painter.drawPolyline(side);
    }
    if (const auto mid = curve(curves_.mid); !mid.isEmpty()) {
        // Qt's rasterizer walks a long outline once per band of rows: in short pieces a curve costs a third.
        const auto stroke = [&](const QColor& colour, double wide) {
            painter.setPen(QPen(colour, wide * t.metrics.scale, Qt::SolidLine, Qt::RoundCap, Qt::BevelJoin));
            for (qsizetype from = 0; from + 1 < mid.size(); from += pieceOfCurve)
                painter.drawPolyline(mid.constData() + from, int(std::min(pieceOfCurve + 1, mid.size() - from)));
        };
        stroke(t.well, 6);
        stroke(t.text, 2.2);
    }
    painter.setClipping(false);
}

void EqualizerView::drawContent(QPainter& painter)
{
    SpectrumView::drawContent(painter);
    painter.drawPixmap(plot().topLeft(), curvesPicture());
    const auto& t = theme();
    const auto draw = [&](int index) {
        const auto& band = bands_[std::size_t(index)];
        const bool chosen = index == chosen_;
        const auto at = handle(index);
        const double size = t.px(chosen ? chosenHandleSize : handleSize);
        if (band.dynamicRangeDb != 0 && band.usesGain) {
            const double half = size / 2, way = band.dynamicRangeDb < 0 ? 1 : -1;
            const double full =
                std::max(double(t.px(14)), std::abs(yOf(band.gainDb + band.dynamicRangeDb) - yOf(band.gainDb)) - half);
            const double now = full * std::clamp(band.dynamicNowDb / band.dynamicRangeDb, 0.0, 1.0);
            const double from = at.y() + way * half;
            painter.setPen(QPen(t.text, t.px(1)));
            painter.drawLine(QPointF(at.x(), from), QPointF(at.x(), from + way * full));
            painter.drawLine(QPointF(at.x() - t.px(6), from + way * full),
                             QPointF(at.x() + t.px(6), from + way * full));
            painter.setPen(QPen(t.signal, t.px(4), Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(QPointF(at.x(), from), QPointF(at.x(), from + way * now));
        }
        BandMark::draw(painter, t, at, size, band, chosen);
        if (chosen || index == hovered_) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(chosen && hasFocus() ? t.focus : t.text, 1.5 * t.metrics.scale));
            const double out = size / 2 + t.px(2);
            painter.drawEllipse(at, out, out);
        }
    };
    for (int i = 0; i < int(bands_.size()); ++i)
        if (i != chosen_)
            draw(i);
    if (chosen_ >= 0)
        draw(chosen_);
    const int told = drag_ != Drag::None ? dragged_ : hovered_ >= 0 ? hovered_ : hasFocus() ? chosen_ : -1;
    if (told >= 0)
        drawReadOut(painter, told);
}

void EqualizerView::drawReadOut(QPainter& painter, int index)
{
    const auto& t = theme();
    const auto& band = bands_[std::size_t(index)];
    const auto above =
        FrequencyAxis::words(band.frequencyHz) + QStringLiteral("   ") + FrequencyAxis::note(band.frequencyHz);
    auto below = band.usesGain ? tr("%1 dB").arg(figures(band.gainDb, 2, true)) : band.detail;
    below += QStringLiteral("   ") + tr("Q %1").arg(figures(band.q, band.q < 10 ? 2 : 1));
    const double wide =
        std::max(figuresWidth(above, t.fonts.caption), figuresWidth(below, t.fonts.labelStrong)) + t.px(28);
    const double high = t.px(42);
    const auto at = handle(index);
    double y = at.y() + t.px(26);
    if (y + high > plot().bottom())
        y = at.y() - t.px(26) - high;
    const double x =
        std::clamp(at.x() - wide / 2, double(plot().left()), std::max(double(plot().left()), plot().right() - wide));
    const QRectF box(std::round(x) + 0.5, std::round(y) + 0.5, wide, high);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.text, 1));
    painter.drawLine(QPointF(at.x(), y > at.y() ? at.y() + t.px(15) : at.y() - t.px(15)),
                     QPointF(at.x(), y > at.y() ? box.top() : box.bottom()));
    painter.setPen(QPen(t.edge, 1));
    painter.setBrush(t.raised);
    painter.drawRoundedRect(box, t.metrics.radiusField, t.metrics.radiusField);
    drawWords(painter, box.adjusted(0, t.px(4), 0, -high / 2), Qt::AlignHCenter | Qt::AlignVCenter, above,
              t.fonts.caption, t.textSecondary);
    drawWords(painter, box.adjusted(0, high / 2 - t.px(2), 0, -t.px(4)), Qt::AlignHCenter | Qt::AlignVCenter, below,
              t.fonts.labelStrong, t.text);
}

void EqualizerView::showRanges(const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const double range : ranges()) {
        auto* action = menu->addAction(tr("±%1 dB").arg(figures(range, 0)));
        action->setCheckable(true);
        action->setChecked(range == range_);
        connect(action, &QAction::triggered, this, [this, range] {
            setRange(range);
            Q_EMIT rangeChosen(range);
        });
    }
    menu->popup(globalPosition);
}

}  // namespace lacquer
