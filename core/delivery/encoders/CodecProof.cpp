// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/encoders/CodecProof.h"

#include "base/Text.h"
#include "delivery/encoders/DecodedFile.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace lacquer {

namespace {

constexpr int blockFrames = 8192;
constexpr int largestLag = 2400;

/// First differences, by which low notes, alike at any small lag, lose their weight.
std::vector<double> differences(const std::vector<double>& interleaved, int channels)
{
    std::vector<double> result(interleaved.size());
    for (std::size_t i = std::size_t(channels); i < interleaved.size(); ++i)
        result[i] = interleaved[i] - interleaved[i - std::size_t(channels)];
    return result;
}

double energy(const std::vector<double>& samples)
{
    return std::inner_product(samples.begin(), samples.end(), samples.begin(), 0.0);
}

double inDb(double energyRatio)
{
    return 10 * std::log10(energyRatio);
}

/// The loudest block of the decoded sound, as differences.
struct LoudestPlace {
    std::int64_t frame = 0;
    double energy = 0;
    std::vector<double> decoded;
};

/// The lag at which the block fits the given sound best; 0 unless another is clearly better.
Result<int> lagAt(const LoudestPlace& place, const ExpectedSound& expected)
{
    const int channels = expected.channels;
    const int frames = int(place.decoded.size()) / channels;
    std::vector<double> given(std::size_t(frames + 2 * largestLag) * std::size_t(channels));
    const std::int64_t begin = std::max<std::int64_t>(0, place.frame - largestLag);
    const std::int64_t end = std::min(expected.frames, place.frame + frames + largestLag);
    double* to = given.data() + (begin - (place.frame - largestLag)) * channels;
    if (auto read = expected.sound(begin, to, int(end - begin)); !read)
        return read.error();
    given = differences(given, channels);
    std::vector<double> powerUntil(given.size() + 1);
    for (std::size_t i = 0; i < given.size(); ++i)
        powerUntil[i + 1] = powerUntil[i] + given[i] * given[i];
    const auto fit = [&](int lag) {
        const std::size_t from = std::size_t(largestLag - lag) * std::size_t(channels);
        const double product = std::inner_product(place.decoded.begin(), place.decoded.end(), given.begin() + std::ptrdiff_t(from), 0.0);
        const double power = powerUntil[from + place.decoded.size()] - powerUntil[from];
        return power > 0 ? product / std::sqrt(power * place.energy) : 0.0;
    };
    // What repeats fits at many lags; the codec's noise must not choose among them.
    constexpr double clearly = 1e-3;
    int best = 0;
    double bestFit = fit(0) + clearly;
    for (int lag = -largestLag; lag <= largestLag; ++lag) {
        if (const double here = fit(lag); here > bestFit) {
            best = lag;
            bestFit = here;
        }
    }
    return best;
}

Error wrongLength(const std::filesystem::path& path, std::int64_t frames, std::int64_t expected)
{
    return {ErrorKind::BadData, Text::tr("'%1' plays %2 frames instead of %3; build it again.").arg(shown(path)).arg(frames).arg(expected)};
}

}  // namespace

Result<CodecReading> compareDecoded(const std::filesystem::path& path, const ExpectedSound& expected, Progress& progress)
{
    auto file = DecodedFile::open(path);
    if (!file)
        return file.error();
    if ((*file)->codec() != expected.codec || (*file)->rateHz() != expected.rateHz || (*file)->channels() != expected.channels)
        return Error{ErrorKind::BadData, Text::tr("'%1' is %2 at %3 Hz instead of %4 at %5 Hz; build it again.")
                                             .arg(shown(path), fromUtf8((*file)->codec())).arg((*file)->rateHz())
                                             .arg(fromUtf8(expected.codec)).arg(expected.rateHz)};
    const std::size_t channels = std::size_t(expected.channels);
    CodecReading reading;
    LoudestPlace loudest;
    double givenEnergy = 0;
    double decodedEnergy = 0;
    double errorEnergy = 0;
    for (;;) {
        if (progress.cancelled())
            return Progress::cancelledError();
        std::vector<double> decoded(blockFrames * channels);
        const auto count = (*file)->read(decoded.data(), blockFrames);
        if (!count)
            return count.error();
        if (reading.frames + *count > expected.frames)
            return wrongLength(path, reading.frames + *count, expected.frames);
        decoded.resize(std::size_t(*count) * channels);
        std::vector<double> given(decoded.size());
        if (auto read = *count > 0 ? expected.sound(reading.frames, given.data(), *count) : Result<void>(); !read)
            return read.error();
        givenEnergy += energy(given);
        decodedEnergy += energy(decoded);
        for (std::size_t i = 0; i < given.size(); ++i) {
            const double error = decoded[i] - given[i];
            errorEnergy += error * error;
            reading.largestError = std::max(reading.largestError, std::abs(error));
        }
        auto slopes = differences(decoded, expected.channels);
        if (const double here = energy(slopes); here > loudest.energy)
            loudest = {reading.frames, here, std::move(slopes)};
        reading.frames += *count;
        progress.add(*count);
        if (*count < blockFrames)
            break;
    }
    if (reading.frames != expected.frames)
        return wrongLength(path, reading.frames, expected.frames);
    const double samples = double(expected.frames) * double(channels);
    reading.levelErrorDb = givenEnergy > 0 || decodedEnergy > 0 ? inDb(decodedEnergy / givenEnergy) : 0;
    reading.noiseDbfs = inDb(errorEnergy / samples);
    reading.noiseDb = errorEnergy > 0 ? inDb(errorEnergy / givenEnergy) : reading.noiseDbfs;
    if (loudest.energy > 0) {
        const auto lag = lagAt(loudest, expected);
        if (!lag)
            return lag.error();
        reading.lagFrames = *lag;
    }
    return reading;
}

Result<CodecReading> proveLossless(const std::filesystem::path& path, const ExpectedSound& expected, Progress& progress)
{
    auto reading = compareDecoded(path, expected, progress);
    if (reading && reading->largestError > 0)
        return Error{ErrorKind::BadData, Text::tr("'%1' does not decode to the samples it was made of; build it again.").arg(shown(path))};
    return reading;
}

Result<CodecReading> proveLossy(const std::filesystem::path& path, const ExpectedSound& expected, const LossyLimits& limits,
                                Progress& progress)
{
    auto reading = compareDecoded(path, expected, progress);
    // From the two noise figures follows the level of the given sound.
    if (!reading || reading->noiseDbfs - reading->noiseDb < limits.quietDbfs || reading->largestError == 0)
        return reading;
    if (reading->lagFrames != 0)
        return Error{ErrorKind::BadData, Text::tr("'%1' plays its sound %2 frames late; build it again.").arg(shown(path)).arg(reading->lagFrames)};
    if (std::abs(reading->levelErrorDb) > limits.levelErrorDb || reading->noiseDb > limits.noiseDb)
        return Error{ErrorKind::BadData, Text::tr("'%1' does not sound like what it was made of: level off by %2 dB, noise at %3 dB; choose a higher quality and build it again.")
                                             .arg(shown(path)).arg(reading->levelErrorDb, 0, 'f', 2).arg(reading->noiseDb, 0, 'f', 1)};
    return reading;
}

}  // namespace lacquer
