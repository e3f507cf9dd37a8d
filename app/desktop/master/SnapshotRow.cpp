// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/SnapshotRow.h"

#include "Workspace.h"
#include "master/ChainDeeds.h"
#include "widgets/Button.h"
#include "widgets/Painting.h"
#include "widgets/Theme.h"

#include <QAbstractButton>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>

namespace lacquer {

namespace {

/// A letter: dashed while empty, outlined when something is kept, bright when that is what sounds.
class SnapshotButton : public QAbstractButton {
public:
    SnapshotButton(const QString& letter, QWidget* parent) : QAbstractButton(parent)
    {
        setText(letter);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setContextMenuPolicy(Qt::CustomContextMenu);
    }
    bool kept = false, current = false;

    [[nodiscard]] QSize sizeHint() const override
    {
        const int side = Theme::of(this).px(24);
        return {side, side};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const auto& theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        drawGround(painter, rect(), theme.metrics.radiusToggle, current ? theme.pressed : underMouse() ? theme.raisedHover : theme.raised,
                   current ? theme.text : theme.edge, 1, kept ? Qt::SolidLine : Qt::DashLine);
        painter.setFont(theme.fonts.labelStrong);
        painter.setPen(kept ? theme.text : theme.textQuiet);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

}  // namespace

SnapshotRow::SnapshotRow(ChainDeeds& deeds, QWidget* parent) : QWidget(parent), deeds_(deeds)
{
    setAccessibleName(tr("Snapshots"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (int i = 0; i < places; ++i) {
        auto* button = new SnapshotButton(QString(ChainSnapshot::letter(i)), this);
        connect(button, &QAbstractButton::clicked, this, [this, i] { use(i); });
        connect(button, &QWidget::customContextMenuRequested, this, [this, i, button](const QPoint& place) {
            auto* opened = menu(i);
            opened->setAttribute(Qt::WA_DeleteOnClose);
            opened->popup(button->mapToGlobal(place));
        });
        row->addWidget(button);
        buttons_.push_back(button);
    }
}

QMenu* SnapshotRow::menu(int place)
{
    auto* menu = new QMenu(this);
    const bool kept = has(place);
    menu->addAction(tr("Bring this chain back"), this, [this, place] { use(place); })->setEnabled(kept);
    menu->addAction(kept ? tr("Keep the chain here instead") : tr("Keep the chain here"), this, [this, place] { keep(place); });
    menu->addSeparator();
    menu->addAction(tr("Name…"), this, [this, place] { askName(place); })->setEnabled(kept);
    menu->addAction(tr("What differs…"), this, [this, place] { Q_EMIT comparisonWanted(place); })->setEnabled(kept);
    menu->addSeparator();
    menu->addAction(tr("Remove"), this, [this, place] { deeds_.removeSnapshot(place); })->setEnabled(kept);
    return menu;
}

void SnapshotRow::askName(int place)
{
    const auto all = deeds_.snapshots();
    const auto* kept = snapshotAt(all, place);
    if (!kept)
        return;
    const auto& theme = Theme::of(this);
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Name of snapshot %1").arg(ChainSnapshot::letter(place)));
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(18));
    column->setSpacing(theme.px(8));
    auto* label = new QLabel(tr("Name"), dialog);
    auto* name = new QLineEdit(kept->name, dialog);
    name->setAccessibleName(tr("Name"));
    name->selectAll();
    label->setBuddy(name);
    column->addWidget(label);
    column->addWidget(name);
    auto* row = new QHBoxLayout;
    auto* cancel = new Button(tr("Leave as it is"), dialog);
    auto* done = new Button(tr("Name it"), Button::Kind::Primary, dialog);
    done->setDefault(true);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(done);
    column->addSpacing(theme.px(8));
    column->addLayout(row);
    connect(cancel, &Button::clicked, dialog, &QDialog::reject);
    connect(done, &Button::clicked, dialog, [this, dialog, name, place] {
        deeds_.nameSnapshot(place, name->text().trimmed());
        dialog->accept();
    });
    dialog->setMinimumWidth(theme.px(380));
    name->setFocus();
    dialog->open();
}

bool SnapshotRow::has(int place) const
{
    return snapshotAt(deeds_.snapshots(), place) != nullptr;
}

int SnapshotRow::current() const
{
    const auto* chain = deeds_.chain();
    if (!chain)
        return -1;
    const auto all = deeds_.snapshots();
    if (const auto* last = snapshotAt(all, used_); last && last->chain == *chain)
        return used_;
    for (const auto& one : all)
        if (one.chain == *chain)
            return one.place;
    return -1;
}

void SnapshotRow::keep(int place)
{
    used_ = place;
    deeds_.keepSnapshot(place);
    showChain();
}

void SnapshotRow::use(int place)
{
    if (!deeds_.chain())
        return;
    if (!has(place))
        return keep(place);
    used_ = place;
    deeds_.recallSnapshot(place);
    showChain();
}

void SnapshotRow::showChain()
{
    const int now = current();
    const auto all = deeds_.snapshots();
    for (int i = 0; i < places; ++i) {
        auto* button = static_cast<SnapshotButton*>(buttons_[std::size_t(i)]);
        const auto* kept = snapshotAt(all, i);
        const auto name = kept ? ChainDeeds::snapshotName(*kept) : QString(ChainSnapshot::letter(i));
        button->setEnabled(deeds_.chain());
        button->kept = kept;
        // It is current only as long as the chain is just that.
        button->current = i == now;
        button->setToolTip(kept ? tr("Snapshot %1  Ctrl+Alt+%2\nBrings this chain back. Right-click for more.").arg(name).arg(i + 1)
                                : tr("Snapshot %1, empty  Ctrl+Alt+%2\nKeeps the chain as it is now.").arg(name).arg(i + 1));
        button->setAccessibleName(kept ? tr("Snapshot %1").arg(name) : tr("Snapshot %1, empty").arg(name));
        button->update();
    }
}

}  // namespace lacquer
