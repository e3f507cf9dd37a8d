// SPDX-License-Identifier: GPL-3.0-or-later
// ValueField: a number with its unit that is typed into, dragged like a knob, and amber when it is not the default.
#pragma once

#include "widgets/TurnControl.h"

namespace lacquer {

class ValueField : public TurnControl {
    Q_OBJECT

public:
    explicit ValueField(const Quantity& quantity, QWidget* parent = nullptr);
    explicit ValueField(QWidget* parent = nullptr) : ValueField(Quantity{}, parent) {}

    /// A second reading at the right: "120 frames" beside seconds.
    void setSecondWords(const QString& words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] QRect entryPlace() const override;

private:
    QString second_;
};

}  // namespace lacquer
