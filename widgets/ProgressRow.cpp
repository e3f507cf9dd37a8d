// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ProgressRow.h"

#include "widgets/Button.h"
#include "widgets/FigureLabel.h"
#include "widgets/Figures.h"
#include "widgets/Lamp.h"

#include <QGridLayout>
#include <QProgressBar>

#include <algorithm>

namespace lacquer {

namespace {

constexpr int steps = 1000, timeLeftAfterMs = 3000;

}  // namespace

ProgressRow::ProgressRow(const QString& name, QWidget* parent)
    : QWidget(parent), lamp_(new Lamp(LampState::Waits, this)), name_(new ElidedLabel(name, this)), words_(new FigureLabel({}, this)),
      bar_(new QProgressBar(this)), stop_(new Button(tr("Stop"), this))
{
    const auto& theme = Theme::of(this);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, theme.px(4), 0, theme.px(4));
    grid->setHorizontalSpacing(theme.px(8));
    grid->setVerticalSpacing(theme.px(5));
    grid->addWidget(lamp_, 0, 0);
    grid->addWidget(name_, 0, 1);
    grid->addWidget(words_, 0, 2);
    grid->addWidget(bar_, 1, 0, 1, 3);
    grid->addWidget(stop_, 0, 3, 2, 1);
    grid->setColumnStretch(1, 1);
    name_->setLook(&Fonts::bodyStrong);
    words_->setLook(&Fonts::label, &Theme::textSecondary);
    bar_->setRange(0, steps);
    bar_->setTextVisible(false);
    bar_->setFixedHeight(theme.px(4));
    stop_->setSmall(true);
    connect(stop_, &Button::clicked, this, &ProgressRow::stopAsked);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setName(name);
    wait();
}

void ProgressRow::setName(const QString& name)
{
    name_->setText(name);
    bar_->setAccessibleName(name);
    stop_->setAccessibleName(tr("Stop %1").arg(name));
}

void ProgressRow::setProgress(double part, const QString& words)
{
    if (!since_.isValid())
        since_.start();
    lamp_->setState(LampState::Working);
    lamp_->setWords(words);
    stop_->show();
    bar_->setRange(0, part < 0 ? 0 : steps);
    if (part >= 0)
        bar_->setValue(int(std::clamp(part, 0.0, 1.0) * steps));
    auto said = words;
    if (part > 0.01 && part < 1 && since_.elapsed() > timeLeftAfterMs) {
        const double seconds = double(since_.elapsed()) / 1000 * (1 - part) / part;
        const auto left = seconds < 60 ? tr("%1 s left").arg(int(seconds) + 1) : tr("%1 left").arg(timeFigures(seconds));
        said = words.isEmpty() ? left : words + QStringLiteral(" · ") + left;
    }
    words_->setNumber(said);
}

void ProgressRow::finish(LampState state, const QString& words)
{
    since_.invalidate();
    lamp_->setState(state);
    lamp_->setWords(words);
    words_->setNumber(words);
    bar_->setRange(0, steps);
    if (state == LampState::Fine)
        bar_->setValue(steps);
    bar_->setEnabled(state == LampState::Fine);
    stop_->hide();
}

void ProgressRow::wait(const QString& words)
{
    since_.invalidate();
    lamp_->setState(LampState::Waits);
    lamp_->setWords(words);
    words_->setNumber(words);
    bar_->setEnabled(true);
    bar_->setRange(0, steps);
    bar_->setValue(0);
    stop_->hide();
}

}  // namespace lacquer
