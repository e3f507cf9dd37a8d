// SPDX-License-Identifier: GPL-3.0-or-later
// DeEsserPanel: the bell that takes sibilants out, over the spectrum: where, how wide, how deep at most, how deep now.
#pragma once

#include "master/ModulePanel.h"

#include "base/Id.h"
#include "dsp/processors/DeEsser.h"

namespace lacquer {

class ChainDeeds;
class ControlsArea;
class EqualizerView;
class GainReductionMeter;
class ParameterPanel;

class DeEsserPanel : public ModulePanel {
    Q_OBJECT

public:
    explicit DeEsserPanel(ChainDeeds& deeds, QWidget* parent = nullptr);

    void show(const ProcessorSettings& settings) override;
    using ModulePanel::show;
    void tick() override;
    [[nodiscard]] EqualizerView* view() const { return view_; }

    /// The bell's gain at a frequency when it takes so much out of its middle: the sound less a part of its band-pass.
    [[nodiscard]] static double bellDb(const DeEsserSettings& settings, double reductionDb, double frequencyHz, double rateHz);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void turn(double frequencyHz, double gainDb, double q);
    void showCurves();

    ChainDeeds& deeds_;
    EqualizerView* view_;
    GainReductionMeter* meter_;
    ControlsArea* area_;
    ParameterPanel* controls_;
    DeEsserSettings settings_;
    Id processor_;
    double rateHz_ = 44100;
    double shown_ = 0, deepest_ = 0;
};

}  // namespace lacquer
