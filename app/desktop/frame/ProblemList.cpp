// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/ProblemList.h"

#include "widgets/Lamp.h"
#include "widgets/Theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace lacquer {

namespace {

QIcon lampIcon(LampState state, const Theme& theme, double ratio)
{
    QPixmap picture(QSize(theme.metrics.lamp, theme.metrics.lamp) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    drawLamp(painter, QRectF(0, 0, theme.metrics.lamp, theme.metrics.lamp), state, theme);
    return QIcon(picture);
}

}  // namespace

LampState lampOf(ProblemLevel level)
{
    switch (level) {
    case ProblemLevel::Error:
        return LampState::Error;
    case ProblemLevel::Warning:
        return LampState::Warning;
    case ProblemLevel::Note:
        break;
    }
    return LampState::Note;
}

ProblemList::ProblemList(QWidget* parent) : QListWidget(parent)
{
    setAccessibleName(tr("Problems"));
    setWordWrap(true);
    setUniformItemSizes(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { Q_EMIT chosen(row(item)); });
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { Q_EMIT chosen(row(item)); });
}

void ProblemList::setProblems(const std::vector<Problem>& problems)
{
    clear();
    const auto& theme = Theme::of(this);
    for (const auto& problem : problems) {
        const auto words = problem.remedy.isEmpty() ? problem.message : tr("%1: %2").arg(problem.message, problem.remedy);
        auto* item = new QListWidgetItem(lampIcon(lampOf(problem.level), theme, devicePixelRatioF()), words, this);
        item->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(lampWords(lampOf(problem.level)), words));
    }
    if (problems.empty())
        addItem(tr("Nothing to mend."));
    if (count() > 0)
        setCurrentRow(0);
}

void ProblemList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QListWidget::keyPressEvent(event);
}

void ProblemList::focusOutEvent(QFocusEvent* event)
{
    QListWidget::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT closed();
}

}  // namespace lacquer
