// SPDX-License-Identifier: GPL-3.0-or-later
#include "songs/SongListDelegate.h"

#include "songs/SongListModel.h"
#include "widgets/Figures.h"
#include "widgets/Lamp.h"
#include "widgets/Painting.h"
#include "widgets/Theme.h"

#include <QLineEdit>
#include <QPainter>

namespace lacquer {

void SongListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const SongListModel*>(index.model());
    if (!model || index.row() >= int(model->rows().size()))
        return;
    const auto& row = model->rows()[std::size_t(index.row())];
    const auto& theme = Theme::of(option.widget);
    const bool chosen = option.state & QStyle::State_Selected;
    const QRect place = option.rect;
    painter->save();
    if (chosen)
        painter->fillRect(place, theme.signalDeep);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(place, theme.raised);
    painter->setPen(QPen(theme.groove, 0));
    painter->drawLine(place.bottomLeft(), place.bottomRight());
    const bool current = option.state & QStyle::State_HasFocus;
    if (chosen)
        painter->fillRect(QRect(place.left(), place.top(), theme.px(3), place.height()), theme.signal);
    const bool grey = !row.enabled || row.missing;
    const QColor first = grey ? theme.textDisabled : theme.text;
    const QColor second = grey ? theme.textDisabled : theme.textSecondary;
    const QString number = QString::number(index.row() + 1);
    if (!row.enabled) {
        painter->setPen(QPen(theme.grooveStrong, 1, Qt::DashLine));
        painter->drawRect(place.adjusted(theme.px(5), theme.px(3), -theme.px(5), -theme.px(4)));
    }
    if (narrow_) {
        painter->setPen(chosen ? theme.signal : first);
        drawFigures(*painter, place, Qt::AlignCenter, number, theme.fonts.bodyStrong);
        if (row.missing || row.warned)
            drawLamp(*painter, QRectF(place.right() - theme.px(14), place.top() + theme.px(4), theme.px(10), theme.px(10)),
                     row.missing ? LampState::Error : LampState::Warning, theme);
    } else {
        const int edge = theme.metrics.padding, numberEnd = place.left() + theme.px(30), text = numberEnd + theme.px(8);
        const int lineHeight = theme.px(theme.metrics.compact ? 17 : 19);
        const int top = place.top() + (place.height() - 2 * lineHeight) / 2;
        const QRect upper(place.left(), top, place.width() - edge, lineHeight), lower = upper.translated(0, lineHeight);
        painter->setPen(chosen ? theme.signal : theme.textSecondary);
        drawFigures(*painter, QRectF(place.left(), top, numberEnd - place.left(), lineHeight), Qt::AlignRight | Qt::AlignVCenter, number,
                    theme.fonts.body);
        const QString length = timeFigures(row.seconds);
        const double lengthWidth = figuresWidth(length, theme.fonts.body);
        painter->setPen(second);
        drawFigures(*painter, upper, Qt::AlignRight | Qt::AlignVCenter, length, theme.fonts.body);
        painter->setPen(first);
        painter->setFont(theme.fonts.bodyStrong);
        const double room = upper.right() - lengthWidth - theme.px(8) - text;
        painter->drawText(QRectF(text, top, room, lineHeight), Qt::AlignLeft | Qt::AlignVCenter,
                          elided(row.title, theme.fonts.bodyStrong, room));
        double x = text;
        if (row.missing) {
            painter->setPen(theme.error);
            painter->setFont(theme.fonts.label);
            painter->drawText(QRectF(x, lower.top(), lower.right() - x, lineHeight), Qt::AlignLeft | Qt::AlignVCenter,
                              elided(tr("a file is missing"), theme.fonts.label, lower.right() - x));
        } else {
            const QString lufs = row.lufs ? figures(*row.lufs, 1) : QStringLiteral("…");
            const double cell = figuresWidth(QStringLiteral("−88.8"), theme.fonts.label);
            painter->setPen(chosen ? theme.signal : second);
            drawFigures(*painter, QRectF(x, lower.top(), cell, lineHeight), Qt::AlignLeft | Qt::AlignVCenter, lufs, theme.fonts.label);
            x += cell + theme.px(8);
            const QString gain = tr("%1 dB").arg(figures(row.gainDb, 1, true));
            painter->setPen(grey ? theme.textDisabled : theme.textQuiet);
            drawFigures(*painter, QRectF(x, lower.top(), lower.right() - x, lineHeight), Qt::AlignLeft | Qt::AlignVCenter,
                        row.enabled ? gain : tr("left out"), theme.fonts.label);
            x += figuresWidth(row.enabled ? gain : tr("left out"), theme.fonts.label) + theme.px(8);
            if (row.warned)
                drawLamp(*painter, QRectF(x, lower.top() + (lineHeight - theme.px(12)) / 2, theme.px(12), theme.px(12)),
                         LampState::Warning, theme);
        }
    }
    if (current && option.widget && option.widget->hasFocus()) {
        painter->setPen(QPen(theme.focus, theme.px(2)));
        painter->drawRect(place.adjusted(theme.px(4), theme.px(2), -theme.px(3), -theme.px(3)));
    }
    painter->restore();
}

QSize SongListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const auto& theme = Theme::of(option.widget);
    return {theme.px(40), theme.metrics.songRow};
}

QWidget* SongListDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* line = new QLineEdit(parent);
    line->setAccessibleName(tr("Title of song %1").arg(index.row() + 1));
    return line;
}

void SongListDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    // Once: figures that arrive while somebody types must not take back what was typed.
    if (editor->property("filled").toBool())
        return;
    editor->setProperty("filled", true);
    QStyledItemDelegate::setEditorData(editor, index);
}

void SongListDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const auto& theme = Theme::of(option.widget);
    const int left = narrow_ ? 0 : theme.px(32);
    const int height = theme.metrics.field;
    editor->setGeometry(option.rect.left() + left, option.rect.center().y() - height / 2, option.rect.width() - left - theme.px(6), height);
}

}  // namespace lacquer
