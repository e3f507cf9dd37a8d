// SPDX-License-Identifier: GPL-3.0-or-later
// StereoImagePanel: how wide each band is, over the spectrum, and everything else about the image below.
#pragma once

#include "master/SplitPanel.h"

namespace lacquer {

class StereoImagePanel : public SplitPanel {
    Q_OBJECT

public:
    explicit StereoImagePanel(ChainDeeds& deeds, QWidget* parent = nullptr);

protected:
    [[nodiscard]] SplitPicture picture(const ProcessorSettings& settings) const override;
    [[nodiscard]] int edgeRow(int edge) const override;
    [[nodiscard]] int levelRow(const ProcessorSettings& settings, int band) const override;
    [[nodiscard]] int switchRow(int) const override { return -1; }
    [[nodiscard]] std::vector<int> bandRows(const ProcessorSettings& settings, int band) const override;
    [[nodiscard]] std::vector<int> commonRows() const override { return {}; }
    [[nodiscard]] double moveDb(Id processor, int band) const override;
};

}  // namespace lacquer
