// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ProcessorCosts.h"

#include "bench/PeerCost.h"
#include "bench/StopWatch.h"

#include "dsp/Registry.h"
#include "dsp/StereoBuffer.h"

#include <cstdio>
#include <map>
#include <string>

namespace lacquer::bench {

namespace {

constexpr int blockFrames = 4096;

using Values = std::map<std::string, double>;

struct Case {
    std::string processor;
    std::string name;
    Values values;
    std::string peerName;
    std::string peerFilters;
};

constexpr int bellsAtHertz[] = {60, 150, 400, 1000, 2500, 5000, 9000, 14000, 90, 250, 1600, 7000};

Values bells(int count)
{
    Values values{{"outputGainDb", -3}};
    for (int i = 0; i < 12; ++i) {
        const std::string band = "band" + std::to_string(i + 1) + ".";
        values[band + "on"] = i < count ? 1 : 0;
        values[band + "type"] = 0;
        values[band + "frequencyHz"] = bellsAtHertz[i];
        values[band + "gainDb"] = i % 2 == 0 ? 3 : -3;
        values[band + "q"] = 1;
    }
    return values;
}

Values with(Values values, const Values& more)
{
    for (const auto& [name, value] : more)
        values[name] = value;
    return values;
}

std::string ffmpegBells(int count)
{
    std::string filters;
    for (int i = 0; i < count; ++i)
        filters += "equalizer=f=" + std::to_string(bellsAtHertz[i]) + ":t=q:w=1:g=3:r=f64,";
    return filters + "volume=-3dB:precision=double";
}

/// A linear-phase equaliser of another make, its impulse response as long as ours of 8192 taps.
std::string ffmpegLinearPhase()
{
    return "firequalizer=gain_entry='entry(60,3);entry(400,-3);entry(1000,3);entry(5000,-3);entry(14000,3)':delay=0.093";
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

std::string fourFfmpegBands()
{
    std::string bands;
    for (const char* const upTo : {"120", "600", "3000", "22000"})
        bands += std::string(bands.empty() ? "" : " | ") + "0.01,0.12 6 -60/-60,-30/-30,0/-15 " + upTo;
    return "mcompand=args=" + bands;
}

std::vector<Case> cases()
{
    const Values busyLimiter{{"inputGainDb", 6}, {"ceilingDbtp", -1}};
    const std::string truePeakLimiter =
        "aresample=176400,alimiter=level_in=2:limit=0.89:attack=5:release=50:level=disabled,aresample=44100,aformat=dblp";
    return {
        {"trim", "trim, 3 dB", {{"gainDb", 3}}, "ffmpeg volume", "volume=3dB:precision=double"},
        {"equalizer", "equalizer, 8 bells", bells(8), "ffmpeg 8x equalizer", ffmpegBells(8)},
        {"equalizer", "equalizer, 12 bells", bells(12), "ffmpeg 12x equalizer", ffmpegBells(12)},
        {"equalizer", "equalizer, 8 bells, 2 dynamic",
         with(bells(8), {{"band3.dynamicRangeDb", -6}, {"band6.dynamicRangeDb", -6}}), "", ""},
        {"linearEqualizer", "linear-phase, 12 bells, 4096", with(bells(12), {{"quality", 0}}), "", ""},
        {"linearEqualizer", "linear-phase, 12 bells, 8192", with(bells(12), {{"quality", 1}}), "ffmpeg firequalizer",
         ffmpegLinearPhase()},
        {"linearEqualizer", "linear-phase, 12 bells, 16384", with(bells(12), {{"quality", 2}}), "", ""},
        {"linearEqualizer", "linear-phase, mid-side, 16384", with(bells(12), {{"quality", 2}, {"band3.channels", 3}}),
         "", ""},
        {"equalizer", "equalizer, 2 bells", {{"band4.gainDb", 3}, {"band6.gainDb", -3}}, "ffmpeg 2x equalizer",
         "equalizer=f=500:t=q:w=1:g=3:r=f64,equalizer=f=4000:t=q:w=1:g=-3:r=f64"},
        {"compressor", "compressor, defaults", {{"thresholdDb", -24}}, "ffmpeg acompressor",
         "acompressor=threshold=-24dB:ratio=2:attack=30:release=150:detection=peak"},
        {"compressor", "compressor, every option",
         {{"thresholdDb", -24}, {"autoRelease", 1}, {"detector", 1}, {"sidechainHighPassHz", 100}, {"linkPercent", 50},
          {"lookaheadMs", 5}, {"autoMakeup", 1}, {"mixPercent", 80}, {"midSide", 1}},
         "ffmpeg acompressor, rms", "acompressor=threshold=-24dB:ratio=2:attack=30:release=150:detection=rms:mix=0.8"},
        {"multiband", "multiband, 4 bands, minimum phase", fourBands(0), "ffmpeg mcompand", fourFfmpegBands()},
        {"multiband", "multiband, 4 bands, linear phase", fourBands(1), "", ""},
        {"deEsser", "de-esser", {{"thresholdDb", -15}}, "ffmpeg deesser", "deesser=i=0.5"},
        {"transientShaper", "transient shaper", {{"attackPercent", 50}, {"sustainPercent", -30}}, "", ""},
        {"saturator", "saturator, smooth at 4 times", {{"driveDb", 12}, {"oversampling", 0}}, "ffmpeg asoftclip at 4x",
         "asoftclip=type=tanh:oversample=4"},
        {"saturator", "saturator, smooth at 8 times", {{"driveDb", 12}}, "ffmpeg asoftclip at 8x",
         "asoftclip=type=tanh:oversample=8"},
        {"saturator", "saturator, soft at 8 times", {{"driveDb", 12}, {"curve", 1}}, "ffmpeg asoftclip cubic at 8x",
         "asoftclip=type=cubic:oversample=8"},
        {"saturator", "saturator, tape at 8 times", {{"driveDb", 12}, {"curve", 3}}, "", ""},
        {"clipper", "clipper at 16 times", {{"ceilingDb", -6}}, "ffmpeg asoftclip hard at 16x",
         "asoftclip=type=hard:threshold=0.5:oversample=16"},
        {"stereoImage", "stereo image, one band", {{"widthPercent", 120}, {"monoBass", 2}}, "ffmpeg stereotools",
         "stereotools=slev=1.2"},
        {"stereoImage", "stereo image, 3 bands and guard",
         {{"split", 1}, {"lowWidthPercent", 50}, {"highWidthPercent", 130}, {"guard", 1}}, "", ""},
        {"stereoImage", "stereo image, 3 bands, linear phase", {{"split", 2}, {"lowWidthPercent", 50}}, "", ""},
        {"limiter", "limiter, balanced, 6 dB in", busyLimiter, "ffmpeg alimiter at 4x", truePeakLimiter},
        {"limiter", "limiter, clean, 6 dB in", {{"inputGainDb", 6}, {"ceilingDbtp", -1}, {"character", 2}}, "", ""},
        {"limiter", "limiter, nothing over", {{"inputGainDb", -6}, {"ceilingDbtp", -1}}, "", ""},
    };
}

double costOf(const ProcessorType& type, const Values& wanted, const Workplace& place, int runs)
{
    std::vector<double> values(type.defaults.begin(), type.defaults.end());
    for (std::size_t i = 0; i < values.size(); ++i)
        if (const auto value = wanted.find(type.parameters[i].id); value != wanted.end())
            values[i] = value->second;
    const auto processor = type.create();
    processor->prepare(Workplace::rateHz, blockFrames);
    processor->set(values);
    StereoBuffer buffer(blockFrames);
    const double milliseconds = medianMilliseconds(runs, [&] {
        processor->reset();
        for (int done = 0; done < place.sound.frames(); done += blockFrames) {
            const Block block = buffer.block(std::min(blockFrames, place.sound.frames() - done));
            block.copyFrom({place.sound.left.data() + done, place.sound.right.data() + done, block.frames});
            processor->process(block, block);
        }
    });
    if (const double reduction = processor->takeGainReductionDb(); reduction > 0)
        std::printf("%s took %.1f dB\n", type.id, reduction);
    return milliseconds / place.seconds();
}

}  // namespace

std::vector<Cost> processorCosts(const Workplace& place, int runs)
{
    std::vector<Case> all = cases();
    for (const ProcessorType& type : processorTypes())
        if (std::none_of(all.begin(), all.end(), [&](const Case& each) { return each.processor == type.id; }))
            all.push_back({type.id, std::string(type.id) + ", defaults", {}, "", ""});
    std::vector<Cost> costs;
    for (const Case& each : all) {
        const ProcessorType* type = findProcessorType(each.processor);
        if (!type)
            continue;
        Cost cost{"processors", each.name, costOf(*type, each.values, place, runs), std::nullopt};
        if (!each.peerFilters.empty())
            cost.peer = measurePeer(each.peerName, ffmpegFilter(place.file, each.peerFilters),
                                    ffmpegFilter(place.file, ""), place.fileSeconds);
        costs.push_back(std::move(cost));
    }
    return costs;
}

}  // namespace lacquer::bench
