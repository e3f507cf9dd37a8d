// SPDX-License-Identifier: GPL-3.0-or-later
// SectionWave: a cascade of sections at rest, two of them at work in one instruction.
#pragma once

#include "dsp/Block.h"
#include "dsp/InstructionSet.h"
#include "dsp/Lanes.h"
#include "dsp/Svf.h"

#include <span>

namespace lacquer {

/// One section of a cascade on two lanes, its coefficients not moving.
struct WaveSection {
    SvfCoefficients<Lanes> coefficients{};
    SvfState<Lanes> state{};
};

/// Runs audio through the sections one behind the other and multiplies what comes out by gain, in place.
///
/// Sections wait for each other only sample by sample: while the first works on frame n, the second can work on frame
/// n - 1, the third on frame n - 2. So neighbours share registers, and the bits are those of svfTick called section by
/// section. Nothing allocates.
void runSectionWave(InstructionSet set, std::span<WaveSection> sections, Block audio, double gain);

}  // namespace lacquer
