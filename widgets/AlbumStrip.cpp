// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/AlbumStrip.h"

#include "widgets/Figures.h"
#include "widgets/Painting.h"
#include "widgets/TimeRuler.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lacquer {

using namespace Qt::StringLiterals;

AlbumStrip::AlbumStrip(QWidget* parent) : QWidget(parent), playhead_(std::numeric_limits<double>::quiet_NaN())
{
    AccessibleParts::install();
    drawsOwnFocusRing(this);
    setAccessibleName(tr("Album"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setLayoutDirection(Qt::LeftToRight);
    motion_.setStartValue(0.0);
    motion_.setEndValue(1.0);
    motion_.setEasingCurve(QEasingCurve::OutCubic);
    connect(&motion_, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        const double t = value.toDouble();
        const int carried = gesture_ && gesture_->moving && gesture_->hit.part == AlbumStripHit::Part::Block
                                ? gesture_->hit.index
                                : -1;
        for (std::size_t i = 0; i < shifts_.size() && i < shiftsFrom_.size(); ++i)
            if (int(i) != carried)
                shifts_[i] = shiftsFrom_[i] + (shiftsTo_[i] - shiftsFrom_[i]) * t;
        update();
    });
}

AlbumStripGeometry AlbumStrip::geometryNow() const
{
    return {picture_, axis_, size(), Theme::of(this), shifts_};
}

int AlbumStrip::chosenSong() const
{
    for (int i = 0; i < int(picture_.songs.size()); ++i)
        if (picture_.songs[std::size_t(i)].chosen)
            return i;
    return -1;
}

std::vector<std::pair<QString, double>> AlbumStrip::drawnStarts() const
{
    std::vector<std::pair<QString, double>> starts;
    for (std::size_t i = 0; i < picture_.songs.size(); ++i)
        starts.emplace_back(picture_.songs[i].id, picture_.songs[i].start + (i < shifts_.size() ? shifts_[i] : 0));
    return starts;
}

void AlbumStrip::setPicture(AlbumPicture picture)
{
    if (dragging()) {
        pending_ = std::move(picture);
        return;
    }
    const auto drawn = drawnStarts();
    const bool moved = drawn.size() == picture.songs.size() &&
                       !std::equal(drawn.begin(), drawn.end(), picture.songs.begin(),
                                   [](const auto& before, const StripSong& now) { return before.first == now.id; });
    const bool running = motion_.state() == QAbstractAnimation::Running;
    const int chosenBefore = chosenSong(), joinBefore = picture_.chosenJoin;
    picture_ = std::move(picture);
    if (picture_.chosenJoin >= int(picture_.songs.size()))
        picture_.chosenJoin = -1;
    // A hand that has pressed but not moved yet lets go of what is no longer there.
    if (gesture_ && gesture_->hit.index >= int(picture_.songs.size()))
        gesture_.reset();
    hovered_ = {};
    shifts_.clear();
    axis_.length = picture_.length;
    axisChanged();
    if (moved || running)
        settle(drawn);
    else
        motion_.stop();
    if (chosenSong() != chosenBefore || picture_.chosenJoin != joinBefore)
        announce();
    update();
}

void AlbumStrip::settle(const std::vector<std::pair<QString, double>>& drawn)
{
    shifts_.assign(picture_.songs.size(), 0);
    bool any = false;
    for (std::size_t i = 0; i < picture_.songs.size(); ++i) {
        const auto was = std::find_if(drawn.begin(), drawn.end(),
                                      [&](const auto& item) { return item.first == picture_.songs[i].id; });
        if (was != drawn.end())
            shifts_[i] = was->second - picture_.songs[i].start;
        any = any || std::abs(shifts_[i]) * axis_.pixelsPerSecond > 1;
    }
    if (any)
        animateTo(std::vector<double>(picture_.songs.size(), 0));
    else
        shifts_.clear();
}

void AlbumStrip::animateTo(std::vector<double> shifts)
{
    if (motion_.state() == QAbstractAnimation::Running && shifts == shiftsTo_)
        return;
    motion_.stop();
    shifts_.resize(picture_.songs.size());
    shiftsFrom_ = shifts_;
    shiftsTo_ = std::move(shifts);
    // A desktop that wants no motion gets none.
    const bool still = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
    motion_.setDuration(still || !isVisible() ? 0 : 160);
    motion_.start();
}

void AlbumStrip::setPlayhead(double seconds)
{
    const auto strip = [this](double at) {
        const int half = Theme::of(this).px(7);
        if (std::isfinite(at))
            update(QRect(int(std::round(axis_.x(at))) - half, 0, 2 * half + 1, height()));
    };
    if (seconds == playhead_)
        return;
    strip(playhead_);
    playhead_ = seconds;
    strip(playhead_);
}

void AlbumStrip::waveChanged(const QString& songId)
{
    tiles_.forget(songId);
    update();
}

void AlbumStrip::axisChanged()
{
    AlbumStripGeometry::place(axis_, size(), Theme::of(this));
    axis_.length = std::max(picture_.length, 1.0);
    if (fitted_ || axis_.pixelsPerSecond < axis_.widest())
        axis_.fit();
    axis_.keepInside();
    update();
}

void AlbumStrip::setView(double startSeconds, double pixelsPerSecond)
{
    fitted_ = false;
    axis_.start = startSeconds;
    axis_.pixelsPerSecond = pixelsPerSecond;
    axisChanged();
    Q_EMIT viewChanged();
}

void AlbumStrip::fit()
{
    fitted_ = true;
    axisChanged();
    Q_EMIT viewChanged();
}

void AlbumStrip::zoom(double factor)
{
    const bool seen = std::isfinite(playhead_) && playhead_ >= axis_.start && playhead_ <= axis_.end();
    axis_.zoom(factor, seen ? axis_.x(playhead_) : axis_.left + axis_.width / 2);
    fitted_ = axis_.showsAll();
    update();
    Q_EMIT viewChanged();
}

void AlbumStrip::show(double seconds)
{
    axis_.show(seconds);
    update();
    Q_EMIT viewChanged();
}

QSize AlbumStrip::sizeHint() const
{
    return {Theme::of(this).px(900), Theme::of(this).px(480)};
}

QSize AlbumStrip::minimumSizeHint() const
{
    return {Theme::of(this).px(320), Theme::of(this).px(220)};
}

bool AlbumStrip::event(QEvent* event)
{
    switch (event->type()) {
        case QEvent::StyleChange:
        case QEvent::PaletteChange:
        case QEvent::FontChange:
            tiles_.clear();
            axisChanged();
            break;
        case QEvent::ShortcutOverride: {
            // Nudging is ours while the strip has the focus, whatever menus use the same keys for.
            const auto* key = static_cast<QKeyEvent*>(event);
            const bool side = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
            if (side && (key->modifiers() == Qt::AltModifier || key->modifiers() == Qt::ShiftModifier)) {
                event->accept();
                return true;
            }
            break;
        }
        default: break;
    }
    return QWidget::event(event);
}

void AlbumStrip::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const auto geometry = geometryNow();
    AlbumStripPainter::Highlights highlights;
    highlights.hovered = gesture_ ? gesture_->hit : hovered_;
    highlights.lifted = dragging() && gesture_->hit.part == AlbumStripHit::Part::Block ? gesture_->hit.index : -1;
    AlbumStripPainter strip(painter, picture_, geometry, axis_, Theme::of(this), tiles_);
    incomplete_ = !strip.draw(event->rect(), highlights);
    drawOverlays(painter);
}

void AlbumStrip::drawOverlays(QPainter& painter)
{
    const auto& theme = Theme::of(this);
    const auto geometry = geometryNow();
    if (std::isfinite(playhead_) && axis_.x(playhead_) >= axis_.left - 1 && axis_.x(playhead_) <= axis_.right() + 1)
        paintPlayhead(painter, axis_.x(playhead_), geometry.ruler().bottom() - theme.px(6), height(), true, theme);
    if (hasFocus()) {
        QRectF ring(rect());
        if (picture_.chosenJoin >= 0 && picture_.chosenJoin < int(picture_.songs.size()))
            ring = geometry.badge(picture_.chosenJoin).adjusted(-4, -4, 4, 4);
        else if (const int song = chosenSong(); song >= 0)
            ring = geometry.block(song).adjusted(-4, -4, 4, 4);
        ring = ring.intersected(QRectF(axis_.left - 6, 1, axis_.width + 12, height() - 2));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ring, theme.px(7), theme.px(7));
    }
    if (words_.isEmpty())
        return;
    const double width = figuresWidth(words_, theme.fonts.labelStrong) + theme.px(16), high = theme.px(24);
    const double x = std::clamp(wordsAt_.x() + theme.px(12), 0.0, std::max(0.0, this->width() - width));
    const QRectF place(x, std::max(0.0, wordsAt_.y() - high - theme.px(8)), width, high);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.edge, 1));
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(5), theme.px(5));
    painter.setPen(theme.text);
    drawFigures(painter, place, Qt::AlignCenter, words_, theme.fonts.labelStrong);
}

void AlbumStrip::resizeEvent(QResizeEvent*)
{
    axisChanged();
    Q_EMIT viewChanged();
}

void AlbumStrip::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void AlbumStrip::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

std::vector<AccessiblePart> AlbumStrip::accessibleParts() const
{
    std::vector<AccessiblePart> parts;
    const auto geometry = geometryNow();
    for (int i = 0; i < int(picture_.songs.size()); ++i) {
        const auto& song = picture_.songs[std::size_t(i)];
        if (const int before = geometry.previous(i); song.enabled && before >= 0) {
            const auto name = tr("Space between %1 and %2").arg(picture_.songs[std::size_t(before)].number, song.number);
            const bool close = song.touches || std::abs(song.spaceBefore) < 0.0005;
            const auto value = close ? tr("gapless")
                               : song.spaceBefore < 0
                                   ? tr("overlap of %1 s").arg(figures(-song.spaceBefore, 3))
                                   : tr("%1 s").arg(figures(song.spaceBefore, 3));
            parts.push_back({name, value, geometry.badge(i).toAlignedRect(), QAccessible::ListItem,
                             picture_.chosenJoin == i, false});
        }
        const auto place = geometry.block(i).toAlignedRect();
        const auto value = song.enabled ? tr("starts at %1, length %2").arg(timeFigures(song.start), timeFigures(song.length))
                                        : tr("left out of the album");
        parts.push_back({tr("Song %1, %2").arg(song.number, song.title), value, place, QAccessible::ListItem,
                         song.chosen && picture_.chosenJoin < 0, !song.enabled});
    }
    return parts;
}

void AlbumStrip::pressAccessiblePart(int part)
{
    const auto geometry = geometryNow();
    int at = 0;
    for (int i = 0; i < int(picture_.songs.size()); ++i) {
        if (picture_.songs[std::size_t(i)].enabled && geometry.previous(i) >= 0 && at++ == part)
            return chooseJoin(i);
        if (at++ == part)
            return choose(i);
    }
}

void AlbumStrip::announce()
{
    if (!QAccessible::isActive() || !hasFocus())
        return;
    const auto parts = accessibleParts();
    for (int i = 0; i < int(parts.size()); ++i)
        if (parts[std::size_t(i)].chosen) {
            QAccessibleEvent focus(this, QAccessible::Focus);
            focus.setChild(i);
            QAccessible::updateAccessibility(&focus);
        }
}

}  // namespace lacquer
