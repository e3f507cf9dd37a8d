// SPDX-License-Identifier: GPL-3.0-or-later
// MultibandBand: one band's detector, curve and gain.
#pragma once

#include "dsp/Block.h"
#include "dsp/Envelope.h"
#include "dsp/Glide.h"
#include "dsp/InstructionSet.h"
#include "dsp/WindowHold.h"
#include "dsp/processors/MultibandSettings.h"

namespace lacquer {

/// The louder of both channels, held over the ripple of a tone, goes through a curve in decibels; what is to be turned
/// down is smoothed after it (Giannoulis, Massberg and Reiss, J. Audio Eng. Soc. 60(6), 2012). No allocation after
/// prepare.
class MultibandBand {
public:
    /// How much a steady level in dB is turned down, in dB (>= 0), by a band that is on.
    [[nodiscard]] static double staticReductionDb(const MultibandBandSettings& settings, double levelDb);

    void prepare(double rateHz);
    /// `heard` is false while another band is solo. At once, or gliding for 20 ms.
    void set(const MultibandBandSettings& settings, bool heard, bool atOnce);
    void reset();
    [[nodiscard]] bool moving() const;
    void step();
    /// Writes the factor for every frame, in which both channels share. firstFrame counts from the last step.
    void gains(ConstBlock key, double* factors, int firstFrame);
    /// The largest reduction in dB since the last call.
    double takeReductionDb();

private:
    void applyTimes();
    void computeGains(ConstBlock key, double* factors, int firstFrame);
    [[nodiscard]] auto glides();
    [[nodiscard]] auto glides() const;

    InstructionSet set_ = instructionSet();
    double rateHz_ = 44100.0;
    MultibandBandSettings settings_;
    Glide threshold_, above_, below_, knee_, range_, gain_, active_, heard_;
    PeakHold hold_;
    Envelope envelope_;
    double largestReductionDb_ = 0.0;
};

}  // namespace lacquer
