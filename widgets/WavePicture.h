// SPDX-License-Identifier: GPL-3.0-or-later
// WavePicture: one wave with everything drawn over it: sections, marks, gain reduction, loudness, gain ride.
#pragma once

#include "widgets/Groove.h"

#include <QPointF>
#include <QString>

#include <limits>
#include <vector>

namespace lacquer {

/// A named part of a song: "Chorus", with a quieter word such as its loudness.
struct WaveSection {
    double start = 0, end = 0;
    QString name, words;
    bool strong = false;  ///< drawn in full: the loud parts
};

struct WaveMark {
    enum class Kind {
        Clip,    ///< a triangle at the top and a dashed line
        Note,    ///< a flag
        Changed  ///< a blue bed with its sentence, from start to end
    };
    Kind kind = Kind::Note;
    double start = 0, end = 0;
    QString words;
};

struct WavePicture {
    QString id;             ///< under which drawn pieces are kept
    WaveSource wave;
    double waveAt = 0;      ///< second of the view at which the wave's second 0 stands
    double waveLength = 0;  ///< seconds; 0: to the end of the view
    double length = 0;      ///< seconds of the view
    double sampleRate = 0;  ///< to draw single samples when zoomed in; 0: never
    GrooveTone tone = GrooveTone::Chosen;
    std::vector<WaveSection> sections;
    std::vector<WaveMark> marks;
    std::vector<QPointF> reduction;  ///< seconds and dB of gain reduction, positive numbers; hangs from the top
    double reductionRange = 6;
    std::vector<QPointF> loudness;   ///< seconds and LUFS, a line over the wave
    double loudnessLow = -30, loudnessHigh = -5;
    double target = std::numeric_limits<double>::quiet_NaN();  ///< LUFS, blue dashes
    QString targetWords;                                       ///< "S −9.5"
    bool hasRide = false;          ///< a gain ride is shown and can be changed
    std::vector<QPointF> ride;     ///< seconds and dB, in order
    double rideRange = 6;          ///< dB up and down
    QString chip;                  ///< a state of the whole wave: "Muted"
    QString words;                 ///< shown when there is no wave
};

}  // namespace lacquer
