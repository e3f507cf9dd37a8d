// SPDX-License-Identifier: GPL-3.0-or-later
// MeterScale: decibels to whole pixels of a bar, its three zones of brightness, and how bars, holds and overs look.
#pragma once

#include <QRect>

#include <limits>

class QPainter;

namespace lacquer {

struct Theme;

/// All in dB. Below `mid` a bar is dim, from `high` on bright, above `over` it is an error.
struct MeterScale {
    double bottom = -36, top = 0;
    double mid = -20, high = -6, over = std::numeric_limits<double>::infinity();

    /// Where a level stands in a bar, a whole pixel within it.
    [[nodiscard]] int y(double level, const QRect& bar) const;
    /// The level under a pixel row.
    [[nodiscard]] double level(double y, const QRect& bar) const;
    /// A level as bars show it: the half decibel at or below it.
    [[nodiscard]] static double step(double level);

    void drawTrack(QPainter& painter, const Theme& theme, const QRect& bar) const;
    void drawBar(QPainter& painter, const Theme& theme, const QRect& bar, double level) const;
    void drawHold(QPainter& painter, const Theme& theme, const QRect& bar, double level) const;
    /// The latched mark of overs: a hatched cap, and their count where it fits `room` pixels.
    static void drawOverCap(QPainter& painter, const Theme& theme, const QRect& cap, int count, int room);

    friend bool operator==(const MeterScale&, const MeterScale&) = default;
};

}  // namespace lacquer
