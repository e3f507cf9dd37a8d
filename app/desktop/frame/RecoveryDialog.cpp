// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/RecoveryDialog.h"

#include "base/Text.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/ElidedLabel.h"
#include "widgets/Figures.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace lacquer {

namespace {

QString when(std::int64_t milliseconds)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(milliseconds);
    const auto clock = QLocale().toString(time.time(), QStringLiteral("HH:mm:ss"));
    return time.date() == QDate::currentDate() ? RecoveryDialog::tr("Today %1").arg(clock)
                                               : QLocale().toString(time.date(), QLocale::ShortFormat) + QLatin1Char(' ') + clock;
}

ElidedLabel* line(const QString& words, QFont Fonts::*font, QColor Theme::*colour)
{
    auto* label = new ElidedLabel(words);
    label->setLook(font, colour);
    return label;
}

}  // namespace

RecoveryDialog::RecoveryDialog(const RecoverableWork& work, QWidget* parent) : QDialog(parent), work_(work)
{
    setWindowTitle(tr("There is newer work than your last save"));
    const auto& theme = Theme::of(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(26), theme.px(24), theme.px(26), theme.px(22));
    column->setSpacing(theme.px(14));
    column->addWidget(line(work.saved ? tr("There is newer work than your last save") : tr("There is work that was never saved"),
                           &Fonts::heading, &Theme::text));
    auto* words = new QLabel(tr("Lacquer stopped unexpectedly while \"%1\" was open. It kept every edit up to two seconds before. Choose where "
                                "to go on; the other one is kept for 30 days.")
                                 .arg(work.name()));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setFont(theme.fonts.body);
    column->addWidget(words);

    auto* cards = new QHBoxLayout;
    cards->setSpacing(theme.px(14));
    cards->addWidget(versionCard(tr("Recovered work"), tr("%n edits newer", nullptr, int(work.steps.size())), work.newer,
                                 tr("from the journal"), true));
    if (work.saved)
        cards->addWidget(versionCard(tr("Last save"), work.savedByOthers ? tr("saved by somebody else since") : tr("saved by you"),
                                     *work.saved, shown(work.project.filename()), false));
    column->addLayout(cards);
    column->addWidget(stepList());

    auto* buttons = new QHBoxLayout;
    auto* later = new Button(tr("Decide later"), Button::Kind::Quiet, this);
    buttons->addWidget(later);
    buttons->addStretch(1);
    auto* saved = new Button(work.saved ? tr("Open the last save") : tr("Start without it"), this);
    auto* newer = new Button(tr("Open recovered work"), Button::Kind::Primary, this);
    buttons->addWidget(saved);
    buttons->addWidget(newer);
    column->addLayout(buttons);
    connect(later, &Button::clicked, this, &QDialog::reject);
    connect(saved, &Button::clicked, this, [this] {
        choice_ = OpenSaved;
        accept();
    });
    connect(newer, &Button::clicked, this, [this] {
        choice_ = OpenNewer;
        accept();
    });
    newer->setDefault(true);
    newer->setFocus();
    setMinimumWidth(theme.px(760));
}

QWidget* RecoveryDialog::versionCard(const QString& title, const QString& fact, const AlbumVersion& version, const QString& where,
                                     bool newer)
{
    const auto& theme = Theme::of(this);
    auto* card = new Card;
    card->setChosen(newer);
    card->setAccessibleName(tr("%1, %2").arg(title, when(version.milliseconds)));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(theme.px(18), theme.px(14), theme.px(18), theme.px(14));
    auto* head = new QHBoxLayout;
    head->addWidget(line(title, &Fonts::title, &Theme::text), 1);
    auto* right = line(fact, &Fonts::label, newer ? &Theme::signalStrong : &Theme::textSecondary);
    right->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    head->addWidget(right, 1);
    column->addLayout(head);
    column->addWidget(line(when(version.milliseconds), &Fonts::figureSmall, &Theme::text));
    column->addWidget(line(tr("%n songs · %1 · %2", nullptr, int(version.songs)).arg(timeFigures(version.seconds), where), &Fonts::label,
                           &Theme::textSecondary));
    if (newer)
        for (const auto& difference : work_.differences.mid(0, 4))
            column->addWidget(line(difference, &Fonts::label, &Theme::textSecondary));
    column->addStretch(1);
    return card;
}

QWidget* RecoveryDialog::stepList()
{
    const auto& theme = Theme::of(this);
    auto* list = new QTreeWidget(this);
    list->setAccessibleName(tr("What the edits were"));
    list->setColumnCount(2);
    list->setHeaderLabels({tr("When"), tr("What the %n edits were", nullptr, int(work_.steps.size()))});
    list->setRootIsDecorated(false);
    for (auto step = work_.steps.rbegin(); step != work_.steps.rend(); ++step)
        new QTreeWidgetItem(list, {when(step->milliseconds), step->name});
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    list->setMaximumHeight(theme.px(170));
    return list;
}

}  // namespace lacquer
