// SPDX-License-Identifier: GPL-3.0-or-later
// Measures every processor and every stage of the engine, each beside a peer in the same run where the machine has one.
#include "bench/CostTable.h"
#include "bench/PeerCost.h"
#include "bench/ProcessorCosts.h"
#include "bench/StageCosts.h"

#include "audio/WaveWriter.h"
#include "base/Denormals.h"
#include "dsp/Dither.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>

namespace {

using namespace lacquer;
using namespace lacquer::bench;

/// The sound several times over as 24-bit WAV.
bool writeWave(const std::filesystem::path& path, const test::Stereo& sound, int times)
{
    WaveOptions options;
    options.rateHz = Workplace::rateHz;
    options.bits = 24;
    auto writer = WaveWriter::create(path, options);
    if (!writer)
        return false;
    std::vector<std::int32_t> rounded(2 * sound.left.size());
    Dither(options.rateHz, options.bits, DitherType::None)
        .process({sound.left.data(), sound.right.data(), sound.frames()}, 0, rounded.data());
    bool written = true;
    for (int i = 0; i < times; ++i)
        written = written && (*writer)->write(rounded.data(), sound.frames()).ok();
    return written && (*writer)->finish().ok();
}

}  // namespace

/// engine-bench FOLDER [SECONDS [RUNS]]: prints the table, writes FOLDER/engine.json; works in FOLDER/engine-work.
int main(int argc, char** argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: engine-bench FOLDER [SECONDS [RUNS]]\n");
        return 2;
    }
    const int seconds = argc > 2 ? std::max(1, std::atoi(argv[2])) : 20;
    const int runs = argc > 3 ? std::max(1, std::atoi(argv[3])) : 5;
    constexpr int repeats = 6;
    const ScopedFlushDenormals flushed;
    const std::filesystem::path folder = argv[1];
    Workplace place;
    place.folder = folder / "engine-work";
    std::filesystem::remove_all(place.folder);
    std::filesystem::create_directories(place.folder);
    place.sound = test::music(1, Workplace::rateHz, seconds * Workplace::rateHz);
    place.file = place.folder / "peer.wav";
    place.fileSeconds = seconds * repeats;
    if (!writeWave(place.file, place.sound, repeats)) {
        std::fprintf(stderr, "cannot write %s\n", place.file.c_str());
        return 1;
    }
    std::vector<Cost> costs = processorCosts(place, runs);
    const std::vector<Cost> stages = stageCosts(place, runs);
    costs.insert(costs.end(), stages.begin(), stages.end());
    std::filesystem::remove_all(place.folder);
    std::printf("Processor time per second of stereo sound at 44.1 kHz, median of %d runs over %d s;\n"
                "ratio: ours divided by the peer's, measured in this run.\n%s",
                runs, seconds, costTable(costs).c_str());
    std::ofstream(folder / "engine.json") << costJson(costs);
    return 0;
}
