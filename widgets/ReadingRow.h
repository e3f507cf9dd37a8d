// SPDX-License-Identifier: GPL-3.0-or-later
// ReadingRow: a few numbers side by side, each under its label, and one line that judges them.
#pragma once

#include "widgets/DrawnWidget.h"
#include "widgets/NoteLine.h"

#include <vector>

namespace lacquer {

/// "True peak", "−1.0", "dB"; the tip says what it means.
struct Reading {
    QString label, number, unit, tip;

    friend bool operator==(const Reading&, const Reading&) = default;
};

class ReadingRow : public DrawnWidget {
    Q_OBJECT

public:
    explicit ReadingRow(const QString& accessibleName, QWidget* parent = nullptr);

    void setReadings(const std::vector<Reading>& readings, const NoteLine& note = {});

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::StaticText; }
    [[nodiscard]] QString spokenValue() const override;

Q_SIGNALS:
    /// A click on a number: where does it come from?
    void originRequested(int reading, const QPoint& globalPosition);
    void noteClicked();

protected:
    void drawContent(QPainter& painter) override;
    bool event(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] std::vector<double> lefts() const;
    [[nodiscard]] double wide(const Reading& reading) const;
    [[nodiscard]] int readingAt(const QPoint& point) const;

    std::vector<Reading> readings_;
    NoteLine note_;
};

}  // namespace lacquer
