// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SplitView.h"

#include "widgets/Figures.h"
#include "widgets/Painting.h"
#include "widgets/ValueText.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lacquer {

SplitView::SplitView(const QString& accessibleName, QWidget* parent) : SpectrumView(accessibleName, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void SplitView::setPicture(SplitPicture picture)
{
    if (held_.grip == Grip::Edge && held_.index < int(picture.edgesHz.size()))
        picture.edgesHz[std::size_t(held_.index)] = picture_.edgesHz[std::size_t(held_.index)];
    else if (held_.grip == Grip::Level && held_.index < int(picture.bands.size()))
        picture.bands[std::size_t(held_.index)].level = picture_.bands[std::size_t(held_.index)].level;
    else
        held_ = {};
    if (picture == picture_)
        return;
    const bool otherScale = !(picture.level == picture_.level);
    picture_ = std::move(picture);
    chosen_ = std::min(chosen_, count() - 1);
    hovered_ = {};
    if (otherScale)
        groundChanged();
    update();
}

void SplitView::setMoves(const std::vector<double>& movesDb)
{
    bool changed = false;
    for (std::size_t i = 0; i < std::min(movesDb.size(), picture_.bands.size()); ++i)
        changed = std::exchange(picture_.bands[i].moveDb, movesDb[i]) != movesDb[i] || changed;
    if (changed)
        update(plot());
}

void SplitView::setChosen(int band)
{
    const int valid = band >= 0 && band < count() ? band : -1;
    if (std::exchange(chosen_, valid) != valid)
        update();
}

double SplitView::yOf(double level) const
{
    const auto& q = picture_.level;
    return plot().top() + (q.maximum - level) / std::max(1e-9, q.maximum - q.minimum) * plot().height();
}

QRectF SplitView::place(int band) const
{
    const double left = band == 0 ? plot().left() : xOf(picture_.edgesHz[std::size_t(band - 1)]);
    const double right = band + 1 == count() ? plot().right() + 1 : xOf(picture_.edgesHz[std::size_t(band)]);
    return {left, double(plot().top()), std::max(0.0, right - left), double(plot().height())};
}

QPointF SplitView::levelHandle(int band) const
{
    const double inset = theme().px(8);
    return {place(band).center().x(),
            std::clamp(yOf(picture_.bands[std::size_t(band)].level), plot().top() + inset, plot().bottom() - inset)};
}

QPointF SplitView::edgeHandle(int edge) const
{
    return {xOf(picture_.edgesHz[std::size_t(edge)]), double(plot().top() + theme().px(10))};
}

QString SplitView::spokenValue() const
{
    if (chosen_ < 0)
        return tr("%n bands", nullptr, count());
    const auto& band = picture_.bands[std::size_t(chosen_)];
    QStringList words = {band.name, valueText(picture_.level, band.level), band.words};
    if (chosen_ + 1 < count())
        words << tr("up to %1").arg(FrequencyAxis::words(picture_.edgesHz[std::size_t(chosen_)]));
    if (band.off)
        words << tr("off");
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

std::optional<SpokenRange> SplitView::spokenRange() const
{
    if (chosen_ < 0)
        return std::nullopt;
    const auto& q = picture_.level;
    return SpokenRange{picture_.bands[std::size_t(chosen_)].level, q.minimum, q.maximum, (q.maximum - q.minimum) / 100, true};
}

void SplitView::takeSpokenValue(double level)
{
    if (chosen_ < 0)
        return;
    Q_EMIT gestureStarted();
    moveLevel(chosen_, level);
    Q_EMIT gestureEnded();
}

void SplitView::drawLevels(QPainter& painter)
{
    const auto& t = theme();
    const auto& q = picture_.level;
    const double line = t.px(16);
    constexpr int lines = 8;
    for (int i = 0; i <= lines; ++i) {
        const double level = q.minimum + (q.maximum - q.minimum) * i / lines;
        const int y = int(std::lround(yOf(level)));
        painter.fillRect(QRect(plot().left(), y, plot().width(), 1), t.groove);
        if (i % 2)
            continue;
        const bool standard = std::abs(level - q.standard) < 1e-9;
        drawWords(painter, QRectF(plot().right() + t.px(8), y - line / 2, t.px(34), line), Qt::AlignLeft | Qt::AlignVCenter,
                  figures(level, 0, q.unit == Unit::Decibel && level != 0), standard ? t.fonts.captionStrong : t.fonts.caption,
                  standard ? t.text : t.textQuiet);
    }
}

void SplitView::drawBand(QPainter& painter, int index)
{
    const auto& t = theme();
    const auto& band = picture_.bands[std::size_t(index)];
    const auto where = place(index);
    const bool chosen = index == chosen_;
    const bool anySolo = std::any_of(picture_.bands.begin(), picture_.bands.end(), [](const SplitBand& b) { return b.solo; });
    const bool silent = anySolo && !band.solo;
    if (chosen) {
        auto bed = t.signalDeep;
        bed.setAlphaF(t.light == Light::HighContrast ? 0.6F : 0.45F);
        painter.fillRect(where, bed);
    }
    if (band.off || silent)
        drawHatch(painter, where.adjusted(1, 1, -1, -1), 0, t.grooveStrong);
    // What is taken away hangs from the top, as in every meter of it.
    const double most = where.height() / 2;
    const double hangs = std::clamp(-band.moveDb / picture_.moveScaleDb, 0.0, 1.0) * most;
    const double wide = std::min(where.width() - t.px(8), double(t.px(64)));
    if (hangs >= 0.5 && wide > 4) {
        auto colour = t.text;
        colour.setAlphaF(0.8F);
        const QRectF bar(std::round(where.center().x() - wide / 2), where.top(), std::round(wide), std::round(hangs));
        painter.fillRect(bar, colour);
        drawWords(painter, QRectF(where.left(), bar.bottom() + t.px(2), where.width(), t.px(16)), Qt::AlignHCenter | Qt::AlignVCenter,
                  tr("%1 dB").arg(figures(band.moveDb, 1)), t.fonts.captionStrong, t.text);
    }
    const double y = std::round(yOf(band.level));
    const bool changed = std::abs(band.level - picture_.level.standard) > 1e-9;
    painter.fillRect(QRectF(where.left(), y - t.px(1), where.width(), t.px(2)), chosen ? t.signal : changed ? t.text : t.textQuiet);
    const auto grip = levelHandle(index);
    const bool hot = (hovered_ == Hit{Grip::Level, index}) || (held_ == Hit{Grip::Level, index});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(chosen && hasFocus() ? t.focus : hot ? t.text : t.edge, t.px(1.5)));
    painter.setBrush(chosen ? t.signal : t.raised);
    painter.drawRoundedRect(QRectF(grip.x() - t.px(14), grip.y() - t.px(5), t.px(28), t.px(10)), t.px(5), t.px(5));
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, false);
    // Name and what is set, at the foot; the level beside its grip.
    const double line = t.px(17), room = where.width() - t.px(10);
    const auto words = [&](double top, const QString& text, const QFont& font, const QColor& colour) {
        drawWords(painter, QRectF(where.left() + t.px(5), top, room, line), Qt::AlignHCenter | Qt::AlignVCenter,
                  elided(text, font, room), font, colour);
    };
    auto name = band.name;
    if (band.off)
        name = tr("%1 · off").arg(name);
    else if (band.solo)
        name = tr("%1 · solo").arg(name);
    const double foot = where.bottom() - 2 * line - t.px(4);
    words(foot, name, t.fonts.labelStrong, band.solo ? t.signal : chosen ? t.text : t.textSecondary);
    words(foot + line, band.words, t.fonts.caption, t.textQuiet);
    if (changed || hot || chosen) {
        const bool below = grip.y() + t.px(26) < foot;
        words(below ? grip.y() + t.px(7) : grip.y() - t.px(7) - line, valueText(picture_.level, band.level), t.fonts.labelStrong,
              chosen ? t.signal : t.text);
    }
}

void SplitView::drawEdge(QPainter& painter, int edge)
{
    const auto& t = theme();
    const auto grip = edgeHandle(edge);
    const bool hot = (hovered_ == Hit{Grip::Edge, edge}) || (held_ == Hit{Grip::Edge, edge});
    const double x = std::round(grip.x());
    painter.fillRect(QRectF(x - (hot ? 1 : 0), plot().top(), hot ? 2 : 1, plot().height()), hot ? t.text : t.edge);
    const auto words = FrequencyAxis::words(picture_.edgesHz[std::size_t(edge)]);
    const double wide = figuresWidth(words, t.fonts.captionStrong) + t.px(14);
    const QRectF tag(std::round(std::clamp(x - wide / 2, double(plot().left()), plot().right() - wide)) + 0.5,
                     plot().top() + t.px(1) + 0.5, wide, t.px(19));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hot ? t.text : t.edge, 1));
    painter.setBrush(t.raised);
    painter.drawRoundedRect(tag, t.metrics.radiusField, t.metrics.radiusField);
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, false);
    drawWords(painter, tag, Qt::AlignCenter, words, t.fonts.captionStrong, t.text);
}

void SplitView::drawContent(QPainter& painter)
{
    SpectrumView::drawContent(painter);
    painter.setClipRect(plot());
    for (int i = 0; i < count(); ++i)
        drawBand(painter, i);
    painter.setClipping(false);
    for (int i = 0; i < int(picture_.edgesHz.size()); ++i)
        if (!(held_ == Hit{Grip::Edge, i}))
            drawEdge(painter, i);
    if (held_.grip == Grip::Edge)
        drawEdge(painter, held_.index);
}

}  // namespace lacquer
