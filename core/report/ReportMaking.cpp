// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportMaking.h"

#include "base/Isrc.h"
#include "base/Text.h"
#include "base/Version.h"
#include "disc/PqSheet.h"
#include "report/ReportWords.h"

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

/// Finer than a page can show, and small enough to travel.
constexpr std::size_t coursePoints = 480;

QString titled(const QString& title, const QString& version)
{
    return harmless(version.isEmpty() ? title : u"%1 (%2)"_s.arg(title, version));
}

ReportFigures figuresOf(const LoudnessReading& loudness, const PeakReading& peaks)
{
    ReportFigures figures;
    figures.integratedLufs = loudness.integratedLufs;
    figures.loudnessRangeLu = loudness.loudnessRangeLu;
    figures.maxShortTermLufs = loudness.maxShortTermLufs;
    figures.maxMomentaryLufs = loudness.maxMomentaryLufs;
    figures.truePeakDbtp = peaks.truePeakDbtp;
    figures.samplePeakDbfs = peaks.samplePeakDbfs;
    return figures;
}

/// The loudest of each stretch: what a listener remembers of it.
std::vector<float> thinned(const std::vector<float>& curve)
{
    if (curve.size() <= coursePoints)
        return curve;
    std::vector<float> points;
    for (std::size_t i = 0; i < coursePoints; ++i) {
        const std::size_t from = i * curve.size() / coursePoints;
        const std::size_t to = (i + 1) * curve.size() / coursePoints;
        points.push_back(*std::max_element(curve.begin() + std::ptrdiff_t(from), curve.begin() + std::ptrdiff_t(to)));
    }
    return points;
}

const SongReading* readingOf(const ReportFacts& facts, Id song)
{
    if (facts.reading)
        for (const SongReading& reading : facts.reading->songs)
            if (reading.song == song)
                return &reading;
    return nullptr;
}

std::vector<ReportTrack> tracksOf(const Album& album, const Plan& plan, const ReportFacts& facts)
{
    std::vector<ReportTrack> tracks;
    std::int64_t end = 0;
    for (const PlannedSong* planned : plan.songs()) {
        const Song& song = *album.songs[planned->position];
        ReportTrack track;
        track.number = planned->track;
        track.title = titled(song.title, song.version);
        track.artist = harmless(song.artist);
        if (!song.featuring.isEmpty())
            track.artist = Text::tr("%1 with %2").arg(harmless(song.artist.isEmpty() ? album.artist : song.artist),
                                                      harmless(song.featuring));
        track.isrc = harmless(hyphenatedIsrc(song.isrc));
        track.start = planned->start;
        track.pause = planned->start - end;
        track.length = planned->frames;
        track.gainDb = song.gainDb;
        track.driveDb = planned->driveDb;
        track.offsetLu = song.loudnessOffsetLu;
        track.pinned = song.pinned;
        end = planned->end();
        if (const SongReading* reading = readingOf(facts, planned->id)) {
            track.figures = figuresOf(reading->programme.loudness, reading->programme.peaks);
            track.limiterDb = reading->limiterReductionDb;
            track.course.shortTermLufs = thinned(reading->programme.shortTerm);
        }
        if (const auto wave = facts.waves.find(planned->id); wave != facts.waves.end())
            track.course.wave = wave->second;
        tracks.push_back(std::move(track));
    }
    return tracks;
}

std::optional<ReportFigures> albumFigures(const ReportFacts& facts)
{
    if (!facts.reading)
        return std::nullopt;
    ReportFigures figures;
    for (const SongReading& song : facts.reading->songs) {
        const ReportFigures of = figuresOf(song.programme.loudness, song.programme.peaks);
        figures.maxShortTermLufs = std::max(figures.maxShortTermLufs, of.maxShortTermLufs);
        figures.maxMomentaryLufs = std::max(figures.maxMomentaryLufs, of.maxMomentaryLufs);
        figures.truePeakDbtp = std::max(figures.truePeakDbtp, of.truePeakDbtp);
        figures.samplePeakDbfs = std::max(figures.samplePeakDbfs, of.samplePeakDbfs);
    }
    figures.integratedLufs = facts.reading->pooled.integratedLufs;
    figures.loudnessRangeLu = facts.reading->pooled.loudnessRangeLu;
    return figures;
}

std::vector<ServiceForecast> forecastsOf(const ReportData& data)
{
    std::vector<ProgrammeLevel> tracks;
    for (const ReportTrack& track : data.tracks) {
        if (!track.figures)
            return {};
        tracks.push_back({track.figures->integratedLufs, track.figures->truePeakDbtp});
    }
    std::vector<ServiceForecast> forecasts;
    if (data.figures)
        for (const ServiceRule& rule : serviceRules())
            forecasts.push_back(forecast(rule, {data.figures->integratedLufs, data.figures->truePeakDbtp}, tracks));
    return forecasts;
}

std::vector<ReportChain> chainsOf(const Album& album, const Plan& plan)
{
    std::vector<ReportChain> chains;
    const auto add = [&](const QString& owner, const Chain& chain) {
        if (!chain.empty())
            chains.push_back(reportChain(owner, chain));
    };
    for (const PlannedSong* planned : plan.songs()) {
        const Song& song = *album.songs[planned->position];
        const QString title = titled(song.title, song.version);
        for (const Stem& stem : song.stems)
            add(Text::tr("%1, stem %2").arg(title, harmless(stem.name)), stem.chain);
        add(title, song.chain);
    }
    add(Text::tr("Album"), album.chain);
    if (album.loudness.ceilingDbtp)
        add(Text::tr("Final limiter"), {album.finalLimiter});
    return chains;
}

ReportSet setOf(const DeliveredSet& delivered, const Album& album)
{
    ReportSet set;
    set.name = harmless(delivered.name);
    set.kind = fromUtf8(delivered.kind);
    set.rateHz = delivered.rateHz;
    set.bits = delivered.bits;
    set.ceilingDbtp = album.loudness.ceilingDbtp;
    for (const Deliverable& wanted : album.deliverables)
        if (wanted.name == delivered.name && wanted.ceilingDbtp) {
            // A lower ceiling is a static step, never more limiting.
            if (set.ceilingDbtp)
                set.trimDb = std::min(0.0, *wanted.ceilingDbtp - *set.ceilingDbtp);
            set.ceilingDbtp = wanted.ceilingDbtp;
        }
    for (const DeliveredFile& file : delivered.files) {
        ReportFile entry;
        entry.path = shown(file.path);
        entry.frames = file.frames;
        entry.bytes = file.reading.bytes;
        entry.sha256 = fromUtf8(file.reading.sha256);
        if (!file.reading.sha256.empty()) {
            entry.integratedLufs = file.reading.integratedLufs;
            entry.truePeakDbtp = file.reading.truePeakDbtp;
        }
        set.files.push_back(std::move(entry));
    }
    return set;
}

ReportLamp lampOf(ProblemLevel level)
{
    switch (level) {
    case ProblemLevel::Error: return ReportLamp::Error;
    case ProblemLevel::Warning: return ReportLamp::Warning;
    case ProblemLevel::Note: return ReportLamp::Note;
    }
    return ReportLamp::Note;
}

void addProblems(ReportData& data, const std::vector<Problem>& problems)
{
    for (const Problem& problem : problems) {
        const QString where = problem.deliverable.isEmpty() ? problem.where : u"%1 · %2"_s.arg(problem.where, problem.deliverable);
        const ReportVerdict entry{lampOf(problem.level), harmless(where), harmless(withRemedy(problem))};
        if (std::find(data.problems.begin(), data.problems.end(), entry) == data.problems.end())
            data.problems.push_back(entry);
    }
}

void addBuild(ReportData& data, const BuildOutcome& build, const Album& album)
{
    std::size_t files = 0;
    for (const DeliveredSet& delivered : build.sets) {
        data.sets.push_back(setOf(delivered, album));
        files += delivered.files.size();
        if (delivered.rendered && delivered.clampedSamples > 0)
            data.verdicts.push_back({ReportLamp::Warning, harmless(delivered.name),
                                     Text::tr("%n samples stood over full scale and were clamped.", "",
                                              int(std::min<std::int64_t>(delivered.clampedSamples, 2'000'000'000)))});
        if (delivered.rendered && !delivered.dips.empty())
            data.verdicts.push_back({ReportLamp::Note, harmless(delivered.name),
                                     Text::tr("%n remaining overs were taken away by a dip of 10 ms each.", "",
                                              int(delivered.dips.size()))});
    }
    if (build.verified)
        data.verdicts.insert(data.verdicts.begin(),
                             {ReportLamp::Ok, Text::tr("Delivery"),
                              Text::tr("%n files were written, read back by other code and found right.", "", int(files))});
    else
        data.verdicts.insert(data.verdicts.begin(),
                             {ReportLamp::Note, Text::tr("Delivery"), Text::tr("Nothing has been written: these are the plans.")});
    addProblems(data, build.problems);
}

void addLoudnessVerdicts(ReportData& data)
{
    if (!data.figures)
        return;
    if (data.ceilingDbtp) {
        // The tolerance of the meters themselves.
        const bool held = data.figures->truePeakDbtp <= *data.ceilingDbtp + 0.05;
        data.verdicts.push_back({held ? ReportLamp::Ok : ReportLamp::Error, Text::tr("True peak"),
                                 (held ? Text::tr("The highest true peak, %1 dBTP, keeps to the ceiling of %2 dBTP.")
                                       : Text::tr("The highest true peak, %1 dBTP, lies over the ceiling of %2 dBTP."))
                                     .arg(shownLevel(data.figures->truePeakDbtp, 2), shownLevel(*data.ceilingDbtp, 2))});
    }
}

}  // namespace

ReportDisc reportDisc(const DiscLayout& layout, const QString& imageMd5)
{
    ReportDisc disc;
    disc.leadOut = layout.leadOut;
    disc.tracks = int(layout.tracks.size());
    disc.barcode = layout.barcode;
    disc.masterId = layout.masterId;
    disc.imageMd5 = imageMd5;
    // Words come from the sheet that travels with the disc, so that both say the same.
    const PqSheet sheet = pqSheet(layout, imageMd5.toLatin1());
    std::size_t row = 0;
    const auto add = [&](int index, std::int64_t absolute, std::int64_t relative) -> ReportMark& {
        const PqSheet::Row& words = sheet.rows[row++];
        ReportMark mark;
        mark.track = words.track;
        mark.index = index;
        mark.absolute = absolute;
        mark.relative = relative;
        mark.isrc = words.isrc;
        mark.flags = words.flags;
        mark.title = words.performer.isEmpty() ? words.title : u"%1 – %2"_s.arg(words.title, words.performer);
        disc.marks.push_back(std::move(mark));
        return disc.marks.back();
    };
    for (std::size_t t = 0; t < layout.tracks.size(); ++t) {
        const DiscTrack& track = layout.tracks[t];
        if (track.pause)
            add(0, *track.pause, *track.pause - track.start());
        for (std::size_t i = 0; i < track.indexes.size(); ++i) {
            ReportMark& mark = add(int(i) + 1, track.indexes[i], track.indexes[i] - track.start());
            if (i > 0)
                continue;
            mark.pause = track.start() - track.first();
            mark.length = (t + 1 < layout.tracks.size() ? layout.tracks[t + 1].start() : layout.leadOut) - track.start();
        }
    }
    add(1, layout.leadOut, 0);
    return disc;
}

ReportData makeReport(const Album& album, const Plan& plan, const ReportFacts& facts)
{
    ReportData data;
    data.language = facts.language;
    data.titleLanguage = album.language;
    data.program = u"Lacquer %1"_s.arg(fromUtf8(lacquerVersion()));
    data.date = harmless(facts.date);
    data.title = titled(album.title, album.version);
    const std::pair<QString ReportData::*, const QString*> names[] = {
        {&ReportData::artist, &album.artist},       {&ReportData::label, &album.label},
        {&ReportData::catalogNumber, &album.catalogNumber}, {&ReportData::barcode, &album.barcode},
        {&ReportData::year, &album.year},           {&ReportData::genre, &album.genre},
        {&ReportData::copyright, &album.copyright}, {&ReportData::phonogram, &album.phonogram},
        {&ReportData::composer, &album.composer},   {&ReportData::producer, &album.producer},
        {&ReportData::mixer, &album.mixer},         {&ReportData::masteringEngineer, &album.masteringEngineer},
        {&ReportData::comment, &album.comment},
    };
    for (const auto& [member, value] : names)
        data.*member = harmless(*value);
    data.rateHz = plan.rateHz;
    data.frames = plan.frames;
    if (album.loudness.mode != LoudnessMode::Off)
        data.targetLufs = album.loudness.targetLufs;
    data.ceilingDbtp = album.loudness.ceilingDbtp;
    data.tracks = tracksOf(album, plan, facts);
    data.figures = albumFigures(facts);
    if (facts.reading)
        data.course.shortTermLufs = thinned(facts.reading->shortTerm);
    data.course.wave = facts.albumWave;
    if (facts.disc)
        data.disc = reportDisc(*facts.disc, facts.imageMd5);
    data.chains = chainsOf(album, plan);
    data.forecasts = forecastsOf(data);
    addLoudnessVerdicts(data);
    addProblems(data, facts.problems);
    if (facts.build)
        addBuild(data, *facts.build, album);
    data.verdicts.insert(data.verdicts.end(), facts.verdicts.begin(), facts.verdicts.end());
    return data;
}

}  // namespace lacquer
