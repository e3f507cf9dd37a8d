// SPDX-License-Identifier: GPL-3.0-or-later
// LoudnessGraph: short-term loudness over time against its target; a click plays there.
#pragma once

#include "widgets/DrawnWidget.h"

#include <vector>

namespace lacquer {

struct LoudnessGraphShown {
    /// LUFS, evenly spaced from `start` on; not-a-number or minus infinity: a gap in the line.
    std::vector<float> shortTerm;
    double start = 0, secondsPerPoint = 0.1;
    /// What is seen, in seconds.
    double from = 0, to = 1;
    double top = -6, bottom = -28;
    std::optional<double> target;
    /// Half the height of the band about the target, in LU.
    double tolerance = 1;
    /// Written at the band's right end: "loud parts −9.5".
    QString targetWords;
    /// The stretch drawn in amber, as the chosen song; equal: none.
    double chosenFrom = 0, chosenTo = 0;
    /// Written at the foot.
    QString words;
};

class LoudnessGraph : public DrawnWidget {
    Q_OBJECT

public:
    explicit LoudnessGraph(QWidget* parent = nullptr);

    void setShown(LoudnessGraphShown shown);
    /// Only the playhead's strip is repainted.
    void setPlayhead(double seconds);
    [[nodiscard]] double secondsAt(double x) const;
    [[nodiscard]] double xOf(double seconds) const;
    /// The left edge of the time line, for what shares its axis.
    void setMargins(int left, int right);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Slider; }
    [[nodiscard]] QString spokenValue() const override;
    [[nodiscard]] std::optional<SpokenRange> spokenRange() const override;
    void takeSpokenValue(double value) override { Q_EMIT playRequested(value); }

Q_SIGNALS:
    void playRequested(double seconds);

protected:
    void arrange() override;
    void drawGround(QPainter& painter) override;
    void drawContent(QPainter& painter) override;
    void mousePressEvent(QMouseEvent* event) override;
    [[nodiscard]] bool takesKey(const QKeyEvent& key) const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] double yOf(double loudness) const;
    [[nodiscard]] double loudnessAt(double seconds) const;
    void drawLine(QPainter& painter);

    LoudnessGraphShown shown_;
    double playhead_ = -1;
    int left_ = -1, right_ = -1;
    QRect plot_;
};

}  // namespace lacquer
