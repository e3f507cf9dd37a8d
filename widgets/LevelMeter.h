// SPDX-License-Identifier: GPL-3.0-or-later
// LevelMeter: upright bars in half-decibel steps, a hold line, and latched overs that lead to their place.
#pragma once

#include "widgets/DrawnWidget.h"
#include "widgets/MeterScale.h"
#include "widgets/PeakHold.h"

#include <span>
#include <vector>

namespace lacquer {

/// One bar: level and hold in dB, overs counted since they were cleared.
struct LevelReading {
    double level = -std::numeric_limits<double>::infinity();
    double hold = -std::numeric_limits<double>::infinity();
    int overs = 0;

    friend bool operator==(const LevelReading&, const LevelReading&) = default;
};

/// What stands around the bars.
struct LevelMeterLook {
    MeterScale scale;
    std::vector<double> ticks = {0, -6, -12, -24};
    /// Names under the bars, such as "L" and "R"; none: no row for them.
    QStringList names;
    QString unit = QStringLiteral("dB");
    bool showTicks = false;

    friend bool operator==(const LevelMeterLook&, const LevelMeterLook&) = default;
};

class LevelMeter : public DrawnWidget {
    Q_OBJECT

public:
    explicit LevelMeter(const QString& accessibleName, QWidget* parent = nullptr);

    void setLook(const LevelMeterLook& look);
    /// Repaints only where a half decibel or a count changed.
    void setReadings(const std::vector<LevelReading>& readings);
    /// Levels alone, at a time in seconds: the meter keeps the holds of 1.5 s itself; overs stay as they were.
    void setLevels(std::span<const double> levels, double seconds);
    [[nodiscard]] const std::vector<LevelReading>& readings() const { return readings_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::ProgressBar; }
    [[nodiscard]] QString spokenValue() const override;
    [[nodiscard]] std::optional<SpokenRange> spokenRange() const override;

Q_SIGNALS:
    /// First click on a bar with overs: play there.
    void firstOverRequested(int bar);
    /// Second click: forget them.
    void oversCleared(int bar);
    /// Right click or the Menu key.
    void oversListRequested(int bar, const QPoint& globalPosition);

protected:
    void arrange() override;
    void drawGround(QPainter& painter) override;
    void drawContent(QPainter& painter) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void actOn(int bar);
    [[nodiscard]] int barAt(const QPoint& point) const;
    [[nodiscard]] int firstWithOvers() const;

    LevelMeterLook look_;
    std::vector<LevelReading> readings_ = {{}, {}};
    std::vector<PeakHold> holds_;
    std::vector<bool> visited_ = {false, false};
    std::vector<QRect> bars_;
    int capHeight_ = 0;
};

}  // namespace lacquer
