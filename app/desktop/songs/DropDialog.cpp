// SPDX-License-Identifier: GPL-3.0-or-later
#include "songs/DropDialog.h"

#include "base/Text.h"
#include "songs/DropModel.h"
#include "songs/DropTable.h"
#include "widgets/Button.h"
#include "widgets/ElidedLabel.h"
#include "widgets/Figures.h"
#include "widgets/LampLabel.h"
#include "widgets/ProgressRow.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace lacquer {

DropDialog::DropDialog(QWidget* parent)
    : QDialog(parent), model_(new DropModel(this)), table_(new DropTable(*model_, this)), title_(new ElidedLabel(tr("Reading files"), this)),
      words_(new ElidedLabel(tr("Nothing is added until you say so."), this)), progress_(new ProgressRow(tr("Reading files"), this)),
      left_(new LampLabel(LampState::Note, {}, this)), tags_(new QCheckBox(tr("Use titles found in the files"), this)),
      no_(new Button(tr("Not now"), this)), add_(new Button(tr("Add"), Button::Kind::Primary, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add songs"));
    setModal(true);
    title_->setLook(&Fonts::heading);
    words_->setLook(&Fonts::body, &Theme::textSecondary);
    tags_->setChecked(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(26, 22, 26, 12);
    head->setSpacing(6);
    head->addWidget(title_);
    head->addWidget(words_);
    head->addWidget(progress_);
    column->addLayout(head);
    column->addWidget(table_, 1);
    auto* facts = new QHBoxLayout;
    facts->setContentsMargins(26, 10, 26, 10);
    facts->addWidget(left_, 1);
    facts->addWidget(tags_);
    column->addLayout(facts);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(26, 14, 26, 18);
    foot->setSpacing(10);
    auto* stay = new ElidedLabel(tr("Files stay where they are and are never changed."), this);
    stay->setLook(&Fonts::label, &Theme::textQuiet);
    foot->addWidget(stay, 1);
    foot->addWidget(no_);
    foot->addWidget(add_);
    column->addLayout(foot);
    connect(no_, &Button::clicked, this, &QDialog::reject);
    connect(add_, &Button::clicked, this, &DropDialog::add);
    connect(table_, &DropTable::accepted, this, &DropDialog::add);
    connect(progress_, &ProgressRow::stopAsked, this, &QDialog::reject);
    connect(tags_, &QCheckBox::clicked, model_, &DropModel::useTagTitles);
    connect(model_, &DropModel::regrouped, this, &DropDialog::showCounts);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, model_, &DropModel::undo);
    connect(new QShortcut(QKeySequence::Redo, this), &QShortcut::activated, model_, &DropModel::redo);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up), this), &QShortcut::activated, this, [this] { table_->moveSong(-1); });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down), this), &QShortcut::activated, this, [this] { table_->moveSong(1); });
    for (QWidget* part : std::initializer_list<QWidget*>{table_, left_, tags_, add_})
        part->setVisible(false);
    const auto room = parent ? parent->size() : QSize(1366, 768);
    const auto& theme = Theme::of(this);
    resize(std::min(theme.px(1180), room.width() - theme.px(60)), std::min(theme.px(820), room.height() - theme.px(60)));
}

void DropDialog::showProgress(double part)
{
    if (busy_)
        progress_->setProgress(part > 0 ? part : -1, part > 0 ? tr("%1 %").arg(int(part * 100)) : QString());
}

void DropDialog::showGrouping(DropGrouping grouping, const QString& from)
{
    busy_ = false;
    progress_->hide();
    words_->setText(from.isEmpty() ? tr("This is how Lacquer reads these files. Change anything that is wrong; nothing is added until you say so.")
                                   : tr("This is how Lacquer reads the folder \"%1\". Change anything that is wrong; nothing is added until you say so.").arg(from));
    QStringList names, sentences;
    for (const auto& refusal : grouping.refused()) {
        names << shown(refusal.file.path.filename());
        sentences << refusal.sentence;
    }
    const bool tagged = std::any_of(grouping.songs().begin(), grouping.songs().end(), [](const DropSong& song) { return !song.tagTitle.isEmpty(); });
    model_->setGrouping(std::move(grouping));
    table_->setVisible(model_->rowCount() > 0);
    tags_->setVisible(tagged);
    left_->setVisible(!names.isEmpty());
    left_->show(LampState::Note, names.size() == 1 ? tr("Left out: %1").arg(sentences.front())
                                                   : tr("Left out: %1. They are not sound that can be read.").arg(names.join(QStringLiteral(", "))));
    left_->setToolTip(sentences.mid(0, 30).join(u'\n'));
    add_->setVisible(model_->rowCount() > 0);
    if (model_->rowCount() == 0) {
        title_->setText(tr("There is no sound in these files"));
        words_->setText(tr("WAV, AIFF, FLAC, ALAC, CAF, MP3, Ogg Vorbis and Opus can be read."));
        no_->setText(tr("Close"));
        no_->setFocus();
        return;
    }
    table_->setCurrentIndex(model_->index(0, DropModel::UsedAs));
    table_->setFocus();
}

void DropDialog::showCounts()
{
    const int songs = model_->songCount(), files = model_->fileCount();
    title_->setText(tr("%1, %2").arg(tr("%n file(s)", nullptr, files), tr("%n song(s)", nullptr, songs)));
    add_->setText(tr("Add %n song(s)", nullptr, songs));
    add_->setEnabled(songs > 0);
    setAccessibleName(title_->text());
}

void DropDialog::add()
{
    if (!busy_ && add_->isEnabled())
        Q_EMIT addAsked();
}

void DropDialog::showAdding()
{
    busy_ = true;
    progress_->setName(tr("Reading every file once, to know it again"));
    progress_->show();
    table_->setEnabled(false);
    add_->setEnabled(false);
}

void DropDialog::showTrouble(const QString& words)
{
    busy_ = false;
    progress_->hide();
    table_->setEnabled(true);
    showCounts();
    left_->show(LampState::Error, words);
    left_->setVisible(true);
    left_->setToolTip(words);
}

const DropGrouping& DropDialog::grouping() const
{
    return model_->grouping();
}

bool DropDialog::event(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        update();
    return QDialog::event(event);
}

void DropDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        add();
        return;
    }
    QDialog::keyPressEvent(event);
}

void DropDialog::paintEvent(QPaintEvent*)
{
    const auto& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.setPen(QPen(theme.groove, 0));
    if (table_->isVisible()) {
        painter.drawLine(0, table_->y() - 1, width(), table_->y() - 1);
        painter.drawLine(0, table_->geometry().bottom() + 1, width(), table_->geometry().bottom() + 1);
    }
}

}  // namespace lacquer
