// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Segment.h"

#include "widgets/Painting.h"
#include "widgets/SegmentPart.h"
#include "widgets/Theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace lacquer {

Segment::Segment(Bed bed, const QStringList& choices, const QString& name, QWidget* parent) : QWidget(parent), bed_(bed)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setChoices(choices);
}

void Segment::setChoices(const QStringList& choices)
{
    setFocusProxy(nullptr);
    for (auto* part : parts_)
        delete part;
    parts_.clear();
    current_ = -1;
    for (const auto& words : choices) {
        auto* part = new SegmentPart(words, *this);
        const int index = int(parts_.size());
        connect(part, &QAbstractButton::clicked, this, [this, index] { choose(index); });
        parts_.push_back(part);
        part->show();
    }
    setCurrent(choices.isEmpty() ? -1 : 0);
    updateGeometry();
    arrange();
}

QString Segment::choice(int index) const
{
    return index >= 0 && index < count() ? parts_[std::size_t(index)]->text() : QString();
}

void Segment::setCurrent(int index)
{
    if (index < -1 || index >= count())
        return;
    current_ = index;
    for (int i = 0; i < count(); ++i) {
        auto* part = parts_[std::size_t(i)];
        part->setAutoExclusive(false);  // none may be chosen
        part->setChecked(i == index);
        part->setAutoExclusive(true);
        // One stop for Tab: the chosen part.
        part->setFocusPolicy(i == std::max(0, index) ? Qt::StrongFocus : Qt::ClickFocus);
    }
    if (!parts_.empty())
        setFocusProxy(parts_[std::size_t(std::max(0, index))]);
    update();
}

void Segment::choose(int index)
{
    if (index == current_ || index < 0 || index >= count() || !parts_[std::size_t(index)]->isEnabled())
        return;
    const bool focused = std::any_of(parts_.begin(), parts_.end(), [](const auto* part) { return part->hasFocus(); });
    setCurrent(index);
    if (focused)
        parts_[std::size_t(index)]->setFocus(Qt::OtherFocusReason);
    Q_EMIT chosen(index);
}

void Segment::setChoiceEnabled(int index, bool enabled, const QString& why)
{
    if (index < 0 || index >= count())
        return;
    parts_[std::size_t(index)]->setEnabled(enabled);
    parts_[std::size_t(index)]->setToolTip(enabled ? QString() : why);
}

void Segment::setChoiceToolTip(int index, const QString& words)
{
    if (index >= 0 && index < count())
        parts_[std::size_t(index)]->setToolTip(words);
}

void Segment::setSmall(bool small)
{
    small_ = small;
    updateGeometry();
    arrange();
}

QSize Segment::sizeHint() const
{
    const auto& theme = Theme::of(this);
    int width = 2 * theme.px(3);
    for (const auto* part : parts_)
        width += part->sizeHint().width();
    return {width, small_ ? theme.metrics.smallSegment : theme.metrics.segment};
}

QSize Segment::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), count() * Theme::of(this).px(36)), sizeHint().height()};
}

void Segment::arrange()
{
    const int inset = Theme::of(this).px(3), wanted = sizeHint().width() - 2 * inset, room = width() - 2 * inset;
    double x = inset;
    for (int i = 0; i < count(); ++i) {
        const int place = layoutDirection() == Qt::RightToLeft ? count() - 1 - i : i;
        auto* part = parts_[std::size_t(place)];
        const double wide = wanted > 0 ? part->sizeHint().width() * double(room) / wanted : 0;
        part->setGeometry(int(x), inset, int(x + wide) - int(x), height() - 2 * inset);
        x += wide;
    }
}

void Segment::paintEvent(QPaintEvent*)
{
    const auto& theme = Theme::of(this);
    QPainter painter(this);
    drawGround(painter, rect(), theme.metrics.radiusButton, theme.well, isEnabled() ? theme.grooveStrong : theme.groove, theme.px(1));
}

void Segment::resizeEvent(QResizeEvent*)
{
    arrange();
}

void Segment::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        arrange();
    }
}

void Segment::keyPressEvent(QKeyEvent* event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int step = 0;
    switch (event->key()) {
        case Qt::Key_Left: step = mirrored ? 1 : -1; break;
        case Qt::Key_Right: step = mirrored ? -1 : 1; break;
        case Qt::Key_Up: step = -1; break;
        case Qt::Key_Down: step = 1; break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (current_ < 0)
                choose(0);
            return;
        default: break;
    }
    if (!step || event->modifiers() & ~(Qt::KeypadModifier)) {
        event->ignore();
        return;
    }
    int next = current_ + step;
    while (next >= 0 && next < count() && !parts_[std::size_t(next)]->isEnabled())
        next += step;
    choose(next);
}

}  // namespace lacquer
