// SPDX-License-Identifier: GPL-3.0-or-later
// Theme: every colour, size and font of the window as one plain value, so that a widget asks and never invents.
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

#include <span>

class QWidget;

namespace lacquer {

/// Which of the three lights a theme is made for.
enum class Light { Dark, Light, HighContrast };

/// Sizes in logical pixels, already multiplied by the user's scale.
struct Metrics {
    bool compact = false;
    double scale = 1;
    int menuBar = 38, transport = 58, strip = 30, panelHead = 44, rail = 292, inspector = 300;
    int songRow = 52, tableRow = 31, menuRow = 28;
    int button = 30, field = 28, segment = 32, smallSegment = 26, toggle = 24, chip = 22, lamp = 14;
    int knob = 40, bigKnob = 96, padding = 14, space = 8;
    int radiusToggle = 4, radiusField = 5, radiusButton = 6, radiusCard = 8, radiusDialog = 12;

    friend bool operator==(const Metrics&, const Metrics&) = default;
};

/// The type scale, resolved once.
struct Fonts {
    QFont display, heading, figure, figureSmall, title, body, bodyStrong, label, labelStrong, caption, captionStrong;

    friend bool operator==(const Fonts&, const Fonts&) = default;
};

struct Theme {
    Light light = Light::Dark;
    // Amber is what you shape, blue what you compare it with; brightness is level; shape is state.
    QColor ground, well, panel, raised, raisedHover, pressed;
    QColor groove, grooveStrong, edge;
    QColor text, textSecondary, textQuiet, textDisabled;
    QColor signal, signalStrong, signalDim, signalDeep, onSignal;
    QColor compare, compareDim, compareDeep;
    QColor ok, warning, error, errorDeep, focus;
    QColor waveBody, wavePeak, waveRestBody, waveRestPeak, waveMuted, waveSource;
    QColor meterLow, meterMid, meterHigh, meterOver, meterTrack, scrim;
    Metrics metrics;
    Fonts fonts;

    /// `scale` 1…3 multiplies every size; compact takes a pixel of type and second lines away, never a control.
    [[nodiscard]] static Theme make(Light light, bool compact = false, double scale = 1);
    /// The theme of the style this widget is drawn with; the dark one where the style is not ours.
    [[nodiscard]] static const Theme& of(const QWidget* widget);

    [[nodiscard]] QPalette palette() const;
    /// A logical size at the user's scale.
    [[nodiscard]] int px(double size) const { return int(size * metrics.scale + 0.5); }

    friend bool operator==(const Theme&, const Theme&) = default;
};

/// A colour of the theme by the name it has in the design.
struct ThemeColour {
    const char* name;
    QColor Theme::*field;
};

/// All of them, in the order of the design's table.
[[nodiscard]] std::span<const ThemeColour> themeColours();

}  // namespace lacquer
