// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/LampLabel.h"

#include "widgets/ElidedLabel.h"
#include "widgets/Lamp.h"

#include <QHBoxLayout>

namespace lacquer {

LampLabel::LampLabel(LampState state, const QString& words, QWidget* parent)
    : QWidget(parent), lamp_(new Lamp(state, this)), label_(new ElidedLabel(words, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::of(this).px(6));
    row->addWidget(lamp_);
    row->addWidget(label_, 1);
    label_->setLook(&Fonts::label, &Theme::textSecondary);
    lamp_->setWords(words);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LampLabel::show(LampState state, const QString& words)
{
    lamp_->setState(state);
    lamp_->setWords(words);
    label_->setText(words);
}

LampState LampLabel::state() const
{
    return lamp_->state();
}

QString LampLabel::words() const
{
    return label_->text();
}

}  // namespace lacquer
