// SPDX-License-Identifier: GPL-3.0-or-later
// BigReading: the one big number of a view, with its unit, what it is of, and one line that judges it.
#pragma once

#include "widgets/DrawnWidget.h"
#include "widgets/NoteLine.h"

namespace lacquer {

struct BigReadingShown {
    /// "−11.4", "LUFS", "integrated", "whole song".
    QString number, unit, label, second;
    NoteLine note;
    /// Said by a screen reader instead of the words above; empty: those.
    QString spoken;

    friend bool operator==(const BigReadingShown&, const BigReadingShown&) = default;
};

class BigReading : public DrawnWidget {
    Q_OBJECT

public:
    explicit BigReading(const QString& accessibleName, QWidget* parent = nullptr);

    void setShown(const BigReadingShown& shown);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::StaticText; }
    [[nodiscard]] QString spokenValue() const override;

Q_SIGNALS:
    /// A click, or Enter: where does this number come from?
    void originRequested(const QPoint& globalPosition);

protected:
    void drawContent(QPainter& painter) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    BigReadingShown shown_;
};

}  // namespace lacquer
