// SPDX-License-Identifier: GPL-3.0-or-later
// ModuleView: the chosen module: its head with name and power, and under it the panel that fits its kind.
#pragma once

#include <QWidget>

class QStackedWidget;

namespace lacquer {

class Button;
class ChainDeeds;
class CompressorPanel;
class DeEsserPanel;
class ElidedLabel;
class EqualizerPanel;
class LimiterPanel;
class ModulePanel;
class MultibandPanel;
class PanelHead;
class PlainPanel;
class Segment;
class StereoImagePanel;
struct ProcessorSettings;
class Toggle;

class ModuleView : public QWidget {
    Q_OBJECT

public:
    explicit ModuleView(ChainDeeds& deeds, QWidget* parent = nullptr);

    void showChain();
    /// Whether everything is bypassed, and by how much it was matched.
    void showListening();
    void tick();

    [[nodiscard]] EqualizerPanel* equalizer() const { return equalizer_; }
    [[nodiscard]] LimiterPanel* limiter() const { return limiter_; }
    [[nodiscard]] MultibandPanel* multiband() const { return multiband_; }
    [[nodiscard]] StereoImagePanel* image() const { return image_; }
    [[nodiscard]] DeEsserPanel* deEsser() const { return deEsser_; }

private:
    [[nodiscard]] ModulePanel* panelFor(const ProcessorSettings& settings) const;

    ChainDeeds& deeds_;
    PanelHead* head_;
    Segment* character_;
    ElidedLabel* fact_;
    Button* remove_;
    Toggle* delta_;
    Toggle* without_;
    Toggle* matched_;
    Toggle* power_;
    QStackedWidget* stack_;
    EqualizerPanel* equalizer_;
    CompressorPanel* compressor_;
    LimiterPanel* limiter_;
    MultibandPanel* multiband_;
    StereoImagePanel* image_;
    DeEsserPanel* deEsser_;
    PlainPanel* plain_;
};

}  // namespace lacquer
