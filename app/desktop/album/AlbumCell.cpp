// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/AlbumCell.h"

#include "album/AlbumTable.h"
#include "widgets/Figures.h"
#include "widgets/Icons.h"
#include "widgets/LampMark.h"
#include "widgets/Theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QTimer>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>

#include <cmath>

namespace lacquer {

using namespace Qt::StringLiterals;

namespace {

QRectF checkPlace(const QRectF& cell, const Theme& theme)
{
    const double side = theme.px(16);
    return {cell.right() - theme.px(9) - side, cell.center().y() - side / 2, side, side};
}

/// The triangle, so that nothing is told by colour alone.
void drawWarning(QPainter& painter, const Theme& theme, double left, double middle)
{
    const double side = theme.px(12);
    painter.setRenderHint(QPainter::Antialiasing);
    drawLampMark(painter, theme, QRectF(left, middle - side / 2, side, side), LampMark::Warning);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

/// A short line about the middle: how far from the median.
void drawDeviation(QPainter& painter, const Theme& theme, const QRectF& cell, double value)
{
    const double half = theme.px(25), height = theme.px(3);
    const double right = cell.right() - theme.px(9), middle = right - half;
    const double y = std::round(cell.bottom() - theme.px(6));
    painter.fillRect(QRectF(right - 2 * half, y + height / 3, 2 * half, 1), theme.groove);
    const double length = std::clamp(value, -1.2, 1.2) / 1.2 * half;
    const bool out = std::abs(value) > 1;
    painter.fillRect(QRectF(std::min(middle, middle + length), y, std::max(1.0, std::abs(length)), height),
                     out ? theme.warning : theme.textSecondary);
    painter.fillRect(QRectF(std::round(middle), y - 1, 1, height + 2), theme.edge);
}

}  // namespace

void AlbumCell::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& theme = Theme::of(option.widget);
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    const auto* table = qobject_cast<const AlbumTable*>(index.model());
    const QRectF cell = option.rect;
    const bool chosen = option.state & QStyle::State_Selected;
    painter->save();
    painter->fillRect(cell, chosen ? theme.signalDeep : theme.panel);
    painter->fillRect(QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1), theme.groove);

    const auto column = table->columnAt(index.column());
    const bool here = index.data(AlbumTable::EnabledRole).toBool();
    const bool outlier = index.data(AlbumTable::OutlierRole).toBool();
    const auto deviation = index.data(AlbumTable::DeviationRole);
    const bool number = table->facts(index.column()).number;
    auto place = cell.adjusted(theme.px(9), 0, -theme.px(9), deviation.isNull() ? -1 : -theme.px(7));

    if (column == AlbumColumn::Pinned) {
        const auto box = checkPlace(cell, theme);
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(on ? theme.signal : theme.edge, 1));
        painter->setBrush(on ? theme.signalDeep : theme.well);
        painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(3), theme.px(3));
        painter->setRenderHint(QPainter::Antialiasing, false);
        if (on)
            drawIcon(*painter, box, u"pin"_s, theme.signalStrong, theme.px(12));
    } else {
        auto colour = theme.text;
        const bool strong = index.data(AlbumTable::StrongRole).toBool();
        const auto words = index.data(Qt::DisplayRole).toString();
        if (!here)
            colour = theme.textDisabled;
        else if (strong)
            colour = theme.signalStrong;
        else if (column == AlbumColumn::Number || column == AlbumColumn::Start || column == AlbumColumn::FadeIn
                 || column == AlbumColumn::FadeOut || column == AlbumColumn::Length || column == AlbumColumn::Range
                 || column == AlbumColumn::Isrc || column == AlbumColumn::Verdict || words == u"—"_s
                 || (!deviation.isNull() && std::abs(deviation.toDouble()) < 0.25))
            colour = theme.textSecondary;
        if (outlier && column == AlbumColumn::Verdict) {
            drawWarning(*painter, theme, place.left(), place.center().y());
            place.setLeft(place.left() + theme.px(21));
            colour = theme.text;
        }
        const auto& font = column == AlbumColumn::Title ? theme.fonts.bodyStrong : theme.fonts.body;
        if (const auto quiet = index.data(AlbumTable::QuietRole).toString(); !quiet.isEmpty()) {
            const double width = std::max(figuresWidth(quiet, theme.fonts.caption), figuresWidth(u"−88.8"_s, theme.fonts.caption));
            painter->setPen(theme.textQuiet);
            drawFigures(*painter, place, Qt::AlignRight | Qt::AlignVCenter, quiet, theme.fonts.caption);
            place.setRight(place.right() - width - theme.px(6));
        }
        painter->setPen(colour);
        if (number) {
            drawFigures(*painter, place, Qt::AlignRight | Qt::AlignVCenter, words, font);
            if (strong && column == AlbumColumn::Space)
                drawIcon(*painter, QRectF(place.right() - figuresWidth(words, font) - theme.px(20), place.top(), theme.px(16), place.height()),
                         u"join"_s, colour, theme.px(13));
        } else {
            painter->setFont(font);
            const auto shown = QFontMetricsF(font).elidedText(words, Qt::ElideRight, place.width());
            painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
        }
        if (!deviation.isNull()) {
            drawDeviation(*painter, theme, cell, deviation.toDouble());
            if (outlier) {
                const double width = theme.px(66);
                const QRectF frame(cell.right() - width - theme.px(3) + 0.5, cell.top() + 2.5, width, cell.height() - 6);
                painter->setRenderHint(QPainter::Antialiasing);
                painter->setPen(QPen(theme.warning, 1));
                painter->setBrush(Qt::NoBrush);
                painter->drawRoundedRect(frame, theme.px(4), theme.px(4));
                painter->setRenderHint(QPainter::Antialiasing, false);
                drawWarning(*painter, theme, frame.left() + theme.px(5), place.center().y());
            }
        }
    }
    if (view && view->hasFocus() && view->currentIndex() == index) {
        painter->setPen(QPen(theme.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QWidget* AlbumCell::createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    auto* editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
        line->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    }
    return editor;
}

void AlbumCell::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    // Figures that arrive meanwhile leave an opened field, and what is selected in it, alone.
    if (editor->property("filled").toBool())
        return;
    QStyledItemDelegate::setEditorData(editor, index);
    editor->setProperty("filled", true);
    if (auto* line = qobject_cast<QLineEdit*>(editor))
        QTimer::singleShot(0, line, [line] {
            // The key that opened the field may stand in it by now.
            if (!line->isModified())
                line->selectAll();
        });
}

void AlbumCell::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    editor->setGeometry(option.rect.adjusted(2, 1, -2, -2));
}

bool AlbumCell::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool check = index.flags() & Qt::ItemIsUserCheckable;
    if (check && event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const double reach = Theme::of(option.widget).px(6);
        if (mouse->button() == Qt::LeftButton
            && checkPlace(option.rect, Theme::of(option.widget)).adjusted(-reach, -reach, reach, reach).contains(mouse->position())) {
            const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
            return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        }
        return false;
    }
    if (check)
        return false;
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

}  // namespace lacquer
