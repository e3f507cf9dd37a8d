// SPDX-License-Identifier: GPL-3.0-or-later
// TurnControl: what knobs, fields and sliders share: one number turned by TurnRules, a field to type into, a voice.
#pragma once

#include "widgets/TurnRules.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace lacquer {

class TurnControl : public QWidget {
    Q_OBJECT

public:
    TurnControl(const Quantity& quantity, QAccessible::Role role, QWidget* parent);
    ~TurnControl() override;

    [[nodiscard]] const Quantity& quantity() const { return model_.quantity(); }
    [[nodiscard]] double value() const { return model_.value(); }
    [[nodiscard]] QString valueWordsSpoken() const;
    [[nodiscard]] QAccessible::Role role() const { return role_; }
    [[nodiscard]] bool gesturing() const { return rules_.dragging(); }

    void setQuantity(const Quantity& quantity);
    /// From outside: nothing is emitted.
    void setValue(double value);
    /// As if the user had turned it: one gesture. For assistive technology.
    void turnTo(double value) { rules_.give(value); }
    /// Opens the field with everything selected, or with what was typed so far.
    void openEntry(const QString& typed = {});
    /// The open field, nullptr while closed.
    [[nodiscard]] QLineEdit* entry() const;

Q_SIGNALS:
    /// By the user only.
    void valueChanged(double value);
    void gestureStarted();
    void gestureEnded();
    /// Assistive technology was told of the value, in these words; at most five times a second.
    void told(const QString& words);

protected:
    [[nodiscard]] const ValueModel& model() const { return model_; }
    [[nodiscard]] TurnRules& rules() { return rules_; }
    [[nodiscard]] bool hovered() const { return hovered_; }
    /// Where the field opens.
    [[nodiscard]] virtual QRect entryPlace() const = 0;

    bool event(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void changed(double value);
    void tell();
    void closeEntry(bool keep);
    void sayLimit(const QString& words);
    bool eventFilter(QObject* watched, QEvent* event) override;

    ValueModel model_;
    TurnRules rules_;
    QAccessible::Role role_;
    bool hovered_ = false;
    QPointer<QLineEdit> entry_;
    QPointer<QLabel> limitNote_;
    QString entryBefore_;
    QTimer tellLater_;
    QElapsedTimer sinceTold_;
};

}  // namespace lacquer
