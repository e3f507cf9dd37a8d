// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/SongGridDelegate.h"

#include "metadata/SongGridColumns.h"
#include "metadata/SongGridModel.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <string_view>

namespace lacquer {

QWidget* SongGridDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto name = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    const auto choices = index.data(SongGridModel::choicesRole).toList();
    QWidget* editor = nullptr;
    if (!choices.isEmpty()) {
        auto* list = new QComboBox(parent);
        for (const auto& choice : choices)
            list->addItem(choice.toString());
        editor = list;
    } else if (SongGridModel::writable(index.column()) && std::string_view(SongGridModel::field(index.column()).field) == "lyrics") {
        auto* lines = new QPlainTextEdit(parent);
        lines->setTabChangesFocus(true);
        lines->setAccessibleDescription(tr("Enter begins a new line; Tab is done."));
        editor = lines;
    } else {
        auto* field = new QLineEdit(parent);
        connect(field, &QLineEdit::textEdited, this, [this, row = index.row(), column = index.column()](const QString& text) { Q_EMIT typed(row, column, text); });
        editor = field;
    }
    editor->setAccessibleName(name);
    return editor;
}

void SongGridDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* list = qobject_cast<QComboBox*>(editor))
        list->setCurrentIndex(std::max(0, list->findText(index.data(Qt::EditRole).toString())));
    else
        RowDelegate::setEditorData(editor, index);
}

void SongGridDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (auto* list = qobject_cast<QComboBox*>(editor))
        model->setData(index, list->currentText());
    else
        RowDelegate::setModelData(editor, model, index);
}

void SongGridDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    auto place = option.rect.adjusted(1, 1, -1, -1);
    if (qobject_cast<QPlainTextEdit*>(editor)) {
        // Words want more than a line; the editor may cover what lies below, or above where there is no below.
        const auto room = editor->parentWidget()->rect();
        place.setSize(QSize(std::max(place.width(), 320), std::min(room.height(), place.height() * 8)));
        place.moveBottom(std::min(place.bottom(), room.bottom()));
        place.moveRight(std::min(place.right(), room.right()));
    }
    editor->setGeometry(place);
}

bool SongGridDelegate::eventFilter(QObject* editor, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool back = key->modifiers() & Qt::ShiftModifier;
        const bool lines = qobject_cast<QPlainTextEdit*>(editor) != nullptr;
        int down = 0, right = 0;
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (lines)
                return false;
            down = back ? -1 : 1;
            break;
        case Qt::Key_Down:
        case Qt::Key_Up:
            if (lines || qobject_cast<QComboBox*>(editor))
                return false;
            down = key->key() == Qt::Key_Up ? -1 : 1;
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
