// SPDX-License-Identifier: GPL-3.0-or-later
#include "songs/EditableTitle.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace lacquer {

EditableTitle::EditableTitle(QWidget* parent) : ElidedLabel({}, parent)
{
    setLook(&Fonts::title);
    setFocusPolicy(Qt::TabFocus);
    setHint(tr("Double-click to rename the song."));
}

void EditableTitle::openEntry()
{
    if (entry_)
        return;
    entry_ = new QLineEdit(text(), parentWidget());
    entry_->setAccessibleName(tr("Title of the song"));
    entry_->setFont(Theme::of(this).fonts.title);
    const int height = Theme::of(this).metrics.button;
    const int wide = std::max(width(), Theme::of(this).px(240));
    entry_->setGeometry(x() - Theme::of(this).px(6), y() + (this->height() - height) / 2, wide, height);
    entry_->installEventFilter(this);
    connect(entry_, &QLineEdit::editingFinished, this, [this] { close(true); });
    entry_->show();
    entry_->selectAll();
    entry_->setFocus();
}

void EditableTitle::close(bool keep)
{
    if (!entry_)
        return;
    auto* entry = entry_.data();
    entry_ = nullptr;
    const auto title = entry->text().simplified();
    entry->hide();
    entry->deleteLater();
    if (keep && !title.isEmpty() && title != text())
        Q_EMIT edited(title);
}

void EditableTitle::mouseDoubleClickEvent(QMouseEvent*)
{
    openEntry();
}

void EditableTitle::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2)
        openEntry();
    else
        ElidedLabel::keyPressEvent(event);
}

bool EditableTitle::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == entry_ && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        close(false);
        setFocus();
        return true;
    }
    return ElidedLabel::eventFilter(watched, event);
}

}  // namespace lacquer
