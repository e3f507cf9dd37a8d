// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/SectionWave.h"

#include <algorithm>
#include <array>

namespace lacquer {

namespace {

/// So many pairs of sections fit into the registers of one wave.
constexpr std::size_t mostPairs = 6;

LACQUER_KERNEL Lanes frameOf(Block audio, int n) { return {audio.left[n], audio.right[n]}; }

LACQUER_KERNEL void store(Block audio, int n, Lanes x, double gain)
{
    audio.left[n] = x.left() * gain;
    audio.right[n] = x.right() * gain;
}

/// Section by section: for what is too short or too odd for a wave.
LACQUER_KERNEL void runOneByOne(std::span<WaveSection> sections, Block audio, double gain)
{
    for (int n = 0; n < audio.frames; ++n) {
        Lanes x = frameOf(audio, n);
        for (WaveSection& section : sections)
            x = svfTick(section.coefficients, section.state, x);
        store(audio, n, x, gain);
    }
}

#if defined(__GNUC__)

/// Two neighbouring sections: left and right of the first, left and right of the second.
using Quad = double __attribute__((vector_size(32)));

LACQUER_KERNEL void pack(Quad& quad, const Lanes& first, const Lanes& second)
{
    const double four[4] = {first.left(), first.right(), second.left(), second.right()};
    __builtin_memcpy(&quad, four, sizeof quad);
}

LACQUER_KERNEL void unpack(const Quad& quad, Lanes& first, Lanes& second)
{
    first = {quad[0], quad[1]};
    second = {quad[2], quad[3]};
}

/// The frames during which all sections of 2 * Pairs are at work: first … last - 1 of the first section. `waiting` holds
/// the inputs of all sections but the first, before and after.
template <std::size_t Pairs>
LACQUER_KERNEL void runPairs(WaveSection* sections, Lanes* waiting, Block audio, int first, int last, double gain)
{
    Quad direct[Pairs], fromFirst[Pairs], fromSecond[Pairs], hold[Pairs], turn[Pairs], push[Pairs];
    Quad one[Pairs], two[Pairs], in[Pairs];
    for (std::size_t p = 0; p < Pairs; ++p) {
        const WaveSection& a = sections[2 * p];
        const WaveSection& b = sections[2 * p + 1];
        pack(direct[p], a.coefficients.direct, b.coefficients.direct);
        pack(fromFirst[p], a.coefficients.fromFirst, b.coefficients.fromFirst);
        pack(fromSecond[p], a.coefficients.fromSecond, b.coefficients.fromSecond);
        pack(hold[p], a.coefficients.hold, b.coefficients.hold);
        pack(turn[p], a.coefficients.turn, b.coefficients.turn);
        pack(push[p], a.coefficients.push, b.coefficients.push);
        pack(one[p], a.state.first, b.state.first);
        pack(two[p], a.state.second, b.state.second);
        pack(in[p], p == 0 ? frameOf(audio, first) : waiting[2 * p], waiting[2 * p + 1]);
    }
    constexpr int delay = int(2 * Pairs) - 1;
    for (int n = first; n < last; ++n) {
        Quad out[Pairs];
        for (std::size_t p = 0; p < Pairs; ++p) {
            // svfTick on both sections.
            out[p] = direct[p] * in[p] + (fromFirst[p] * one[p] + fromSecond[p] * two[p]);
            const Quad input = in[p] - two[p];
            const Quad next = hold[p] * one[p] + turn[p] * input;
            two[p] = two[p] + (turn[p] * one[p] + push[p] * input);
            one[p] = next;
        }
        // Every output becomes the next section's input.
        const int next = n + 1 < last ? n + 1 : n;
        const Quad fresh{0.0, 0.0, audio.left[next], audio.right[next]};
        in[0] = __builtin_shufflevector(fresh, out[0], 2, 3, 4, 5);
        for (std::size_t p = 1; p < Pairs; ++p)
            in[p] = __builtin_shufflevector(out[p - 1], out[p], 2, 3, 4, 5);
        audio.left[n - delay] = out[Pairs - 1][2] * gain;
        audio.right[n - delay] = out[Pairs - 1][3] * gain;
    }
    for (std::size_t p = 0; p < Pairs; ++p) {
        unpack(one[p], sections[2 * p].state.first, sections[2 * p + 1].state.first);
        unpack(two[p], sections[2 * p].state.second, sections[2 * p + 1].state.second);
        unpack(in[p], waiting[2 * p], waiting[2 * p + 1]);
    }
}

LACQUER_KERNEL void runFull(std::size_t pairs, WaveSection* sections, Lanes* waiting, Block audio, int first, int last,
                          double gain)
{
    switch (pairs) {
        case 1:
            return runPairs<1>(sections, waiting, audio, first, last, gain);
        case 2:
            return runPairs<2>(sections, waiting, audio, first, last, gain);
        case 3:
            return runPairs<3>(sections, waiting, audio, first, last, gain);
        case 4:
            return runPairs<4>(sections, waiting, audio, first, last, gain);
        case 5:
            return runPairs<5>(sections, waiting, audio, first, last, gain);
        default:
            return runPairs<6>(sections, waiting, audio, first, last, gain);
    }
}

/// An even number of sections, at most 2 * mostPairs; more frames than sections.
LACQUER_KERNEL void runWave(std::span<WaveSection> sections, Block audio, double gain)
{
    const int count = int(sections.size());
    std::array<Lanes, 2 * mostPairs> waiting{};
    const auto tick = [&](int s, Lanes x) {
        WaveSection& section = sections[std::size_t(s)];
        return svfTick(section.coefficients, section.state, x);
    };
    // The front of the wave: sections begin one after the other.
    for (int time = 0; time < count - 1; ++time)
        for (int s = time; s >= 0; --s)
            waiting[std::size_t(s + 1)] = tick(s, s == 0 ? frameOf(audio, time) : waiting[std::size_t(s)]);
    runFull(sections.size() / 2, sections.data(), waiting.data(), audio, count - 1, audio.frames, gain);
    // The end: the first section has nothing left to do, then the second …
    for (int time = audio.frames; time < audio.frames + count - 1; ++time) {
        for (int s = count - 1; s > time - audio.frames; --s) {
            const Lanes y = tick(s, waiting[std::size_t(s)]);
            if (s + 1 < count)
                waiting[std::size_t(s + 1)] = y;
            else
                store(audio, time - (count - 1), y, gain);
        }
    }
}

/// An odd one gets a companion that leaves every number as it is, zeros of either sign included.
LACQUER_KERNEL void runEven(std::span<WaveSection> sections, Block audio, double gain)
{
    if (sections.size() % 2 == 0)
        return runWave(sections, audio, gain);
    const Lanes zero{0.0, 0.0};
    const Lanes nothing{-0.0, -0.0};
    std::array<WaveSection, 2 * mostPairs> even{};
    std::copy(sections.begin(), sections.end(), even.begin());
    even[sections.size()] = {{{1.0, 1.0}, nothing, nothing, zero, zero, zero}, {}};
    runWave({even.data(), sections.size() + 1}, audio, gain);
    std::copy_n(even.begin(), sections.size(), sections.begin());
}

#endif

/// All of it is one kernel: front, middle and end of a wave must round alike wherever blocks end.
LACQUER_KERNEL void runCascade(std::span<WaveSection> sections, Block audio, double gain)
{
#if defined(__GNUC__)
    while (!sections.empty() && audio.frames > int(2 * mostPairs)) {
        const std::size_t count = std::min(sections.size(), 2 * mostPairs);
        const bool isLast = count == sections.size();
        runEven(sections.first(count), audio, isLast ? gain : 1.0);
        if (isLast)
            return;
        sections = sections.subspan(count);
    }
#endif
    runOneByOne(sections, audio, gain);
}

}  // namespace

void runSectionWave(InstructionSet set, std::span<WaveSection> sections, Block audio, double gain)
{
    // Registers of two doubles have no room for two sections.
    if (set == InstructionSet::Baseline)
        runOneByOne(sections, audio, gain);
    else
        runFor<runCascade>(set, sections, audio, gain);
}

}  // namespace lacquer
