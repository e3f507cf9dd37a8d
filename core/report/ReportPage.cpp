// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportPage.h"

#include "base/Text.h"
#include "report/ReportWords.h"

#include <algorithm>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

ReportPairs factsOf(const ReportData& data)
{
    ReportPairs facts;
    const auto add = [&](const QString& name, const QString& value) {
        if (!value.isEmpty())
            facts.pairs.emplace_back(name, value);
    };
    add(Text::tr("Label"), data.label);
    add(Text::tr("Catalogue number"), data.catalogNumber);
    add(Text::tr("UPC/EAN"), data.barcode);
    add(Text::tr("Year"), data.year);
    add(Text::tr("Genre"), data.genre);
    add(Text::tr("Composer"), data.composer);
    add(Text::tr("Producer"), data.producer);
    add(Text::tr("Mixed by"), data.mixer);
    add(Text::tr("Mastered by"), data.masteringEngineer);
    add(Text::tr("Copyright"), data.copyright);
    add(Text::tr("Phonogram"), data.phonogram);
    add(Text::tr("Album rate"), u"%1 kHz"_s.arg(double(data.rateHz) / 1000));
    if (data.targetLufs)
        add(Text::tr("Loudness target"), u"%1 LUFS"_s.arg(shownLevel(data.targetLufs)));
    if (data.ceilingDbtp)
        add(Text::tr("Ceiling"), u"%1 dBTP"_s.arg(shownLevel(data.ceilingDbtp)));
    add(Text::tr("Comment"), data.comment);
    return facts;
}

std::vector<std::pair<QString, QString>> headlineOf(const ReportData& data)
{
    std::vector<std::pair<QString, QString>> figures;
    figures.emplace_back(QString::number(data.tracks.size()), Text::tr("tracks"));
    figures.emplace_back(shownClock(data.frames, data.rateHz).section(u'.', 0, 0), Text::tr("playing time"));
    if (data.figures) {
        figures.emplace_back(shownLevel(data.figures->integratedLufs), u"LUFS"_s);
        figures.emplace_back(shownLevel(data.figures->truePeakDbtp), u"dBTP"_s);
        figures.emplace_back(shownLevel(data.figures->loudnessRangeLu), Text::tr("LU range"));
    }
    return figures;
}

/// The darkest lamp decides.
std::optional<ReportVerdict> wholeVerdict(const ReportData& data)
{
    int errors = 0;
    int warnings = 0;
    bool approved = false;
    for (const auto* list : {&data.verdicts, &data.problems})
        for (const ReportVerdict& each : *list) {
            errors += each.lamp == ReportLamp::Error;
            warnings += each.lamp == ReportLamp::Warning;
            approved = approved || each.lamp == ReportLamp::Ok;
        }
    if (errors > 0)
        return ReportVerdict{ReportLamp::Error, {}, Text::tr("%n errors", "", errors)};
    if (warnings > 0)
        return ReportVerdict{ReportLamp::Warning, {}, Text::tr("%n warnings", "", warnings)};
    if (approved)
        return ReportVerdict{ReportLamp::Ok, {}, Text::tr("All checks passed")};
    return std::nullopt;
}

ReportChapter checksChapter(const ReportData& data)
{
    ReportChapter chapter{u"checks"_s, Text::tr("Checks"), {}, {}};
    if (!data.verdicts.empty())
        chapter.blocks.emplace_back(ReportStatements{data.verdicts});
    if (!data.problems.empty())
        chapter.blocks.emplace_back(ReportStatements{data.problems});
    return chapter;
}

ReportChapter signatureChapter()
{
    return {u"sign-off"_s,
            Text::tr("Sign-off"),
            Text::tr("Listened to from start to end and approved for manufacture and release."),
            {ReportSignature{{Text::tr("Mastering engineer"), Text::tr("Artist or label"), Text::tr("Place and date")}}}};
}

}  // namespace

QString lampWord(ReportLamp lamp)
{
    switch (lamp) {
    case ReportLamp::None: return {};
    case ReportLamp::Ok: return Text::tr("Passed");
    case ReportLamp::Note: return Text::tr("Note");
    case ReportLamp::Warning: return Text::tr("Warning");
    case ReportLamp::Error: return Text::tr("Error");
    }
    return {};
}

ReportPage reportPage(const ReportData& data)
{
    ReportPage page;
    page.kind = Text::tr("Mastering report");
    page.title = data.title.isEmpty() ? Text::tr("Untitled album") : data.title;
    page.artist = data.artist;
    page.facts = factsOf(data);
    page.headline = headlineOf(data);
    page.verdict = wholeVerdict(data);
    page.foot = data.date.isEmpty() ? data.program : u"%1 · %2"_s.arg(data.program, data.date);
    for (ReportChapter chapter : {tracksChapter(data), checksChapter(data), loudnessChapter(data), graphsChapter(data),
                                  forecastChapter(data), discChapter(data), chainsChapter(data), filesChapter(data),
                                  signatureChapter()})
        if (!chapter.blocks.empty())
            page.chapters.push_back(std::move(chapter));
    return page;
}

}  // namespace lacquer
