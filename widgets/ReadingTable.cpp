// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ReadingTable.h"

#include "widgets/Figures.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace lacquer {

using namespace Qt::StringLiterals;

ReadingTable::ReadingTable(const QString& accessibleName, QWidget* parent) : DrawnWidget(accessibleName, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ReadingTable::setShown(const ReadingTableShown& shown)
{
    if (shown == shown_)
        return;
    const bool reshaped =
        shown.rows.size() != shown_.rows.size() || shown.columns.isEmpty() != shown_.columns.isEmpty();
    shown_ = shown;
    groundChanged();
    if (reshaped)
        updateGeometry();
}

int ReadingTable::head() const
{
    return shown_.title.isEmpty() && shown_.columns.isEmpty() ? 0 : theme().px(26);
}

QSize ReadingTable::sizeHint() const
{
    return {theme().px(264), head() + rowHeight() * int(shown_.rows.size())};
}

QString ReadingTable::spokenValue() const
{
    QStringList rows;
    for (const auto& row : shown_.rows) {
        QStringList words = {row.label};
        for (qsizetype i = 0; i < row.values.size(); ++i)
            words += i < shown_.columns.size() && !shown_.columns[i].isEmpty()
                         ? shown_.columns[i] + u' ' + row.values[i]
                         : row.values[i];
        rows += words.join(u", "_s);
    }
    return rows.join(u"; "_s);
}

void ReadingTable::drawGround(QPainter& painter)
{
    const auto& t = theme();
    qsizetype count = shown_.columns.size();
    bool lamps = false;
    for (const auto& row : shown_.rows) {
        count = std::max(count, row.values.size());
        lamps = lamps || row.lamp != LampMark::None;
    }
    const auto strong = shown_.strong < 0 ? count - 1 : shown_.strong;
    // Columns at the right are as wide as their widest words; the name has the rest.
    const double end = width() - (lamps ? t.metrics.lamp + t.px(8) : 0);
    std::vector<double> rights(static_cast<std::size_t>(count));
    double x = end;
    for (auto i = count - 1; i >= 0; --i) {
        rights[std::size_t(i)] = x;
        double wide = i < shown_.columns.size() ? figuresWidth(shown_.columns[i], t.fonts.caption) : 0;
        for (const auto& row : shown_.rows)
            if (i < row.values.size())
                wide = std::max(wide, figuresWidth(row.values[i], t.fonts.labelStrong));
        x -= wide + t.px(i == 0 ? 8 : count > 2 && i == 1 ? 40 : 14);
    }
    const int left = Qt::AlignLeft | Qt::AlignVCenter, right = Qt::AlignRight | Qt::AlignVCenter;
    if (head() > 0) {
        drawWords(painter, QRectF(0, 0, width(), t.px(20)), left, shown_.title, t.fonts.caption, t.textSecondary);
        for (qsizetype i = 0; i < shown_.columns.size(); ++i)
            drawWords(painter, QRectF(0, 0, rights[std::size_t(i)], t.px(20)), right, shown_.columns[i],
                      t.fonts.caption, t.textQuiet);
    }
    double y = head();
    const QFontMetricsF metrics(t.fonts.label);
    for (const auto& row : shown_.rows) {
        const double high = rowHeight();
        drawWords(painter, QRectF(0, y, width(), high), left,
                  metrics.elidedText(row.label, Qt::ElideRight, std::max(0.0, x)), t.fonts.label, t.textSecondary);
        for (qsizetype i = 0; i < row.values.size(); ++i)
            drawWords(painter, QRectF(0, y, rights[std::size_t(i)], high), right, row.values[i],
                      i == strong ? t.fonts.labelStrong : t.fonts.label, i == strong ? t.text : t.textQuiet);
        if (row.lamp != LampMark::None) {
            const double side = t.metrics.lamp;
            drawLampMark(painter, t, QRectF(width() - side, y + (high - side) / 2, side, side), row.lamp);
        }
        y += high;
        if (shown_.lines)
            painter.fillRect(QRectF(0, y - 1, width(), 1), t.groove);
    }
}

int ReadingTable::rowAt(const QPoint& point) const
{
    const int row = point.y() < head() ? -1 : (point.y() - head()) / rowHeight();
    return row < int(shown_.rows.size()) ? row : -1;
}

bool ReadingTable::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(help->pos());
        QToolTip::showText(help->globalPos(), row >= 0 ? shown_.rows[std::size_t(row)].tip : QString(), this);
        return true;
    }
    return DrawnWidget::event(event);
}

void ReadingTable::mouseReleaseEvent(QMouseEvent* event)
{
    const int row = rowAt(event->pos());
    if (event->button() == Qt::LeftButton && row >= 0)
        Q_EMIT rowClicked(row);
}

}  // namespace lacquer
