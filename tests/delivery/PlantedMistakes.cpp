// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/PlantedMistakes.h"

#include "audio/Resampler.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lacquer::test {

using namespace Qt::StringLiterals;

namespace {

using enum ProblemLevel;

constexpr int rate = plantedRate;
constexpr int songFrames = 6 * rate;

/// Something that begins and ends as music does.
Stereo mix(std::uint64_t seed, int frames = songFrames, double peak = 0.6)
{
    Stereo sound{noise(seed, frames, peak), noise(seed + 100, frames, peak)};
    const int edge = std::min(frames / 4, 22050);
    for (int n = 0; n < frames; ++n) {
        const double in = std::min(1.0, n / 100.0);
        const double out = n < frames - edge ? 1.0 : std::pow(10.0, -7.0 * (n - frames + edge) / edge);
        sound.left[std::size_t(n)] *= in * out;
        sound.right[std::size_t(n)] *= in * out;
    }
    // Noise of a few seconds does not stand around zero by itself.
    for (auto* side : {&sound.left, &sound.right}) {
        const double mean = std::accumulate(side->begin(), side->end(), 0.0) / frames;
        for (int n = 100; n < frames - edge; ++n)
            (*side)[std::size_t(n)] -= mean * frames / (frames - edge - 100);
    }
    return sound;
}

}  // namespace

void Planted::replace(std::size_t song, const std::string& name, const Stereo& sound, int rateHz) const
{
    album.edit(song).stems[0].file = files.write(name, sound, rateHz, 24);
}

Deliverable& Planted::deliverable(const char* name) const
{
    for (Deliverable& each : album.deliverables)
        if (each.name == QLatin1String(name))
            return each;
    qFatal("no deliverable %s", name);
}

CoverFacts faultlessCover()
{
    CoverFacts cover;
    cover.present = true;
    cover.width = cover.height = 3000;
    cover.format = u"jpeg"_s;
    cover.colours = u"rgb"_s;
    cover.bytes = 2'000'000;
    return cover;
}

Deliverable deliverableFor(const char* name, DeliverableKind kind, const char* profile)
{
    Deliverable d = Deliverable::of(QString::fromLatin1(name), kind);
    d.profile = QString::fromLatin1(profile);
    return d;
}

std::unique_ptr<TestAlbum> faultlessAlbum()
{
    auto files = std::make_unique<TestAlbum>(rate);
    Album& album = files->album;
    const char* titles[] = {"One", "Two", "Three"};
    for (int i = 0; i < 3; ++i) {
        files->addSong(QString::fromLatin1(titles[i]), mix(std::uint64_t(i + 1)), 24);
        Song& song = album.edit(std::size_t(i));
        song.isrc = u"ZZLAQ260000%1"_s.arg(i + 1);
        song.language = u"en"_s;
    }
    album.title = u"Slow Water"_s;
    album.artist = u"The Low Tide"_s;
    album.label = u"Lacquer Test"_s;
    album.catalogNumber = u"LAQ 1"_s;
    album.barcode = u"4006381333931"_s;
    album.year = u"2026"_s;
    album.genre = u"Pop"_s;
    album.copyright = u"2026 Lacquer Test"_s;
    album.phonogram = u"2026 Lacquer Test"_s;
    album.loudness.ceilingDbtp = -1;
    Deliverable sides = deliverableFor("vinyl", DeliverableKind::Wav, "vinyl-plant");
    sides.pieces = Pieces::Sides;
    album.deliverables = {deliverableFor("wav24", DeliverableKind::Wav, ""), deliverableFor("flac", DeliverableKind::Flac, "spotify"), deliverableFor("ddp", DeliverableKind::Ddp, "cd-plant"),
                          sides};
    return files;
}

const std::vector<Mistake>& plantedMistakes()
{
    static const std::vector<Mistake> all = {
        {"wrong check digit", [](const Planted& p) { p.album.barcode = u"4006381333930"_s; }, "barcode-invalid", "barcode", Error, "", "4006381333931"},
        {"duplicate ISRC", [](const Planted& p) { p.album.edit(2).isrc = p.album.songs[0]->isrc; }, "isrc-duplicate", "songs[3].isrc", Error},
        {"ISRC in lower case", [](const Planted& p) { p.album.edit(1).isrc = u"zzlaq2600002"_s; }, "isrc-form", "songs[2].isrc", Warning, "", "ZZLAQ2600002"},
        {"empty title", [](const Planted& p) { p.album.edit(1).title.clear(); }, "title-missing", "songs[2]", Error, "cdtext-long"},
        {"trailing space", [](const Planted& p) { p.album.edit(1).title += u' '; }, "title-space", "songs[2].title", Warning, "", "Two"},
        {"NFD twin", [](const Planted& p) { p.album.edit(1).title = u"Cafe\u0301"_s; p.album.edit(2).title = u"Caf\u00e9"_s; }, "title-nfd", "songs[2].title", Warning,
         "title-twin cdtext-letters-changed", "Caf\xc3\xa9"},
        {"CMYK cover", [](const Planted& p) { p.cover.colours = u"cmyk"_s; }, "art-cmyk", "cover", Error},
        {"cover of 400 pixels", [](const Planted& p) { p.cover.width = p.cover.height = 400; }, "art-size", "cover", Error},
        {"over the ceiling",
         [](const Planted& p) {
             p.deliverable("flac").limiter = false;
             p.album.edit(1).gainDb = 6;
         },
         "over-ceiling", "deliverables[\"flac\"].ceilingDbtp", Warning, "over-ceiling"},
        {"clipped source",
         [](const Planted& p) {
             Stereo sound = mix(20);
             for (std::size_t n = 100000; n < 100020; ++n)
                 sound.left[n] = 1.0;
             p.replace(1, "clipped.wav", sound);
         },
         "source-clipped", "songs[2].stems[1]", Warning},
        {"eleven seconds of silence at the end",
         [](const Planted& p) {
             Stereo sound = mix(21);
             sound.left.resize(std::size_t(songFrames + 11 * rate));
             sound.right.resize(sound.left.size());
             p.replace(1, "tail.wav", sound);
         },
         "end-silence", "songs[2]", Warning},
        {"a track under four seconds", [](const Planted& p) { p.replace(1, "short.wav", mix(22, rate)); }, "track-too-short", "songs[2]", Error},
        {"a hundred tracks",
         [](const Planted& p) {
             for (int i = 3; i < 100; ++i) {
                 Song song = *p.album.songs[0];
                 song.id = Id::fresh();
                 song.stems[0].id = Id::fresh();
                 song.title = u"Piece %1"_s.arg(i);
                 song.isrc = u"ZZLAQ26%1"_s.arg(i + 1, 5, 10, QLatin1Char('0'));
                 p.album.append(std::move(song));
             }
         },
         "too-many-tracks", "deliverables[\"ddp\"]", Error, "cdtext-tracks cdtext-overflow cdtext-dropped"},
        // The file's own length is not what the plan goes by, so nobody needs to write 80 minutes of sound.
        {"a disc over 79:57", [](const Planted& p) { p.album.edit(1).stems[0].file.frames = std::int64_t(80) * 60 * rate; }, "disc-too-long", "deliverables[\"ddp\"]", Error,
         "side-too-long end-silence"},
        {"mixed rates",
         [](const Planted& p) {
             Stereo sound = mix(23, 6 * 48000);
             p.replace(1, "other-rate.wav", sound, 48000);
         },
         "rates-mixed", "songs", Warning, "source-converted"},
        {"upsampled source",
         [](const Planted& p) {
             const Stereo sound = mix(24);
             Resampler resampler(rate, 96000);
             resampler.push({sound.left.data(), sound.right.data(), sound.frames()});
             resampler.finish();
             Stereo high{std::vector<double>(std::size_t(resampler.available())), std::vector<double>(std::size_t(resampler.available()))};
             resampler.pull({high.left.data(), high.right.data(), high.frames()});
             for (std::size_t n = 0; n < high.left.size(); ++n) {
                 high.left[n] *= 0.9;
                 high.right[n] *= 0.9;
             }
             p.replace(1, "upsampled.wav", high, 96000);
         },
         "source-upsampled", "songs[2].stems[1]", Note, "rates-mixed source-converted"},
        {"16 bits in 24",
         [](const Planted& p) {
             Stereo sound = mix(25);
             for (auto* side : {&sound.left, &sound.right})
                 for (double& sample : *side)
                     sample = std::nearbyint(sample * 32768) / 32768;
             p.replace(1, "padded.wav", sound);
         },
         "source-padded", "songs[2].stems[1]", Note},
        {"letters CD-TEXT has not", [](const Planted& p) { p.album.edit(1).title = u"夜のドライブ"_s; }, "cdtext-letters-lost", "songs[2]", Warning},
        {"colliding names",
         [](const Planted& p) {
             p.deliverable("wav24").nameTemplate = u"{title}"_s;
             p.album.edit(2).title = p.album.songs[0]->title;
         },
         "names-collide", "deliverables[\"wav24\"].nameTemplate", Warning},
        {"no barcode", [](const Planted& p) { p.album.barcode.clear(); }, "barcode-missing", "barcode", Error, "barcode-none"},
        {"no artist", [](const Planted& p) { p.album.artist.clear(); }, "artist-missing", "artist", Error, "cdtext-long"},
        {"two spellings of the artist", [](const Planted& p) { p.album.edit(1).artist = u"the Low-Tide"_s; }, "artist-spelling", "songs[2].artist", Warning, "", "The Low Tide"},
        {"a gap of 40 s", [](const Planted& p) { p.album.edit(1).gapSeconds = 40; }, "gap-long", "songs[2].gapSeconds", Warning},
        {"an abrupt end",
         [](const Planted& p) {
             Stereo sound = mix(26);
             sound.left.resize(std::size_t(5 * rate));
             sound.right.resize(sound.left.size());
             p.replace(1, "cut.wav", sound);
         },
         "end-abrupt", "songs[2]", Warning},
        {"digital silence inside",
         [](const Planted& p) {
             Stereo sound = mix(27);
             for (std::size_t n = 100000; n < 100500; ++n)
                 sound.left[n] = sound.right[n] = 0;
             p.replace(1, "hole.wav", sound);
         },
         "silence-inside", "songs[2]", Warning},
        {"mono as stereo",
         [](const Planted& p) {
             Stereo sound = mix(28);
             sound.right = sound.left;
             p.replace(1, "mono.wav", sound);
         },
         "source-mono", "songs[2]", Note},
        {"DC",
         [](const Planted& p) {
             Stereo sound = mix(29);
             for (double& sample : sound.left)
                 sample += 0.01;
             p.replace(1, "dc.wav", sound);
         },
         "source-dc", "songs[2].stems[1]", Warning, "end-abrupt"},
        {"a stale drive", [](const Planted& p) { p.album.edit(1).driveSolvedFor = "0000000000000000"; }, "drive-stale", "songs[2].driveDb", Warning},
        {"a stale profile",
         [](const Planted& p) {
             QFile file(QString::fromStdString((p.profileFolder / "old.json").native()));
             if (!file.open(QIODevice::WriteOnly))
                 qFatal("cannot write a profile");
             file.write(R"({"schema": "lacquer.profile/1", "name": "old", "title": "Old", "date": "2020-01-01", "rules": [)"
                        R"({"rule": "kind", "values": ["wav"], "level": "error", "source": "somebody"}]})");
             file.close();
             p.shelf = ProfileShelf::of(p.profileFolder);
             p.deliverable("wav24").profile = u"old"_s;
         },
         "stale-profile", "deliverables[\"wav24\"].profile", Note},
        {"a side that is too long", [](const Planted& p) { p.album.edit(0).stems[0].file.frames = std::int64_t(26) * 60 * rate; }, "side-too-long", "songs[1]", Warning,
         "end-silence"},
    };
    return all;
}

}  // namespace lacquer::test
