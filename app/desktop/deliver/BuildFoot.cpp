// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/BuildFoot.h"

#include "base/SystemError.h"
#include "base/Text.h"
#include "deliver/BuildRun.h"
#include "deliver/DeliveryOutlook.h"
#include "deliver/DiscMark.h"
#include "widgets/Button.h"
#include "widgets/ElidedLabel.h"
#include "widgets/Figures.h"
#include "widgets/LampLabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

/// "48 s", "2:05"
QString shortTime(double seconds)
{
    return seconds < 60 ? BuildFoot::tr("%1 s").arg(int(seconds + 0.5)) : timeFigures(seconds);
}

}  // namespace

BuildFoot::BuildFoot(const BuildRun& run, const DeliveryOutlook& outlook, QWidget* parent)
    : QWidget(parent), run_(run), outlook_(outlook), disc_(new DiscMark(this)), title_(new ElidedLabel({}, this)), second_(new ElidedLabel({}, this)),
      room_(new LampLabel(LampState::Note, {}, this)), folderWords_(new ElidedLabel({}, this)), stop_(new Button(tr("Stop"), this)),
      choose_(new Button(tr("Elsewhere…"), this)), open_(new Button(tr("Open folder"), this)), log_(new Button(tr("Log"), this)),
      build_(new Button(tr("Build all"), Button::Kind::Primary, this)), logText_(new QPlainTextEdit(this))
{
    setAccessibleName(tr("Build"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    logText_->setReadOnly(true);
    logText_->setAccessibleName(tr("What happened in the build"));
    logText_->setFrameShape(QFrame::NoFrame);
    logText_->hide();
    column->addWidget(logText_);
    auto* row = new QHBoxLayout;
    column->addLayout(row);
    row->addWidget(disc_);
    auto* words = new QVBoxLayout;
    words->addStretch(1);
    words->addWidget(title_);
    words->addWidget(second_);
    words->addStretch(1);
    row->addLayout(words, 3);
    auto* where = new QVBoxLayout;
    where->addStretch(1);
    where->addWidget(room_);
    where->addWidget(folderWords_);
    where->addStretch(1);
    row->addLayout(where, 2);
    for (auto* button : {log_, open_, choose_, stop_, build_})
        row->addWidget(button);
    log_->setIconName(u"history"_s);
    log_->setCheckable(true);
    open_->setIconName(u"folder"_s);
    build_->setToolTip(tr("Build all  Ctrl+B\nWorks out, writes and reads back what is ticked."));
    choose_->setToolTip(tr("Chooses another folder to deliver into."));
    second_->setLook(&Fonts::label, &Theme::textSecondary);
    title_->setLook(&Fonts::bodyStrong);
    folderWords_->setLook(&Fonts::label, &Theme::textQuiet);
    room_->label().setLook(&Fonts::label, &Theme::textSecondary);
    connect(build_, &Button::clicked, this, &BuildFoot::buildAsked);
    connect(stop_, &Button::clicked, this, &BuildFoot::stopAsked);
    connect(choose_, &Button::clicked, this, &BuildFoot::folderAsked);
    connect(open_, &Button::clicked, this, &BuildFoot::openAsked);
    connect(log_, &Button::toggled, logText_, &QWidget::setVisible);
    connect(&run, &BuildRun::stateChanged, this, &BuildFoot::refresh);
    connect(&run, &BuildRun::stateChanged, this, [this] {
        // A failure is worth more words than fit in a line.
        if (run_.state() == BuildRun::State::Failed)
            log_->setChecked(true);
    });
    connect(&outlook, &DeliveryOutlook::changed, this, &BuildFoot::refresh);
    tick_.setInterval(200);
    connect(&tick_, &QTimer::timeout, this, [this] {
        refresh();
        Q_EMIT ticked();
    });
    applyTheme();
    refresh();
}

void BuildFoot::setOrder(const QStringList& names, int ofAll, const std::filesystem::path& target)
{
    names_ = names;
    ofAll_ = ofAll;
    target_ = target;
    refresh();
}

void BuildFoot::showWords(const QString& title, const QString& second)
{
    if (title_->text() != title)
        title_->setText(title);
    if (second_->text() != second)
        second_->setText(second);
}

void BuildFoot::refresh()
{
    const auto state = run_.state();
    const bool running = run_.running();
    if (running && !tick_.isActive())
        tick_.start();
    else if (!running)
        tick_.stop();
    const auto count = int(run_.names().size());
    switch (state) {
    case BuildRun::State::Idle:
        disc_->show(LampState::Waits, 0);
        if (ofAll_ == 0)
            showWords(tr("What does the album need?"), tr("Add a deliverable above: WAV for distributors, FLAC for listeners."));
        else if (names_.isEmpty())
            showWords(tr("Nothing is ticked"), tr("Tick what is to be built."));
        else
            showWords(tr("%1 of %2 deliverables will be built").arg(names_.size()).arg(ofAll_), tr("Every file is read back and compared before any is delivered"));
        break;
    case BuildRun::State::Running: {
        disc_->show(LampState::Working, run_.fraction());
        QString words = tr("%1 % · %2 gone").arg(int(run_.fraction() * 100)).arg(shortTime(run_.seconds()));
        if (const auto left = run_.secondsLeft())
            words += *left < 1 ? tr(", nearly done") : tr(", about %1 left").arg(shortTime(*left));
        showWords(run_.fraction() > 0 ? tr("Building %1").arg(run_.names().join(u", "_s)) : tr("Checking the sources, then building %1").arg(run_.names().join(u", "_s)),
                  tr("%1 · you can keep working").arg(words));
        break;
    }
    case BuildRun::State::Stopping:
        showWords(tr("Stopping"), tr("What was delivered before stays as it is"));
        break;
    case BuildRun::State::Done: {
        disc_->show(LampState::Fine, 1);
        int files = 0;
        for (const auto& set : run_.outcome().sets)
            files += int(set.files.size());
        const auto& problems = run_.outcome().problems;
        const auto warnings = int(std::count_if(problems.begin(), problems.end(), [](const Problem& p) { return p.level == ProblemLevel::Warning; }));
        const auto fact = tr("Revision built and checked: %n deliverable(s)", nullptr, count);
        showWords(tr("%1, %2, 0 differences").arg(fact, tr("%n file(s)", nullptr, files)),
                  warnings > 0 ? tr("%1, with %2").arg(shortTime(run_.seconds()), tr("%n warning(s), in the log", nullptr, warnings)) : tr("%1, nothing to warn of").arg(shortTime(run_.seconds())));
        break;
    }
    case BuildRun::State::Stopped:
        disc_->show(LampState::Waits, 0);
        showWords(tr("Stopped. The folder is as it was; nothing half-written remains."), tr("What was worked out is kept, so the next build is quicker"));
        break;
    case BuildRun::State::Failed:
        disc_->show(LampState::Error, 1);
        showWords(run_.failure(), tr("Nothing was delivered; the folder is as it was"));
        break;
    }
    const auto log = run_.log().join(u'\n');
    if (logText_->toPlainText() != log)
        logText_->setPlainText(log);
    log_->setVisible(!log.isEmpty());
    if (log.isEmpty())
        log_->setChecked(false);
    stop_->setVisible(running);
    stop_->setEnabled(state == BuildRun::State::Running);
    choose_->setVisible(!running);
    open_->setVisible(state == BuildRun::State::Done);
    build_->setVisible(!running);
    build_->setEnabled(!names_.isEmpty());
    build_->setText(state == BuildRun::State::Failed ? tr("Build again") : tr("Build all"));
    showRoom();
}

void BuildFoot::showRoom()
{
    folderWords_->setText(target_.empty() ? tr("Choose a folder to deliver into") : shown(target_));
    const auto& picture = outlook_.picture();
    if (!picture.problem.isEmpty()) {
        room_->show(LampState::Error, picture.problem);
        return;
    }
    const auto needed = picture.bytesNeeded(names_);
    if (names_.isEmpty() || target_.empty() || !picture.freeBytes) {
        room_->show(LampState::Note, names_.isEmpty() ? tr("needs nothing") : tr("needs up to %1").arg(shownSize(needed)));
        return;
    }
    const auto words = tr("needs up to %1, %2 free").arg(shownSize(needed), shownSize(*picture.freeBytes));
    // Early, so that somebody who listens meanwhile is not surprised.
    const auto lamp = *picture.freeBytes < needed ? LampState::Error : *picture.freeBytes < 2 * needed ? LampState::Warning : LampState::Fine;
    room_->show(lamp, lamp == LampState::Error ? tr("%1: too little").arg(words) : words);
}

void BuildFoot::applyTheme()
{
    const auto& theme = Theme::of(this);
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    column->setContentsMargins(theme.metrics.padding, theme.px(10), theme.metrics.padding, theme.px(10));
    column->setSpacing(theme.px(8));
    if (auto* row = qobject_cast<QHBoxLayout*>(column->itemAt(1)->layout()))
        row->setSpacing(theme.px(10));
    logText_->setFixedHeight(theme.px(150));
    logText_->setFont(theme.fonts.label);
}

void BuildFoot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        applyTheme();
    QWidget::changeEvent(event);
}

void BuildFoot::paintEvent(QPaintEvent*)
{
    const auto& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.ground);
    painter.setPen(QPen(theme.grooveStrong, 0));
    painter.drawLine(0, 0, width(), 0);
}

}  // namespace lacquer
