// SPDX-License-Identifier: GPL-3.0-or-later
// The part of tests/bench/limiter-peers that is ours: it makes the signals, limits them as Lacquer does, and judges
// what any limiter made of them. Sound lies in files of raw doubles, left and right in turns, 44.1 kHz.
#include "dsp/AdversarialSignals.h"
#include "support/Signals.h"

#include "base/Denormals.h"
#include "base/Json.h"
#include "dsp/CeilingGuard.h"
#include "dsp/Decibels.h"
#include "dsp/Fft.h"
#include "dsp/SettingsTable.h"
#include "dsp/processors/Limiter.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <map>
#include <string>

namespace {

using namespace lacquer;
using test::Stereo;

using Words = std::vector<std::string>;

constexpr int rateHz = 44100;
constexpr double ceilingDb = -1;
/// Room for what limiters delay, and for what rings before and after.
constexpr int silenceFrames = 8192;
/// Tones are judged over two seconds, a quarter of a second before they break off.
constexpr double toneSeconds = 4;

bool write(const std::filesystem::path& path, const Stereo& sound)
{
    std::vector<double> turns(2 * std::size_t(sound.frames()));
    for (std::size_t n = 0; n < sound.left.size(); ++n) {
        turns[2 * n] = sound.left[n];
        turns[2 * n + 1] = sound.right[n];
    }
    std::ofstream file(path, std::ios::binary);
    file.write(reinterpret_cast<const char*>(turns.data()), std::streamsize(turns.size() * sizeof(double)));
    return bool(file.flush());
}

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

Stereo betweenSilence(const Stereo& sound)
{
    Stereo padded;
    for (const auto& [from, to] : {std::pair{&sound.left, &padded.left}, std::pair{&sound.right, &padded.right}}) {
        to->assign(from->size() + 2 * silenceFrames, 0.0);
        std::ranges::copy(*from, to->begin() + silenceFrames);
    }
    return padded;
}

/// DSP.md 3.3 and 3.4.
int makeSignals(const Words& words)
{
    const std::filesystem::path folder = words.at(0);
    std::filesystem::create_directories(folder);
    Json list = Json::array();
    bool written = true;
    const auto add = [&](const std::string& kind, const std::string& name, const Stereo& sound,
                         const std::vector<double>& tones = {}) {
        const std::string file = std::to_string(list.size() + 1) + ".f64";
        written = write(folder / file, betweenSilence(sound)) && written;
        list.push_back({{"kind", kind}, {"name", name}, {"file", file}, {"tonesHz", tones}});
    };
    for (const auto& [name, sound] : test::adversarialSignals(rateHz))
        add("adversarial", name, sound);
    const int frames = int(toneSeconds * rateHz);
    const double amplitude = gainFromDecibels(ceilingDb + 6);
    for (const double f : {41.0, 100.0, 997.0}) {
        const auto tone = test::sine(f, rateHz, frames, amplitude);
        add("tone", std::to_string(int(f)) + " Hz", {tone, tone}, {f});
    }
    const auto pair = [&](const char* name, double f1, double share, double f2) {
        auto sum = test::sine(f1, rateHz, frames, share * amplitude);
        const auto other = test::sine(f2, rateHz, frames, (1 - share) * amplitude);
        std::ranges::transform(sum, other, sum.begin(), std::plus());
        add("tone", name, {sum, sum}, {f1, f2});
    };
    pair("SMPTE 60 + 7000 Hz", 60, 0.8, 7000);
    pair("CCIF 19 + 20 kHz", 19000, 0.5, 20000);
    add("mix", "mix of 20 s, +13 dBTP", test::hotMix(rateHz, 20 * rateHz, 13));
    std::printf("%s", printJson(list).c_str());
    return written ? 0 : 1;
}

/// Turns a file up or down until its true peak is where it should be, and puts silence around it.
int drive(const Words& words)
{
    Stereo sound = read(words.at(0));
    scale(sound, gainFromDecibels(std::atof(words.at(2).c_str())) / test::truePeak(sound));
    return write(words.at(1), betweenSilence(sound)) ? 0 : 1;
}

void through(Stereo& sound, int latency, const std::function<void(Block)>& process)
{
    constexpr int most = 4096;
    for (auto* channel : {&sound.left, &sound.right})
        channel->resize(channel->size() + std::size_t(latency), 0.0);
    for (int done = 0; done < sound.frames(); done += most)
        process({sound.left.data() + done, sound.right.data() + done, std::min(most, sound.frames() - done)});
    for (auto* channel : {&sound.left, &sound.right})
        channel->erase(channel->begin(), channel->begin() + latency);
}

/// none: only read and written, to know what that costs. guarded: with what deliveries have after the limiter.
int limit(const Words& words)
{
    static const std::map<std::string, int> characters = {
        {"none", -1}, {"loud", Limiter::Loud}, {"balanced", Limiter::Balanced}, {"clean", Limiter::Clean}};
    const auto character = characters.find(words.at(0));
    if (character == characters.end())
        return 2;
    const ScopedFlushDenormals flushed;
    Stereo sound = read(words.at(2));
    if (character->second >= 0) {
        const Limiter::Settings settings{.ceilingDbtp = ceilingDb, .character = double(character->second)};
        Limiter limiter;
        limiter.prepare(rateHz, 4096);
        limiter.set(valuesFrom<Limiter::Settings>(Limiter::table, settings));
        through(sound, int(Limiter::latencyFrames(settings, rateHz)),
                [&](Block block) { limiter.process(block, block); });
    }
    if (words.at(1) == "guarded") {
        CeilingGuard guard;
        guard.prepare(rateHz, ceilingDb);
        through(sound, CeilingGuard::latencyFrames(rateHz), [&](Block block) { guard.process(block); });
    }
    return write(words.at(3), sound) ? 0 : 1;
}

/// The highest of 16 points per frame of the one curve through all samples that holds nothing above half the rate: no
/// kernel of any length, but one transform of the whole. The parabola through the highest three adds what lies between.
double wholeBandPeak(const std::vector<double>& samples)
{
    constexpr int times = 16;
    int size = 2;
    while (size < int(samples.size()))
        size *= 2;
    Fft fine(times * size);
    {
        Fft coarse(size);
        std::ranges::fill(std::ranges::copy(samples, coarse.time().begin()).out, coarse.time().end(), 0.0);
        coarse.forward();
        std::ranges::fill(fine.spectrum(), 0.0);
        for (int k = 0; k < coarse.bins(); ++k)
            fine.spectrum()[std::size_t(k)] = coarse.spectrum()[std::size_t(k)] / double(size);
        fine.spectrum()[std::size_t(size / 2)] *= 0.5;
    }
    fine.inverse();
    const auto curve = fine.time();
    std::size_t at = 1;
    for (std::size_t n = 1; n + 1 < curve.size(); ++n)
        if (std::abs(curve[n]) > std::abs(curve[at]))
            at = n;
    const double before = std::abs(curve[at - 1]), highest = std::abs(curve[at]), after = std::abs(curve[at + 1]);
    const double bend = before - 2 * highest + after;
    return bend < 0 ? highest - (before - after) * (before - after) / (8 * bend) : highest;
}

/// True peak and, for tones, what is left when they are taken out.
int judge(const Words& words)
{
    const Stereo sound = read(words.at(0));
    Json found{
        {"overDb", finiteOrNull(decibelsFromGain(test::truePeak(sound)) - ceilingDb)},
        {"overWholeBandDb",
         finiteOrNull(decibelsFromGain(std::max(wholeBandPeak(sound.left), wholeBandPeak(sound.right))) - ceilingDb)}};
    std::vector<double> tones;
    for (std::size_t i = 1; i < words.size(); ++i)
        tones.push_back(std::atof(words[i].c_str()));
    if (!tones.empty()) {
        const auto end = sound.left.begin() + silenceFrames + std::ptrdiff_t((toneSeconds - 0.25) * rateHz);
        found["distortionDb"] = finiteOrNull(test::residualDb({end - 2 * rateHz, end}, tones, rateHz));
    }
    std::printf("%s", printJson(found).c_str());
    return 0;
}

}  // namespace

/// limiter-bench signals FOLDER | drive IN OUT DBTP | limit none|loud|balanced|clean plain|guarded IN OUT | judge FILE
/// [HZ…]
int main(int argc, char** argv)
{
    struct Verb {
        int (*run)(const Words&);
        std::size_t words;
    };
    static const std::map<std::string, Verb> verbs = {
        {"signals", {&makeSignals, 1}}, {"drive", {&drive, 3}}, {"limit", {&limit, 4}}, {"judge", {&judge, 1}}};
    const auto verb = argc > 1 ? verbs.find(argv[1]) : verbs.end();
    const Words words(argv + std::min(argc, 2), argv + argc);
    if (verb == verbs.end() || words.size() < verb->second.words) {
        std::fprintf(stderr,
                     "usage: limiter-bench signals FOLDER | drive IN OUT DBTP | "
                     "limit none|loud|balanced|clean plain|guarded IN OUT | judge FILE [HZ...]\n");
        return 2;
    }
    return verb->second.run(words);
}
