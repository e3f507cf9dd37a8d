// SPDX-License-Identifier: GPL-3.0-or-later
#include "songs/StemsPanel.h"

#include "Actions.h"
#include "Listening.h"
#include "Waves.h"
#include "Workspace.h"
#include "songs/EditableTitle.h"
#include "songs/LanesPicture.h"
#include "songs/Sources.h"
#include "songs/SongWords.h"
#include "widgets/Button.h"
#include "widgets/Chip.h"
#include "widgets/DropZone.h"
#include "widgets/Figures.h"
#include "widgets/LampLabel.h"
#include "widgets/Segment.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

QString key(const char* what, Id id)
{
    return QString::fromLatin1(what) + QString::fromStdString(id.toString());
}

}  // namespace

StemsPanel::StemsPanel(const Desk& desk, Sources& sources, QWidget* parent)
    : QWidget(parent), desk_(desk), sources_(sources), head_(new QWidget(this)), title_(new EditableTitle(head_)),
      made_(new Chip({}, Chip::Kind::Plain, head_)), facts_(new ElidedLabel({}, head_)),
      sound_(new Segment(Segment::Bed::Sounding, {tr("Play stems"), tr("Play mix")}, tr("What plays"), head_)),
      add_(new Button(tr("Add files…"), head_)), banner_(new QWidget(this)), lost_(new LampLabel(LampState::Error, {}, banner_)),
      lanes_(new StemLanes(this)), invitation_(new DropZone({}, this))
{
    makeHead();
    auto* row = new QHBoxLayout(banner_);
    row->addWidget(lost_, 1);
    auto* find = new Button(tr("Find…"), banner_);
    find->setSmall(true);
    find->setToolTip(tr("Looks for all missing files at once."));
    connect(find, &Button::clicked, this, [this] { desk_.actions.action("file.relink")->trigger(); });
    row->addWidget(find);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(head_);
    column->addWidget(banner_);
    column->addWidget(lanes_, 1);
    column->addWidget(invitation_);
    lanes_->setMinimumHeight(120);
    invitation_->setIdleWords(tr("This song is one mix. Drop stems here when you want to move one voice."));
    invitation_->setJudge([this](const QList<QUrl>& urls) {
        const auto* song = desk_.workspace.song();
        return DropZone::Answer{!urls.isEmpty() && song, song ? tr("Add to \"%1\" as stems").arg(song->title) : QString()};
    });
    connect(invitation_, &DropZone::browseAsked, this, [this] { desk_.actions.action("file.add")->trigger(); });
    connect(invitation_, &DropZone::dropped, this, [this](const QList<QUrl>& urls) {
        QStringList paths;
        for (const auto& url : urls)
            paths << url.toLocalFile();
        Q_EMIT filesDropped(paths);
    });
    connectLanes();
    takeCommands();
    connect(&desk.workspace, &Workspace::changed, this, &StemsPanel::showSong);
    connect(&desk.workspace.selection(), &Selection::songChanged, this, [this] {
        lanes_->fit();
        showSong();
    });
    connect(&desk.workspace.selection(), &Selection::stemChanged, this, &StemsPanel::showSong);
    connect(&desk.listening, &Listening::soloChanged, this, &StemsPanel::showSong);
    connect(&sources, &Sources::changed, this, &StemsPanel::showSong);
    connect(&desk.waves, &Waves::grown, this, &StemsPanel::showGrown);
    connect(&desk.listening, &Listening::transportChanged, this, &StemsPanel::showHeard);
    connect(&desk.listening, &Listening::ticked, this, &StemsPanel::showHeard);
    showSong();
}

void StemsPanel::makeHead()
{
    auto* row = new QHBoxLayout(head_);
    for (QWidget* part : std::initializer_list<QWidget*>{title_, made_, facts_})
        row->addWidget(part);
    row->addStretch(1);
    row->addWidget(sound_);
    row->addWidget(add_);
    made_->setIconName(u"stems"_s);
    facts_->setLook(&Fonts::label, &Theme::textQuiet);
    sound_->setSmall(true);
    sound_->setChoiceToolTip(0, tr("Plays the stems. A switches between stems and mix."));
    sound_->setChoiceToolTip(1, tr("Plays the mix, equally loud. A switches between stems and mix."));
    add_->setIconName(u"add"_s);
    connect(add_, &Button::clicked, this, [this] { desk_.actions.action("file.add")->trigger(); });
    connect(title_, &EditableTitle::edited, this, [this](const QString& title) {
        if (const auto* song = desk_.workspace.song())
            desk_.workspace.editSong(tr("Rename \"%1\" to \"%2\"").arg(song->title, title), song->id, [&](Song& s) { s.title = title; });
    });
    connect(sound_, &Segment::chosen, this, [this](int which) { desk_.listening.setHearsB(which == 1); });
}

void StemsPanel::connectLanes()
{
    connect(lanes_, &StemLanes::chosen, this, &StemsPanel::choose);
    connect(lanes_, &StemLanes::soloToggled, this, [this](int lane, bool on) {
        if (const auto* stem = at(lane))
            desk_.listening.setSolo(stem->id, on);
    });
    connect(lanes_, &StemLanes::soloAlone, this, [this](int lane) {
        if (const auto* stem = at(lane))
            desk_.listening.soloAlone(stem->id);
    });
    connect(lanes_, &StemLanes::muteToggled, this, &StemsPanel::setMuted);
    connect(lanes_, &StemLanes::muteAlone, this, &StemsPanel::muteAlone);
    connect(lanes_, &StemLanes::polarityToggled, this, [this](int lane, bool over) {
        const auto* song = desk_.workspace.song();
        if (const auto* stem = at(lane); stem && song)
            desk_.workspace.editStem(over ? tr("Turn %1 over").arg(stem->name) : tr("Turn %1 back").arg(stem->name), song->id, stem->id,
                                     [over](Stem& s) { s.polarity = over; });
    });
    connect(lanes_, &StemLanes::gainChanged, this, &StemsPanel::setGain);
    connect(lanes_, &StemLanes::gestureEnded, this, [this] { desk_.workspace.endGesture(); });
    connect(lanes_, &StemLanes::nameEdited, this, [this](int lane, const QString& typed) {
        const auto* song = desk_.workspace.song();
        const auto name = typed.simplified();
        if (const auto* stem = at(lane); stem && song && !name.isEmpty() && name != stem->name)
            desk_.workspace.editStem(tr("Rename %1 to %2").arg(stem->name, name), song->id, stem->id, [&](Stem& s) { s.name = name; });
    });
    connect(lanes_, &StemLanes::orderChanged, this, &StemsPanel::reorder);
    connect(lanes_, &StemLanes::filesDropped, this, [this](int, const QStringList& paths) { Q_EMIT filesDropped(paths); });
    connect(lanes_, &StemLanes::seekRequested, this, [this](double seconds) {
        if (const auto* song = desk_.workspace.song())
            desk_.listening.seekSong(song->id, seconds);
    });
    connect(lanes_, &StemLanes::loopRequested, this,
            [this](double from, double to) { desk_.listening.setLoop(std::pair(from, to)); });
}

void StemsPanel::takeCommands()
{
    auto& actions = desk_.actions;
    const auto chosen = [this] {
        const auto* song = desk_.workspace.song();
        const auto* stem = desk_.workspace.stem();
        return song && stem ? int(stem - song->stems.data()) : -1;
    };
    actions.on("song.soloStem", this, [this] {
        if (const auto* stem = desk_.workspace.stem())
            desk_.listening.setSolo(stem->id, !desk_.listening.soloed().contains(stem->id));
    });
    actions.on("song.muteStem", this, [this, chosen] {
        if (const auto* stem = desk_.workspace.stem())
            setMuted(chosen(), !stem->muted);
    });
}

const Stem* StemsPanel::at(int lane) const
{
    const auto* song = desk_.workspace.song();
    return song && lane >= 0 && std::size_t(lane) < song->stems.size() ? &song->stems[std::size_t(lane)] : nullptr;
}

void StemsPanel::choose(int lane)
{
    if (const auto* stem = at(lane))
        desk_.workspace.selection().chooseStem(stem->id);
}

void StemsPanel::setGain(int lane, double decibels)
{
    const auto* song = desk_.workspace.song();
    const auto* stem = at(lane);
    if (!song || !stem)
        return;
    const Id id = stem->id;
    desk_.workspace.editStem(tr("Gain of %1 %2 dB").arg(stem->name, figures(decibels, 2, true)), song->id, id,
                             [decibels](Stem& s) { s.gainDb = decibels; }, key("stem gain ", id));
}

void StemsPanel::setMuted(int lane, bool on)
{
    const auto* song = desk_.workspace.song();
    if (const auto* stem = at(lane); stem && song)
        desk_.workspace.editStem(on ? tr("Mute %1").arg(stem->name) : tr("Unmute %1").arg(stem->name), song->id, stem->id,
                                 [on](Stem& s) { s.muted = on; });
}

void StemsPanel::muteAlone(int lane)
{
    const auto* song = desk_.workspace.song();
    const auto* stem = at(lane);
    if (!song || !stem)
        return;
    const Id alone = stem->id;
    desk_.workspace.editSong(tr("Mute only %1").arg(stem->name), song->id, [alone](Song& s) {
        for (Stem& one : s.stems)
            one.muted = one.id == alone;
    });
}

void StemsPanel::reorder(int from, int to)
{
    const auto* song = desk_.workspace.song();
    const auto* stem = at(from);
    if (!song || !stem || !at(to) || from == to)
        return;
    desk_.workspace.editSong(tr("Move %1 to place %2").arg(stem->name).arg(to + 1), song->id, [from, to](Song& s) {
        const auto first = s.stems.begin();
        if (from < to)
            std::rotate(first + from, first + from + 1, first + to + 1);
        else
            std::rotate(first + to, first + from, first + from + 1);
    });
}

void StemsPanel::showSong()
{
    const auto* song = desk_.workspace.song();
    auto& selection = desk_.workspace.selection();
    setEnabled(song != nullptr);
    if (!song) {
        lanes_->setPicture({});
        return;
    }
    if (!desk_.workspace.stem() && !song->stems.empty()) {
        // Knobs and keys always have a stem they mean; comes back here.
        selection.chooseStem(song->stems.front().id);
        return;
    }
    title_->setText(song->title);
    title_->setMinimumWidth(std::min(title_->sizeHint().width(), Theme::of(this).px(150)));
    made_->setText(madeOfWords(*song));
    facts_->setText(formatWords(*song, songSeconds(*song, desk_.workspace.album().rate.value_or(44100))));
    const int lost = sources_.lostOf(*song);
    banner_->setVisible(lost > 0);
    lost_->show(LampState::Error, tr("\"%1\" has lost %n file(s). \"Find…\" looks for all missing files at once.", nullptr, lost)
                                      .arg(song->title));
    invitation_->setVisible(song->stems.size() == 1 && !song->referenceMix);
    lanes_->setPicture(lanesPicture(desk_, sources_, *song, Theme::of(this).metrics.compact));
    const auto* stem = desk_.workspace.stem();
    auto& actions = desk_.actions;
    actions.setPossible("song.soloStem", stem != nullptr, tr("There is no stem yet."));
    actions.setPossible("song.muteStem", stem != nullptr, tr("There is no stem yet."));
    actions.action("song.soloStem")->setChecked(stem && desk_.listening.soloed().contains(stem->id));
    actions.action("song.muteStem")->setChecked(stem && stem->muted);
    showHeard();
}

void StemsPanel::showGrown()
{
    const auto* song = desk_.workspace.song();
    if (!song || !isVisible())
        return;
    // A file that cannot be read says so in its lane.
    showSong();
    for (int i = 0; i < lanes_->count(); ++i)
        lanes_->waveChanged(lanes_->lane(i)->picture().id);
    if (lanes_->referenceLane())
        lanes_->waveChanged(lanes_->referenceLane()->picture().id);
}

void StemsPanel::showHeard()
{
    const auto* song = desk_.workspace.song();
    const auto& heard = desk_.listening.heard();
    const bool here = song && heard.song == song->id;
    lanes_->setPlayhead(here ? heard.songSeconds : std::nan(""));
    sound_->setCurrent(desk_.listening.hearsB() && song && song->referenceMix ? 1 : 0);
    sound_->setChoiceEnabled(1, song && song->referenceMix, tr("There is no mix beside the stems."));
    showLevels(here && heard.playing ? heard.songSeconds : std::nan(""));
}

void StemsPanel::showLevels(double seconds)
{
    const auto* song = desk_.workspace.song();
    if (!song)
        return;
    const auto& solo = desk_.listening.soloed();
    const int rate = desk_.workspace.album().rate.value_or(44100);
    const bool someSolo = std::any_of(song->stems.begin(), song->stems.end(), [&](const Stem& s) { return solo.contains(s.id); });
    for (int i = 0; i < std::min(lanes_->count(), int(song->stems.size())); ++i) {
        const Stem& stem = song->stems[std::size_t(i)];
        double level = 0;
        if (std::isfinite(seconds) && !stem.muted && (!someSolo || solo.contains(stem.id))) {
            const double at = seconds - stemStartSeconds(*song, stem, rate);
            if (const auto columns = desk_.waves.columns(stem.file, at - 0.05, at + 0.05, 1); columns && columns->count() > 0) {
                const double rms = std::max(columns->channels[0][0].rms, columns->channels[1][0].rms);
                // 60 dB over the bar's length.
                level = rms > 0 ? std::clamp((20 * std::log10(rms) + stem.gainDb + 60) / 60, 0.0, 1.0) : 0;
            }
        }
        lanes_->setLevel(i, level);
    }
}

void StemsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // The title stays longest.
    const auto& theme = Theme::of(this);
    facts_->setVisible(width() > theme.px(660));
    made_->setVisible(width() > theme.px(480));
    title_->setMinimumWidth(std::min(title_->sizeHint().width(), theme.px(width() > theme.px(660) ? 240 : 150)));
}

bool StemsPanel::event(QEvent* event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::Polish) {
        const auto& theme = Theme::of(this);
        head_->setFixedHeight(theme.metrics.panelHead);
        head_->layout()->setContentsMargins(theme.metrics.padding, 0, theme.metrics.padding, 0);
        head_->layout()->setSpacing(theme.px(10));
        banner_->layout()->setContentsMargins(theme.metrics.padding, theme.px(4), theme.metrics.padding, theme.px(4));
        if (event->type() == QEvent::StyleChange)
            showSong();
    }
    return QWidget::event(event);
}

void StemsPanel::paintEvent(QPaintEvent*)
{
    const auto& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.ground);
    painter.fillRect(QRect(0, 0, width(), head_->height()), theme.panel);
    painter.fillRect(0, head_->height() - 1, width(), 1, theme.groove);
    if (banner_->isVisible())
        painter.fillRect(banner_->geometry(), theme.errorDeep);
    painter.fillRect(width() - 1, 0, 1, height(), theme.groove);
}

}  // namespace lacquer
