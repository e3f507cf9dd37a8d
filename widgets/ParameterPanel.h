// SPDX-License-Identifier: GPL-3.0-or-later
// ParameterPanel: the controls of one processor, made from its parameter table: nothing about a module is written twice.
#pragma once

#include "dsp/Parameter.h"

#include <QWidget>

#include <span>
#include <vector>

namespace lacquer {

/// Knobs for what is continuous, a segment (up to four) or a list for choices, a switch for "Off, On". Lies in rows that
/// wrap to its width.
class ParameterPanel : public QWidget {
    Q_OBJECT

public:
    explicit ParameterPanel(QWidget* parent = nullptr);

    /// `table` must outlive the panel (the registry's do). `standards`: the defaults, one per row. `module`: for screen
    /// readers. `rows`: which rows, in this order; empty is all of them.
    void setTable(std::span<const Parameter> table, std::span<const double> standards, const QString& module,
                  std::vector<int> rows = {});
    /// One value per row of the table. From outside: nothing is emitted.
    void setValues(std::span<const double> values);
    [[nodiscard]] double value(int index) const;
    /// The control of row `index`, nullptr where it is not shown: a Knob, a Segment, a QComboBox or a Toggle.
    [[nodiscard]] QWidget* control(int index) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// By the user: row of the table, new value.
    void valueChanged(int index, double value);
    void gestureStarted(int index);
    void gestureEnded(int index);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        int index;
        QWidget* place;    // what is laid out: the control, under a label where it has none of its own
        QWidget* control;
        double value;
    };
    Row makeRow(int index, const Parameter& parameter, double standard, const QString& module);
    void take(int index, double value);
    int arrange(int width, bool move) const;

    std::vector<Row> rows_;
};

}  // namespace lacquer
