// SPDX-License-Identifier: GPL-3.0-or-later
#include "AlbumFolder.h"

#include "dsp/Registry.h"
#include "dsp/StereoBuffer.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <random>

namespace lacquer::test {

namespace {

constexpr double steps = 8388608.0;  // of 24 bits

template <class T>
T need(Result<T> result)
{
    if (!result.ok())
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

void need(const Result<void>& result)
{
    if (!result.ok())
        qFatal("%s", qPrintable(result.error().message));
}

}  // namespace

FileReference AlbumFolder::file(const Stereo& sound, int rateHz, int channels)
{
    return files_.write(std::to_string(next_++) + ".wav", sound, rateHz, 24, channels);
}

Stem AlbumFolder::stem(const Stereo& sound, int rateHz, int channels)
{
    return stem(file(sound, rateHz, channels));
}

Stem AlbumFolder::stem(const FileReference& file)
{
    Stem stem;
    stem.id = Id{next_++};
    stem.file = file;
    return stem;
}

Song AlbumFolder::song(std::vector<Stem> stems)
{
    Song song;
    song.id = Id{next_++};
    song.title = QString::number(song.id.bits);
    song.gapSeconds = 0;
    song.stems = std::move(stems);
    return song;
}

Album AlbumFolder::album(std::vector<Song> songs, int rateHz)
{
    Album album = Album::fresh();
    album.rate = rateHz;
    for (Song& song : songs)
        album.append(std::move(song));
    return album;
}

std::unique_ptr<AlbumTree> AlbumFolder::tree(const Album& album, RenderCache* cache) const
{
    return std::make_unique<AlbumTree>(album, need(makePlan(album)), path(), cache);
}

Stereo asStored(Stereo sound)
{
    for (auto* channel : {&sound.left, &sound.right})
        for (double& sample : *channel)
            sample = std::clamp(std::nearbyint(sample * steps), -steps, steps - 1) / steps + 0.0;  // no -0
    return sound;
}

Stereo storedNoise(std::uint64_t seed, int frames, double amplitude)
{
    return asStored({noise(seed, frames, amplitude), noise(seed + 1000, frames, amplitude)});
}

Stereo storedMusic(std::uint64_t seed, int frames, double rateHz, double amplitude)
{
    return asStored(music(seed, rateHz, frames, amplitude));
}

Stereo cut(const Stereo& sound, std::int64_t from, std::int64_t count)
{
    Stereo part;
    for (std::int64_t n = from; n < from + count; ++n) {
        const bool inside = n >= 0 && n < sound.frames();
        part.left.push_back(inside ? sound.left[std::size_t(n)] : 0.0);
        part.right.push_back(inside ? sound.right[std::size_t(n)] : 0.0);
    }
    return part;
}

namespace {

template <class NextSize>
Stereo renderedWith(Source& source, FrameRange range, NextSize nextSize)
{
    Stereo sound;
    sound.left.resize(std::size_t(range.frames()));
    sound.right.resize(std::size_t(range.frames()));
    source.seek(range.begin);
    for (std::int64_t done = 0; done < range.frames();) {
        const int count = int(std::min<std::int64_t>(nextSize(), range.frames() - done));
        need(source.read({sound.left.data() + done, sound.right.data() + done, count}));
        done += count;
    }
    return sound;
}

}  // namespace

Stereo rendered(Source& source, FrameRange range, int blockFrames)
{
    return renderedWith(source, range, [&] { return blockFrames; });
}

Stereo renderedInPieces(Source& source, FrameRange range, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    return renderedWith(source, range, [&] { return 1 + int(random() % 5000); });
}

double worstDifference(const Stereo& a, const Stereo& b)
{
    if (a.frames() != b.frames())
        return std::numeric_limits<double>::infinity();
    double worst = 0;
    for (std::size_t n = 0; n < a.left.size(); ++n)
        worst = std::max({worst, std::abs(a.left[n] - b.left[n]), std::abs(a.right[n] - b.right[n])});
    return worst;
}

double differenceDb(const Stereo& a, const Stereo& b)
{
    return decibels(worstDifference(a, b));
}

bool sameBits(const Stereo& a, const Stereo& b)
{
    const auto same = [](double x, double y) {
        return std::bit_cast<std::uint64_t>(x) == std::bit_cast<std::uint64_t>(y);
    };
    return std::equal(a.left.begin(), a.left.end(), b.left.begin(), b.left.end(), same) &&
           std::equal(a.right.begin(), a.right.end(), b.right.begin(), b.right.end(), same);
}

ProcessorSettings processor(const char* type, std::vector<std::pair<const char*, double>> values)
{
    const ProcessorType& known = *findProcessorType(type);
    ProcessorSettings settings = ProcessorSettings::withDefaults(known);
    for (const auto& [id, value] : values) {
        const auto row = std::find_if(known.parameters.begin(), known.parameters.end(),
                                      [&](const Parameter& p) { return std::string_view(p.id) == id; });
        if (row == known.parameters.end())
            qFatal("%s has no parameter %s", type, id);
        settings.values[std::size_t(row - known.parameters.begin())] = value;
    }
    return settings;
}

ProcessorSettings someEqualizer()
{
    return processor(
        "equalizer",
        {{"band2.gainDb", 4}, {"band3.gainDb", 5}, {"band3.q", 4}, {"band5.gainDb", -6}, {"band7.gainDb", 3}});
}

ProcessorSettings someCompressor(double lookaheadMs)
{
    return processor(
        "compressor",
        {{"thresholdDb", -30}, {"ratio", 3}, {"attackMs", 5}, {"releaseMs", 120}, {"lookaheadMs", lookaheadMs}});
}

double HashSource::value(std::int64_t frame, int channel)
{
    std::uint64_t x = std::uint64_t(frame) * 0x9e3779b97f4a7c15u + std::uint64_t(channel) * 0xd1b54a32d192ed03u;
    x ^= x >> 31;
    x *= 0xbf58476d1ce4e5b9u;
    x ^= x >> 29;
    return double(std::int64_t(x)) * 0x1p-64;
}

Result<void> HashSource::start(std::int64_t frame)
{
    at_ = frame;
    return {};
}

Result<void> HashSource::produce(Block out)
{
    for (int n = 0; n < out.frames; ++n, ++at_) {
        out.left[n] = value(at_, 0);
        out.right[n] = value(at_, 1);
    }
    return {};
}

}  // namespace lacquer::test
