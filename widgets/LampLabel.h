// SPDX-License-Identifier: GPL-3.0-or-later
// LampLabel: a lamp with its words beside it.
#pragma once

#include "widgets/LampState.h"

#include <QWidget>

namespace lacquer {

class ElidedLabel;
class Lamp;

class LampLabel : public QWidget {
    Q_OBJECT

public:
    explicit LampLabel(LampState state = LampState::Waits, const QString& words = {}, QWidget* parent = nullptr);

    void show(LampState state, const QString& words);
    using QWidget::show;
    [[nodiscard]] LampState state() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] ElidedLabel& label() { return *label_; }

private:
    Lamp* lamp_;
    ElidedLabel* label_;
};

}  // namespace lacquer
