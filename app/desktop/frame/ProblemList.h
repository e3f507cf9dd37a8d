// SPDX-License-Identifier: GPL-3.0-or-later
// ProblemList: all that preflight found, over the strip, each line leading to its cause.
#pragma once

#include "delivery/Preflight.h"
#include "widgets/LampState.h"

#include <QListWidget>

namespace lacquer {

[[nodiscard]] LampState lampOf(ProblemLevel level);

class ProblemList : public QListWidget {
    Q_OBJECT

public:
    explicit ProblemList(QWidget* parent = nullptr);

    void setProblems(const std::vector<Problem>& problems);

Q_SIGNALS:
    void chosen(int index);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

}  // namespace lacquer
