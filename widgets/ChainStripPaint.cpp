// SPDX-License-Identifier: GPL-3.0-or-later
// How a chain is drawn: the line, the loudness on it, the cards.
#include "widgets/ChainStrip.h"
#include "widgets/Figures.h"
#include "widgets/Icons.h"
#include "widgets/Painting.h"
#include "widgets/Theme.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lacquer {

using namespace Qt::StringLiterals;

void ChainStrip::paintEvent(QPaintEvent* event)
{
    const auto& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(event->rect(), theme.ground);
    painter.setRenderHint(QPainter::Antialiasing);
    drawLine(painter, theme);
    for (int i = 0; i < count(); ++i)
        if (!(moving_ && i == carried_) && card(i).adjusted(-4, -4, 4, 4).intersects(event->rect()))
            drawCard(painter, i, theme);
    if (moving_ && carried_ >= 0) {
        painter.setOpacity(0.85);
        drawCard(painter, carried_, theme);
        painter.setOpacity(1);
    }
    if (!hasFocus())
        return;
    const int now = chosenModule();
    drawFocusRing(painter, now >= 0 ? card(now) : QRectF(rect()).adjusted(4, 4, -4, -4), theme.metrics.radiusCard, theme);
}

void ChainStrip::drawLine(QPainter& painter, const Theme& theme)
{
    const double y = std::round(slot(0).center().y());
    const double from = theme.px(76), to = width() - theme.px(66);
    painter.setPen(QPen(theme.signal, theme.px(2)));
    painter.drawLine(QPointF(from, y), QPointF(to, y));
    const auto ends = [&](const QString& words, double level, const QRectF& place, bool out) {
        const double line = theme.px(18);
        QRectF row(place.left(), y - line * (std::isfinite(level) ? 1.5 : 0.5), place.width(), line);
        painter.setPen(theme.textSecondary);
        painter.setFont(theme.fonts.label);
        painter.drawText(row, Qt::AlignVCenter | Qt::TextSingleLine, elided(words, theme.fonts.label, row.width()));
        if (!std::isfinite(level))
            return;
        painter.setPen(out ? theme.signal : theme.text);
        drawFigures(painter, row.translated(0, line), Qt::AlignVCenter, figures(level, 1), theme.fonts.bodyStrong);
        painter.setPen(theme.textQuiet);
        drawFigures(painter, row.translated(0, 2 * line), Qt::AlignVCenter, u"LUFS"_s, theme.fonts.caption);
    };
    ends(picture_.inWords, picture_.loudnessIn, QRectF(theme.px(14), 0, theme.px(58), 0), false);
    ends(picture_.outWords, picture_.loudnessOut, QRectF(to + theme.px(8), 0, theme.px(54), 0), true);
    // Between two cards stands what the first has made of the loudness.
    for (int i = 0; i < movable(); ++i) {
        const double level = module(i).loudnessAfter;
        const double right = i + 1 < movable() ? slot(i + 1).left() : slot(i).right() + theme.px(52);
        if (!std::isfinite(level) || moving_)
            continue;
        const QRectF place(slot(i).right(), y - theme.px(22), right - slot(i).right(), theme.px(18));
        if (place.width() < figuresWidth(figures(level, 1), theme.fonts.label) + theme.px(4))
            continue;
        painter.setPen(theme.textQuiet);
        drawFigures(painter, place, Qt::AlignCenter, figures(level, 1), theme.fonts.label);
    }
    if (movable() == 0 && !picture_.words.isEmpty()) {
        const double left = addButton().isEmpty() ? from + theme.px(20) : addButton().right() + theme.px(12);
        const double right = picture_.last ? slot(0).left() : to;
        QRectF place(left, y - theme.px(20), std::max(0.0, right - left - theme.px(12)), theme.px(40));
        place.setWidth(std::min(place.width(), QFontMetricsF(theme.fonts.body).horizontalAdvance(picture_.words) + theme.px(16)));
        painter.fillRect(place, theme.ground);
        painter.setPen(theme.textSecondary);
        painter.setFont(theme.fonts.body);
        painter.drawText(place, Qt::AlignCenter | Qt::TextWordWrap, picture_.words);
    }
    if (const auto add = addButton(); !add.isEmpty()) {
        drawGround(painter, add, add.width() / 2, theme.raised, theme.edge);
        drawIcon(painter, add, u"add"_s, theme.text, theme.px(14));
    }
}

void ChainStrip::drawCard(QPainter& painter, int index, const Theme& theme)
{
    const auto& value = module(index);
    const auto place = card(index);
    const double radius = theme.metrics.radiusCard;
    const bool hovered = hovered_ == index;
    drawGround(painter, place, radius, value.chosen ? theme.signalDeep : hovered ? theme.raised : theme.panel,
               value.chosen ? theme.signal : hovered ? theme.edge : theme.grooveStrong, value.chosen ? 2 : 1);
    if (value.bypassed)
        drawHatch(painter, place.adjusted(2, 2, -2, -2), radius, theme.grooveStrong);
    const double pad = theme.px(9), head = theme.px(28);
    const bool wide = place.width() > theme.px(120);
    double x = place.left() + pad;
    if (wide) {
        drawIcon(painter, QRectF(x, place.top() + theme.px(2), theme.px(18), head), value.icon,
                 value.chosen ? theme.signal : theme.textSecondary, theme.px(16));
        x += theme.px(25);
    }
    auto font = theme.fonts.bodyStrong;
    if (value.chosen)
        font.setWeight(QFont::DemiBold);
    const QRectF name(x, place.top() + theme.px(2), deltaButton(index).left() - x, head);
    painter.setPen(value.bypassed ? theme.textSecondary : theme.text);
    painter.setFont(font);
    painter.drawText(name, Qt::AlignVCenter | Qt::TextSingleLine, elided(value.name, font, name.width()));
    const auto delta = deltaButton(index), power = powerButton(index);
    if (value.delta)
        drawGround(painter, delta.adjusted(2, 2, -2, -2), theme.metrics.radiusToggle, theme.signal);
    if (picture_.canDelta)
        drawIcon(painter, delta, u"delta"_s, value.delta ? theme.onSignal : theme.textQuiet, theme.px(14));
    drawIcon(painter, power, u"power"_s, value.bypassed ? theme.textDisabled : theme.text, theme.px(15));
    const double foot = theme.px(22);
    const auto bars = meters(index);
    if (value.thumbnail) {
        const QRectF picture(place.left() + pad, place.top() + head + theme.px(2), bars.left() - place.left() - 2 * pad,
                             place.height() - head - foot - theme.px(4));
        painter.save();
        painter.setClipRect(picture, Qt::IntersectClip);
        value.thumbnail(painter, picture, value.bypassed);
        painter.restore();
        painter.setRenderHint(QPainter::Antialiasing);
    }
    drawMeters(painter, index, theme);
    QRectF facts(place.left() + pad, place.bottom() - foot, place.width() - 2 * pad, foot - theme.px(2));
    if (value.bypassed) {
        const auto word = tr("Bypassed");
        painter.setPen(theme.text);
        drawFigures(painter, facts, Qt::AlignVCenter, elided(word, theme.fonts.captionStrong, facts.width()), theme.fonts.captionStrong);
        facts.adjust(figuresWidth(word, theme.fonts.captionStrong) + theme.px(4), 0, 0, 0);
    }
    if (facts.width() < theme.px(20))
        return;
    painter.setPen(value.bypassed ? theme.textQuiet : theme.textSecondary);
    const auto words = value.bypassed && !value.facts.isEmpty() ? u"· "_s + value.facts : value.facts;
    drawFigures(painter, facts, Qt::AlignVCenter, elided(words, theme.fonts.caption, facts.width() - theme.px(2)),
                theme.fonts.caption);
}

void ChainStrip::drawMeters(QPainter& painter, int index, const Theme& theme)
{
    const auto& value = module(index);
    const auto place = meters(index);
    if (place.height() < 8)
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    const double wide = std::floor((place.width() - 3) / 2);
    for (const bool out : {false, true}) {
        const QRectF track(std::round(place.left() + (out ? wide + 3 : 0)), std::round(place.top()), wide, std::round(place.height()));
        const double level = std::clamp(out ? value.out : value.in, 0.0, 1.0);
        painter.fillRect(track, theme.meterTrack);
        // Brighter where louder, in the zones of the large meters.
        const double zones[] = {0, 0.55, 0.85, 1};
        const QColor colours[] = {theme.meterLow, theme.meterMid, theme.meterHigh};
        for (int zone = 0; zone < 3; ++zone) {
            const double until = std::min(level, zones[zone + 1]);
            if (until <= zones[zone])
                continue;
            painter.fillRect(QRectF(track.left(), track.bottom() - until * track.height(), wide, (until - zones[zone]) * track.height()),
                             value.bypassed ? theme.waveMuted : colours[zone]);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

}  // namespace lacquer
