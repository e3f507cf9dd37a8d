// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/AlbumStripPainter.h"

#include "widgets/Figures.h"
#include "widgets/TimeRuler.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

QPen dashed(const QColor& colour, double width, std::initializer_list<double> pattern)
{
    QPen pen(colour, width);
    QList<qreal> dashes;
    for (const double length : pattern)
        dashes << length / width;
    pen.setDashPattern(dashes);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

}  // namespace

AlbumStripPainter::AlbumStripPainter(QPainter& painter, const AlbumPicture& picture, const AlbumStripGeometry& geometry,
                                     const TimeAxis& axis, const Theme& theme, GrooveTiles& tiles)
    : painter_(painter), picture_(picture), geometry_(geometry), axis_(axis), theme_(theme), tiles_(tiles)
{
}

bool AlbumStripPainter::draw(const QRectF& exposed, const Highlights& highlights)
{
    painter_.fillRect(exposed, theme_.well);
    painter_.fillRect(geometry_.ruler() & exposed, theme_.ground);
    const QRectF inside(axis_.left, 0, axis_.width, geometry_.ruler().height());
    paintTimeRuler(painter_, inside.adjusted(0, 0, 0, -1), axis_, theme_);
    painter_.fillRect(QRectF(0, geometry_.ruler().bottom() - 1, geometry_.ruler().width(), 1), theme_.groove);

    painter_.save();
    const double bottom = std::max(geometry_.blocks().bottom(), geometry_.loudness().bottom()) + theme_.px(4);
    painter_.setClipRect(QRectF(axis_.left - 2, 0, axis_.width + 4, bottom), Qt::IntersectClip);
    brackets(geometry_.sides(), picture_.sides, true);
    brackets(geometry_.groups(), picture_.groups, false);
    const int count = int(picture_.songs.size());
    // The chosen block lies over its neighbours, the one that is carried over everything.
    std::vector<int> order;
    for (int i = 0; i < count; ++i)
        if (picture_.songs[std::size_t(i)].enabled && i != highlights.lifted && !picture_.songs[std::size_t(i)].chosen)
            order.push_back(i);
    for (int i = 0; i < count; ++i)
        if (picture_.songs[std::size_t(i)].enabled && i != highlights.lifted && picture_.songs[std::size_t(i)].chosen)
            order.push_back(i);
    std::erase_if(order, [&](int i) { return !geometry_.block(i).adjusted(-30, 0, 30, 0).intersects(exposed); });
    bool whole = true;
    for (const int i : order)
        bed(i, highlights);
    for (const int i : order)
        whole = groove(i, exposed) && whole;
    for (const int i : order) {
        title(i);
        fades(i, highlights);
    }
    for (int i = 0; i < count; ++i) {
        if (!picture_.songs[std::size_t(i)].enabled)
            leftOut(i);
        else
            badge(i, highlights);
    }
    if (!picture_.drive.empty())
        drive();
    if (const int carried = highlights.lifted; carried >= 0 && picture_.songs[std::size_t(carried)].enabled) {
        bed(carried, highlights);
        whole = groove(carried, exposed) && whole;
        title(carried);
        fades(carried, highlights);
    }
    painter_.restore();
    if (!geometry_.loudness().isEmpty() && geometry_.loudness().adjusted(0, -20, 0, 20).intersects(exposed))
        loudness(exposed);
    return whole;
}

void AlbumStripPainter::brackets(const QRectF& row, const std::vector<StripBracket>& all, bool withWords)
{
    if (row.isEmpty())
        return;
    const int count = int(picture_.songs.size());
    const double y = std::round(row.top() + (withWords ? row.height() * 0.4 : row.height() * 0.3));
    const double foot = row.bottom() - (withWords ? theme_.px(4) : theme_.px(1));
    for (const auto& bracket : all) {
        if (bracket.first < 0 || bracket.last >= count || bracket.last < bracket.first)
            continue;
        if (!withWords && bracket.last == bracket.first)
            continue;
        const double left = std::round(axis_.x(geometry_.start(bracket.first)));
        const double right = std::round(axis_.x(geometry_.end(bracket.last))) - 1;
        painter_.setPen(QPen(withWords ? theme_.grooveStrong : theme_.edge, 0));
        painter_.drawLine(QPointF(left, y), QPointF(right, y));
        painter_.drawLine(QPointF(left, y), QPointF(left, foot));
        painter_.drawLine(QPointF(right, y), QPointF(right, foot));
        if (!withWords)
            continue;
        const double x = std::max(left, axis_.left) + theme_.px(14), gap = theme_.px(6);
        const double first = figuresWidth(bracket.words, theme_.fonts.captionStrong);
        const double second = figuresWidth(bracket.moreWords, theme_.fonts.caption);
        const double width = first + second + 3 * gap;
        if (x + width > right)
            continue;
        const QRectF words(x, row.top(), width, (y - row.top()) * 2);
        painter_.fillRect(words, theme_.well);
        painter_.setPen(theme_.textSecondary);
        drawFigures(painter_, words.adjusted(gap, 0, 0, 0), Qt::AlignVCenter, bracket.words, theme_.fonts.captionStrong);
        painter_.setPen(theme_.textQuiet);
        drawFigures(painter_, words.adjusted(2 * gap + first, 0, 0, 0), Qt::AlignVCenter, bracket.moreWords,
                    theme_.fonts.caption);
    }
}

void AlbumStripPainter::bed(int song, const Highlights& highlights)
{
    const auto& value = picture_.songs[std::size_t(song)];
    const auto place = geometry_.block(song);
    const bool hovered = highlights.hovered.index == song && highlights.hovered.part >= AlbumStripHit::Part::Block &&
                         highlights.hovered.part < AlbumStripHit::Part::Badge;
    painter_.setRenderHint(QPainter::Antialiasing);
    QColor ground = value.chosen ? theme_.signalDeep : hovered ? theme_.raisedHover : theme_.raised;
    if (highlights.lifted == song)
        ground.setAlphaF(0.82F);
    painter_.setBrush(ground);
    const double width = value.chosen ? 2 : 1, inset = width / 2;
    painter_.setPen(QPen(value.chosen ? theme_.signal : hovered ? theme_.edge : theme_.grooveStrong, width));
    const double radius = std::min(double(theme_.px(5)), place.width() / 3);
    painter_.drawRoundedRect(place.adjusted(inset, inset, -inset, -inset), radius, radius);
    // Where two songs sound at once their beds cross.
    if (const int before = geometry_.previous(song); before >= 0 && highlights.lifted < 0) {
        const double from = axis_.x(geometry_.start(song)), to = axis_.x(geometry_.end(before));
        if (to > from + 1) {
            QColor crossing = theme_.signal;
            crossing.setAlphaF(0.12F);
            painter_.fillRect(QRectF(from, place.top() + 1, to - from, place.height() - 2), crossing);
        }
    }
    painter_.setRenderHint(QPainter::Antialiasing, false);
}

bool AlbumStripPainter::groove(int song, const QRectF& exposed)
{
    const auto& value = picture_.songs[std::size_t(song)];
    const auto area = geometry_.wave(song);
    if (!value.wave || area.width() < 3)
        return true;
    const double inset = theme_.px(2) / axis_.pixelsPerSecond;
    GrooveStretch stretch;
    stretch.key = value.id;
    stretch.wave = &value.wave;
    stretch.pixelsPerSecond = axis_.pixelsPerSecond;
    stretch.origin = axis_.x(geometry_.start(song) - value.waveStart);
    stretch.from = value.waveStart + inset;
    stretch.to = value.waveStart + value.length - inset;
    stretch.top = area.top();
    stretch.height = area.height();
    stretch.tone = value.chosen ? GrooveTone::Chosen : GrooveTone::Rest;
    if (value.fadeIn.seconds > 0 || value.fadeOut.seconds > 0) {
        const double from = value.waveStart, to = from + value.length;
        stretch.faded[0] = from + value.fadeIn.seconds;
        stretch.faded[1] = to - value.fadeOut.seconds;
        stretch.gain = [&value, from, to](double at) {
            double gain = 1;
            if (value.fadeIn.seconds > 0)
                gain *= value.fadeIn.gain((at - from) / value.fadeIn.seconds);
            if (value.fadeOut.seconds > 0)
                gain *= value.fadeOut.gain((to - at) / value.fadeOut.seconds);
            return gain;
        };
        // The curves themselves enter by what they do in their middle.
        stretch.shape = qHashMulti(1, value.fadeIn.seconds, value.fadeOut.seconds, value.fadeIn.gain(0.5),
                                   value.fadeOut.gain(0.5), value.fadeIn.gain(0.25), value.fadeOut.gain(0.25), from, to);
    }
    const auto visible = exposed & QRectF(axis_.left - 2, area.top(), axis_.width + 4, area.height());
    return visible.isEmpty() || tiles_.paint(painter_, theme_, stretch, visible);
}

void AlbumStripPainter::title(int song)
{
    const auto& value = picture_.songs[std::size_t(song)];
    const auto place = geometry_.block(song);
    double from = std::max(place.left(), axis_.left);
    // Under an overlap the title waits for the end of the song before.
    if (const int before = geometry_.previous(song); before >= 0 && !value.chosen && geometry_.start(song) >= geometry_.start(before))
        from = std::max(from, std::min(geometry_.block(before).right(), place.right()));
    const double left = from + theme_.px(9);
    const double right = std::min(place.right(), axis_.right()) - theme_.px(5);
    if (right - left < theme_.px(8))
        return;
    const QRectF row(left, place.top() + theme_.px(2), right - left, theme_.px(23));
    painter_.setPen(value.chosen ? theme_.signalStrong : theme_.textQuiet);
    drawFigures(painter_, row, Qt::AlignVCenter, value.number, theme_.fonts.label);
    QFont font = theme_.fonts.labelStrong;
    if (value.chosen)
        font.setWeight(QFont::DemiBold);
    const double used = figuresWidth(value.number, theme_.fonts.label) + theme_.px(6);
    const auto words = QFontMetricsF(font).elidedText(value.title, Qt::ElideRight, row.width() - used);
    if (row.width() - used < theme_.px(14))
        return;
    painter_.setPen(value.chosen ? theme_.text : theme_.textSecondary);
    painter_.setFont(font);
    painter_.drawText(row.adjusted(used, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, words);
}

void AlbumStripPainter::fades(int song, const Highlights& highlights)
{
    using Part = AlbumStripHit::Part;
    const auto& value = picture_.songs[std::size_t(song)];
    const auto area = geometry_.wave(song);
    const bool hovered = highlights.hovered.index == song && highlights.hovered.part >= Part::Block &&
                         highlights.hovered.part < Part::Badge;
    const bool handles = (value.chosen || hovered) && area.width() > theme_.px(36);
    painter_.setRenderHint(QPainter::Antialiasing);
    for (const bool out : {false, true}) {
        const auto& fade = out ? value.fadeOut : value.fadeIn;
        const double width = fade.seconds * axis_.pixelsPerSecond;
        const auto line = value.chosen ? theme_.signalStrong : theme_.text;
        if (width >= 2) {
            QPolygonF curve;
            const int steps = std::clamp(int(width / 3), 6, 48);
            for (int i = 0; i <= steps; ++i) {
                const double u = double(i) / steps;
                const double x = out ? area.right() - u * width : area.left() + u * width;
                curve << QPointF(x, area.bottom() - fade.gain(u) * area.height());
            }
            painter_.setPen(QPen(value.chosen ? theme_.signalDeep : theme_.raised, 4));
            painter_.setBrush(Qt::NoBrush);
            painter_.drawPolyline(curve);
            painter_.setPen(QPen(line, theme_.metrics.scale * 1.6));
            painter_.drawPolyline(curve);
        }
        if (!handles)
            continue;
        const auto hit = highlights.hovered;
        if (width >= theme_.px(24)) {
            const bool warm = hit == AlbumStripHit{out ? Part::FadeOutLine : Part::FadeInLine, song};
            painter_.setPen(QPen(line, 2));
            painter_.setBrush(warm ? line : theme_.well);
            painter_.drawEllipse(geometry_.bendPoint(song, out), theme_.px(4.5), theme_.px(4.5));
        }
        painter_.setRenderHint(QPainter::Antialiasing, false);
        const bool warm = hit == AlbumStripHit{out ? Part::FadeOutSquare : Part::FadeInSquare, song};
        const auto square = geometry_.fadeSquare(song, out).toRect();
        painter_.fillRect(square.adjusted(-1, -1, 1, 1), theme_.well);
        painter_.fillRect(square, warm ? theme_.text : line);
        painter_.setRenderHint(QPainter::Antialiasing);
    }
    painter_.setRenderHint(QPainter::Antialiasing, false);
}

void AlbumStripPainter::badge(int song, const Highlights& highlights)
{
    using Part = AlbumStripHit::Part;
    const bool chosen = picture_.chosenJoin == song;
    const bool hovered = highlights.hovered.index == song &&
                         (highlights.hovered.part == Part::Badge || highlights.hovered.part == Part::Gap);
    const auto place = geometry_.badge(song);
    if ((!chosen && !hovered) || place.isEmpty())
        return;
    painter_.setRenderHint(QPainter::Antialiasing);
    painter_.setPen(QPen(chosen ? theme_.signal : theme_.edge, 1));
    painter_.setBrush(chosen ? theme_.signal : theme_.raised);
    painter_.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), place.height() / 2, place.height() / 2);
    painter_.setPen(chosen ? theme_.onSignal : theme_.text);
    drawFigures(painter_, place, Qt::AlignCenter, joinWords(picture_.songs[std::size_t(song)]), theme_.fonts.captionStrong);
    painter_.setRenderHint(QPainter::Antialiasing, false);
}

void AlbumStripPainter::leftOut(int song)
{
    const auto& value = picture_.songs[std::size_t(song)];
    const auto place = geometry_.block(song);
    painter_.setRenderHint(QPainter::Antialiasing);
    painter_.setBrush(value.chosen ? theme_.signalDeep : theme_.well);
    painter_.setPen(dashed(value.chosen ? theme_.signal : theme_.edge, value.chosen ? 2 : 1, {4, 3}));
    painter_.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), theme_.px(4), theme_.px(4));
    painter_.setRenderHint(QPainter::Antialiasing, false);
    painter_.save();
    painter_.setPen(value.chosen ? theme_.text : theme_.textQuiet);
    painter_.setFont(theme_.fonts.caption);
    painter_.translate(place.center().x(), place.bottom() - theme_.px(6));
    painter_.rotate(-90);
    const double room = place.height() - theme_.px(12);
    const auto words = QFontMetricsF(theme_.fonts.caption).elidedText(value.title, Qt::ElideRight, room);
    painter_.drawText(QRectF(0, -place.width() / 2, room, place.width()), Qt::AlignVCenter | Qt::TextSingleLine, words);
    painter_.restore();
}

void AlbumStripPainter::drive()
{
    double range = 3;
    for (const auto& point : picture_.drive)
        range = std::max(range, std::abs(point.y()));
    const auto area = geometry_.blocks().adjusted(0, theme_.px(26), 0, -theme_.px(6));
    QPolygonF line;
    for (const auto& point : picture_.drive)
        line << QPointF(axis_.x(point.x()), area.center().y() - point.y() / range * area.height() / 2);
    painter_.setRenderHint(QPainter::Antialiasing);
    painter_.setPen(QPen(theme_.well, 4));
    painter_.drawPolyline(line);
    painter_.setPen(QPen(theme_.signalStrong, 1.4));
    painter_.drawPolyline(line);
    painter_.setRenderHint(QPainter::Antialiasing, false);
}

}  // namespace lacquer
