// SPDX-License-Identifier: GPL-3.0-or-later
// The chapter on what was delivered: every file with its length, loudness and hash.
#include "report/ReportPage.h"

#include "base/Text.h"
#include "report/ReportWords.h"

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

ReportTable tableOf(const ReportSet& set)
{
    ReportTable table;
    QStringList form = {set.kind, u"%1 kHz"_s.arg(double(set.rateHz) / 1000), Text::tr("%1 bit").arg(set.bits)};
    if (set.ceilingDbtp)
        form += Text::tr("ceiling %1 dBTP").arg(shownLevel(set.ceilingDbtp));
    if (set.trimDb != 0)
        form += Text::tr("trimmed by %1 dB").arg(shownGain(set.trimDb));
    table.caption = u"%1: %2"_s.arg(set.name, form.join(u", "_s));
    table.headings = {{Text::tr("File"), false, true}, {Text::tr("Length"), true}, {Text::tr("Size"), true}, {u"LUFS"_s, true},
                      {u"dBTP"_s, true}};
    for (const ReportFile& file : set.files)
        table.rows.push_back({ReportCell(file.path, file.sha256), set.rateHz > 0 ? shownClock(file.frames, set.rateHz) : u"–"_s,
                              file.bytes > 0 ? shownBytes(file.bytes) : u"–"_s, shownLevel(file.integratedLufs),
                              shownLevel(file.truePeakDbtp, 2)});
    return table;
}

}  // namespace

ReportChapter filesChapter(const ReportData& data)
{
    ReportChapter chapter{u"files"_s, Text::tr("Delivered files"), Text::tr("Below each file stands its SHA-256."), {}};
    for (const ReportSet& set : data.sets)
        chapter.blocks.emplace_back(tableOf(set));
    return chapter;
}

}  // namespace lacquer
