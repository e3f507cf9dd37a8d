// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ReadingRow.h"

#include "widgets/Figures.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace lacquer {

using namespace Qt::StringLiterals;

ReadingRow::ReadingRow(const QString& accessibleName, QWidget* parent) : DrawnWidget(accessibleName, parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ReadingRow::setReadings(const std::vector<Reading>& readings, const NoteLine& note)
{
    if (readings == readings_ && note == note_)
        return;
    const bool taller = note.isEmpty() != note_.isEmpty();
    readings_ = readings;
    note_ = note;
    update();
    if (taller)
        updateGeometry();
}

QSize ReadingRow::sizeHint() const
{
    return {theme().px(264), theme().px(note_.isEmpty() ? 42 : 66)};
}

QString ReadingRow::spokenValue() const
{
    QStringList words;
    for (const auto& reading : readings_)
        words += (reading.label + u' ' + reading.number + u' ' + reading.unit).trimmed();
    if (!note_.isEmpty())
        words += note_.words;
    return words.join(u", "_s);
}

double ReadingRow::wide(const Reading& reading) const
{
    const auto& t = theme();
    double number = figuresWidth(reading.number, t.fonts.figureSmall);
    if (!reading.unit.isEmpty())
        number += t.px(3) + figuresWidth(reading.unit, t.fonts.caption);
    return std::max(number, figuresWidth(reading.label, t.fonts.caption));
}

std::vector<double> ReadingRow::lefts() const
{
    // The first at the left edge, the last at the right one, equal room between.
    double room = width();
    for (const auto& reading : readings_)
        room -= wide(reading);
    const double gap = readings_.size() > 1 ? std::max(0.0, room / double(readings_.size() - 1)) : 0;
    std::vector<double> lefts;
    double x = 0;
    for (const auto& reading : readings_) {
        lefts.push_back(x);
        x += wide(reading) + gap;
    }
    return lefts;
}

int ReadingRow::readingAt(const QPoint& point) const
{
    if (point.y() > theme().px(42))
        return -1;
    const auto at = lefts();
    for (std::size_t i = 0; i < at.size(); ++i)
        if (point.x() >= at[i] && point.x() <= at[i] + wide(readings_[i]))
            return int(i);
    return -1;
}

void ReadingRow::drawContent(QPainter& painter)
{
    const auto& t = theme();
    const auto at = lefts();
    for (std::size_t i = 0; i < readings_.size(); ++i) {
        const auto& reading = readings_[i];
        drawWords(painter, QRectF(at[i], 0, width(), t.px(16)), Qt::AlignLeft | Qt::AlignVCenter, reading.label,
                  t.fonts.caption, t.textSecondary);
        drawWords(painter, QRectF(at[i], t.px(16), width(), t.px(24)), Qt::AlignLeft | Qt::AlignVCenter, reading.number,
                  t.fonts.figureSmall, t.text);
        const double x = at[i] + figuresWidth(reading.number, t.fonts.figureSmall) + t.px(3);
        drawWords(painter, QRectF(x, t.px(20), width(), t.px(18)), Qt::AlignLeft | Qt::AlignVCenter, reading.unit,
                  t.fonts.caption, t.textQuiet);
    }
    if (!note_.isEmpty())
        note_.draw(painter, t, QRectF(0, t.px(44), width(), t.px(18)));
}

bool ReadingRow::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int at = readingAt(help->pos());
        QToolTip::showText(help->globalPos(), at >= 0 ? readings_[std::size_t(at)].tip : QString(), this);
        return true;
    }
    return DrawnWidget::event(event);
}

void ReadingRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const int at = readingAt(event->pos()); at >= 0)
        Q_EMIT originRequested(at, event->globalPosition().toPoint());
    else if (!note_.isEmpty() && event->pos().y() > theme().px(42))
        Q_EMIT noteClicked();
}

void ReadingRow::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !readings_.empty())
        Q_EMIT originRequested(0, mapToGlobal(rect().center()));
    else
        DrawnWidget::keyPressEvent(event);
}

}  // namespace lacquer
