// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportSample.h"

#include "base/Text.h"
#include "dsp/Registry.h"

#include <QtGlobal>

#include <cmath>

namespace lacquer::test {

namespace {

using namespace Qt::StringLiterals;

constexpr int rate = 44100;
constexpr int songs = 9;

/// A song's loudness over time: a quiet beginning, verses and choruses, an end. Seeded by its number.
double levelAt(int song, double place)
{
    const double verse = std::sin(place * (9 + song % 4) * 3.14159) > 0 ? -4.0 : 0.0;
    const double edge = std::min({0.0, -14 + place * 220, -16 + (1 - place) * 260});
    return -10.5 - 0.5 * (song % 3) + verse + edge + 0.6 * std::sin(place * 171 + song);
}

ReportColumn columnAt(int song, double place, int index)
{
    const double rms = std::pow(10.0, (levelAt(song, place) + 1) / 20);
    const double ripple = 0.84 + 0.16 * std::sin(index * 12.9898 + song) * std::cos(index * 3.7);
    ReportColumn column;
    column.rms = {float(rms * ripple), float(rms * (1.84 - ripple) * 0.94)};
    column.peak = {float(std::min(0.89, rms * ripple * 3.1)), float(std::min(0.89, rms * (1.84 - ripple) * 2.9))};
    return column;
}

ProcessorSettings processor(const char* type)
{
    return ProcessorSettings::withDefaults(*findProcessorType(type));
}

Song songNumber(int number, const QString& title)
{
    Song song;
    song.id = Id{std::uint64_t(1000 + number)};
    song.title = title;
    song.isrc = u"DEA6226%1"_s.arg(number + 1, 5, 10, QLatin1Char('0'));
    song.gapSeconds = number == 3 ? 0 : 2;
    song.gainDb = 0.5 * (number % 3) - 0.5;
    song.driveDb = 2.25 + 0.375 * (number % 5);
    song.loudnessOffsetLu = number == 5 ? -2 : 0;
    song.pinned = number == 6;
    Stem stem;
    stem.id = Id{std::uint64_t(2000 + number)};
    stem.name = u"mix"_s;
    stem.file.rateHz = rate;
    stem.file.channels = 2;
    stem.file.bits = 24;
    stem.file.frames = std::int64_t(rate) * (187 + 31 * (number % 4)) + 4321 * (number + 1);
    song.stems.push_back(stem);
    return song;
}

}  // namespace

QStringList sampleTitles()
{
    return {u"Nachtfahrt über Öland"_s, u"雨の夜"_s, u"Rain 🌧 falls"_s, u"Sång till fjällen"_s, u"Ἀνάβασις"_s, u"Тихая вода"_s,
            u"</td><script>alert(1)</script> & \"quotes\""_s,
            u"The Unreasonably Long Title of a Song That Was Recorded in One Breath Between Two Trains"_s, u"Lullaby"_s};
}

ReportSample::ReportSample() : album(Album::fresh())
{
    album.id = Id{1};
    album.title = u"Grüße aus der Ferne"_s;
    album.artist = u"Mila Østergård Trio"_s;
    album.label = u"Kleine Wellen"_s;
    album.catalogNumber = u"KW 017"_s;
    album.barcode = u"4006381333931"_s;
    album.year = u"2026"_s;
    album.genre = u"Jazz"_s;
    album.copyright = u"2026 Kleine Wellen"_s;
    album.masteringEngineer = u"Ada Lindqvist"_s;
    album.language = u"de"_s;
    album.rate = rate;
    album.loudness.mode = LoudnessMode::LoudPart;
    album.loudness.aimAt(-12);
    ProcessorSettings equalizer = processor("equalizer");
    equalizer.values[2] += 1.5;
    album.chain = {equalizer, processor("compressor")};
    for (int s = 0; s < songs; ++s)
        album.append(songNumber(s, sampleTitles()[s]));
    album.edit(std::size_t(2)).featuring = u"Noor"_s;
    ProcessorSettings bypassed = processor("compressor");
    bypassed.bypassed = true;
    album.edit(std::size_t(1)).chain = {bypassed};
    auto made = makePlan(album);
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    plan = *made;

    facts.date = u"2026-11-20"_s;
    facts.imageMd5 = u"0123456789abcdef0123456789abcdef"_s;
    AlbumReading reading;
    DiscLayout disc;
    disc.barcode = album.barcode;
    disc.masterId = u"KW 017 A"_s;
    CdTextBlock texts;
    texts.texts[CdTextKind::Title] = {album.title};
    BuildOutcome build;
    build.verified = true;
    DeliveredSet set;
    set.name = u"wav24"_s;
    set.kind = "wav";
    set.rateHz = rate;
    set.bits = 24;
    set.rendered = true;
    int number = 0;
    for (const PlannedSong* planned : plan.songs()) {
        SongReading song;
        song.song = planned->id;
        song.programme.range = {planned->start, planned->end()};
        song.programme.loudness.integratedLufs = -11.6 - 0.7 * (number % 4);
        song.programme.loudness.loudnessRangeLu = 5.1 + number * 0.4;
        song.programme.loudness.maxShortTermLufs = -9.4 - 0.3 * (number % 3);
        song.programme.loudness.maxMomentaryLufs = -7.9;
        song.programme.peaks.truePeakDbtp = -1.02 - 0.11 * number;
        song.programme.peaks.samplePeakDbfs = -1.3 - 0.1 * number;
        song.limiterReductionDb = 1.5 + 0.25 * number;
        std::vector<ReportColumn> wave;
        for (int i = 0; i < 240; ++i)
            wave.push_back(columnAt(number, i / 239.0, i));
        for (int i = 0; i < 1900; ++i)
            song.programme.shortTerm.push_back(float(levelAt(number, i / 1899.0)));
        facts.waves[planned->id] = wave;
        facts.albumWave.insert(facts.albumWave.end(), wave.begin(), wave.begin() + 60);
        reading.shortTerm.insert(reading.shortTerm.end(), song.programme.shortTerm.begin(), song.programme.shortTerm.end());
        DiscTrack track;
        const std::int64_t mark = 150 + planned->start / 588;
        if (number != 3)
            track.pause = number == 0 ? 0 : mark - 150;
        track.indexes = {mark};
        if (number == 4)
            track.indexes.push_back(mark + 75 * 90 + 12);
        track.isrc = album.songs[planned->position]->isrc;
        track.copyPermitted = number == 8;
        disc.tracks.push_back(track);
        texts.texts[CdTextKind::Title].push_back(album.songs[planned->position]->title);
        DeliveredFile file;
        file.path = toUtf8(u"wav24/%1 %2.wav"_s.arg(number + 1, 2, 10, QLatin1Char('0')).arg(number == 6 ? u"quotes"_s : sampleTitles()[number]));
        file.songs = {planned->position};
        file.frames = planned->frames;
        file.reading.sha256 = std::string(64, char('a' + number % 6));
        file.reading.bytes = planned->frames * 6 + 512;
        file.reading.integratedLufs = song.programme.loudness.integratedLufs;
        file.reading.truePeakDbtp = song.programme.peaks.truePeakDbtp;
        set.files.push_back(file);
        reading.songs.push_back(std::move(song));
        ++number;
    }
    disc.leadOut = 150 + (plan.frames + 587) / 588;
    disc.texts = {texts};
    reading.pooled.integratedLufs = -12.1;
    reading.pooled.loudnessRangeLu = 6.8;
    build.sets = {set};
    build.problems = {{ProblemLevel::Warning, "title-long", u"songs[8]"_s, u"The title is longer than players show."_s,
                       u"Shorten it."_s, u"ddp"_s}};
    facts.reading = reading;
    facts.disc = disc;
    facts.build = build;
    facts.verdicts = {{ReportLamp::Ok, u"Disc"_s, u"The image read back from the folder equals the album."_s}};
}

}  // namespace lacquer::test
