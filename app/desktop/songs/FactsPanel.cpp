// SPDX-License-Identifier: GPL-3.0-or-later
#include "songs/FactsPanel.h"

#include "Listening.h"
#include "Workspace.h"
#include "measure/IngestWords.h"
#include "songs/FactRow.h"
#include "songs/Ingests.h"
#include "songs/LanesPicture.h"
#include "songs/Sources.h"
#include "widgets/ElidedLabel.h"
#include "widgets/Figures.h"
#include "widgets/PanelHead.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

LampState lampOf(const IngestFinding& finding)
{
    return finding.severity == IngestSeverity::Warning ? LampState::Warning : LampState::Note;
}

}  // namespace

FactsPanel::FactsPanel(const Desk& desk, Sources& sources, QWidget* parent)
    : QWidget(parent), desk_(desk), sources_(sources), ingests_(new Ingests(desk.workspace, this)),
      head_(new PanelHead(tr("What came in"), this)), state_(new ElidedLabel({}, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    column->addWidget(head_);
    auto* inside = new QVBoxLayout;
    const int pad = Theme::of(this).metrics.padding;
    inside->setContentsMargins(pad, 8, pad, 0);
    inside->setSpacing(0);
    state_->setLook(&Fonts::label, &Theme::textQuiet);
    inside->addWidget(state_);
    const QString names[] = {tr("True peak"), tr("Loudness"), tr("Clipped runs"), tr("Real bit depth"),
                             tr("Bandwidth"), tr("Silence, head and tail"), tr("DC offset"), tr("Channel balance")};
    for (std::size_t i = 0; i < facts; ++i) {
        rows_[i] = new FactRow(names[i], this);
        inside->addWidget(rows_[i]);
        connect(rows_[i], &FactRow::placeAsked, this, [this, i] {
            const auto* song = desk_.workspace.song();
            const auto* stem = desk_.workspace.stem();
            if (song && stem && places_[i] >= 0)
                desk_.listening.seekSong(song->id, std::max(0.0, double(places_[i]) / stem->file.rateHz
                                         + stemStartSeconds(*song, *stem, desk_.workspace.album().rate.value_or(44100))));
        });
    }
    column->addLayout(inside);
    connect(ingests_, &Ingests::changed, this, &FactsPanel::showFile);
    connect(&sources, &Sources::changed, ingests_, &Ingests::retry);
    connect(&desk.workspace, &Workspace::changed, this, &FactsPanel::showFile);
    connect(&desk.workspace.selection(), &Selection::stemChanged, this, &FactsPanel::showFile);
    showFile();
}

void FactsPanel::setRoom(int height)
{
    int left = height - head_->height() - 24;
    for (auto* row : rows_) {
        left -= row->sizeHint().height();
        row->setVisible(left >= 0);
    }
}

void FactsPanel::showFile()
{
    const auto* stem = desk_.workspace.stem();
    head_->setFact(stem ? stem->name : QString());
    const auto report = stem ? ingests_->report(stem->file) : nullptr;
    QString state;
    if (stem) {
        state = sources_.reason(stem->file);
        if (state.isEmpty())
            state = ingests_->trouble(stem->file);
        if (state.isEmpty() && !report)
            state = tr("Looking at the file…");
    }
    state_->setText(state);
    state_->setVisible(!state.isEmpty());
    if (report) {
        showReport(*report);
        return;
    }
    places_.fill(-1);
    for (auto* row : rows_)
        row->show(u"—"_s, LampState::Waits, {}, false);
}

void FactsPanel::put(Fact fact, const QString& figure, const IngestReport& report, std::initializer_list<IngestKind> kinds)
{
    const IngestFinding* worst = nullptr;
    for (const auto kind : kinds)
        if (const auto* found = report.find(kind); found && (!worst || found->severity > worst->severity))
            worst = found;
    places_[fact] = worst ? worst->firstFrame : -1;
    rows_[fact]->show(figure, worst ? lampOf(*worst) : LampState::Fine, worst ? ingestSentence(*worst, report) : QString(),
                      worst && worst->firstFrame >= 0);
}

void FactsPanel::showReport(const IngestReport& report)
{
    using enum IngestKind;
    put(TruePeak, tr("%1 dBTP").arg(figures(report.truePeakDbtp, 1)), report, {OverFullScale, InterSampleOvers});
    put(LoudnessOf, tr("%1 LUFS").arg(figures(report.loudness.integratedLufs, 1)), report, {Silent});
    const auto* clipped = report.find(Clipped);
    put(FactsPanel::Clipped, QString::number(clipped ? clipped->count : 0), report, {IngestKind::Clipped});
    const auto& format = report.format;
    const QString depth = format.lossy              ? QString::fromStdString(format.container).toUpper()
                          : report.bitsUsed == 0    ? (format.isFloat ? tr("%1 float").arg(format.bits) : QString::number(format.bits))
                                                    : tr("%1 of %2").arg(report.bitsUsed).arg(format.bits);
    put(BitDepth, depth, report, {UnusedBits, LossyFile});
    put(BandwidthOf, report.bandwidthHz > 0 ? tr("to %1 kHz").arg(figures(report.bandwidthHz / 1000, 1)) : u"—"_s, report,
        {LikelyLossySource, LikelyUpsampled});
    put(Silence, tr("%1, %2 s").arg(figures(report.headSilenceSeconds, 2), figures(report.tailSilenceSeconds, 2)), report,
        {SilentHead, SilentTail});
    put(Dc, tr("%1 dB").arg(figures(std::max(report.dcDbfs[0], report.dcDbfs[1]), 0)), report, {DcOffset});
    const QString balance = report.imbalanceDb ? tr("%1 dB").arg(figures(*report.imbalanceDb, 1, true))
                            : format.channels == 1 ? tr("mono") : u"—"_s;
    put(Balance, balance, report, {Imbalanced, OneSided, MonoAsStereo, OppositePolarity});
}

void FactsPanel::paintEvent(QPaintEvent*)
{
    const auto& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(0, height() - 1, width(), 1, theme.groove);
}

}  // namespace lacquer
