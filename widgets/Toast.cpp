// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Toast.h"

#include "widgets/Button.h"
#include "widgets/ElidedLabel.h"
#include "widgets/Lamp.h"
#include "widgets/Painting.h"

#include <QAccessible>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVariantAnimation>

#include <utility>

namespace lacquer {

namespace {

constexpr int lifeMs = 6000, inMs = 160, outMs = 240;

}  // namespace

Toast::Toast(LampState state, const QString& words, const QString& action, QWidget* parent)
    : QWidget(parent), words_(words), opacity_(new QGraphicsOpacityEffect(this)), fading_(new QVariantAnimation(this))
{
    const auto& theme = Theme::of(this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(14), theme.px(4), theme.px(action.isEmpty() ? 14 : 6), theme.px(4));
    row->setSpacing(theme.px(9));
    auto* lamp = new Lamp(state, this);
    lamp->setWords(words);
    row->addWidget(lamp);
    auto* label = new ElidedLabel(words, this);
    label->setLook(&Fonts::body);
    row->addWidget(label, 1);
    if (!action.isEmpty()) {
        auto* button = new Button(action, Button::Kind::Link, this);
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &Button::clicked, this, [this] {
            Q_EMIT actionAsked();
            leave();
        });
        row->addWidget(button);
    }
    setMinimumHeight(theme.px(38));
    setAccessibleName(words);
    setAttribute(Qt::WA_ShowWithoutActivating);
    opacity_->setOpacity(0);
    setGraphicsEffect(opacity_);
    connect(fading_, &QVariantAnimation::valueChanged, this, [this](const QVariant& at) { opacity_->setOpacity(at.toDouble()); });
    connect(fading_, &QVariantAnimation::finished, this, [this] {
        opacity_->setEnabled(leaving_);
        if (leaving_)
            Q_EMIT left();
    });
    life_.setSingleShot(true);
    connect(&life_, &QTimer::timeout, this, &Toast::leave);
    life_.start(lifeMs);
    fade(1, inMs);
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void Toast::fade(double to, int milliseconds)
{
    const bool still = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
    fading_->stop();
    opacity_->setEnabled(true);
    fading_->setStartValue(opacity_->opacity());
    fading_->setEndValue(to);
    fading_->setDuration(still ? 0 : milliseconds);
    fading_->start();
}

void Toast::leave()
{
    if (std::exchange(leaving_, true))
        return;
    life_.stop();
    fade(0, outMs);
}

void Toast::enterEvent(QEnterEvent*)
{
    life_.stop();
}

void Toast::leaveEvent(QEvent*)
{
    if (!leaving_)
        life_.start(lifeMs);
}

void Toast::paintEvent(QPaintEvent*)
{
    const auto& theme = Theme::of(this);
    QPainter painter(this);
    drawGround(painter, rect(), theme.metrics.radiusCard, theme.raised, theme.edge, theme.px(1));
}

}  // namespace lacquer
