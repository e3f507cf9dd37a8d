// SPDX-License-Identifier: GPL-3.0-or-later
// How MatchEqualizerDialog looks.
#include "base/Text.h"
#include "master/MatchEqualizerDialog.h"
#include "widgets/Button.h"
#include "widgets/ElidedLabel.h"
#include "widgets/EqualizerView.h"
#include "widgets/Figures.h"
#include "widgets/Knob.h"
#include "widgets/ProgressRow.h"
#include "widgets/Segment.h"
#include "widgets/Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>

#include <algorithm>
#include <cmath>

namespace lacquer {

using namespace Qt::StringLiterals;

namespace {

Quantity quantity(const QString& name, Unit unit, double minimum, double maximum, double standard)
{
    Quantity q;
    q.name = name;
    q.module = MatchEqualizerDialog::tr("Match");
    q.unit = unit;
    q.minimum = minimum;
    q.maximum = maximum;
    q.standard = standard;
    return q;
}

}  // namespace

void MatchEqualizerDialog::build()
{
    const auto& theme = Theme::of(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(18));
    column->setSpacing(theme.px(12));
    auto* top = new QHBoxLayout;
    top->setSpacing(theme.px(14));
    auto* list = new QVBoxLayout;
    list->setSpacing(theme.px(8));
    table_ = new QTableWidget(0, 2, this);
    table_->setAccessibleName(tr("References and their weights"));
    table_->setHorizontalHeaderLabels({tr("Reference"), tr("Weight")});
    table_->verticalHeader()->hide();
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->verticalHeader()->setDefaultSectionSize(theme.metrics.tableRow);
    table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table_->setColumnWidth(1, theme.px(70));
    table_->setFixedWidth(theme.px(280));
    list->addWidget(table_, 1);
    auto* buttons = new QHBoxLayout;
    add_ = new Button(tr("Add references…"), this);
    add_->setIconName(u"add"_s);
    add_->setSmall(true);
    remove_ = Button::withIcon(u"trash"_s, tr("Take the chosen reference out"), this);
    buttons->addWidget(add_);
    buttons->addStretch(1);
    buttons->addWidget(remove_);
    list->addLayout(buttons);
    top->addLayout(list);
    view_ = new EqualizerView(this);
    view_->setAccessibleName(tr("Curve of the match"));
    view_->setRange(12);
    top->addWidget(view_, 1);
    column->addLayout(top, 1);

    auto* knobs = new QHBoxLayout;
    knobs->setSpacing(theme.px(12));
    auto hertz = [&](const QString& name, double minimum, double maximum, double standard) {
        auto q = quantity(name, Unit::Hertz, minimum, maximum, standard);
        q.curve = Curve::Logarithmic;
        return q;
    };
    auto count = quantity(tr("Bands"), Unit::None, 3, 12, 8);
    count.decimals = 0;
    const MatchSettings standard;
    const auto knob = [&](const Quantity& q) {
        auto* one = new Knob(q, this);
        one->setValue(q.standard);
        knobs->addWidget(one);
        return one;
    };
    amount_ = knob(quantity(tr("Amount"), Unit::Percent, 0, 100, 60));
    limit_ = knob(quantity(tr("Limit"), Unit::Decibel, 1, 12, standard.limitDb));
    lowest_ = knob(hertz(tr("From"), 20, 500, standard.lowestHz));
    highest_ = knob(hertz(tr("To"), 1000, 20000, standard.highestHz));
    bands_ = knob(count);
    knobs->addStretch(1);
    const auto segment = [&](const QString& name, const QStringList& choices) {
        auto* box = new QVBoxLayout;
        auto* label = new ElidedLabel(name, this);
        label->setLook(&Fonts::label, &Theme::textQuiet);
        auto* one = new Segment(Segment::Bed::Showing, choices, name, this);
        one->setSmall(true);
        one->setCurrent(0);
        box->addStretch(1);
        box->addWidget(label);
        box->addWidget(one);
        box->addStretch(1);
        knobs->addLayout(box);
        return one;
    };
    smooth_ = segment(tr("Smoothed over"), {tr("1/3 oct"), tr("1/2 oct"), tr("1 oct"), tr("2 oct")});
    kind_ = segment(tr("Becomes"), {tr("Equalizer"), tr("Linear phase")});
    column->addLayout(knobs);

    progress_ = new ProgressRow(tr("Listening to references"), this);
    progress_->hide();
    column->addWidget(progress_);
    auto* row = new QHBoxLayout;
    words_ = new ElidedLabel({}, this);
    words_->setLook(&Fonts::label, &Theme::textSecondary);
    auto* close = new Button(tr("Leave as it is"), this);
    apply_ = new Button(tr("Add the equalizer"), Button::Kind::Primary, this);
    apply_->setDefault(true);
    row->addWidget(words_, 1);
    row->addWidget(close);
    row->addWidget(apply_);
    column->addLayout(row);
    connect(close, &Button::clicked, this, &QDialog::reject);
    resize(theme.px(940), theme.px(540));
}

void MatchEqualizerDialog::fillTable()
{
    filling_ = true;
    const int row = table_->currentRow();
    table_->setRowCount(int(references_.size()));
    for (int i = 0; i < int(references_.size()); ++i) {
        const auto& one = references_[std::size_t(i)];
        auto* name = new QTableWidgetItem(one.name);
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        name->setToolTip(fromUtf8(one.path.native()));
        table_->setItem(i, 0, name);
        auto* weight = new QTableWidgetItem(figures(one.weight, one.weight == std::round(one.weight) ? 0 : 2));
        weight->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        weight->setToolTip(tr("How much it counts beside the others; 0 does not count."));
        table_->setItem(i, 1, weight);
    }
    if (!references_.empty())
        table_->setCurrentCell(std::clamp(row, 0, int(references_.size()) - 1), 0);
    remove_->setEnabled(!references_.empty());
    filling_ = false;
}

}  // namespace lacquer
