// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/RevisionsDialog.h"

#include "Workspace.h"
#include "base/Clock.h"
#include "model/AlbumDiff.h"
#include "widgets/Button.h"
#include "widgets/Theme.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace lacquer {

RevisionsDialog::RevisionsDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), workspace_(workspace), list_(new QTreeWidget(this)), differences_(new QPlainTextEdit(this)), name_(new QLineEdit(this)),
      note_(new QLineEdit(this)), keep_(new Button(tr("Keep"), Button::Kind::Primary, this)), restore_(new Button(tr("Go back to it"), this)),
      trouble_(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Revisions"));
    const auto& theme = Theme::of(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(20), theme.px(18), theme.px(20), theme.px(16));
    column->setSpacing(theme.px(10));
    list_->setAccessibleName(tr("Revisions, oldest first"));
    list_->setHeaderLabels({tr("Name"), tr("Date"), tr("Note")});
    list_->setRootIsDecorated(false);
    list_->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    list_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    column->addWidget(list_, 2);
    differences_->setReadOnly(true);
    differences_->setTabChangesFocus(true);
    differences_->setAccessibleName(tr("What the album differs in from the chosen revision"));
    column->addWidget(differences_, 1);
    auto* going = new QHBoxLayout;
    going->addWidget(restore_);
    going->addStretch(1);
    column->addLayout(going);
    name_->setPlaceholderText(tr("Name, such as Mix 2"));
    name_->setAccessibleName(tr("Name of a new revision"));
    note_->setPlaceholderText(tr("What to remember of it"));
    note_->setAccessibleName(tr("Note of a new revision"));
    auto* keeping = new QHBoxLayout;
    keeping->addWidget(name_, 2);
    keeping->addWidget(note_, 3);
    keeping->addWidget(keep_);
    column->addLayout(keeping);
    trouble_->setTextFormat(Qt::PlainText);
    trouble_->setWordWrap(true);
    column->addWidget(trouble_);
    keep_->setToolTip(tr("Keeps the album as it is now beside the project. Sources are not copied."));
    restore_->setToolTip(tr("The album becomes what it was then; what it is now is kept first, and undo takes it back."));
    connect(keep_, &Button::clicked, this, &RevisionsDialog::keep);
    connect(restore_, &Button::clicked, this, &RevisionsDialog::restore);
    connect(name_, &QLineEdit::textChanged, this, [this](const QString& text) { keep_->setEnabled(!text.trimmed().isEmpty()); });
    connect(list_, &QTreeWidget::currentItemChanged, this, &RevisionsDialog::showChosen);
    keep_->setEnabled(false);
    resize(theme.px(640), theme.px(520));
    refresh();
    name_->setFocus();
}

const Revision* RevisionsDialog::chosen() const
{
    const int row = list_->indexOfTopLevelItem(list_->currentItem());
    return row >= 0 && row < int(all_.size()) ? &all_[std::size_t(row)] : nullptr;
}

void RevisionsDialog::refresh()
{
    QStringList troubles;
    auto all = Revisions(workspace_.path()).list(&troubles);
    if (!all)
        troubles << all.error().message;
    else
        all_ = std::move(*all);
    list_->clear();
    for (const Revision& one : all_) {
        const auto date = one.date == 0 ? QString() : QLocale().toString(QDateTime::fromSecsSinceEpoch(one.date), QLocale::ShortFormat);
        const bool now = one.album == workspace_.album();
        list_->addTopLevelItem(new QTreeWidgetItem({one.name, date, now ? tr("As the album is now. %1").arg(one.note).trimmed() : one.note}));
    }
    if (!all_.empty())
        list_->setCurrentItem(list_->topLevelItem(int(all_.size()) - 1));
    trouble_->setText(troubles.join(QLatin1Char('\n')));
    trouble_->setVisible(!troubles.isEmpty());
    showChosen();
}

void RevisionsDialog::showChosen()
{
    const auto* one = chosen();
    const auto lines = one ? albumDifferences(one->album, workspace_.album()) : QStringList();
    differences_->setPlainText(!one              ? tr("Nothing is kept yet. Give the album as it is now a name below.")
                               : lines.isEmpty() ? tr("The album is as it was then.")
                                                 : lines.join(QLatin1Char('\n')));
    restore_->setEnabled(one && !lines.isEmpty());
}

void RevisionsDialog::keep()
{
    const auto kept = Revisions(workspace_.path()).save(workspace_.album(), name_->text().trimmed(), note_->text().trimmed(), clockSeconds());
    if (!kept) {
        trouble_->setText(kept.error().message);
        trouble_->setVisible(true);
        return;
    }
    name_->clear();
    note_->clear();
    refresh();
}

void RevisionsDialog::restore()
{
    const auto* one = chosen();
    if (!one)
        return;
    const Revision wanted = *one;
    const auto before = Revisions(workspace_.path()).saveBefore(workspace_.album(), wanted.name, clockSeconds());
    if (!before) {
        trouble_->setText(before.error().message);
        trouble_->setVisible(true);
        return;
    }
    workspace_.edit(tr("Go back to \"%1\"").arg(wanted.name), [&wanted](Album& album) { album = wanted.album; });
    workspace_.tell(tr("The album is as \"%1\" was; what there was is kept as \"%2\".").arg(wanted.name, before->name), true);
    accept();
}

}  // namespace lacquer
