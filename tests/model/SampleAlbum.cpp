// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/SampleAlbum.h"

#include "base/Text.h"
#include "dsp/Registry.h"

#include <cmath>

namespace lacquer::test {

namespace {

/// The first processors this build has, with numbers of their own, and one it does not know.
Chain sampleChain(std::uint64_t& id, std::size_t processors)
{
    Chain chain;
    for (const ProcessorType& type : processorTypes().first(std::min(processors, processorTypes().size()))) {
        ProcessorSettings settings = ProcessorSettings::withDefaults(type);
        settings.id = {++id};
        for (std::size_t i = 0; i < settings.values.size(); ++i) {
            const Parameter& row = type.parameters[i];
            if (row.choices.empty())
                settings.values[i] = row.minimum + (row.maximum - row.minimum) * 0.3;
        }
        settings.unknownParameters["later"] = 0.25;
        settings.unknown["comment"] = "kept";
        chain.push_back(std::move(settings));
    }
    ProcessorSettings stranger;
    stranger.id = {++id};
    stranger.type = "timeMachine";
    stranger.algorithm = 7;
    stranger.unknownParameters["year"] = 1967;
    chain.push_back(std::move(stranger));
    return chain;
}

}  // namespace

FileReference fileOf(const char* path, double seconds, int rateHz)
{
    FileReference file;
    file.path = path;
    file.format = "wav";
    file.rateHz = rateHz;
    file.channels = 2;
    file.bits = 24;
    file.frames = std::llround(seconds * rateHz);
    file.size = file.frames * 6 + 44;
    file.sha256 = std::string(64, 'a');
    return file;
}

Song songOf(const char* title, double seconds, int rateHz)
{
    Song song;
    song.id = Id::fresh();
    song.title = QString::fromUtf8(title);
    Stem stem;
    stem.id = Id::fresh();
    stem.name = song.title + QStringLiteral(".wav");
    stem.file = fileOf(qPrintable(QStringLiteral("audio/") + stem.name), seconds, rateHz);
    song.stems.push_back(std::move(stem));
    return song;
}

Album albumOf(std::initializer_list<double> seconds)
{
    static const char* const titles[] = {"One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight"};
    Album album = Album::fresh();
    std::uint64_t id = 0;
    album.id = {++id};
    album.finalLimiter.id = {++id};
    album.rate = 44100;
    for (const double length : seconds) {
        Song song = songOf(titles[album.songs.size() % std::size(titles)], length);
        song.id = {++id};
        song.stems.front().id = {++id};
        album.append(std::move(song));
    }
    return album;
}

Album richAlbum(std::size_t processors)
{
    Album album = albumOf({200, 180, 240, 30});
    std::uint64_t id = 1000;
    album.title = QStringLiteral("Größe \"quoted\" 夜");
    album.artist = QStringLiteral("The <b>Bold</b>");
    album.loudness.mode = LoudnessMode::Integrated;
    album.loudness.aimAt(-14);
    album.loudness.unknown["later"] = Json::array({1, 2.5, nullptr});
    album.chain = sampleChain(id, processors);
    album.unknown["plugins"] = Json::object({{"a", Json::object({{"b", 1}})}});
    for (std::size_t i = 0; i < album.songs.size(); ++i) {
        Song& song = album.edit(i);
        song.gainDb = -0.1 * double(i + 1);
        song.gainRide = {{0, 0}, {12.25, 0.3}, {30.5, -1e-9}};
        song.fadeOutSeconds = 1.0 / 3;
        song.driveSolvedFor = "3f2a";
        song.referenceMix = fileOf("audio/mix.wav", 200);
        song.unknown["mood"] = "blue";
        Stem extra = song.stems.front();
        extra.id = {++id};
        extra.name = QStringLiteral("drums.wav");
        extra.file = fileOf("audio/drums.wav", 100, 48000);
        extra.file.unknown["camera"] = true;
        extra.pan = -0.25;
        extra.delayFrames = -37;
        extra.polarity = true;
        extra.chain = sampleChain(id, processors);
        extra.unknown["colour"] = "#ff0000";
        song.stems.push_back(std::move(extra));
        if (i < 2)
            song.chain = sampleChain(id, processors);
    }
    album.deliverables.front().ceilingDbtp = -1.5;
    album.deliverables.front().unknown["note"] = "for vinyl";
    return album;
}

std::uint64_t Random::next()
{
    std::uint64_t z = (state += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

}  // namespace lacquer::test
