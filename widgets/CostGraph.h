// SPDX-License-Identifier: GPL-3.0-or-later
// CostGraph: "Louder, or only denser?": loudness of the file and after the service, and what peaks remain, over drive.
#pragma once

#include "widgets/DrawnWidget.h"

#include <vector>

namespace lacquer {

struct CostShown {
    /// Drive in dB at which the lines are known, evenly spaced from `from` to `to`.
    double from = 0, to = 8;
    /// LUFS of the file; LUFS after the service; true peak minus loudness, in LU.
    std::vector<float> loudness, afterService, plr;
    /// The service's name; empty: none is drawn.
    QString service;
    std::optional<double> drive;
    double loudnessTop = -8, loudnessBottom = -18, plrTop = 16, plrBottom = 6;

    friend bool operator==(const CostShown&, const CostShown&) = default;
};

class CostGraph : public DrawnWidget {
    Q_OBJECT

public:
    explicit CostGraph(QWidget* parent = nullptr);

    void setShown(CostShown shown);
    /// The drive from which on the service takes back what is gained, half a decibel and more; none: nowhere.
    [[nodiscard]] std::optional<double> takenBackFrom() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Chart; }
    [[nodiscard]] QString spokenValue() const override;

protected:
    void arrange() override;
    void drawGround(QPainter& painter) override;
    void drawContent(QPainter& painter) override;

private:
    [[nodiscard]] double xOf(double drive) const;
    [[nodiscard]] double loudnessY(double loudness) const;
    [[nodiscard]] static double at(const std::vector<float>& values, double part);

    CostShown shown_;
    QRect plot_;
};

}  // namespace lacquer
