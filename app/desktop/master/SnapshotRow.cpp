// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/SnapshotRow.h"

#include "Workspace.h"
#include "master/ChainDeeds.h"
#include "widgets/Painting.h"
#include "widgets/Theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
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
        auto* button = new SnapshotButton(QString(QChar(u'A' + i)), this);
        connect(button, &QAbstractButton::clicked, this, [this, i] { use(i); });
        connect(button, &QWidget::customContextMenuRequested, this, [this, i, button](const QPoint& place) {
            auto* menu = new QMenu(this);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            menu->addAction(tr("Keep the chain here"), this, [this, i] { keep(i); });
            menu->popup(button->mapToGlobal(place));
        });
        row->addWidget(button);
        buttons_.push_back(button);
    }
}

Id SnapshotRow::owner() const
{
    const auto& selection = deeds_.desk().workspace.selection();
    switch (selection.chainOwner()) {
    case ChainOwner::Album:
        return deeds_.album().id;
    case ChainOwner::Song:
        return selection.song().value_or(Id{});
    case ChainOwner::Stem:
        return selection.stem().value_or(Id{});
    }
    return {};
}

bool SnapshotRow::has(int place) const
{
    const auto kept = kept_.find(owner());
    return kept != kept_.end() && kept->second.chains[std::size_t(place)].has_value();
}

void SnapshotRow::keep(int place)
{
    if (!deeds_.chain())
        return;
    auto& kept = kept_[owner()];
    kept.chains[std::size_t(place)] = *deeds_.chain();
    kept.current = place;
    showChain();
    deeds_.desk().workspace.tell(tr("Chain kept as snapshot %1, until Lacquer is closed.").arg(QChar(u'A' + place)));
}

void SnapshotRow::use(int place)
{
    if (!deeds_.chain())
        return;
    if (!has(place))
        return keep(place);
    auto& kept = kept_[owner()];
    kept.current = place;
    const Chain chain = *kept.chains[std::size_t(place)];
    deeds_.desk().workspace.editChain(tr("Snapshot %1").arg(QChar(u'A' + place)), [&](Chain& c) { c = chain; });
    showChain();
}

void SnapshotRow::showChain()
{
    const auto kept = kept_.find(owner());
    for (int i = 0; i < places; ++i) {
        auto* button = static_cast<SnapshotButton*>(buttons_[std::size_t(i)]);
        const QChar letter(u'A' + i);
        button->setEnabled(deeds_.chain());
        button->kept = has(i);
        // It is current only as long as the chain is just that.
        button->current = button->kept && kept->second.current == i && deeds_.chain()
                          && *kept->second.chains[std::size_t(i)] == *deeds_.chain();
        button->setToolTip(button->kept ? tr("Snapshot %1  Ctrl+Alt+%2\nBrings this chain back. Not saved with the album.").arg(letter).arg(i + 1)
                                        : tr("Snapshot %1, empty  Ctrl+Alt+%2\nKeeps the chain as it is now, until Lacquer is closed.")
                                              .arg(letter)
                                              .arg(i + 1));
        button->setAccessibleName(button->kept ? tr("Snapshot %1").arg(letter) : tr("Snapshot %1, empty").arg(letter));
        button->update();
    }
}

}  // namespace lacquer
