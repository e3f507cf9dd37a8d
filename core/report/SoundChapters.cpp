// SPDX-License-Identifier: GPL-3.0-or-later
// The chapters on how it sounds: loudness and the gains that made it, its course, the streaming services, the chains.
#include "report/ReportPage.h"

#include "base/Text.h"
#include "report/ReportWords.h"

#include <algorithm>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

std::vector<ReportCell> figureCells(const std::optional<ReportFigures>& figures)
{
    if (!figures)
        return std::vector<ReportCell>(6, u"–"_s);
    return {shownLevel(figures->integratedLufs), shownLevel(figures->loudnessRangeLu), shownLevel(figures->maxShortTermLufs),
            shownLevel(figures->maxMomentaryLufs), shownLevel(figures->truePeakDbtp, 2), shownLevel(figures->plrDb())};
}

ReportTable loudnessTable(const ReportData& data)
{
    ReportTable table;
    table.caption = Text::tr("Loudness and peaks as delivered");
    table.headings = {{Text::tr("Title"), false, true, true}, {Text::tr("Integrated LUFS"), true}, {Text::tr("Range LU"), true},
                      {Text::tr("Max. short-term"), true}, {Text::tr("Max. momentary"), true}, {Text::tr("True peak dBTP"), true},
                      {Text::tr("PLR dB"), true}};
    const auto add = [&](const QString& name, const std::optional<ReportFigures>& figures) {
        std::vector<ReportCell> row = {name};
        for (ReportCell& cell : figureCells(figures))
            row.push_back(std::move(cell));
        table.rows.push_back(std::move(row));
    };
    for (const ReportTrack& track : data.tracks)
        add(track.title, track.figures);
    add(Text::tr("Whole album"), data.figures);
    table.summed = true;
    return table;
}

ReportTable gainTable(const ReportData& data)
{
    ReportTable table;
    table.caption = Text::tr("Gain ladder");
    table.headings = {{Text::tr("Title"), false, true, true}, {Text::tr("Song gain dB"), true}, {Text::tr("Drive dB"), true},
                      {Text::tr("Offset LU"), true}, {Text::tr("Limiter at most dB"), true}};
    for (const ReportTrack& track : data.tracks)
        table.rows.push_back({ReportCell(track.title, track.pinned ? Text::tr("pinned") : QString()), shownGain(track.gainDb),
                              shownGain(track.driveDb), shownGain(track.offsetLu, 1),
                              shownGain(track.limiterDb ? std::optional(-*track.limiterDb) : std::nullopt, 1)});
    return table;
}

ReportGraph graphOf(const QString& caption, const ReportCourse& course, const std::optional<ReportFigures>& figures,
                    std::int64_t frames, const ReportData& data)
{
    ReportGraph graph;
    graph.caption = caption;
    graph.course = course;
    graph.length = shownClock(frames, data.rateHz).section(u'.', 0, 0);
    graph.targetLufs = data.targetLufs;
    graph.words = figures ? Text::tr("%1, %2: %3 LUFS on the whole, at most %4 LUFS over three seconds.")
                                .arg(caption, graph.length, shownLevel(figures->integratedLufs), shownLevel(figures->maxShortTermLufs))
                          : Text::tr("%1, %2.").arg(caption, graph.length);
    return graph;
}

bool drawable(const ReportCourse& course)
{
    return course.wave.size() > 1 || course.shortTermLufs.size() > 1;
}

QString certaintyWord(const QString& certainty)
{
    if (certainty == u"high"_s)
        return Text::tr("high", "certainty");
    if (certainty == u"medium"_s)
        return Text::tr("medium", "certainty");
    return Text::tr("low", "certainty");
}

/// What happens to the louder and the quieter, in a few words.
QString mannerWords(const ServiceRule& rule)
{
    if (!rule.targetLufs)
        return Text::tr("no normalisation known");
    switch (rule.raise) {
    case ServiceRule::Raise::No: return Text::tr("turns down only");
    case ServiceRule::Raise::Peak: return Text::tr("raises up to −1 dBTP");
    case ServiceRule::Raise::Limiter: return Text::tr("raises, with a limiter");
    }
    return {};
}

ReportTable serviceTable(const ReportData& data)
{
    ReportTable table;
    table.caption = Text::tr("The album on streaming services");
    table.headings = {{Text::tr("Service"), false, true}, {Text::tr("Target LUFS"), true}, {Text::tr("Album gain dB"), true},
                      {Text::tr("Plays at LUFS"), true}, {Text::tr("True peak dBTP"), true}, {Text::tr("Too loud by LU"), true},
                      {Text::tr("Deliver under dBTP"), true}, {Text::tr("Certainty")}};
    for (const ServiceForecast& service : data.forecasts) {
        double pointless = 0;
        bool limited = service.album && service.album->limited;
        for (const PlaybackLevel& track : service.tracks) {
            pointless = std::max(pointless, track.pointlessLu);
            limited = limited || track.limited;
        }
        if (service.album)
            pointless = service.album->pointlessLu;
        QString manner = mannerWords(service.rule);
        if (limited)
            manner = Text::tr("%1, which works here").arg(manner);
        else if (service.rule.targetLufs && !service.album)
            manner = Text::tr("%1, each track alone").arg(manner);
        const auto level = [&](double PlaybackLevel::*member, auto show, int decimals) {
            return service.album ? show(std::optional((*service.album).*member), decimals) : u"–"_s;
        };
        table.rows.push_back({ReportCell(service.rule.name, manner), shownLevel(service.rule.targetLufs, 0),
                              level(&PlaybackLevel::gainDb, shownGain, 1), level(&PlaybackLevel::effectiveLufs, shownLevel, 1),
                              level(&PlaybackLevel::truePeakDbtp, shownLevel, 1),
                              service.rule.targetLufs ? shownLevel(pointless) : u"–"_s, shownLevel(service.rule.adviceDbtp, 0),
                              ReportCell(certaintyWord(service.rule.certainty))});
    }
    return table;
}

ReportTable shuffleTable(const ReportData& data)
{
    ReportTable table;
    table.caption = Text::tr("Gain of each track when it is played alone, in dB");
    table.headings = {{Text::tr("Title"), false, true, true}};
    for (const ServiceForecast& service : data.forecasts)
        if (service.rule.targetLufs)
            table.headings.emplace_back(service.rule.name, true);
    for (std::size_t t = 0; t < data.tracks.size(); ++t) {
        std::vector<ReportCell> row = {data.tracks[t].title};
        for (const ServiceForecast& service : data.forecasts)
            if (service.rule.targetLufs)
                row.emplace_back(shownGain(service.tracks[t].gainDb, 1));
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace

ReportChapter loudnessChapter(const ReportData& data)
{
    ReportChapter chapter{u"loudness"_s, Text::tr("Loudness"), {}, {}};
    if (data.tracks.empty())
        return chapter;
    if (data.figures) {
        chapter.note = Text::tr("Measured on the reference delivery: album rate, album ceiling, before dither (ITU-R BS.1770, EBU R 128).");
        chapter.blocks.emplace_back(loudnessTable(data));
    }
    chapter.blocks.emplace_back(gainTable(data));
    return chapter;
}

ReportChapter graphsChapter(const ReportData& data)
{
    ReportChapter chapter{u"course"_s, Text::tr("Course"),
                          Text::tr("Waveforms with the left channel above the line and the right one below it; the thin curve is "
                                   "short-term loudness from −36 to 0 LUFS, dashes are the target."),
                          {}};
    if (drawable(data.course)) {
        ReportGraph graph = graphOf(Text::tr("Whole album"), data.course, data.figures, data.frames, data);
        graph.large = true;
        for (const ReportTrack& track : data.tracks)
            graph.marks.push_back(data.frames > 0 ? double(track.start) / double(data.frames) : 0.0);
        chapter.blocks.emplace_back(std::move(graph));
    }
    for (const ReportTrack& track : data.tracks)
        if (drawable(track.course))
            chapter.blocks.emplace_back(graphOf(track.title, track.course, track.figures, track.length, data));
    return chapter;
}

ReportChapter forecastChapter(const ReportData& data)
{
    ReportChapter chapter{u"streaming"_s, Text::tr("Streaming forecast"), {}, {}};
    if (data.forecasts.empty())
        return chapter;
    QString date;
    for (const ServiceForecast& service : data.forecasts)
        date = std::max(date, service.rule.date);
    chapter.note = Text::tr("By the rules of the services as known on %1; they change, and most are not published. One master serves "
                            "all: what is too loud is turned down and only loses its peaks.").arg(date);
    chapter.blocks.emplace_back(serviceTable(data));
    chapter.blocks.emplace_back(shuffleTable(data));
    return chapter;
}

ReportChapter chainsChapter(const ReportData& data)
{
    ReportChapter chapter{u"chains"_s, Text::tr("Chains"),
                          Text::tr("Every processor in the order of the sound, with what differs from its defaults."), {}};
    for (const ReportChain& chain : data.chains)
        chapter.blocks.emplace_back(ReportSteps{chain.owner, chain.steps});
    return chapter;
}

}  // namespace lacquer
