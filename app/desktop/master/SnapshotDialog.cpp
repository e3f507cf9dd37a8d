// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/SnapshotDialog.h"

#include "master/ChainDeeds.h"
#include "master/ModuleWords.h"
#include "widgets/Button.h"
#include "widgets/ElidedLabel.h"
#include "widgets/Theme.h"
#include "widgets/ValueText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>

namespace lacquer {

namespace {

constexpr int now = -1;

}  // namespace

SnapshotDialog::SnapshotDialog(ChainDeeds& deeds, int place, QWidget* parent) : QDialog(parent), deeds_(deeds)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What differs between snapshots"));
    const auto& theme = Theme::of(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(18));
    column->setSpacing(theme.px(12));
    auto* sides = new QHBoxLayout;
    const auto side = [&](const QString& name, int chosen) {
        auto* label = new QLabel(name, this);
        auto* combo = new QComboBox(this);
        label->setBuddy(combo);
        combo->setAccessibleName(name);
        combo->addItem(tr("The chain now"), now);
        const auto all = deeds.snapshots();
        for (const auto& one : all)
            combo->addItem(ChainDeeds::snapshotName(one), one.place);
        combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
        sides->addWidget(label);
        sides->addWidget(combo, 1);
        connect(combo, &QComboBox::currentIndexChanged, this, &SnapshotDialog::showDifferences);
        return combo;
    };
    from_ = side(tr("From"), place);
    to_ = side(tr("To"), now);
    column->addLayout(sides);
    table_ = new QTableWidget(0, 4, this);
    table_->setAccessibleName(tr("Differences"));
    table_->setHorizontalHeaderLabels({tr("Module"), tr("What"), tr("Before"), tr("After")});
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    column->addWidget(table_, 1);
    auto* row = new QHBoxLayout;
    count_ = new ElidedLabel({}, this);
    count_->setLook(&Fonts::label, &Theme::textSecondary);
    auto* close = new Button(tr("Close"), Button::Kind::Primary, this);
    close->setDefault(true);
    row->addWidget(count_, 1);
    row->addWidget(close);
    column->addLayout(row);
    connect(close, &Button::clicked, this, &QDialog::accept);
    resize(theme.px(620), theme.px(420));
    showDifferences();
}

Chain SnapshotDialog::chainOf(int place) const
{
    const auto all = deeds_.snapshots();
    if (const auto* kept = snapshotAt(all, place))
        return kept->chain;
    return deeds_.chain() ? *deeds_.chain() : Chain();
}

QStringList SnapshotDialog::words(const ChainChange& change)
{
    const auto module = ModuleWords::name(change.settings);
    const auto place = [](double at) { return tr("place %1").arg(int(at) + 1); };
    switch (change.kind) {
    case ChainChange::Kind::Removed:
        return {module, tr("Module"), place(change.before), tr("not there")};
    case ChainChange::Kind::Added:
        return {module, tr("Module"), tr("not there"), place(change.after)};
    case ChainChange::Kind::Moved:
        return {module, tr("Place"), place(change.before), place(change.after)};
    case ChainChange::Kind::Switched:
        return {module, tr("Module"), change.before > 0 ? tr("bypassed") : tr("on"), change.after > 0 ? tr("bypassed") : tr("on")};
    case ChainChange::Kind::Algorithm:
        return {module, tr("Algorithm"), QString::number(int(change.before)), QString::number(int(change.after))};
    case ChainChange::Kind::Unknown:
        return {module, tr("Something this version does not know"), {}, {}};
    case ChainChange::Kind::Parameter:
        break;
    }
    const auto* type = change.settings.registered();
    if (!type)
        return {module, {}, {}, {}};
    const auto& parameter = type->parameters[std::size_t(change.row)];
    const auto value = [&](double number) {
        return parameter.choices.empty() ? valueText(Quantity::of(parameter, type->defaults[std::size_t(change.row)]), number)
                                         : ModuleWords::choice(parameter, number);
    };
    auto what = ModuleWords::parameter(parameter);
    what[0] = what[0].toUpper();
    return {module, what, value(change.before), value(change.after)};
}

void SnapshotDialog::showDifferences()
{
    const auto changes = chainChanges(chainOf(from_->currentData().toInt()), chainOf(to_->currentData().toInt()));
    table_->setRowCount(int(changes.size()));
    for (int row = 0; row < int(changes.size()); ++row) {
        const auto columns = words(changes[std::size_t(row)]);
        for (int i = 0; i < columns.size(); ++i) {
            auto* item = new QTableWidgetItem(columns[i]);
            item->setToolTip(columns[i]);
            table_->setItem(row, i, item);
        }
    }
    count_->setText(changes.empty() ? tr("Nothing differs.") : tr("%n differences", nullptr, int(changes.size())));
}

}  // namespace lacquer
