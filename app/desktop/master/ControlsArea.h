// SPDX-License-Identifier: GPL-3.0-or-later
// ControlsArea: a processor's controls with room around them, scrolled only where they really do not fit.
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace lacquer {

class ParameterPanel;

class ControlsArea : public QScrollArea {
    Q_OBJECT

public:
    explicit ControlsArea(QWidget* parent = nullptr);

    [[nodiscard]] ParameterPanel* controls() const { return controls_; }
    /// For what stands above the controls.
    [[nodiscard]] QVBoxLayout* above() const { return above_; }
    /// After the table or what stands above has changed.
    void arrange();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QVBoxLayout* column_;
    QVBoxLayout* above_;
    ParameterPanel* controls_;
};

}  // namespace lacquer
