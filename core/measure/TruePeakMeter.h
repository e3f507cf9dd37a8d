// SPDX-License-Identifier: GPL-3.0-or-later
// TruePeakMeter: how high a programme reaches, at its samples and between them.
#pragma once

#include "dsp/TruePeakReference.h"

namespace lacquer {

/// Peaks of one programme, -infinity for silence.
struct PeakReading {
    double truePeakDbtp;
    double samplePeakDbfs;
    double truePeakFrame;  ///< where the highest true peak stands, in frames from the start, between samples
};

/// Fed with a programme from its start; any partition gives the same bits. True peaks are TruePeakReference's, and
/// never lower than the highest sample (ITU-R BS.1770 annex 2, with a far longer interpolator). One thread at a time.
class TruePeakMeter {
public:
    /// With one channel only `left` of every block is measured.
    explicit TruePeakMeter(int channels = 2) : channels_(channels) {}

    /// Takes the next frames of the programme.
    void process(ConstBlock in);

    /// Says that the programme has ended: what rings after its last frame counts too.
    void finish() { reference_.finish(); }

    /// The peaks so far; complete after finish().
    [[nodiscard]] PeakReading reading() const;

private:
    int channels_;
    double samplePeak_ = 0;
    TruePeakReference reference_;
};

}  // namespace lacquer
