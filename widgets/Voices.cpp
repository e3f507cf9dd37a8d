// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Voices.h"

#include "widgets/Card.h"
#include "widgets/DropZone.h"
#include "widgets/ElidedLabel.h"
#include "widgets/Lamp.h"
#include "widgets/Segment.h"
#include "widgets/SpokenValue.h"
#include "widgets/Toast.h"
#include "widgets/TurnControl.h"

#include <QAccessibleWidget>

namespace lacquer {

namespace {

QAccessible::Role roleOf(const QWidget& widget)
{
    if (const auto* card = qobject_cast<const Card*>(&widget))
        return card->focusPolicy() == Qt::NoFocus ? QAccessible::Grouping : QAccessible::Button;
    if (qobject_cast<const DropZone*>(&widget))
        return QAccessible::Button;
    if (qobject_cast<const ElidedLabel*>(&widget))
        return QAccessible::StaticText;
    if (qobject_cast<const Lamp*>(&widget))
        return QAccessible::Indicator;
    if (qobject_cast<const Segment*>(&widget))
        return QAccessible::Grouping;
    if (qobject_cast<const Toast*>(&widget))
        return QAccessible::AlertMessage;
    return QAccessible::NoRole;
}

/// A role, and the state of a chosen card.
class Spoken : public QAccessibleWidget {
public:
    Spoken(QWidget* widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}

    [[nodiscard]] QAccessible::State state() const override
    {
        auto state = QAccessibleWidget::state();
        if (const auto* card = qobject_cast<const Card*>(widget())) {
            state.selectable = true;
            state.selected = card->chosen();
        }
        return state;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const auto* segment = qobject_cast<const Segment*>(widget());
        return segment && kind == QAccessible::Value ? segment->choice(segment->current()) : QAccessibleWidget::text(kind);
    }
};

}  // namespace

void giveVoices()
{
    static const bool once = [] {
        QAccessible::installFactory([](const QString&, QObject* object) -> QAccessibleInterface* {
            if (auto* control = qobject_cast<TurnControl*>(object))
                return new SpokenValue(control);
            auto* widget = qobject_cast<QWidget*>(object);
            const auto role = widget ? roleOf(*widget) : QAccessible::NoRole;
            return role == QAccessible::NoRole ? nullptr : new Spoken(widget, role);
        });
        return true;
    }();
    Q_UNUSED(once)
}

}  // namespace lacquer
