// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/BuildOutcome.h"

#include "base/Text.h"
#include "base/Version.h"

namespace lacquer {

namespace {

Json fileToJson(const DeliveredFile& file, const Album& album)
{
    Json json = Json::object();
    json["path"] = file.path.generic_string();
    json["songs"] = Json::array();
    for (const std::size_t song : file.songs)
        json["songs"].push_back(toUtf8(album.songs[song]->title));
    json["frames"] = file.frames;
    if (!file.reading.sha256.empty()) {
        json["bytes"] = file.reading.bytes;
        json["sha256"] = file.reading.sha256;
        json["integratedLufs"] = finiteOrNull(file.reading.integratedLufs);
        json["loudnessRangeLu"] = finiteOrNull(file.reading.loudnessRangeLu);
        json["maxMomentaryLufs"] = finiteOrNull(file.reading.maxMomentaryLufs);
        json["maxShortTermLufs"] = finiteOrNull(file.reading.maxShortTermLufs);
        json["truePeakDbtp"] = finiteOrNull(file.reading.truePeakDbtp);
        json["samplePeakDbfs"] = finiteOrNull(file.reading.samplePeakDbfs);
        json["plrDb"] = finiteOrNull(file.reading.truePeakDbtp - file.reading.integratedLufs);
    }
    return json;
}

Json sideToJson(const Side& side, const Album& album)
{
    Json json = Json::object();
    json["side"] = toUtf8(side.name);
    json["frames"] = side.frames();
    json["seconds"] = side.seconds();
    json["tracks"] = Json::array();
    for (std::size_t t = 0; t < side.tracks.size(); ++t) {
        Json track = Json::object();
        track["title"] = toUtf8(album.songs[side.tracks[t].position]->title);
        track["startSeconds"] = double(side.tracks[t].start) / side.rateHz;
        track["seconds"] = double(side.tracks[t].frames) / side.rateHz;
        track["pauseSeconds"] = double(side.pauseAfter(t)) / side.rateHz;
        json["tracks"].push_back(std::move(track));
    }
    return json;
}

Json setToJson(const DeliveredSet& set, const Album& album)
{
    Json json = Json::object();
    json["name"] = toUtf8(set.name);
    json["kind"] = set.kind;
    json["rateHz"] = set.rateHz;
    json["bits"] = set.bits;
    json["files"] = Json::array();
    for (const DeliveredFile& file : set.files)
        json["files"].push_back(fileToJson(file, album));
    if (set.discNumber > 0)
        json["discNumber"] = set.discNumber;
    for (const Side& side : set.sides)
        json["sides"].push_back(sideToJson(side, album));
    if (set.disc) {
        json["disc"]["tracks"] = set.disc->tracks;
        json["disc"]["marks"] = set.disc->marks;
        json["disc"]["codes"] = set.disc->codes;
        json["disc"]["texts"] = set.disc->texts;
        json["disc"]["frames"] = set.disc->frames;
        json["disc"]["leadOutFrame"] = set.disc->leadOutFrame;
    }
    return json;
}

}  // namespace

Json buildToJson(const BuildOutcome& outcome, const Album& album)
{
    Json json = Json::object();
    json["schema"] = "lacquer.build/1";
    json["verified"] = outcome.verified;
    json["seconds"] = outcome.seconds;
    json["nodes"]["rendered"] = outcome.nodesRendered;
    json["nodes"]["cached"] = outcome.nodesCached;
    json["nodes"]["names"] = Json::array();
    for (const QString& name : outcome.renderedNodes)
        json["nodes"]["names"].push_back(toUtf8(name));
    json["resumed"]["files"] = outcome.filesResumed;
    json["resumed"]["groups"] = outcome.groupsResumed;
    json["bytesNeeded"] = outcome.bytesNeeded;
    json["deliverables"] = Json::array();
    for (const DeliveredSet& set : outcome.sets) {
        Json entry = setToJson(set, album);
        for (std::size_t i = 0; i < set.files.size(); ++i) {
            entry["files"][i]["reused"] = set.files[i].reused;
            entry["files"][i]["resumed"] = set.files[i].resumed;
        }
        entry["clampedSamples"] = set.rendered ? Json(set.clampedSamples) : Json();
        entry["limiterMaxReductionDb"] = set.rendered ? Json(set.limiterMaxReductionDb) : Json();
        entry["dips"] = Json::array();
        for (const CeilingGuard::Dip& dip : set.dips)
            entry["dips"].push_back(Json{{"frame", dip.frame}, {"depthDb", dip.depthDb}});
        json["deliverables"].push_back(std::move(entry));
    }
    json["problems"] = problemsToJson(outcome.problems);
    json["removed"] = Json::array();
    for (const auto& path : outcome.removed)
        json["removed"].push_back(path.generic_string());
    return json;
}

std::string reportText(const BuildOutcome& outcome, const Album& album)
{
    Json json = Json::object();
    json["schema"] = "lacquer.report/1";
    json["program"]["version"] = lacquerVersion();
    json["program"]["build"] = buildId();
    json["album"]["title"] = toUtf8(album.title);
    json["album"]["artist"] = toUtf8(album.artist);
    json["songs"] = Json::array();
    for (const SharedSong& song : album.songs) {
        if (!song->enabled)
            continue;
        Json entry = Json::object();
        entry["title"] = toUtf8(song->title);
        entry["isrc"] = toUtf8(song->isrc);
        entry["gainDb"] = song->gainDb;
        entry["driveDb"] = song->driveDb;
        json["songs"].push_back(std::move(entry));
    }
    json["deliverables"] = Json::array();
    for (const DeliveredSet& set : outcome.sets)
        json["deliverables"].push_back(setToJson(set, album));
    json["problems"] = Json::array();
    // By code and place only: sentences are in the language of whoever built.
    for (const Problem& problem : outcome.problems)
        json["problems"].push_back(Json{{"level", levelName(problem.level)}, {"code", problem.code}, {"where", toUtf8(problem.where)}});
    return printJson(json);
}

}  // namespace lacquer
