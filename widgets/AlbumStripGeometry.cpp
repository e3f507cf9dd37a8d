// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/AlbumStripGeometry.h"

#include "widgets/Figures.h"

#include <QCoreApplication>

#include <algorithm>

namespace lacquer {

QString joinWords(const StripSong& song)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("AlbumStrip", text); };
    if (!song.joinWords.isEmpty())
        return song.joinWords;
    if (song.touches || std::abs(song.spaceBefore) < 0.0005)
        return say(QT_TRANSLATE_NOOP("AlbumStrip", "gapless"));
    const int decimals = std::abs(song.spaceBefore) < 0.095 ? 3 : 1;
    return (song.spaceBefore < 0 ? say(QT_TRANSLATE_NOOP("AlbumStrip", "× %1 s"))
                                 : say(QT_TRANSLATE_NOOP("AlbumStrip", "%1 s")))
        .arg(figures(std::abs(song.spaceBefore), decimals));
}

void AlbumStripGeometry::place(TimeAxis& axis, QSize size, const Theme& theme)
{
    axis.left = theme.px(theme.metrics.compact ? 38 : 47);
    axis.width = std::max(1.0, size.width() - axis.left - theme.px(15));
}

AlbumStripGeometry::AlbumStripGeometry(const AlbumPicture& picture, const TimeAxis& axis, QSize size, const Theme& theme,
                                       const std::vector<double>& shifts)
    : picture_(picture), axis_(axis), theme_(theme), shifts_(shifts)
{
    const double width = size.width(), height = size.height();
    double y = theme.px(theme.metrics.compact ? 22 : 25);
    ruler_ = {0, 0, width, y};
    if (!picture.sides.empty()) {
        sides_ = {0, y, width, double(theme.px(22))};
        y = sides_.bottom();
    }
    const bool brackets = std::any_of(picture.groups.begin(), picture.groups.end(),
                                      [](const StripBracket& group) { return group.last > group.first; });
    if (brackets) {
        groups_ = {0, y, width, double(theme.px(9))};
        y = groups_.bottom();
    }
    y += theme.px(3);
    double bottom = height - theme.px(10);
    if (!picture.loudness.points.empty()) {
        // The curve gives way first: below 60 pixels it cannot be read and is left out.
        const double curve = std::min((height - y) * 0.32, double(theme.px(150)));
        if (curve >= theme.px(44)) {
            loudness_ = {0, bottom - curve, width, curve};
            bottom = loudness_.top() - theme.px(14);
        }
    }
    blocks_ = {0, y, width, std::max(double(theme.px(40)), bottom - y)};
}

double AlbumStripGeometry::start(int song) const
{
    const auto i = std::size_t(song);
    return picture_.songs[i].start + (i < shifts_.size() ? shifts_[i] : 0);
}

double AlbumStripGeometry::end(int song) const
{
    return start(song) + picture_.songs[std::size_t(song)].length;
}

QRectF AlbumStripGeometry::block(int song) const
{
    if (!picture_.songs[std::size_t(song)].enabled) {
        // Left out: it has no length, so it is a tab at its place.
        const double half = theme_.px(8);
        return {axis_.x(start(song)) - half, blocks_.top() + theme_.px(26), 2 * half, blocks_.height() - theme_.px(52)};
    }
    const double left = std::round(axis_.x(start(song))), right = std::round(axis_.x(end(song)));
    return {left, blocks_.top(), std::max(2.0, right - left), blocks_.height()};
}

QRectF AlbumStripGeometry::wave(int song) const
{
    return block(song).adjusted(0, theme_.px(26), 0, -theme_.px(6));
}

QRectF AlbumStripGeometry::fadeSquare(int song, bool out) const
{
    const auto& value = picture_.songs[std::size_t(song)];
    const double size = theme_.px(10), edge = theme_.px(2);
    const auto place = block(song);
    double x = out ? axis_.x(end(song) - value.fadeOut.seconds) : axis_.x(start(song) + value.fadeIn.seconds);
    // Inside the block, so that a fade of nothing can still be taken hold of, beside the edge that trims.
    x = out ? std::min(x - size / 2, place.right() - size - edge) : std::max(x - size / 2, place.left() + edge);
    return {x, wave(song).top() - size / 2, size, size};
}

QPointF AlbumStripGeometry::bendPoint(int song, bool out) const
{
    const auto& value = picture_.songs[std::size_t(song)];
    const auto& fade = out ? value.fadeOut : value.fadeIn;
    const double at = out ? end(song) - fade.seconds / 2 : start(song) + fade.seconds / 2;
    const auto area = wave(song);
    return {axis_.x(at), area.bottom() - fade.gain(0.5) * area.height()};
}

int AlbumStripGeometry::previous(int song) const
{
    for (int i = song - 1; i >= 0; --i)
        if (picture_.songs[std::size_t(i)].enabled)
            return i;
    return -1;
}

QRectF AlbumStripGeometry::badge(int song) const
{
    if (!picture_.songs[std::size_t(song)].enabled)
        return {};
    const int before = previous(song);
    if (before < 0)
        return {};
    const double width = figuresWidth(joinWords(picture_.songs[std::size_t(song)]), theme_.fonts.captionStrong) + theme_.px(14);
    const double height = theme_.px(19), middle = axis_.x((end(before) + start(song)) / 2);
    return {std::round(middle - width / 2), blocks_.bottom() - height - theme_.px(5), width, height};
}

double AlbumStripGeometry::loudnessY(double level) const
{
    const auto& scale = picture_.loudness;
    const double u = (level - scale.low) / std::max(1e-9, scale.high - scale.low);
    return loudness_.bottom() - std::clamp(u, 0.0, 1.0) * loudness_.height();
}

AlbumStripHit AlbumStripGeometry::hitSong(int song, QPointF point) const
{
    using Part = AlbumStripHit::Part;
    const auto& value = picture_.songs[std::size_t(song)];
    const auto place = block(song);
    if (!value.enabled)
        return place.contains(point) ? AlbumStripHit{Part::Block, song} : AlbumStripHit{};
    const double edge = theme_.px(4), grow = theme_.px(5);
    if (place.width() > theme_.px(36)) {
        if (fadeSquare(song, false).adjusted(-grow, -grow, grow, grow).contains(point))
            return {Part::FadeInSquare, song};
        if (fadeSquare(song, true).adjusted(-grow, -grow, grow, grow).contains(point))
            return {Part::FadeOutSquare, song};
    }
    if (point.y() >= place.top() && point.y() <= place.bottom() && place.width() > theme_.px(24)) {
        if (std::abs(point.x() - place.left()) <= edge)
            return {Part::LeftEdge, song};
        if (std::abs(point.x() - place.right()) <= edge)
            return {Part::RightEdge, song};
    }
    const auto onLine = [&](const StripFade& fade, bool out) {
        const double width = fade.seconds * axis_.pixelsPerSecond;
        if (width < theme_.px(16) || !place.contains(point))
            return false;
        const double u = out ? (place.right() - point.x()) / width : (point.x() - place.left()) / width;
        if (u <= 0 || u >= 1)
            return false;
        const auto area = wave(song);
        // Near a steep line the distance is across, not up and down.
        const double y = area.bottom() - fade.gain(u) * area.height();
        const double slope = (fade.gain(u + 0.02) - fade.gain(u - 0.02)) / 0.04 * area.height() / width;
        return std::abs(point.y() - y) / std::sqrt(1 + slope * slope) <= theme_.px(6);
    };
    if (onLine(value.fadeIn, false))
        return {Part::FadeInLine, song};
    if (onLine(value.fadeOut, true))
        return {Part::FadeOutLine, song};
    return place.contains(point) ? AlbumStripHit{Part::Block, song} : AlbumStripHit{};
}

AlbumStripHit AlbumStripGeometry::hit(QPointF point) const
{
    using Part = AlbumStripHit::Part;
    if (ruler_.contains(point))
        return {Part::Ruler, -1};
    const int count = int(picture_.songs.size());
    const double grow = theme_.px(2);
    for (int i = 0; i < count; ++i)
        if (badge(i).adjusted(-grow, -grow, grow, grow).contains(point))
            return {Part::Badge, i};
    // A chosen song lies on top of its neighbours, one left out on top of all.
    for (const bool special : {true, false})
        for (int i = count - 1; i >= 0; --i) {
            const auto& song = picture_.songs[std::size_t(i)];
            if ((song.chosen || !song.enabled) == special)
                if (const auto found = hitSong(i, point); found.part != Part::Nothing)
                    return found;
        }
    if (blocks_.contains(point))
        for (int i = 0; i < count; ++i) {
            const int before = previous(i);
            if (picture_.songs[std::size_t(i)].enabled && before >= 0 && point.x() >= axis_.x(end(before)) &&
                point.x() <= axis_.x(start(i)))
                return {Part::Gap, i};
        }
    return {};
}

}  // namespace lacquer
