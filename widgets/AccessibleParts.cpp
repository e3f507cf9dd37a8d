// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/AccessibleParts.h"

#include <QWidget>

namespace lacquer {

namespace {

/// A child that lives as long as its parent and asks the widget afresh each time.
class PartInterface : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    PartInterface(QWidget* widget, int index) : widget_(widget), index_(index) {}

    bool isValid() const override { return widget_ && index_ < int(source()->accessibleParts().size()); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return widget_->window()->windowHandle(); }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(widget_); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return part().role; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return part().name;
        return kind == QAccessible::Value ? part().value : QString();
    }

    QRect rect() const override { return part().place.translated(widget_->mapToGlobal(QPoint(0, 0))); }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        const auto now = part();
        state.selectable = true;
        state.focusable = true;
        state.selected = now.chosen;
        state.focused = now.chosen && widget_->hasFocus();
        state.offscreen = !widget_->rect().intersects(now.place);
        state.invisible = !widget_->isVisible();
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& action) override
    {
        if (auto* target = dynamic_cast<HasAccessibleParts*>(widget_.data()); target && action == pressAction())
            target->pressAccessiblePart(index_);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    const HasAccessibleParts* source() const { return dynamic_cast<const HasAccessibleParts*>(widget_.data()); }
    AccessiblePart part() const
    {
        auto all = source()->accessibleParts();
        return index_ < int(all.size()) ? all[std::size_t(index_)] : AccessiblePart{};
    }

    QPointer<QWidget> widget_;
    int index_;
};

QAccessibleInterface* make(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    return widget && dynamic_cast<HasAccessibleParts*>(widget) ? new AccessibleParts(widget) : nullptr;
}

}  // namespace

void AccessibleParts::install()
{
    QAccessible::installFactory(make);
}

AccessibleParts::AccessibleParts(QWidget* widget) : QAccessibleWidget(widget) {}

AccessibleParts::~AccessibleParts()
{
    for (const auto id : children_)
        QAccessible::deleteAccessibleInterface(id);
}

const HasAccessibleParts* AccessibleParts::parts() const
{
    return dynamic_cast<const HasAccessibleParts*>(widget());
}

int AccessibleParts::childCount() const
{
    return parts() ? int(parts()->accessibleParts().size()) : 0;
}

QAccessibleInterface* AccessibleParts::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    while (int(children_.size()) <= index)
        children_.push_back(QAccessible::registerAccessibleInterface(new PartInterface(widget(), int(children_.size()))));
    return QAccessible::accessibleInterface(children_[std::size_t(index)]);
}

QAccessibleInterface* AccessibleParts::childAt(int x, int y) const
{
    if (!parts())
        return nullptr;
    const auto point = widget()->mapFromGlobal(QPoint(x, y));
    const auto all = parts()->accessibleParts();
    for (int i = int(all.size()) - 1; i >= 0; --i)
        if (all[std::size_t(i)].place.contains(point))
            return child(i);
    return nullptr;
}

QAccessibleInterface* AccessibleParts::focusChild() const
{
    if (!parts() || !widget()->hasFocus())
        return nullptr;
    const auto all = parts()->accessibleParts();
    for (int i = 0; i < int(all.size()); ++i)
        if (all[std::size_t(i)].chosen)
            return child(i);
    return nullptr;
}

int AccessibleParts::indexOfChild(const QAccessibleInterface* wanted) const
{
    for (int i = 0; i < int(children_.size()); ++i)
        if (QAccessible::accessibleInterface(children_[std::size_t(i)]) == wanted)
            return i;
    return -1;
}

QString AccessibleParts::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value && parts())
        return parts()->accessibleValue();
    return QAccessibleWidget::text(kind);
}

QAccessible::Role AccessibleParts::role() const
{
    return parts() ? parts()->accessibleRole() : QAccessible::Client;
}

}  // namespace lacquer
