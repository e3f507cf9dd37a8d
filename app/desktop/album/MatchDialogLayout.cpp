// SPDX-License-Identifier: GPL-3.0-or-later
// How the match dialog is put together.
#include "album/MatchDialog.h"
#include "widgets/Button.h"
#include "widgets/ElidedLabel.h"
#include "widgets/ProgressRow.h"
#include "widgets/Theme.h"
#include "widgets/ValueField.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace lacquer {

using namespace Qt::StringLiterals;

namespace {

ElidedLabel* quietWords(const QString& text)
{
    auto* label = new ElidedLabel(text);
    label->setLook(&Fonts::label, &Theme::textSecondary);
    return label;
}

}  // namespace

void MatchDialog::build()
{
    const auto& theme = Theme::of(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(18), theme.px(16), theme.px(18), theme.px(14));
    column->setSpacing(theme.px(10));
    auto* head = new ElidedLabel(tr("Match the album"));
    head->setLook(&Fonts::heading);
    column->addWidget(head);

    mode_ = new QComboBox(this);
    mode_->setAccessibleName(tr("What to match by"));
    const auto mode = [this](LoudnessMode value, const QString& words, const QString& tip) {
        mode_->addItem(words, int(value));
        mode_->setItemData(mode_->count() - 1, tip, Qt::ToolTipRole);
    };
    mode(LoudnessMode::LoudPart, tr("Loud parts"), tr("Every song's loudest fifth on target: choruses feel equally loud, ballads stay softer."));
    mode(LoudnessMode::Integrated, tr("Whole songs"), tr("Every song's integrated loudness on target, as streaming services measure."));
    mode(LoudnessMode::ShortTerm, tr("Loudest 3 s"), tr("Every song's loudest three seconds on target."));
    mode(LoudnessMode::Anchor, tr("Around one song"), tr("One song on target, all others at the distance from it they have by themselves."));
    mode(LoudnessMode::OneGain, tr("One gain for all"), tr("The whole album on target; nothing between the songs changes."));
    Quantity target;
    target.name = tr("Target");
    target.unit = Unit::Decibel;
    target.suffix = u"LUFS"_s;
    target.minimum = -36;
    target.maximum = -4;
    target.standard = -14;
    target.decimals = 1;
    target_ = new ValueField(target, this);
    Quantity ceiling = target;
    ceiling.name = tr("Ceiling");
    ceiling.suffix = u"dBTP"_s;
    ceiling.minimum = -6;
    ceiling.maximum = 0;
    ceiling.standard = -1;
    ceiling_ = new ValueField(ceiling, this);
    anchor_ = new QComboBox(this);
    anchor_->setAccessibleName(tr("Anchor song"));
    anchorWords_ = quietWords(tr("Anchor"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px(12));
    grid->addWidget(quietWords(tr("Match by")), 0, 0);
    grid->addWidget(mode_, 1, 0);
    grid->addWidget(quietWords(tr("Target")), 0, 1);
    grid->addWidget(target_, 1, 1);
    grid->addWidget(quietWords(tr("Ceiling")), 0, 2);
    grid->addWidget(ceiling_, 1, 2);
    grid->addWidget(anchorWords_, 0, 3);
    grid->addWidget(anchor_, 1, 3);
    grid->setColumnStretch(3, 1);
    column->addLayout(grid);
    tip_ = new ElidedLabel;
    tip_->setLook(&Fonts::label, &Theme::textQuiet);
    column->addWidget(tip_);

    songs_ = new QTableWidget(0, Columns, this);
    songs_->setAccessibleName(tr("Targets, drives and results"));
    songs_->setHorizontalHeaderLabels({tr("Song"), tr("Offset LU"), tr("Pinned"), tr("Target"), tr("Drive now"), tr("Drive"), tr("Result"),
                                       tr("Limiter"), tr("Verdict")});
    songs_->verticalHeader()->hide();
    songs_->setShowGrid(false);
    songs_->setSelectionBehavior(QAbstractItemView::SelectRows);
    songs_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed);
    songs_->verticalHeader()->setDefaultSectionSize(theme.metrics.tableRow);
    songs_->horizontalHeader()->setSectionsClickable(false);
    songs_->horizontalHeader()->setStretchLastSection(true);
    songs_->setColumnWidth(TitleColumn, theme.px(200));
    for (int i = OffsetColumn; i < VerdictColumn; ++i) {
        songs_->setColumnWidth(i, theme.px(78));
        songs_->horizontalHeaderItem(i)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    songs_->horizontalHeaderItem(PinnedColumn)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    songs_->horizontalHeaderItem(TitleColumn)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    songs_->horizontalHeaderItem(VerdictColumn)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    column->addWidget(songs_, 1);

    progress_ = new ProgressRow(tr("Matching the album"), this);
    progress_->hide();
    column->addWidget(progress_);
    summary_ = new ElidedLabel;
    summary_->setLook(&Fonts::body, &Theme::textSecondary);
    column->addWidget(summary_);
    auto* row = new QHBoxLayout;
    auto* note = quietWords(tr("Nothing changes before Apply. Gains stay; only drives move."));
    auto* close = new Button(tr("Close"), Button::Kind::Quiet);
    match_ = new Button(tr("Match"));
    // Enter matches, then applies.
    match_->setDefault(true);
    match_->setIconName(u"match"_s);
    apply_ = new Button(tr("Apply"), Button::Kind::Primary);
    row->addWidget(note, 1);
    row->addWidget(close);
    row->addWidget(match_);
    row->addWidget(apply_);
    column->addLayout(row);
    connect(close, &Button::clicked, this, &QDialog::reject);
    connect(match_, &Button::clicked, this, &MatchDialog::match);
    connect(apply_, &Button::clicked, this, &MatchDialog::apply);
    const auto changed = [this] {
        if (!filling_ && !job_)
            forget();
    };
    connect(mode_, &QComboBox::currentIndexChanged, this, changed);
    connect(anchor_, &QComboBox::currentIndexChanged, this, changed);
    connect(target_, &ValueField::valueChanged, this, changed);
    connect(ceiling_, &ValueField::valueChanged, this, changed);
    connect(songs_, &QTableWidget::itemChanged, this, changed);
}

}  // namespace lacquer
