// SPDX-License-Identifier: GPL-3.0-or-later
// LoudnessMeter: momentary and short-term bars, the last minute, the target and the true peaks in one picture.
#pragma once

#include "widgets/DrawnWidget.h"
#include "widgets/MeterScale.h"

#include <array>
#include <vector>

namespace lacquer {

/// LUFS and dBTP; minus infinity is silence.
struct LoudnessPicture {
    static constexpr double silence = -std::numeric_limits<double>::infinity();
    double momentary = silence, shortTerm = silence;
    double highestMomentary = silence, highestShortTerm = silence;
    /// Short-term values of the last minute, ten a second, the newest last; more than 600 are cut at the old end.
    std::vector<float> lastMinute;
    /// Left and right.
    std::array<double, 2> truePeak = {silence, silence}, truePeakHold = {silence, silence};
    std::array<int, 2> overs = {0, 0};

    friend bool operator==(const LoudnessPicture&, const LoudnessPicture&) = default;
};

/// EBU Tech 3341: +9 shows -18…+9 LU about the target, +18 shows -36…+18 LU; Full is -36…0 LUFS.
enum class LoudnessScale { Full, EbuPlus9, EbuPlus18 };

/// What stands still around the bars.
struct LoudnessMeterLook {
    LoudnessScale scale = LoudnessScale::Full;
    /// Numbers as distance from the target (LU) instead of LUFS; without a target, LUFS.
    bool relative = false;
    std::optional<double> target, ceiling;

    friend bool operator==(const LoudnessMeterLook&, const LoudnessMeterLook&) = default;
};

class LoudnessMeter : public DrawnWidget {
    Q_OBJECT

public:
    explicit LoudnessMeter(QWidget* parent = nullptr);

    void setLook(const LoudnessMeterLook& look);
    void setReading(const LoudnessPicture& reading);
    [[nodiscard]] const LoudnessMeterLook& look() const { return look_; }
    /// Where a loudness stands, for what is drawn beside it; logical pixels.
    [[nodiscard]] int yOf(double loudness) const { return scale_.y(loudness, bars_[0]); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Slider; }
    [[nodiscard]] QString spokenValue() const override;
    /// The target, which can be set.
    [[nodiscard]] std::optional<SpokenRange> spokenRange() const override;
    void takeSpokenValue(double value) override;

Q_SIGNALS:
    void gestureStarted();
    void gestureEnded();
    /// LUFS, on tenths.
    void targetChanged(double target);
    /// Double-click on the notch, or Delete: back to the album's target.
    void targetReset();
    /// As in LevelMeter; 0 is left, 1 right.
    void firstOverRequested(int channel);
    void oversCleared(int channel);
    void oversListRequested(int channel, const QPoint& globalPosition);

protected:
    void arrange() override;
    void drawGround(QPainter& painter) override;
    void drawContent(QPainter& painter) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    [[nodiscard]] bool takesKey(const QKeyEvent& key) const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void moveTarget(double target);
    void step(double by);
    [[nodiscard]] QRect notch() const;
    [[nodiscard]] int peakBarAt(const QPoint& point) const;
    void drawHistory(QPainter& painter) const;

    LoudnessMeterLook look_;
    LoudnessPicture reading_;
    MeterScale scale_, peakScale_;
    // M, S, left, right.
    std::array<QRect, 4> bars_;
    QRect history_;
    std::array<bool, 2> visited_ = {false, false};
    bool dragging_ = false;
    double targetAtPress_ = 0;
    int yAtPress_ = 0;
};

}  // namespace lacquer
