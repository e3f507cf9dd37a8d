// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/FinishedWork.h"

#include "base/Json.h"

#include <algorithm>

namespace lacquer {

namespace {

namespace fs = std::filesystem;

constexpr const char* logPrefix = "finished-";

/// Logs of earlier builds, oldest first.
std::vector<fs::path> logsIn(const fs::path& folder)
{
    std::vector<std::pair<int, fs::path>> logs;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(folder, ignored)) {
        const std::string name = entry.path().filename().string();
        const std::string number = name.starts_with(logPrefix) ? name.substr(std::string(logPrefix).size()) : std::string();
        if (!number.empty() && number.size() < 9 && std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; }))
            logs.emplace_back(std::stoi(number), entry.path());
    }
    std::sort(logs.begin(), logs.end());
    std::vector<fs::path> paths;
    for (auto& [number, path] : logs)
        paths.push_back(std::move(path));
    return paths;
}

std::string inOneLine(const Json& json)
{
    return json.dump(-1, ' ', true, Json::error_handler_t::replace);
}

std::string textIn(const Json& json, const char* name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

double numberIn(const Json& json, const char* name, double otherwise)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_number() ? found->get<double>() : otherwise;
}

std::int64_t wholeIn(const Json& json, const char* name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

Json asJson(const FinishedFile& file)
{
    Json json = Json::object();
    json["file"] = file.path.generic_string();
    json["recipe"] = file.recipe;
    json["sha256"] = file.reading.sha256;
    json["bytes"] = file.reading.bytes;
    json["frames"] = file.reading.frames;
    json["integratedLufs"] = finiteOrNull(file.reading.integratedLufs);
    json["loudnessRangeLu"] = finiteOrNull(file.reading.loudnessRangeLu);
    json["maxMomentaryLufs"] = finiteOrNull(file.reading.maxMomentaryLufs);
    json["maxShortTermLufs"] = finiteOrNull(file.reading.maxShortTermLufs);
    json["truePeakDbtp"] = finiteOrNull(file.reading.truePeakDbtp);
    json["samplePeakDbfs"] = finiteOrNull(file.reading.samplePeakDbfs);
    return json;
}

FinishedFile fileFrom(const Json& json)
{
    FinishedFile file{textIn(json, "file"), textIn(json, "recipe"), {}};
    file.reading.sha256 = textIn(json, "sha256");
    file.reading.bytes = wholeIn(json, "bytes");
    file.reading.frames = wholeIn(json, "frames");
    file.reading.integratedLufs = numberIn(json, "integratedLufs", LoudnessReading::silence);
    file.reading.loudnessRangeLu = numberIn(json, "loudnessRangeLu", LoudnessReading::silence);
    file.reading.maxMomentaryLufs = numberIn(json, "maxMomentaryLufs", LoudnessReading::silence);
    file.reading.maxShortTermLufs = numberIn(json, "maxShortTermLufs", LoudnessReading::silence);
    file.reading.truePeakDbtp = numberIn(json, "truePeakDbtp", LoudnessReading::silence);
    file.reading.samplePeakDbfs = numberIn(json, "samplePeakDbfs", LoudnessReading::silence);
    return file;
}

Json asJson(const FinishedGroup& group)
{
    Json json = Json::object();
    json["group"] = group.recipe;
    json["sha256"] = group.sha256;
    json["clampedSamples"] = group.outcome.clampedSamples;
    json["firstClamped"] = group.outcome.firstClamped ? Json(*group.outcome.firstClamped) : Json();
    json["limiterMaxReductionDb"] = group.outcome.limiterMaxReductionDb;
    json["dips"] = Json::array();
    for (const CeilingGuard::Dip& dip : group.outcome.dips)
        json["dips"].push_back(Json{{"frame", dip.frame}, {"depthDb", dip.depthDb}});
    return json;
}

FinishedGroup groupFrom(const Json& json)
{
    FinishedGroup group{textIn(json, "group"), textIn(json, "sha256"), {}};
    group.outcome.clampedSamples = wholeIn(json, "clampedSamples");
    if (const auto first = json.find("firstClamped"); first != json.end() && first->is_number_integer())
        group.outcome.firstClamped = first->get<std::int64_t>();
    group.outcome.limiterMaxReductionDb = numberIn(json, "limiterMaxReductionDb", 0);
    if (const auto dips = json.find("dips"); dips != json.end() && dips->is_array())
        for (const Json& dip : *dips)
            if (dip.is_object())
                group.outcome.dips.push_back({wholeIn(dip, "frame"), numberIn(dip, "depthDb", 0)});
    return group;
}

}  // namespace

FinishedWork::FinishedWork(fs::path folder, std::string sources) : folder_(std::move(folder)), sources_(std::move(sources))
{
    const auto logs = logsIn(folder_);
    for (const fs::path& log : logs)
        read(log);
    const int number = logs.empty() ? 0 : std::stoi(logs.back().filename().string().substr(std::string(logPrefix).size())) + 1;
    if (auto log = LineLog::create(folder_ / (logPrefix + std::to_string(number))); log)
        log_ = std::move(*log);
    append(inOneLine(Json{{"sources", sources_}}));
}

void FinishedWork::read(const fs::path& log)
{
    const auto logged = readLineLog(log);
    if (!logged)
        return;
    bool sameSources = false;
    for (const std::string& line : logged->lines) {
        const auto json = parseJson(line);
        if (!json || !json->is_object())
            return;
        if (json->contains("sources"))
            sameSources = textIn(*json, "sources") == sources_;
        else if (json->contains("file"))
            files_.push_back(fileFrom(*json));
        else if (json->contains("group") && sameSources)
            groups_.push_back(groupFrom(*json));
    }
}

void FinishedWork::append(const std::string& line)
{
    const std::lock_guard guard(mutex_);
    if (log_ && !log_->append(line))
        log_.reset();
}

void FinishedWork::note(const FinishedFile& file)
{
    append(inOneLine(asJson(file)));
}

void FinishedWork::note(const FinishedGroup& group)
{
    append(inOneLine(asJson(group)));
}

const FinishedFile* FinishedWork::file(const fs::path& path, const std::string& recipe) const
{
    const auto found = std::find_if(files_.rbegin(), files_.rend(),
                                    [&](const FinishedFile& file) { return file.path == path && file.recipe == recipe; });
    return found == files_.rend() ? nullptr : &*found;
}

const FinishedGroup* FinishedWork::group(const std::string& recipe) const
{
    const auto found =
        std::find_if(groups_.rbegin(), groups_.rend(), [&](const FinishedGroup& group) { return group.recipe == recipe; });
    return found == groups_.rend() ? nullptr : &*found;
}

bool FinishedWork::isIn(const fs::path& folder)
{
    for (const fs::path& log : logsIn(folder))
        if (const auto logged = readLineLog(log); logged && logged->lines.size() > 1)
            return true;
    std::error_code ignored;
    return fs::exists(folder / "nodes", ignored);
}

}  // namespace lacquer
