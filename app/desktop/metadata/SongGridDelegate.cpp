// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/SongGridDelegate.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace lacquer {

QWidget* SongGridDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* field = new QLineEdit(parent);
    field->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    connect(field, &QLineEdit::textEdited, this, [this, row = index.row(), column = index.column()](const QString& text) { Q_EMIT typed(row, column, text); });
    return field;
}

void SongGridDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    editor->setGeometry(option.rect.adjusted(1, 1, -1, -1));
}

bool SongGridDelegate::eventFilter(QObject* editor, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool back = key->modifiers() & Qt::ShiftModifier;
        int down = 0, right = 0;
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Down:
            down = back ? -1 : 1;
            break;
        case Qt::Key_Up:
            down = -1;
            break;
        case Qt::Key_Tab:
            right = 1;
            break;
        case Qt::Key_Backtab:
            right = -1;
            break;
        default:
            return QStyledItemDelegate::eventFilter(editor, event);
        }
        auto* field = qobject_cast<QWidget*>(editor);
        Q_EMIT commitData(field);
        Q_EMIT closeEditor(field, NoHint);
        Q_EMIT left(down, right);
        return true;
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

}  // namespace lacquer
