// SPDX-License-Identifier: GPL-3.0-or-later
// BandMark: the numbered shape that stands for a band, in the graph and in the ledger, and a band in words.
#pragma once

#include "widgets/EqualizerBand.h"

#include <QPointF>

class QPainter;

namespace lacquer {

struct Theme;

struct BandMark {
    /// `size` across, logical pixels; a chosen one is filled with the signal's colour.
    static void draw(QPainter& painter, const Theme& theme, const QPointF& centre, double size,
                     const EqualizerBand& band, bool chosen);
    [[nodiscard]] static QString placementWords(BandPlacement placement);
    /// "2.65 kHz, −0.80 dB, Q 1.60, stereo".
    [[nodiscard]] static QString words(const EqualizerBand& band);
    /// "Band 4, bell".
    [[nodiscard]] static QString name(const EqualizerBand& band);
};

}  // namespace lacquer
