// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ChainStrip.h"

#include "widgets/Figures.h"
#include "widgets/Painting.h"
#include "widgets/Theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace lacquer {

ChainStrip::ChainStrip(QWidget* parent) : QWidget(parent)
{
    AccessibleParts::install();
    drawsOwnFocusRing(this);
    setAccessibleName(tr("Chain"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    motion_.setStartValue(0.0);
    motion_.setEndValue(1.0);
    motion_.setEasingCurve(QEasingCurve::OutCubic);
    connect(&motion_, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        for (std::size_t i = 0; i < shifts_.size() && i < shiftsFrom_.size(); ++i)
            if (!moving_ || int(i) != carried_)
                shifts_[i] = shiftsFrom_[i] + (shiftsTo_[i] - shiftsFrom_[i]) * value.toDouble();
        update();
    });
}

void ChainStrip::setPicture(ChainPicture picture)
{
    if (moving_ && picture.modules.size() != picture_.modules.size())
        drop(false, false);
    picture_ = std::move(picture);
    if (!moving_) {
        if (carried_ >= movable())
            pressed_.reset();
        motion_.stop();
        shifts_.assign(picture_.modules.size(), 0);
    }
    update();
}

void ChainStrip::setLevels(int index, double in, double out)
{
    if (index < 0 || index >= count())
        return;
    auto& value = module(index);
    if (value.in == in && value.out == out)
        return;
    value.in = in;
    value.out = out;
    update(meters(index).toAlignedRect());
}

const ChainModule& ChainStrip::module(int index) const
{
    return index < movable() ? picture_.modules[std::size_t(index)] : *picture_.last;
}

ChainModule& ChainStrip::module(int index)
{
    return index < movable() ? picture_.modules[std::size_t(index)] : *picture_.last;
}

int ChainStrip::chosenModule() const
{
    for (int i = 0; i < count(); ++i)
        if (module(i).chosen)
            return i;
    return -1;
}

QSize ChainStrip::sizeHint() const
{
    return {Theme::of(this).px(900), Theme::of(this).px(Theme::of(this).metrics.compact ? 94 : 112)};
}

QSize ChainStrip::minimumSizeHint() const
{
    return {Theme::of(this).px(420), sizeHint().height()};
}

double ChainStrip::cardWidth() const
{
    const auto& theme = Theme::of(this);
    const double room = width() - theme.px(76 + 66 + 40 + 24);
    const int all = std::max(1, count());
    return std::clamp(room / all - theme.px(52), double(theme.px(86)), double(theme.px(173)));
}

QRectF ChainStrip::slot(int place) const
{
    const auto& theme = Theme::of(this);
    const double wide = cardWidth(), high = height() - theme.px(28), left = theme.px(76 + 14);
    const double right = width() - theme.px(66 + 14);
    if (place >= movable())
        return {right - wide, double(theme.px(14)), wide, high};
    // The cards divide the line; the final limiter stands at its end with the button for more before it.
    const double until = (picture_.last ? right - wide - theme.px(52) : right) - theme.px(40);
    const double each = movable() > 0 ? std::min((until - left) / movable(), wide + theme.px(76)) : wide;
    return {left + each * place + std::max(0.0, (each - wide) * 0.5), double(theme.px(14)), wide, high};
}

QRectF ChainStrip::card(int index) const
{
    const double shift = index < int(shifts_.size()) ? shifts_[std::size_t(index)] : 0;
    return slot(index).translated(shift, 0);
}

QRectF ChainStrip::powerButton(int index) const
{
    const double size = Theme::of(this).px(24);
    const auto place = card(index);
    return {place.right() - size - 4, place.top() + 4, size, size};
}

QRectF ChainStrip::deltaButton(int index) const
{
    const auto power = powerButton(index);
    return picture_.canDelta ? power.translated(-Theme::of(this).px(24), 0) : QRectF(power.topLeft(), QSizeF());
}

QRectF ChainStrip::addButton() const
{
    if (!picture_.canAdd)
        return {};
    const auto& theme = Theme::of(this);
    const double size = theme.px(24);
    const double left = movable() > 0 ? slot(movable() - 1).right() + theme.px(52) : theme.px(76 + 30);
    const double most = (picture_.last ? slot(movable()).left() - theme.px(40) : width() - theme.px(66 + 14)) - size;
    return {std::min(left, most), slot(0).center().y() - size / 2, size, size};
}

QRectF ChainStrip::meters(int index) const
{
    const auto& theme = Theme::of(this);
    const auto place = card(index);
    if (!picture_.hasMeters)
        return {place.right() - theme.px(2), place.top() + theme.px(30), 0, 0};
    return {place.right() - theme.px(29), place.top() + theme.px(30), double(theme.px(20)), place.height() - theme.px(54)};
}

int ChainStrip::moduleAt(QPointF point) const
{
    for (int i = count() - 1; i >= 0; --i)
        if (card(i).contains(point))
            return i;
    return -1;
}

int ChainStrip::positionAt(double x) const
{
    int position = 0;
    for (int i = 0; i < movable(); ++i)
        if (slot(i).center().x() < x)
            ++position;
    return position;
}

void ChainStrip::choose(int index)
{
    for (int i = 0; i < count(); ++i)
        module(i).chosen = i == index;
    update();
    Q_EMIT chosen(index);
    if (QAccessible::isActive() && hasFocus()) {
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild(index);
        QAccessible::updateAccessibility(&focus);
    }
}

bool ChainStrip::event(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto modifiers = key->modifiers();
        const bool side = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
        const bool bypass = key->key() == Qt::Key_B && (modifiers == Qt::AltModifier || modifiers == Qt::ShiftModifier);
        if ((side && modifiers == (Qt::ControlModifier | Qt::ShiftModifier)) || bypass || key->key() == Qt::Key_Delete) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ChainStrip::mousePressEvent(QMouseEvent* event)
{
    const auto point = event->position();
    const int index = moduleAt(point);
    if (event->button() == Qt::RightButton && index >= 0) {
        choose(index);
        Q_EMIT menuRequested(index, event->globalPosition().toPoint());
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    if (index < 0) {
        if (addButton().contains(point))
            Q_EMIT addRequested(movable());
        return;
    }
    if (powerButton(index).contains(point)) {
        module(index).bypassed = !module(index).bypassed;
        update();
        return Q_EMIT bypassToggled(index, module(index).bypassed);
    }
    if (deltaButton(index).contains(point)) {
        module(index).delta = !module(index).delta;
        update();
        return Q_EMIT deltaToggled(index, module(index).delta);
    }
    if (!module(index).chosen)
        choose(index);
    if (index < movable()) {
        pressed_ = point;
        carried_ = target_ = index;
    }
}

void ChainStrip::mouseMoveEvent(QMouseEvent* event)
{
    const auto point = event->position();
    if (!pressed_ || !(event->buttons() & Qt::LeftButton)) {
        const int index = moduleAt(point);
        if (index >= 0)
            setToolTip(powerButton(index).contains(point)   ? tr("Bypass (Alt+B)")
                       : deltaButton(index).contains(point) ? tr("Hear only the change (Shift+B)")
                                                            : module(index).facts);
        else
            setToolTip(addButton().contains(point) ? tr("Add a module") : QString());
        if (std::exchange(hovered_, index) != index)
            update();
        return;
    }
    const double by = point.x() - pressed_->x();
    if (!moving_ && std::abs(by) < QApplication::startDragDistance())
        return;
    moving_ = true;
    shifts_.resize(picture_.modules.size());
    shifts_[std::size_t(carried_)] = by;
    const double centre = slot(carried_).center().x() + by;
    int target = carried_;
    for (int i = 0; i < movable(); ++i) {
        target += i > carried_ && centre > slot(i).left() + slot(i).width() / 4 ? 1 : 0;
        target -= i < carried_ && centre < slot(i).right() - slot(i).width() / 4 ? 1 : 0;
    }
    if (target != target_) {
        target_ = target;
        makeRoom(carried_, target);
    }
    update();
}

void ChainStrip::makeRoom(int from, int to)
{
    motion_.stop();
    shifts_.resize(picture_.modules.size());
    shiftsFrom_ = shifts_;
    shiftsTo_.assign(shifts_.size(), 0);
    for (int i = 0; i < movable(); ++i) {
        const int place = i > from && i <= to ? i - 1 : i < from && i >= to ? i + 1 : i;
        shiftsTo_[std::size_t(i)] = slot(place).left() - slot(i).left();
    }
    const bool still = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
    motion_.setDuration(still || !isVisible() ? 0 : 160);
    motion_.start();
}

void ChainStrip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        drop(true, event->modifiers() & Qt::AltModifier);
}

void ChainStrip::drop(bool keep, bool copy)
{
    pressed_.reset();
    const bool was = std::exchange(moving_, false);
    const int from = carried_, to = target_;
    carried_ = -1;
    if (!was)
        return;
    if (keep && copy) {
        makeRoom(from, from);
        return Q_EMIT copied(from, to > from ? to + 1 : to);
    }
    if (keep && to != from) {
        const double drawn = card(from).left();
        const auto first = picture_.modules.begin();
        if (from < to)
            std::rotate(first + from, first + from + 1, first + to + 1);
        else
            std::rotate(first + to, first + from, first + from + 1);
        // Only the carried card still has a way to go: the others have made room already.
        motion_.stop();
        shifts_.assign(picture_.modules.size(), 0);
        shifts_[std::size_t(to)] = drawn - slot(to).left();
        makeRoom(to, to);
        return Q_EMIT moved(from, to);
    }
    makeRoom(from, from);
}

void ChainStrip::mouseDoubleClickEvent(QMouseEvent* event)
{
    const auto point = event->position();
    const double line = slot(0).center().y();
    if (picture_.canAdd && moduleAt(point) < 0 && std::abs(point.y() - line) < Theme::of(this).px(14) &&
        !addButton().contains(point))
        Q_EMIT addRequested(positionAt(point.x()));
}

void ChainStrip::leaveEvent(QEvent*)
{
    hovered_ = -1;
    update();
}

void ChainStrip::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const int key = event->key(), now = chosenModule();
    const int side = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    if (key == Qt::Key_Escape && moving_)
        return drop(false, false);
    if (side != 0 && modifiers == Qt::NoModifier && count() > 0)
        return choose(now < 0 ? 0 : std::clamp(now + side, 0, count() - 1));
    if (now >= 0) {
        if (side != 0 && modifiers == (Qt::ControlModifier | Qt::ShiftModifier)) {
            const int to = now + side;
            if (now < movable() && to >= 0 && to < movable()) {
                std::swap(picture_.modules[std::size_t(now)], picture_.modules[std::size_t(to)]);
                shifts_.assign(picture_.modules.size(), 0);
                shifts_[std::size_t(to)] = slot(now).left() - slot(to).left();
                shifts_[std::size_t(now)] = -shifts_[std::size_t(to)];
                makeRoom(to, to);
                Q_EMIT moved(now, to);
            }
            return;
        }
        if (key == Qt::Key_B && (modifiers == Qt::AltModifier || modifiers == Qt::ShiftModifier)) {
            const bool bypass = modifiers == Qt::AltModifier;
            if (!bypass && !picture_.canDelta)
                return;
            auto& state = bypass ? module(now).bypassed : module(now).delta;
            state = !state;
            update();
            const bool on = state;
            return bypass ? Q_EMIT bypassToggled(now, on) : Q_EMIT deltaToggled(now, on);
        }
        if ((key == Qt::Key_Delete || key == Qt::Key_Backspace) && modifiers == Qt::NoModifier && now < movable())
            return Q_EMIT removed(now);
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            return Q_EMIT chosen(now);
    }
    if ((key == Qt::Key_Insert || key == Qt::Key_Plus) && picture_.canAdd)
        return Q_EMIT addRequested(now >= 0 && now < movable() ? now + 1 : movable());
    QWidget::keyPressEvent(event);
}

std::vector<AccessiblePart> ChainStrip::accessibleParts() const
{
    std::vector<AccessiblePart> parts;
    for (int i = 0; i < count(); ++i) {
        const auto& value = module(i);
        QStringList words = {value.bypassed ? tr("Bypassed") : tr("On"), value.facts};
        if (std::isfinite(value.loudnessAfter))
            words << tr("%1 LUFS after it").arg(figures(value.loudnessAfter, 1));
        words.removeAll(QString());
        parts.push_back({value.name, words.join(QStringLiteral(", ")), card(i).toAlignedRect(), QAccessible::ListItem,
                         value.chosen, value.bypassed});
    }
    if (picture_.canAdd)
        parts.push_back({tr("Add a module"), tr("At the end of the chain"), addButton().toAlignedRect(), QAccessible::Button,
                         false, false});
    return parts;
}

void ChainStrip::pressAccessiblePart(int part)
{
    if (part < count())
        choose(part);
    else
        Q_EMIT addRequested(movable());
}

}  // namespace lacquer
