// SPDX-License-Identifier: GPL-3.0-or-later
// Makes an album of seeded material for measurements: sources on disk, chains on every level, a ceiling, deliverables.
#include "audio/WaveWriter.h"
#include "base/Hash.h"
#include "base/Text.h"
#include "dsp/Dither.h"
#include "dsp/Registry.h"
#include "model/Album.h"
#include "model/ProjectFile.h"
#include "support/Signals.h"

#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>

namespace {

using namespace lacquer;

constexpr int loopSeconds = 8;  // longer songs repeat their material

struct Wish {
    std::filesystem::path folder;
    int songs = 1;
    int seconds = 30;
    int stems = 4;
    int rateHz = 44100;
    bool plain = false;  ///< no chains: what remains is the way from file to file
    bool full = false;   ///< everything a master may hold, and one delivery at another rate
};

template <class Outcome>
auto required(Outcome outcome)
{
    if (!outcome.ok()) {
        std::fprintf(stderr, "%s\n", outcome.error().message.toUtf8().constData());
        std::exit(1);
    }
    return std::move(*outcome);
}

FileReference writeSource(const Wish& wish, const std::string& name, std::uint64_t seed, double amplitude)
{
    const int length = std::min(loopSeconds, wish.seconds) * wish.rateHz;
    const test::Stereo sound = test::music(seed, wish.rateHz, length, amplitude);
    const int bits = wish.plain ? 16 : 24;
    std::vector<std::int32_t> rounded(2 * std::size_t(length));
    Dither(wish.rateHz, bits, DitherType::Flat).process({sound.left.data(), sound.right.data(), length}, 0, rounded.data());
    WaveOptions options;
    options.rateHz = wish.rateHz;
    options.bits = bits;
    const auto path = wish.folder / name;
    std::filesystem::remove(path);
    auto writer = required(WaveWriter::create(path, options));
    const std::int64_t frames = std::int64_t(wish.seconds) * wish.rateHz;
    for (std::int64_t done = 0; done < frames; done += length)
        if (auto written = writer->write(rounded.data(), int(std::min<std::int64_t>(length, frames - done))); !written)
            std::exit(1);
    if (!writer->finish())
        std::exit(1);
    Progress progress;
    FileReference reference;
    reference.path = name;
    reference.size = std::int64_t(std::filesystem::file_size(path));
    reference.sha256 = required(hashFile(path, progress));
    reference.format = "wav";
    reference.rateHz = wish.rateHz;
    reference.channels = 2;
    reference.bits = bits;
    reference.frames = frames;
    return reference;
}

ProcessorSettings processor(const char* type, const std::map<std::string, double>& values)
{
    auto settings = ProcessorSettings::withDefaults(*findProcessorType(type));
    const auto rows = settings.registered()->parameters;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (const auto value = values.find(rows[i].id); value != values.end())
            settings.values[i] = value->second;
    return settings;
}

ProcessorSettings equalizer()
{
    return processor("equalizer", {{"band3.gainDb", -2}, {"band4.gainDb", 1.5}, {"band5.gainDb", 2}, {"band6.gainDb", 1}});
}

ProcessorSettings compressor(double thresholdDb)
{
    return processor("compressor", {{"thresholdDb", thresholdDb}, {"ratio", 2}});
}

ProcessorSettings eightBells(double scale)
{
    constexpr int hertz[] = {60, 150, 400, 1000, 2500, 5000, 9000, 14000};
    std::map<std::string, double> values;
    for (int i = 0; i < 8; ++i) {
        const std::string band = "band" + std::to_string(i + 1) + ".";
        values[band + "on"] = 1;
        values[band + "type"] = 0;
        values[band + "frequencyHz"] = hertz[i];
        values[band + "gainDb"] = (i % 2 == 0 ? 1.5 : -1.5) * scale;
        values[band + "q"] = 1;
    }
    return processor("equalizer", values);
}

Chain fullMasterChain()
{
    std::map<std::string, double> bands;
    for (const char* const band : {"band1.", "band2.", "band3.", "band4."}) {
        bands[std::string(band) + "thresholdDb"] = -24;
        bands[std::string(band) + "ratio"] = 1.5;
    }
    return {eightBells(0.5), processor("multiband", bands), processor("saturator", {{"driveDb", 3}, {"oversampling", 0}})};
}

Deliverable wave(const char* name, int bits)
{
    Deliverable deliverable;
    deliverable.name = QString::fromLatin1(name);
    deliverable.bits = bits;
    return deliverable;
}

Album albumOf(const Wish& wish)
{
    Album album = Album::fresh();
    album.rate = wish.rateHz;
    album.title = QStringLiteral("Bench");
    album.loudness.ceilingDbtp = -1;
    album.deliverables = {wave("wav16", 16)};
    if (wish.full) {
        album.deliverables.front().rate = wish.rateHz == 96000 ? 88200 : 48000;
        album.deliverables.front().dither = DitherType::Light;
        album.chain = fullMasterChain();
    } else if (!wish.plain) {
        album.deliverables.push_back(wave("wav24", 24));
        album.chain = {equalizer(), compressor(-12)};
    }
    for (int s = 0; s < wish.songs; ++s) {
        Song song;
        song.id = Id::fresh();
        song.title = QStringLiteral("Song %1").arg(s + 1);
        song.driveDb = 5;
        if (!wish.plain && !wish.full)
            song.chain = {equalizer()};
        for (int t = 0; t < wish.stems; ++t) {
            Stem stem;
            stem.id = Id::fresh();
            stem.name = QStringLiteral("stem %1").arg(t + 1);
            const std::string name = "song" + std::to_string(s + 1) + "-stem" + std::to_string(t + 1) + ".wav";
            stem.file = writeSource(wish, name, std::uint64_t(100 * s + t + 1), 0.8 / std::max(1, wish.stems));
            if (!wish.plain)
                stem.chain = {wish.full ? eightBells(1) : equalizer(), compressor(-30)};
            song.stems.push_back(std::move(stem));
        }
        album.append(std::move(song));
    }
    return album;
}

}  // namespace

/// make-album FOLDER SONGS SECONDS STEMS [plain|full] [RATE]: writes FOLDER/album.lacquer and its sources.
int main(int argc, char** argv)
{
    if (argc < 5) {
        std::fprintf(stderr, "usage: make-album FOLDER SONGS SECONDS STEMS [plain|full] [48000]\n");
        return 2;
    }
    Wish wish{argv[1], std::atoi(argv[2]), std::atoi(argv[3]), std::atoi(argv[4])};
    for (int i = 5; i < argc; ++i)
        if (std::string(argv[i]) == "plain")
            wish.plain = true;
        else if (std::string(argv[i]) == "full")
            wish.full = true;
        else
            wish.rateHz = std::atoi(argv[i]);
    std::filesystem::create_directories(wish.folder);
    const auto path = wish.folder / "album.lacquer";
    std::filesystem::remove(path);
    required(saveProject(path, albumOf(wish), {}));
    return 0;
}
