// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/DeliveryPapers.h"

#include "base/Text.h"
#include "delivery/CoverPictures.h"
#include "delivery/DiscPlan.h"
#include "delivery/DrawingProgram.h"
#include "report/ReportHtml.h"
#include "report/ReportJson.h"
#include "report/ReportMaking.h"
#include "report/ReportPage.h"

#include <algorithm>

namespace lacquer {

namespace {

/// As Answer.cpp has it for paper.
constexpr int coverEdge = 600;

/// Whether a deliverable keeps every sample at the album's own ceiling: its figures are the album's.
bool speaksForTheAlbum(const Album& album, const DeliveredSet& set)
{
    const auto wanted = std::find_if(album.deliverables.begin(), album.deliverables.end(), [&](const Deliverable& d) { return d.name == set.name; });
    return wanted != album.deliverables.end() && !isLossy(wanted->kind) && !wanted->ceilingDbtp;
}

LoudnessReading loudnessOf(const FileReading& file)
{
    LoudnessReading loudness;
    loudness.integratedLufs = loudness.ownIntegratedLufs = file.integratedLufs;
    loudness.loudnessRangeLu = loudness.ownLoudnessRangeLu = file.loudnessRangeLu;
    loudness.maxMomentaryLufs = file.maxMomentaryLufs;
    loudness.maxShortTermLufs = file.maxShortTermLufs;
    return loudness;
}

std::vector<SongReading> songReadings(const Album& album, const BuildOutcome& outcome)
{
    for (const DeliveredSet& set : outcome.sets) {
        const bool tracks = std::all_of(set.files.begin(), set.files.end(), [](const DeliveredFile& file) { return file.songs.size() == 1; });
        if (!tracks || !speaksForTheAlbum(album, set))
            continue;
        std::vector<SongReading> songs;
        for (const DeliveredFile& file : set.files) {
            SongReading song;
            song.song = album.songs[file.songs.front()]->id;
            song.programme.loudness = loudnessOf(file.reading);
            song.programme.peaks = {file.reading.truePeakDbtp, file.reading.samplePeakDbfs, 0};
            songs.push_back(std::move(song));
        }
        return songs;
    }
    return {};
}

/// The reading of a file with all songs in it.
const FileReading* wholeAlbum(const Album& album, const Plan& plan, const BuildOutcome& outcome)
{
    for (const DeliveredSet& set : outcome.sets)
        for (const DeliveredFile& file : set.files)
            if (file.songs.size() == plan.songs().size() && speaksForTheAlbum(album, set))
                return &file.reading;
    return nullptr;
}

ReportFacts factsOf(const Album& album, const Plan& plan, const BuildOutcome& outcome)
{
    ReportFacts facts;
    facts.build = outcome;
    facts.build->problems.clear();
    for (const Problem& problem : outcome.problems)
        facts.problems.push_back({problem.level, problem.code, problem.where, QString::fromLatin1(problem.code), {}, problem.deliverable, problem.kind});
    if (auto songs = songReadings(album, outcome); !songs.empty()) {
        facts.reading.emplace();
        facts.reading->songs = std::move(songs);
        if (const FileReading* whole = wholeAlbum(album, plan, outcome))
            facts.reading->pooled = loudnessOf(*whole);
    }
    const auto disc = std::find_if(album.deliverables.begin(), album.deliverables.end(), [](const Deliverable& d) { return d.isDisc(); });
    if (disc != album.deliverables.end())
        facts.disc = planDisc(album, plan, *disc).layout;
    return facts;
}

/// The page on paper; nothing, and a warning, where it cannot be drawn.
Result<void> addPaper(Papers& papers, const ReportData& data, const std::filesystem::path& cover, const Progress& progress)
{
    const auto program = DrawingProgram::find();
    Json request = Json::object();
    request["schema"] = "lacquer.report-request/1";
    request["do"] = "report";
    request["format"] = "pdf";
    request["language"] = "en";
    request["out"] = "-";
    request["report"] = reportToJson(data);
    if (!data.coverJpeg.isEmpty())
        request["cover"] = cover.native();
    const auto pdf = program ? program->ask(request, progress) : Result<QByteArray>(program.error());
    if (!pdf && pdf.error().kind == ErrorKind::Cancelled)
        return pdf.error();
    if (pdf)
        papers.files.push_back({"report.pdf", pdf->toStdString()});
    else
        papers.problems.push_back({ProblemLevel::Warning, "report-missing", {}, pdf.error().message, Text::tr("report.pdf is left out; report.html says the same"), {}, pdf.error().kind});
    return {};
}

}  // namespace

Result<Papers> deliveryPapers(const Album& album, const Plan& plan, const std::filesystem::path& folder, const BuildOutcome& outcome,
                              const Progress& progress)
{
    const ReportFacts facts = factsOf(album, plan, outcome);
    ReportData data = makeReport(album, plan, facts);
    // How far the limiter went is known only of what was rendered just now, and the album's level only of one file with all of it.
    for (ReportTrack& track : data.tracks)
        track.limiterDb.reset();
    if (!facts.reading || !wholeAlbum(album, plan, outcome)) {
        data.figures.reset();
        data.forecasts.clear();
    }
    std::filesystem::path cover;
    if (album.cover) {
        cover = std::filesystem::absolute(folder / album.cover->path);
        if (auto picture = scaledCover(cover, coverEdge, progress))
            data.coverJpeg = std::move(picture->bytes);
        else if (picture.error().kind == ErrorKind::Cancelled)
            return picture.error();
    }
    Papers papers;
    papers.files.push_back({"report.html", reportHtml(reportPage(data), data).toStdString()});
    if (auto added = addPaper(papers, data, cover, progress); !added)
        return added.error();
    return papers;
}

}  // namespace lacquer
