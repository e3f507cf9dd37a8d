// SPDX-License-Identifier: GPL-3.0-or-later
// OpenedBand: the chosen band's card on the amber bed, its number and kind, and room for its knobs.
#pragma once

#include "widgets/DrawnWidget.h"
#include "widgets/EqualizerBand.h"

#include <QPointer>

class QHBoxLayout;

namespace lacquer {

class OpenedBand : public DrawnWidget {
    Q_OBJECT

public:
    explicit OpenedBand(QWidget* parent = nullptr);

    void setBand(const EqualizerBand& band);
    /// Owned by this card from then on; what was there before is deleted.
    void setContent(QWidget* content);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Grouping; }
    [[nodiscard]] QString spokenValue() const override;

protected:
    void arrange() override;
    void drawGround(QPainter& painter) override;
    void drawContent(QPainter&) override {}

private:
    EqualizerBand band_;
    QPointer<QWidget> content_;
    QHBoxLayout* slot_;
};

}  // namespace lacquer
