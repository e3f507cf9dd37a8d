// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/ProblemStrip.h"

#include "Actions.h"
#include "Listening.h"
#include "Measurements.h"
#include "Problems.h"
#include "Workspace.h"
#include "frame/ProblemList.h"
#include "widgets/Button.h"
#include "widgets/ElidedLabel.h"
#include "widgets/LampLabel.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace lacquer {

ProblemStrip::ProblemStrip(const Desk& desk, QWidget* parent) : QWidget(parent), desk_(desk)
{
    setAccessibleName(tr("Problems and jobs"));
    errors_ = new LampLabel(LampState::Error, QStringLiteral("0"), this);
    warnings_ = new LampLabel(LampState::Warning, QStringLiteral("0"), this);
    notes_ = new LampLabel(LampState::Note, QStringLiteral("0"), this);
    worst_ = new LampLabel(LampState::Fine, {}, this);
    showIt_ = new Button(tr("Show it"), Button::Kind::Quiet, this);
    showIt_->setSmall(true);
    jobs_ = new LampLabel(LampState::Working, {}, this);
    stop_ = new Button(tr("Stop"), Button::Kind::Quiet, this);
    stop_->setSmall(true);
    device_ = new ElidedLabel({}, this);
    device_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto* row = new QHBoxLayout(this);
    row->addWidget(errors_);
    row->addWidget(warnings_);
    row->addWidget(notes_);
    row->addSpacing(8);
    row->addWidget(worst_);
    row->addWidget(showIt_);
    row->addStretch(1);
    row->addWidget(jobs_);
    row->addWidget(stop_);
    row->addWidget(device_);

    connect(showIt_, &Button::clicked, this, [this] { Q_EMIT problemChosen(0); });
    connect(stop_, &Button::clicked, this, [this] {
        for (const auto& job : desk_.workspace.jobs().running())
            if (job.kind == Jobs::Kind::Asked)
                desk_.workspace.jobs().stop(job.id);
    });
    connect(&desk.problems, &Problems::changed, this, &ProblemStrip::showProblems);
    connect(&desk.workspace.jobs(), &Jobs::changed, this, &ProblemStrip::showJobs);
    connect(&desk.measurements, &Measurements::changed, this, &ProblemStrip::showJobs);
    connect(&desk.listening, &Listening::deviceChanged, this, &ProblemStrip::showJobs);
    tick_.setInterval(500);
    connect(&tick_, &QTimer::timeout, this, &ProblemStrip::showJobs);
    applyTheme();
    showProblems();
    showJobs();
}

void ProblemStrip::showProblems()
{
    const auto& problems = desk_.problems;
    const auto count = [&](LampLabel* label, ProblemLevel level, const QString& name) {
        const int n = problems.count(level);
        label->show(lampOf(level), QString::number(n));
        label->setAccessibleName(tr("%1: %2").arg(name).arg(n));
    };
    count(errors_, ProblemLevel::Error, tr("Errors"));
    count(warnings_, ProblemLevel::Warning, tr("Warnings"));
    count(notes_, ProblemLevel::Note, tr("Notes"));
    const auto& list = problems.list();
    showIt_->setVisible(!list.empty());
    if (list.empty())
        worst_->show(LampState::Fine, desk_.workspace.album().songs.empty() ? tr("No songs yet") : tr("Nothing to mend."));
    else
        worst_->show(lampOf(list.front().level), list.front().message);
    if (list_)
        list_->setProblems(list);
}

void ProblemStrip::showJobs()
{
    const auto running = desk_.workspace.jobs().running();
    const auto asked = std::find_if(running.begin(), running.end(), [](const auto& j) { return j.kind == Jobs::Kind::Asked; });
    stop_->setVisible(asked != running.end());
    if (asked != running.end())
        jobs_->show(LampState::Working, tr("%1 %2 %").arg(asked->name).arg(int(asked->fraction * 100)));
    else if (!running.empty())
        jobs_->show(LampState::Working, running.front().name);
    else if (!desk_.workspace.album().songs.empty() && desk_.measurements.complete())
        jobs_->show(LampState::Fine, tr("Album measured"));
    else
        jobs_->show(LampState::Waits, {});
    jobs_->setVisible(!jobs_->words().isEmpty());
    if (running.empty())
        tick_.stop();
    else if (!tick_.isActive())
        tick_.start();
    device_->setText(desk_.listening.deviceWords());
}

void ProblemStrip::toggleList()
{
    if (list_) {
        list_->deleteLater();
        list_ = nullptr;
        return;
    }
    const auto& theme = Theme::of(this);
    list_ = new ProblemList(parentWidget());
    list_->setProblems(desk_.problems.list());
    const int height = std::min(theme.px(260), theme.px(14) + theme.metrics.tableRow * std::max(1, list_->count()));
    list_->setGeometry(theme.px(8), y() - height - theme.px(4), std::min(width() - theme.metrics.rail, theme.px(760)), height);
    list_->show();
    list_->raise();
    list_->setFocus(Qt::PopupFocusReason);
    connect(list_, &ProblemList::chosen, this, [this](int index) {
        toggleList();
        Q_EMIT problemChosen(index);
    });
    connect(list_, &ProblemList::closed, this, [this] {
        if (list_)
            toggleList();
    });
}

void ProblemStrip::openList()
{
    if (list_)
        list_->setFocus(Qt::PopupFocusReason);
    else
        toggleList();
}

void ProblemStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->position().x() < width() / 2.0)
        toggleList();
}

void ProblemStrip::applyTheme()
{
    const auto& theme = Theme::of(this);
    setFixedHeight(theme.metrics.strip);
    auto* row = qobject_cast<QHBoxLayout*>(layout());
    row->setContentsMargins(theme.px(12), 0, theme.px(12), 0);
    row->setSpacing(theme.px(10));
    device_->setLook(&Fonts::label, desk_.listening.deviceFine() ? &Theme::textSecondary : &Theme::warning);
    for (auto* label : {errors_, warnings_, notes_, worst_, jobs_})
        label->label().setLook(&Fonts::label, &Theme::textSecondary);
}

void ProblemStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        applyTheme();
    QWidget::changeEvent(event);
}

void ProblemStrip::paintEvent(QPaintEvent*)
{
    const auto& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.ground);
    painter.setPen(QPen(theme.groove, 0));
    painter.drawLine(0, 0, width(), 0);
}

}  // namespace lacquer
