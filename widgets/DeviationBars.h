// SPDX-License-Identifier: GPL-3.0-or-later
// DeviationBars: a few little bars about the album's median; what leaves the band is told by colour and a cap line.
#pragma once

#include "widgets/DrawnWidget.h"

#include <vector>

namespace lacquer {

/// How far from the median, in units of the band: ±1 is its edge. Not-a-number: not known, an empty place.
struct Deviation {
    double value = 0;
    /// For the tip and the screen reader: "Low +1.6 dB".
    QString words;

    friend bool operator==(const Deviation&, const Deviation&) = default;
};

class DeviationBars : public DrawnWidget {
    Q_OBJECT

public:
    explicit DeviationBars(const QString& accessibleName, QWidget* parent = nullptr);

    void setDeviations(const std::vector<Deviation>& deviations);
    /// The same picture anywhere, such as in a list's row.
    static void draw(QPainter& painter, const Theme& theme, const QRectF& place,
                     const std::vector<Deviation>& deviations);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QString spokenValue() const override;

protected:
    void drawContent(QPainter& painter) override;

private:
    std::vector<Deviation> deviations_;
};

}  // namespace lacquer
