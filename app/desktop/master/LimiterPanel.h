// SPDX-License-Identifier: GPL-3.0-or-later
// LimiterPanel: one big knob, what is shaved off over the song, and what it gives and costs.
#pragma once

#include "master/LimiterPicture.h"
#include "master/ModulePanel.h"

#include "base/Id.h"
#include "model/Chain.h"

#include <QTimer>

namespace lacquer {

class ChainDeeds;
class ElidedLabel;
class GainReductionMeter;
class Knob;
class ParameterPanel;
class ReadingTable;
class ReductionView;

/// Of the final limiter the big knob is the song's drive and the ceiling is the album's; of one in a chain both are its own.
class LimiterPanel : public ModulePanel {
    Q_OBJECT

public:
    explicit LimiterPanel(ChainDeeds& deeds, QWidget* parent = nullptr);

    void show(const ProcessorSettings& settings) override;
    using ModulePanel::show;
    void tick() override;
    /// Figures have changed.
    void showFigures();
    /// Reduction over the song as it was rendered, seconds and dB >= 0; empty while not known.
    [[nodiscard]] const std::vector<QPointF>& reduction() const { return reduction_; }
    /// Whether that is the chosen song's; once another module is looked at, also whether nothing was changed since.
    [[nodiscard]] bool reductionHolds() const;

Q_SIGNALS:
    void reductionChanged();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showPicture();
    /// Renders what goes into the limiter in the background and lets it work on it, once edits rest.
    void askPicture();
    void setCeiling(double dbtp);

    ChainDeeds& deeds_;
    QWidget* right_;
    Knob* drive_;
    Knob* ceiling_;
    ParameterPanel* controls_;
    ReductionView* view_;
    ElidedLabel* words_;
    GainReductionMeter* meter_;
    ReadingTable* figures_;
    ElidedLabel* note_;
    ProcessorSettings settings_;
    bool last_ = false;
    QTimer rest_;
    int job_ = 0;
    std::shared_ptr<const LimiterPicture> picture_;
    LimiterOrder shownOrder_, askedOrder_;
    std::vector<QPointF> reduction_;
    double live_ = 0, deepest_ = 0;
};

}  // namespace lacquer
