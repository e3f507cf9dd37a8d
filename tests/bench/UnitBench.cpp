// SPDX-License-Identifier: GPL-3.0-or-later
// What each unit of core/dsp costs for both sets of instructions, beside what a prototype of the same algorithm cost.
#include "bench/StopWatch.h"
#include "support/Signals.h"

#include "base/Denormals.h"
#include "dsp/CeilingGuard.h"
#include "dsp/Crossover.h"
#include "dsp/Dither.h"
#include "dsp/InstructionSet.h"
#include "dsp/KWeighting.h"
#include "dsp/Oversampler.h"
#include "dsp/Registry.h"
#include "dsp/StereoBuffer.h"
#include "dsp/TruePeakEnvelope.h"
#include "dsp/TruePeakReference.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <limits>
#include <map>
#include <string>
#include <vector>

namespace {

using namespace lacquer;
using namespace lacquer::bench;

constexpr int rateHz = 44100;
constexpr int blockFrames = 4096;

/// Takes the sound block by block; the block may be spoilt.
using Work = std::function<void(Block)>;

struct Measured {
    std::string name;
    double prototype;  ///< ms per second of stereo sound at 44.1 kHz; 0: there was none
    std::function<Work()> make;
};

using Values = std::map<std::string, double>;

Work processor(const char* id, const Values& wanted)
{
    const ProcessorType& type = *findProcessorType(id);
    std::vector<double> values(type.defaults.begin(), type.defaults.end());
    for (std::size_t i = 0; i < values.size(); ++i)
        if (const auto value = wanted.find(type.parameters[i].id); value != wanted.end())
            values[i] = value->second;
    const std::shared_ptr<Processor> made = type.create();
    made->prepare(rateHz, blockFrames);
    made->set(values);
    return [made](Block block) { made->process(block, block); };
}

Values bells(int count)
{
    constexpr int hertz[] = {60, 150, 400, 1000, 2500, 5000, 9000, 14000, 90, 250, 1600, 7000};
    Values values;
    for (int i = 0; i < 12; ++i) {
        const std::string band = "band" + std::to_string(i + 1) + ".";
        values[band + "on"] = i < count ? 1 : 0;
        values[band + "type"] = 0;
        values[band + "frequencyHz"] = hertz[i];
        values[band + "gainDb"] = i % 2 == 0 ? 3 : -3;
        values[band + "q"] = 1;
    }
    return values;
}

Values fourBands(double split)
{
    Values values{{"split", split}};
    for (const char* const band : {"band1.", "band2.", "band3.", "band4."}) {
        values[std::string(band) + "thresholdDb"] = -30;
        values[std::string(band) + "ratio"] = 2;
    }
    return values;
}

Work crossover()
{
    struct State {
        Crossover split;
        std::array<StereoBuffer, 4> bands;
    };
    const auto state = std::make_shared<State>();
    state->split.prepare(rateHz, 4);
    const double hertz[] = {120, 1000, 6000};
    state->split.setFrequencies(hertz, true);
    for (StereoBuffer& buffer : state->bands)
        buffer.resize(blockFrames);
    return [state](Block block) {
        std::array<Block, 4> bands;
        for (std::size_t b = 0; b < 4; ++b)
            bands[b] = state->bands[b].block(block.frames);
        state->split.process(block, bands);
    };
}

Work oversampler(int stages)
{
    const auto made = std::make_shared<Oversampler>();
    made->prepare();
    made->setStages(stages);
    return [made](Block block) {
        for (int done = 0; done < block.frames; done += Oversampler::maximumFrames) {
            const Block part = block.part(done, std::min(Oversampler::maximumFrames, block.frames - done));
            made->down(made->up(part), part);
        }
    };
}

Work truePeak()
{
    const auto made = std::make_shared<TruePeakReference>();
    return [made](Block block) { made->process(block); };
}

/// What a limiter asks for: everything above a ceiling that the sound is well over.
Work truePeakAbove(double threshold)
{
    struct State {
        TruePeakEnvelope envelope;
        std::vector<double> peaks = std::vector<double>(blockFrames);
    };
    const auto state = std::make_shared<State>();
    return [state, threshold](Block block) { state->envelope.process(block, threshold, state->peaks.data()); };
}

Work kWeighting()
{
    struct State {
        KWeighting weighting{rateHz};
        std::array<double, 2> sums{};
    };
    const auto state = std::make_shared<State>();
    return [state](Block block) { state->weighting.addEnergy(block, state->sums); };
}

Work dither(int bits, DitherType type)
{
    struct State {
        Dither dither;
        std::int64_t frame = 0;
        std::vector<std::int32_t> out = std::vector<std::int32_t>(2 * blockFrames);
    };
    const auto state = std::make_shared<State>(State{Dither(rateHz, bits, type)});
    return [state](Block block) {
        state->dither.process(block, state->frame, state->out.data());
        state->frame += block.frames;
    };
}

/// Behind a limiter the guard finds next to nothing to do, and has to look everywhere.
Work limiterAndGuard()
{
    const Work limiter = processor("limiter", {{"inputGainDb", 6}, {"ceilingDbtp", -1}});
    const auto guard = std::make_shared<CeilingGuard>();
    guard->prepare(rateHz, -1);
    return [limiter, guard](Block block) {
        limiter(block);
        guard->process(block);
    };
}

/// All of core/dsp that a full master goes through: eight stems, the album's chain, limiter, guard, dither, and the meters
/// that prove the file. Without files, rate conversion and libebur128.
Work wholeAlbum()
{
    struct State {
        std::vector<Work> stems;
        std::vector<Work> master;
        StereoBuffer sum = StereoBuffer(blockFrames);
    };
    const auto state = std::make_shared<State>();
    for (int stem = 0; stem < 8; ++stem) {
        const Work equalizer = processor("equalizer", bells(8));
        const Work compressor = processor("compressor", {{"thresholdDb", -24}});
        state->stems.push_back([equalizer, compressor](Block block) {
            equalizer(block);
            compressor(block);
        });
    }
    state->master = {processor("equalizer", bells(8)), processor("multiband", fourBands(0)),
                     processor("saturator", {{"driveDb", 3}, {"oversampling", 0}}), limiterAndGuard(),
                     dither(16, DitherType::Light), kWeighting(), truePeak()};
    return [state](Block block) {
        StereoBuffer stem(block.frames);
        const Block sum = state->sum.block(block.frames);
        sum.clear();
        for (const Work& chain : state->stems) {
            stem.block().copyFrom(block);
            chain(stem.block());
            for (int n = 0; n < block.frames; ++n) {
                sum.left[n] += 0.125 * stem.block().left[n];
                sum.right[n] += 0.125 * stem.block().right[n];
            }
        }
        for (const Work& unit : state->master)
            unit(sum);
    };
}

std::vector<Measured> units()
{
    const auto of = [](const char* id, const Values& values) { return [id, values] { return processor(id, values); }; };
    const auto with = [](Values values, const Values& more) {
        for (const auto& [name, value] : more)
            values[name] = value;
        return values;
    };
    const Values hot{{"inputGainDb", 6}, {"ceilingDbtp", -1}};
    return {
        {"equalizer, 8 bells", 0.26, of("equalizer", bells(8))},
        {"equalizer, 12 bells", 0.39, of("equalizer", bells(12))},
        {"equalizer, 8 bells, 2 dynamic", 0, of("equalizer", with(bells(8), {{"band3.dynamicRangeDb", -6}, {"band6.dynamicRangeDb", -6}}))},
        {"linear-phase equalizer, 4096", 0.28, of("linearEqualizer", with(bells(12), {{"quality", 0}}))},
        {"linear-phase equalizer, 16384", 0.35, of("linearEqualizer", with(bells(12), {{"quality", 2}}))},
        {"crossover, 4 bands", 0.62, crossover},
        {"compressor", 0.20, of("compressor", {{"thresholdDb", -24}})},
        {"compressor, every option", 0,
         of("compressor", {{"thresholdDb", -24}, {"autoRelease", 1}, {"detector", 1}, {"sidechainHighPassHz", 100}, {"linkPercent", 50},
                           {"lookaheadMs", 5}, {"autoMakeup", 1}, {"mixPercent", 80}, {"midSide", 1}})},
        {"multiband, 4 bands, minimum phase", 1.42, of("multiband", fourBands(0))},
        {"multiband, 4 bands, linear phase", 0, of("multiband", fourBands(1))},
        {"de-esser", 0, of("deEsser", {{"thresholdDb", -15}})},
        {"transient shaper", 0, of("transientShaper", {{"attackPercent", 50}, {"sustainPercent", -30}})},
        {"oversampling 4 times, up and down", 0.59, [] { return oversampler(2); }},
        {"oversampling 8 times, up and down", 0, [] { return oversampler(3); }},
        {"saturator, smooth at 4 times", 0.61, of("saturator", {{"driveDb", 12}, {"oversampling", 0}})},
        {"saturator, smooth at 8 times", 0, of("saturator", {{"driveDb", 12}})},
        {"saturator, tape at 8 times", 0, of("saturator", {{"driveDb", 12}, {"curve", 3}})},
        {"clipper at 16 times", 0, of("clipper", {{"ceilingDb", -6}})},
        {"stereo image, 3 bands and guard", 0, of("stereoImage", {{"split", 1}, {"lowWidthPercent", 50}, {"highWidthPercent", 130}, {"guard", 1}})},
        {"true peak, reference meter", 0.56, truePeak},
        {"true peak, everything over -12 dB", 0.56, [] { return truePeakAbove(0.25); }},
        {"limiter, balanced, 6 dB in", 1.31, of("limiter", hot)},
        {"limiter, clean, 6 dB in", 1.31, of("limiter", with(hot, {{"character", 2}}))},
        {"limiter and ceiling guard, 6 dB in", 1.87, limiterAndGuard},
        {"K weighting and energy", 0.167, kWeighting},
        {"dither, flat, 24 bit", 0.13, [] { return dither(24, DitherType::Flat); }},
        {"dither, light (9 taps), 16 bit", 1.0, [] { return dither(16, DitherType::Light); }},
        {"dither, strong (24 taps), 16 bit", 0, [] { return dither(16, DitherType::Strong); }},
        // The prototype's units added up, less 0.8 for rate conversion.
        {"whole album: 8 stems, master, proof", 8.3, wholeAlbum},
    };
}

/// One run; keeps for every block the least time so far, so that what else the machine does hardly counts.
void once(const Measured& unit, const test::Stereo& sound, InstructionSet set, std::vector<double>& least)
{
    setenv("LACQUER_CPU", nameOf(set), 1);
    const Work work = unit.make();
    StereoBuffer buffer(blockFrames);
    for (int done = 0; done < sound.frames(); done += blockFrames) {
        const Block block = buffer.block(std::min(blockFrames, sound.frames() - done));
        block.copyFrom({sound.left.data() + done, sound.right.data() + done, block.frames});
        const double start = processorSeconds();
        work(block);
        double& fastest = least[std::size_t(done / blockFrames)];
        fastest = std::min(fastest, processorSeconds() - start);
    }
}

}  // namespace

/// unit-bench [SECONDS [RUNS [NAME]]]: prints the table; NAME: only units whose name contains it.
int main(int argc, char** argv)
{
    const int length = argc > 1 ? std::max(1, std::atoi(argv[1])) : 10;
    const int runs = argc > 2 ? std::max(1, std::atoi(argv[2])) : 7;
    const std::string only = argc > 3 ? argv[3] : "";
    const ScopedFlushDenormals flushed;
    const test::Stereo sound = test::music(1, rateHz, length * rateHz);
    const bool wide = isHere(InstructionSet::V3);
    std::printf("Processor time in ms per second of stereo sound at 44.1 kHz, over %d s; of every block the least of %d runs, the sets in turns.\n"
                "ratio: v3 divided by the prototype, which had AVX2 too.\n"
                "prototype       v3  baseline  ratio  unit\n", length, runs);
    for (const Measured& unit : units()) {
        if (unit.name.find(only) == std::string::npos)
            continue;
        const std::size_t blocks = std::size_t(sound.frames() / blockFrames) + 1;
        std::vector<double> least[2];
        for (std::vector<double>& times : least)
            times.assign(blocks, std::numeric_limits<double>::infinity());
        for (int run = 0; run < runs; ++run)
            for (const InstructionSet set : {InstructionSet::Baseline, InstructionSet::V3})
                if (set == InstructionSet::Baseline || wide)
                    once(unit, sound, set, least[int(set)]);
        const auto milliseconds = [&](InstructionSet set) {
            double sum = 0;
            for (const double seconds : least[int(set)])
                sum += std::isinf(seconds) ? 0 : seconds;
            return 1000.0 * sum * rateHz / sound.frames();
        };
        const double baseline = milliseconds(InstructionSet::Baseline);
        const double best = wide ? milliseconds(InstructionSet::V3) : baseline;
        if (unit.prototype > 0)
            std::printf("%9.3f %8.3f  %8.3f  %5.2f  %s\n", unit.prototype, best, baseline, best / unit.prototype, unit.name.c_str());
        else
            std::printf("%9s %8.3f  %8.3f  %5s  %s\n", "", best, baseline, "", unit.name.c_str());
        std::fflush(stdout);
    }
    return 0;
}
