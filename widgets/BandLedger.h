// SPDX-License-Identifier: GPL-3.0-or-later
// BandLedger: every band as numbers all the time, the chosen one opened around controls of its owner.
#pragma once

#include "widgets/EqualizerBand.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QPushButton;

namespace lacquer {

class BandCard;
class OpenedBand;

class BandLedger : public QWidget {
    Q_OBJECT

public:
    explicit BandLedger(QWidget* parent = nullptr);

    void setBands(const std::vector<EqualizerBand>& bands);
    /// -1: none is open.
    void setChosen(int index);
    [[nodiscard]] int chosen() const { return chosen_; }
    /// The knobs shown in the opened card, for whichever band is chosen; the ledger owns it from then on.
    void setOpenedContent(QWidget* content);
    /// The closed card of a band, for tests and focus order.
    [[nodiscard]] BandCard* card(int index) const { return cards_[std::size_t(index)]; }

Q_SIGNALS:
    void bandChosen(int index);
    void bandRequested();

private:
    void placeOpened();

    std::vector<BandCard*> cards_;
    std::vector<EqualizerBand> bands_;
    OpenedBand* opened_;
    QHBoxLayout* row_;
    QWidget* add_;
    int chosen_ = -1;
};

}  // namespace lacquer
