// SPDX-License-Identifier: GPL-3.0-or-later
// ChainPanel: the chain being shaped on its signal line, the final limiter at its end, and what hands do to it.
#pragma once

#include "master/EqualizerResponse.h"

#include "base/Id.h"
#include "widgets/ChainPicture.h"

#include <QWidget>

#include <map>

class QMenu;

namespace lacquer {

class ChainDeeds;
class ChainStrip;
struct ProcessorSettings;

class ChainPanel : public QWidget {
    Q_OBJECT

public:
    explicit ChainPanel(ChainDeeds& deeds, QWidget* parent = nullptr);

    void showChain();
    /// What moves with the sound.
    void tick();
    [[nodiscard]] ChainStrip* strip() const { return strip_; }
    /// All processors by name; triggered, one is added before the one at a position. The caller shows it.
    [[nodiscard]] QMenu* addMenu(int position);

private:
    [[nodiscard]] ChainModule module(const ProcessorSettings& settings);
    [[nodiscard]] ChainModule finalLimiter();
    /// Its little meters, and whether only its change is heard.
    void showLevels(ChainModule& one, Id processor) const;
    [[nodiscard]] Id idAt(int module) const;
    void openMenu(int module, const QPoint& place);
    [[nodiscard]] std::function<void(QPainter&, const QRectF&, bool)> thumbnail(const ProcessorSettings& settings);

    ChainDeeds& deeds_;
    ChainStrip* strip_;
    std::map<Id, EqualizerResponse> responses_;
    std::map<Id, double> reductions_;  ///< as shown on the cards, dB
};

}  // namespace lacquer
