// SPDX-License-Identifier: GPL-3.0-or-later
// AlbumStripPainter: draws an album strip where its geometry says, and nothing outside the part that is asked for.
#pragma once

#include "widgets/AlbumStripGeometry.h"
#include "widgets/GrooveTiles.h"

class QPainter;

namespace lacquer {

class AlbumStripPainter {
public:
    /// What the pointer and the keyboard make stand out.
    struct Highlights {
        AlbumStripHit hovered;
        int lifted = -1;  ///< the block that is being carried
        bool focus = false;
    };

    AlbumStripPainter(QPainter& painter, const AlbumPicture& picture, const AlbumStripGeometry& geometry,
                      const TimeAxis& axis, const Theme& theme, GrooveTiles& tiles);

    /// False when a wave was not there yet.
    bool draw(const QRectF& exposed, const Highlights& highlights);

private:
    void brackets(const QRectF& row, const std::vector<StripBracket>& all, bool withWords);
    void bed(int song, const Highlights& highlights);
    bool groove(int song, const QRectF& exposed);
    void title(int song);
    void fades(int song, const Highlights& highlights);
    void badge(int song, const Highlights& highlights);
    void leftOut(int song);
    void drive();
    void loudness(const QRectF& exposed);

    QPainter& painter_;
    const AlbumPicture& picture_;
    const AlbumStripGeometry& geometry_;
    const TimeAxis& axis_;
    const Theme& theme_;
    GrooveTiles& tiles_;
};

}  // namespace lacquer
