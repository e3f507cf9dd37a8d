// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/CopyChainDialog.h"

#include "model/Album.h"
#include "widgets/Button.h"
#include "widgets/Theme.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace lacquer {

using namespace Qt::StringLiterals;

CopyChainDialog::CopyChainDialog(const Album& album, std::optional<Id> from, const QString& words, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Copy chain to other songs"));
    const auto& theme = Theme::of(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(18));
    column->setSpacing(theme.px(12));
    auto* label = new QLabel(words, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    column->addWidget(label);
    list_ = new QListWidget(this);
    list_->setAccessibleName(tr("Songs"));
    for (std::size_t i = 0; i < album.songs.size(); ++i) {
        const auto& song = *album.songs[i];
        if (from == song.id)
            continue;
        songs_.push_back(song.id);
        auto* item = new QListWidgetItem(song.chain.empty() ? tr("%1  %2").arg(i + 1).arg(song.title)
                                                            : tr("%1  %2 — replaces %n modules", nullptr, int(song.chain.size())).arg(i + 1).arg(song.title),
                                         list_);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    column->addWidget(list_, 1);
    auto* row = new QHBoxLayout;
    all_ = new Button(tr("None"), Button::Kind::Quiet, this);
    auto* cancel = new Button(tr("Leave as it is"), this);
    copy_ = new Button({}, Button::Kind::Primary, this);
    copy_->setDefault(true);
    row->addWidget(all_);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(copy_);
    column->addLayout(row);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(copy_, &Button::clicked, this, [this] {
        Q_EMIT wanted(checked());
        accept();
    });
    connect(all_, &Button::clicked, this, [this] {
        const auto state = checked().empty() ? Qt::Checked : Qt::Unchecked;
        for (int i = 0; i < list_->count(); ++i)
            list_->item(i)->setCheckState(state);
    });
    connect(list_, &QListWidget::itemChanged, this, &CopyChainDialog::showCount);
    showCount();
    resize(theme.px(440), theme.px(420));
    list_->setFocus();
    if (list_->count() > 0)
        list_->setCurrentRow(0);
}

std::vector<Id> CopyChainDialog::checked() const
{
    std::vector<Id> ids;
    for (int i = 0; i < list_->count(); ++i)
        if (list_->item(i)->checkState() == Qt::Checked)
            ids.push_back(songs_[std::size_t(i)]);
    return ids;
}

void CopyChainDialog::showCount()
{
    const int count = int(checked().size());
    copy_->setText(tr("Copy to %n songs", nullptr, count));
    copy_->setEnabled(count > 0);
    all_->setText(count == 0 ? tr("All") : tr("None"));
}

}  // namespace lacquer
