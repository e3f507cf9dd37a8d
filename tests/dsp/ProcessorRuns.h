// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, signals and runs with which any processor of the registry is put to the test.
#pragma once

#include "dsp/Processor.h"

#include "support/Signals.h"

#include <QString>

#include <algorithm>
#include <bit>
#include <cmath>
#include <memory>
#include <random>
#include <vector>

namespace lacquer::test {

inline constexpr double rateHz = 44100.0;
inline constexpr int largestBlock = 4096;

using Values = std::vector<double>;

inline bool isChoice(const Parameter& parameter)
{
    return !parameter.choices.empty();
}

inline Values defaultsOf(const ProcessorType& type)
{
    return {type.defaults.begin(), type.defaults.end()};
}

/// Somewhere in every row's range, evenly on the scale its knob has.
inline Values randomValues(const ProcessorType& type, std::mt19937_64& random)
{
    Values values;
    for (const Parameter& row : type.parameters) {
        const double at = double(random() >> 11) * 0x1p-53;
        if (isChoice(row))
            values.push_back(std::min(row.maximum, std::floor(at * (row.maximum + 1))));
        else if (row.curve == Curve::Logarithmic)
            values.push_back(
                std::clamp(row.minimum * std::pow(row.maximum / row.minimum, at), row.minimum, row.maximum));
        else
            values.push_back(row.minimum + at * (row.maximum - row.minimum));
    }
    return values;
}

/// Settings that make a processor work for its money: defaults alone may be transparent.
inline std::vector<Values> severalValues(const ProcessorType& type, int randomOnes)
{
    std::vector<Values> all{defaultsOf(type)};
    std::mt19937_64 random(20);
    for (int i = 0; i < randomOnes; ++i)
        all.push_back(randomValues(type, random));
    return all;
}

inline std::unique_ptr<Processor> make(const ProcessorType& type, const Values& values, double rate = rateHz)
{
    auto processor = type.create();
    processor->prepare(rate, largestBlock);
    processor->set(values);
    return processor;
}

inline Stereo stereoNoise(std::uint64_t seed, int frames, double amplitude = 0.7)
{
    return {noise(seed, frames, amplitude), noise(seed + 1000, frames, amplitude)};
}

/// Runs a signal through in blocks; sizes come from `nextBlock`. Without a key the processor listens to its own input.
template <class NextBlock>
Stereo run(Processor& processor, Stereo audio, const Stereo* key, NextBlock nextBlock)
{
    const Stereo own = key != nullptr ? *key : audio;
    for (int done = 0; done < audio.frames();) {
        const int frames = std::min(nextBlock(), audio.frames() - done);
        processor.process({audio.left.data() + done, audio.right.data() + done, frames},
                          {own.left.data() + done, own.right.data() + done, frames});
        done += frames;
    }
    return audio;
}

inline Stereo run(Processor& processor, const Stereo& audio, const Stereo* key = nullptr)
{
    return run(processor, audio, key, [] { return 512; });
}

inline bool sameBits(const Stereo& a, const Stereo& b)
{
    const auto same = [](double x, double y) {
        return std::bit_cast<std::uint64_t>(x) == std::bit_cast<std::uint64_t>(y);
    };
    return std::equal(a.left.begin(), a.left.end(), b.left.begin(), b.left.end(), same) &&
           std::equal(a.right.begin(), a.right.end(), b.right.begin(), b.right.end(), same);
}

inline double peakOf(const Stereo& audio)
{
    return std::max(peak(audio.left), peak(audio.right));
}

inline bool allFinite(const Stereo& audio)
{
    const auto finite = [](double x) { return std::isfinite(x); };
    return std::all_of(audio.left.begin(), audio.left.end(), finite) &&
           std::all_of(audio.right.begin(), audio.right.end(), finite);
}

inline QString describe(const ProcessorType& type, const Values& values)
{
    QString text = QString::fromLatin1(type.id);
    for (std::size_t i = 0; i < values.size(); ++i)
        if (std::bit_cast<std::uint64_t>(values[i]) != std::bit_cast<std::uint64_t>(type.defaults[i]))
            text += QStringLiteral(" %1=%2").arg(QString::fromLatin1(type.parameters[i].id)).arg(values[i]);
    return text;
}

}  // namespace lacquer::test
