// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/SongPanel.h"

#include "Workspace.h"
#include "album/AlbumEdits.h"
#include "album/AlbumScene.h"
#include "album/FadeRow.h"
#include "model/SongSpan.h"
#include "widgets/Button.h"
#include "widgets/ElidedLabel.h"
#include "widgets/Theme.h"
#include "widgets/Toggle.h"
#include "widgets/ValueField.h"
#include "widgets/WaveformView.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace lacquer {

using namespace Qt::StringLiterals;

namespace {

ElidedLabel* rowWords(const QString& text)
{
    auto* label = new ElidedLabel(text);
    label->setLook(&Fonts::label, &Theme::textSecondary);
    return label;
}

ValueField* secondsField(const QString& name, QWidget* parent)
{
    Quantity quantity;
    quantity.name = name;
    quantity.unit = Unit::Seconds;
    quantity.maximum = 60;
    quantity.decimals = 3;
    return new ValueField(quantity, parent);
}

}  // namespace

ValueField* SongPanel::field(const QString& name, double least, double most, bool time, double (*value)(const Song&),
                             bool (AlbumEdits::*set)(Id, double))
{
    Quantity quantity;
    quantity.name = name;
    quantity.unit = time ? Unit::Seconds : Unit::Decibel;
    quantity.minimum = least;
    quantity.maximum = most;
    quantity.decimals = time ? 3 : 2;
    quantity.sign = !time;
    auto* made = new ValueField(quantity, this);
    bound_.push_back({made, least, most, value});
    connect(made, &ValueField::gestureEnded, this, [this, made, value, set] {
        const auto* song = desk_.workspace.song();
        if (song && made->value() != value(*song) && !(edits_.*set)(song->id, made->value()))
            read();
    });
    return made;
}

SongPanel::SongPanel(const Desk& desk, const AlbumScene& scene, AlbumEdits& edits, QWidget* parent)
    : QWidget(parent), desk_(desk), scene_(scene), edits_(edits)
{
    const auto& theme = Theme::of(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.metrics.padding, theme.metrics.space, theme.metrics.padding, theme.metrics.space);
    column->setSpacing(theme.metrics.space);
    name_ = new ElidedLabel;
    name_->setLook(&Fonts::labelStrong, &Theme::signalStrong);
    column->addWidget(name_);

    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, theme.px(56));
    auto* gain = field(tr("Gain"), -24, 24, false, [](const Song& s) { return s.gainDb; }, &AlbumEdits::setGain);
    gain->setToolTip(tr("The song's level into the album chain. Yours; match never touches it."));
    auto* drive = field(tr("Drive"), -24, 36, false, [](const Song& s) { return s.driveDb; }, &AlbumEdits::setDrive);
    drive->setToolTip(tr("Level into the final limiter. What match finds."));
    auto* offset = field(tr("Offset"), -20, 20, false, [](const Song& s) { return s.loudnessOffsetLu; }, &AlbumEdits::setOffset);
    offset->setToolTip(tr("How much louder or softer than the target this song is meant to be."));
    pinned_ = new Toggle(Toggle::Kind::Plain, tr("Pinned"), tr("Pin the drive"), this);
    pinned_->setCheckable(true);
    pinned_->setToolTip(tr("Match leaves a pinned song's drive alone."));
    fadeIn_ = new FadeRow(false, edits_, this);
    fadeOut_ = new FadeRow(true, edits_, this);
    trimStart_ = secondsField(tr("Trim at the start"), this);
    trimEnd_ = secondsField(tr("Trim at the end"), this);
    const std::pair<QString, QWidget*> rows[] = {{tr("Gain"), gain},        {tr("Drive"), drive},         {tr("Offset"), offset},
                                                 {QString(), pinned_},      {tr("Fade in"), fadeIn_},     {tr("Fade out"), fadeOut_},
                                                 {tr("Trim start"), trimStart_}, {tr("Trim end"), trimEnd_}};
    int at = 0;
    for (const auto& [words, widget] : rows) {
        grid->addWidget(rowWords(words), at, 0);
        grid->addWidget(widget, at++, 1);
    }
    column->addLayout(grid);
    stale_ = new ElidedLabel;
    stale_->setLook(&Fonts::label, &Theme::warning);
    column->addWidget(stale_);
    addRide(*column);
    column->addStretch(1);
    connect(pinned_, &Toggle::clicked, this, [this](bool on) {
        if (const auto* song = desk_.workspace.song())
            edits_.setPinned(song->id, on);
    });
    connect(trimStart_, &ValueField::gestureEnded, this, [this] { trim(false, trimStart_->value()); });
    connect(trimEnd_, &ValueField::gestureEnded, this, [this] { trim(true, trimEnd_->value()); });
}

void SongPanel::addRide(QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    auto* head = new ElidedLabel(tr("Gain ride"));
    head->setLook(&Fonts::labelStrong);
    clearRide_ = new Button(tr("Clear"), Button::Kind::Quiet);
    clearRide_->setSmall(true);
    row->addWidget(head, 1);
    row->addWidget(clearRide_);
    column.addLayout(row);
    ride_ = new WaveformView(this);
    ride_->setAccessibleName(tr("Gain ride"));
    ride_->setMinimumWidth(Theme::of(this).px(120));
    ride_->setMinimumHeight(Theme::of(this).px(130));
    ride_->setToolTip(tr("Double-click sets a point, drag moves it, Delete takes it away."));
    column.addWidget(ride_);
    const auto apply = [this] {
        const auto* song = desk_.workspace.song();
        if (!song || !wanted_)
            return;
        std::vector<std::pair<double, double>> points;
        const auto ride = std::exchange(wanted_, std::nullopt);
        for (const auto& point : *ride)
            points.emplace_back(point.x(), point.y());
        edits_.setRide(song->id, points);
    };
    connect(ride_, &WaveformView::rideChanged, this, [this](const std::vector<QPointF>& points) { wanted_ = points; });
    connect(ride_, &WaveformView::gestureEnded, this, apply);
    connect(clearRide_, &Button::clicked, this, [this] {
        if (const auto* song = desk_.workspace.song())
            edits_.setRide(song->id, {});
    });
}

void SongPanel::trim(bool end, double seconds)
{
    const auto* song = desk_.workspace.song();
    if (!song)
        return;
    const double was = end ? song->trimEndSeconds : song->trimStartSeconds;
    if (seconds == was)
        return;
    const auto span = songSpan(*song, scene_.rateHz());
    const double begins = scene_.seconds(span.trimStart), ends = scene_.seconds(span.trimStart + span.frames);
    if (!edits_.setTrim(song->id, begins + (end ? 0 : seconds - was), ends - (end ? seconds - was : 0)))
        read();
}

void SongPanel::read()
{
    const auto* song = desk_.workspace.song();
    setEnabled(song != nullptr);
    if (!song)
        return;
    name_->setText(song->title);
    for (const auto& one : bound_)
        showSeconds(*one.field, one.value(*song), one.least, one.most);
    fadeIn_->read(*song);
    fadeOut_->read(*song);
    showSeconds(*trimStart_, song->trimStartSeconds, 0, 60);
    showSeconds(*trimEnd_, song->trimEndSeconds, 0, 60);
    pinned_->setChecked(song->pinned);
    stale_->setText(scene_.isStale(song->id) ? tr("The drive was solved for something else. Match again.") : QString());
    stale_->setVisible(scene_.isStale(song->id));
    clearRide_->setEnabled(!song->gainRide.empty());
    WavePicture picture;
    picture.id = QString::fromStdString(song->id.toString());
    picture.wave = scene_.waveOf(*song);
    picture.length = picture.waveLength = scene_.wholeLength(*song);
    picture.hasRide = true;
    for (const auto& point : song->gainRide) {
        picture.ride.emplace_back(point.seconds, point.gainDb);
        picture.rideRange = std::max(picture.rideRange, std::ceil(std::abs(point.gainDb)));
    }
    ride_->setPicture(std::move(picture));
}

void SongPanel::waveChanged(const QString& songId)
{
    if (ride_->picture().id == songId)
        ride_->waveChanged();
}

}  // namespace lacquer
