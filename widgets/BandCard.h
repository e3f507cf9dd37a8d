// SPDX-License-Identifier: GPL-3.0-or-later
// BandCard: one band of the ledger as numbers, closed; a click or Enter chooses it.
#pragma once

#include "widgets/DrawnWidget.h"
#include "widgets/EqualizerBand.h"

namespace lacquer {

class BandCard : public DrawnWidget {
    Q_OBJECT

public:
    explicit BandCard(QWidget* parent = nullptr);

    void setBand(const EqualizerBand& band);
    [[nodiscard]] const EqualizerBand& band() const { return band_; }

    [[nodiscard]] QSize sizeHint() const override;
    /// Narrow, a card shows number, frequency and gain.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Button; }
    [[nodiscard]] QString spokenValue() const override;

Q_SIGNALS:
    void clicked();

protected:
    void drawGround(QPainter& painter) override;
    void drawContent(QPainter&) override {}
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    EqualizerBand band_;
    bool hovered_ = false;
};

}  // namespace lacquer
