// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/StemLanes.h"

#include "widgets/ElidedLabel.h"
#include "widgets/TimeRuler.h"
#include "widgets/ValueField.h"
#include "widgets/WaveformView.h"

#include <QPainter>
#include <QPropertyAnimation>
#include <QScrollArea>
#include <QStyle>

#include <algorithm>

namespace lacquer {

StemLanes::StemLanes(QWidget* parent)
    : QWidget(parent),
      words_(new ElidedLabel({}, this)),
      ruler_(new TimeRuler(this)),
      scroll_(new QScrollArea(this)),
      column_(new QWidget)
{
    setAccessibleName(tr("Stems"));
    setLayoutDirection(Qt::LeftToRight);
    words_->setLook(&Fonts::label, &Theme::textQuiet);
    scroll_->setWidget(column_);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->viewport()->installEventFilter(this);
    connect(ruler_, &TimeRuler::seekRequested, this, &StemLanes::seekRequested);
    connect(ruler_, &TimeRuler::loopRequested, this, &StemLanes::loopRequested);
}

int StemLanes::indexOf(const StemLane* lane) const
{
    return int(std::find(lanes_.begin(), lanes_.end(), lane) - lanes_.begin());
}

StemLane* StemLanes::make(QWidget* parent)
{
    auto* lane = new StemLane(parent);
    auto* wave = lane->wave();
    connect(wave, &WaveformView::seekRequested, this, &StemLanes::seekRequested);
    connect(wave, &WaveformView::loopRequested, this, &StemLanes::loopRequested);
    connect(wave, &WaveformView::axisChanged, this, [this, wave](const TimeAxis& axis) { shareAxis(axis, wave); });
    connect(wave, &WaveformView::selectionChanged, this, [this, wave](double from, double to) {
        for (auto* other : lanes_)
            if (other->wave() != wave)
                other->wave()->setSelection(from, to);
        Q_EMIT selectionChanged(from, to);
    });
    connect(lane, &StemLane::gestureStarted, this, &StemLanes::gestureStarted);
    connect(lane, &StemLane::gestureEnded, this, &StemLanes::gestureEnded);
    if (parent != column_) {
        connect(lane, &StemLane::chosen, this, &StemLanes::referenceChosen);
        connect(lane, &StemLane::stepped, this, [this](int by) {
            if (by < 0 && !lanes_.empty())
                lanes_.back()->setFocus(Qt::OtherFocusReason);
        });
        return lane;
    }
    connect(wave, &WaveformView::rideChanged, this,
            [this, lane](const std::vector<QPointF>& ride) { Q_EMIT rideChanged(indexOf(lane), ride); });
    connect(lane, &StemLane::chosen, this, [this, lane] { Q_EMIT chosen(indexOf(lane)); });
    connect(lane, &StemLane::soloToggled, this, [this, lane](bool on) { Q_EMIT soloToggled(indexOf(lane), on); });
    connect(lane, &StemLane::muteToggled, this, [this, lane](bool on) { Q_EMIT muteToggled(indexOf(lane), on); });
    connect(lane, &StemLane::soloAlone, this, [this, lane] { Q_EMIT soloAlone(indexOf(lane)); });
    connect(lane, &StemLane::muteAlone, this, [this, lane] { Q_EMIT muteAlone(indexOf(lane)); });
    connect(lane, &StemLane::polarityToggled, this, [this, lane](bool on) { Q_EMIT polarityToggled(indexOf(lane), on); });
    connect(lane, &StemLane::gainChanged, this, [this, lane](double gain) { Q_EMIT gainChanged(indexOf(lane), gain); });
    connect(lane, &StemLane::nameEdited, this, [this, lane](const QString& name) { Q_EMIT nameEdited(indexOf(lane), name); });
    connect(lane, &StemLane::filesDropped, this,
            [this, lane](const QStringList& paths) { Q_EMIT filesDropped(indexOf(lane), paths); });
    connect(lane, &StemLane::headDragged, this, [this, lane](int pixels) { carry(lane, pixels); });
    connect(lane, &StemLane::headDropped, this, [this, lane](bool keep) { drop(lane, keep); });
    connect(lane, &StemLane::stepped, this, [this, lane](int by) {
        const int to = indexOf(lane) + by;
        StemLane* next = to >= 0 && to < count() ? lanes_[std::size_t(to)] : to == count() ? reference_ : nullptr;
        if (!next)
            return;
        next->setFocus(Qt::OtherFocusReason);
        scroll_->ensureWidgetVisible(next, 0, 0);
    });
    connect(lane, &StemLane::moved, this, [this, lane](int by) {
        const int from = indexOf(lane), to = from + by;
        if (to >= 0 && to < count())
            Q_EMIT orderChanged(from, to);
    });
    return lane;
}

void StemLanes::setPicture(const StemLanesPicture& picture)
{
    picture_ = picture;
    // A lane stays the lane of its voice, so that focus and an open field survive a new order.
    std::vector<StemLane*> ordered;
    for (const auto& value : picture.lanes) {
        const auto found = std::find_if(lanes_.begin(), lanes_.end(),
                                        [&](const StemLane* lane) { return lane && lane->picture().id == value.id; });
        if (found == lanes_.end()) {
            ordered.push_back(make(column_));
            continue;
        }
        ordered.push_back(*found);
        *found = nullptr;
    }
    for (auto* gone : lanes_)
        if (gone) {
            gone->hide();
            gone->deleteLater();
        }
    lanes_ = std::move(ordered);
    axis_.length = std::max(0.01, picture.length);
    const auto fill = [&](StemLane* lane, StemLanePicture value) {
        value.wave.length = picture.length;
        lane->setPicture(value);
        lane->show();
    };
    QWidget* before = nullptr;
    for (std::size_t i = 0; i < lanes_.size(); ++i) {
        fill(lanes_[i], picture.lanes[i]);
        if (before)
            setTabOrder(before, lanes_[i]);
        before = lanes_[i]->gainField();
    }
    if (picture.reference) {
        if (!reference_)
            reference_ = make(this);
        auto value = *picture.reference;
        value.reference = true;
        fill(reference_, value);
    } else if (reference_) {
        std::exchange(reference_, nullptr)->deleteLater();
    }
    words_->setText(picture.words);
    ruler_->setSections(picture.sections);
    place();
}

void StemLanes::setPlayhead(double seconds)
{
    ruler_->setPlayhead(seconds);
    for (auto* lane : lanes_)
        lane->wave()->setPlayhead(seconds);
    if (reference_)
        reference_->wave()->setPlayhead(seconds);
}

void StemLanes::setLevel(int lane, double level)
{
    if (lane >= 0 && lane < count())
        lanes_[std::size_t(lane)]->setLevel(level);
}

void StemLanes::waveChanged(const QString& laneId)
{
    for (auto* lane : lanes_)
        if (lane->picture().id == laneId)
            lane->wave()->waveChanged();
    if (reference_ && reference_->picture().id == laneId)
        reference_->wave()->waveChanged();
}

void StemLanes::shareAxis(const TimeAxis& axis, const QWidget* from)
{
    axis_.start = axis.start;
    axis_.pixelsPerSecond = axis.pixelsPerSecond;
    fitted_ = axis_.showsAll();
    ruler_->setAxis(axis_);
    for (auto* lane : lanes_)
        if (lane->wave() != from)
            lane->wave()->setAxis(axis_);
    if (reference_ && reference_->wave() != from)
        reference_->wave()->setAxis(axis_);
}

void StemLanes::setAxis(const TimeAxis& axis)
{
    shareAxis(axis, nullptr);
}

void StemLanes::fit()
{
    axis_.fit();
    shareAxis(axis_, nullptr);
}

void StemLanes::zoom(double factor)
{
    axis_.zoom(factor, axis_.width / 2);
    shareAxis(axis_, nullptr);
}

bool StemLanes::event(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        place();
    return QWidget::event(event);
}

bool StemLanes::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == scroll_->viewport() && event->type() == QEvent::Resize)
        placeLanes();
    return QWidget::eventFilter(watched, event);
}

void StemLanes::resizeEvent(QResizeEvent*)
{
    place();
}

void StemLanes::place()
{
    const auto& theme = Theme::of(this);
    const int head = StemLane::headWidth(this), top = theme.px(26), heavy = theme.px(3);
    const int rest = height() - top, all = count() + (reference_ ? 1 : 0);
    // The lanes share the height between 62 and 140 each; beyond that they scroll, or leave ground below.
    const int share = all > 0 ? std::clamp((rest - heavy) / all, theme.px(62), theme.px(140)) : theme.px(100);
    laneHeight_ = share;
    const int foot = reference_ ? share + heavy : 0;
    const int body = std::max(0, std::min(rest - foot, share * count()));
    words_->setGeometry(theme.px(12), 0, head - theme.px(16), top);
    scroll_->setGeometry(0, top, width(), body);
    if (reference_)
        reference_->setGeometry(0, top + body + heavy, scroll_->viewport()->width(), share);
    placeLanes();
    ruler_->setGeometry(head + 1, 0, std::max(1, int(axis_.width)), top);
}

void StemLanes::placeLanes()
{
    const int wide = scroll_->viewport()->width();
    column_->resize(wide, laneHeight_ * count());
    for (int i = 0; i < count(); ++i)
        if (lanes_[std::size_t(i)] != carried_)
            lanes_[std::size_t(i)]->setGeometry(0, i * laneHeight_, wide, laneHeight_);
    axis_.width = std::max(1, wide - StemLane::headWidth(this) - 1);
    if (fitted_ || axis_.pixelsPerSecond < axis_.widest())
        axis_.fit();
    shareAxis(axis_, nullptr);
}

void StemLanes::slide(StemLane* lane, int y)
{
    if (lane->y() == y)
        return;
    auto* motion = new QPropertyAnimation(lane, "pos", lane);
    const bool still = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
    motion->setDuration(still ? 0 : 160);
    motion->setEasingCurve(QEasingCurve::OutCubic);
    motion->setEndValue(QPoint(0, y));
    motion->start(QAbstractAnimation::DeleteWhenStopped);
}

void StemLanes::carry(StemLane* lane, int pixels)
{
    const int from = indexOf(lane);
    if (!carried_) {
        carried_ = lane;
        target_ = from;
        lane->raise();
        Q_EMIT gestureStarted();
    }
    const int y = std::clamp(from * laneHeight_ + pixels, 0, std::max(0, (count() - 1) * laneHeight_));
    lane->move(0, y);
    const int target = std::clamp((y + laneHeight_ / 2) / laneHeight_, 0, count() - 1);
    if (target == target_)
        return;
    target_ = target;
    for (int i = 0; i < count(); ++i) {
        const int place = i == from ? target : i > from && i <= target ? i - 1 : i < from && i >= target ? i + 1 : i;
        if (i != from)
            slide(lanes_[std::size_t(i)], place * laneHeight_);
    }
}

void StemLanes::drop(StemLane* lane, bool keep)
{
    if (!carried_)
        return;
    const int from = indexOf(lane), to = keep ? target_ : from;
    carried_ = nullptr;
    if (to != from) {
        const auto first = lanes_.begin();
        if (from < to)
            std::rotate(first + from, first + from + 1, first + to + 1);
        else
            std::rotate(first + to, first + from, first + from + 1);
        Q_EMIT orderChanged(from, to);
    }
    for (int i = 0; i < count(); ++i)
        slide(lanes_[std::size_t(i)], i * laneHeight_);
    Q_EMIT gestureEnded();
}

void StemLanes::paintEvent(QPaintEvent*)
{
    const auto& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.well);
    const int head = StemLane::headWidth(this);
    painter.fillRect(0, 0, head, height(), theme.panel);
    painter.fillRect(0, 0, width(), scroll_->y(), theme.ground);
    painter.fillRect(0, scroll_->y() - 1, width(), 1, theme.groove);
    painter.fillRect(head, 0, 1, height(), theme.groove);
    if (reference_)
        painter.fillRect(0, scroll_->geometry().bottom() + 1, width(), theme.px(3), theme.grooveStrong);
}

}  // namespace lacquer
