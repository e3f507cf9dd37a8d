// SPDX-License-Identifier: GPL-3.0-or-later
// Groove: a waveform as the two walls of a groove, left upwards, right downwards, so that mono is symmetric and seen.
#pragma once

#include "widgets/Theme.h"
#include "widgets/WaveColumns.h"

#include <QImage>

class QPainter;

namespace lacquer {

/// What a wave is in its picture: amber is what is shaped, blue what it is compared with.
enum class GrooveTone { Chosen, Rest, Source, Muted };

struct GrooveColours {
    QColor body, peak, centre;
};

[[nodiscard]] GrooveColours grooveColours(const Theme& theme, GrooveTone tone);

/// One image column per wave column; transparent where nothing is. `height` in device pixels.
[[nodiscard]] QImage grooveImage(const WaveColumns& columns, int height, const GrooveColours& colours);

/// Draws the columns over the width of the rectangle: peak, RMS body, centre line.
void paintGroove(QPainter& painter, const QRectF& place, const WaveColumns& columns, const Theme& theme, GrooveTone tone);

}  // namespace lacquer
