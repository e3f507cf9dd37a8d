// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/KeyManners.h"

#include "widgets/Segment.h"
#include "widgets/TurnControl.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QTabBar>

namespace lacquer {

namespace {

bool walksByArrows(const QObject* widget)
{
    return qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const Segment*>(widget)
           || qobject_cast<const TurnControl*>(widget) || qobject_cast<const QComboBox*>(widget)
           || qobject_cast<const QTabBar*>(widget);
}

/// A table one can type into takes what is typed; Space always plays.
bool takesTyping(const QObject* widget, const QKeyEvent& key)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(widget);
    return view && (view->editTriggers() & QAbstractItemView::AnyKeyPressed) && !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
           && !key.text().isEmpty() && key.text().at(0).isPrint() && key.key() != Qt::Key_Space;
}

}  // namespace

bool KeyManners::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && walksByArrows(watched)) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        if (takesTyping(watched, *key)) {
            event->accept();
            return true;
        }
        const auto held = key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
        switch (key->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Home:
        case Qt::Key_End:
            if (held == Qt::NoModifier) {
                event->accept();
                return true;
            }
            break;
        default:
            break;
        }
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace lacquer
