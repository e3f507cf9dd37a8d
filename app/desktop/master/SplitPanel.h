// SPDX-License-Identifier: GPL-3.0-or-later
// SplitPanel: what processors that cut sound into bands share: the bands over the spectrum, the chosen one's numbers below.
#pragma once

#include "master/ModulePanel.h"

#include "base/Id.h"
#include "model/Chain.h"
#include "widgets/SplitPicture.h"

#include <array>
#include <vector>

namespace lacquer {

class ChainDeeds;
class ControlsArea;
class ParameterPanel;
class SplitView;

class SplitPanel : public ModulePanel {
    Q_OBJECT

public:
    /// `type`: a registered processor.
    SplitPanel(ChainDeeds& deeds, const char* type, const QString& pictureName, QWidget* parent = nullptr);

    void show(const ProcessorSettings& settings) override;
    using ModulePanel::show;
    void tick() override;
    [[nodiscard]] SplitView* view() const { return view_; }
    [[nodiscard]] ParameterPanel* controls() const { return controls_; }

protected:
    /// What is drawn; bands without their moves.
    [[nodiscard]] virtual SplitPicture picture(const ProcessorSettings& settings) const = 0;
    /// Rows of the table: of an edge, of a band's level, of what switches a band on (-1: nothing does).
    [[nodiscard]] virtual int edgeRow(int edge) const = 0;
    [[nodiscard]] virtual int levelRow(const ProcessorSettings& settings, int band) const = 0;
    [[nodiscard]] virtual int switchRow(int band) const = 0;
    /// What is shown below while a band is chosen, and always, at the right.
    [[nodiscard]] virtual std::vector<int> bandRows(const ProcessorSettings& settings, int band) const = 0;
    [[nodiscard]] virtual std::vector<int> commonRows() const = 0;
    /// What each band takes away now, dB <= 0.
    [[nodiscard]] virtual double moveDb(Id processor, int band) const = 0;
    /// After the derived class is made.
    void begin();
    [[nodiscard]] int row(const char* id) const;
    [[nodiscard]] ChainDeeds& deeds() const { return deeds_; }

    void resizeEvent(QResizeEvent* event) override;

private:
    void showControls(const ProcessorSettings& settings);
    void arrange();

    ChainDeeds& deeds_;
    const ProcessorType& type_;
    SplitView* view_;
    ControlsArea* area_;
    ParameterPanel* controls_;
    ParameterPanel* common_;
    Id processor_;
    std::vector<int> shownRows_;
    int shownBand_ = -1;
    std::array<double, 12> moves_{};  ///< as shown, dB
};

}  // namespace lacquer
