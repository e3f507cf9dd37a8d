// SPDX-License-Identifier: GPL-3.0-or-later
// GainReductionMeter: hangs from the top by what is taken away, the deepest value marked with its number.
#pragma once

#include "widgets/DrawnWidget.h"

namespace lacquer {

/// Gain in dB, 0 or below.
struct GainReductionReading {
    double now = 0, deepest = 0;

    friend bool operator==(const GainReductionReading&, const GainReductionReading&) = default;
};

class GainReductionMeter : public DrawnWidget {
    Q_OBJECT

public:
    explicit GainReductionMeter(const QString& accessibleName, QWidget* parent = nullptr);

    void setReading(const GainReductionReading& reading);
    /// The lower end in dB: -3, -6 or -12.
    void setRange(double bottom);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::ProgressBar; }
    [[nodiscard]] QString spokenValue() const override;
    [[nodiscard]] std::optional<SpokenRange> spokenRange() const override;

Q_SIGNALS:
    /// A click, or Enter: forget the deepest value.
    void resetRequested();

protected:
    void arrange() override;
    void drawGround(QPainter& painter) override;
    void drawContent(QPainter& painter) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int y(double gain) const;

    GainReductionReading reading_;
    double bottom_ = -6;
    QRect bar_;
};

}  // namespace lacquer
