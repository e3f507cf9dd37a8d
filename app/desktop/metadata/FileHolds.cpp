// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/FileHolds.h"

#include "Workspace.h"
#include "base/Text.h"
#include "deliver/DeliveryOutlook.h"
#include "frame/RowDelegate.h"
#include "metadata/TagDelegate.h"
#include "tags/TagField.h"
#include "widgets/ElidedLabel.h"
#include "widgets/PanelHead.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

bool holds(DeliverableKind kind, const TagField& field)
{
    return kind == DeliverableKind::Flac ? field.vorbis != nullptr : field.id3 != nullptr || field.info != nullptr;
}

QString characters(const QString& text)
{
    return QString::number(text.toUcs4().size());
}

}  // namespace

FileHolds::FileHolds(const Desk& desk, const DeliveryOutlook& outlook, QWidget* parent)
    : QWidget(parent), desk_(desk), outlook_(outlook), head_(new PanelHead(tr("What the file will hold"), this)), which_(new QComboBox(this)),
      song_(new ElidedLabel({}, this)), tags_(new QTreeWidget(this)), nameHead_(new ElidedLabel(tr("File name"), this)), name_(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(head_);
    auto* inner = new QVBoxLayout;
    column->addLayout(inner, 1);
    inner->addWidget(which_);
    inner->addWidget(song_);
    inner->addWidget(tags_, 1);
    inner->addWidget(nameHead_);
    inner->addWidget(name_);
    which_->setAccessibleName(tr("Deliverable"));
    which_->setFocusPolicy(Qt::StrongFocus);
    which_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    song_->setLook(&Fonts::label, &Theme::textSecondary);
    nameHead_->setLook(&Fonts::bodyStrong);
    tags_->setAccessibleName(tr("What the file will hold"));
    tags_->setColumnCount(3);
    tags_->setHeaderLabels({tr("Field"), tr("Text"), tr("Length")});
    tags_->setRootIsDecorated(false);
    tags_->setUniformRowHeights(true);
    tags_->setFrameShape(QFrame::NoFrame);
    // One line has no room for field, text and length; the delegate draws all three in the first column.
    tags_->setItemDelegate(new TagDelegate(tags_));
    tags_->setHeaderHidden(true);
    tags_->setColumnHidden(1, true);
    tags_->setColumnHidden(2, true);
    tags_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    name_->setTextFormat(Qt::PlainText);
    name_->setWordWrap(true);
    name_->setAccessibleName(tr("File name"));
    connect(which_, &QComboBox::activated, this, &FileHolds::fillList);
    connect(&outlook, &DeliveryOutlook::changed, this, &FileHolds::refresh);
    connect(&desk.workspace.selection(), &Selection::songChanged, this, &FileHolds::fillList);
    applyTheme();
    refresh();
}

void FileHolds::refresh()
{
    QStringList names;
    for (const auto& one : outlook_.picture().plan.deliverables)
        names << one.deliverable.name;
    QStringList shownNames;
    for (int i = 0; i < which_->count(); ++i)
        shownNames << which_->itemText(i);
    if (names != shownNames) {
        const auto before = which_->currentText();
        which_->clear();
        which_->addItems(names);
        which_->setCurrentIndex(std::max(0, int(names.indexOf(before))));
    }
    fillList();
}

void FileHolds::fillList()
{
    const auto* planned = outlook_.picture().find(which_->currentText());
    const PlannedFile* file = nullptr;
    if (planned && desk_.workspace.song()) {
        const auto at = desk_.workspace.songPosition();
        for (const auto& one : planned->files)
            if (std::find(one.songs.begin(), one.songs.end(), at) != one.songs.end())
                file = &one;
    }
    tags_->clear();
    which_->setVisible(which_->count() > 0);
    nameHead_->setVisible(file != nullptr);
    if (!file) {
        song_->setText(which_->count() == 0 ? tr("No deliverable yet; add one on Deliver.") : tr("No file holds this song."));
        name_->clear();
        return;
    }
    const auto kind = planned->deliverable.kind;
    int count = 0;
    for (const TagField& field : tagFields()) {
        const auto text = field.text(file->tags);
        if (text.isEmpty() || !holds(kind, field))
            continue;
        // The disc's own spelling of the number beside the plain one would be said twice.
        if (kind != DeliverableKind::Flac && field.id3 == nullptr && field.info != nullptr && std::string_view(field.info) == "ITRK")
            continue;
        ++count;
        auto* item = new QTreeWidgetItem(tags_, {shownName(field), text, characters(text)});
        item->setToolTip(0, text);
        item->setData(0, Qt::AccessibleTextRole, tr("%1: %2, %n character(s)", nullptr, int(text.toUcs4().size())).arg(shownName(field), text));
    }
    song_->setText(file->songs.size() > 1 ? tr("The whole album · %n field(s)", nullptr, count)
                                          : tr("%1 · %2").arg(tr("%1 %2", "a song's number and title").arg(desk_.workspace.songPosition() + 1).arg(file->tags.title),
                                                             tr("%n field(s)", nullptr, count)));
    name_->setText(tr("%1\nSafe on Windows, macOS and Linux").arg(shown(file->path)));
}

void FileHolds::applyTheme()
{
    const auto& theme = Theme::of(this);
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* inner = column->itemAt(1)->layout();
    inner->setContentsMargins(theme.metrics.padding, theme.px(10), theme.metrics.padding, theme.px(12));
    inner->setSpacing(theme.px(8));
    setOnPanel(tags_);
    name_->setFont(theme.fonts.label);
}

void FileHolds::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        applyTheme();
    QWidget::changeEvent(event);
}

}  // namespace lacquer
