// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/Rail.h"

#include "Actions.h"
#include "Listening.h"
#include "Measurements.h"
#include "Workspace.h"
#include "widgets/Button.h"
#include "widgets/CorrelationBar.h"
#include "widgets/FigureLabel.h"
#include "widgets/Figures.h"
#include "widgets/Goniometer.h"
#include "widgets/LampLabel.h"
#include "widgets/LoudnessMeter.h"

#include <QAccessible>
#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

/// A caption over a number, three of them side by side.
FigureLabel* figureUnder(const QString& caption, const QString& room, const QString& unit, QGridLayout& grid, int column)
{
    auto* words = new ElidedLabel(caption);
    words->setLook(&Fonts::label, &Theme::textSecondary);
    auto* number = new FigureLabel(u"—"_s);
    number->setLook(&Fonts::figureSmall);
    number->setRoomFor(room);
    number->setPurpose(caption);
    number->setUnit(unit);
    grid.addWidget(words, 0, column, Qt::AlignLeft);
    grid.addWidget(number, 1, column, Qt::AlignLeft);
    grid.setColumnStretch(column, 1);
    return number;
}

}  // namespace

Rail::Rail(const Desk& desk, QWidget* parent) : QWidget(parent), desk_(desk)
{
    setLayoutDirection(Qt::LeftToRight);
    setAccessibleName(tr("Meters"));
    auto* column = new QVBoxLayout(this);

    auto* head = new QHBoxLayout;
    title_ = new ElidedLabel;
    title_->setLook(&Fonts::title);
    where_ = new ElidedLabel;
    where_->setLook(&Fonts::label, &Theme::textQuiet);
    reset_ = Button::withIcon(u"loop"_s, tr("Start the meters anew"), this);
    head->addWidget(title_);
    head->addWidget(where_, 1);
    head->addWidget(reset_);
    column->addLayout(head);

    auto* big = new QHBoxLayout;
    integrated_ = new FigureLabel(u"—"_s);
    integrated_->setLook(&Fonts::display);
    integrated_->setRoomFor(u"−11.4"_s);
    integrated_->setPurpose(tr("Integrated loudness, LUFS"));
    integrated_->setHint(tr("How loud the whole song is, with the silence left out."));
    integratedWords_ = new ElidedLabel(tr("LUFS integrated"));
    integratedWords_->setLook(&Fonts::bodyStrong);
    integratedMore_ = new ElidedLabel;
    integratedMore_->setLook(&Fonts::label, &Theme::textQuiet);
    auto* beside = new QVBoxLayout;
    beside->setSpacing(0);
    beside->addStretch(1);
    beside->addWidget(integratedWords_);
    beside->addWidget(integratedMore_);
    beside->addStretch(1);
    big->addWidget(integrated_);
    big->addLayout(beside, 1);
    column->addLayout(big);

    loudParts_ = new LampLabel(LampState::Waits);
    loudParts_->label().setLook(&Fonts::label, &Theme::compare);
    loudParts_->label().setHint(tr("How loud the choruses are. Songs with equal loud parts feel equally loud."));
    column->addWidget(loudParts_);

    auto* levels = new QGridLayout;
    shortTerm_ = figureUnder(tr("Short-term"), u"−88.8"_s, {}, *levels, 0);
    momentary_ = figureUnder(tr("Momentary"), u"−88.8"_s, {}, *levels, 1);
    highest_ = figureUnder(tr("Max S"), u"−88.8"_s, {}, *levels, 2);
    column->addLayout(levels);
    breaks_.push_back(highest_);

    meter_ = new LoudnessMeter;
    column->addWidget(meter_, 1);
    breaks_.push_back(meter_);

    auto* peaks = new QGridLayout;
    truePeak_ = figureUnder(tr("True peak"), u"−88.8"_s, tr("dB"), *peaks, 0);
    truePeak_->setHint(tr("What the listener's converter will really see."));
    plr_ = figureUnder(tr("PLR"), u"88.8"_s, {}, *peaks, 1);
    plr_->setHint(tr("Room left for drums. Small means dense."));
    range_ = figureUnder(tr("LRA"), u"88.8"_s, tr("LU"), *peaks, 2);
    range_->setHint(tr("How far quiet and loud parts are apart."));
    column->addLayout(peaks);
    overs_ = new LampLabel(LampState::Fine, tr("No overs"));
    overs_->label().setLook(&Fonts::label, &Theme::textSecondary);
    column->addWidget(overs_);
    breaks_.push_back(overs_);

    correlation_ = new CorrelationBar;
    field_ = new Goniometer;
    column->addWidget(correlation_);
    column->addWidget(field_);

    connect(reset_, &Button::clicked, &desk.listening, &Listening::resetMeters);
    connect(&desk.listening, &Listening::ticked, this, &Rail::showLive);
    connect(&desk.listening, &Listening::transportChanged, this, &Rail::showSong);
    connect(&desk.measurements, &Measurements::changed, this, &Rail::showSong);
    connect(&desk.workspace, &Workspace::changed, this, &Rail::showSong);
    connect(&desk.workspace.selection(), &Selection::songChanged, this, &Rail::showSong);
    connect(meter_, &LoudnessMeter::targetChanged, this, [this](double target) {
        desk_.workspace.edit(tr("Loudness target"), [target](Album& a) { a.loudness.aimAt(target); }, u"target"_s);
    });
    connect(meter_, &LoudnessMeter::gestureEnded, this, [this] { desk_.workspace.endGesture(); });
    desk.actions.on("play.readMeters", this, [this] {
        setAccessibleDescription(spoken());
        QAccessibleEvent told(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
        desk_.workspace.tell(spoken());
    });
    applyTheme();
    showSong();
    showLive();
}

void Rail::showSong()
{
    const auto& heard = desk_.listening.heard();
    const auto& album = desk_.workspace.album();
    const auto id = heard.playing && heard.song ? heard.song : desk_.workspace.selection().song();
    const auto place = id ? album.find(*id) : std::nullopt;
    const bool inAlbum = heard.programme == Programme::Album;
    title_->setText(place ? tr("Song %1").arg(*place + 1) : tr("No song"));
    where_->setText(!place                                    ? QString()
                    : inAlbum                                 ? tr("in the album")
                    : heard.programme == Programme::Master    ? tr("after master")
                                                              : tr("as it came"));
    const SongFigures* figuresOf = !place ? nullptr : inAlbum ? desk_.measurements.album(*id) : desk_.measurements.master(*id);
    if (figuresOf && heard.programme != Programme::Source && heard.programme != Programme::Mix) {
        integrated_->setNumber(figures(figuresOf->integratedLufs, 1));
        integratedMore_->setText(tr("whole song"));
        truePeak_->setNumber(figures(figuresOf->truePeakDbtp, 1));
        plr_->setNumber(figures(figuresOf->plrDb(), 1));
        range_->setNumber(figures(figuresOf->loudnessRangeLu, 1));
        highest_->setNumber(figures(figuresOf->maxShortTermLufs, 1));
        const auto& aim = album.loudness;
        const double loud = figuresOf->loudPartLufs;
        if (aim.targetLufs)
            loudParts_->show(LampState::Note, tr("Loud parts %1 · target %2").arg(figures(loud, 1), figures(*aim.targetLufs, 1)));
        else
            loudParts_->show(LampState::Note, tr("Loud parts %1").arg(figures(loud, 1)));
    } else {
        const auto& live = desk_.listening.meters();
        integrated_->setNumber(figures(live.integratedLufs, 1));
        integratedMore_->setText(place ? tr("as heard so far") : QString());
        loudParts_->show(LampState::Waits, place && !desk_.measurements.complete() ? tr("measuring…") : tr("Loud parts —"));
    }
    LoudnessMeterLook look;
    look.target = album.loudness.targetLufs;
    look.ceiling = album.loudness.ceilingDbtp;
    meter_->setLook(look);
}

void Rail::showLive()
{
    const auto& live = desk_.listening.meters();
    const auto& pictures = desk_.listening.pictures();
    LoudnessPicture reading;
    reading.momentary = live.momentaryLufs;
    reading.shortTerm = live.shortTermLufs;
    reading.highestMomentary = live.maxMomentaryLufs;
    reading.highestShortTerm = live.maxShortTermLufs;
    reading.lastMinute = pictures.shortTermMinute;
    for (std::size_t c = 0; c < 2; ++c) {
        reading.truePeak[c] = live.truePeak[c].fallingDb;
        reading.truePeakHold[c] = live.truePeak[c].heldDb;
    }
    reading.overs[0] = int(std::min<std::int64_t>(live.truePeakOvers.count, 999));
    meter_->setReading(reading);
    shortTerm_->setNumber(figures(live.shortTermLufs, 1));
    momentary_->setNumber(figures(live.momentaryLufs, 1));
    if (integratedMore_->text() == tr("as heard so far")) {
        integrated_->setNumber(figures(live.integratedLufs, 1));
        highest_->setNumber(figures(live.maxShortTermLufs, 1));
        truePeak_->setNumber(figures(std::max(live.truePeak[0].maximumDb, live.truePeak[1].maximumDb), 1));
        plr_->setNumber(live.plrDb ? figures(*live.plrDb, 1) : u"—"_s);
        range_->setNumber(figures(live.loudnessRangeLu, 1));
    }
    if (live.truePeakOvers.count > 0)
        overs_->show(LampState::Error, tr("%n overs", nullptr, int(live.truePeakOvers.count)));
    else
        overs_->show(LampState::Fine, tr("No overs"));

    const double now = live.correlation.value_or(std::nan(""));
    const double seconds = desk_.listening.heard().seconds;
    if (live.correlation)
        correlationHistory_.emplace_back(seconds, now);
    std::erase_if(correlationHistory_, [&](const auto& one) { return std::abs(seconds - one.first) > 10; });
    CorrelationReading correlation{now, now, now, live.monoLossLu.value_or(std::nan(""))};
    for (const auto& [when, value] : correlationHistory_) {
        correlation.least = std::isnan(correlation.least) ? value : std::min(correlation.least, value);
        correlation.most = std::isnan(correlation.most) ? value : std::max(correlation.most, value);
    }
    correlation_->setReading(correlation);

    std::vector<GoniometerPoint> points;
    points.reserve(pictures.field.size());
    float loudest = 0.02F;
    for (std::size_t i = 0; i < pictures.field.size(); ++i) {
        const auto& p = pictures.field[i];
        loudest = std::max(loudest, float(std::hypot(p.x(), p.y())));
        // Turned back from lying and standing to left and right.
        points.push_back({float((p.y() - p.x()) / std::numbers::sqrt2), float((p.y() + p.x()) / std::numbers::sqrt2),
                          float(Goniometer::fadeSeconds * double(pictures.field.size() - i) / double(pictures.field.size()))});
    }
    field_->setPoints(std::move(points), loudest * 1.1F);
    field_->setOutOfPhase(live.correlation && now < 0);
}

QString Rail::spoken() const
{
    const auto& live = desk_.listening.meters();
    return tr("Integrated %1 LUFS, short-term %2 LUFS, momentary %3 LUFS, true peak %4 dB, correlation %5")
        .arg(integrated_->text(), figures(live.shortTermLufs, 1), figures(live.momentaryLufs, 1), truePeak_->text(),
             live.correlation ? figures(*live.correlation, 2, true) : u"—"_s);
}

void Rail::applyTheme()
{
    const auto& theme = Theme::of(this);
    const bool narrow = window() && window()->width() < 1200 * theme.metrics.scale && window()->isVisible();
    setFixedWidth(narrow ? theme.px(220) : theme.metrics.rail);
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    column->setContentsMargins(theme.metrics.padding, theme.px(8), theme.metrics.padding, theme.px(10));
    column->setSpacing(theme.px(theme.metrics.compact ? 6 : 9));
    field_->setFixedHeight(theme.px(theme.metrics.compact ? 92 : 130));
    meter_->setMinimumHeight(theme.px(150));
}

void Rail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        applyTheme();
    QWidget::changeEvent(event);
}

void Rail::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // The least of all: room for it is given to the bars.
    field_->setVisible(height() > Theme::of(this).px(560));
}

void Rail::paintEvent(QPaintEvent*)
{
    const auto& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.setPen(QPen(theme.groove, 0));
    painter.drawLine(0, 0, 0, height());
    for (const auto* part : breaks_)
        painter.drawLine(0, part->geometry().bottom() + layout()->spacing() / 2 + 1, width(),
                         part->geometry().bottom() + layout()->spacing() / 2 + 1);
}

}  // namespace lacquer
