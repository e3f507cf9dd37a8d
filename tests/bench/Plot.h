// SPDX-License-Identifier: GPL-3.0-or-later
// Plot: curves over labelled axes, several panels under one title, as a PNG fit for print.
#pragma once

#include <QColor>
#include <QPointF>
#include <QString>

#include <vector>

namespace lacquer::bench {

struct PlotAxis {
    QString label;  ///< with its unit
    double from = 0;
    double to = 1;
    bool logarithmic = false;
    std::vector<double> ticks;
};

struct PlotLine {
    QString name;  ///< for the legend; empty: not in it
    QColor colour;
    std::vector<QPointF> points;  ///< what is not finite breaks the line
    double width = 1.6;
    bool dashed = false;
};

struct PlotPanel {
    QString title;
    PlotAxis x;
    PlotAxis y;
    std::vector<PlotLine> lines;
    double height = 1;  ///< share of the picture
};

/// Writes 1600 x 1120 pixels. Needs a QGuiApplication for its letters. False when the file cannot be written.
[[nodiscard]] bool drawPlot(const QString& path, const QString& title, const std::vector<PlotPanel>& panels);

/// 20 Hz … 20 kHz with the ticks everybody knows.
[[nodiscard]] PlotAxis frequencyAxis(double toHz = 20000);
/// From … to in steps.
[[nodiscard]] PlotAxis linearAxis(const QString& label, double from, double to, double step);
/// Colours that are told apart in print and by colour-blind eyes (Okabe and Ito).
[[nodiscard]] QColor plotColour(std::size_t number);

}  // namespace lacquer::bench
