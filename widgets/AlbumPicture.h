// SPDX-License-Identifier: GPL-3.0-or-later
// AlbumPicture: a whole album as the strip draws it: songs placed in time, with their joins, fades and loudness.
#pragma once

#include "widgets/WaveColumns.h"

#include <QPointF>
#include <QString>

#include <functional>
#include <limits>
#include <vector>

namespace lacquer {

/// A fade of a song, in seconds.
struct StripFade {
    double seconds = 0;
    double bend = 1;  ///< 0.25…4
    /// Gain of a fade-in at u = 0…1 for a bend; a fade-out is its mirror image. Empty: u to the power of bend.
    std::function<double(double u, double bend)> curve;

    [[nodiscard]] double gain(double u) const { return gain(u, bend); }
    [[nodiscard]] double gain(double u, double withBend) const
    {
        u = std::clamp(u, 0.0, 1.0);
        return curve ? curve(u, withBend) : std::pow(u, withBend);
    }
};

struct StripSong {
    QString id;
    QString number, title;
    double start = 0, length = 0;  ///< seconds on the album
    double spaceBefore = 0;        ///< seconds; below 0 an overlap with the song before
    bool touches = false;          ///< continues the song before without a gap
    QString joinWords;             ///< what the badge of the space before says; empty: "2.2 s", "gapless", "× 1.6 s"
    StripFade fadeIn, fadeOut;
    bool enabled = true;    ///< false: left out of the album
    bool chosen = false;
    WaveSource wave;        ///< of the whole file
    double waveStart = 0;   ///< second of the wave with which the song begins
    double waveLength = 0;  ///< seconds of the whole wave: how far trimming can open; 0: not further than now

    [[nodiscard]] double end() const { return start + length; }
};

/// Neighbours under one bracket, both included: a group that plays through, or a side of a record.
struct StripBracket {
    int first = 0, last = 0;
    QString words;      ///< "Side A"
    QString moreWords;  ///< quieter: "19:13 of 22:00"
};

/// A level over time, drawn under the songs on the same axis.
struct StripLoudness {
    std::vector<QPointF> points;  ///< seconds and LUFS, in order; not a number breaks the line
    double low = -26, high = -8;  ///< of the scale
    double target = std::numeric_limits<double>::quiet_NaN();
    double tolerance = 0;  ///< half height of the band about the target
    QString targetWords;   ///< "loud parts −9.5"
    QString words;         ///< "Short-term loudness, LUFS"
};

struct AlbumPicture {
    std::vector<StripSong> songs;  ///< in order, those left out at their places
    std::vector<StripBracket> groups, sides;
    StripLoudness loudness;
    std::vector<QPointF> drive;  ///< seconds and dB of drive; empty: none drawn
    int chosenJoin = -1;         ///< the song whose space before is chosen; -1: none
    double length = 0;           ///< seconds of the album
    double sample = 1.0 / 44100;  ///< seconds of one sample, for the finest nudge
};

}  // namespace lacquer
