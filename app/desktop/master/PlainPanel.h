// SPDX-License-Identifier: GPL-3.0-or-later
// PlainPanel: any processor as its table says it: every control, in rows.
#pragma once

#include "master/ModulePanel.h"

#include "base/Id.h"

#include <string>

namespace lacquer {

class ChainDeeds;
class ControlsArea;
class ElidedLabel;
class ParameterPanel;

class PlainPanel : public ModulePanel {
    Q_OBJECT

public:
    explicit PlainPanel(ChainDeeds& deeds, QWidget* parent = nullptr);

    void show(const ProcessorSettings& settings) override;
    using ModulePanel::show;

private:
    ChainDeeds& deeds_;
    ControlsArea* area_;
    ParameterPanel* controls_;
    ElidedLabel* unknown_;
    std::string type_;
    Id processor_;
};

}  // namespace lacquer
