// SPDX-License-Identifier: GPL-3.0-or-later
// The members of a report's values under their names in JSON, listed once: the same list is written and read by.
#pragma once

#include "report/ReportData.h"

namespace lacquer {

template <class Visitor> void visitMembers(Visitor& v, ReportFigures& x)
{
    v("integratedLufs", x.integratedLufs), v("loudnessRangeLu", x.loudnessRangeLu), v("maxShortTermLufs", x.maxShortTermLufs);
    v("maxMomentaryLufs", x.maxMomentaryLufs), v("truePeakDbtp", x.truePeakDbtp), v("samplePeakDbfs", x.samplePeakDbfs);
}

template <class Visitor> void visitMembers(Visitor& v, ReportColumn& x)
{
    v("peak", x.peak), v("rms", x.rms);
}

template <class Visitor> void visitMembers(Visitor& v, ReportCourse& x)
{
    v("shortTermLufs", x.shortTermLufs), v("wave", x.wave);
}

template <class Visitor> void visitMembers(Visitor& v, ReportTrack& x)
{
    v("number", x.number), v("title", x.title), v("artist", x.artist), v("isrc", x.isrc);
    v("startFrame", x.start), v("pauseFrames", x.pause), v("lengthFrames", x.length);
    v("gainDb", x.gainDb), v("driveDb", x.driveDb), v("loudnessOffsetLu", x.offsetLu), v("pinned", x.pinned);
    v("limiterMaxReductionDb", x.limiterDb), v("figures", x.figures), v("course", x.course);
}

template <class Visitor> void visitMembers(Visitor& v, ReportMark& x)
{
    v("track", x.track), v("index", x.index), v("absoluteFrame", x.absolute), v("relativeFrame", x.relative);
    v("pauseFrames", x.pause), v("lengthFrames", x.length), v("isrc", x.isrc), v("flags", x.flags), v("title", x.title);
}

template <class Visitor> void visitMembers(Visitor& v, ReportDisc& x)
{
    v("tracks", x.tracks), v("leadOutFrame", x.leadOut), v("barcode", x.barcode), v("masterId", x.masterId);
    v("imageMd5", x.imageMd5), v("marks", x.marks);
}

template <class Visitor> void visitMembers(Visitor& v, ReportFile& x)
{
    v("path", x.path), v("bytes", x.bytes), v("frames", x.frames), v("sha256", x.sha256);
    v("integratedLufs", x.integratedLufs), v("truePeakDbtp", x.truePeakDbtp);
}

template <class Visitor> void visitMembers(Visitor& v, ReportSet& x)
{
    v("name", x.name), v("kind", x.kind), v("rateHz", x.rateHz), v("bits", x.bits), v("ceilingDbtp", x.ceilingDbtp);
    v("trimDb", x.trimDb), v("files", x.files);
}

template <class Visitor> void visitMembers(Visitor& v, ReportVerdict& x)
{
    v("lamp", x.lamp), v("subject", x.subject), v("words", x.words);
}

template <class Visitor> void visitMembers(Visitor& v, ReportChain& x)
{
    v("owner", x.owner), v("steps", x.steps);
}

template <class Visitor> void visitMembers(Visitor& v, ServiceRule& x)
{
    v("id", x.id), v("name", x.name), v("targetLufs", x.targetLufs), v("raises", x.raise), v("album", x.album);
    v("albumByLoudest", x.byLoudest), v("adviceDbtp", x.adviceDbtp), v("certainty", x.certainty), v("source", x.source);
    v("date", x.date);
}

template <class Visitor> void visitMembers(Visitor& v, PlaybackLevel& x)
{
    v("gainDb", x.gainDb), v("effectiveLufs", x.effectiveLufs), v("truePeakDbtp", x.truePeakDbtp);
    v("limited", x.limited), v("pointlessLu", x.pointlessLu);
}

template <class Visitor> void visitMembers(Visitor& v, ServiceForecast& x)
{
    v("rule", x.rule), v("albumMode", x.album), v("albumGainDb", x.albumGainDb), v("tracks", x.tracks);
}

template <class Visitor> void visitMembers(Visitor& v, ReportData& x)
{
    v("language", x.language), v("titleLanguage", x.titleLanguage), v("program", x.program), v("date", x.date);
    v("title", x.title), v("artist", x.artist), v("label", x.label), v("catalogNumber", x.catalogNumber);
    v("barcode", x.barcode), v("year", x.year), v("genre", x.genre), v("copyright", x.copyright);
    v("phonogram", x.phonogram), v("composer", x.composer), v("producer", x.producer), v("mixer", x.mixer);
    v("masteringEngineer", x.masteringEngineer), v("comment", x.comment), v("rateHz", x.rateHz), v("frames", x.frames);
    v("targetLufs", x.targetLufs), v("ceilingDbtp", x.ceilingDbtp), v("figures", x.figures), v("course", x.course);
    v("tracks", x.tracks), v("disc", x.disc), v("chains", x.chains), v("forecasts", x.forecasts), v("sets", x.sets);
    v("verdicts", x.verdicts), v("problems", x.problems);
}

}  // namespace lacquer
