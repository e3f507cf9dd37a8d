// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/SoundCompare.h"

#include "audio/AudioReader.h"
#include "base/SystemError.h"
#include "dsp/Decibels.h"
#include "dsp/Fft.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace lacquer {

namespace {

constexpr int comparedFrames = 32768;
/// Two files that cancel this well are at the same place.
constexpr double alignedDb = -40;

struct Pair {
    std::unique_ptr<AudioReader> first;
    std::unique_ptr<AudioReader> second;

    [[nodiscard]] std::size_t channels() const { return std::size_t(first->format().channels); }
};

/// Powers and product of what both hold at the same place.
struct Sums {
    double first = 0;
    double second = 0;
    double both = 0;
    bool equal = true;

    /// Of the second, after the first at its best level is taken away.
    [[nodiscard]] double rest() const { return first > 0 ? std::max(0.0, second - both * both / first) : second; }
    [[nodiscard]] double restDb() const { return 10 * std::log10(rest() / second); }
};

/// visit(samples of the first, samples of the second, how many of each) over all that both have, the second later by `offset`.
template <class Visit>
Result<void> eachChunk(const Pair& pair, std::int64_t offset, Progress& progress, Visit visit)
{
    const std::int64_t from = std::max<std::int64_t>(0, -offset);
    const std::int64_t frames = std::min(pair.first->format().frames - from, pair.second->format().frames - std::max<std::int64_t>(0, offset));
    if (auto sought = pair.first->seek(from); !sought)
        return sought.error();
    if (auto sought = pair.second->seek(std::max<std::int64_t>(0, offset)); !sought)
        return sought.error();
    std::vector<double> a(pair.channels() * comparedFrames);
    std::vector<double> b(a.size());
    for (std::int64_t done = 0; done < frames;) {
        if (progress.cancelled())
            return Progress::cancelledError();
        const int count = int(std::min<std::int64_t>(comparedFrames, frames - done));
        const auto gotFirst = pair.first->read(a.data(), count);
        if (!gotFirst)
            return gotFirst.error();
        const auto gotSecond = pair.second->read(b.data(), count);
        if (!gotSecond)
            return gotSecond.error();
        visit(a.data(), b.data(), pair.channels() * std::size_t(count));
        done += count;
        progress.add(2 * count);
    }
    return {};
}

Result<Sums> sums(const Pair& pair, std::int64_t offset, Progress& progress)
{
    Sums sums;
    auto done = eachChunk(pair, offset, progress, [&sums](const double* a, const double* b, std::size_t count) {
        for (std::size_t n = 0; n < count; ++n) {
            sums.first += a[n] * a[n];
            sums.second += b[n] * b[n];
            sums.both += a[n] * b[n];
            sums.equal = sums.equal && a[n] == b[n];
        }
    });
    return done ? Result<Sums>(sums) : done.error();
}

/// Power of the second less the first times a gain: sample by sample, since powers taken from each other leave nothing exact.
Result<double> powerOfRest(const Pair& pair, std::int64_t offset, double gain, Progress& progress)
{
    double power = 0;
    auto done = eachChunk(pair, offset, progress, [&](const double* a, const double* b, std::size_t count) {
        for (std::size_t n = 0; n < count; ++n) {
            const double rest = b[n] - gain * a[n];
            power += rest * rest;
        }
    });
    return done ? Result<double>(power) : done.error();
}

/// Frames of both from one place, channels summed.
Result<std::vector<double>> stretch(AudioReader& reader, std::int64_t from, int frames)
{
    const auto channels = std::size_t(reader.format().channels);
    std::vector<double> samples(channels * std::size_t(frames));
    if (auto sought = reader.seek(from); !sought)
        return sought.error();
    const auto got = reader.read(samples.data(), frames);
    if (!got)
        return got.error();
    std::vector<double> mono(std::size_t(frames), 0.0);
    for (std::size_t n = 0; n < std::size_t(*got); ++n)
        for (std::size_t c = 0; c < channels; ++c)
            mono[n] += samples[channels * n + c];
    return mono;
}

/// The lag with the largest correlation over some seconds in the middle.
Result<std::int64_t> foundOffset(const Pair& pair)
{
    const int rateHz = pair.first->format().rateHz;
    const std::int64_t shorter = std::min(pair.first->format().frames, pair.second->format().frames);
    const int frames = int(std::min<std::int64_t>(shorter, 4 * std::int64_t(rateHz)));
    const std::int64_t from = (shorter - frames) / 2;
    const auto a = stretch(*pair.first, from, frames);
    if (!a)
        return a.error();
    const auto b = stretch(*pair.second, from, frames);
    if (!b)
        return b.error();
    int size = 2;
    while (size < 2 * frames)
        size *= 2;
    Fft first(size);
    Fft second(size);
    for (auto& [fft, samples] : {std::pair(&first, &*a), std::pair(&second, &*b)}) {
        std::fill(fft->time().begin(), fft->time().end(), 0.0);
        std::copy(samples->begin(), samples->end(), fft->time().begin());
        fft->forward();
    }
    for (std::size_t k = 0; k < first.spectrum().size(); ++k)
        second.spectrum()[k] *= std::conj(first.spectrum()[k]);
    second.inverse();
    const std::int64_t reach = std::min<std::int64_t>(rateHz / 4, frames - 1);
    std::int64_t best = 0;
    double most = 0;
    for (std::int64_t lag = -reach; lag <= reach; ++lag)
        if (const double value = std::abs(second.time()[std::size_t(lag < 0 ? lag + size : lag)]); value > most) {
            most = value;
            best = lag;
        }
    return best;
}

}  // namespace

Result<SoundDifference> compareSound(const std::filesystem::path& firstPath, const std::filesystem::path& secondPath, Progress& progress)
{
    Pair pair;
    for (const auto& [path, reader] : {std::pair(&firstPath, &pair.first), std::pair(&secondPath, &pair.second)}) {
        auto opened = AudioReader::open(*path);
        if (!opened)
            return opened.error();
        *reader = std::move(*opened);
    }
    const AudioFormat& a = pair.first->format();
    const AudioFormat& b = pair.second->format();
    if (a.rateHz != b.rateHz || a.channels != b.channels)
        return Error{ErrorKind::Usage, Text::tr("'%1' and '%2' have different rates or channels, so their sound cannot be compared").arg(shown(firstPath), shown(secondPath))};
    SoundDifference difference;
    difference.firstFrames = a.frames;
    difference.secondFrames = b.frames;
    auto found = sums(pair, 0, progress);
    if (!found)
        return found.error();
    difference.isEqual = found->equal && a.frames == b.frames;
    if (!found->equal && found->second > 0 && found->restDb() > alignedDb) {
        const auto offset = foundOffset(pair);
        if (!offset)
            return offset.error();
        if (*offset != 0) {
            auto moved = sums(pair, *offset, progress);
            if (!moved)
                return moved.error();
            if (moved->second > 0 && moved->restDb() < found->restDb()) {
                found = std::move(moved);
                difference.offsetFrames = *offset;
            }
        }
    }
    if (found->both != 0 && found->first > 0)
        difference.levelDb = decibelsFromGain(std::abs(found->both) / found->first);
    if (!found->equal && found->second > 0) {
        const auto rest = powerOfRest(pair, difference.offsetFrames, found->first > 0 ? found->both / found->first : 0, progress);
        if (!rest)
            return rest.error();
        if (*rest > 0)
            difference.residualDb = 10 * std::log10(*rest / found->second);
    }
    return difference;
}

}  // namespace lacquer
