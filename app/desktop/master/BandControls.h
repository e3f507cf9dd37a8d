// SPDX-License-Identifier: GPL-3.0-or-later
// BandControls: knobs of the opened band, made from the equalizer's table, and a button for its type and channels.
#pragma once

#include "dsp/processors/EqualizerBandSettings.h"

#include <QWidget>

#include <functional>
#include <span>
#include <vector>

class QMenu;

namespace lacquer {

class Button;
class ParameterPanel;
class Toggle;
struct ProcessorType;

class BandControls : public QWidget {
    Q_OBJECT

public:
    explicit BandControls(QWidget* parent = nullptr);

    /// Whose table it is; before the first band.
    void setType(const ProcessorType& type);
    /// Shows a band (from 0) of these values, one per row of the equalizer's table.
    void setBand(int band, std::span<const double> values);
    /// Makes the menu that opens under the button; it is shown once and then deleted.
    void setMenu(std::function<QMenu*(int band)> make) { menu_ = std::move(make); }
    [[nodiscard]] ParameterPanel* knobs() const { return knobs_; }
    /// Shows the knobs of the band's movement instead of those of its still self.
    [[nodiscard]] Toggle* dynamics() const { return dynamics_; }

Q_SIGNALS:
    /// Row of the table, value.
    void valueChanged(int row, double value);
    void gestureEnded();
    void switched(int band, bool on);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// With room, type, slope and channels stand beside the knobs; without, they are in the button's menu.
    void makeKnobs();
    [[nodiscard]] bool canMove() const;

    ParameterPanel* knobs_;
    Button* type_;
    Toggle* power_;
    Toggle* dynamics_;
    const ProcessorType* table_ = nullptr;
    std::function<QMenu*(int)> menu_;
    int band_ = -1;
    BandType kind_ = BandType::Bell;
    bool wide_ = false;
    int needed_ = 0;  ///< width with everything beside each other
    std::vector<double> values_;
};

}  // namespace lacquer
