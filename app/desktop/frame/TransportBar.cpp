// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/TransportBar.h"

#include "Actions.h"
#include "Habits.h"
#include "Listening.h"
#include "Workspace.h"
#include "frame/PlayButton.h"
#include "frame/SongProgress.h"
#include "widgets/Button.h"
#include "widgets/Chip.h"
#include "widgets/FigureLabel.h"
#include "widgets/Figures.h"
#include "widgets/Knob.h"
#include "widgets/Segment.h"
#include "widgets/Toggle.h"

#include <QHBoxLayout>
#include <QPainter>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

Quantity monitorLevel()
{
    Quantity q;
    q.name = TransportBar::tr("Monitor");
    q.unit = Unit::Decibel;
    q.minimum = -60;
    q.maximum = 0;
    q.standard = -12;
    q.decimals = 1;
    return q;
}

}  // namespace

TransportBar::TransportBar(const Desk& desk, QWidget* parent) : QWidget(parent), desk_(desk)
{
    setLayoutDirection(Qt::LeftToRight);
    previous_ = Button::withIcon(u"prev"_s, tr("Previous song"), this);
    play_ = new PlayButton(this);
    next_ = Button::withIcon(u"next"_s, tr("Next song"), this);
    loop_ = Toggle::withIcon(Toggle::Kind::Plain, u"loop"_s, tr("Loop"), this);
    time_ = new FigureLabel(u"0:00.000"_s, this);
    time_->setRoomFor(u"0:00.000"_s);
    time_->setPurpose(tr("Time"));
    timeWords_ = new ElidedLabel({}, this);
    song_ = new ElidedLabel({}, this);
    progress_ = new SongProgress(this);
    programme_ = new Segment(Segment::Bed::Sounding, {tr("Source"), tr("Master"), tr("Album"), tr("Delivered")}, tr("Programme"), this);
    programme_->setChoiceEnabled(3, false, tr("Plays a built file; comes with the deliveries to come."));
    compare_ = new Segment(Segment::Bed::Showing, {tr("A Master"), tr("B Source")}, tr("Compare"), this);
    matched_ = new Chip({}, Chip::Kind::Matched, this);
    delta_ = new Chip(tr("Only the change"), Chip::Kind::Crossfade, this);
    delta_->setIconName(u"delta"_s);
    mono_ = new Toggle(Toggle::Kind::Monitor, tr("Mono"), tr("Listen in mono; never in a file"), this);
    side_ = new Toggle(Toggle::Kind::Monitor, tr("Side"), tr("Listen to the side signal; never in a file"), this);
    dim_ = new Toggle(Toggle::Kind::Monitor, tr("Dim"), tr("Listen 20 dB softer; never in a file"), this);
    level_ = new Knob(monitorLevel(), this);
    level_->setWordsBeside(true);
    previous_->setToolTip(desk.actions.tooltip("song.previous"));
    next_->setToolTip(desk.actions.tooltip("song.next"));

    auto* row = new QHBoxLayout(this);
    row->addWidget(previous_);
    row->addWidget(play_);
    row->addWidget(next_);
    row->addWidget(loop_);
    row->addSpacing(8);
    auto* times = new QVBoxLayout;
    times->setSpacing(0);
    times->addStretch(1);
    times->addWidget(time_);
    times->addWidget(timeWords_);
    times->addStretch(1);
    row->addLayout(times);
    row->addSpacing(12);
    auto* now = new QVBoxLayout;
    now->setSpacing(3);
    now->addStretch(1);
    now->addWidget(song_);
    now->addWidget(progress_);
    now->addStretch(1);
    row->addLayout(now, 1);
    row->addSpacing(8);
    row->addWidget(programme_);
    row->addWidget(compare_);
    row->addWidget(matched_);
    row->addWidget(delta_);
    row->addStretch(1);
    row->addWidget(mono_);
    row->addWidget(side_);
    row->addWidget(dim_);
    row->addWidget(level_);
    connectParts();
    applyTheme();
    showTransport();
    showMonitor();
}

void TransportBar::connectParts()
{
    auto& listening = desk_.listening;
    auto& actions = desk_.actions;
    connect(previous_, &Button::clicked, actions.action("song.previous"), &QAction::trigger);
    connect(next_, &Button::clicked, actions.action("song.next"), &QAction::trigger);
    connect(play_, &PlayButton::clicked, &listening, &Listening::toggle);
    connect(loop_, &Toggle::clicked, actions.action("play.loop"), &QAction::trigger);
    connect(progress_, &SongProgress::seeked, this, [this](double seconds) {
        if (const auto song = desk_.listening.heard().song)
            desk_.listening.seekSong(*song, seconds);
    });
    connect(programme_, &Segment::chosen, this, [this](int index) {
        desk_.listening.setProgramme(index == 0 ? Programme::Source : index == 1 ? Programme::Master : Programme::Album);
    });
    connect(compare_, &Segment::chosen, this, [this](int index) { desk_.listening.setHearsB(index == 1); });
    matched_->setLink(true);
    matched_->setToolTip(tr("A and B play equally loud, on the monitor only. Click to hear the true levels."));
    connect(matched_, &Chip::clicked, &listening, &Listening::hearTrueLevel);
    delta_->setLink(true);
    delta_->setToolTip(tr("You hear only the change. Click to hear everything again."));
    connect(delta_, &Chip::clicked, &listening, [&listening] { listening.setDelta(std::nullopt); });
    const auto change = [this](bool MonitorSettings::*part) {
        return [this, part](bool on) {
            auto settings = desk_.listening.monitor();
            settings.*part = on;
            desk_.listening.setMonitor(settings);
        };
    };
    connect(mono_, &Toggle::clicked, this, change(&MonitorSettings::mono));
    connect(side_, &Toggle::clicked, this, change(&MonitorSettings::side));
    connect(dim_, &Toggle::clicked, this, change(&MonitorSettings::dim));
    connect(level_, &Knob::valueChanged, this, [this](double value) {
        auto settings = desk_.listening.monitor();
        settings.gainDb = value;
        desk_.listening.setMonitor(settings);
    });
    connect(&listening, &Listening::transportChanged, this, &TransportBar::showTransport);
    connect(&listening, &Listening::ticked, this, &TransportBar::showTime);
    connect(&listening, &Listening::monitorChanged, this, &TransportBar::showMonitor);
    connect(&desk_.workspace, &Workspace::changed, this, &TransportBar::showTransport);
}

void TransportBar::showTransport()
{
    const auto& heard = desk_.listening.heard();
    const auto& album = desk_.workspace.album();
    const bool any = !album.songs.empty();
    play_->setEnabled(any);
    play_->setPlaying(heard.playing);
    previous_->setEnabled(any);
    next_->setEnabled(any);
    loop_->setEnabled(any);
    loop_->setChecked(desk_.listening.loop().has_value());
    programme_->setCurrent(heard.programme == Programme::Master ? 1 : heard.programme == Programme::Album ? 2 : 0);
    const bool b = desk_.listening.hearsB();
    const auto* song = desk_.workspace.song();
    compare_->setChoices({heard.programme == Programme::Album ? tr("A Album") : tr("A Master"),
                          song && song->referenceMix ? tr("B Mix") : tr("B Source")});
    compare_->setCurrent(b ? 1 : 0);
    compare_->setChoiceEnabled(1, desk_.listening.hasB());
    const double matched = desk_.listening.matchedDb();
    matched_->setVisible(matched != 0);
    matched_->setText(tr("%1 dB, matched").arg(figures(matched, 1, true)));
    delta_->setVisible(desk_.listening.delta().has_value());
    const auto place = heard.song ? album.find(*heard.song) : std::nullopt;
    song_->setText(place ? tr("%1  %2").arg(*place + 1).arg(album.songs[*place]->title) : QString());
    showTime();
}

void TransportBar::showTime()
{
    const auto& heard = desk_.listening.heard();
    const bool albumTime = heard.programme == Programme::Album;
    time_->setNumber(timeFigures(heard.seconds, true));
    timeWords_->setText(albumTime ? tr("of %1 · song %2").arg(timeFigures(heard.length), timeFigures(heard.songSeconds))
                                  : tr("of %1 · album %2").arg(timeFigures(heard.length), timeFigures(heard.albumSeconds)));
    double length = heard.length;
    if (albumTime)
        length = heard.songLength;
    progress_->setPlace(heard.songSeconds, length);
}

void TransportBar::showMonitor()
{
    const auto& monitor = desk_.listening.monitor();
    mono_->setChecked(monitor.mono);
    side_->setChecked(monitor.side);
    dim_->setChecked(monitor.dim);
    level_->setValue(monitor.gainDb);
}

void TransportBar::applyTheme()
{
    const auto& theme = Theme::of(this);
    setFixedHeight(theme.metrics.transport);
    auto* row = qobject_cast<QHBoxLayout*>(layout());
    row->setContentsMargins(theme.px(12), 0, theme.px(12), 0);
    row->setSpacing(theme.px(theme.metrics.compact ? 5 : 8));
    time_->setLook(&Fonts::figure);
    timeWords_->setLook(&Fonts::caption, &Theme::textQuiet);
    song_->setLook(&Fonts::bodyStrong);
    progress_->setMinimumWidth(theme.px(60));
    progress_->setMaximumWidth(theme.px(260));
    song_->setMaximumWidth(theme.px(260));
    timeWords_->setMinimumWidth(theme.px(theme.metrics.compact ? 118 : 132));
}

void TransportBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        applyTheme();
    QWidget::changeEvent(event);
}

void TransportBar::paintEvent(QPaintEvent*)
{
    const auto& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.ground);
    painter.setPen(QPen(theme.groove, 0));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

}  // namespace lacquer
