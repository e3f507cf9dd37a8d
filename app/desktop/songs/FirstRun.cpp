// SPDX-License-Identifier: GPL-3.0-or-later
#include "songs/FirstRun.h"

#include "Actions.h"
#include "Habits.h"
#include "songs/DropDisc.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/ElidedLabel.h"
#include "widgets/FigureLabel.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

/// Plain words that may run over several lines.
QLabel* paragraph(const QString& words, QWidget* parent, Qt::Alignment alignment = Qt::AlignLeft)
{
    auto* label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(alignment);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

}  // namespace

FirstRun::FirstRun(const Desk& desk, QWidget* parent)
    : QWidget(parent), desk_(desk), left_(new QWidget(this)), right_(new QWidget(this)), disc_(new DropDisc(left_)),
      files_(new Button(tr("Choose files…"), Button::Kind::Primary, left_)), folder_(new Button(tr("Choose a folder…"), left_)),
      list_(new QVBoxLayout)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(left_, 1);
    row->addWidget(right_);
    makeLeft();
    makeRight();
    connect(&desk.habits, &Habits::recentChanged, this, &FirstRun::showList);
    showList();
    arrange();
}

void FirstRun::makeLeft()
{
    auto* column = new QVBoxLayout(left_);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(14);
    column->addStretch(1);
    column->addWidget(disc_, 8);
    auto* title = new ElidedLabel(tr("Drop your songs here"), left_);
    title->setLook(&Fonts::heading);
    title->setAlignment(Qt::AlignCenter);
    column->addWidget(title);
    auto* words = paragraph(tr("Mixes, stems, or a whole folder. Lacquer sorts them into songs and shows you before anything happens. "
                               "Your files are never changed."),
                            left_, Qt::AlignHCenter);
    const int wide = Theme::of(this).px(430);
    words->setFixedWidth(wide);
    words->setMinimumHeight(words->heightForWidth(wide));
    column->addWidget(words, 0, Qt::AlignHCenter);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    buttons->addWidget(files_);
    buttons->addWidget(folder_);
    buttons->addStretch(1);
    column->addLayout(buttons);
    auto* formats = new ElidedLabel(tr("WAV, AIFF, FLAC, ALAC, CAF, MP3 and more · 44.1 to 384 kHz"), left_);
    formats->setLook(&Fonts::label, &Theme::textQuiet);
    formats->setAlignment(Qt::AlignCenter);
    column->addWidget(formats);
    column->addStretch(1);
    const auto choose = [this] { desk_.actions.action("file.add")->trigger(); };
    connect(files_, &Button::clicked, this, choose);
    connect(disc_, &DropDisc::clicked, this, choose);
    connect(folder_, &Button::clicked, this, [this] { desk_.actions.action("file.addFolder")->trigger(); });
}

void FirstRun::makeRight()
{
    auto* column = new QVBoxLayout(right_);
    column->setContentsMargins(26, 26, 26, 22);
    column->setSpacing(12);
    auto* here = new ElidedLabel(tr("New here?"), right_);
    here->setLook(&Fonts::title);
    column->addWidget(here);
    auto* card = new Card(right_);
    card->setClickable(true);
    card->setAccessibleName(tr("Open the sample EP"));
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(18, 16, 18, 16);
    auto* name = new ElidedLabel(tr("Open the sample EP"), card);
    name->setLook(&Fonts::bodyStrong);
    inside->addWidget(name);
    inside->addWidget(paragraph(tr("A finished album of songs and stems to play with."), card));
    connect(card, &Card::clicked, this, [this] { desk_.actions.action("file.sample")->trigger(); });
    column->addWidget(card);
    column->addSpacing(16);
    column->addLayout(list_);
    column->addStretch(1);
    for (const char* id : {"file.open", "edit.palette", "help.keys"}) {
        auto* row = new QHBoxLayout;
        const auto* action = desk_.actions.action(id);
        auto* key = new ElidedLabel(keysOf(*action), right_);
        key->setLook(&Fonts::labelStrong, &Theme::textSecondary);
        key->setMinimumWidth(Theme::of(this).px(56));
        auto* words = new ElidedLabel(action->text().remove(u'&'), right_);
        words->setLook(&Fonts::label, &Theme::textSecondary);
        row->addWidget(key);
        row->addWidget(words, 1);
        column->addLayout(row);
    }
}

void FirstRun::showList()
{
    while (auto* item = list_->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const auto recent = desk_.habits.recent();
    if (recent.isEmpty())
        addSteps();
    else
        addRecent(recent);
}

void FirstRun::addSteps()
{
    auto* head = new ElidedLabel(tr("How an album is made here"), right_);
    head->setLook(&Fonts::title);
    list_->addWidget(head);
    const std::pair<QString, QString> steps[] = {{tr("Songs"), tr("Drop mixes or stems. See what arrived.")},
                                                 {tr("Master"), tr("Shape one song, then carry it to the others.")},
                                                 {tr("Album"), tr("Order, spaces, fades, one loudness.")},
                                                 {tr("Metadata"), tr("Titles, names, codes and cover.")},
                                                 {tr("Deliver"), tr("One button for the plant and the services.")}};
    int number = 0;
    for (const auto& [name, words] : steps) {
        auto* step = new QWidget(right_);
        auto* row = new QHBoxLayout(step);
        row->setContentsMargins(0, 6, 0, 6);
        auto* figure = new FigureLabel(QString::number(++number), step);
        figure->setLook(&Fonts::figureSmall, number == 1 ? &Theme::signal : &Theme::textQuiet);
        figure->setMinimumWidth(Theme::of(this).px(26));
        row->addWidget(figure);
        auto* both = new QVBoxLayout;
        both->setSpacing(1);
        auto* title = new ElidedLabel(name, step);
        auto* rest = new ElidedLabel(words, step);
        rest->setLook(&Fonts::label, &Theme::textSecondary);
        both->addWidget(title);
        both->addWidget(rest);
        row->addLayout(both, 1);
        list_->addWidget(step);
    }
}

void FirstRun::addRecent(const QStringList& recent)
{
    auto* head = new ElidedLabel(tr("Albums of late"), right_);
    head->setLook(&Fonts::title);
    list_->addWidget(head);
    for (const auto& album : recent.mid(0, 6)) {
        const QFileInfo file(album);
        auto* card = new Card(right_);
        card->setAccessibleName(tr("Open %1").arg(file.completeBaseName()));
        auto* inside = new QVBoxLayout(card);
        inside->setContentsMargins(14, 8, 14, 8);
        inside->setSpacing(1);
        const bool there = file.exists();
        auto* name = new ElidedLabel(file.completeBaseName(), card);
        name->setLook(&Fonts::bodyStrong, there ? &Theme::text : &Theme::textDisabled);
        auto* place = new ElidedLabel(there ? file.path() : tr("not there any more · %1").arg(file.path()), card);
        place->setLook(&Fonts::label, there ? &Theme::textQuiet : &Theme::textDisabled);
        inside->addWidget(name);
        inside->addWidget(place);
        card->setClickable(there);
        connect(card, &Card::clicked, this, [this, album] { Q_EMIT openAsked(album); });
        list_->addWidget(card);
    }
}

void FirstRun::takeFocus()
{
    files_->setFocus();
}

void FirstRun::arrange()
{
    const auto& theme = Theme::of(this);
    right_->setFixedWidth(theme.px(theme.metrics.compact ? 330 : 400));
}

bool FirstRun::event(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        arrange();
    return QWidget::event(event);
}

void FirstRun::paintEvent(QPaintEvent*)
{
    const auto& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(right_->geometry(), theme.ground);
    painter.fillRect(right_->x(), 0, 1, height(), theme.groove);
    painter.fillRect(width() - 1, 0, 1, height(), theme.groove);
}

}  // namespace lacquer
