// SPDX-License-Identifier: GPL-3.0-or-later
// MultibandPanel: crossovers over the live spectrum, each band's gain and what it turns down.
#pragma once

#include "master/SplitPanel.h"

namespace lacquer {

class MultibandPanel : public SplitPanel {
    Q_OBJECT

public:
    explicit MultibandPanel(ChainDeeds& deeds, QWidget* parent = nullptr);

protected:
    [[nodiscard]] SplitPicture picture(const ProcessorSettings& settings) const override;
    [[nodiscard]] int edgeRow(int edge) const override;
    [[nodiscard]] int levelRow(const ProcessorSettings& settings, int band) const override;
    [[nodiscard]] int switchRow(int band) const override;
    [[nodiscard]] std::vector<int> bandRows(const ProcessorSettings& settings, int band) const override;
    [[nodiscard]] std::vector<int> commonRows() const override;
    [[nodiscard]] double moveDb(Id processor, int band) const override;
};

}  // namespace lacquer
