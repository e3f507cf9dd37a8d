// SPDX-License-Identifier: GPL-3.0-or-later
// ProblemRow: lamp, where, what is wrong, and one button that mends it or goes there.
#pragma once

#include "widgets/LampState.h"

#include <QWidget>

namespace lacquer {

class Button;
class ElidedLabel;
class Lamp;

class ProblemRow : public QWidget {
    Q_OBJECT

public:
    struct Value {
        LampState state = LampState::Warning;
        QString where;    ///< "8 Nine Fathoms"
        QString what;     ///< "lows 1.6 dB above median"
        QString action;   ///< "Show it"; empty: no button
        bool acceptable = false;  ///< offers Accept
    };

    explicit ProblemRow(QWidget* parent = nullptr);

    void setValue(const Value& value);

Q_SIGNALS:
    void actionAsked();
    void acceptAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Lamp* lamp_;
    ElidedLabel* where_;
    ElidedLabel* what_;
    Button* accept_;
    Button* action_;
};

}  // namespace lacquer
