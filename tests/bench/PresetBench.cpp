// SPDX-License-Identifier: GPL-3.0-or-later
// The part of tests/bench/presets that is ours: what each preset that comes along makes of a piece of music. Sound lies
// in files of raw doubles, left and right in turns, 44.1 kHz.
#include "support/Signals.h"

#include "base/Denormals.h"
#include "base/Json.h"
#include "base/Text.h"
#include "dsp/Decibels.h"
#include "dsp/TruePeakReference.h"
#include "measure/Loudness.h"
#include "measure/SpectrumAnalyser.h"
#include "model/ChainPresets.h"

#include <QCoreApplication>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace {

using namespace lacquer;
using test::Stereo;

constexpr int rateHz = 44100;
constexpr int blockFrames = 1024;

Stereo read(const std::filesystem::path& path)
{
    const std::size_t frames = std::filesystem::file_size(path) / (2 * sizeof(double));
    std::vector<double> turns(2 * frames);
    std::ifstream(path, std::ios::binary)
        .read(reinterpret_cast<char*>(turns.data()), std::streamsize(turns.size() * sizeof(double)));
    Stereo sound{std::vector<double>(frames), std::vector<double>(frames)};
    for (std::size_t n = 0; n < frames; ++n) {
        sound.left[n] = turns[2 * n];
        sound.right[n] = turns[2 * n + 1];
    }
    return sound;
}

void scale(Stereo& sound, double gain)
{
    for (auto* channel : {&sound.left, &sound.right})
        for (double& x : *channel)
            x *= gain;
}

/// As an album plays it: latency paid by reading on.
Stereo through(const Chain& chain, Stereo sound)
{
    const auto latency = std::size_t(latencyFrames(chain, rateHz));
    for (auto* channel : {&sound.left, &sound.right})
        channel->resize(channel->size() + latency, 0.0);
    for (const ProcessorSettings& settings : chain) {
        if (!settings.active())
            continue;
        const auto processor = settings.registered()->create();
        processor->prepare(rateHz, blockFrames);
        processor->set(settings.values);
        for (int done = 0; done < sound.frames(); done += blockFrames) {
            const int count = std::min(blockFrames, sound.frames() - done);
            const Block block{sound.left.data() + done, sound.right.data() + done, count};
            processor->process(block, block);
        }
    }
    for (auto* channel : {&sound.left, &sound.right})
        channel->erase(channel->begin(), channel->begin() + std::ptrdiff_t(latency));
    return sound;
}

LoudnessReading loudnessOf(const Stereo& sound, double* loudPart = nullptr)
{
    Loudness loudness(rateHz);
    loudness.process({sound.left.data(), sound.right.data(), sound.frames()});
    if (loudPart)
        *loudPart = loudness.loudPartLufs();
    return loudness.reading();
}

Json figuresOf(const Stereo& sound)
{
    const ConstBlock block{sound.left.data(), sound.right.data(), sound.frames()};
    double loudPart = 0;
    const LoudnessReading loudness = loudnessOf(sound, &loudPart);
    TruePeakReference peaks;
    peaks.process(block);
    peaks.finish();
    SpectrumAnalyser octaves(rateHz, {.points = SpectrumAnalyser::bands,
                                      .lowestHz = SpectrumAnalyser::bandHz(0),
                                      .highestHz = SpectrumAnalyser::bandHz(SpectrumAnalyser::bands - 1),
                                      .smoothingOctaves = 1});
    octaves.process(block);
    std::vector<float> levels(SpectrumAnalyser::bands);
    octaves.averageDb(levels);
    double both = 0, left = 0, right = 0, side = 0, mid = 0;
    for (std::size_t n = 0; n < sound.left.size(); ++n) {
        const double l = sound.left[n], r = sound.right[n];
        both += l * r;
        left += l * l;
        right += r * r;
        mid += 0.25 * (l + r) * (l + r);
        side += 0.25 * (l - r) * (l - r);
    }
    Json spectrum = Json::array();
    for (const float level : levels)
        spectrum.push_back(level);
    return {
        {"integratedLufs", finiteOrNull(loudness.integratedLufs)},
        {"loudPartLufs", finiteOrNull(loudPart)},
        {"truePeakDbtp", finiteOrNull(decibelsFromGain(peaks.peak()))},
        {"samplePeakDbfs", finiteOrNull(decibelsFromGain(std::max(test::peak(sound.left), test::peak(sound.right))))},
        {"correlation", finiteOrNull(both / std::sqrt(left * right))},
        {"sideToMidDb", finiteOrNull(10 * std::log10(side / mid))},
        {"octavesDb", std::move(spectrum)}};
}

const char* placeName(PresetPlace place)
{
    switch (place) {
        case PresetPlace::Any:
            return "any";
        case PresetPlace::Stem:
            return "stem";
        case PresetPlace::Song:
            return "song";
        case PresetPlace::Album:
            return "album";
    }
    return "any";
}

}  // namespace

/// preset-bench FILE LUFS: brings the music to a loudness, and prints its figures and those of every preset's output,
/// with the gain that matches its loudness and, after that gain, once more.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 3) {
        std::fprintf(stderr, "usage: preset-bench FILE LUFS\n");
        return 2;
    }
    const ScopedFlushDenormals flushed;
    Stereo before = read(argv[1]);
    scale(before, gainFromDecibels(std::atof(argv[2]) - loudnessOf(before).integratedLufs));
    const double wanted = loudnessOf(before).integratedLufs;
    Json rows = Json::array();
    for (const ChainPreset& preset : ChainPresets::factory()) {
        Stereo after = through(preset.chain, before);
        const Json plain = figuresOf(after);
        const double gainDb = wanted - plain["integratedLufs"].get<double>();
        scale(after, gainFromDecibels(gainDb));
        rows.push_back({{"preset", toUtf8(preset.id)},
                        {"place", placeName(preset.place)},
                        {"levelMatched", preset.levelMatched},
                        {"plain", plain},
                        {"gainDb", gainDb},
                        {"matched", figuresOf(after)}});
    }
    std::printf("%s", printJson({{"before", figuresOf(before)}, {"presets", std::move(rows)}}).c_str());
    return 0;
}
