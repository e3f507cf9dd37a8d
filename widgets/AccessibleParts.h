// SPDX-License-Identifier: GPL-3.0-or-later
// AccessibleParts: tells screen readers of the things a widget draws itself, each as a child with a name and a value.
#pragma once

#include <QAccessibleActionInterface>
#include <QAccessibleWidget>
#include <QRect>

#include <vector>

namespace lacquer {

/// One drawn thing as a screen reader meets it.
struct AccessiblePart {
    QString name;   ///< "Song 4, Keep the Engine Warm"
    QString value;  ///< "3:51, starts at 10:52"
    QRect place;    ///< in the widget
    QAccessible::Role role = QAccessible::ListItem;
    bool chosen = false;
    bool off = false;  ///< left out or bypassed
};

/// What a widget offers whose parts can be read and pressed.
class HasAccessibleParts {
public:
    virtual ~HasAccessibleParts() = default;
    [[nodiscard]] virtual std::vector<AccessiblePart> accessibleParts() const = 0;
    virtual void pressAccessiblePart(int part) = 0;
    /// Of the whole: List, Graphic …
    [[nodiscard]] virtual QAccessible::Role accessibleRole() const { return QAccessible::List; }
    [[nodiscard]] virtual QString accessibleValue() const { return {}; }
};

class AccessibleParts : public QAccessibleWidget {
public:
    explicit AccessibleParts(QWidget* widget);
    ~AccessibleParts() override;

    /// From now on every widget that HasAccessibleParts is told of this way; once is enough, more do no harm.
    static void install();

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* wanted) const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessible::Role role() const override;

    [[nodiscard]] const HasAccessibleParts* parts() const;

private:
    mutable std::vector<QAccessible::Id> children_;
};

}  // namespace lacquer
