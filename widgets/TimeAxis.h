// SPDX-License-Identifier: GPL-3.0-or-later
// TimeAxis: which second stands at which pixel; shared by everything drawn over time so that it lines up.
#pragma once

#include <algorithm>
#include <cmath>

namespace lacquer {

/// A disc counts 75 frames a second.
inline constexpr double discFrame = 1.0 / 75;

struct TimeAxis {
    double start = 0;             ///< second at the left edge
    double pixelsPerSecond = 10;  ///< logical pixels
    double left = 0;              ///< pixel of the left edge
    double width = 0;             ///< pixels
    double length = 0;            ///< seconds there are; the view stays within 0…length
    double closest = 200000;      ///< pixels per second one can zoom in to

    [[nodiscard]] double x(double seconds) const { return left + (seconds - start) * pixelsPerSecond; }
    [[nodiscard]] double seconds(double x) const { return start + (x - left) / pixelsPerSecond; }
    [[nodiscard]] double right() const { return left + width; }
    [[nodiscard]] double end() const { return start + width / pixelsPerSecond; }
    [[nodiscard]] double widest() const { return length > 0 && width > 0 ? width / length : 1; }
    [[nodiscard]] bool showsAll() const { return pixelsPerSecond <= widest() * (1 + 1e-9); }

    void fit()
    {
        start = 0;
        pixelsPerSecond = widest();
    }

    /// The second under the pixel stays where it is.
    void zoom(double factor, double aboutX)
    {
        const double held = seconds(aboutX);
        pixelsPerSecond = std::clamp(pixelsPerSecond * factor, widest(), std::max(widest(), closest));
        start = held - (aboutX - left) / pixelsPerSecond;
        keepInside();
    }

    void scroll(double pixels)
    {
        start += pixels / pixelsPerSecond;
        keepInside();
    }

    /// Scrolls as little as needed.
    void show(double seconds)
    {
        if (seconds < start || seconds > end())
            start = seconds - width / pixelsPerSecond / 4;
        keepInside();
    }

    void keepInside() { start = std::max(0.0, std::min(start, length - width / pixelsPerSecond)); }

    friend bool operator==(const TimeAxis&, const TimeAxis&) = default;
};

/// The nearest whole frame of a disc.
[[nodiscard]] inline double snapToFrame(double seconds)
{
    return std::round(seconds * 75) / 75;
}

}  // namespace lacquer
