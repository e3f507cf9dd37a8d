// SPDX-License-Identifier: GPL-3.0-or-later
// CompressorPanel: the curve with where the sound stands on it, what is taken away, and the numbers.
#pragma once

#include "master/ModulePanel.h"

#include "base/Id.h"
#include "dsp/processors/CompressorSettings.h"

namespace lacquer {

class ChainDeeds;
class CurveView;
class GainReductionMeter;
class ParameterPanel;

class CompressorPanel : public ModulePanel {
    Q_OBJECT

public:
    explicit CompressorPanel(ChainDeeds& deeds, QWidget* parent = nullptr);

    void show(const ProcessorSettings& settings) override;
    using ModulePanel::show;
    void tick() override;

    /// The level that is turned down by so much when it stays, in dB; nothing where nothing is turned down.
    [[nodiscard]] static std::optional<double> levelFor(const CompressorSettings& settings, double reductionDb);

private:
    ChainDeeds& deeds_;
    CurveView* curve_;
    GainReductionMeter* meter_;
    ParameterPanel* controls_;
    CompressorSettings settings_;
    Id processor_;
    double deepest_ = 0, shown_ = 0;
};

}  // namespace lacquer
