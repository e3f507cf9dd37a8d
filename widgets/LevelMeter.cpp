// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/LevelMeter.h"

#include "widgets/Figures.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace lacquer {

using namespace Qt::StringLiterals;

LevelMeter::LevelMeter(const QString& accessibleName, QWidget* parent) : DrawnWidget(accessibleName, parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void LevelMeter::setLook(const LevelMeterLook& look)
{
    if (look == look_)
        return;
    look_ = look;
    groundChanged();
    updateGeometry();
}

void LevelMeter::setReadings(const std::vector<LevelReading>& readings)
{
    const bool reshaped = readings.size() != readings_.size();
    bool seen = reshaped;
    for (std::size_t i = 0; i < readings.size() && !seen; ++i)
        seen = MeterScale::step(readings[i].level) != MeterScale::step(readings_[i].level) ||
               MeterScale::step(readings[i].hold) != MeterScale::step(readings_[i].hold) ||
               (readings[i].level > look_.scale.over) != (readings_[i].level > look_.scale.over) ||
               readings[i].overs != readings_[i].overs;
    readings_ = readings;
    visited_.resize(readings.size());
    for (std::size_t i = 0; i < readings.size(); ++i)
        if (readings[i].overs == 0)
            visited_[i] = false;
    if (reshaped) {
        groundChanged();
        updateGeometry();
    } else if (seen) {
        update();
    }
}

void LevelMeter::setLevels(std::span<const double> levels, double seconds)
{
    holds_.resize(levels.size());
    auto next = readings_;
    next.resize(levels.size());
    for (std::size_t i = 0; i < levels.size(); ++i) {
        next[i].level = levels[i];
        next[i].hold = holds_[i].update(levels[i], seconds);
    }
    setReadings(next);
}

QSize LevelMeter::sizeHint() const
{
    const auto& t = theme();
    const int count = int(readings_.size());
    return {t.px(16 * count + 4 * (count - 1) + 2 + (look_.showTicks ? 30 : 0)), t.px(160)};
}

QSize LevelMeter::minimumSizeHint() const
{
    const auto& t = theme();
    const int count = int(readings_.size());
    return {t.px(12 * count + 2 * (count - 1) + 2 + (look_.showTicks ? 30 : 0)), t.px(40)};
}

QString LevelMeter::spokenValue() const
{
    QStringList words;
    for (std::size_t i = 0; i < readings_.size(); ++i) {
        const auto name = qsizetype(i) < look_.names.size() ? look_.names[qsizetype(i)] + u' ' : QString();
        words += name + figures(readings_[i].level, 1) + u' ' + look_.unit;
        if (readings_[i].overs > 0)
            words += tr("%n overs", nullptr, readings_[i].overs);
    }
    return words.join(u", "_s);
}

std::optional<SpokenRange> LevelMeter::spokenRange() const
{
    double loudest = look_.scale.bottom;
    for (const auto& reading : readings_)
        loudest = std::max(loudest, reading.level);
    return SpokenRange{loudest, look_.scale.bottom, look_.scale.top, 0.5, false};
}

void LevelMeter::arrange()
{
    const auto& t = theme();
    const int count = std::max(1, int(readings_.size()));
    const int left = look_.showTicks ? t.px(30) : 1;
    capHeight_ = height() >= t.px(100) ? t.px(18) : t.px(6);
    const int names = look_.names.isEmpty() ? 0 : t.px(18);
    const int room = width() - left - 1;
    int gap = count > 1 ? std::clamp(room / (4 * count), t.px(2), t.px(8)) : 0;
    const int wide = std::clamp((room - gap * (count - 1)) / count, 2, t.px(24));
    bars_.clear();
    for (int i = 0; i < count; ++i)
        bars_.emplace_back(left + i * (wide + gap), capHeight_, wide, std::max(1, height() - capHeight_ - names - 1));
}

void LevelMeter::drawGround(QPainter& painter)
{
    const auto& t = theme();
    for (const auto& bar : bars_)
        look_.scale.drawTrack(painter, t, bar);
    for (std::size_t i = 0; i < bars_.size() && qsizetype(i) < look_.names.size(); ++i)
        drawWords(painter,
                  QRectF(bars_[i].left() - t.px(4), bars_[i].bottom() + t.px(3), bars_[i].width() + t.px(8), t.px(15)),
                  Qt::AlignHCenter | Qt::AlignVCenter, look_.names[qsizetype(i)], t.fonts.captionStrong,
                  t.textSecondary);
    if (!look_.showTicks)
        return;
    for (const double tick : look_.ticks)
        drawWords(painter, QRectF(0, look_.scale.y(tick, bars_[0]) - t.px(8), t.px(24), t.px(16)),
                  Qt::AlignRight | Qt::AlignVCenter, figures(tick, 0), t.fonts.caption, t.textQuiet);
}

void LevelMeter::drawContent(QPainter& painter)
{
    const auto& t = theme();
    const int room = bars_.size() > 1 ? bars_[1].left() - bars_[0].left() : width();
    for (std::size_t i = 0; i < readings_.size() && i < bars_.size(); ++i) {
        look_.scale.drawBar(painter, t, bars_[i], readings_[i].level);
        look_.scale.drawHold(painter, t, bars_[i], readings_[i].hold);
        MeterScale::drawOverCap(painter, t, QRect(bars_[i].left(), 0, bars_[i].width(), capHeight_ - 1),
                                readings_[i].overs, room);
    }
}

int LevelMeter::barAt(const QPoint& point) const
{
    int best = 0;
    for (std::size_t i = 0; i < bars_.size(); ++i)
        if (std::abs(bars_[i].center().x() - point.x()) < std::abs(bars_[std::size_t(best)].center().x() - point.x()))
            best = int(i);
    return best;
}

int LevelMeter::firstWithOvers() const
{
    const auto found = std::find_if(readings_.begin(), readings_.end(), [](const auto& r) { return r.overs > 0; });
    return found == readings_.end() ? -1 : int(found - readings_.begin());
}

void LevelMeter::actOn(int bar)
{
    if (bar < 0 || readings_[std::size_t(bar)].overs == 0)
        return;
    const bool again = visited_[std::size_t(bar)];
    visited_[std::size_t(bar)] = !again;
    if (again)
        Q_EMIT oversCleared(bar);
    else
        Q_EMIT firstOverRequested(bar);
}

void LevelMeter::mousePressEvent(QMouseEvent* event)
{
    const int bar = barAt(event->pos());
    if (event->button() == Qt::RightButton)
        Q_EMIT oversListRequested(bar, event->globalPosition().toPoint());
    else if (event->button() == Qt::LeftButton)
        actOn(bar);
}

void LevelMeter::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        actOn(firstWithOvers());
    else if (event->key() == Qt::Key_Menu)
        Q_EMIT oversListRequested(std::max(0, firstWithOvers()), mapToGlobal(rect().center()));
    else
        DrawnWidget::keyPressEvent(event);
}

}  // namespace lacquer
