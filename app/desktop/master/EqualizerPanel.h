// SPDX-License-Identifier: GPL-3.0-or-later
// EqualizerPanel: bands to take hold of over the sound's own spectrum, and every band as numbers beneath; of both equalizers.
#pragma once

#include "master/EqualizerResponse.h"
#include "master/ModulePanel.h"

#include "base/Id.h"

#include <optional>
#include <set>
#include <vector>

class QMenu;
class QScrollArea;

namespace lacquer {

class BandControls;
class BandLedger;
class ChainDeeds;
class EqualizerView;
class ParameterPanel;

class EqualizerPanel : public ModulePanel {
    Q_OBJECT

public:
    explicit EqualizerPanel(ChainDeeds& deeds, QWidget* parent = nullptr);

    void show(const ProcessorSettings& settings) override;
    using ModulePanel::show;
    void tick() override;

    /// What is drawn.
    [[nodiscard]] const EqualizerResponse& response() const { return response_; }
    [[nodiscard]] EqualizerView* view() const { return view_; }
    [[nodiscard]] BandLedger* ledger() const { return ledger_; }
    /// Type, slope and channels of a band (from 0) as a menu; the caller owns it.
    [[nodiscard]] QMenu* bandMenu(int band);

private:
    void connectView();
    void showCurves();
    void chooseShown(int index);
    /// Switches on a free band, or takes over one that does nothing.
    void addBand(double frequencyHz, double gainDb);
    void turn(int index, double frequencyHz, double gainDb, double q);
    void setRow(int band, int row, double value);
    void switchBand(int band, bool on, bool keepShown);
    [[nodiscard]] int bandAt(int index) const;

    ChainDeeds& deeds_;
    EqualizerView* view_;
    BandLedger* ledger_;
    QScrollArea* scroll_;
    BandControls* controls_;
    ParameterPanel* common_;
    const ProcessorType* type_ = nullptr;
    EqualizerValues settings_;
    EqualizerResponse response_;
    Id processor_;
    std::vector<int> shown_;          ///< bands in the picture, in order
    std::set<int> bypassed_;          ///< switched off here but still shown
    std::array<double, equalizerBands> moves_{};  ///< as shown, dB
    int chosenBand_ = -1;
    std::optional<EqualizerBandSettings> turnedFrom_;
};

}  // namespace lacquer
