// SPDX-License-Identifier: GPL-3.0-or-later
// CorrelationBar: how alike left and right are, -1 to +1: a point over the range of the last ten seconds.
#pragma once

#include "widgets/DrawnWidget.h"

namespace lacquer {

struct CorrelationReading {
    /// Not-a-number: nothing sounds.
    double now = 0, least = 0, most = 0;
    /// Loudness lost when played in mono, in LU; not-a-number: unknown.
    double monoLoss = 0;

    friend bool operator==(const CorrelationReading&, const CorrelationReading&) = default;
};

class CorrelationBar : public DrawnWidget {
    Q_OBJECT

public:
    explicit CorrelationBar(QWidget* parent = nullptr);

    void setReading(const CorrelationReading& reading);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::ProgressBar; }
    [[nodiscard]] QString spokenValue() const override;
    [[nodiscard]] std::optional<SpokenRange> spokenRange() const override;

protected:
    void arrange() override;
    void drawGround(QPainter& painter) override;
    void drawContent(QPainter& painter) override;

private:
    [[nodiscard]] int x(double correlation) const;

    CorrelationReading reading_;
    QRect bar_;
};

}  // namespace lacquer
