// SPDX-License-Identifier: GPL-3.0-or-later
// AlbumStripGeometry: where everything of an album strip stands, so that drawing, the pointer and screen readers agree.
#pragma once

#include "widgets/AlbumPicture.h"
#include "widgets/Theme.h"
#include "widgets/TimeAxis.h"

#include <QRectF>
#include <QSize>

#include <vector>

namespace lacquer {

/// What is under the pointer. `index` is a song; for Badge and Gap the song the space stands before.
struct AlbumStripHit {
    enum class Part {
        Nothing,
        Ruler,
        Block,
        LeftEdge,
        RightEdge,
        FadeInSquare,
        FadeOutSquare,
        FadeInLine,
        FadeOutLine,
        Badge,
        Gap
    };
    Part part = Part::Nothing;
    int index = -1;

    friend bool operator==(const AlbumStripHit&, const AlbumStripHit&) = default;
};

/// Looks at a picture for as long as it lives.
class AlbumStripGeometry {
public:
    /// `shifts` are seconds every song is drawn away from its place while blocks make room; empty for none.
    AlbumStripGeometry(const AlbumPicture& picture, const TimeAxis& axis, QSize size, const Theme& theme,
                       const std::vector<double>& shifts);

    [[nodiscard]] QRectF ruler() const { return ruler_; }
    [[nodiscard]] QRectF sides() const { return sides_; }
    [[nodiscard]] QRectF groups() const { return groups_; }
    [[nodiscard]] QRectF blocks() const { return blocks_; }
    [[nodiscard]] QRectF loudness() const { return loudness_; }

    /// Left and right end of what the axis covers, in pixels.
    static void place(TimeAxis& axis, QSize size, const Theme& theme);

    [[nodiscard]] double start(int song) const;
    [[nodiscard]] double end(int song) const;
    [[nodiscard]] QRectF block(int song) const;
    /// The part of a block in which its wave and fades are drawn.
    [[nodiscard]] QRectF wave(int song) const;
    [[nodiscard]] QRectF fadeSquare(int song, bool out) const;
    /// The point by which a fade's line is bent.
    [[nodiscard]] QPointF bendPoint(int song, bool out) const;
    /// Empty for the first song.
    [[nodiscard]] QRectF badge(int song) const;
    /// Where the song before this one among those of the album stands; -1 for none.
    [[nodiscard]] int previous(int song) const;
    [[nodiscard]] double loudnessY(double level) const;
    [[nodiscard]] AlbumStripHit hit(QPointF point) const;

private:
    [[nodiscard]] AlbumStripHit hitSong(int song, QPointF point) const;

    const AlbumPicture& picture_;
    const TimeAxis& axis_;
    const Theme& theme_;
    const std::vector<double>& shifts_;
    QRectF ruler_, sides_, groups_, blocks_, loudness_;
};

/// What a badge says of a space: "2.2 s", "gapless", "× 1.6 s".
[[nodiscard]] QString joinWords(const StripSong& song);

}  // namespace lacquer
